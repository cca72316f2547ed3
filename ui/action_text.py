"""Words for the actions in the audit log."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_ACTIONS = {
    "casebook-created": QT_TRANSLATE_NOOP("Actions", "Casebook made"),
    "unlocked": QT_TRANSLATE_NOOP("Actions", "Desk unlocked"),
    "passphrase-changed": QT_TRANSLATE_NOOP("Actions", "Passphrase changed"),
    "case-created": QT_TRANSLATE_NOOP("Actions", "Case opened"),
    "case-changed": QT_TRANSLATE_NOOP("Actions", "Case changed"),
    "case-stage-set": QT_TRANSLATE_NOOP("Actions", "Stage of a case set"),
    "assessment-started": QT_TRANSLATE_NOOP("Actions", "Interview started"),
    "assessment-moved": QT_TRANSLATE_NOOP("Actions", "Draft moved to a newer version"),
    "assessment-state-set": QT_TRANSLATE_NOOP("Actions", "State of an interview set"),
    "answer": QT_TRANSLATE_NOOP("Actions", "Answer given"),
    "record-signed": QT_TRANSLATE_NOOP("Actions", "Record signed"),
    "record-written": QT_TRANSLATE_NOOP("Actions", "Record written to stick"),
    "record-received": QT_TRANSLATE_NOOP("Actions", "Record received by HQ"),
    "record-refused": QT_TRANSLATE_NOOP("Actions", "Record refused by HQ"),
    "record-taken-in": QT_TRANSLATE_NOOP("Actions", "Record taken in"),
    "record-quarantined": QT_TRANSLATE_NOOP("Actions", "Record set aside"),
    "record-exported": QT_TRANSLATE_NOOP("Actions", "Record taken out of the casebook"),
    "record-way-set": QT_TRANSLATE_NOOP("Actions", "Way of a record set"),
    "bundle-sealed": QT_TRANSLATE_NOOP("Actions", "Bundle sealed"),
    "bundle-written": QT_TRANSLATE_NOOP("Actions", "Bundle written"),
    "bundle-received": QT_TRANSLATE_NOOP("Actions", "Bundle received"),
    "bundle-flagged": QT_TRANSLATE_NOOP("Actions", "Bundle flagged"),
    "receipt-added": QT_TRANSLATE_NOOP("Actions", "Receipt taken in"),
    "receipt-returned": QT_TRANSLATE_NOOP("Actions", "Receipt written"),
    "instrument-added": QT_TRANSLATE_NOOP("Actions", "Instrument added"),
    "officer-changed": QT_TRANSLATE_NOOP("Actions", "Officer changed"),
    "peer-changed": QT_TRANSLATE_NOOP("Actions", "Known desk changed"),
    "setting-changed": QT_TRANSLATE_NOOP("Actions", "Setting changed"),
    "setting-removed": QT_TRANSLATE_NOOP("Actions", "Setting removed"),
    "clock-accepted": QT_TRANSLATE_NOOP("Actions", "Clock accepted"),
    "clock-behind": QT_TRANSLATE_NOOP("Actions", "Clock set back"),
}


def action_text(action: str) -> str:
    """Return an action in words; one that is not known here is shown by its key."""
    words = _ACTIONS.get(action)
    if words is None:
        return action.replace("-", " ").capitalize()
    return QCoreApplication.translate("Actions", str(words))


def known_actions() -> tuple[str, ...]:
    """Return the keys of all actions that have words."""
    return tuple(_ACTIONS)
