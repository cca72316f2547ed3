import threading
from hashlib import sha256

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vetting_desk.transfer.format.digests import LONG, RunningDigest


@given(st.lists(st.integers(0, 3_000_000), max_size=5), st.sampled_from([0, LONG]))
@settings(max_examples=25, deadline=None)
def test_the_digest_is_that_of_all_pieces(sizes: list[int], announced: int) -> None:
    pieces = [bytes([number % 251]) * size for number, size in enumerate(sizes)]
    with RunningDigest(announced) as digest:
        for piece in pieces:
            digest.update(piece)
        assert digest.hexdigest() == sha256(b"".join(pieces)).hexdigest()


@pytest.mark.parametrize("announced", [0, LONG])
def test_the_memory_of_a_piece_can_be_used_anew_at_once(announced: int) -> None:
    shared = bytearray(1024 * 1024)
    state = sha256()
    with RunningDigest(announced) as digest:
        for number in range(12):
            shared[:] = bytes([number]) * len(shared)
            digest.update(memoryview(shared))
            state.update(shared)
            shared[:] = bytes(len(shared))
        assert digest.hexdigest() == state.hexdigest()


def test_no_thread_is_left_when_the_block_ends_by_an_error() -> None:
    def fail() -> None:
        with RunningDigest(LONG) as digest:
            digest.update(b"x")
            raise ZeroDivisionError

    before = threading.active_count()
    with pytest.raises(ZeroDivisionError):
        fail()
    assert threading.active_count() == before


def test_a_short_content_starts_no_thread() -> None:
    with RunningDigest(LONG - 1):
        assert not any(thread.name == "digest" for thread in threading.enumerate())
