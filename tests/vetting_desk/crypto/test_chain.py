from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vetting_desk.crypto.chain import GENESIS, extend, head_of, leaf

PAYLOADS = st.lists(st.binary(max_size=20), min_size=1, max_size=6)


def test_the_chain_is_what_its_description_says() -> None:
    first = sha256(b"vetting-desk/audit-leaf/1\x00one").digest()
    head = sha256(
        b"vetting-desk/audit-head/1\x00"
        + sha256(b"vetting-desk/audit-genesis/1\x00").digest()
        + first
    ).digest()
    assert leaf(b"one") == first
    assert extend(GENESIS, leaf(b"one")) == head == head_of([first])


@given(PAYLOADS, st.data())
def test_no_entry_can_be_changed_left_out_moved_or_added(
    payloads: list[bytes], draw: st.DataObject
) -> None:
    head = head_of(map(leaf, payloads))
    other = draw.draw(st.one_of(PAYLOADS, st.permutations(payloads), st.just(payloads[:-1])))
    if other != payloads:
        assert head_of(map(leaf, other)) != head


@given(PAYLOADS, PAYLOADS)
def test_a_chain_goes_on_from_any_head(first: list[bytes], second: list[bytes]) -> None:
    middle = head_of(map(leaf, first))
    assert head_of(map(leaf, second), middle) == head_of(map(leaf, first + second))


def test_a_head_is_never_a_leaf() -> None:
    one = leaf(b"one")
    assert extend(GENESIS, one) != leaf(GENESIS + one)


@pytest.mark.parametrize(("head", "new"), [(GENESIS[:-1], GENESIS), (GENESIS, GENESIS + b"x")])
def test_other_lengths_are_refused(head: bytes, new: bytes) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        extend(head, new)
