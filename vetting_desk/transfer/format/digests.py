"""SHA-256 of a long content while the same thread continues sealing or opening it.

Digesting 100 MB takes about as long as sealing it; on two cores both can run at once, since neither
holds the interpreter lock. Short contents are digested in place, without a thread.
"""

from hashlib import sha256
from queue import SimpleQueue
from threading import Thread
from types import TracebackType
from typing import Self

LONG = 4 * 1024 * 1024
"""From this length a thread is worth its while, bytes."""

_PIECE = 1024 * 1024
_AHEAD = 3
"""Pieces that may wait to be digested, each in memory that is used again and again."""


class RunningDigest:
    """A digest that is fed piece by piece; used in a ``with`` block, which ends its thread.

    Args:
        length: How many bytes will come, more or less.
    """

    def __init__(self, length: int) -> None:
        self._state = sha256()
        self._full: SimpleQueue[tuple[memoryview, int] | None] = SimpleQueue()
        self._free: SimpleQueue[memoryview] = SimpleQueue()
        self._thread = Thread(target=self._run, name="digest") if length >= LONG else None

    def __enter__(self) -> Self:
        if self._thread:
            for _ in range(_AHEAD):
                self._free.put(memoryview(bytearray(_PIECE)))
            self._thread.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._finish()

    def update(self, piece: bytes | bytearray | memoryview) -> None:
        """Take in a piece; its memory may be reused when this returns."""
        if self._thread is None:
            self._state.update(piece)
            return
        view = memoryview(piece)
        for start in range(0, len(view), _PIECE):
            part = view[start : start + _PIECE]
            room = self._free.get()
            room[: len(part)] = part
            self._full.put((room, len(part)))

    def hexdigest(self) -> str:
        """Return the digest of all pieces, 64 hexadecimal digits; nothing can be added after."""
        self._finish()
        return self._state.hexdigest()

    def _finish(self) -> None:
        if self._thread is not None and self._thread.is_alive():
            self._full.put(None)
            self._thread.join()

    def _run(self) -> None:
        while (full := self._full.get()) is not None:
            room, length = full
            self._state.update(room[:length])
            self._free.put(room)
