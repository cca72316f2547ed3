"""The root of all known errors, and the one that is no failure."""

from typing import Any


class VettingDeskError(Exception):
    """The root of all known errors.

    Args:
        **fields: What the words for the screen need, such as ``path`` or ``question``. They never
            hold an answer, a passphrase or a key.
    """

    def __init__(self, **fields: Any) -> None:
        self.fields = fields
        shown = ", ".join(f"{name}={value!r}" for name, value in fields.items())
        super().__init__(f"{type(self).__name__}({shown})")


class CancelledError(VettingDeskError):
    """The person asked to stop; ends in silence."""
