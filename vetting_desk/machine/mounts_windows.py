"""Volumes on Windows: which drive letters are removable, and whether a volume is write-protected.

Windows reports a USB hard disk as "fixed", so it is not listed; its folder can be chosen by hand.

Source: GetLogicalDrives, GetDriveTypeW, GetVolumePathNameW and GetVolumeInformationW in fileapi.h;
FILE_READ_ONLY_VOLUME in winnt.h.
"""

import sys
from pathlib import Path

_DRIVE_REMOVABLE = 2
_READ_ONLY_VOLUME = 0x0008_0000
_MAX_LABEL = 261
_MAX_PATH = 32_768

if sys.platform == "win32":
    import ctypes

    _KERNEL = ctypes.WinDLL("kernel32", use_last_error=True)

    def removable_mounts() -> list[tuple[Path, str]]:
        """Return the top folder and label of each removable drive letter."""
        letters = _KERNEL.GetLogicalDrives()
        found = []
        for bit in range(26):
            top = f"{chr(ord('A') + bit)}:\\"
            if letters >> bit & 1 and _KERNEL.GetDriveTypeW(top) == _DRIVE_REMOVABLE:
                label = ctypes.create_unicode_buffer(_MAX_LABEL)
                known = _KERNEL.GetVolumeInformationW(
                    top, label, _MAX_LABEL, None, None, None, None, 0
                )
                found.append((Path(top), label.value if known and label.value else top[:2]))
        return found

    def is_locked(folder: Path) -> bool:
        """Return whether the volume of a folder is read-only, as with a write-protect switch.

        Raises:
            OSError: If the volume cannot be queried.
        """
        top, flags = ctypes.create_unicode_buffer(_MAX_PATH), ctypes.c_ulong()
        if not _KERNEL.GetVolumePathNameW(str(folder), top, _MAX_PATH):
            raise ctypes.WinError(ctypes.get_last_error())
        answered = _KERNEL.GetVolumeInformationW(
            top, None, 0, None, None, ctypes.byref(flags), None, 0
        )
        if not answered:
            raise ctypes.WinError(ctypes.get_last_error())
        return bool(flags.value & _READ_ONLY_VOLUME)

else:

    def removable_mounts() -> list[tuple[Path, str]]:
        """Return nothing: there are no drive letters here."""
        return []

    def is_locked(_folder: Path) -> bool:
        """Return False: there are no drive letters here."""
        return False
