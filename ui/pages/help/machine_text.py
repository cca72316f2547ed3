"""Words for what a machine protects and what it does not: what is the matter, and what to do about it."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.i18n import left_to_right
from vetting_desk.machine.exposure import Answer, Finding, Risk

_SENTENCES = {
    (Risk.DISK, Answer.PROTECTED): QT_TRANSLATE_NOOP("Machine", "The disk is encrypted."),
    (Risk.DISK, Answer.OPEN): QT_TRANSLATE_NOOP("Machine", "No disk encryption was found."),
    (Risk.DISK, Answer.UNKNOWN): QT_TRANSLATE_NOOP(
        "Machine", "Whether the disk is encrypted could not be determined."
    ),
    (Risk.SWAP, Answer.PROTECTED): QT_TRANSLATE_NOOP(
        "Machine", "Memory is not swapped to a disk in the clear."
    ),
    (Risk.SWAP, Answer.OPEN): QT_TRANSLATE_NOOP(
        "Machine", "Memory may be swapped to a disk in the clear."
    ),
    (Risk.SWAP, Answer.UNKNOWN): QT_TRANSLATE_NOOP(
        "Machine", "Whether memory is swapped to a disk in the clear could not be determined."
    ),
    (Risk.HIBERNATION, Answer.PROTECTED): QT_TRANSLATE_NOOP(
        "Machine", "Hibernation is off, or its file is encrypted."
    ),
    (Risk.HIBERNATION, Answer.OPEN): QT_TRANSLATE_NOOP(
        "Machine", "Hibernation would write the whole memory to a disk in the clear."
    ),
    (Risk.HIBERNATION, Answer.UNKNOWN): QT_TRANSLATE_NOOP(
        "Machine", "Whether hibernation writes the memory in the clear could not be determined."
    ),
    (Risk.CORE_DUMPS, Answer.PROTECTED): QT_TRANSLATE_NOOP(
        "Machine", "A crash of this program writes no memory to the disk."
    ),
    (Risk.CORE_DUMPS, Answer.OPEN): QT_TRANSLATE_NOOP(
        "Machine", "A crash may write memory to the disk."
    ),
    (Risk.CORE_DUMPS, Answer.UNKNOWN): QT_TRANSLATE_NOOP(
        "Machine", "Whether a crash writes memory to the disk could not be determined."
    ),
    (Risk.PORTABLE, Answer.OPEN): QT_TRANSLATE_NOOP(
        "Machine", "The desks are carried in one folder with the program."
    ),
}
_HINTS = {
    (Risk.DISK, Answer.PROTECTED): QT_TRANSLATE_NOOP(
        "Machine", "That protects a computer that is switched off, not one that is on or asleep."
    ),
    (Risk.DISK, Answer.OPEN): QT_TRANSLATE_NOOP(
        "Machine",
        "The casebook is encrypted by itself; what the system and other programs write is not. Ask whoever "
        "looks after the computer to encrypt the disk.",
    ),
    (Risk.SWAP, Answer.OPEN): QT_TRANSLATE_NOOP(
        "Machine",
        "What is in memory while a desk is open can stay on the disk for months. Ask whoever looks after the "
        "computer to encrypt swap or turn it off.",
    ),
    (Risk.HIBERNATION, Answer.OPEN): QT_TRANSLATE_NOOP(
        "Machine",
        "Never let the computer hibernate with a desk open: lock it first. Ask whoever looks after the "
        "computer to turn hibernation off.",
    ),
    (Risk.CORE_DUMPS, Answer.OPEN): QT_TRANSLATE_NOOP(
        "Machine", "Ask whoever looks after the computer to turn crash dumps off."
    ),
    (Risk.PORTABLE, Answer.OPEN): QT_TRANSLATE_NOOP(
        "Machine",
        "Whoever takes the stick has it all, and only the passphrases protect it: encrypt the whole stick. An "
        "older copy of the folder is not noticed here, only by headquarters. A foreign computer sees what is "
        "typed. Lock the desk and eject the stick before pulling it out, and write backups to another one.",
    ),
}
_ASK = QT_TRANSLATE_NOOP("Machine", "Ask whoever looks after the computer.")
_CHECK = {
    (Risk.DISK, "windows"): QT_TRANSLATE_NOOP(
        "Machine", "Check: Settings, Privacy & security, Device encryption or BitLocker."
    ),
    (Risk.SWAP, "windows"): QT_TRANSLATE_NOOP(
        "Machine", "The page file is protected only if BitLocker encrypts the disk it lies on."
    ),
    (Risk.HIBERNATION, "windows"): QT_TRANSLATE_NOOP(
        "Machine", "Hibernation is on; its file is protected only if BitLocker encrypts the disk."
    ),
    (Risk.CORE_DUMPS, "windows"): QT_TRANSLATE_NOOP(
        "Machine", "Check: Windows Error Reporting in the group policies."
    ),
    (Risk.DISK, "macos"): QT_TRANSLATE_NOOP(
        "Machine", "Check: System Settings, Privacy & Security, FileVault."
    ),
    (Risk.SWAP, "macos"): QT_TRANSLATE_NOOP(
        "Machine", "FileVault protects the swap files; check whether it is on."
    ),
    (Risk.HIBERNATION, "macos"): QT_TRANSLATE_NOOP(
        "Machine", "FileVault protects the hibernation file; check whether it is on."
    ),
}
_KDUMP = QT_TRANSLATE_NOOP(
    "Machine",
    "This system saves the whole memory when its kernel crashes. Ask whoever looks after the computer to turn "
    "kdump off.",
)
_SHAPES = {
    Answer.PROTECTED: ("ok", "ok"),
    Answer.OPEN: ("warn", "warn"),
    Answer.UNKNOWN: ("unknown", "muted"),
}


def finding_shape(finding: Finding) -> tuple[str, str]:
    """Return the icon and the ink that go with `finding_text`."""
    return _SHAPES[finding.answer]


def finding_text(finding: Finding) -> tuple[str, str]:
    """Return one sentence on what was found, and what to do about it; the second may be empty."""
    sentence = _say(_SENTENCES[finding.risk, finding.answer])
    hint: object = _HINTS.get((finding.risk, finding.answer), "")
    if finding.answer is Answer.UNKNOWN:
        hint = _CHECK.get((finding.risk, finding.detail), _ASK)
    if (finding.risk, finding.detail) == (Risk.CORE_DUMPS, "kdump"):
        hint = _KDUMP
    words = _say(hint) if hint else ""
    if finding.answer is Answer.OPEN and finding.detail and finding.risk is not Risk.CORE_DUMPS:
        words = f"{left_to_right(finding.detail)}. {words}"
    return sentence, words


def _say(text: object) -> str:
    return QCoreApplication.translate("Machine", str(text))
