"""On Linux: a process gives up every call of the system but those for memory, its pipes and its end.

It then opens no file and no connection, starts nothing, and reaches no other process; a call it gave up fails
with EPERM. This cannot be taken back. Source: seccomp(2), ``linux/filter.h``, ``linux/audit.h``; numbers of
calls from ``asm/unistd_64.h`` and ``asm-generic/unistd.h``.
"""

import ctypes
import os
import struct
import sys
from typing import Final

_PR_SET_NO_NEW_PRIVS: Final = 38
_PR_SET_SECCOMP: Final = 22
_FILTER: Final = 2
_ALLOW: Final = 0x7FFF0000
_REFUSE: Final = 0x00050001
"""SECCOMP_RET_ERRNO with EPERM."""
_KILL: Final = 0x80000000
_LOAD, _JUMP_EQUAL, _JUMP_LARGER, _RETURN = 0x20, 0x15, 0x35, 0x06
_NUMBER_AT, _ARCH_AT = 0, 4
"""Offsets in ``struct seccomp_data``."""
_X32: Final = 0x40000000
"""Calls of the x32 ABI have the same architecture and numbers from here on."""

_CALLS: Final = {
    "read": (0, 63),
    "write": (1, 64),
    "readv": (19, 65),
    "writev": (20, 66),
    "close": (3, 57),
    "fstat": (5, 80),
    "lseek": (8, 62),
    "mmap": (9, 222),
    "mprotect": (10, 226),
    "munmap": (11, 215),
    "mremap": (25, 216),
    "brk": (12, 214),
    "madvise": (28, 233),
    "rt_sigaction": (13, 134),
    "rt_sigprocmask": (14, 135),
    "rt_sigreturn": (15, 139),
    "sigaltstack": (131, 132),
    "sched_yield": (24, 124),
    "getpid": (39, 172),
    "gettid": (186, 178),
    "futex": (202, 98),
    "clock_gettime": (228, 113),
    "exit": (60, 93),
    "exit_group": (231, 94),
    "getrandom": (318, 278),
    "sched_getaffinity": (204, 123),
    "membarrier": (324, 283),
    "rseq": (334, 293),
}
"""The calls that stay, with their numbers on x86_64 and on aarch64."""
_MACHINES: Final = {"x86_64": (0xC000003E, 0), "aarch64": (0xC00000B7, 1)}
"""The number of each machine in ``linux/audit.h``, and its column above."""


def program(machine: str) -> bytes | None:
    """Return the filter as instructions of ``struct sock_filter``; None for a machine that has none here."""
    known = _MACHINES.get(machine)
    if known is None:
        return None
    arch, column = known
    calls = [numbers[column] for numbers in _CALLS.values()]
    steps = [
        (_LOAD, 0, 0, _ARCH_AT),
        (_JUMP_EQUAL, 1, 0, arch),
        (_RETURN, 0, 0, _KILL),
        (_LOAD, 0, 0, _NUMBER_AT),
        (_JUMP_LARGER, len(calls), 0, _X32),
        *((_JUMP_EQUAL, len(calls) - place, 0, call) for place, call in enumerate(calls)),
        (_RETURN, 0, 0, _REFUSE),
        (_RETURN, 0, 0, _ALLOW),
    ]
    return b"".join(struct.pack("=HBBI", *step) for step in steps)


class _Program(ctypes.Structure):
    """``struct sock_fprog``."""

    _fields_ = (("length", ctypes.c_ushort), ("steps", ctypes.c_char_p))


def give_up() -> bool:
    """Give up all calls but those few, for good.

    Returns:
        True if they are given up; False if this system has no such thing.
    """
    steps = program(os.uname().machine) if sys.platform == "linux" else None
    if steps is None:
        return False
    libc = ctypes.CDLL(None, use_errno=True)
    zero = ctypes.c_ulong(0)
    made = _Program(len(steps) // 8, steps)
    if libc.prctl(_PR_SET_NO_NEW_PRIVS, ctypes.c_ulong(1), zero, zero, zero):
        return False
    address = ctypes.cast(ctypes.pointer(made), ctypes.c_void_p)
    return not libc.prctl(_PR_SET_SECCOMP, ctypes.c_ulong(_FILTER), address, zero, zero)
