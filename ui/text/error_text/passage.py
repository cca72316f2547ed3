"""Words for what stands in the way of a passage, or of a case for a person others speak of."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.text.error_text.words import Words, words
from vetting_desk import errors as e

WORDS: dict[type[Exception], Words] = {
    e.OwnContactError: words(
        QT_TRANSLATE_NOOP("Errors", "Nobody gets a case by the word of others."),
        QT_TRANSLATE_NOOP("Errors", "Write how and when this person made contact themselves."),
    ),
    e.EndangeringWordError: words(
        QT_TRANSLATE_NOOP(
            "Errors", "This word could endanger who carries the paper: {word}. Nothing was printed."
        ),
        QT_TRANSLATE_NOOP(
            "Errors", "Write it otherwise in the step it stands in, and print again."
        ),
    ),
    e.PassageDiffersError: words(
        QT_TRANSLATE_NOOP("Errors", "Two desks wrote this differently."),
        QT_TRANSLATE_NOOP("Errors", "Settle what is marked, then print."),
    ),
}
