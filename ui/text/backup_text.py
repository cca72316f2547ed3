"""Words for what can be wrong with a backup, where the ordinary ones are about bundles and desks."""

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from ui.text.error_text import ErrorText, describe
from vetting_desk import errors as e

_NEW = QT_TRANSLATE_NOOP("Backup", "Nothing was taken from it. Use another backup.")
_WORDS: tuple[tuple[type[Exception], object, object], ...] = (
    (
        e.WrongPassphraseError,
        QT_TRANSLATE_NOOP("Backup", "The passphrase does not open this backup."),
        QT_TRANSLATE_NOOP(
            "Backup",
            "It is the one they had when the backup was made. Check Caps Lock and the keyboard's language.",
        ),
    ),
    (
        e.NoMatchingIdentityError,
        QT_TRANSLATE_NOOP("Backup", "The key does not open this backup."),
        QT_TRANSLATE_NOOP("Backup", "It was sealed for another organisation, or it was altered."),
    ),
    (
        e.DamagedSlotError,
        QT_TRANSLATE_NOOP("Backup", "The officer's key in this backup is damaged."),
        QT_TRANSLATE_NOOP("Backup", "Choose another officer, or another backup."),
    ),
    (
        e.BundleVersionError,
        QT_TRANSLATE_NOOP("Backup", "A newer version of the program wrote this backup."),
        QT_TRANSLATE_NOOP("Backup", "Restore it with that version."),
    ),
    (
        e.BundleFormatError,
        QT_TRANSLATE_NOOP("Backup", "This file is not a backup, or it is damaged."),
        _NEW,
    ),
    (
        e.AgeError,
        QT_TRANSLATE_NOOP("Backup", "The backup was cut short or altered."),
        _NEW,
    ),
)
_STATES = {
    "desk": (
        QT_TRANSLATE_NOOP("Backup", "This desk is on this computer already."),
        QT_TRANSLATE_NOOP(
            "Backup",
            "Two desks with the same keys look like a forgery. Move the old desk's folder out of {place} "
            "first, and delete nothing.",
        ),
    ),
    "backup": (
        QT_TRANSLATE_NOOP("Backup", "The casebook in this backup is not the one it was made of."),
        _NEW,
    ),
}


def describe_backup(error: Exception, place: str = "") -> ErrorText:
    """Return words for `error` as it concerns a backup; the ordinary ones where they fit.

    Args:
        error: As raised.
        place: The folder that holds the desks of this computer, as shown.
    """
    for kind, sentence, hint in _WORDS:
        if isinstance(error, kind):
            return ErrorText(_say(sentence), _say(hint))
    if isinstance(error, e.StateError) and error.fields.get("what") in _STATES:
        sentence, hint = _STATES[str(error.fields["what"])]
        return ErrorText(_say(sentence), _say(hint).format(place=place or "…"))
    if isinstance(error, OSError):
        words = QCoreApplication.translate("Backup", "The system says: {reason}")
        return ErrorText(
            QCoreApplication.translate("Backup", "A file could not be read or written."),
            words.format(reason=error.strerror or "…"),
        )
    return describe(error)


def _say(text: object) -> str:
    return QCoreApplication.translate("Backup", str(text))
