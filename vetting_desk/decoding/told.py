"""What a file told beside its content, and was taken out; numbers that pass between the two processes."""

from enum import IntFlag
from typing import Final


class Told(IntFlag):
    """What a file told."""

    PLACE = 1
    DEVICE = 2
    AUTHOR = 4
    TIME = 8
    MORE = 16
    """Small pictures, comments, words of programs, what lay behind the end."""
    KEPT = 32
    """It is of a format out of which nothing is taken: it may tell all of this still."""


MOST_TOLD: Final = sum(Told)
