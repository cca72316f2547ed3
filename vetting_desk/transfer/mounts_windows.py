"""Removable volumes on Windows: the drive letters that the system calls removable.

A USB hard disk is "fixed" to Windows and not listed; its folder can be chosen by hand.

Source: GetLogicalDrives, GetDriveTypeW and GetVolumeInformationW in fileapi.h.
"""

import sys
from pathlib import Path

_DRIVE_REMOVABLE = 2
_MAX_LABEL = 261


def removable_mounts() -> list[tuple[Path, str]]:
    """Return the top folder and label of each removable drive letter; none on another system."""
    if sys.platform != "win32":
        return []
    import ctypes

    kernel = ctypes.windll.kernel32
    letters = kernel.GetLogicalDrives()
    found = []
    for bit in range(26):
        top = f"{chr(ord('A') + bit)}:\\"
        if letters >> bit & 1 and kernel.GetDriveTypeW(top) == _DRIVE_REMOVABLE:
            label = ctypes.create_unicode_buffer(_MAX_LABEL)
            known = kernel.GetVolumeInformationW(top, label, _MAX_LABEL, None, None, None, None, 0)
            found.append((Path(top), label.value if known and label.value else top[:2]))
    return found
