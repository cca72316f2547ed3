"""Random numbers that can be continued from a draft."""

from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vetting_desk.forms.chance import Chance, drawn_from, seed_from

SEED = bytes(range(16))


def test_a_draw_is_the_digest_of_the_seed_and_its_number() -> None:
    chance = Chance(SEED)
    for number in (1, 2):
        counter = number.to_bytes(8, "big")
        assert chance.bytes(32) == sha256(b"draw" + SEED + counter).digest()


@pytest.mark.parametrize(("count", "draws"), [(0, 0), (1, 1), (32, 1), (33, 2), (100, 4)])
def test_a_digest_is_drawn_for_every_32_bytes(count: int, draws: int) -> None:
    chance = Chance(SEED)
    assert len(chance.bytes(count)) == count
    assert chance.drawn == draws


def test_a_chance_taken_up_goes_on_where_it_was() -> None:
    first = Chance(SEED)
    first.bytes(40)
    again = Chance(SEED)
    again.drawn = first.drawn
    assert again.number() == first.number()


@given(st.binary(min_size=16, max_size=16))
def test_a_number_is_at_least_zero_and_below_one(seed: bytes) -> None:
    assert 0 <= Chance(seed).number() < 1


def test_a_seed_for_a_name_is_always_the_same_and_no_draw() -> None:
    chance = Chance(SEED)
    assert chance.seed_for("/data/q") == Chance(SEED).seed_for("/data/q")
    assert chance.seed_for("/data/q") != chance.seed_for("/data/r")
    assert chance.drawn == 0


@given(st.text(max_size=20))
def test_a_seed_for_a_name_is_one_park_and_miller_can_begin_with(name: str) -> None:
    assert 1 <= Chance(SEED).seed_for(name) <= 2_147_483_646


def test_the_seed_of_a_draft_is_taken_up() -> None:
    assert seed_from(SEED.hex()) == SEED


@pytest.mark.parametrize("text", ["", "no seed", "00" * 15, "00" * 17, "0" * 31])
def test_what_is_no_seed_gives_a_new_one_each_time(text: str) -> None:
    seeds = [seed_from(text) for _ in range(2)]
    assert [len(seed) for seed in seeds] == [16, 16]
    assert seeds[0] != seeds[1]


@pytest.mark.parametrize(
    ("text", "drawn"),
    [("0", 0), ("12", 12), ("9" * 15, 10**15 - 1), ("9" * 16, 0), ("", 0), ("-1", 0), ("１", 0)],
)
def test_what_is_no_number_of_draws_is_none(text: str, drawn: int) -> None:
    assert drawn_from(text) == drawn
