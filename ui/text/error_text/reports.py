"""Words for errors of a report, of printing, and of files that others made."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.text.error_text.words import Words, words
from vetting_desk import errors as e

WORDS: dict[type[Exception], Words] = {
    e.NotACopyError: words(
        QT_TRANSLATE_NOOP("Errors", "This PDF is no copy for others."),
        QT_TRANSLATE_NOOP("Errors", "Take the PDF of a copy or case file that was given out."),
    ),
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
    e.DecodingError: words(
        QT_TRANSLATE_NOOP("Errors", "This file cannot be shown here."),
        QT_TRANSLATE_NOOP("Errors", "It is kept as it came. Detail: {detail}"),
    ),
    e.PrintingError: words(
        QT_TRANSLATE_NOOP("Errors", "The printer did not take the pages."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "See whether it is on and chosen in the system's settings, and print again. Detail: {detail}",
        ),
    ),
}
