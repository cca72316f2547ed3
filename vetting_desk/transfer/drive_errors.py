"""What the operating system says of a stick, turned into the errors people can act on.

Nothing here touches a stick except to ask how much room is left.
"""

import errno
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from vetting_desk.errors import (
    DriveError,
    DriveFullError,
    DriveMissingError,
    DriveReadOnlyError,
)

_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})
_READ_ONLY = frozenset({errno.EROFS, errno.EACCES, errno.EPERM})
_MISSING = frozenset(
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
)
# Windows says these of a stick that was pulled, some of them as "access denied":
# not ready, device does not exist, device not connected, no such device, I/O device error.
_MISSING_ON_WINDOWS = frozenset({21, 55, 433, 1117, 1167})


def to_drive_error(
    error: OSError, folder: Path, needed: int = 0, *, reading: bool = False
) -> DriveError:
    """Return the error to raise for what the system said.

    Args:
        error: What the system said of the stick.
        folder: The folder on the stick.
        needed: Bytes that were wanted, for a full stick.
        reading: True where nothing was to be written, so that a missing right is not "read-only".
    """
    if getattr(error, "winerror", None) in _MISSING_ON_WINDOWS or error.errno in _MISSING:
        return DriveMissingError(path=str(folder), written=())
    if error.errno in _FULL:
        return DriveFullError(path=str(folder), needed=needed, free=free_bytes(folder))
    if error.errno in _READ_ONLY and not reading:
        return DriveReadOnlyError(path=str(folder))
    return DriveError(path=str(folder), detail=errno.errorcode.get(error.errno or 0, "unknown"))


@contextmanager
def as_drive_errors(folder: Path, needed: int = 0, *, reading: bool = False) -> Iterator[None]:
    """Turn every `OSError` of the block into a `DriveError`; arguments as for `to_drive_error`."""
    try:
        yield
    except OSError as error:
        raise to_drive_error(error, folder, needed, reading=reading) from error


def free_bytes(folder: Path) -> int:
    """Return the bytes an ordinary person may still write there; 0 if it cannot be asked."""
    try:
        return shutil.disk_usage(folder).free
    except OSError:
        return 0
