"""Words for what is happening now: the short keys that long work reports."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.text.error_text import size_text

_DOING = {
    "deriving-key": QT_TRANSLATE_NOOP("Doing", "Making the key from the passphrase"),
    "creating": QT_TRANSLATE_NOOP("Doing", "Setting up the desk"),
    "founding": QT_TRANSLATE_NOOP("Doing", "Founding the organisation"),
    "joining": QT_TRANSLATE_NOOP("Doing", "Taking the post into the organisation"),
    "adding-cases": QT_TRANSLATE_NOOP("Doing", "Adding invented cases"),
    "checking": QT_TRANSLATE_NOOP("Doing", "Checking the stick"),
    "sealing": QT_TRANSLATE_NOOP("Doing", "Sealing"),
    "writing": QT_TRANSLATE_NOOP("Doing", "Writing to the stick"),
    "reading-back": QT_TRANSLATE_NOOP("Doing", "Reading back what was written"),
    "checking-parts": QT_TRANSLATE_NOOP("Doing", "Checking the parts of a bundle"),
    "keeping-parts": QT_TRANSLATE_NOOP("Doing", "Keeping a part until the others come"),
    "opening": QT_TRANSLATE_NOOP("Doing", "Opening the bundle"),
    "verifying": QT_TRANSLATE_NOOP("Doing", "Verifying signatures"),
    "taking-in": QT_TRANSLATE_NOOP("Doing", "Taking in the records"),
    "checking-records": QT_TRANSLATE_NOOP("Doing", "Taking in the records"),
    "making-report": QT_TRANSLATE_NOOP("Doing", "Making the report"),
    "signing": QT_TRANSLATE_NOOP("Doing", "Signing"),
    "exporting": QT_TRANSLATE_NOOP("Doing", "Writing the casebook anew under a new key"),
    "swapping": QT_TRANSLATE_NOOP("Doing", "Putting the new casebook in the old one's place"),
    "counting": QT_TRANSLATE_NOOP("Doing", "Counting the cases that changed"),
    "backing-up": QT_TRANSLATE_NOOP("Doing", "Writing the backup"),
    "reading": QT_TRANSLATE_NOOP("Doing", "Reading the backup"),
}
_WORKING = QT_TRANSLATE_NOOP("Doing", "Working")
_IN_BYTES = frozenset(
    {
        "sealing",
        "writing",
        "reading-back",
        "checking-parts",
        "keeping-parts",
        "opening",
        "checking",
        "taking-in",
        "backing-up",
        "reading",
    }
)


def doing_text(doing: str, done: int = 0, total: int = 0) -> str:
    """Return words for what is happening, with bytes where the work moves bytes.

    Args:
        doing: A key as reported, such as ``"sealing"``.
        done: Bytes done, where the key counts bytes.
        total: Bytes in all; 0 when it is not known.
    """
    words = QCoreApplication.translate("Doing", str(_DOING.get(doing, _WORKING)))
    if doing in _IN_BYTES and total > 1000:
        return QCoreApplication.translate("Doing", "{what}: {done} of {total}").format(
            what=words, done=size_text(done), total=size_text(total)
        )
    return f"{words}…"
