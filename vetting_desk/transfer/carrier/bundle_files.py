"""Sealed files as they lie on a stick: their names, finding them, opening them for reading.

What they hold is not known here, and nothing is written here.
"""

import io
import os
import secrets
import stat
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO

from vetting_desk.errors import BundleFormatError
from vetting_desk.machine.drive_errors import as_drive_errors
from vetting_desk.transfer.format.limits import MAX_BUNDLE_FILE

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

SUFFIX = ".age"

_BUFFER = 256 * 1024
_MAX_FOUND = 1_000
# Without O_NONBLOCK, opening a named pipe would wait for ever.
_FLAGS: int = (
    os.O_RDONLY
    | getattr(os, "O_BINARY", 0)
    | getattr(os, "O_CLOEXEC", 0)
    | getattr(os, "O_NONBLOCK", 0)
)


def random_name() -> str:
    """Return a file name that says nothing: 32 random hexadecimal digits and ``.age``."""
    return secrets.token_hex(16) + SUFFIX


def find_bundles(folder: Path) -> list[Path]:
    """Return the sealed files at the top of a folder, by name; links and odd files are left out.

    Raises:
        DriveMissingError: If the folder is not there.
    """
    with as_drive_errors(folder):
        paths = sorted(path for path in folder.iterdir() if path.name.endswith(SUFFIX))
        return [path for path in paths if is_worth_opening(path)][:_MAX_FOUND]


def open_file(path: Path) -> BinaryIO:
    """Open a sealed file for reading; the stick's errors come as `DriveError`.

    Raises:
        DriveMissingError: If it is not there, also later while reading.
        BundleFormatError: If it is not a regular file, or longer than a bundle can be.
    """
    with as_drive_errors(path):
        handle = os.open(path, _FLAGS)
    raw = _StickFile(handle, path)
    try:
        with as_drive_errors(path):
            found = os.fstat(handle)
        _check_openable(found, path)
    except BaseException:
        raw.close()
        raise
    return io.BufferedReader(raw, _BUFFER)


class _StickFile(io.FileIO):
    """A file whose errors are those of the stick it lies on."""

    def __init__(self, handle: int, path: Path) -> None:
        super().__init__(handle, "rb")
        self._path = path

    def readinto(self, buffer: "WriteableBuffer", /) -> int | None:
        with as_drive_errors(self._path):
            return super().readinto(buffer)

    def readall(self) -> bytes:
        with as_drive_errors(self._path):
            return super().readall()

    def seek(self, offset: int, whence: int = 0, /) -> int:
        with as_drive_errors(self._path):
            return super().seek(offset, whence)

    def close(self) -> None:
        # What was read was read; a stick whose file system is gone says so when a file is closed, too.
        with suppress(OSError):
            super().close()


def _check_openable(found: os.stat_result, path: Path) -> None:
    if not stat.S_ISREG(found.st_mode):
        raise BundleFormatError(path=str(path), member="", detail="not-a-regular-file")
    if found.st_size > MAX_BUNDLE_FILE:
        raise BundleFormatError(path=str(path), member="", detail="too-long")


def is_worth_opening(path: Path) -> bool:
    """Return whether a file may be a sealed one: a regular file, not empty, no longer than one can be.

    Raises:
        OSError: If the stick does not say. One that is gone meanwhile is not there; one that cannot be looked
            at may be a bundle, and is not passed over.
    """
    try:
        found = path.lstat()
    except FileNotFoundError:
        return False
    return stat.S_ISREG(found.st_mode) and 0 < found.st_size <= MAX_BUNDLE_FILE
