"""A file on its way in: its kind found, freed of what it tells beside its content, decoded once.

Needs no desk and no store: a window does it on a thread of its own. All of it happens in memory and in the
process that has no keys (`decoding`); nothing is written to a disk.
"""

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from hashlib import sha256
from pathlib import Path
from typing import Final

from vetting_desk.decoding import asking
from vetting_desk.decoding.asking import Pixels
from vetting_desk.decoding.kinds import Sort, sort_of
from vetting_desk.decoding.told import Told
from vetting_desk.errors import DecodingError, FileRefusedError
from vetting_desk.model.kept_file import MOST_BYTES, Gone

SHOWN: Final = 1_200
"""Most pixels across and down of the picture that is shown at once."""
_PICTURES: Final = frozenset({Sort.JPEG, Sort.PNG, Sort.GIF, Sort.BMP, Sort.TIFF, Sort.WEBP})
_SOUNDS: Final = frozenset({Sort.WAVE, Sort.MPEG, Sort.OGG, Sort.FLAC, Sort.AMR, Sort.BOXES})
_FILMS: Final = frozenset({Sort.BOXES, Sort.MATROSKA})
_UNKNOWN_MEDIA: Final = "application/octet-stream"
_GONE: Final = {
    Told.PLACE: Gone.PLACE,
    Told.DEVICE: Gone.DEVICE,
    Told.AUTHOR: Gone.AUTHOR,
    Told.TIME: Gone.TIME,
    Told.MORE: Gone.MORE,
    Told.KEPT: Gone.NOTHING_LOOKED_FOR,
}
_ENDING: Final = re.compile(r"\.[a-z0-9]{1,8}")
ENDINGS: Final = {
    Sort.JPEG: ".jpg",
    Sort.PNG: ".png",
    Sort.GIF: ".gif",
    Sort.BMP: ".bmp",
    Sort.TIFF: ".tif",
    Sort.WEBP: ".webp",
    Sort.PDF: ".pdf",
    Sort.WAVE: ".wav",
    Sort.MPEG: ".mp3",
    Sort.BOXES: ".mp4",
    Sort.OGG: ".ogg",
    Sort.FLAC: ".flac",
    Sort.AMR: ".amr",
    Sort.MATROSKA: ".mkv",
}
"""What a file is called by its kind, whatever its sender called it."""


class Wanted(StrEnum):
    """What kinds are taken in."""

    KNOWN = "known"
    IMAGE = "image"
    AUDIO = "audio"
    VIDEO = "video"
    ANY = "any"


_ALLOWED: Final = {
    Wanted.KNOWN: frozenset(Sort),
    Wanted.IMAGE: _PICTURES,
    Wanted.AUDIO: _SOUNDS,
    Wanted.VIDEO: _FILMS,
}


@dataclass(frozen=True, slots=True)
class Incoming:
    """A file that can be taken in.

    Attributes:
        content: What is kept of it.
        media: Media type, by how it begins.
        came_sha256: Of the file as it came.
        came_length: Of that in bytes.
        gone: What was taken out; values of `Gone`.
        shown: The picture or first page, small; None for what is not shown.
        named: How its name ended; kept of a kind that is not known.
    """

    content: bytes
    media: str
    came_sha256: str
    came_length: int
    gone: tuple[str, ...]
    shown: Pixels | None
    named: str = ""

    @property
    def ending(self) -> str:
        """What its name ends with: by its kind, where that is known."""
        return ENDINGS[Sort(self.media)] if self.media in set(Sort) else self.named

    def require(self, wanted: Wanted) -> None:
        """Check that it is of a kind that is asked for.

        Raises:
            FileRefusedError: If not.
        """
        known = Sort(self.media) if self.media in set(Sort) else None
        _require(known, wanted)


def read(path: Path) -> bytes:
    """Return the content of a file, looking at no more of it than may be taken in.

    Raises:
        FileRefusedError: If it is too large.
        OSError: If it cannot be read.
    """
    with path.open("rb") as file:
        content = file.read(MOST_BYTES + 1)
    if len(content) > MOST_BYTES:
        raise FileRefusedError(detail="too-large")
    return content


def prepare(content: bytes, wanted: Wanted = Wanted.KNOWN) -> Incoming:
    """Tell what a file is, take out what it tells beside its content, and decode what is left.

    Args:
        content: The file, as it came.
        wanted: What kinds are asked for; its name is asked for nothing.

    Raises:
        FileRefusedError: If it is not taken in as it is.
    """
    if not content:
        raise FileRefusedError(detail="empty")
    if len(content) > MOST_BYTES:
        raise FileRefusedError(detail="too-large")
    sort = sort_of(content)
    _require(sort, wanted)
    try:
        cleaned = asking.clean(content, SHOWN, SHOWN)
    except DecodingError as error:
        raise FileRefusedError(detail=error.fields["detail"]) from error
    return Incoming(
        content=cleaned.content,
        media=sort.value if sort is not None else _UNKNOWN_MEDIA,
        came_sha256=sha256(content).hexdigest(),
        came_length=len(content),
        gone=tuple(name.value for told, name in _GONE.items() if told in cleaned.told),
        shown=cleaned.shown,
    )


def take(path: Path, wanted: Wanted = Wanted.KNOWN) -> Incoming:
    """Read a file and prepare it.

    Raises:
        FileRefusedError: If it is not taken in as it is.
        OSError: If it cannot be read.
    """
    ending = path.suffix.lower()
    return replace(prepare(read(path), wanted), named=ending if _ENDING.fullmatch(ending) else "")


def _require(sort: Sort | None, wanted: Wanted) -> None:
    if wanted is Wanted.ANY:
        return
    if sort is None:
        raise FileRefusedError(detail="unknown")
    if sort not in _ALLOWED[wanted]:
        raise FileRefusedError(detail="kind")
