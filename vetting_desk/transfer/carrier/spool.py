"""A sealed file that is larger than a stick: kept in a folder of the desk, and written out part by part.

The file is sealed once, because sealing again gives other bytes, and its parts have to fit each other. Beside
it lies a small plan: how it is cut, and which parts are on sticks. Ciphertext and random names, nothing else.
"""

import json
import re
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Annotated, BinaryIO, Final, Literal

from pydantic import Field, StringConstraints, ValidationError

from vetting_desk.errors import (
    DiskFailingError,
    DriveError,
    DriveFullError,
    FileHeldError,
    NotFoundError,
    StateError,
    StorageFullError,
)
from vetting_desk.machine.disk_errors import as_disk_errors
from vetting_desk.machine.drive_errors import free_bytes
from vetting_desk.machine.durable import remove_file, replace_file
from vetting_desk.machine.windows_errors import name_of
from vetting_desk.model.parts import Split
from vetting_desk.model.strict_document import StrictPart
from vetting_desk.progress import Progress
from vetting_desk.transfer.carrier.bundle_files import SUFFIX, random_name
from vetting_desk.transfer.carrier.part_files import part_name
from vetting_desk.transfer.carrier.stick import Written, write_to_drive
from vetting_desk.transfer.format.part import MAX_HEADER, MAX_PARTS, PartHeader, Piece

LEAST_PART: Final = 1024 * 1024
"""Bytes; a file is not cut into smaller parts than these."""

_PIECE: Final = 1024 * 1024
_PLAN: Final = ".plan"
_MAX_PLAN: Final = 64 * 1024
_NAME = re.compile(rf"[0-9a-f]{{32}}{re.escape(SUFFIX)}", re.ASCII)
_Digest = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
_Length = Annotated[int, Field(ge=1, lt=2**53)]
_Number = Annotated[int, Field(ge=1, le=MAX_PARTS)]


class _Plan(StrictPart):
    """How a file is cut, and what of it is on sticks."""

    version: Literal[1]
    bundle: Annotated[str, StringConstraints(pattern=r"^[0-9a-f-]{36}$")]
    whole: tuple[_Digest, _Length]
    parts: Annotated[tuple[tuple[_Digest, _Length], ...], Field(min_length=1, max_length=MAX_PARTS)]
    written: tuple[_Number, ...]

    def header(self, number: int) -> PartHeader:
        """Return the lines before a part."""
        return PartHeader(number, Piece(*self.whole), tuple(Piece(*part) for part in self.parts))


@dataclass(frozen=True, slots=True)
class PartWritten:
    """A part that is surely on a stick.

    Attributes:
        number: Which, from 1.
        file: What was written and read back.
    """

    number: int
    file: Written


