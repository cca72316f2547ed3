"""Words for files that are not taken in, have not come, or cannot be saved."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.text.error_text.words import Words, words
from vetting_desk import errors as e

WORDS: dict[type[Exception], Words] = {
    e.FileRefusedError: words(
        QT_TRANSLATE_NOOP("Errors", "This file cannot be taken in as it is."),
        QT_TRANSLATE_NOOP(
            "Errors", "Save it as JPEG, PNG or PDF where it was made, and choose it again."
        ),
    ),
    e.FileNotSavedError: words(
        QT_TRANSLATE_NOOP("Errors", "{name} was not saved. The system says: {detail}"),
        QT_TRANSLATE_NOOP("Errors", "Choose another folder or another name, and save it again."),
    ),
    e.FileQuotaError: words(
        QT_TRANSLATE_NOOP("Errors", "This case has as many files as a case may have: {files}."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Keep the paper itself, and record it here without a picture. Smaller pictures take less room.",
        ),
    ),
    e.FileBytesMissingError: words(
        QT_TRANSLATE_NOOP(
            "Errors", "What is known of this file is here; the file itself is not yet."
        ),
        QT_TRANSLATE_NOOP(
            "Errors",
            "It comes with another stick of the desk that took it in. Ask that desk to send everything again.",
        ),
    ),
}

DETAILS: dict[tuple[type[Exception], str], Words] = {
    (e.FileNotSavedError, "held"): words(
        QT_TRANSLATE_NOOP(
            "Errors", "{name} was not saved: a file of this name is open in another program."
        ),
        QT_TRANSLATE_NOOP("Errors", "Close it there and save again, or choose another name."),
    ),
    (e.FileNotSavedError, "full"): words(
        QT_TRANSLATE_NOOP("Errors", "{name} was not saved: there is no room for it."),
        QT_TRANSLATE_NOOP("Errors", "Make room, or choose another disk or stick."),
    ),
    (e.FileNotSavedError, "denied"): words(
        QT_TRANSLATE_NOOP("Errors", "{name} was not saved: nothing may be written in this folder."),
        QT_TRANSLATE_NOOP("Errors", "Choose another folder, and save it again."),
    ),
    (e.FileRefusedError, "empty"): words(
        QT_TRANSLATE_NOOP("Errors", "There is nothing in this file."),
        QT_TRANSLATE_NOOP("Errors", "Copy it again from where it was made, and choose it again."),
    ),
    (e.FileRefusedError, "too-large"): words(
        QT_TRANSLATE_NOOP(
            "Errors", "This file is larger than what can be taken in: 64 MB, or 80 million pixels."
        ),
        QT_TRANSLATE_NOOP(
            "Errors", "Scan it with 300 dots per inch, or save each page as a file of its own."
        ),
    ),
    (e.FileRefusedError, "unknown"): words(
        QT_TRANSLATE_NOOP(
            "Errors", "Files of this kind cannot be read here, so nobody can say what they tell."
        ),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Save it as JPEG, PNG or PDF where it was made. A telephone can take pictures as JPEG: "
            "choose “most compatible” in its settings.",
        ),
    ),
    (e.FileRefusedError, "kind"): words(
        QT_TRANSLATE_NOOP("Errors", "A file of another kind is asked for here."),
        QT_TRANSLATE_NOOP(
            "Errors", "Choose a picture for a picture, a sound for a sound, a film for a film."
        ),
    ),
    (e.FileRefusedError, "unreadable"): words(
        QT_TRANSLATE_NOOP(
            "Errors", "This file is damaged, or is not what it looks like. It was not taken in."
        ),
        QT_TRANSLATE_NOOP(
            "Errors", "Copy or scan it again. Do not open it with another program here."
        ),
    ),
    (e.FileRefusedError, "locked"): words(
        QT_TRANSLATE_NOOP("Errors", "This document is closed by a password."),
        QT_TRANSLATE_NOOP(
            "Errors", "Save it without the password where it can be opened, and choose that."
        ),
    ),
    (e.FileRefusedError, "time"): words(
        QT_TRANSLATE_NOOP(
            "Errors", "Reading this file took too long and was stopped. It was not taken in."
        ),
        QT_TRANSLATE_NOOP(
            "Errors", "It may be made to do harm. Scan the paper again, or take a picture of it."
        ),
    ),
    (e.FileRefusedError, "failed"): words(
        QT_TRANSLATE_NOOP(
            "Errors", "What read this file broke down and was stopped. It was not taken in."
        ),
        QT_TRANSLATE_NOOP(
            "Errors", "It may be made to do harm. Scan the paper again, or take a picture of it."
        ),
    ),
}
