"""Which key derivation suits this computer: the strongest one that nobody waits too long for.

It is chosen once, when a desk is made, and kept with the desk. The time of the processor is measured, so that a
computer which happens to be busy gets no weaker one.
"""

import os
from functools import cache
from time import process_time
from typing import TYPE_CHECKING, Final

from vetting_desk.machine import memory

if TYPE_CHECKING:
    from vetting_desk.crypto.kdf import Profile

LONGEST: Final = 3.0
"""Seconds that deriving a key may take; it is done at each unlocking."""
SHARE: Final = 8
"""One part in so many of the built-in memory is what deriving may take: other programs run beside it."""


@cache
def measured() -> "Profile":
    """Return the profile for this computer; takes a fraction of a second the first time."""
    from vetting_desk.crypto.kdf import FLOOR, SALT_LENGTH, derive

    began = process_time()
    derive(b"measured", bytes(SALT_LENGTH), FLOOR)
    at_once = min(FLOOR.lanes, os.cpu_count() or 1)
    return fitting((process_time() - began) / at_once, memory.built_in())


def fitting(floor_seconds: float, built_in: int) -> "Profile":
    """Return the strongest profile that fits; never one weaker than `kdf.FLOOR`.

    Args:
        floor_seconds: How long `kdf.FLOOR` takes here. With the same passes and lanes the time grows as the
            memory (RFC 9106, section 4).
        built_in: Bytes of memory of this computer; 0 for unknown, which rules nothing out.
    """
    from vetting_desk.crypto.kdf import DEFAULT, FLOOR, MIDDLE

    for profile in (DEFAULT, MIDDLE):
        seconds = floor_seconds * profile.memory_kib / FLOOR.memory_kib
        fits = not built_in or SHARE * profile.memory_kib * 1024 <= built_in
        if fits and seconds <= LONGEST:
            return profile
    return FLOOR
