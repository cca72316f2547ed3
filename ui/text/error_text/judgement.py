"""Words for errors of comparing ratings."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.text.error_text.words import Words, words
from vetting_desk import errors as e

WORDS: dict[type[Exception], Words] = {
    e.RatingsError: words(
        QT_TRANSLATE_NOOP("Errors", "These ratings cannot be compared."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Correct the table: a line for each rating, with unit, rater and value. Detail: {detail}",
        ),
    ),
}
