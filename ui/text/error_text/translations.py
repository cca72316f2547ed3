"""Words for errors of texts on their way to a translator and back."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.text.error_text.words import Words, words
from vetting_desk import errors as e

WORDS: dict[type[Exception], Words] = {
    e.TranslationMismatchError: words(
        QT_TRANSLATE_NOOP("Errors", "These translations are of something else."),
        QT_TRANSLATE_NOOP("Errors", "Choose the file they were exported from."),
    ),
    e.TranslationFileError: words(
        QT_TRANSLATE_NOOP("Errors", "This file of texts to translate cannot be read."),
        QT_TRANSLATE_NOOP("Errors", "Export the texts again and begin with that. Detail: {detail}"),
    ),
}
