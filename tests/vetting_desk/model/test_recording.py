"""Lengths and places of a recording agree, whatever they are."""

from hypothesis import given
from hypothesis import strategies as st

from vetting_desk.model.recording import (
    BYTES_PER_SECOND,
    SAMPLE_BYTES,
    bytes_at,
    first_link,
    link,
    milliseconds_of,
)


@given(st.integers(0, 10**8))
def test_a_place_in_the_sound_is_a_whole_sample_and_comes_back(milliseconds: int) -> None:
    assert bytes_at(milliseconds) % SAMPLE_BYTES == 0
    assert milliseconds_of(bytes_at(milliseconds)) == milliseconds
    assert bytes_at(1_000) == BYTES_PER_SECOND


@given(st.binary(max_size=40), st.binary(max_size=40), st.integers(1, 9), st.integers(1, 9))
def test_a_link_says_content_place_and_what_was_before(
    one: bytes, other: bytes, first: int, second: int
) -> None:
    start = first_link("a")
    same = (one, first) == (other, second)
    assert (link(start, first, one) == link(start, second, other)) is same
    assert link(first_link("b"), first, one) != link(start, first, one)
