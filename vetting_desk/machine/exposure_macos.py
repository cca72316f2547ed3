"""What is known of a Mac without another tool: only whether this program writes crash dumps.

Only ``fdesetup`` reports whether FileVault is on; the window explains where to check.
"""

from vetting_desk.machine.findings import Answer, Finding, Risk


def findings(*, own_dumps_off: bool) -> tuple[Finding, ...]:
    """Return one finding for each risk.

    Args:
        own_dumps_off: True if this program has turned its own dumps off.
    """
    dumps = Answer.PROTECTED if own_dumps_off else Answer.UNKNOWN
    return (
        Finding(Risk.DISK, Answer.UNKNOWN, "macos"),
        Finding(Risk.SWAP, Answer.UNKNOWN, "macos"),
        Finding(Risk.HIBERNATION, Answer.UNKNOWN, "macos"),
        Finding(Risk.CORE_DUMPS, dumps, "" if own_dumps_off else "macos"),
    )
