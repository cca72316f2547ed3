"""High-water marks: what is sealed comes back, and nothing else is taken for a mark."""

from dataclasses import replace

import pytest

from vetting_desk.crypto.high_water import (
    MAX_LENGTH,
    HighWaterMark,
    SlotMark,
    UnsoundMarkError,
    is_of,
    new_key,
    seal,
    unseal,
)
from vetting_desk.model import new_id

DESK = new_id()
MARK = HighWaterMark(
    counter=7,
    epoch=2,
    epoch_mark="a" * 32,
    audit_length=120,
    audit_head="b" * 64,
    feeds={"": 5},
    list_number=3,
    rules_number=1,
    slots={new_id(): SlotMark(2, "c" * 64)},
)


def test_a_mark_comes_back_as_it_was() -> None:
    key = new_key()

    assert unseal(seal(MARK, DESK, key), DESK, key) == MARK


def test_the_same_mark_is_sealed_anew_each_time() -> None:
    key = new_key()

    assert seal(MARK, DESK, key) != seal(MARK, DESK, key)


def test_it_says_whose_it_is_and_nothing_more() -> None:
    data = seal(MARK, DESK, new_key())

    assert is_of(data, DESK)
    assert not is_of(data, new_id())
    assert b"audit" not in data


def test_another_key_or_desk_opens_nothing() -> None:
    key = new_key()
    data = seal(MARK, DESK, key)

    for desk, other in ((DESK, new_key()), (new_id(), key)):
        with pytest.raises(UnsoundMarkError):
            unseal(data, desk, other)


@pytest.mark.parametrize("place", [0, 30, 70, -3])
def test_one_byte_changed_opens_nothing(place: int) -> None:
    key = new_key()
    data = bytearray(seal(MARK, DESK, key))
    data[place] ^= 1

    with pytest.raises(UnsoundMarkError):
        unseal(bytes(data), DESK, key)


@pytest.mark.parametrize("cut", [0, 1, 40, 100])
def test_one_cut_short_opens_nothing(cut: int) -> None:
    key = new_key()

    with pytest.raises(UnsoundMarkError):
        unseal(seal(MARK, DESK, key)[:cut], DESK, key)


def test_what_is_too_long_is_not_looked_at() -> None:
    key = new_key()
    data = seal(MARK, DESK, key)

    with pytest.raises(UnsoundMarkError):
        unseal(data[:-1] + b"A" * MAX_LENGTH + b"\n", DESK, key)


@pytest.mark.parametrize("wrong", [{"counter": -1}, {"epoch": 2**53}, {"feeds": {"": True}}])
def test_a_sealed_content_of_another_form_is_unsound(wrong: dict[str, object]) -> None:
    key = new_key()

    with pytest.raises(UnsoundMarkError):
        unseal(seal(replace(MARK, **wrong), DESK, key), DESK, key)  # type: ignore[arg-type] # on purpose
