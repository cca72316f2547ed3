"""Words for errors of updates of the program."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.text.error_text.words import Words, words
from vetting_desk import errors as e

WORDS: dict[type[Exception], Words] = {
    e.UpdateError: words(
        QT_TRANSLATE_NOOP("Errors", "The update is not taken."),
        QT_TRANSLATE_NOOP("Errors", "Ask headquarters for another one."),
    ),
    e.UpdateRefusedError: words(
        QT_TRANSLATE_NOOP(
            "Errors", "This is no update that two people of your organisation signed."
        ),
        QT_TRANSLATE_NOOP(
            "Errors",
            "It was altered, cut short, or made by somebody else. Do not use it, and tell headquarters where "
            "it came from. Nothing was saved.",
        ),
    ),
    e.UpdateUnsignedError: words(
        QT_TRANSLATE_NOOP("Errors", "Headquarters has not signed this update yet."),
        QT_TRANSLATE_NOOP(
            "Errors", "It is the maker's file. A desk takes it once headquarters has signed it too."
        ),
    ),
    e.UpdateNewerFormatError: words(
        QT_TRANSLATE_NOOP("Errors", "This program cannot read such a new update."),
        QT_TRANSLATE_NOOP("Errors", "Ask headquarters for the update that comes between."),
    ),
    e.UpdateUnjudgedError: words(
        QT_TRANSLATE_NOOP(
            "Errors", "Whether the signature of {name} on the update counts cannot be said here."
        ),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Take in a return bundle from headquarters first, and look at the clock of this computer. If that "
            "does not help, ask headquarters to have the update signed anew.",
        ),
    ),
    e.UpdateOlderError: words(
        QT_TRANSLATE_NOOP(
            "Errors", "Version {version} is not newer than what was seen at this desk."
        ),
        QT_TRANSLATE_NOOP("Errors", "Nothing was saved. Ask headquarters for the newest update."),
    ),
    e.UpdateNoPackageError: words(
        QT_TRANSLATE_NOOP("Errors", "The update has nothing for a computer such as this one."),
        QT_TRANSLATE_NOOP("Errors", "Ask headquarters for an update that has."),
    ),
    e.UpdateNotBesideError: words(
        QT_TRANSLATE_NOOP(
            "Errors", "The return bundle is on the stick, but the update did not fit beside it."
        ),
        QT_TRANSLATE_NOOP(
            "Errors",
            "The update needs {needed}, and {free} are free. Make room and write again, or carry the update on "
            "another stick.",
        ),
    ),
    e.UpdateNoLongerSignedError: words(
        QT_TRANSLATE_NOOP(
            "Errors",
            "The return bundle is on the stick, but not the update beside it: its signatures count no more.",
        ),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Hand on another update that two people signed, or hand this one on no more. Remove it from sticks "
            "on which it lies.",
        ),
    ),
    e.UpdateMakingError: words(
        QT_TRANSLATE_NOOP("Errors", "The update cannot be made so."),
        QT_TRANSLATE_NOOP("Errors", "Updates are made from a terminal, which says why."),
    ),
}
