"""A finding on one way in which memory or files could reach a disk unencrypted.

An answer is "protected" only if the system itself says so. `exposure` collects the findings.
"""

from dataclasses import dataclass
from enum import StrEnum


class Risk(StrEnum):
    """A way in which memory or files could reach a disk unencrypted, or others.

    ``PORTABLE`` is there only where it is so: the program and its desks run from one folder that is carried.
    """

    DISK = "disk"
    SWAP = "swap"
    HIBERNATION = "hibernation"
    CORE_DUMPS = "core-dumps"
    PORTABLE = "portable"


class Answer(StrEnum):
    """What was found out about a risk."""

    PROTECTED = "protected"
    OPEN = "open"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Finding:
    """One risk, and what was found out about it.

    Attributes:
        risk: The risk.
        answer: What was found out.
        detail: What it concerns, such as a device; may be empty.
    """

    risk: Risk
    answer: Answer
    detail: str = ""
