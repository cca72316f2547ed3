"""Words for how a decided case is kept: sorts of outcome, how far it is, and what stops it."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.i18n import date_text
from vetting_desk.model.outcome_term import Keeping, Kept, Waits

_KINDS = {
    "amnesty": QT_TRANSLATE_NOOP("Keeping", "Amnesty"),
    "refusal": QT_TRANSLATE_NOOP("Keeping", "Refusal"),
    "prosecutor": QT_TRANSLATE_NOOP("Keeping", "Referral to a prosecutor"),
    "child-protection": QT_TRANSLATE_NOOP("Keeping", "Child protection"),
    "other": QT_TRANSLATE_NOOP("Keeping", "Another outcome"),
}
_WAITS = {
    Waits.REOPENED: QT_TRANSLATE_NOOP(
        "Keeping", "The decision has to be looked at again, or the person appealed."
    ),
    Waits.PROPOSED: QT_TRANSLATE_NOOP("Keeping", "Another decision waits for its panel."),
    Waits.RIVALS: QT_TRANSLATE_NOOP(
        "Keeping", "Two decisions are in force. Decide again, naming both."
    ),
    Waits.NOT_TOLD: QT_TRANSLATE_NOOP(
        "Keeping", "Nobody has said yet that the person was told the decision."
    ),
    Waits.HELD: QT_TRANSLATE_NOOP("Keeping", "The case is on legal hold."),
    Waits.ALARM: QT_TRANSLATE_NOOP("Keeping", "Somebody has to come, and nobody has come yet."),
    Waits.DRAFT: QT_TRANSLATE_NOOP("Keeping", "An interview of the case is still a draft."),
}
_STATES = {
    Keeping.OPEN: QT_TRANSLATE_NOOP("Keeping", "Open until {day}, then restricted."),
    Keeping.RESTRICTED: QT_TRANSLATE_NOOP(
        "Keeping", "Restricted since {since}. It may be erased from {day}."
    ),
    Keeping.ERASABLE: QT_TRANSLATE_NOOP(
        "Keeping", "Restricted since {since}. It may be erased since {day}."
    ),
}


def outcome_kind_text(kind: str) -> str:
    """Return a sort of outcome, in words."""
    return _say(_KINDS[kind])


def waits_text(waits: Waits) -> str:
    """Return why the period of a decided case does not run."""
    return _say(_WAITS[waits])


def kept_text(kept: Kept) -> str:
    """Return how a decided case is kept, in words."""
    if kept.waits is not None:
        return waits_text(kept.waits)
    last = kept.restricted_from if kept.keeping is Keeping.OPEN else kept.erasable_from
    words = _say(_STATES[kept.keeping])
    return words.format(since=date_text(kept.restricted_from), day=date_text(last))


def _say(words: object) -> str:
    return QCoreApplication.translate("Keeping", str(words))
