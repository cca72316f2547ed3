r"""A part of a sealed file: a few lines in plain text that say what it is a part of, then its bytes.

::

    vetting-desk-part/1
    part 2 of 3
    whole SHA256 LENGTH
    1 SHA256 LENGTH
    2 SHA256 LENGTH
    3 SHA256 LENGTH
    (an empty line)

Each line ends with one line feed. Every part names all of them, so that parts which claim to belong together
and do not are seen at once; nothing here is secret, and nothing is trusted: the whole is an age file, which is
authenticated by itself. Reading is strict: one spelling, no line more or less.
"""

import re
from dataclasses import dataclass
from hashlib import sha256
from typing import BinaryIO, Final

from vetting_desk.errors import BundleFormatError
from vetting_desk.transfer.format.limits import MAX_BUNDLE_FILE

MAGIC: Final = "vetting-desk-part/1"
MAX_PARTS: Final = 99
MAX_HEADER: Final = 16 * 1024
"""Bytes of the lines before a part's own."""
_CONTEXT: Final = b"vetting-desk-part-set/1\0"

_NUMBER: Final = r"[1-9][0-9]{0,9}"
_OWN = re.compile(rf"part ({_NUMBER}) of ({_NUMBER})", re.ASCII)
_WHOLE = re.compile(rf"whole ([0-9a-f]{{64}}) ({_NUMBER})", re.ASCII)
_PART = re.compile(rf"({_NUMBER}) ([0-9a-f]{{64}}) ({_NUMBER})", re.ASCII)


@dataclass(frozen=True, slots=True)
class Piece:
    """What a header says of a content: SHA-256 in 64 hexadecimal digits, and length in bytes."""

    sha256: str
    length: int


@dataclass(frozen=True, slots=True)
class PartHeader:
    """The lines before a part.

    Attributes:
        number: Which part this is, from 1.
        whole: The sealed file.
        parts: Every part, in order.
    """

    number: int
    whole: Piece
    parts: tuple[Piece, ...]

    @property
    def own(self) -> Piece:
        """What it says of this part."""
        return self.parts[self.number - 1]

    @property
    def set_id(self) -> str:
        """A digest over what all parts of one file say alike, 64 hexadecimal digits."""
        return sha256(_CONTEXT + _common(self.whole, self.parts).encode("ascii")).hexdigest()

    def to_bytes(self) -> bytes:
        """Write the lines, the empty one included."""
        lines = f"{MAGIC}\npart {self.number} of {len(self.parts)}\n"
        return (lines + _common(self.whole, self.parts) + "\n").encode("ascii")


def read_header(source: BinaryIO) -> PartHeader:
    """Read the lines before a part, and leave `source` at the part's first byte.

    Raises:
        BundleFormatError: If they are not as above: detail ``part-header``.
    """
    lines: list[str] = []
    left = MAX_HEADER
    while not lines or lines[-1]:
        line = source.readline(min(left, 200))
        left -= len(line)
        if not line.endswith(b"\n") or not line.isascii() or len(lines) > MAX_PARTS + 3:
            raise _refused()
        lines.append(line[:-1].decode("ascii"))
    return _parsed(lines[:-1])


def _parsed(lines: list[str]) -> PartHeader:
    if len(lines) < 4 or lines[0] != MAGIC:
        raise _refused()
    own, whole = _OWN.fullmatch(lines[1]), _WHOLE.fullmatch(lines[2])
    parts = [_PART.fullmatch(line) for line in lines[3:]]
    if own is None or whole is None:
        raise _refused()
    found = []
    for number, part in enumerate(parts, start=1):
        if part is None or int(part[1]) != number:
            raise _refused()
        found.append(Piece(part[2], int(part[3])))
    header = PartHeader(int(own[1]), Piece(whole[1], int(whole[2])), tuple(found))
    fits = (
        int(own[2]) == len(found) <= MAX_PARTS
        and header.number <= len(found)
        and sum(piece.length for piece in found) == header.whole.length <= MAX_BUNDLE_FILE
    )
    if not fits:
        raise _refused()
    return header


def _common(whole: Piece, parts: tuple[Piece, ...]) -> str:
    lines = [f"whole {whole.sha256} {whole.length}"]
    lines += (f"{number} {part.sha256} {part.length}" for number, part in enumerate(parts, start=1))
    return "".join(f"{line}\n" for line in lines)


def _refused() -> BundleFormatError:
    return BundleFormatError(member="", detail="part-header")
