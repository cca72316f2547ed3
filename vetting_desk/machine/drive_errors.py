"""Translates the operating system's errors about a stick into errors that users can act on.

The Windows error code is checked first: by errno alone a bad checksum and a file in use look like missing
permission. Nothing here accesses a stick except to query its free space.

Source: System Error Codes in winerror.h; FVE_E_LOCKED_VOLUME for a stick locked by BitLocker.
"""

import errno
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from vetting_desk.errors import (
    DriveBusyError,
    DriveDamagedError,
    DriveDeniedError,
    DriveError,
    DriveFullError,
    DriveMissingError,
    DrivePathError,
    DriveReadOnlyError,
    DriveSealedError,
    DriveSilentError,
    FileHeldError,
)
from vetting_desk.machine.windows_errors import FULL, name_of, number_of

_BY_ERRNO: Final[dict[type[DriveError], frozenset[int]]] = {
    DriveMissingError: frozenset(
        {
            errno.EIO,
            errno.ENODEV,
            errno.ENXIO,
            errno.ENOENT,
            errno.ENOTDIR,
            errno.ESTALE,
            errno.ENOTCONN,
            errno.ESHUTDOWN,
        }
    ),
    DriveFullError: frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG}),
    DriveReadOnlyError: frozenset({errno.EROFS}),
    DriveDeniedError: frozenset({errno.EACCES, errno.EPERM}),
    DriveBusyError: frozenset({errno.EBUSY, errno.ETXTBSY}),
    DriveSilentError: frozenset({errno.ETIMEDOUT}),
    DrivePathError: frozenset({errno.ENAMETOOLONG}),
}

_BY_NUMBER: Final[dict[type[DriveError], frozenset[int]]] = {
    # Paths and drives that do not exist; not ready; wrong or other disk; volume changed from outside;
    # no medium; device not connected, faulty or removed.
    DriveMissingError: frozenset(
        {2, 3, 15, 20, 21, 34, 53, 55, 64, 67, 267, 433, 1006, 1110, 1112, 1117, 1167, 1617}
    ),
    # Disk full, file too large for its file system, quota.
    DriveFullError: FULL,
    DriveReadOnlyError: frozenset({19, 6009}),
    # Permission, network access, a policy against removable drives, files quarantined by an antivirus program.
    DriveDeniedError: frozenset({5, 65, 225, 226, 1260, 1314, 1920}),
    # Checksum, seek, unknown disk, sector, write and read fault, device not functioning, unrecognised volume,
    # hardware, damaged file or folder, corrupt disk.
    DriveDamagedError: frozenset(
        {23, 25, 26, 27, 29, 30, 31, 483, 1005, 1127, 1128, 1392, 1393, 1785}
    ),
    # In use, locked, being removed, mapped into memory.
    DriveBusyError: frozenset({32, 33, 170, 303, 1224, 2404}),
    DriveSilentError: frozenset({121, 1460}),
    # Too long, or an invalid name.
    DrivePathError: frozenset({111, 123, 161, 206}),
    DriveSealedError: frozenset({0x8031_0000}),
}


def to_drive_error(error: OSError, folder: Path, needed: int = 0) -> DriveError:
    """Return the `DriveError` for an `OSError`; call it where the error was caught.

    Args:
        error: The system's error about the stick.
        folder: The folder on the stick.
        needed: Bytes that were to be written, for a full stick.
    """
    number, detail = number_of(error), name_of(error)
    kind = _kind(_BY_ERRNO, error.errno) if number is None else _kind(_BY_NUMBER, number)
    if kind is DriveMissingError:
        return kind(path=str(folder), written=())
    if kind is DriveFullError:
        return kind(path=str(folder), needed=needed, free=free_bytes(folder))
    return kind(path=str(folder), detail=detail)


@contextmanager
def as_drive_errors(folder: Path, needed: int = 0) -> Iterator[None]:
    """Translate every `OSError` and `FileHeldError` of the block into a `DriveError`.

    Arguments are as for `to_drive_error`.
    """
    try:
        yield
    except FileHeldError as error:
        raise DriveBusyError(path=str(folder)) from error
    except OSError as error:
        raise to_drive_error(error, folder, needed) from error


def free_bytes(folder: Path) -> int:
    """Return the free bytes available to an unprivileged user; 0 if they cannot be queried."""
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return 0


def _kind(kinds: dict[type[DriveError], frozenset[int]], number: int | None) -> type[DriveError]:
    return next((kind for kind, numbers in kinds.items() if number in numbers), DriveError)
