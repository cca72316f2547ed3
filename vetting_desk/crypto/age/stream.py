"""The age payload: a stream of 64 KiB chunks, each encrypted with ChaCha20-Poly1305.

The STREAM construction of https://c2sp.org/age#payload: chunks are numbered and the last one is
marked, so that none can be altered, moved, left out or added. Works on batches of chunks in
preallocated buffers, and releases the interpreter lock while it does. Takes the payload key; headers
and key wrapping are elsewhere.
"""

import io
from types import TracebackType
from typing import BinaryIO, Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from vetting_desk.errors import AgePayloadError

CHUNK = 64 * 1024
TAG = 16
SEALED = CHUNK + TAG
BATCH = 16
"""Chunks per batch: with both buffers 2 MiB of memory."""

_MIDDLE, _LAST = b"\x00", b"\x01"


class PayloadWriter:
    """Encrypts what is written to it; only `close` completes the stream.

    Dropping a writer unclosed, or leaving its ``with`` block by an exception, leaves a stream without a
    last chunk, which every reader refuses: a truncated file is never accepted as complete.

    Args:
        key: 32-byte payload key, used for this stream alone.
        target: Receives the encrypted bytes; stays open. Owned by the caller.
    """

    def __init__(self, key: bytes, target: BinaryIO) -> None:
        self._cipher = ChaCha20Poly1305(key)
        self._target = target
        self._counter = 0
        # One chunk more than a batch: the newest is held back, as it may be the last.
        self._plain = bytearray((BATCH + 1) * CHUNK)
        self._sealed = bytearray((BATCH + 1) * SEALED)
        self._filled = 0
        self._open = True

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if kind is None:
            self.close()
        else:
            self.abandon()

    def write(self, data: bytes | bytearray | memoryview) -> int:
        """Buffer `data` and encrypt full batches; return its length in bytes."""
        view = memoryview(data).cast("B")
        start = 0
        while start < len(view):
            room = self._room()
            piece = view[start : start + len(room)]
            room[: len(piece)] = piece
            self._filled += len(piece)
            start += len(piece)
        return len(view)

    def write_from(self, source: BinaryIO) -> int:
        """Read once from `source` into the buffer; return the bytes read, 0 at its end."""
        taken = _read_into(source, self._room())
        self._filled += taken
        return taken

    def close(self) -> None:
        """Encrypt and mark the last chunk. Closing twice has no effect."""
        if self._open:
            self._seal(self._filled, last=True)
            self.abandon()

    def abandon(self) -> None:
        """Close without a last chunk: what was written so far can never be decrypted as complete."""
        self._open = False
        self._plain[:] = bytes(len(self._plain))

    def _room(self) -> memoryview:
        """Return the free part of the buffer; if full, encrypt all but the newest chunk first."""
        if not self._open:
            raise ValueError("the payload is closed")
        if self._filled == len(self._plain):
            self._seal(self._filled - CHUNK, last=False)
        return memoryview(self._plain)[self._filled :]

    def _seal(self, length: int, *, last: bool) -> None:
        """Encrypt the first `length` bytes held, whole chunks unless `last`; keep the rest."""
        plain, sealed = memoryview(self._plain), memoryview(self._sealed)
        start = written = 0
        while start < length or (start == 0 and last):
            end = min(start + CHUNK, length)
            mark = _LAST if last and end == length else _MIDDLE
            stop = written + end - start + TAG
            self._cipher.encrypt_into(
                _nonce(self._counter, mark), plain[start:end], None, sealed[written:stop]
            )
            self._counter += 1
            start, written = start + CHUNK, stop
        self._target.write(sealed[:written])
        kept = self._filled - length
        plain[:kept] = plain[length : self._filled]
        self._filled = kept


