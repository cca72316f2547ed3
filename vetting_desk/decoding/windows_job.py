"""On Windows: a process puts itself into a job that limits its memory and lets it start nothing.

The job ends with the process. Source: Microsoft Learn, "Job Objects", JOBOBJECT_EXTENDED_LIMIT_INFORMATION,
JOBOBJECT_BASIC_UI_RESTRICTIONS.
"""

import ctypes
import sys
from typing import Any, Final

_EXTENDED: Final = 9
_UI: Final = 4
_ONE_PROCESS: Final = 0x0008
_MEMORY: Final = 0x0100
_DIE_QUIETLY: Final = 0x0400
_END_WITH_JOB: Final = 0x2000
_ALL_UI: Final = 0xFF
"""No clipboard, no handles of other windows, no desktops, no leaving the session."""


class _Basic(ctypes.Structure):
    """JOBOBJECT_BASIC_LIMIT_INFORMATION."""

    _fields_ = (
        ("process_time", ctypes.c_int64),
        ("job_time", ctypes.c_int64),
        ("flags", ctypes.c_uint32),
        ("least_working_set", ctypes.c_size_t),
        ("most_working_set", ctypes.c_size_t),
        ("processes", ctypes.c_uint32),
        ("affinity", ctypes.c_size_t),
        ("priority", ctypes.c_uint32),
        ("scheduling", ctypes.c_uint32),
    )


class Limits(ctypes.Structure):
    """JOBOBJECT_EXTENDED_LIMIT_INFORMATION."""

    _fields_ = (
        ("basic", _Basic),
        ("counters", ctypes.c_uint64 * 6),
        ("process_memory", ctypes.c_size_t),
        ("job_memory", ctypes.c_size_t),
        ("peak_process_memory", ctypes.c_size_t),
        ("peak_job_memory", ctypes.c_size_t),
    )


def limits(memory: int) -> Limits:
    """Return limits for one process with at most so many bytes of memory."""
    made = Limits()
    made.basic.flags = _ONE_PROCESS | _MEMORY | _DIE_QUIETLY | _END_WITH_JOB
    made.basic.processes = 1
    made.process_memory = memory
    return made


def enter(memory: int, kernel: Any = None) -> bool:
    """Put this process into a job of its own.

    Args:
        memory: Most bytes it may have.
        kernel: Stands for kernel32 in tests; None for the system's own.

    Returns:
        True if the system did it.
    """
    if kernel is None:
        if sys.platform != "win32":
            return False
        kernel = ctypes.windll.kernel32
    kernel.CreateJobObjectW.restype = ctypes.c_void_p
    kernel.GetCurrentProcess.restype = ctypes.c_void_p
    job = ctypes.c_void_p(kernel.CreateJobObjectW(None, None))
    if not job.value:
        return False
    wanted, screen = limits(memory), ctypes.c_uint32(_ALL_UI)
    size = ctypes.c_uint32(ctypes.sizeof(wanted))
    return bool(
        kernel.SetInformationJobObject(job, _EXTENDED, ctypes.byref(wanted), size)
        and kernel.SetInformationJobObject(job, _UI, ctypes.byref(screen), ctypes.c_uint32(4))
        and kernel.AssignProcessToJobObject(job, ctypes.c_void_p(kernel.GetCurrentProcess()))
    )
