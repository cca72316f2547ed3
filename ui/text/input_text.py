"""Words for what was entered wrongly: one line a problem, shown in the summary and leading to its field."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from vetting_desk.errors import InputError

_FIELDS = {
    "name": QT_TRANSLATE_NOOP("Input", "The name"),
    "names": QT_TRANSLATE_NOOP("Input", "The names"),
    "officer": QT_TRANSLATE_NOOP("Input", "Your name"),
    "desk": QT_TRANSLATE_NOOP("Input", "The name of the desk"),
    "organisation": QT_TRANSLATE_NOOP("Input", "The name of the organisation"),
    "passphrase": QT_TRANSLATE_NOOP("Input", "The passphrase"),
    "languages": QT_TRANSLATE_NOOP("Input", "What was typed for languages"),
    "paper": QT_TRANSLATE_NOOP("Input", "The number of the paper"),
    "papers": QT_TRANSLATE_NOOP("Input", "The papers"),
    "birth": QT_TRANSLATE_NOOP("Input", "The birth date"),
    "confirmation": QT_TRANSLATE_NOOP("Input", "What was typed"),
    "recipient": QT_TRANSLATE_NOOP("Input", "The recipient"),
    "columns": QT_TRANSLATE_NOOP("Input", "The choice of columns"),
    "reason": QT_TRANSLATE_NOOP("Input", "The reason"),
    "why_first": QT_TRANSLATE_NOOP("Input", "Why the first rater changes a rating"),
    "why_second": QT_TRANSLATE_NOOP("Input", "Why the second rater changes a rating"),
    "shows": QT_TRANSLATE_NOOP("Input", "What it shows"),
    "brought_by": QT_TRANSLATE_NOOP("Input", "Who brought it"),
    "giver": QT_TRANSLATE_NOOP("Input", "Who gave it"),
    "receiver": QT_TRANSLATE_NOOP("Input", "To whom it went"),
    "why": QT_TRANSLATE_NOOP("Input", "Why it went there"),
    "day": QT_TRANSLATE_NOOP("Input", "The day"),
    "key-file": QT_TRANSLATE_NOOP("Input", "The key file"),
    "token": QT_TRANSLATE_NOOP("Input", "The token"),
}
_DETAILS = {
    "empty": QT_TRANSLATE_NOOP("Input", "{field} is missing"),
    "none-is-the-name": QT_TRANSLATE_NOOP(
        "Input", "None of the names is marked “Name”: choose which one the person goes by"
    ),
    "too-long": QT_TRANSLATE_NOOP("Input", "{field} has more than {limit} characters"),
    "too-short": QT_TRANSLATE_NOOP("Input", "{field} has fewer than {limit} characters"),
    "common": QT_TRANSLATE_NOOP("Input", "{field} is one that many people use"),
    "easily-guessed": QT_TRANSLATE_NOOP(
        "Input",
        "{field} would soon be guessed: take five words that have nothing to do with each other,"
        " with names or years, or with this work",
    ),
    "taken": QT_TRANSLATE_NOOP("Input", "{field} is somebody else's on this desk"),
    "the-same-twice": QT_TRANSLATE_NOOP("Input", "{field} is the one of somebody else here"),
    "not-a-language": QT_TRANSLATE_NOOP(
        "Input", "{field} is no ISO 639 code of two or three letters"
    ),
    "not-a-key": QT_TRANSLATE_NOOP("Input", "{field} is no key protected by a passphrase"),
    "not-the-name": QT_TRANSLATE_NOOP("Input", "{field} is not the name of this desk"),
    "cannot-read": QT_TRANSLATE_NOOP("Input", "{field} cannot be read"),
    "length": QT_TRANSLATE_NOOP("Input", "{field} is another file: its length is wrong"),
    "too-many": QT_TRANSLATE_NOOP("Input", "{field} are more than {limit}"),
    "control": QT_TRANSLATE_NOOP("Input", "{field} holds characters that cannot be seen"),
    "surrogate": QT_TRANSLATE_NOOP("Input", "{field} holds a broken character"),
    "direction": QT_TRANSLATE_NOOP(
        "Input", "{field} holds hidden marks that change the direction of writing"
    ),
    "numbers-no-columns": QT_TRANSLATE_NOOP("Input", "{field} is empty: choose at least one"),
    "numbers-not-a-recipient": QT_TRANSLATE_NOOP(
        "Input", "{field} is no post-quantum age recipient (age1pq1…)"
    ),
    "numbers-recipients": QT_TRANSLATE_NOOP(
        "Input", "{field} is missing, or there are more than {limit}"
    ),
    "question-columns": QT_TRANSLATE_NOOP("Input", "{field}: choose one to {limit} columns"),
    "question-name": QT_TRANSLATE_NOOP(
        "Input", "{field} has to be 1 to {limit} letters from a to z, digits and hyphens"
    ),
    "question-no-edition": QT_TRANSLATE_NOOP("Input", "{field}: there was no edition yet"),
    "not-a-date": QT_TRANSLATE_NOOP("Input", "{field} is not a day that exists"),
    "in-the-future": QT_TRANSLATE_NOOP("Input", "{field} lies in the future"),
    "too-long-ago": QT_TRANSLATE_NOOP("Input", "{field} lies more than {limit} years ago"),
}
_OTHER = QT_TRANSLATE_NOOP("Input", "{field} cannot be taken as it is")
_SOMETHING = QT_TRANSLATE_NOOP("Input", "What was entered")


def describe_input(error: InputError, name: str = "") -> str:
    """Return one line saying what is wrong with which field.

    Args:
        error: What the core says.
        name: What the field is called on screen; empty for the core's own word for it.
    """
    field = _FIELDS.get(str(error.fields.get("field")), _SOMETHING)
    pattern = _DETAILS.get(str(error.fields.get("detail")), _OTHER)
    words = QCoreApplication.translate("Input", str(pattern))
    called = name or QCoreApplication.translate("Input", str(field))
    return words.format(field=called, limit=error.fields.get("limit", ""))
