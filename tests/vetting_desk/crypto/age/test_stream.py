import io
import tracemalloc
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from vetting_desk.crypto.age.stream import BATCH, CHUNK, SEALED, TAG, PayloadReader, PayloadWriter
from vetting_desk.errors import AgePayloadError

KEY = bytes(range(32))
BOUNDARIES = [0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK]
BOUNDARIES += [
    count * CHUNK + by for count in (BATCH, BATCH + 1, 2 * BATCH + 2) for by in (-1, 0, 1)
]


def content(length: int) -> bytes:
    return (b"invented " * (length // 9 + 1))[:length]


def seal(data: bytes) -> bytes:
    target = io.BytesIO()
    with PayloadWriter(KEY, target) as writer:
        writer.write(data)
    return target.getvalue()


def opened(sealed: bytes) -> bytes:
    return PayloadReader(KEY, io.BytesIO(sealed)).readall()


def released(sealed: bytes) -> bytes:
    """Everything a reader returns before it raises an error."""
    reader, given_out = PayloadReader(KEY, io.BytesIO(sealed)), b""
    try:
        while piece := reader.read(50_000):
            given_out += piece
    except AgePayloadError:
        return given_out
    pytest.fail("the end was reached")


class Trickle(io.RawIOBase):
    """A source that always returns less than requested."""

    def __init__(self, data: bytes) -> None:
        super().__init__()
        self._source = io.BytesIO(data)

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview, /) -> int:  # type: ignore[override]
        return self._source.readinto(memoryview(buffer)[:30_001])


@pytest.mark.parametrize("length", BOUNDARIES)
def test_every_length_comes_back(length: int) -> None:
    assert opened(seal(content(length))) == content(length)


@pytest.mark.parametrize("length", BOUNDARIES)
def test_the_sealed_length_is_what_the_format_says(length: int) -> None:
    chunks = max(1, -(-length // CHUNK))
    assert len(seal(content(length))) == length + chunks * TAG


@pytest.mark.parametrize("length", BOUNDARIES)
def test_reading_from_a_source_seals_the_same_as_writing(length: int) -> None:
    target = io.BytesIO()
    with PayloadWriter(KEY, target) as writer:
        source = Trickle(content(length))
        while writer.write_from(source):  # type: ignore[arg-type] # raw, as a drive gives it
            pass
    assert target.getvalue() == seal(content(length))


@given(st.lists(st.integers(0, 200_000), max_size=8))
@settings(max_examples=25, deadline=None)
def test_how_it_is_cut_into_writes_does_not_matter(lengths: list[int]) -> None:
    data, target, start = content(sum(lengths)), io.BytesIO(), 0
    with PayloadWriter(KEY, target) as writer:
        for length in lengths:
            assert writer.write(memoryview(data)[start : start + length]) == length
            start += length
    assert target.getvalue() == seal(data)


def test_a_source_that_trickles_is_opened_whole() -> None:
    data = content(3 * CHUNK + 5)
    reader = PayloadReader(KEY, Trickle(seal(data)))  # type: ignore[arg-type] # raw
    assert io.BufferedReader(reader).read() == data


@pytest.mark.parametrize("length", [0, 5, CHUNK, CHUNK + 7, BATCH * CHUNK, (BATCH + 2) * CHUNK])
@pytest.mark.parametrize("missing", [1, TAG, TAG + 1, CHUNK, SEALED])
def test_a_stream_cut_short_is_refused(length: int, missing: int) -> None:
    sealed = seal(content(length))
    with pytest.raises(AgePayloadError):
        opened(sealed[: max(0, len(sealed) - missing)])


@given(st.integers(0, 3 * CHUNK), st.data())
@settings(max_examples=50, deadline=None)
def test_a_flipped_bit_is_refused(length: int, draw: st.DataObject) -> None:
    sealed = bytearray(seal(content(length)))
    sealed[draw.draw(st.integers(0, len(sealed) - 1))] ^= 1 << draw.draw(st.integers(0, 7))
    with pytest.raises(AgePayloadError):
        opened(bytes(sealed))


@pytest.mark.parametrize(
    "change",
    [
        lambda s: s[SEALED : 2 * SEALED] + s[:SEALED] + s[2 * SEALED :],
        lambda s: s[SEALED:],
        lambda s: s[:SEALED] + s[2 * SEALED :],
        lambda s: s[:SEALED] + s,
        lambda s: s + b"x",
        lambda s: s + s,
    ],
    ids=["swapped", "first left out", "second left out", "doubled", "one byte more", "twice"],
)
def test_chunks_cannot_be_moved_left_out_or_added(change: Callable[[bytes], bytes]) -> None:
    with pytest.raises(AgePayloadError):
        opened(change(seal(content(3 * CHUNK + 10))))


def test_what_is_given_out_before_a_bad_chunk_is_what_was_sealed() -> None:
    data = content(4 * CHUNK)
    sealed = bytearray(seal(data))
    sealed[2 * SEALED + 100] ^= 1
    assert released(bytes(sealed)) == data[: 2 * CHUNK]


def test_a_failure_is_reported_at_each_call() -> None:
    reader = PayloadReader(KEY, io.BytesIO(seal(b"x")[:-1]))
    for _ in range(2):
        with pytest.raises(AgePayloadError):
            reader.read(1)


def test_the_end_is_reported_at_each_call() -> None:
    reader = PayloadReader(KEY, io.BytesIO(seal(b"x")))
    assert [reader.read(5) for _ in range(3)] == [b"x", b"", b""]


def test_another_key_opens_nothing() -> None:
    reader = PayloadReader(bytes(32), io.BytesIO(seal(b"x")))
    with pytest.raises(AgePayloadError):
        reader.read(1)


def test_an_exception_leaves_what_nothing_opens() -> None:
    def fail_halfway(target: io.BytesIO) -> None:
        with PayloadWriter(KEY, target) as writer:
            writer.write(content((BATCH + 3) * CHUNK))
            raise KeyboardInterrupt

    target = io.BytesIO()
    with pytest.raises(KeyboardInterrupt):
        fail_halfway(target)
    assert target.getvalue()
    with pytest.raises(AgePayloadError):
        opened(target.getvalue())


def test_dropping_a_writer_does_not_finish_the_stream() -> None:
    target = io.BytesIO()
    writer = PayloadWriter(KEY, target)
    writer.write(b"half")
    del writer
    with pytest.raises(AgePayloadError):
        opened(target.getvalue())


def test_a_closed_writer_takes_nothing_more() -> None:
    target = io.BytesIO()
    writer = PayloadWriter(KEY, target)
    writer.close()
    writer.close()
    assert opened(target.getvalue()) == b""
    with pytest.raises(ValueError, match="closed"):
        writer.write(b"x")


def test_memory_stays_small_however_long_the_stream() -> None:
    class Nowhere(io.RawIOBase):
        def write(self, data: object, /) -> int:
            return len(data)  # type: ignore[arg-type]

    piece = bytes(1024 * 1024)
    tracemalloc.start()
    try:
        with PayloadWriter(KEY, Nowhere()) as writer:  # type: ignore[arg-type]
            for _ in range(24):
                writer.write(piece)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 8 * 1024 * 1024
