"""Parts of sealed files as they lie on sticks: found, checked, and read as the whole they make up.

Where parts wait for the others is `staging`; how a file is cut is `spool`.
"""

import io
import re
from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final

from vetting_desk.errors import BundleFormatError
from vetting_desk.machine.drive_errors import as_drive_errors
from vetting_desk.progress import NoProgress, Progress
from vetting_desk.transfer.carrier.bundle_files import SUFFIX, is_worth_opening, open_file
from vetting_desk.transfer.format.part import PartHeader, read_header

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

_PIECE: Final = 1024 * 1024
_MOST: Final = 1_000
_NAME = re.compile(
    rf"([0-9a-f]{{32}}{re.escape(SUFFIX)})\.([1-9][0-9]?)-of-([1-9][0-9]?)", re.ASCII
)


@dataclass(frozen=True, slots=True)
class PartFile:
    """A part whose lines were read and fit its name and length; its bytes were not compared yet.

    Attributes:
        path: Where it lies.
        name: The sealed file's name.
        header: What it says.
        begins: Where its own bytes begin.
    """

    path: Path
    name: str
    header: PartHeader
    begins: int


def part_name(name: str, number: int, count: int) -> str:
    """Return a part's file name: ``….age.2-of-3``."""
    return f"{name}.{number}-of-{count}"


def is_part_name(name: str) -> bool:
    """Return whether a file is called like a part."""
    return _NAME.fullmatch(name) is not None


def find_parts(folder: Path) -> list[Path]:
    """Return the parts at the top of a folder, by name; links and odd files are left out.

    Raises:
        DriveMissingError: If the folder is not there.
    """
    with as_drive_errors(folder):
        paths = sorted(path for path in folder.iterdir() if is_part_name(path.name))
        return [path for path in paths if is_worth_opening(path)][:_MOST]


def read_part(path: Path) -> PartFile:
    """Read a part's lines, and check that name and length fit them.

    Raises:
        BundleFormatError: If they do not: detail ``part-name``, ``part-header`` or ``part-length``.
        DriveError: If the stick cannot be read.
    """
    named = _NAME.fullmatch(path.name)
    if named is None:
        raise BundleFormatError(path=str(path), member="", detail="part-name")
    with open_file(path) as source:
        header = read_header(source)
        begins = source.tell()
        length = source.seek(0, io.SEEK_END)
    if (int(named[2]), int(named[3])) != (header.number, len(header.parts)):
        raise BundleFormatError(path=str(path), member="", detail="part-name")
    if length != begins + header.own.length:
        raise BundleFormatError(path=str(path), member="", detail="part-length")
    return PartFile(path, named[1], header, begins)


def check_content(part: PartFile, progress: Progress | None = None) -> None:
    """Compare a part's bytes with what its lines say.

    Args:
        part: The part.
        progress: Receives ``"checking-parts"`` with bytes.

    Raises:
        BundleFormatError: If they differ: detail ``part-digest``.
        DriveError: If the stick cannot be read.
        CancelledError: If the person asked to stop.
    """
    with open_file(part.path) as source:
        source.seek(part.begins)
        found = _digest(source, part.header.own.length, progress or NoProgress())
    if found != part.header.own.sha256:
        raise BundleFormatError(path=str(part.path), member="", detail="part-digest")


def open_whole(parts: Sequence[PartFile], progress: Progress | None = None) -> BinaryIO:
    """Return a reader of the whole file, after checking that its parts make it up.

    Args:
        parts: All parts of one file, in any order, whose contents were checked.
        progress: Receives ``"checking-parts"`` with bytes.

    Raises:
        BundleFormatError: If they do not: detail ``part-whole``.
        DriveError: If a stick cannot be read.
        CancelledError: If the person asked to stop.
    """
    ordered = sorted(parts, key=lambda part: part.header.number)
    header = ordered[0].header
    if [part.header.number for part in ordered] != list(range(1, len(header.parts) + 1)):
        raise BundleFormatError(member="", detail="part-whole")
    whole = io.BufferedReader(_Whole(ordered), 256 * 1024)
    try:
        found = _digest(whole, header.whole.length, progress or NoProgress())
        whole.seek(0)
    except BaseException:
        whole.close()
        raise
    if found != header.whole.sha256:
        whole.close()
        raise BundleFormatError(member="", detail="part-whole")
    return whole


class _Whole(io.RawIOBase):
    """Parts one after the other, as if they were one file."""

    def __init__(self, parts: Sequence[PartFile]) -> None:
        super().__init__()
        self._files: list[BinaryIO] = []
        self._spans: list[tuple[int, int, int]] = []
        start = 0
        try:
            for part in parts:
                self._files.append(open_file(part.path))
                length = part.header.own.length
                self._spans.append((start, start + length, part.begins))
                start += length
        except BaseException:
            self.close()
            raise
        self._length, self._place = start, 0

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        base = {io.SEEK_SET: 0, io.SEEK_CUR: self._place, io.SEEK_END: self._length}[whence]
        self._place = max(0, base + offset)
        return self._place

    def tell(self) -> int:
        return self._place

    def readinto(self, buffer: "WriteableBuffer", /) -> int:
        view = memoryview(buffer).cast("B")
        for (start, end, begins), file in zip(self._spans, self._files, strict=True):
            if start <= self._place < end:
                file.seek(begins + self._place - start)
                piece = file.read(min(len(view), end - self._place))
                view[: len(piece)] = piece
                self._place += len(piece)
                return len(piece)
        return 0

    def close(self) -> None:
        for file in self._files:
            file.close()
        super().close()


def _digest(source: BinaryIO, length: int, progress: Progress) -> str:
    state, done = sha256(), 0
    while done < length:
        progress.raise_if_cancelled()
        piece = source.read(min(_PIECE, length - done))
        if not piece:
            break
        state.update(piece)
        done += len(piece)
        progress.report(done, length, "checking-parts")
    return state.hexdigest()
