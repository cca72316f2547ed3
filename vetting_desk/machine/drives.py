"""Lists the removable drives, and checks whether one can be written to.

Queries the system and changes nothing. `transfer.carrier.stick` writes to a stick; `mounts_linux`,
`mounts_macos` and `mounts_windows` find removable volumes on each system. A folder chosen by the user
is a drive too, but not a removable one.
"""

import os
import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

from vetting_desk.errors import (
    DriveDeniedError,
    DriveError,
    DriveFullError,
    DriveMissingError,
    DriveReadOnlyError,
)
from vetting_desk.machine.drive_errors import as_drive_errors


@dataclass(frozen=True, slots=True)
class Drive:
    """A place a bundle can be written to or read from.

    Attributes:
        path: Its top folder.
        label: Its name in the system's file manager.
        free: Free bytes available to an unprivileged user.
        total: Bytes in all.
        locked: True if the write-protect switch is set or the mount is read-only.
        writable: False if it is locked, or write permission is missing.
        removable: True for a stick or card; False for a folder on a fixed disk.
    """

    path: Path
    label: str
    free: int
    total: int
    locked: bool
    writable: bool
    removable: bool


def list_drives() -> list[Drive]:
    """Return the removable drives present, sorted by label.

    A drive that is removed while it is queried, or does not respond, is left out.
    """
    drives = []
    for path, label in _removable_mounts():
        try:
            drives.append(_look_at(path, label, removable=True))
        except DriveError:  # the reason is shown when the user chooses it
            continue
    return sorted(drives, key=lambda drive: (drive.label.casefold(), str(drive.path)))


def drive_at(folder: Path) -> Drive:
    """Return the drive of a folder, which need not be the top of a stick.

    Raises:
        DriveMissingError: If there is no such folder.
        DriveError: If it does not respond; the subclass gives the reason.
    """
    here = folder.absolute()
    for path, label in _removable_mounts():
        if here.is_relative_to(path):
            return _look_at(here, label if here == path else here.name, removable=True)
    return _look_at(here, here.name or str(here), removable=False)


def check_drive(folder: Path, needed: int) -> Drive:
    """Check that the drive is present, is writable and has `needed` bytes free; return it.

    Raises:
        DriveMissingError: If it is not present.
        DriveReadOnlyError: If it is locked.
        DriveDeniedError: If write permission is missing.
        DriveFullError: If there is not enough room. Fields: path, needed, free.
    """
    drive = drive_at(folder)
    if drive.locked:
        raise DriveReadOnlyError(path=str(folder))
    if not drive.writable:
        raise DriveDeniedError(path=str(folder))
    if drive.free < needed:
        raise DriveFullError(path=str(folder), needed=needed, free=drive.free)
    return drive


def _look_at(folder: Path, label: str, *, removable: bool) -> Drive:
    with as_drive_errors(folder):
        if not folder.is_dir():
            raise DriveMissingError(path=str(folder), written=())
        usage = shutil.disk_usage(folder)
        locked = _is_locked(folder)
    writable = not locked and os.access(folder, os.W_OK | os.X_OK)
    return Drive(folder, label or folder.name, usage.free, usage.total, locked, writable, removable)


def _is_locked(folder: Path) -> bool:
    """Return whether the whole volume is read-only, which `os.access` does not report on Windows."""
    if sys.platform == "win32":
        from vetting_desk.machine import mounts_windows

        return mounts_windows.is_locked(folder)
    return bool(os.statvfs(folder).f_flag & os.ST_RDONLY)


def _removable_mounts() -> list[tuple[Path, str]]:
    """Return the folder at the top of each removable volume, and the volume's label."""
    if sys.platform == "win32":
        from vetting_desk.machine import mounts_windows

        return mounts_windows.removable_mounts()
    if sys.platform == "darwin":
        from vetting_desk.machine import mounts_macos

        return mounts_macos.removable_mounts()
    from vetting_desk.machine import mounts_linux

    return mounts_linux.removable_mounts()
