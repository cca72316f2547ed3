"""What a file is, by how it begins: never by its name, which is the sender's word."""

from enum import StrEnum
from typing import Final

LOOKED_AT: Final = 64
"""Bytes that are looked at."""


class MediaKind(StrEnum):
    """What can be shown or played."""

    PICTURE = "picture"
    DOCUMENT = "document"
    SOUND = "sound"


_BEGINNINGS: Final = (
    (b"\xff\xd8\xff", MediaKind.PICTURE),  # JPEG
    (b"\x89PNG\r\n\x1a\n", MediaKind.PICTURE),
    (b"GIF87a", MediaKind.PICTURE),
    (b"GIF89a", MediaKind.PICTURE),
    (b"BM", MediaKind.PICTURE),
    (b"II*\0", MediaKind.PICTURE),  # TIFF
    (b"MM\0*", MediaKind.PICTURE),
    (b"%PDF-", MediaKind.DOCUMENT),
)
_RIFF: Final = {b"WEBP": MediaKind.PICTURE, b"WAVE": MediaKind.SOUND}


def kind_of(content: bytes) -> MediaKind | None:
    """Return what a file is; None for what can be neither shown nor played here."""
    if content[:4] == b"RIFF":
        return _RIFF.get(content[8:12])
    return next((kind for start, kind in _BEGINNINGS if content.startswith(start)), None)
