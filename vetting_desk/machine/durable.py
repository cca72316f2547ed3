"""Replacing and naming files so that after a power cut either the old or the new one is there, whole.

Write beside it, flush to the medium, rename over it, flush the folder. On Windows the rename is written
through, and a file that a virus check, an indexer or another window holds for a moment is waited for.

Source: MoveFileExW in winbase.h; fsync(2), rename(2).
"""

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
"""Seconds to wait in all for a file that another program holds."""
_PAUSES: Final = (0.01, 0.02, 0.05, 0.1, 0.2)
"""Seconds between one try and the next; the last of them from then on."""

_Result = TypeVar("_Result")


def replace_file(path: Path, data: bytes) -> None:
    """Make `path` hold `data`, readable by its owner alone.

    Raises:
        FileHeldError: If another program held the file all the while; `path` is then as it was.
        OSError: If the medium is full, read-only or gone; the same. Nothing is left beside it as far as the
            medium still answers.
    """
    beside = path.with_name(path.name + TEMPORARY_SUFFIX)
    try:
        patiently(lambda: _write(beside, data), path)
        put_in_place(beside, path)
    except (OSError, FileHeldError):
        with suppress(OSError, FileHeldError):
            remove_file(beside)
        raise


def rename(source: Path, target: Path) -> None:
    """Give a file or a folder another name, written through on Windows; its folder is the caller's to flush.

    Args:
        source: What to name.
        target: The name, on the same medium. A file that bears it is replaced in one step.

    Raises:
        FileHeldError: If another program held one of the two all the while; nothing has changed.
        OSError: If it could not be named; nothing has changed.
    """
    patiently(lambda: _move(source, target), target)


def put_in_place(source: Path, target: Path) -> None:
    """Give a file, or a folder, that is whole and flushed another name in the same folder, durably.

    Args:
        source: What to name; its content was flushed before.
        target: The name. A file that bears it is replaced in one step.

    Raises:
        FileHeldError: If another program held one of the two all the while; nothing has changed.
        OSError: If it could not be named; nothing has changed, unless it was the folder that could not be
            flushed.
    """
    rename(source, target)
    flush_folder(target.parent)


def remove_file(path: Path) -> None:
    """Remove a file; harmless where there is none.

    Raises:
        FileHeldError: If another program held it all the while.
        OSError: If it could not be removed.
    """
    patiently(lambda: path.unlink(missing_ok=True), path)


def patiently(act: Callable[[], _Result], path: Path) -> _Result:
    """Return what `act` returns, trying again for `PATIENCE` seconds while another program holds the file.

    Args:
        act: What to do; does it wholly or not at all.
        path: The file it is about, for the error.

    Raises:
        FileHeldError: If it was held all the while.
        OSError: What else the system says, at once.
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
    """Flush a folder's own entries to the medium; on Windows `put_in_place` has done so."""
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
        """Rename, and return only when that is on the medium."""
        how = _WRITE_THROUGH if source.is_dir() else _REPLACE_EXISTING | _WRITE_THROUGH
        if not _KERNEL.MoveFileExW(str(source), str(target), how):
            number = ctypes.get_last_error()
            raise OSError(0, ctypes.FormatError(number), str(source), number, str(target))

else:

    def _move(source: Path, target: Path) -> None:
        """Rename."""
        source.replace(target)
