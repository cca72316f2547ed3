"""How long an instrument says it takes; what that rests on is `time_needed`."""

from collections.abc import Mapping
from typing import Final

_MINUTES: Final = "minutes"


def minutes_said(attributes: Mapping[str, str]) -> int:
    """Return how many minutes an instrument says it takes; 0 where it says nothing, or no number.

    Args:
        attributes: The vetting attributes of the form's root, by local name.
    """
    text = attributes.get(_MINUTES, "")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 5 else 0
