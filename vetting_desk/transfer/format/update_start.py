"""How a file with an update of the program begins and is called: all that is known of it before it is read."""

from typing import Final

SUFFIX: Final = ".vdupdate"
START: Final = b"update.json" + bytes(100 - len(b"update.json"))
"""The name of its first member, filled up with zeros as a tar does."""


def file_name(counter: int) -> str:
    """Return what an update is called on a stick."""
    return f"vetting-desk-update-{counter}{SUFFIX}"
