"""In which direction a text is read, whatever the direction of the window."""

import unicodedata

_RIGHT_TO_LEFT = frozenset({"R", "AL"})


def runs_right_to_left(text: str) -> bool:
    """Return whether `text` is read from right to left, by its first strong character (UAX #9, P2)."""
    for char in text:
        kind = unicodedata.bidirectional(char)
        if kind in _RIGHT_TO_LEFT:
            return True
        if kind == "L":
            return False
    return False
