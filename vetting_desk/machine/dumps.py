"""Turns off crash dumps of this process, and access to its memory by other processes of the user.

The size limit alone does not prevent a dump from being piped to a program, as most Linux systems do
(core(5)), so the process also sets itself not dumpable, which also prevents other processes of the same
user from attaching (PR_SET_DUMPABLE(2const)). Call it once when a process starts, before a desk is
opened; a restarted process must call it again.
"""

import sys
from typing import Final

_PR_GET_DUMPABLE: Final = 3
_PR_SET_DUMPABLE: Final = 4
_SEM_FAILCRITICALERRORS: Final = 0x0001
_SEM_NOGPFAULTERRORBOX: Final = 0x0002


def turn_off() -> bool:
    """Turn off crash dumps of this process, as far as the system allows.

    Returns:
        True if they are now off; False if the system refused or has no such setting.
    """
    if sys.platform == "win32":
        import ctypes

        # Without the fault dialog, Windows Error Reporting is not started for this process.
        ctypes.windll.kernel32.SetErrorMode(_SEM_FAILCRITICALERRORS | _SEM_NOGPFAULTERRORBOX)
        return False
    import resource

    _soft, hard = resource.getrlimit(resource.RLIMIT_CORE)
    try:
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    except (OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, hard))
    if sys.platform == "linux":
        _prctl(_PR_SET_DUMPABLE, 0)
    return are_off()


def are_off() -> bool:
    """Return whether a crash of this process writes no dump: limit 0, and on Linux not dumpable."""
    if sys.platform == "win32":
        return False
    import resource

    if resource.getrlimit(resource.RLIMIT_CORE)[0] != 0:
        return False
    return sys.platform != "linux" or _prctl(_PR_GET_DUMPABLE, 0) == 0


if sys.platform == "linux":

    def _prctl(option: int, value: int) -> int:
        """Call prctl(2); return -1 if it fails."""
        import ctypes

        libc = ctypes.CDLL(None, use_errno=True)
        number = ctypes.c_ulong
        zero = number(0)
        return int(libc.prctl(ctypes.c_int(option), number(value), zero, zero, zero))
