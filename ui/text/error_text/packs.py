"""Words for errors of the organisation's approved texts."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.text.error_text.words import Words, words
from vetting_desk import errors as e

WORDS: dict[type[Exception], Words] = {
    e.PackProblemsError: words(
        QT_TRANSLATE_NOOP("Errors", "These texts cannot be signed as they are."),
        QT_TRANSLATE_NOOP("Errors", "Correct the errors in the spreadsheet, and look at it again."),
    ),
    e.PackError: words(
        QT_TRANSLATE_NOOP("Errors", "This file cannot be read as a spreadsheet of texts."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Save it as a workbook (XLSX), or as CSV files in UTF-8. Begin with the spreadsheet that the "
            "program writes. Detail: {detail}",
        ),
    ),
}
