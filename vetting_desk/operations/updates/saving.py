"""Writing the packages of an update into a folder: each gets its name once all of them are what was signed."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final

from vetting_desk.errors import FileHeldError
from vetting_desk.machine.drive_errors import as_drive_errors
from vetting_desk.machine.durable import put_in_place, remove_file
from vetting_desk.model.update import Package, ProgramUpdate
from vetting_desk.progress import Progress
from vetting_desk.transfer.carrier.stick import write_to_drive

if TYPE_CHECKING:
    from vetting_desk.transfer.format.update_file import UpdateReader

_WAITING: Final = ".unchecked"
"""How the name of a package ends until the whole update was read and nothing in it was found wrong."""


def save(
    reader: "UpdateReader",
    update: ProgramUpdate,
    wanted: tuple[Package, ...],
    folder: Path,
    progress: Progress | None = None,
) -> tuple[Path, ...]:
    """Save some packages of an update; the others are read and checked as well.

    Args:
        reader: Stands before the packages; who signed was judged.
        update: What it says.
        wanted: Which of its packages.
        folder: Where to; what has their names there is replaced at the end.
        progress: Receives what is done, with bytes.

    Returns:
        The files.

    Raises:
        UpdateRefusedError: If the update is not what was signed; nothing of it stays.
        DriveError: If the folder cannot be written; the same.
        CancelledError: If the person asked to stop; the same.
    """
    waiting: list[Path] = []
    try:
        for package, pieces in reader.packages(update.packages, progress):
            if package in wanted:
                name = package.name + _WAITING
                waiting.append(folder / name)
                write_to_drive(
                    folder, name, _writer(pieces), package.length, progress, replacing=True
                )
            else:
                _read_on(pieces)
        files = [path.with_name(path.name.removesuffix(_WAITING)) for path in waiting]
        for path, final in zip(waiting, files, strict=True):
            with as_drive_errors(folder):
                put_in_place(path, final)
    except BaseException:
        for path in waiting:
            with suppress(OSError, FileHeldError):
                remove_file(path)
        raise
    return tuple(files)


def _writer(pieces: Iterator[memoryview]) -> Callable[[BinaryIO], None]:
    def write(file: BinaryIO) -> None:
        file.writelines(pieces)

    return write


def _read_on(pieces: Iterable[memoryview]) -> None:
    for _ in pieces:
        pass
