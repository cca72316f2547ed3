"""GIF, BMP, MPEG audio, and the boxes of MP4, M4A, 3GP and QuickTime.

Source: GIF89a specification; Microsoft, BITMAPFILEHEADER; ID3v2.4, ID3v1; ISO/IEC 14496-12 (boxes).
"""

from typing import Final

from vetting_desk.decoding.cleaning.telling import CutShortError, of_words
from vetting_desk.decoding.told import Told

_GIF_HEAD: Final = 13
_EXTENSION, _IMAGE, _TRAILER = 0x21, 0x2C, 0x3B
_LOOPING: Final = b"NETSCAPE2.0"
_CONTROL, _APPLICATION = 0xF9, 0xFF
_INTO: Final = frozenset({b"moov", b"trak", b"mdia", b"minf"})
_TELLING: Final = frozenset({b"udta", b"meta", b"uuid", b"free", b"skip", b"wide"})
_HEADERS: Final = frozenset({b"mvhd", b"tkhd", b"mdhd"})
_TAG: Final = 128


def clean_gif(content: bytes) -> tuple[bytes, Told]:
    """Return a GIF without comments and words of programs.

    Raises:
        CutShortError: If it ends before its end.
    """
    head = _GIF_HEAD + _table(content, 10)
    kept, told, at = [content[:head]], Told(0), head
    while (sort := _byte(content, at)) != _TRAILER:
        if sort == _EXTENSION:
            end, label = _blocks(content, at + 2), _byte(content, at + 1)
            body = content[at:end]
            looping = label == _APPLICATION and body[3:14] == _LOOPING
            if label == _CONTROL or looping:
                kept.append(body)
            else:
                told |= of_words(body)
        elif sort == _IMAGE:
            end = _blocks(content, at + 10 + _table(content, at + 9) + 1)
            kept.append(content[at:end])
        else:
            raise CutShortError
        at = end
    told |= Told.MORE if content[at + 1 :].strip(b"\0") else Told(0)
    return b"".join((*kept, b";")), told


def clean_bmp(content: bytes) -> tuple[bytes, Told]:
    """Return a BMP without what lies behind its end."""
    length = int.from_bytes(content[2:6], "little")
    if not 26 <= length < len(content):
        return content, Told(0)
    return content[:length], Told.MORE if content[length:].strip(b"\0") else Told(0)


def clean_mpeg(content: bytes) -> tuple[bytes, Told]:
    """Return MPEG audio without its tags before and behind.

    Raises:
        CutShortError: If nothing else is in it.
    """
    told, begin, end = Told(0), 0, len(content)
    while content[begin : begin + 3] == b"ID3":
        size = 0
        for value in content[begin + 6 : begin + 10]:
            size = size << 7 | value & 0x7F
        told |= of_words(content[begin : begin + 10 + size])
        begin += 10 + size
    if content[end - _TAG : end - _TAG + 3] == b"TAG":
        told |= of_words(content[end - _TAG : end])
        end -= _TAG
    if begin >= end:
        raise CutShortError
    return content[begin:end], told


def clean_boxes(content: bytes) -> tuple[bytes, Told]:
    """Return a film or sound in boxes with those emptied that tell; nothing in it moves.

    Raises:
        CutShortError: If a box is longer than what is there.
    """
    made = bytearray(content)
    return (made, _empty(made, 0, len(made), 0))  # type: ignore[return-value] # (bytes-like, written once)


def _empty(made: bytearray, at: int, end: int, deep: int) -> Told:
    told = Told(0)
    while at + 8 <= end:
        length, name, head = (
            int.from_bytes(made[at : at + 4], "big"),
            bytes(made[at + 4 : at + 8]),
            8,
        )
        if length == 1:
            length, head = int.from_bytes(made[at + 8 : at + 16], "big"), 16
        length = length or end - at
        if length < head or at + length > end or deep > len(_INTO):
            raise CutShortError
        if name in _TELLING:
            body = bytes(made[at + head : at + length])
            if body.strip(b"\0"):
                told |= of_words(body)
            made[at + 4 : at + 8] = b"free"
            made[at + head : at + length] = bytes(length - head)
        elif name in _HEADERS and length >= head + 20:
            times = slice(at + head + 4, at + head + (20 if made[at + head] == 1 else 12))
            told |= Told.TIME if any(made[times]) else Told(0)
            made[times] = bytes(times.stop - times.start)
        elif name in _INTO:
            told |= _empty(made, at + head, at + length, deep + 1)
        at += length
    return told


def _table(content: bytes, at: int) -> int:
    """Return how long the colours are that a byte of flags announces."""
    flags = _byte(content, at)
    return 3 << (flags & 7) + 1 if flags & 0x80 else 0


def _blocks(content: bytes, at: int) -> int:
    """Return where a row of blocks ends."""
    while size := _byte(content, at):
        at += size + 1
    return at + 1


def _byte(content: bytes, at: int) -> int:
    if at >= len(content):
        raise CutShortError
    return content[at]
