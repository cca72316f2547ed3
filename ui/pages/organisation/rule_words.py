"""What differs between two sets of the organisation's rules, in words for who is asked to sign."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.i18n import in_row
from ui.text.keeping_text import outcome_kind_text
from ui.text.kinds import stage_text
from vetting_desk.model import Stage
from vetting_desk.operations.access.policy import Policy
from vetting_desk.operations.access.signed_rules import differing

_HEADINGS: Final = {
    "ask_again_minutes": QT_TRANSLATE_NOOP(
        "RuleWords", "Minutes until the passphrase is asked again"
    ),
    "reasons": QT_TRANSLATE_NOOP("RuleWords", "Acts for which a reason is asked"),
    "erase_after": QT_TRANSLATE_NOOP("RuleWords", "Wrong passphrases until a key is destroyed"),
    "retention_days": QT_TRANSLATE_NOOP("RuleWords", "Days cases are kept, by stage"),
    "panel": QT_TRANSLATE_NOOP("RuleWords", "Decision-makers who sign a decision"),
    "claim_days": QT_TRANSLATE_NOOP("RuleWords", "Days until a claim of a case ends"),
    "least_shown": QT_TRANSLATE_NOOP("RuleWords", "Fewest people a figure may be of"),
    "call_days": QT_TRANSLATE_NOOP("RuleWords", "Days until the words of calls are lost"),
    "outcomes_kept": QT_TRANSLATE_NOOP("RuleWords", "Days decided cases are kept, then restricted"),
    "second_share": QT_TRANSLATE_NOOP(
        "RuleWords", "Assessments of a hundred that a second person rates"
    ),
    "recording_days": QT_TRANSLATE_NOOP("RuleWords", "Days until recordings are erased"),
}
_KEPT: Final = QT_TRANSLATE_NOOP("RuleWords", "kept")
_BY_STAGE: Final = QT_TRANSLATE_NOOP("RuleWords", "as the stage says")
_NEVER: Final = QT_TRANSLATE_NOOP("RuleWords", "never")
_CHANGE: Final = QT_TRANSLATE_NOOP("RuleWords", "{rule}: {after} (before: {before})")


def change_texts(before: Policy, after: Policy) -> list[str]:
    """Return what differs between two sets of rules, a line for each rule."""
    return [
        _said(_CHANGE).format(
            rule=_said(_HEADINGS[name]),
            before=_value(name, getattr(before, name)),
            after=_value(name, getattr(after, name)),
        )
        for name in differing(before, after)
    ]


def _value(name: str, value: object) -> str:
    if name == "retention_days" and isinstance(value, Mapping):
        days = [f"{stage_text(Stage(key))} {each}" for key, each in value.items()]
        return in_row(days) or _said(_KEPT)
    if name == "outcomes_kept" and isinstance(value, Mapping):
        pairs = [f"{outcome_kind_text(key)} {days} + {more}" for key, (days, more) in value.items()]
        return in_row(pairs) or _said(_BY_STAGE)
    if isinstance(value, tuple):
        return str(len(value))
    if not value and name in {"erase_after", "recording_days"}:
        return _said(_NEVER)
    return str(value)


def _said(words: object) -> str:
    return QCoreApplication.translate("RuleWords", str(words))
