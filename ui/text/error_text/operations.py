"""Words for what a use case refuses or wants first."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.text.error_text.words import Words, words
from vetting_desk import errors as e

WORDS: dict[type[Exception], Words] = {
    e.PermissionDeniedError: words(
        QT_TRANSLATE_NOOP("Errors", "Your role does not allow this."),
        QT_TRANSLATE_NOOP("Errors", "Ask an officer whose role does."),
    ),
    e.SealedToOthersError: words(
        QT_TRANSLATE_NOOP("Errors", "This is not sealed to you."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "A psychologist who can open it shares it on the page of clinical notes. If nobody here can, "
            "a supervisor hands the draft to somebody else or discards it.",
        ),
    ),
    e.ConfirmationNeededError: words(
        QT_TRANSLATE_NOOP("Errors", "Your passphrase is needed again for this."),
        QT_TRANSLATE_NOOP("Errors", "Lock the desk and unlock it again."),
    ),
    e.TokenPinNeededError: words(
        QT_TRANSLATE_NOOP("Errors", "This needs the PIN of your token {label}."),
        QT_TRANSLATE_NOOP("Errors", "Plug it in, then try again and enter its PIN."),
    ),
    e.UnlockDelayedError: words(
        QT_TRANSLATE_NOOP("Errors", "There were too many wrong passphrases."),
        QT_TRANSLATE_NOOP("Errors", "Wait {seconds} seconds and try again."),
    ),
    e.InputError: words(
        QT_TRANSLATE_NOOP("Errors", "Something entered cannot be taken as it is."),
        QT_TRANSLATE_NOOP("Errors", "Check {field}."),
    ),
    e.ClockBelowFloorError: words(
        QT_TRANSLATE_NOOP(
            "Errors", "Headquarters signed a later time than this computer's clock says."
        ),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Put the clock right in this computer's settings. If it is right, headquarters has to correct"
            " its time.",
        ),
    ),
    e.ClocksApartError: words(
        QT_TRANSLATE_NOOP(
            "Errors", "This computer's clock and headquarters' are {days} days apart."
        ),
        QT_TRANSLATE_NOOP(
            "Errors", "Have the wrong one put right, write a new request, and have it answered."
        ),
    ),
    e.EnrolmentError: words(
        QT_TRANSLATE_NOOP("Errors", "This file does not fit this desk's request."),
        QT_TRANSLATE_NOOP(
            "Errors", "Ask HQ for the answer to the request you wrote last. Detail: {detail}"
        ),
    ),
    e.OperationError: words(
        QT_TRANSLATE_NOOP("Errors", "This cannot be done."),
        QT_TRANSLATE_NOOP("Errors", "Go back and look again."),
    ),
    e.CancelledError: words(QT_TRANSLATE_NOOP("Errors", "Stopped."), ""),
}
