r"""Page file, hibernation and error reports on Windows, as far as any user may read the registry.

Only administrators can query whether BitLocker protects a volume (``manage-bde``, WMI class
Win32_EncryptableVolume), so the disk stays "unknown": the window explains where to check.

Source: Microsoft Learn, "Memory Management" (``PagingFiles``), "fsutil behavior" (``NtfsEncryptPagingFile``),
"System power settings" (``HibernateEnabled``), "WER Settings" (``Disabled``, ``LocalDumps``).
"""

import sys
from collections.abc import Callable
from typing import Any

from vetting_desk.machine.findings import Answer, Finding, Risk

Read = Callable[[str, str], Any]
"""Returns a value under HKEY_LOCAL_MACHINE by key and name, None if it does not exist; an empty name
queries the key itself and returns True or None."""

_CONTROL = r"SYSTEM\CurrentControlSet\Control"
_MEMORY = _CONTROL + r"\Session Manager\Memory Management"
_WER = r"SOFTWARE\Microsoft\Windows\Windows Error Reporting"


def findings(read: Read) -> tuple[Finding, ...]:
    """Return one finding for each risk.

    Args:
        read: Reads the registry; see `Read`.
    """
    return (
        Finding(Risk.DISK, Answer.UNKNOWN, "windows"),
        _swap(read),
        _hibernation(read),
        _error_reports(read),
    )


def _swap(read: Read) -> Finding:
    files = read(_MEMORY, "PagingFiles")
    if files is None:
        return Finding(Risk.SWAP, Answer.UNKNOWN, "windows")
    if not any(str(each).strip() for each in files):
        return Finding(Risk.SWAP, Answer.PROTECTED)
    if read(_CONTROL + r"\FileSystem", "NtfsEncryptPagingFile") == 1:
        return Finding(Risk.SWAP, Answer.PROTECTED)
    # As safe as the disk if BitLocker is on, which is not known.
    return Finding(Risk.SWAP, Answer.UNKNOWN, "windows")


def _hibernation(read: Read) -> Finding:
    if read(_CONTROL + r"\Power", "HibernateEnabled") == 0:
        return Finding(Risk.HIBERNATION, Answer.PROTECTED)
    return Finding(Risk.HIBERNATION, Answer.UNKNOWN, "windows")


def _error_reports(read: Read) -> Finding:
    if read(_WER + r"\LocalDumps", ""):
        return Finding(Risk.CORE_DUMPS, Answer.OPEN, "LocalDumps")
    if read(_WER, "Disabled") == 1:
        return Finding(Risk.CORE_DUMPS, Answer.PROTECTED)
    return Finding(Risk.CORE_DUMPS, Answer.UNKNOWN, "windows")


if sys.platform == "win32":
    import winreg

    def registry_value(key: str, name: str) -> Any:
        """Read the registry of this machine; see `Read`."""
        try:
            access = winreg.KEY_READ | winreg.KEY_WOW64_64KEY
            with winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, key, 0, access) as opened:
                return winreg.QueryValueEx(opened, name)[0] if name else True
        except OSError:
            return None

else:

    def registry_value(key: str, name: str) -> Any:
        """Return None: there is no registry here; see `Read`."""
        del key, name
