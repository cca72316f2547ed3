"""Replaces and renames files so that after a power cut either the old or the new one exists, complete.

Writes a temporary file beside it, flushes it, renames it over the target, flushes the folder. On Windows
the rename is written through, and a file held briefly by a virus scanner, an indexer or another window is
retried.

Source: MoveFileExW in winbase.h; fsync(2), rename(2).
"""

import errno
import os
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Final, TypeVar

from vetting_desk.errors import FileHeldError
from vetting_desk.machine.windows_errors import is_held

TEMPORARY_SUFFIX: Final = ".tmp"
PATIENCE: Final = 4.0
"""Total seconds to wait for a file that another program holds."""
_PAUSES: Final = (0.01, 0.02, 0.05, 0.1, 0.2)
"""Seconds between tries; the last value is repeated."""

_Result = TypeVar("_Result")


def replace_file(path: Path, data: bytes) -> None:
    """Replace the content of `path` with `data`, readable only by its owner.

    Raises:
        FileHeldError: If another program held the file for all of `PATIENCE`; `path` is unchanged.
        OSError: If the medium is full, read-only or removed, or `path` is a folder; it is unchanged. The
            temporary file is removed if the medium still responds.
    """
    if path.is_dir():  # Windows would call it held
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    beside = path.with_name(path.name + TEMPORARY_SUFFIX)
    try:
        patiently(lambda: _write(beside, data), path)
        put_in_place(beside, path)
    except (OSError, FileHeldError):
        with suppress(OSError, FileHeldError):
            remove_file(beside)
        raise


def rename(source: Path, target: Path) -> None:
    """Rename a file or a folder, written through on Windows; the caller flushes the folder.

    Args:
        source: The file or folder.
        target: The new path, on the same medium. An existing file is replaced atomically.

    Raises:
        FileHeldError: If another program held either for all of `PATIENCE`; nothing has changed.
        OSError: If it could not be renamed; nothing has changed.
    """
    patiently(lambda: _move(source, target), target)


def put_in_place(source: Path, target: Path) -> None:
    """Rename a complete, flushed file or folder durably within its folder.

    Args:
        source: The file or folder; its content was flushed before.
        target: The new path. An existing file is replaced atomically.

    Raises:
        FileHeldError: If another program held either for all of `PATIENCE`; nothing has changed.
        OSError: If it could not be renamed and nothing has changed, or if only flushing the folder failed.
    """
    rename(source, target)
    flush_folder(target.parent)


def remove_file(path: Path) -> None:
    """Remove a file; does nothing if there is none.

    Raises:
        FileHeldError: If another program held it for all of `PATIENCE`.
        OSError: If it could not be removed.
    """
    patiently(lambda: path.unlink(missing_ok=True), path)


def patiently(act: Callable[[], _Result], path: Path) -> _Result:
    """Return what `act` returns, retrying for `PATIENCE` seconds while another program holds the file.

    Args:
        act: The operation; must succeed completely or change nothing.
        path: The file concerned, for the error.

    Raises:
        FileHeldError: If it was held all the time.
        OSError: Any other error, at once.
    """
    last = time.monotonic() + PATIENCE
    tries = 0
    while True:
        try:
            return act()
        except OSError as error:
            if not is_held(error):
                raise
            if time.monotonic() >= last:
                raise FileHeldError(path=str(path)) from error
        time.sleep(_PAUSES[min(tries, len(_PAUSES) - 1)])
        tries += 1


def flush_file(path: Path) -> None:
    """Flush a file's content to the medium."""
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def flush_folder(folder: Path) -> None:
    """Flush a folder's own entries to the medium; on Windows `put_in_place` has already done so."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _write(path: Path, data: bytes) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(path, flags, 0o600), "wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


if sys.platform == "win32":
    import ctypes

    _REPLACE_EXISTING: Final = 0x1
    _WRITE_THROUGH: Final = 0x8
    _KERNEL = ctypes.WinDLL("kernel32", use_last_error=True)

    def _move(source: Path, target: Path) -> None:
        """Rename, and return only when the rename is on the medium."""
        how = _WRITE_THROUGH if source.is_dir() else _REPLACE_EXISTING | _WRITE_THROUGH
        if not _KERNEL.MoveFileExW(str(source), str(target), how):
            number = ctypes.get_last_error()
            raise OSError(0, ctypes.FormatError(number), str(source), number, str(target))

else:

    def _move(source: Path, target: Path) -> None:
        """Rename."""
        source.replace(target)
