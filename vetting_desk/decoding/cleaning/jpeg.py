"""JPEG: its segments are kept or left out. Source: ITU-T T.81, annex B; JFIF 1.02; Exif 2.32."""

import re
from typing import Final

from vetting_desk.decoding.cleaning.telling import CutShortError, of_exif, of_words, turning
from vetting_desk.decoding.told import Told

_SOI, _EOI, _SOS = 0xD8, 0xD9, 0xDA
_APP0, _APP1, _APP2, _APP13, _APP14, _APP15, _COM = 0xE0, 0xE1, 0xE2, 0xED, 0xEE, 0xEF, 0xFE
_MARKER_IN_SCAN: Final = re.compile(rb"\xff[^\x00\xff\xd0-\xd7]")
_ALONE: Final = frozenset({0x01, *range(0xD0, 0xD8)})
_JFIF: Final = b"JFIF\0"
_JFIF_LENGTH: Final = 12


def clean(content: bytes) -> tuple[bytes, Told]:
    """Return a JPEG without what it tells.

    Raises:
        CutShortError: If it ends before its end.
    """
    return _Cleaning(content).run()


class _Cleaning:
    """One file, segment by segment."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        self._at = 2
        self._kept = [content[:2]]
        self._told, self._turned = Told(0), 1
        self._front = 1
        """Where among what is kept the turning belongs."""

    def run(self) -> tuple[bytes, Told]:
        while (marker := self._marker()) != _EOI:
            if marker in _ALONE:
                self._kept.append(bytes((0xFF, marker)))
            else:
                self._take(marker)
        if self._content[self._at :].strip(b"\0"):
            self._told |= Told.MORE
        if self._turned != 1:
            self._kept.insert(self._front, _packed(_APP1, b"Exif\0\0" + turning(self._turned)))
        return b"".join((*self._kept, bytes((0xFF, _EOI)))), self._told

    def _take(self, marker: int) -> None:
        content, at = self._content, self._at
        length = int.from_bytes(content[at : at + 2], "big")
        end = at + length
        if length < 2 or end > len(content):
            raise CutShortError
        part, found, turned = _segment(marker, content[at + 2 : end])
        self._told |= found
        self._turned = turned if turned != 1 else self._turned
        if part is not None:
            self._kept.append(_packed(marker, part))
            self._front = len(self._kept) if marker == _APP0 else self._front
        self._at = end
        if marker == _SOS:
            after = _MARKER_IN_SCAN.search(content, end)
            if after is None:
                raise CutShortError
            self._kept.append(content[end : after.start()])
            self._at = after.start()

    def _marker(self) -> int:
        content, at = self._content, self._at
        if content[at : at + 1] != b"\xff":
            raise CutShortError
        while content[at : at + 1] == b"\xff":
            at += 1
        if at >= len(content):
            raise CutShortError
        self._at = at + 1
        return content[at]


def _packed(marker: int, body: bytes) -> bytes:
    return bytes((0xFF, marker)) + (len(body) + 2).to_bytes(2, "big") + body


def _segment(marker: int, body: bytes) -> tuple[bytes | None, Told, int]:
    """Return what is kept of a segment, None for nothing; what it told; how the picture is turned."""
    if marker == _APP0 and body.startswith(_JFIF) and len(body) >= _JFIF_LENGTH + 2:
        more = Told.MORE if len(body) > _JFIF_LENGTH + 2 else Told(0)
        return body[:_JFIF_LENGTH] + b"\0\0", more, 1  # without its small picture
    if marker == _APP1 and body.startswith(b"Exif"):
        return (None, *of_exif(body))
    if marker == _APP2 and body.startswith(b"ICC_PROFILE\0"):
        return body, Told(0), 1
    if marker == _APP14 and body.startswith(b"Adobe"):
        return body, Told(0), 1
    if _APP0 <= marker <= _APP15 or marker == _COM:
        return None, of_words(body), 1
    return body, Told(0), 1
