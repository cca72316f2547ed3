"""Words for the actions in the audit log."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

_ACTIONS = {
    "casebook-created": QT_TRANSLATE_NOOP("Actions", "Casebook made"),
    "unlock-failed": QT_TRANSLATE_NOOP("Actions", "Unlocking failed"),
    "unlocked": QT_TRANSLATE_NOOP("Actions", "Desk unlocked"),
    "passphrase-changed": QT_TRANSLATE_NOOP("Actions", "Passphrase changed"),
    "case-created": QT_TRANSLATE_NOOP("Actions", "Case opened"),
    "case-changed": QT_TRANSLATE_NOOP("Actions", "Case changed"),
    "case-stage-set": QT_TRANSLATE_NOOP("Actions", "Stage of a case set"),
    "case-opened": QT_TRANSLATE_NOOP("Actions", "Case looked at"),
    "clinical-read": QT_TRANSLATE_NOOP("Actions", "Clinical content read"),
    "clinical-note-added": QT_TRANSLATE_NOOP("Actions", "Clinical note added"),
    "clinical-released": QT_TRANSLATE_NOOP("Actions", "Released by a psychologist"),
    "clinical-key-sealed": QT_TRANSLATE_NOOP("Actions", "Clinical questionnaire sealed"),
    "export-allowed": QT_TRANSLATE_NOOP("Actions", "Taking a record out allowed"),
    "signing-allowed": QT_TRANSLATE_NOOP("Actions", "Signing confirmed"),
    "case-held": QT_TRANSLATE_NOOP("Actions", "Case put on legal hold"),
    "case-hold-lifted": QT_TRANSLATE_NOOP("Actions", "Legal hold lifted"),
    "case-erased": QT_TRANSLATE_NOOP("Actions", "Case erased"),
    "assessment-started": QT_TRANSLATE_NOOP("Actions", "Interview started"),
    "assessment-draft": QT_TRANSLATE_NOOP("Actions", "Interview is a draft again"),
    "assessment-ready": QT_TRANSLATE_NOOP("Actions", "Interview ready to sign"),
    "assessment-signed": QT_TRANSLATE_NOOP("Actions", "Interview signed"),
    "assessment-discarded": QT_TRANSLATE_NOOP("Actions", "Interview discarded"),
    "assessment-moved": QT_TRANSLATE_NOOP("Actions", "Draft moved to a newer version"),
    "answer-given": QT_TRANSLATE_NOOP("Actions", "Answer given"),
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
    "bundle-taken-in": QT_TRANSLATE_NOOP("Actions", "Bundle taken in"),
    "bundle-flagged": QT_TRANSLATE_NOOP("Actions", "Bundle flagged"),
    "receipt-added": QT_TRANSLATE_NOOP("Actions", "Receipt taken in"),
    "receipt-returned": QT_TRANSLATE_NOOP("Actions", "Receipt written"),
    "instrument-added": QT_TRANSLATE_NOOP("Actions", "Instrument added"),
    "instrument-completed": QT_TRANSLATE_NOOP("Actions", "Lists of an instrument added"),
    "officer-added": QT_TRANSLATE_NOOP("Actions", "Officer added"),
    "officer-certified": QT_TRANSLATE_NOOP("Actions", "Officer certified"),
    "officer-removed": QT_TRANSLATE_NOOP("Actions", "Officer removed"),
    "officer-changed": QT_TRANSLATE_NOOP("Actions", "Officer changed"),
    "peer-changed": QT_TRANSLATE_NOOP("Actions", "Known desk changed"),
    "desk-changed": QT_TRANSLATE_NOOP("Actions", "Desk changed"),
    "store-key-changed": QT_TRANSLATE_NOOP("Actions", "Casebook given a new key"),
    "key-file-added": QT_TRANSLATE_NOOP("Actions", "Key file added"),
    "key-file-removed": QT_TRANSLATE_NOOP("Actions", "Key file removed"),
    "token-added": QT_TRANSLATE_NOOP("Actions", "Signing key made on a token"),
    "token-left": QT_TRANSLATE_NOOP("Actions", "Signing with a token ended"),
    "slot-raised": QT_TRANSLATE_NOOP("Actions", "Key on this desk made harder to guess"),
    "issuing-key-opened": QT_TRANSLATE_NOOP("Actions", "Issuing key opened by two officers"),
    "issuing-key-sealed": QT_TRANSLATE_NOOP("Actions", "Issuing key sealed to two officers"),
    "issuing-key-named": QT_TRANSLATE_NOOP("Actions", "Officers named for the issuing key"),
    "issuing-key-copied": QT_TRANSLATE_NOOP("Actions", "Issuing key copied for the safe"),
    "issuing-key-brought-back": QT_TRANSLATE_NOOP(
        "Actions", "Issuing key brought back from the safe"
    ),
    "register-begun": QT_TRANSLATE_NOOP("Actions", "Register of certificates begun"),
    "register-grown": QT_TRANSLATE_NOOP("Actions", "Certificates registered"),
    "register-kept": QT_TRANSLATE_NOOP("Actions", "Register of certificates taken over"),
    "profile-changed": QT_TRANSLATE_NOOP("Actions", "Languages or sex of an officer changed"),
    "officer-revoked": QT_TRANSLATE_NOOP("Actions", "Officer's certificate revoked"),
    "desk-revoked": QT_TRANSLATE_NOOP("Actions", "Desk's certificates revoked"),
    "policy-set": QT_TRANSLATE_NOOP("Actions", "Organisation's rules set"),
    "recovery-created": QT_TRANSLATE_NOOP("Actions", "Recovery made"),
    "clinical-identity-taken": QT_TRANSLATE_NOOP("Actions", "Clinical identity taken"),
    "backup-begun": QT_TRANSLATE_NOOP("Actions", "Backup begun"),
    "backup-made": QT_TRANSLATE_NOOP("Actions", "Backup made and verified"),
    "backup-restored": QT_TRANSLATE_NOOP("Actions", "Backup restored"),
    "counter-raised": QT_TRANSLATE_NOOP("Actions", "Counter raised"),
    "setting-changed": QT_TRANSLATE_NOOP("Actions", "Setting changed"),
    "setting-removed": QT_TRANSLATE_NOOP("Actions", "Setting removed"),
    "setting-moved": QT_TRANSLATE_NOOP("Actions", "Setting moved to a table of its own"),
    "recipient-kept": QT_TRANSLATE_NOOP("Actions", "Officer's recipient kept"),
    "recipient-removed": QT_TRANSLATE_NOOP("Actions", "Officer's recipient removed"),
    "certificate-revoked": QT_TRANSLATE_NOOP("Actions", "Certificate revoked"),
    "revocation-list-kept": QT_TRANSLATE_NOOP("Actions", "Revocation list kept"),
    "manifest-kept": QT_TRANSLATE_NOOP("Actions", "Bundle's signed manifest kept"),
    "unfinished-note-kept": QT_TRANSLATE_NOOP("Actions", "Unfinished note kept"),
    "unfinished-note-removed": QT_TRANSLATE_NOOP("Actions", "Unfinished note removed"),
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
