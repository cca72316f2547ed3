"""Sentences beside a question: why what was typed cannot be read, or why the store did not take it.

One short sentence each, saying what to do. Errors that no field can fix are shown in the message
bar.
"""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.questionnaire.questions.parse import Refusal, Why
from ui.text.error_text import describe
from vetting_desk.errors import (
    AnswerError,
    FileRefusedError,
    InputError,
    SafeguardError,
    VettingDeskError,
)
from vetting_desk.forms import Node

_CONTEXT = "Questions"

_REFUSALS = {
    Why.NOT_WHOLE: QT_TRANSLATE_NOOP("Questions", "Enter a whole number, such as 12."),
    Why.NOT_NUMBER: QT_TRANSLATE_NOOP("Questions", "Enter a number, such as 12 or 12.5."),
    Why.NOT_DATE: QT_TRANSLATE_NOOP(
        "Questions", "There is no such date. Check day, month and year."
    ),
    Why.DATE_INCOMPLETE: QT_TRANSLATE_NOOP("Questions", "The date is not complete yet."),
    Why.NOT_YEAR: QT_TRANSLATE_NOOP("Questions", "Enter the year with four digits, such as 1998."),
    Why.NOT_TIME: QT_TRANSLATE_NOOP("Questions", "Enter a time between 00:00 and 23:59."),
    Why.TIME_INCOMPLETE: QT_TRANSLATE_NOOP("Questions", "The time is not complete yet."),
    Why.NOT_PLACE: QT_TRANSLATE_NOOP(
        "Questions", "Enter latitude and longitude, such as 38.5598, 68.7870."
    ),
    Why.LATITUDE: QT_TRANSLATE_NOOP(
        "Questions", "The latitude must be between -90 and 90 degrees."
    ),
    Why.LONGITUDE: QT_TRANSLATE_NOOP(
        "Questions", "The longitude must be between -180 and 180 degrees."
    ),
    Why.FEW_POINTS: QT_TRANSLATE_NOOP(
        "Questions", "More points are needed: two for a line, three for a shape."
    ),
}
_TYPES = {
    "int": _REFUSALS[Why.NOT_WHOLE],
    "decimal": _REFUSALS[Why.NOT_NUMBER],
    "date": _REFUSALS[Why.NOT_DATE],
    "time": _REFUSALS[Why.NOT_TIME],
    "dateTime": _REFUSALS[Why.NOT_DATE],
    "geopoint": _REFUSALS[Why.NOT_PLACE],
    "geotrace": _REFUSALS[Why.NOT_PLACE],
    "geoshape": _REFUSALS[Why.NOT_PLACE],
}
_INPUT = {
    "control": QT_TRANSLATE_NOOP(
        "Questions", "There are invisible control characters in it. Type it again without them."
    ),
    "surrogate": QT_TRANSLATE_NOOP(
        "Questions", "There are broken characters in it. Type it again without them."
    ),
    "too-long": QT_TRANSLATE_NOOP("Questions", "It is too long. The limit is {limit} characters."),
}

_TEXT_TOO_LONG = QT_TRANSLATE_NOOP(
    "Questions",
    "With this answer a calculation of the form would make an endlessly long text. Tell its author.",
)


def refusal_text(refusal: Refusal) -> str:
    """Return the sentence for typed text that cannot be read."""
    sentence = _tr(_REFUSALS[refusal.why])
    if not refusal.line:
        return sentence
    return _tr(QT_TRANSLATE_NOOP("Questions", "Line {line}: {sentence}")).format(
        line=refusal.line, sentence=sentence
    )


def error_text(error: VettingDeskError) -> str:
    """Return the sentence for an answer that was refused; empty where no field can fix it."""
    if isinstance(error, InputError):
        sentence = _INPUT.get(str(error.fields.get("detail")))
        return _tr(sentence).format(limit=error.fields.get("limit")) if sentence else ""
    if isinstance(error, SafeguardError):
        words = describe(error)
        return f"{words.sentence} {words.hint}"
    if isinstance(error, AnswerError):
        if error.fields.get("detail") == "text-too-long":
            return _tr(_TEXT_TOO_LONG)
        general = QT_TRANSLATE_NOOP("Questions", "This answer does not fit the question. Check it.")
        return _tr(_TYPES.get(str(error.fields.get("type")), general))
    return ""


def no_choices_text(node: Node) -> str:
    """Return why there is nothing to choose from; empty where there is something."""
    if node.options:
        return ""
    if node.list_missing:
        return _tr(
            QT_TRANSLATE_NOOP(
                "Questions", "The list of answers belongs to a file that is not here."
            )
        )
    return _tr(
        QT_TRANSLATE_NOOP(
            "Questions", "There is nothing to choose from yet. It depends on other answers."
        )
    )


def file_error_text(error: FileRefusedError | OSError) -> str:
    """Return the sentence for a file that could not be taken."""
    if isinstance(error, OSError):
        return _tr(
            QT_TRANSLATE_NOOP("Questions", "The file cannot be read. Check that it is there.")
        )
    words = describe(error)
    return f"{words.sentence} {words.hint}"


def code_text(count: int) -> str:
    """Return the sentence for a picture in which there is not one bar code alone."""
    if count:
        return _tr(
            QT_TRANSLATE_NOOP(
                "Questions", "There are several codes in this picture. Take one of this code alone."
            )
        )
    return _tr(
        QT_TRANSLATE_NOOP(
            "Questions",
            "There is no code in this picture that can be read. Take it again, straight from above, or type "
            "what stands beneath the code.",
        )
    )


def _tr(sentence: object) -> str:
    # The marks for the translator's tools are typed as objects; they are the strings themselves.
    return QCoreApplication.translate(_CONTEXT, str(sentence))
