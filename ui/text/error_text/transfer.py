"""Words for errors of the stick and of what is on it."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.text.error_text.words import Words, words
from vetting_desk import errors as e

WORDS: dict[type[Exception], Words] = {
    e.DriveMissingError: words(
        QT_TRANSLATE_NOOP("Errors", "The stick was pulled out or cannot be found."),
        QT_TRANSLATE_NOOP(
            "Errors", "The bundle is not on it. Put the stick in and write again; nothing is lost."
        ),
    ),
    e.DriveReadOnlyError: words(
        QT_TRANSLATE_NOOP("Errors", "The stick cannot be written."),
        QT_TRANSLATE_NOOP("Errors", "Slide its write lock open, or take another stick."),
    ),
    e.DriveDeniedError: words(
        QT_TRANSLATE_NOOP("Errors", "This computer does not let the program use that place."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Choose another folder or stick. If none works, ask whoever looks after this computer whether "
            "sticks are allowed.",
        ),
    ),
    e.DriveDamagedError: words(
        QT_TRANSLATE_NOOP("Errors", "The stick is failing: part of it cannot be read or written."),
        QT_TRANSLATE_NOOP("Errors", "Take another stick. Do not rely on what is on this one."),
    ),
    e.DriveBusyError: words(
        QT_TRANSLATE_NOOP("Errors", "Another program is holding a file on the stick."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Close what shows the stick, wait a minute for a virus check to end, and try again.",
        ),
    ),
    e.DriveSilentError: words(
        QT_TRANSLATE_NOOP("Errors", "The stick did not answer in time."),
        QT_TRANSLATE_NOOP(
            "Errors", "Take it out, put it into another socket of the computer, and try again."
        ),
    ),
    e.DriveSealedError: words(
        QT_TRANSLATE_NOOP("Errors", "The stick is encrypted and was not opened yet."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Open it with its password where this computer shows its drives, then try again.",
        ),
    ),
    e.DrivePathError: words(
        QT_TRANSLATE_NOOP(
            "Errors", "The path is too long, or has signs that cannot stand in a name there."
        ),
        QT_TRANSLATE_NOOP("Errors", "Choose a folder with a short name at the top of the stick."),
    ),
    e.DriveFullError: words(
        QT_TRANSLATE_NOOP("Errors", "There is not enough room on the stick."),
        QT_TRANSLATE_NOOP(
            "Errors", "It needs {needed} and has {free}. Take another stick or make room."
        ),
    ),
    e.DriveReadBackError: words(
        QT_TRANSLATE_NOOP("Errors", "What was read back from the stick is not what was written."),
        QT_TRANSLATE_NOOP(
            "Errors", "This stick cannot be trusted. Take another one and write again."
        ),
    ),
    e.DriveError: words(
        QT_TRANSLATE_NOOP("Errors", "The stick could not be used."),
        QT_TRANSLATE_NOOP("Errors", "Take it out, put it in again, or take another one."),
    ),
    e.PartsFullError: words(
        QT_TRANSLATE_NOOP("Errors", "There is no room for another part of a bundle."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Parts of {held} wait for others already, {limit} is the most. Bring what they miss, or remove "
            "parts that are not needed.",
        ),
    ),
    e.BundleFormatError: words(
        QT_TRANSLATE_NOOP("Errors", "The bundle is not as it should be and was refused."),
        QT_TRANSLATE_NOOP(
            "Errors", "Nothing was taken from it. Ask for it to be written again. Detail: {detail}"
        ),
    ),
    e.BundleVersionError: words(
        QT_TRANSLATE_NOOP("Errors", "A newer version of the program wrote this bundle."),
        QT_TRANSLATE_NOOP("Errors", "Update this desk first, then receive the bundle again."),
    ),
    e.BundleSignatureError: words(
        QT_TRANSLATE_NOOP("Errors", "The bundle is not signed by anyone your organisation knows."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was taken from it. Keep the stick and tell HQ."),
    ),
    e.BundleAddresseeError: words(
        QT_TRANSLATE_NOOP(
            "Errors", "The bundle was written for other desks than those it was sealed to."
        ),
        QT_TRANSLATE_NOOP("Errors", "Someone has sealed it again. Keep the stick and tell HQ."),
    ),
    e.BundleForkError: words(
        QT_TRANSLATE_NOOP("Errors", "Two different bundles came under the number {sequence}."),
        QT_TRANSLATE_NOOP(
            "Errors", "Both are kept. A person must look at them before either is used."
        ),
    ),
    e.BundleTrainingError: words(
        QT_TRANSLATE_NOOP("Errors", "Training material and real cases never mix."),
        QT_TRANSLATE_NOOP(
            "Errors", "Nothing was taken in. Use a training desk for training bundles."
        ),
    ),
    e.BundleDigestError: words(
        QT_TRANSLATE_NOOP("Errors", "A file in the bundle is not the one that was signed."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Nothing was taken from it. Keep the stick, tell HQ, and ask for it to be written again.",
        ),
    ),
    e.RecordRefusedError: words(
        QT_TRANSLATE_NOOP("Errors", "A record in the bundle was refused."),
        QT_TRANSLATE_NOOP("Errors", "It is set aside; the others are taken in. Detail: {detail}"),
    ),
    e.NotJudgedError: words(
        QT_TRANSLATE_NOOP("Errors", "The signature of this record cannot be judged."),
        QT_TRANSLATE_NOOP(
            "Errors", "It can be taken in if you answer for it with a reason, or be set aside."
        ),
    ),
    e.BundleError: words(
        QT_TRANSLATE_NOOP("Errors", "The bundle was refused."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was taken from it. Ask for it to be written again."),
    ),
    e.TransferError: words(
        QT_TRANSLATE_NOOP("Errors", "The transfer did not work."),
        QT_TRANSLATE_NOOP("Errors", "The records are still on this desk. Try again."),
    ),
}
