"""Words for errors of a report."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.text.error_text.words import Words, words
from vetting_desk import errors as e

WORDS: dict[type[Exception], Words] = {
    e.NotAReportError: words(
        QT_TRANSLATE_NOOP("Errors", "This PDF is not a report: it has no record inside."),
        QT_TRANSLATE_NOOP("Errors", "Take the PDF that was saved from the record."),
    ),
    e.ReportSignatureError: words(
        QT_TRANSLATE_NOOP("Errors", "The signature of this report is missing or not valid."),
        QT_TRANSLATE_NOOP(
            "Errors", "Do not rely on it. Ask for the report again from the desk that signed it."
        ),
    ),
    e.ReportError: words(
        QT_TRANSLATE_NOOP("Errors", "The report could not be made."),
        QT_TRANSLATE_NOOP("Errors", "The answers are kept. Detail: {detail}"),
    ),
}
