"""Words for errors of keys, seals, signatures and tokens."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ui.text.error_text.words import Words, words
from vetting_desk import errors as e

WORDS: dict[type[Exception], Words] = {
    e.WrongPassphraseError: words(
        QT_TRANSLATE_NOOP("Errors", "The passphrase does not open this desk."),
        QT_TRANSLATE_NOOP(
            "Errors", "Check Caps Lock and the keyboard's language, then type it again."
        ),
    ),
    e.DamagedSlotError: words(
        QT_TRANSLATE_NOOP(
            "Errors", "Your key on this desk is damaged. The passphrase is not the reason."
        ),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Do not delete anything. Another officer's key may still open the desk; a backup restores it, or "
            "ask HQ.",
        ),
    ),
    e.AgeFormatError: words(
        QT_TRANSLATE_NOOP("Errors", "This file is not a sealed bundle, or it was altered."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was taken from it. Ask for it to be written again."),
    ),
    e.NoMatchingIdentityError: words(
        QT_TRANSLATE_NOOP("Errors", "This bundle is sealed for another desk."),
        QT_TRANSLATE_NOOP("Errors", "Carry it to the desk it was written for."),
    ),
    e.AgePayloadError: words(
        QT_TRANSLATE_NOOP("Errors", "The bundle was cut short or altered on the way."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was taken from it. Ask for it to be written again."),
    ),
    e.AgeError: words(
        QT_TRANSLATE_NOOP("Errors", "The sealed file was refused."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was taken from it. Ask for it to be written again."),
    ),
    e.CertificateError: words(
        QT_TRANSLATE_NOOP("Errors", "A certificate does not lead back to your organisation."),
        QT_TRANSLATE_NOOP("Errors", "Ask HQ who issued it. Detail: {detail}"),
    ),
    e.SignerRevokedError: words(
        QT_TRANSLATE_NOOP("Errors", "Your own certificate was revoked."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Nobody believes what you would sign now. Let another officer write it, or have your "
            "certificate renewed.",
        ),
    ),
    e.SignatureError: words(
        QT_TRANSLATE_NOOP("Errors", "A signature is not valid."),
        QT_TRANSLATE_NOOP("Errors", "Do not rely on what it was meant to vouch for, and tell HQ."),
    ),
    e.TokenModuleError: words(
        QT_TRANSLATE_NOOP("Errors", "The driver of your token cannot be used."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Tell whoever looks after this computer. It should be in {path}. Detail: {detail}",
        ),
    ),
    e.TokenMissingError: words(
        QT_TRANSLATE_NOOP("Errors", "Your token {label} is not there."),
        QT_TRANSLATE_NOOP("Errors", "Plug it in and try again. Its number is {serial}."),
    ),
    e.TokenRemovedError: words(
        QT_TRANSLATE_NOOP("Errors", "Your token {label} was pulled out while it was in use."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was signed. Plug it in and try again."),
    ),
    e.TokenLastPinError: words(
        QT_TRANSLATE_NOOP(
            "Errors", "This is not the PIN of your token. One more wrong PIN locks it."
        ),
        QT_TRANSLATE_NOOP("Errors", "Stop, and look the PIN up before you go on."),
    ),
    e.TokenPinError: words(
        QT_TRANSLATE_NOOP("Errors", "This is not the PIN of your token."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Check it before you try again: after a few wrong ones the token locks itself.",
        ),
    ),
    e.TokenPinLockedError: words(
        QT_TRANSLATE_NOOP("Errors", "Your token is locked after too many wrong PINs."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Whoever gave it to you can unlock it, or lead you back to signing without it.",
        ),
    ),
    e.TokenKeyMissingError: words(
        QT_TRANSLATE_NOOP("Errors", "Your signing key is not on the token {label}."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Check that it is the right token. If it was erased, you need a new key: ask HQ.",
        ),
    ),
    e.TokenError: words(
        QT_TRANSLATE_NOOP("Errors", "Your token does not do what is asked of it."),
        QT_TRANSLATE_NOOP(
            "Errors", "Pull it out, plug it in again, and try once more. Detail: {detail}"
        ),
    ),
    e.CryptoError: words(
        QT_TRANSLATE_NOOP("Errors", "A key or a seal could not be used."),
        QT_TRANSLATE_NOOP("Errors", "Tell HQ what you were doing."),
    ),
}
