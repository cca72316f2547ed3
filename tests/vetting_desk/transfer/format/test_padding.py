import pytest
from hypothesis import given
from hypothesis import strategies as st

from vetting_desk.transfer.format.padding import FLOOR, padded_length

LENGTHS = st.integers(min_value=0, max_value=4 * 1024**3)


@given(LENGTHS)
def test_padding_never_shortens_and_costs_at_most_a_quarter_above_the_floor(length: int) -> None:
    padded = padded_length(length)
    assert padded >= length
    assert padded <= max(FLOOR, length * 5 // 4)


@given(LENGTHS)
def test_a_padded_length_is_its_own_step(length: int) -> None:
    assert padded_length(padded_length(length)) == padded_length(length)


@given(LENGTHS)
def test_a_padded_length_is_a_multiple_of_a_ustar_block(length: int) -> None:
    assert padded_length(length) % 512 == 0


@given(LENGTHS, LENGTHS)
def test_a_longer_content_is_never_padded_to_less(one: int, other: int) -> None:
    short, long = sorted((one, other))
    assert padded_length(short) <= padded_length(long)


def test_few_lengths_can_be_distinguished() -> None:
    lengths = {padded_length(length) for length in range(1, 100_000_000, 4096)}
    assert len(lengths) == 27


@pytest.mark.parametrize("length", [0, 1, 5_000, FLOOR])
def test_everything_small_looks_alike(length: int) -> None:
    assert padded_length(length) == FLOOR


def test_a_negative_length_is_a_bug() -> None:
    with pytest.raises(ValueError, match="negative"):
        padded_length(-1)
