"""What can be found out of one way by which memory or files could reach a disk in the clear.

An answer is "protected" only where the system says so itself. `exposure` finds it out.
"""

from dataclasses import dataclass
from enum import StrEnum


class Risk(StrEnum):
    """By what way memory or files could reach a disk in the clear."""

    DISK = "disk"
    SWAP = "swap"
    HIBERNATION = "hibernation"
    CORE_DUMPS = "core-dumps"


class Answer(StrEnum):
    """What could be found out."""

    PROTECTED = "protected"
    OPEN = "open"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Finding:
    """One way, and what is known of it.

    Attributes:
        risk: Which way.
        answer: What could be found out.
        detail: What it is about, such as a device; may be empty.
    """

    risk: Risk
    answer: Answer
    detail: str = ""
