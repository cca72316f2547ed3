"""Which start of which machine this is: two counts of `clock.ticks` compare only within one of them."""

from pathlib import Path
from typing import Final

_LINUX: Final = Path("/proc/sys/kernel/random/boot_id")
"""A UUID that the kernel draws at each start (random(4))."""


def boot_id() -> str:
    """Return what is the same until the machine is started again; empty where the system does not say."""
    try:
        return _LINUX.read_text(encoding="ascii").strip()[:64]
    except (OSError, ValueError):
        return ""
