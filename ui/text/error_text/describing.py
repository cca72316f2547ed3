"""From an error to the sentence and the hint a person reads."""

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.i18n import in_row
from ui.text.error_text import (
    cameras,
    crypto,
    decisions,
    files,
    forms,
    judgement,
    lists,
    operations,
    packs,
    passage,
    proofs,
    queues,
    recordings,
    registry,
    reports,
    safeguards,
    second_rating,
    store,
    transfer,
    translations,
    updates,
)
from ui.text.error_text.sizes import size_text
from ui.text.error_text.words import Words, words
from vetting_desk.errors import SafeguardError, VettingDeskError

WORDS: dict[type[Exception], Words] = {
    **forms.WORDS,
    **crypto.WORDS,
    **store.WORDS,
    **packs.WORDS,
    **judgement.WORDS,
    **translations.WORDS,
    **reports.WORDS,
    **transfer.WORDS,
    **updates.WORDS,
    **operations.WORDS,
    **safeguards.WORDS,
    **decisions.WORDS,
    **queues.WORDS,
    **registry.WORDS,
    **passage.WORDS,
    **files.WORDS,
    **recordings.WORDS,
    **cameras.WORDS,
    **lists.WORDS,
    **proofs.WORDS,
    **second_rating.WORDS,
}

_DETAILS = {
    **operations.DETAILS,
    **files.DETAILS,
    **proofs.DETAILS,
    **judgement.DETAILS,
    **recordings.DETAILS,
    **cameras.DETAILS,
    **lists.DETAILS,
    **registry.DETAILS,
    **second_rating.DETAILS,
}
_UNKNOWN = words(
    QT_TRANSLATE_NOOP("Errors", "Something went wrong inside the program."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "Every answer saved so far is kept. Lock the desk and unlock it again; if this comes back, tell "
        "whoever looks after the program.",
    ),
)


@dataclass(frozen=True, slots=True)
class ErrorText:
    """What to show.

    Attributes:
        sentence: What is the matter, in one sentence.
        hint: What to do about it; may be empty.
    """

    sentence: str
    hint: str


def describe(error: BaseException) -> ErrorText:
    """Return words for `error`: its own, else those of the nearest kind it belongs to."""
    fields = error.fields if isinstance(error, VettingDeskError) else {}
    for kind in type(error).__mro__:
        keys = (str(fields.get(name)) for name in ("detail", "state"))
        known = (_DETAILS[kind, key] for key in keys if (kind, key) in _DETAILS)
        found = next(known, None) or WORDS.get(kind)
        if kind is SafeguardError:
            found = safeguards.ROWS.get(str(fields.get("row")), found)
        if found is not None:
            sentence, hint = found
            return ErrorText(_fill(sentence, fields), _fill(hint, fields))
    sentence, hint = _UNKNOWN
    return ErrorText(_translated(sentence), _translated(hint))


def is_known(error: BaseException) -> bool:
    """Return whether `error` is one a person can cause, rather than a bug."""
    return isinstance(error, VettingDeskError)


def _translated(text: str) -> str:
    return QCoreApplication.translate("Errors", text) if text else ""


class _Fields(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return "…"


def _fill(text: str, fields: dict[str, object]) -> str:
    values = _Fields({name: _value(name, value) for name, value in fields.items()})
    return _translated(text).format_map(values)


def _value(name: str, value: object) -> str:
    if name in {"needed", "free", "held", "limit"} and isinstance(value, int):
        return size_text(value)
    if isinstance(value, (tuple, list)):
        return in_row(str(part) for part in value)
    return str(value)[:300] or "…"
