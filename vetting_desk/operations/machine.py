"""What this machine does not protect: disk, swap, hibernation, crash dumps. Looks only, and changes nothing.

An answer is "protected" only where the system says so itself; what cannot be found out without another tool is
"unknown", never "protected". How each system is asked is `machine_linux`, `machine_windows`, `machine_macos`.
"""

import sys
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


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


def look(data: Path) -> tuple[Finding, ...]:
    """Return what this machine protects and what it does not, one finding for each `Risk`, in its order.

    Takes some milliseconds of reading small files of the system; any thread.

    Args:
        data: The folder with the desks; its disk is the one asked about.
    """
    from vetting_desk.operations import dumps

    if sys.platform == "linux":
        from vetting_desk.operations.machine_linux import LinuxMachine

        return LinuxMachine(Path("/")).findings(data, own_dumps_off=dumps.are_off())
    if sys.platform == "win32":
        from vetting_desk.operations.machine_windows import findings, registry_value

        return findings(registry_value)
    from vetting_desk.operations.machine_macos import findings as found_out

    return found_out(own_dumps_off=dumps.are_off())


def fingerprint(findings: tuple[Finding, ...]) -> str:
    """Return a short text that changes when the findings do: 16 hexadecimal digits."""
    from hashlib import sha256

    text = "\n".join(f"{each.risk} {each.answer} {each.detail}" for each in findings)
    return sha256(text.encode("utf-8", "surrogateescape")).hexdigest()[:16]
