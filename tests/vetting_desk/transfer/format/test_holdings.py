from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vetting_desk.transfer.format.holdings import digest_over, ordered, read

DIGESTS = st.lists(st.binary(min_size=32, max_size=32).map(bytes.hex), max_size=20)


@given(DIGESTS)
def test_what_is_listed_is_read_again_whatever_the_order(digests: list[str]) -> None:
    assert read(ordered(digests)) == set(digests)
    assert ordered(reversed(digests)) == ordered(digests)


@given(DIGESTS, DIGESTS)
def test_two_lists_have_one_digest_only_if_they_are_the_same(
    one: list[str], other: list[str]
) -> None:
    same = digest_over(ordered(one)) == digest_over(ordered(other))
    assert same is (set(one) == set(other))


def test_the_digest_is_over_context_and_list() -> None:
    listed = bytes(32) + b"\xff" * 32
    assert digest_over(listed) == sha256(b"vetting-desk/holdings/1\0" + listed).hexdigest()


@pytest.mark.parametrize(
    "listed", [b"\xff" * 32 + bytes(32), bytes(64), bytes(31)], ids=["order", "twice", "cut"]
)
def test_a_list_in_another_form_is_refused(listed: bytes) -> None:
    with pytest.raises(ValueError, match="order"):
        read(listed)
