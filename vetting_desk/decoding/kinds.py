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


class Sort(StrEnum):
    """What formats are known by how they begin, also of what is not shown here; each is a media type."""

    JPEG = "image/jpeg"
    PNG = "image/png"
    GIF = "image/gif"
    BMP = "image/bmp"
    TIFF = "image/tiff"
    WEBP = "image/webp"
    PDF = "application/pdf"
    WAVE = "audio/wav"
    MPEG = "audio/mpeg"
    BOXES = "video/mp4"
    OGG = "audio/ogg"
    FLAC = "audio/flac"
    AMR = "audio/amr"
    MATROSKA = "video/x-matroska"


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


_SORTS: Final = (
    (b"\xff\xd8\xff", Sort.JPEG),
    (b"\x89PNG\r\n\x1a\n", Sort.PNG),
    (b"GIF87a", Sort.GIF),
    (b"GIF89a", Sort.GIF),
    (b"BM", Sort.BMP),
    (b"II*\0", Sort.TIFF),
    (b"MM\0*", Sort.TIFF),
    (b"%PDF-", Sort.PDF),
    (b"ID3", Sort.MPEG),
    (b"\xff\xfb", Sort.MPEG),
    (b"\xff\xf3", Sort.MPEG),
    (b"\xff\xf2", Sort.MPEG),
    (b"OggS", Sort.OGG),
    (b"fLaC", Sort.FLAC),
    (b"#!AMR", Sort.AMR),
    (b"\x1a\x45\xdf\xa3", Sort.MATROSKA),
)
_RIFF_SORTS: Final = {b"WEBP": Sort.WEBP, b"WAVE": Sort.WAVE}
_STILL: Final = frozenset({b"heic", b"heix", b"hevc", b"mif1", b"msf1", b"avif", b"avis"})
"""Brands of boxes that hold pictures, which are not decoded here."""


def sort_of(content: bytes) -> Sort | None:
    """Return the format of a file; None for one that is not known here, as a picture in boxes."""
    if content[:4] == b"RIFF":
        return _RIFF_SORTS.get(content[8:12])
    if content[4:8] == b"ftyp":
        return None if content[8:12] in _STILL else Sort.BOXES
    return next((sort for start, sort in _SORTS if content.startswith(start)), None)
