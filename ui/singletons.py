"""Makes None, True and False outlive PySide's mistakes with them on Python 3.11.

PySide6 6.12 is built as if these objects were immortal, which they are from Python 3.12 on: each null
pointer it turns into None, and each ``emit`` that answers True, takes a reference away that it was never
given. On 3.11 the interpreter ends with "deallocating None" after some thousands of them (measured: one
reference for each ``parentWidget()`` that is None, one for each ``emit``). Here the count is raised so
high that it cannot run out, which is what Python 3.12 does itself (PEP 683).
"""

import sys

_SINGLETONS = (None, True, False, NotImplemented, Ellipsis)
_MANY = 1 << 40 if sys.maxsize > 1 << 32 else 1 << 28


def keep_singletons() -> bool:
    """Raise the reference counts; harmless if called again.

    Returns:
        True if it was needed and done.
    """
    if (
        sys.version_info >= (3, 12)
        or sys.implementation.name != "cpython"
        or hasattr(sys, "gettotalrefcount")
    ):
        return False
    # Only here: loading it takes a tenth of the unlock window's time.
    from ctypes import c_ssize_t

    for one in _SINGLETONS:
        count = c_ssize_t.from_address(id(one))
        if count.value < _MANY // 2:
            count.value += _MANY
    return True
