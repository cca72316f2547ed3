"""The Windows error code behind an `OSError`, which Python does not always provide.

Errors of calls that Python makes to Windows directly have the code as ``winerror``. Errors that pass through
the C library (opening, reading, writing and flushing a file) have only an errno, which is coarse: the codes
19 to 36 all become ``EACCES``, a failed flush becomes ``EBADF``, and unknown codes become ``EINVAL``. The
library stores the code of the thread's last failure; this module reads it.

Source: System Error Codes in winerror.h; ``_get_doserrno`` and ``_dosmaperr`` of the Universal C Runtime.
"""

import errno
import sys
from typing import Final

IN_USE: Final = frozenset({32, 33})
"""Codes for a file that another program surely has open: sharing and lock violation."""
HELD: Final = IN_USE | {5}
"""Codes for a file that another program has open: access denied, sharing and lock violation.

Access denied also means missing permission, and a target file of a rename that another program has open.
"""

FULL: Final = frozenset({39, 112, 223, 1295})
"""Codes for a full disk, a file too large for its file system, and a used up quota."""


def number_of(error: OSError) -> int | None:
    """Return the Windows error code of an error, unsigned; None on other systems or if there is none.

    Call it where the error is caught, in the thread that raised it, before another call can fail.
    """
    number: int | None = getattr(error, "winerror", None)
    if number is None:
        number = _number_of_library(error)
    return None if number is None else number & 0xFFFF_FFFF


def is_held(error: OSError) -> bool:
    """Return whether another program may be holding the file, so that retrying may help."""
    return number_of(error) in HELD


def name_of(error: OSError) -> str:
    """Return a short name for an engineer: ``Windows 23``, ``EIO``, or ``unknown``; call it as `number_of`."""
    number = number_of(error)
    if number is not None:
        return f"Windows {number}"
    return errno.errorcode.get(error.errno or 0, "unknown")


if sys.platform == "win32":
    import ctypes

    _NO_DATA: Final = 232
    _get_number = ctypes.CDLL("ucrtbase")["_get_doserrno"]

    def _number_of_library(error: OSError) -> int | None:
        """Return the code of the C library's last failure, if `error` can have come from it."""
        number = ctypes.c_ulong()
        if _get_number(ctypes.byref(number)) or not number.value:
            return None
        # After another failure the errno would differ, except for EBADF, which stands for many codes.
        its_own = OSError(0, "", None, number.value).errno
        if number.value == _NO_DATA:
            its_own = errno.EINVAL  # only Python reports it as a broken pipe
        return number.value if error.errno in {its_own, errno.EBADF} else None

else:

    def _number_of_library(_error: OSError) -> int | None:
        """Return None: no C library stores such a code here."""
        return None
