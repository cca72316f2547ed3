"""Words for errors of the casebook."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.text.error_text.words import Words, words
from vetting_desk import errors as e

WORDS: dict[type[Exception], Words] = {
    e.CasebookMissingError: words(
        QT_TRANSLATE_NOOP("Errors", "The casebook of this desk is not there."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "It should be in {path}. Do not set the desk up again: look for the folder first.",
        ),
    ),
    e.CasebookDamagedError: words(
        QT_TRANSLATE_NOOP("Errors", "The casebook is damaged. The passphrase is not the reason."),
        QT_TRANSLATE_NOOP(
            "Errors", "Do not delete anything. Copy the folder {path} and ask HQ for help."
        ),
    ),
    e.FolderReadOnlyError: words(
        QT_TRANSLATE_NOOP("Errors", "The folder of this desk cannot be written."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Nothing is damaged, and no backup is needed. Ask whoever looks after this computer for "
            "the right to write in {path}.",
        ),
    ),
    e.CasebookPlaintextError: words(
        QT_TRANSLATE_NOOP("Errors", "An unencrypted file stands where the casebook should be."),
        QT_TRANSLATE_NOOP(
            "Errors", "Someone has put it there. Nothing was written to it. Tell HQ."
        ),
    ),
    e.CasebookVersionError: words(
        QT_TRANSLATE_NOOP("Errors", "A newer version of the program wrote this casebook."),
        QT_TRANSLATE_NOOP("Errors", "Open it with that version. Nothing was changed."),
    ),
    e.CasebookNotRenewedError: words(
        QT_TRANSLATE_NOOP(
            "Errors", "This casebook cannot be brought up to this version of the program."
        ),
        QT_TRANSLATE_NOOP(
            "Errors",
            "It is as it was. Go on with the version before, make a backup, and tell headquarters: {detail}",
        ),
    ),
    e.CasebookInUseError: words(
        QT_TRANSLATE_NOOP("Errors", "This desk is already open in another window."),
        QT_TRANSLATE_NOOP("Errors", "Go on in the other window, or close it first."),
    ),
    e.StorageFullError: words(
        QT_TRANSLATE_NOOP("Errors", "There is no room left on this computer's disk."),
        QT_TRANSLATE_NOOP(
            "Errors", "What you just entered was not saved. Make room, then enter it again."
        ),
    ),
    e.DiskFailingError: words(
        QT_TRANSLATE_NOOP("Errors", "This computer's disk did not do what was asked of it."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "What was saved before is kept. Try again; if it happens again, make a backup on a stick and have "
            "the disk checked.",
        ),
    ),
    e.FileHeldError: words(
        QT_TRANSLATE_NOOP("Errors", "Another program is holding a file of this desk."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "What was there before is kept. Close what looks into this folder, wait a minute for a virus "
            "check to end, and try again: {path}",
        ),
    ),
    e.NotFoundError: words(
        QT_TRANSLATE_NOOP("Errors", "It is no longer there."),
        QT_TRANSLATE_NOOP("Errors", "Go back and look again."),
    ),
    e.NumbersDifferError: words(
        QT_TRANSLATE_NOOP("Errors", "The figures over many cases were not those of the cases."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Nothing is lost: they are counted again when Numbers is opened the next time.",
        ),
    ),
    e.StateError: words(
        QT_TRANSLATE_NOOP("Errors", "This cannot be done in the state it is in now."),
        QT_TRANSLATE_NOOP("Errors", "Go back and look again: someone may have changed it."),
    ),
    e.AuditChainError: words(
        QT_TRANSLATE_NOOP("Errors", "The log does not fit together at entry {sequence}."),
        QT_TRANSLATE_NOOP(
            "Errors", "Something was removed, changed or put back. Do not go on; tell HQ."
        ),
    ),
    e.StoreError: words(
        QT_TRANSLATE_NOOP("Errors", "The casebook could not do this."),
        QT_TRANSLATE_NOOP(
            "Errors", "What was saved before is kept. Lock the desk and unlock it again."
        ),
    ),
}
