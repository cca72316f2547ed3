"""Words for errors of an instrument."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.text.error_text.words import Words, words
from vetting_desk import errors as e

WORDS: dict[type[Exception], Words] = {
    e.FormSyntaxError: words(
        QT_TRANSLATE_NOOP(
            "Errors", "The instrument {file} is not a questionnaire this program can read."
        ),
        QT_TRANSLATE_NOOP("Errors", "Ask whoever sent it for the file again. Detail: {detail}"),
    ),
    e.FormTooLargeError: words(
        QT_TRANSLATE_NOOP("Errors", "The file {file} holds more than this program reads."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Ask its author for a smaller one, such as with long lists in files of their own."
            " Detail: {detail}, at most {limit}",
        ),
    ),
    e.ExpressionError: words(
        QT_TRANSLATE_NOOP(
            "Errors", "The question {question} has an expression that cannot be used."
        ),
        QT_TRANSLATE_NOOP("Errors", "Show its author: {expression} ({detail})"),
    ),
    e.FormCycleError: words(
        QT_TRANSLATE_NOOP("Errors", "Some calculations in the instrument need each other."),
        QT_TRANSLATE_NOOP("Errors", "Show its author: {members}"),
    ),
    e.FormStructureError: words(
        QT_TRANSLATE_NOOP(
            "Errors", "The question {question} refers to something that is not there."
        ),
        QT_TRANSLATE_NOOP("Errors", "Show its author: {name} ({detail})"),
    ),
    e.FormProblems: words(
        QT_TRANSLATE_NOOP("Errors", "The instrument has several problems and cannot be used."),
        QT_TRANSLATE_NOOP(
            "Errors", "Its author sees all of them with: vetting-desk instrument check"
        ),
    ),
    e.FormVersionError: words(
        QT_TRANSLATE_NOOP("Errors", "This version of the instrument is here with other lists."),
        QT_TRANSLATE_NOOP(
            "Errors", "Its author gives a changed instrument a new version: it is {version} now."
        ),
    ),
    e.InstrumentFindingsError: words(
        QT_TRANSLATE_NOOP(
            "Errors", "The instrument {file} can be used, but a person must look at it first."
        ),
        QT_TRANSLATE_NOOP("Errors", "Read what was found before it is added."),
    ),
    e.InstrumentSumsError: words(
        QT_TRANSLATE_NOOP(
            "Errors", "The instrument {file} reckons with ratings, and is not added."
        ),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Ratings are a person's words and are never added up. Take the reckoning out of the row "
            "{question}, and add it again.",
        ),
    ),
    e.InstrumentAlteredError: words(
        QT_TRANSLATE_NOOP(
            "Errors",
            "The instrument {file} that came with the program was changed since, and is not used.",
        ),
        QT_TRANSLATE_NOOP(
            "Errors", "Install the program again from where your organisation gives it out."
        ),
    ),
    e.ItemTextsMissingError: words(
        QT_TRANSLATE_NOOP(
            "Errors",
            "The words of {title} are not here, and this program may not bring them along.",
        ),
        QT_TRANSLATE_NOOP(
            "Errors",
            "It can be asked once headquarters has signed a file with the official words ({wanted})."
            " See “Approved texts” on the page of instruments.",
        ),
    ),
    e.AnswerError: words(
        QT_TRANSLATE_NOOP("Errors", "This answer does not fit the question."),
        QT_TRANSLATE_NOOP("Errors", "Check it against the hint beneath the question."),
    ),
    e.FormError: words(
        QT_TRANSLATE_NOOP("Errors", "The instrument cannot be used as it is."),
        QT_TRANSLATE_NOOP("Errors", "Show its author: {detail}"),
    ),
}
