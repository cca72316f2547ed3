"""What the operating system says of a stick, turned into the errors people can act on.

Windows' own number is judged first: by errno alone a bad checksum and a file in use look like a missing right.
Nothing here touches a stick except to ask how much room is left.

Source: System Error Codes in winerror.h; FVE_E_LOCKED_VOLUME for a stick that BitLocker keeps closed.
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
from vetting_desk.machine.windows_errors import number_of

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
    # Paths and drives that are not there; not ready; the wrong or another disk; a volume changed from outside;
    # no medium; device not connected, in error or removed.
    DriveMissingError: frozenset(
        {2, 3, 15, 20, 21, 34, 53, 55, 64, 67, 267, 433, 1006, 1110, 1112, 1117, 1167, 1617}
    ),
    # Disk full, file too large for its file system, quota.
    DriveFullError: frozenset({39, 112, 223, 1295}),
    DriveReadOnlyError: frozenset({19, 6009}),
    # Missing right, network access, a policy against removable drives, files that a virus guard keeps back.
    DriveDeniedError: frozenset({5, 65, 225, 226, 1260, 1314, 1920}),
    # Checksum, seek, unknown disk, sector, write and read fault, device not functioning, volume not known,
    # hardware, damaged file or folder, disk in disorder.
    DriveDamagedError: frozenset(
        {23, 25, 26, 27, 29, 30, 31, 483, 1005, 1127, 1128, 1392, 1393, 1785}
    ),
    # In use, locked, being removed, a section of it mapped.
    DriveBusyError: frozenset({32, 33, 170, 303, 1224, 2404}),
    DriveSilentError: frozenset({121, 1460}),
    # Too long, or a name that cannot be.
    DrivePathError: frozenset({111, 123, 161, 206}),
    DriveSealedError: frozenset({0x8031_0000}),
}


def to_drive_error(error: OSError, folder: Path, needed: int = 0) -> DriveError:
    """Return the error to raise for what the system said; to be called where it was caught.

    Args:
        error: What the system said of the stick.
        folder: The folder on the stick.
        needed: Bytes that were wanted, for a full stick.
    """
    number = number_of(error)
    if number is not None:
        kind, detail = _kind(_BY_NUMBER, number), f"Windows {number}"
    else:
        kind = _kind(_BY_ERRNO, error.errno)
        detail = errno.errorcode.get(error.errno or 0, "unknown")
    if kind is DriveMissingError:
        return kind(path=str(folder), written=())
    if kind is DriveFullError:
        return kind(path=str(folder), needed=needed, free=free_bytes(folder))
    return kind(path=str(folder), detail=detail)


@contextmanager
def as_drive_errors(folder: Path, needed: int = 0) -> Iterator[None]:
    """Turn every `OSError` of the block, and a file that was held, into a `DriveError`.

    Arguments are as for `to_drive_error`.
    """
    try:
        yield
    except FileHeldError as error:
        raise DriveBusyError(path=str(folder)) from error
    except OSError as error:
        raise to_drive_error(error, folder, needed) from error


def free_bytes(folder: Path) -> int:
    """Return the bytes an ordinary person may still write there; 0 if it cannot be asked."""
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return 0


def _kind(kinds: dict[type[DriveError], frozenset[int]], number: int | None) -> type[DriveError]:
    return next((kind for kind, numbers in kinds.items() if number in numbers), DriveError)
