"""Writing a sealed file to a stick so that it is surely there once this returns.

A file is written under a ``.part`` name, flushed, renamed, its folder flushed, and read back past
the cache; only then is it done. Whatever goes wrong before, nothing under the final name stays
behind as far as the stick still answers. What the file holds is not known here.
"""

import errno
import io
import os
import re
import stat
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, cast

from vetting_desk.errors import DriveError, DriveReadBackError, FileHeldError
from vetting_desk.machine.drive_errors import as_drive_errors, to_drive_error
from vetting_desk.machine.drives import check_drive
from vetting_desk.machine.durable import patiently, remove_file, rename
from vetting_desk.progress import NoProgress, Progress
from vetting_desk.transfer.carrier.readback import digest_of_file

if TYPE_CHECKING:
    from _typeshed import ReadableBuffer

PART = ".part"
FLUSH_EVERY = 8 * 1024 * 1024
"""Bytes after which a slow stick is waited for, so that progress and cancelling stay honest."""

_OURS = re.compile(r"[0-9a-f]{32}\.age(\.[0-9]{1,2}-of-[0-9]{1,2})?\.part", re.ASCII)
_BINARY: int = getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
_NO_FOLLOW: int = getattr(os, "O_NOFOLLOW", 0)
_CANNOT_FLUSH_FOLDER = frozenset({errno.EINVAL, errno.ENOTSUP, errno.EBADF})


@dataclass(frozen=True, slots=True)
class Written:
    """A file that is surely on the stick.

    Attributes:
        path: Where.
        length: Bytes.
        sha256: Digest of what was written and read back alike, 64 hexadecimal digits.
        past_cache: True where the system read it from the stick itself and not from its memory.
    """

    path: Path
    length: int
    sha256: str
    past_cache: bool


def write_to_drive(
    folder: Path,
    name: str,
    write: Callable[[BinaryIO], None],
    size_hint: int,
    progress: Progress | None = None,
    *,
    replacing: bool = False,
) -> Written:
    """Write one file to a stick and read it back.

    Args:
        folder: The folder on the stick.
        name: The file's name, from `bundle_files.random_name`.
        write: Writes the content to the file it is given; may raise anything.
        size_hint: Bytes to expect, for the check of room and for progress.
        progress: Receives ``"checking"``, ``"writing"`` and ``"reading-back"`` with bytes.
        replacing: True where a file of this name may be there: it stays until the new one is whole.

    Returns:
        What is on the stick now.

    Raises:
        DriveMissingError: If the stick is not there, or was pulled. Nothing of this file counts.
        DriveReadOnlyError: If it cannot be written.
        DriveFullError: If there is not enough room.
        DriveBusyError: If another program held the file all the while.
        DriveError: What else the system says; the kind says which.
        DriveReadBackError: If what was read back differs; the file is removed again.
        CancelledError: If the person asked to stop; the file is removed again.
    """
    progress = progress or NoProgress()
    progress.report(0, size_hint, "checking")
    check_drive(folder, size_hint)
    _remove_own_parts(folder)
    final = folder / name
    part = folder / (name + PART)
    with as_drive_errors(folder):
        taken = final.exists()
    if taken and not replacing:
        raise DriveError(path=str(final), detail="EEXIST")
    ours = part
    try:
        digest, length = _write_part(part, write, size_hint, progress)
        with as_drive_errors(folder, size_hint):
            rename(part, final)
            ours = final
            _flush_folder(folder)
        past_cache = _compare(final, digest, length, progress)
    except BaseException:
        with suppress(OSError, FileHeldError):
            remove_file(ours)
        raise
    return Written(final, length, digest, past_cache)


class _PartFile(io.RawIOBase):
    """What `write` writes to: counts, digests, waits for the stick now and then, and reports."""

    def __init__(self, handle: int, folder: Path, size_hint: int, progress: Progress) -> None:
        self.length = 0
        self.state = sha256()
        self._handle = handle
        self._folder = folder
        self._size_hint = size_hint
        self._progress = progress
        self._waited_at = 0

    def writable(self) -> bool:
        return True

    def write(self, data: "ReadableBuffer", /) -> int:
        self._progress.raise_if_cancelled()
        view = memoryview(data).cast("B")
        self.state.update(view)
        left = view
        with as_drive_errors(self._folder, self._size_hint):
            while left:
                left = left[os.write(self._handle, left) :]
            self.length += len(view)
            if self.length - self._waited_at >= FLUSH_EVERY:
                os.fsync(self._handle)
                self._waited_at = self.length
        total = max(self._size_hint, self.length)
        self._progress.report(self.length, total, "writing")
        return len(view)


def _write_part(
    part: Path, write: Callable[[BinaryIO], None], size_hint: int, progress: Progress
) -> tuple[str, int]:
    """Write and flush the part file; return its digest and length."""
    folder = part.parent
    with as_drive_errors(folder, size_hint):
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | _BINARY | _NO_FOLLOW
        handle = os.open(part, flags, 0o600)
    try:
        raw = _PartFile(handle, folder, size_hint, progress)
        write(cast("BinaryIO", raw))
        with as_drive_errors(folder, size_hint):
            os.fsync(handle)
    finally:
        _close(handle, folder)
    return raw.state.hexdigest(), raw.length


def _compare(path: Path, digest: str, length: int, progress: Progress) -> bool:
    """Read the file back; return whether the cache was surely passed."""
    with as_drive_errors(path.parent):
        found, count, past_cache = patiently(lambda: digest_of_file(path, progress), path)
    if (found, count) != (digest, length):
        raise DriveReadBackError(path=str(path))
    return past_cache


def _close(handle: int, folder: Path) -> None:
    try:
        os.close(handle)
    except OSError as error:
        raise to_drive_error(error, folder) from error


def _flush_folder(folder: Path) -> None:
    if os.name == "nt":
        return  # the rename was written through; folders cannot be opened there
    handle = os.open(folder, os.O_RDONLY | getattr(os, "O_DIRECTORY", 0))
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in _CANNOT_FLUSH_FOLDER:
            raise
        os.sync()  # some file systems in user space cannot flush one folder
    finally:
        os.close(handle)


def _remove_own_parts(folder: Path) -> None:
    """Remove what a pulled stick left of earlier writes; other people's files are not touched."""
    with suppress(OSError):
        for path in folder.iterdir():
            if _OURS.fullmatch(path.name) and stat.S_ISREG(path.lstat().st_mode):
                path.unlink()
