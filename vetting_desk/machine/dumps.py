"""Turning off what would write this process's memory to a disk when it crashes, and reading it from outside.

The size limit alone does not keep a dump from being piped to a program, as most Linux systems do (core(5)), so
the process also declares itself not dumpable, which keeps others of the same user from attaching to it too
(PR_SET_DUMPABLE(2const)). To be called once at the start of a process, before a desk is opened; a replaced
process starts over.
"""

import sys
from typing import Final

_PR_GET_DUMPABLE: Final = 3
_PR_SET_DUMPABLE: Final = 4
_SEM_FAILCRITICALERRORS: Final = 0x0001
_SEM_NOGPFAULTERRORBOX: Final = 0x0002


def turn_off() -> bool:
    """Turn crash dumps of this process off, as far as the system lets a program do so.

    Returns:
        True if they are off now; False where the system did not let it, or has no such switch.
    """
    if sys.platform == "win32":
        import ctypes

        # Without the fault box, Windows Error Reporting is not called for this process.
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
    """Return whether a crash of this process writes nothing: limit 0, and on Linux not dumpable."""
    if sys.platform == "win32":
        return False
    import resource

    if resource.getrlimit(resource.RLIMIT_CORE)[0] != 0:
        return False
    return sys.platform != "linux" or _prctl(_PR_GET_DUMPABLE, 0) == 0


if sys.platform == "linux":

    def _prctl(option: int, value: int) -> int:
        """Call prctl(2); -1 where it fails."""
        import ctypes

        libc = ctypes.CDLL(None, use_errno=True)
        number = ctypes.c_ulong
        zero = number(0)
        return int(libc.prctl(ctypes.c_int(option), number(value), zero, zero, zero))
