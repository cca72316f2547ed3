"""Words for why a case may not be erased."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.text.keeping_text import waits_text
from vetting_desk.model.outcome_term import Waits

_REFUSALS = {
    "held": QT_TRANSLATE_NOOP("Retention", "The case is on legal hold. Lift the hold first."),
    "no-rule": QT_TRANSLATE_NOOP(
        "Retention", "The organisation has no rule for cases at this stage: the case is kept."
    ),
    "draft-open": QT_TRANSLATE_NOOP(
        "Retention",
        "An interview of the case is still a draft. Sign or discard it first; a supervisor can hand over or "
        "discard another officer's on the page of the case.",
    ),
    "not-acknowledged": QT_TRANSLATE_NOOP(
        "Retention",
        "HQ has not acknowledged every record of the case yet. What was refused or not confirmed can be "
        "offered again under Transfer.",
    ),
    "not-confirmed": QT_TRANSLATE_NOOP(
        "Retention",
        "HQ was restored, or has not said yet what it still holds. Carry the next bundle there and its "
        "answer back.",
    ),
    "too-early": QT_TRANSLATE_NOOP("Retention", "The days the rule asks for have not passed yet."),
    "erased": QT_TRANSLATE_NOOP("Retention", "The case is erased already."),
}
_NOT_WITHDRAWN = {
    "in-use": QT_TRANSLATE_NOOP(
        "Retention",
        "Something is in this case: a draft, a record, a note or a hold. Only an empty case is withdrawn.",
    ),
    "withdrawn": QT_TRANSLATE_NOOP("Retention", "The case is withdrawn already."),
    "kept": QT_TRANSLATE_NOOP("Retention", "The case is not withdrawn."),
    "erased": QT_TRANSLATE_NOOP("Retention", "The case is erased already."),
}


def refusal_text(state: str) -> str:
    """Return why a case may not be erased, in words.

    Args:
        state: What `vetting_desk.operations.cases.retention.erase` says; empty words for anything else.
    """
    words = _REFUSALS.get(state)
    if words is None and state in set(Waits):
        return waits_text(Waits(state))
    return QCoreApplication.translate("Retention", str(words)) if words else ""


def withdrawal_text(state: str) -> str:
    """Return why a case may not be withdrawn or brought back, in words; empty words for anything else."""
    words = _NOT_WITHDRAWN.get(state)
    return QCoreApplication.translate("Retention", str(words)) if words else ""


def known_refusals() -> frozenset[str]:
    """Return the states that have words."""
    return frozenset(_REFUSALS) | {each.value for each in Waits}
