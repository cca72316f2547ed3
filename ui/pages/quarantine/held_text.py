"""What lies in quarantine, in words."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.i18n import in_line, left_to_right
from ui.text.form_names import form_name
from ui.text.person_text import isolated
from ui.text.reason_text import reason_text
from vetting_desk.operations.exchange.quarantine import Held, Look

_JUDGEMENTS = {
    "valid": (
        QT_TRANSLATE_NOOP("Quarantine", "It holds together, and its signature is valid."),
        "shield",
        "ok",
    ),
    "not-valid": (
        QT_TRANSLATE_NOOP("Quarantine", "It cannot be taken in: {why}."),
        "error",
        "error",
    ),
    "cannot-be-judged": (
        QT_TRANSLATE_NOOP("Quarantine", "Its signature cannot be judged: {why}."),
        "unknown",
        "warn",
    ),
}
_KINDS = {
    "record": QT_TRANSLATE_NOOP("Quarantine", "Record"),
    "release": QT_TRANSLATE_NOOP("Quarantine", "Released by a psychologist"),
    "rating-asked": QT_TRANSLATE_NOOP("Quarantine", "Second rating asked for"),
    "rating-locked": QT_TRANSLATE_NOOP("Quarantine", "Evidence for a second rating"),
    "ratings": QT_TRANSLATE_NOOP("Quarantine", "Ratings"),
    "rating-consensus": QT_TRANSLATE_NOOP("Quarantine", "Consensus of two raters"),
    "rating-assent": QT_TRANSLATE_NOOP("Quarantine", "Answer to a consensus"),
    "rating-let-go": QT_TRANSLATE_NOOP("Quarantine", "Evidence of a second rating erased"),
    "rating-ended": QT_TRANSLATE_NOOP("Quarantine", "Second rating ended"),
    "": QT_TRANSLATE_NOOP("Quarantine", "Cannot be read"),
}
_CLINICAL = QT_TRANSLATE_NOOP("Quarantine", "A record for psychologists alone")
_OTHER = QT_TRANSLATE_NOOP("Quarantine", "Statement: {kind}")


def _say(text: object) -> str:
    return QCoreApplication.translate("Quarantine", str(text))


def what_text(held: Held) -> str:
    """Return what lies there: a record by its title where that may be known, a statement by its kind."""
    if held.title:
        return form_name(held.title)
    if held.clinical:
        return _say(_CLINICAL)
    if held.kind in _KINDS:
        return _say(_KINDS[held.kind])
    return _say(_OTHER).format(kind=held.kind)


def whose_text(held: Held) -> str:
    """Return case and signer, as far as they may be known."""
    parts = [left_to_right(held.case_reference) if held.case_reference else ""]
    parts.append(isolated(held.officer_name) if held.officer_name else "")
    return in_line(" · ".join(part for part in parts if part))


def judgement_text(look: Look) -> tuple[str, str, str]:
    """Return what judging it now finds in words, with the shape and the ink that go with it."""
    words, shape, ink = _JUDGEMENTS[look.judgement.value]
    return _say(words).format(why=reason_text(look.why)), shape, ink
