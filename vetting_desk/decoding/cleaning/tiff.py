"""TIFF: what makes its pictures stays where it is, every other byte becomes zero. Source: TIFF 6.0."""

import struct
from collections.abc import Iterator
from typing import Final

from vetting_desk.decoding.cleaning.telling import CutShortError, of_tags
from vetting_desk.decoding.told import Told

_KEPT: Final = frozenset(
    {
        254, 255, 256, 257, 258, 259, 262, 263, 266, 273, 274, 277, 278, 279, 280, 281, 282, 283, 284, 290, 291,
        292, 293, 296, 301, 317, 318, 319, 320, 321, 322, 323, 324, 325, 338, 339, 340, 341, 347, 512, 513, 514,
        515, 519, 520, 521, 529, 530, 531, 532, 34675,
    }
)  # fmt: skip
"""Tags that a decoder needs: sizes, colours, packing, where the strips and tiles lie, the colour profile."""
_SIZES: Final = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 6: 1, 7: 1, 8: 2, 9: 4, 10: 8, 11: 4, 12: 8}
_PLACES: Final = {273: 279, 324: 325, 513: 514}
"""Tags that say where bytes lie, and those that say how many."""
_MOST_PAGES: Final = 10_000
_MOST_VALUES: Final = 4_000_000


class _Reader:
    def __init__(self, content: bytes) -> None:
        self.content = content
        self.order = "<" if content.startswith(b"II") else ">"
        self.ranges: list[tuple[int, int]] = [(0, 8)]
        self.told = Told(0)

    def numbers(self, code: str, at: int, count: int = 1) -> tuple[int, ...]:
        size = struct.calcsize(code) * count
        if at < 0 or at + size > len(self.content):
            raise CutShortError
        return struct.unpack_from(f"{self.order}{count}{code}", self.content, at)

    def keep(self, at: int, length: int) -> None:
        if at < 0 or at + length > len(self.content):
            raise CutShortError
        self.ranges.append((at, length))


def clean(content: bytes) -> tuple[bytes, Told]:
    """Return a TIFF without what it tells, as long as it was up to the last byte that counts.

    Raises:
        CutShortError: If it ends before its end, or its pages make a ring.
    """
    reader = _Reader(content)
    directories = list(_directories(reader))
    made = [(at, *_directory(reader, at)) for at in directories]
    end = max(at + length for at, length in reader.ranges)
    cleaned = bytearray(end)
    source = memoryview(content)
    for at, length in reader.ranges:
        cleaned[at : at + length] = source[at : at + length]
    for at, length, data in made:
        cleaned[at : at + length] = data.ljust(length, b"\0")
    if any(content[end:]):
        reader.told |= Told.MORE
    return bytes(cleaned), reader.told


def _directories(reader: _Reader) -> Iterator[int]:
    [at] = reader.numbers("I", 4)
    seen: set[int] = set()
    while at:
        if at in seen or len(seen) >= _MOST_PAGES:
            raise CutShortError
        seen.add(at)
        yield at
        [count] = reader.numbers("H", at)
        [at] = reader.numbers("I", at + 2 + 12 * count)


def _directory(reader: _Reader, at: int) -> tuple[int, bytes]:
    """Return how long a directory is, and the same without what it tells."""
    [count] = reader.numbers("H", at)
    length = 6 + 12 * count
    reader.keep(at, length)
    kept: list[bytes] = []
    values: dict[int, tuple[int, ...]] = {}
    gone: set[int] = set()
    for place in range(at + 2, at + 2 + 12 * count, 12):
        tag, kind = reader.numbers("H", place, 2)
        if tag not in _KEPT or kind not in _SIZES:
            gone.add(tag)
            continue
        kept.append(reader.content[place : place + 12])
        [many] = reader.numbers("I", place + 4)
        size = _SIZES[kind] * many
        [where] = (place + 8,) if size <= 4 else reader.numbers("I", place + 8)
        if size > 4:
            reader.keep(where, size)
        if tag in _PLACES or tag in _PLACES.values():
            if many > _MOST_VALUES or kind not in (3, 4):
                raise CutShortError
            values[tag] = reader.numbers("H" if kind == 3 else "I", where, many)
    if gone:
        reader.told |= Told.MORE | of_tags(gone)
    for tag, lengths in _PLACES.items():
        for begin, long in zip(values.get(tag, ()), values.get(lengths, ()), strict=False):
            reader.keep(begin, long)
    after = reader.content[at + 2 + 12 * count : at + length]
    head = struct.pack(f"{reader.order}H", len(kept))
    return length, head + b"".join(kept) + after