class Spool:
    """The folder of files that are being written in parts.

    Args:
        folder: Where; made when the first file is sealed.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def splits(self) -> list[Split]:
        """Return the files that are being written in parts, by name; a plan that cannot be read is left out."""
        with as_disk_errors(self._folder):
            if not self._folder.is_dir():
                return []
            names = sorted(
                path.name.removesuffix(_PLAN) for path in self._folder.glob(f"*{SUFFIX}{_PLAN}")
            )
        found = []
        for name in names:
            with suppress(NotFoundError):
                found.append(self.split(name))
        return found

    def split(self, name: str) -> Split:
        """Return a file that is being written in parts.

        Raises:
            NotFoundError: If there is none of this name.
        """
        plan = self._plan(name)
        lengths = tuple(length for _, length in plan.parts)
        return Split(name, plan.bundle, lengths, frozenset(plan.written))

    def begin(
        self,
        bundle_id: str,
        part_length: int,
        write: Callable[[BinaryIO], None],
        size_hint: int,
        progress: Progress | None = None,
    ) -> Split:
        """Seal a bundle into the folder and plan its parts.

        Args:
            bundle_id: The bundle.
            part_length: The most bytes a part's file has, its lines included; from `LEAST_PART`.
            write: Writes the sealed file.
            size_hint: Bytes to expect.
            progress: Receives ``"checking"``, ``"writing"`` and ``"reading-back"`` with bytes.

        Raises:
            StateError: If the parts would be smaller than allowed, or more than `MAX_PARTS`.
            StorageFullError: If the disk has no room for it.
            DiskFailingError: If the disk does not take it for another reason.
            CancelledError: If the person asked to stop; nothing is left.
        """
        if part_length < LEAST_PART or size_hint > MAX_PARTS * (part_length - MAX_HEADER):
            least = max(LEAST_PART, size_hint // MAX_PARTS + MAX_HEADER + 1)
            raise StateError(what="part", state=str(part_length), wanted=str(least))
        name = random_name()
        with as_disk_errors(self._folder):
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        try:
            whole = write_to_drive(self._folder, name, write, size_hint, progress)
        except DriveFullError as error:
            raise StorageFullError(path=str(self._folder)) from error
        except DriveError as error:
            detail = error.fields.get("detail") or type(error).__name__
            raise DiskFailingError(path=str(self._folder), detail=detail) from error
        try:
            with as_disk_errors(self._folder):
                parts = _cut(whole.path, whole.length, part_length - MAX_HEADER)
            plan = _Plan(
                version=1,
                bundle=bundle_id,
                whole=(whole.sha256, whole.length),
                parts=tuple((part.sha256, part.length) for part in parts),
                written=(),
            )
            self._keep(name, plan)
        except BaseException:
            with suppress(DiskFailingError, FileHeldError):
                self.drop(name)
            raise
        return self.split(name)

    def write_parts(
        self, name: str, folder: Path, progress: Progress | None = None
    ) -> Iterable[PartWritten]:
        """Write parts that are on no stick yet, as many as fit, and yield each once it is read back.

        Args:
            name: The file.
            folder: The folder on the stick.
            progress: As of `stick.write_to_drive`.

        Raises:
            NotFoundError: If there is no file of this name.
            DiskFailingError: If this computer's disk does not give it.
            DriveFullError: If not even one part fits. Fields: path, needed, free (bytes).
            DriveError: What is wrong with the stick.
            CancelledError: If the person asked to stop; what was written before counts.
        """
        for place, number in enumerate(self.split(name).missing):
            plan = self._plan(name)
            header = plan.header(number)
            needed = len(header.to_bytes()) + header.own.length
            if place and free_bytes(folder) < needed:
                return
            own = part_name(name, number, len(plan.parts))
            # Of this name is there, if anything, the same part: it was written and not counted.
            written = write_to_drive(
                folder,
                own,
                _writer(self._folder / name, header),
                needed,
                progress,
                replacing=True,
            )
            kept = plan.model_copy(update={"written": (*plan.written, number)})
            self._keep(name, kept)
            yield PartWritten(number, written)

    def drop(self, name: str) -> None:
        """Remove a file and its plan; harmless if there is none."""
        if _NAME.fullmatch(name):
            with as_disk_errors(self._folder):
                for path in (self._folder / (name + _PLAN), self._folder / name):
                    remove_file(path)

    def _plan(self, name: str) -> _Plan:
        path = self._folder / (name + _PLAN)
        try:
            if not _NAME.fullmatch(name) or path.stat().st_size > _MAX_PLAN:
                raise NotFoundError(what="parts", id=name)
            plan = _Plan.model_validate_json(path.read_bytes())
            whole = (self._folder / name).stat().st_size
        except (FileNotFoundError, NotADirectoryError, ValidationError) as error:
            raise NotFoundError(what="parts", id=name) from error
        except OSError as error:
            raise DiskFailingError(path=str(path), detail=name_of(error)) from error
        if whole != plan.whole[1] or any(each > len(plan.parts) for each in plan.written):
            raise NotFoundError(what="parts", id=name)
        return plan

    def _keep(self, name: str, plan: _Plan) -> None:
        text = json.dumps(plan.model_dump(), separators=(",", ":"))
        with as_disk_errors(self._folder):
            replace_file(self._folder / (name + _PLAN), text.encode("ascii"))


def _cut(path: Path, length: int, most: int) -> list[Piece]:
    """Return the parts of a file, all but the last of them alike in length.

    Raises:
        StateError: If they are more than `MAX_PARTS`.
    """
    count = -(-length // most)
    if count > MAX_PARTS:
        raise StateError(what="part", state=str(most), wanted=str(-(-length // MAX_PARTS)))
    each = -(-length // count)
    pieces = []
    with path.open("rb") as source:
        for start in range(0, length, each):
            state, left = sha256(), min(each, length - start)
            size = left
            while left:
                piece = source.read(min(_PIECE, left))
                state.update(piece)
                left -= len(piece)
            pieces.append(Piece(state.hexdigest(), size))
    return pieces


def _writer(path: Path, header: PartHeader) -> Callable[[BinaryIO], None]:
    start = sum(piece.length for piece in header.parts[: header.number - 1])

    def write(file: BinaryIO) -> None:
        file.write(header.to_bytes())
        left = header.own.length
        with as_disk_errors(path.parent):
            source = path.open("rb")
        with source:
            source.seek(start)
            while left:
                with as_disk_errors(path.parent):
                    piece = source.read(min(_PIECE, left))
                if not piece:
                    raise StateError(what="parts", state="cut-short", wanted="whole")
                file.write(piece)
                left -= len(piece)

    return write
