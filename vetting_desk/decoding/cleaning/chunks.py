"""Formats made of named chunks: PNG, WebP and WAVE. Chunks that make the picture or sound are kept, no other.

Source: W3C PNG (third edition), 5 and 11; Google, "WebP Container Specification"; RIFF as in `sounds`.
"""

import zlib
from typing import Final

from vetting_desk.decoding.cleaning.telling import CutShortError, of_exif, of_words, turning
from vetting_desk.decoding.told import Told

_PNG_HEAD: Final = 8
_PNG: Final = frozenset(
    {
        b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"sBIT", b"bKGD",
        b"pHYs", b"acTL", b"fcTL", b"fdAT", b"cICP",
    }
)  # fmt: skip
_WEBP: Final = frozenset({b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF", b"ICCP"})
_WAVE: Final = frozenset({b"fmt ", b"fact", b"data"})
_RIFF_HEAD: Final = 12
_HAS_EXIF, _HAS_XMP = 0x08, 0x04


def clean_png(content: bytes) -> tuple[bytes, Told]:
    """Return a PNG without what it tells.

    Raises:
        CutShortError: If it ends before its end.
    """
    kept, told, turned, at, name = [content[:_PNG_HEAD]], Told(0), 1, _PNG_HEAD, b""
    while name != b"IEND":
        length, name = int.from_bytes(content[at : at + 4], "big"), content[at + 4 : at + 8]
        end = at + length + 12
        if end > len(content):
            raise CutShortError
        body = memoryview(content)[at + 8 : end - 4]
        if name in _PNG:
            kept.append(content[at:end])
        elif name == b"eXIf":
            found, turned = of_exif(bytes(body))
            told |= found
        else:
            told |= of_words(bytes(body)) | (Told.TIME if name == b"tIME" else Told(0))
        at = end
    told |= Told.MORE if at < len(content) else Told(0)
    if turned != 1:
        made = b"eXIf" + turning(turned)
        # Behind IHDR, which is the first chunk and has 13 bytes.
        kept.insert(
            2, (len(made) - 4).to_bytes(4, "big") + made + zlib.crc32(made).to_bytes(4, "big")
        )
    return b"".join(kept), told


def clean_webp(content: bytes) -> tuple[bytes, Told]:
    """Return a WebP without what it tells.

    Raises:
        CutShortError: If it ends before its end.
    """
    kept: list[tuple[bytes, bytes]] = []
    told, turned = Told(0), 1
    for name, body in _riff(content, whole=True):
        if name in _WEBP:
            kept.append((name, body))
        elif name == b"EXIF":
            found, turned = of_exif(body)
            told |= found
        else:
            told |= of_words(body)
    if content[_end(content) :].strip(b"\0"):
        told |= Told.MORE
    if kept and kept[0][0] == b"VP8X" and kept[0][1]:
        flags = kept[0][1][0] & ~(_HAS_EXIF | _HAS_XMP)
        if turned != 1:
            flags |= _HAS_EXIF
            kept.append((b"EXIF", turning(turned)))
        kept[0] = (b"VP8X", bytes((flags,)) + kept[0][1][1:])
    return _packed(b"WEBP", kept), told


def clean_wave(content: bytes) -> tuple[bytes, Told]:
    """Return a WAVE without what it tells; one that a recorder cut short stays so."""
    kept: list[tuple[bytes, bytes]] = []
    told = Told(0)
    for name, body in _riff(content, whole=False):
        if name in _WAVE:
            kept.append((name, body))
        else:
            told |= of_words(body)
    if len({name for name, _ in kept} & {b"fmt ", b"data"}) != 2:
        raise CutShortError
    return _packed(b"WAVE", kept), told


def _end(content: bytes) -> int:
    return 8 + int.from_bytes(content[4:8], "little")


def _riff(content: bytes, *, whole: bool) -> list[tuple[bytes, bytes]]:
    found, at = [], _RIFF_HEAD
    last = min(_end(content), len(content)) if whole else len(content)
    if whole and _end(content) > len(content):
        raise CutShortError
    while at + 8 <= last:
        name, length = content[at : at + 4], int.from_bytes(content[at + 4 : at + 8], "little")
        if whole and at + 8 + length > last:
            raise CutShortError
        found.append((name, content[at + 8 : min(at + 8 + length, last)]))
        at += 8 + length + length % 2
    return found


def _packed(form: bytes, chunks: list[tuple[bytes, bytes]]) -> bytes:
    parts = [form]
    for name, body in chunks:
        parts += [name, len(body).to_bytes(4, "little"), body, b"\0" * (len(body) % 2)]
    length = sum(map(len, parts))
    return b"RIFF" + length.to_bytes(4, "little") + b"".join(parts)
