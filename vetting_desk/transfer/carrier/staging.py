"""Parts that came in and wait for the others: copied into a folder of the desk, within a bound.

Ciphertext only. A folder for each file that is not complete, a file for each of its parts, exactly as it lay on
the stick. What is damaged here is not counted as here. Nothing leaves but by `clear`.
"""

import os
import re
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Final

from vetting_desk.errors import BundleFormatError, DriveError, FileHeldError, PartsFullError
from vetting_desk.machine.disk_errors import as_disk_errors
from vetting_desk.machine.durable import flush_folder, remove_file, rename
from vetting_desk.machine.temporary import remove_folder
from vetting_desk.model.parts import PartSet
from vetting_desk.progress import NoProgress, Progress
from vetting_desk.transfer.carrier.bundle_files import open_file
from vetting_desk.transfer.carrier.part_files import PartFile, find_parts, read_part

MAX_BYTES: Final = 8 * 1024 * 1024 * 1024
"""Bytes of all parts that wait: two of the largest files."""
MAX_SETS: Final = 20

_PIECE: Final = 1024 * 1024
_TEMPORARY: Final = ".tmp"
_SET = re.compile(r"[0-9a-f]{64}", re.ASCII)


class Staging:
    """The folder in which parts wait.

    Args:
        folder: Where; made when the first part comes.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def sets(self) -> list[PartSet]:
        """Return the files of which parts wait here, by name."""
        found = [_set_of(each) for each in map(self.parts, self._ids()) if each]
        return sorted(found, key=lambda each: (each.name, each.id))

    def parts(self, set_id: str) -> list[PartFile]:
        """Return the parts of one file that are here, by number."""
        folder = self._folder / set_id
        with as_disk_errors(self._folder):
            if not _SET.fullmatch(set_id) or not folder.is_dir():
                return []
        found = []
        for path in find_parts(folder):
            with suppress(BundleFormatError, DriveError):
                part = read_part(path)
                if part.header.set_id == set_id:
                    found.append(part)
        return sorted(found, key=lambda part: part.header.number)

    def keep(self, part: PartFile, progress: Progress | None = None) -> None:
        """Copy a part whose content was checked; harmless if it is here.

        Raises:
            PartsFullError: If it does not fit beside what waits already. Fields: held, needed, limit (bytes).
            StorageFullError: If the disk is full.
            DiskFailingError: If the disk does not take it for another reason.
            DriveError: If the stick cannot be read.
            CancelledError: If the person asked to stop; nothing of it is kept.
        """
        set_id, number = part.header.set_id, part.header.number
        if any(each.header.number == number for each in self.parts(set_id)):
            return
        length = part.begins + part.header.own.length
        with as_disk_errors(self._folder):
            held = sum(path.stat().st_size for path in self._files())
        known = self._ids()
        if held + length > MAX_BYTES or (set_id not in known and len(known) >= MAX_SETS):
            raise PartsFullError(held=held, needed=length, limit=MAX_BYTES)
        folder = self._folder / set_id
        with as_disk_errors(self._folder):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            _copy(part.path, folder / part.path.name, length, progress or NoProgress())

    def clear(self, set_id: str) -> None:
        """Remove the parts of one file; harmless if none is here."""
        if _SET.fullmatch(set_id):
            remove_folder(self._folder / set_id)

    def _ids(self) -> list[str]:
        with as_disk_errors(self._folder):
            if not self._folder.is_dir():
                return []
            return sorted(path.name for path in self._folder.iterdir() if _SET.fullmatch(path.name))

    def _files(self) -> Iterator[Path]:
        for set_id in self._ids():
            yield from (path for path in (self._folder / set_id).iterdir() if path.is_file())


def _set_of(parts: list[PartFile]) -> PartSet:
    header = parts[0].header
    return PartSet(
        id=header.set_id,
        name=parts[0].name,
        lengths=tuple(piece.length for piece in header.parts),
        here=frozenset(part.header.number for part in parts),
    )


def _copy(source: Path, target: Path, length: int, progress: Progress) -> None:
    """Copy a file durably; after an error nothing is left under its name."""
    beside = target.with_name(target.name + _TEMPORARY)
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)
    try:
        with open_file(source) as read, os.fdopen(os.open(beside, flags, 0o600), "wb") as written:
            done = 0
            while piece := read.read(_PIECE):
                progress.raise_if_cancelled()
                written.write(piece)
                done += len(piece)
                progress.report(done, length, "keeping-parts")
            written.flush()
            os.fsync(written.fileno())
        rename(beside, target)
        flush_folder(target.parent)
    except BaseException:
        with suppress(OSError, FileHeldError):
            remove_file(beside)
        raise
