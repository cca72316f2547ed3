"""Functions on node-sets: positions, counts, repetitions by index, shuffling."""

import hashlib
from datetime import UTC

import pytest

from tests.vetting_desk.forms.conftest import Place
from vetting_desk.forms.xpath.functions.nodesets import park_miller, seed_of, shuffled

HERE = Place(UTC)


@pytest.mark.parametrize(
    ("letters", "seed", "order"),
    [
        ("0123456789", 42, "0591846372"),
        ("ABCDEF", 42, "AFCBDE"),
        ("ABCDEF", -42, "EDAFBC"),
        ("ABCDEF", 1, "BFEACD"),
        ("ABCDEF", 11111111, "ACDBFE"),
    ],
)
def test_a_seed_gives_the_order_other_odk_programs_give(
    letters: str, seed: int, order: str
) -> None:
    assert "".join(shuffled(letters, seed_of(seed, HERE))) == order


def test_the_generator_is_the_one_of_park_and_miller() -> None:
    """After 10,000 draws from seed 1 its state is 1043618065 (CACM 31:10, page 1195)."""
    draw = park_miller(1)
    for _ in range(9_999):
        draw()
    assert round(draw() * 2_147_483_646) + 1 == 1_043_618_065


@pytest.mark.parametrize(
    ("value", "seed"),
    [(3.9, 3), (float("nan"), 0), ("", 0), ("1234", 1234), (float("inf"), 2**63 - 1)],
)
def test_a_seed_counts_as_a_whole_number(value: float | str, seed: int) -> None:
    assert seed_of(value, HERE) == seed


def test_a_text_is_a_seed_by_its_digest() -> None:
    digest = hashlib.sha256(b"not a number").digest()
    assert seed_of("not a number", HERE) == int.from_bytes(digest[:8], "big", signed=True)
