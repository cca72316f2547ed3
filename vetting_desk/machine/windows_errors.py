"""The number Windows gave an error, which Python does not always hand on.

What Python asks of Windows itself bears the number as ``winerror``. What goes through the C library (opening,
reading, writing and flushing a file) bears only an errno, and that is coarse: the numbers 19 to 36 are all
``EACCES``, whatever cannot be flushed is ``EBADF``, and what the library does not know is ``EINVAL``. The
library keeps the number of the thread's last failure, and it is asked for here.

Source: System Error Codes in winerror.h; ``_get_doserrno`` and ``_dosmaperr`` of the Universal C Runtime.
"""

import sys
from typing import Final

HELD: Final = frozenset({5, 32, 33})
"""What Windows says of a file that another program has open: access denied, sharing and lock violation.

The first is said of a missing right as well, and of a file that is open in another program while another file
is to take its name.
"""


def number_of(error: OSError) -> int | None:
    """Return the number Windows gave an error, unsigned; None on another system and where it gave none.

    To be called where the error is caught, in the thread that met it, before another call can fail.
    """
    number: int | None = getattr(error, "winerror", None)
    if number is None:
        number = _number_of_library(error)
    return None if number is None else number & 0xFFFF_FFFF


def is_held(error: OSError) -> bool:
    """Return whether another program may be holding the file, so that waiting a little may help."""
    return number_of(error) in HELD


if sys.platform == "win32":
    import ctypes
    import errno

    _NO_DATA: Final = 232
    _get_number = ctypes.CDLL("ucrtbase")["_get_doserrno"]

    def _number_of_library(error: OSError) -> int | None:
        """Return the number of the last failure in the C library, if `error` can have come from it."""
        number = ctypes.c_ulong()
        if _get_number(ctypes.byref(number)) or not number.value:
            return None
        # Of an earlier failure the errno is another one, except where EBADF is all there ever is.
        its_own = OSError(0, "", None, number.value).errno
        if number.value == _NO_DATA:
            its_own = errno.EINVAL  # Python alone calls it a broken pipe
        return number.value if error.errno in {its_own, errno.EBADF} else None

else:

    def _number_of_library(_error: OSError) -> int | None:
        """No C library keeps such a number here."""
        return None
