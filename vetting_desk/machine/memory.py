"""How much memory is built into this computer."""

import ctypes
import os
import sys


class _MemoryStatus(ctypes.Structure):
    """``MEMORYSTATUSEX`` of Windows' ``sysinfoapi.h``."""

    _fields_ = (
        ("length", ctypes.c_uint32),
        ("load", ctypes.c_uint32),
        ("total", ctypes.c_uint64),
        ("free", ctypes.c_uint64),
        ("page_file", ctypes.c_uint64),
        ("page_file_free", ctypes.c_uint64),
        ("address_space", ctypes.c_uint64),
        ("address_space_free", ctypes.c_uint64),
        ("extended", ctypes.c_uint64),
    )


def built_in() -> int:
    """Return the bytes of memory; 0 where the system does not say."""
    if sys.platform == "win32":
        status = _MemoryStatus()
        status.length = ctypes.sizeof(status)
        told = ctypes.windll.kernel32.GlobalMemoryStatusEx(ctypes.byref(status))
        return int(status.total) if told else 0
    try:
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (ValueError, OSError):
        return 0