class PayloadReader(io.RawIOBase):
    """Decrypts a stream; returns only bytes whose chunk was verified.

    A chunk that fails to verify, a missing last chunk and anything after the last chunk raise
    `AgePayloadError`, at the latest where the end of the file would otherwise be reported. Callers that
    must not act on part of a file read to the end first.

    Args:
        key: 32-byte payload key.
        source: Open for reading at the first chunk; stays open. Owned by the caller.
    """

    def __init__(self, key: bytes, source: BinaryIO) -> None:
        super().__init__()
        self._cipher = ChaCha20Poly1305(key)
        self._source = source
        self._counter = 0
        self._sealed = bytearray(BATCH * SEALED)
        self._plain = bytearray(BATCH * CHUNK)
        self._ready = memoryview(b"")
        self._finished = False
        self._failure = ""

    def readable(self) -> bool:
        """Return True: the stream is readable."""
        return True

    def readinto(self, buffer: memoryview, /) -> int:  # type: ignore[override] # the stub's Buffer is wider
        """Fill `buffer` with verified bytes; return how many, 0 only at the verified end.

        Raises:
            AgePayloadError: If the next chunk fails to verify, or the stream is truncated or too long.
        """
        if not self._ready:
            self._ready = self.read_batch()
        view = memoryview(buffer).cast("B")
        count = min(len(view), len(self._ready))
        view[:count] = self._ready[:count]
        self._ready = self._ready[count:]
        return count

    def readall(self) -> bytes:
        """Return all that is left, verified to the end.

        Raises:
            AgePayloadError: As `readinto`.
        """
        parts = [bytes(self._ready)]
        self._ready = memoryview(b"")
        while batch := self.read_batch():
            parts.append(bytes(batch))
        return b"".join(parts)

    def read_batch(self) -> memoryview:
        """Return the next verified bytes, up to 1 MiB, empty only at the verified end.

        The view is overwritten by the next call. Do not mix with `read` and `readinto`.

        Raises:
            AgePayloadError: As `readinto`.
        """
        if not self._failure and not self._finished:
            opened = self._open_batch()
            if opened:
                return memoryview(self._plain)[:opened]
        if self._failure:
            raise AgePayloadError(detail=self._failure)
        return memoryview(b"")

    def _open_batch(self) -> int:
        """Decrypt the next batch, noting the end or a failure in it; return its plaintext length."""
        received = _fill(self._source, memoryview(self._sealed))
        start = opened = 0
        while start < received or received == 0:
            end = min(start + SEALED, received)
            length = self._open_chunk(start, end, opened)
            if length is None:
                return opened
            start, opened = end, opened + length
            if self._finished:
                if start < received or self._source.read(1):
                    self._failure = "bytes after the last chunk"
                return opened
        return opened

    def _open_chunk(self, start: int, end: int, place: int) -> int | None:
        """Decrypt one chunk into the plaintext buffer at `place`; return its length, None if it fails."""
        length = end - start - TAG
        if length < 0 or (length == 0 and self._counter > 0):
            self._failure = "cut short" if start == end else "last chunk"
            return None
        chunk = memoryview(self._sealed)[start:end]
        room = memoryview(self._plain)[place : place + length]
        # A full chunk is most likely a middle one; a shorter one can only be the last.
        for mark in (_MIDDLE, _LAST) if length == CHUNK else (_LAST,):
            try:
                self._cipher.decrypt_into(_nonce(self._counter, mark), chunk, None, room)
            except InvalidTag:
                continue
            self._counter += 1
            self._finished = mark == _LAST
            return length
        self._failure = f"chunk {self._counter}"
        return None


def _nonce(counter: int, mark: bytes) -> bytes:
    return counter.to_bytes(11, "big") + mark


def _read_into(source: BinaryIO, room: memoryview) -> int:
    readinto = getattr(source, "readinto", None)
    if readinto is not None:
        return int(readinto(room) or 0)
    data = source.read(len(room))
    room[: len(data)] = data
    return len(data)


def _fill(source: BinaryIO, room: memoryview) -> int:
    """Read until `room` is full or `source` ends; return the bytes read."""
    filled = 0
    while filled < len(room) and (taken := _read_into(source, room[filled:])):
        filled += taken
    return filled
