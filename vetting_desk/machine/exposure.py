"""What this machine does not protect: disk, swap, hibernation, crash dumps. Changes nothing.

An answer is "protected" only if the system itself says so; what would need another tool to find out is
"unknown", never "protected". The queries for each system are in `exposure_linux`, `exposure_windows` and
`exposure_macos`.
"""

import sys
from pathlib import Path

from vetting_desk.machine import dumps
from vetting_desk.machine.findings import Answer, Finding, Risk
from vetting_desk.paths import portable_dir

__all__ = ["Answer", "Finding", "Risk", "fingerprint", "look"]


def look(data: Path) -> tuple[Finding, ...]:
    """Return one finding for each `Risk`, in its order; for ``PORTABLE`` only where the program is.

    Takes some milliseconds to read small system files; callable from any thread.

    Args:
        data: The folder with the desks; its disk is the one checked.
    """
    return (*_of_the_machine(data), *_of_the_folder(data))


def _of_the_folder(data: Path) -> tuple[Finding, ...]:
    carried = portable_dir()
    if carried is None or carried != data:
        return ()
    return (Finding(Risk.PORTABLE, Answer.OPEN, str(carried)),)


def _of_the_machine(data: Path) -> tuple[Finding, ...]:
    if sys.platform == "linux":
        from vetting_desk.machine.exposure_linux import LinuxMachine

        return LinuxMachine(Path("/")).findings(data, own_dumps_off=dumps.are_off())
    if sys.platform == "win32":
        from vetting_desk.machine.exposure_windows import findings, registry_value

        return findings(registry_value)
    from vetting_desk.machine.exposure_macos import findings as found_out

    return found_out(own_dumps_off=dumps.are_off())


def fingerprint(findings: tuple[Finding, ...]) -> str:
    """Return a short text that changes when the findings do: 16 hexadecimal digits."""
    from hashlib import sha256

    text = "\n".join(f"{each.risk} {each.answer} {each.detail}" for each in findings)
    return sha256(text.encode("utf-8", "surrogateescape")).hexdigest()[:16]
