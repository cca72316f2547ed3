"""Words for what stands in the way of taking a case from a queue, or moving it on."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.text.error_text.words import Words, words
from vetting_desk import errors as e

WORDS: dict[type[Exception], Words] = {
    e.QueueError: words(
        QT_TRANSLATE_NOOP("Errors", "This case cannot be taken or moved on now."),
        QT_TRANSLATE_NOOP("Errors", "Look at it again."),
    ),
    e.HeadquartersOnlyError: words(
        QT_TRANSLATE_NOOP("Errors", "This desk is a post. Queues are at headquarters."),
        QT_TRANSLATE_NOOP("Errors", "Its cases are under Cases."),
    ),
    e.ClaimedMeanwhileError: words(
        QT_TRANSLATE_NOOP("Errors", "{officer} has this case."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Nothing of yours is lost. Talk with them; a supervisor or decision-maker can give it to you.",
        ),
    ),
    e.ClaimEndedError: words(
        QT_TRANSLATE_NOOP("Errors", "Nobody has this case any more."),
        QT_TRANSLATE_NOOP("Errors", "What is shown is new now. Claim it if it is yours to do."),
    ),
    e.NotClaimedError: words(
        QT_TRANSLATE_NOOP("Errors", "Nobody has claimed this case."),
        QT_TRANSLATE_NOOP("Errors", "Claim it first: who moves it on is named."),
    ),
    e.ArrivedMeanwhileError: words(
        QT_TRANSLATE_NOOP(
            "Errors", "Something arrived, or was said of this case, since you looked."
        ),
        QT_TRANSLATE_NOOP("Errors", "It is shown now. Look at it, then move the case on."),
    ),
    e.SecondLookError: words(
        QT_TRANSLATE_NOOP("Errors", "You asked for a second look: somebody else has it."),
        QT_TRANSLATE_NOOP("Errors", "Let the case go, or take back that you want a second look."),
    ),
    e.SeenAlreadyError: words(
        QT_TRANSLATE_NOOP("Errors", "{officer} has acknowledged this already."),
        QT_TRANSLATE_NOOP("Errors", "Ask them what they do about it."),
    ),
    e.NotWorkingHereError: words(
        QT_TRANSLATE_NOOP("Errors", "{officer} cannot be given a case here."),
        QT_TRANSLATE_NOOP(
            "Errors", "Choose somebody who has an account at this desk and works in its queues."
        ),
    ),
}
