"""Puts the garbage collector off while many objects are made that all stay.

Python's collector looks through everything made so far again and again while a form is loaded: a quarter of the
time for a small form, two thirds for one of ten thousand questions, and nothing to find; half of it while many
names are opened. It is put off for the time of the work, not longer; what was garbage before is collected
afterwards.
"""

from __future__ import annotations

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def put_off() -> Iterator[None]:
    """Let the collector wait until the work is done, if it is not waiting already.

    Two threads may do this at once: the first to finish lets it go on, which costs the other time and nothing
    else.
    """
    if not gc.isenabled():
        yield
        return
    gc.disable()
    try:
        yield
    finally:
        gc.enable()
