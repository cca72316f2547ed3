"""Words for errors: every type of `vetting_desk.errors` becomes a sentence and a hint of what to do.

The core raises types and fields; here and only here the window finds words for them. An error that
is not in the tree is a bug: it gets one plain sentence, and its type and place go to the log, never
its text, which might hold an answer.
"""

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

from vetting_desk import errors as e

_Words = tuple[str, str]


@dataclass(frozen=True, slots=True)
class ErrorText:
    """What to show.

    Attributes:
        sentence: What is the matter, in one sentence.
        hint: What to do about it; may be empty.
    """

    sentence: str
    hint: str


def _w(sentence: object, hint: object) -> _Words:
    return str(sentence), str(hint)


_UNKNOWN = _w(
    QT_TRANSLATE_NOOP("Errors", "Something went wrong inside the program."),
    QT_TRANSLATE_NOOP(
        "Errors",
        "Every answer saved so far is kept. Lock the desk and unlock it again; if this comes back, tell "
        "whoever looks after the program.",
    ),
)

_FORMS: dict[type[Exception], _Words] = {
    e.FormSyntaxError: _w(
        QT_TRANSLATE_NOOP(
            "Errors", "The instrument {file} is not a questionnaire this program can read."
        ),
        QT_TRANSLATE_NOOP("Errors", "Ask whoever sent it for the file again. Detail: {detail}"),
    ),
    e.ExpressionError: _w(
        QT_TRANSLATE_NOOP(
            "Errors", "The question {question} has an expression that cannot be used."
        ),
        QT_TRANSLATE_NOOP("Errors", "Show its author: {expression} ({detail})"),
    ),
    e.FormCycleError: _w(
        QT_TRANSLATE_NOOP("Errors", "Some calculations in the instrument need each other."),
        QT_TRANSLATE_NOOP("Errors", "Show its author: {members}"),
    ),
    e.FormStructureError: _w(
        QT_TRANSLATE_NOOP(
            "Errors", "The question {question} refers to something that is not there."
        ),
        QT_TRANSLATE_NOOP("Errors", "Show its author: {name} ({detail})"),
    ),
    e.FormProblems: _w(
        QT_TRANSLATE_NOOP("Errors", "The instrument has several problems and cannot be used."),
        QT_TRANSLATE_NOOP(
            "Errors", "Its author sees all of them with: vetting-desk instrument check"
        ),
    ),
    e.FormVersionError: _w(
        QT_TRANSLATE_NOOP("Errors", "This version of the instrument is here with other lists."),
        QT_TRANSLATE_NOOP(
            "Errors", "Its author gives a changed instrument a new version: it is {version} now."
        ),
    ),
    e.AnswerError: _w(
        QT_TRANSLATE_NOOP("Errors", "This answer does not fit the question."),
        QT_TRANSLATE_NOOP("Errors", "Check it against the hint beneath the question."),
    ),
    e.FormError: _w(
        QT_TRANSLATE_NOOP("Errors", "The instrument cannot be used as it is."),
        QT_TRANSLATE_NOOP("Errors", "Show its author: {detail}"),
    ),
}

_CRYPTO: dict[type[Exception], _Words] = {
    e.WrongPassphraseError: _w(
        QT_TRANSLATE_NOOP("Errors", "The passphrase does not open this desk."),
        QT_TRANSLATE_NOOP(
            "Errors", "Check Caps Lock and the keyboard's language, then type it again."
        ),
    ),
    e.DamagedSlotError: _w(
        QT_TRANSLATE_NOOP(
            "Errors", "Your key on this desk is damaged. The passphrase is not the reason."
        ),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Do not delete anything. Another officer's key may still open the desk; a backup restores it, or "
            "ask HQ.",
        ),
    ),
    e.AgeFormatError: _w(
        QT_TRANSLATE_NOOP("Errors", "This file is not a sealed bundle, or it was altered."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was taken from it. Ask for it to be written again."),
    ),
    e.NoMatchingIdentityError: _w(
        QT_TRANSLATE_NOOP("Errors", "This bundle is sealed for another desk."),
        QT_TRANSLATE_NOOP("Errors", "Carry it to the desk it was written for."),
    ),
    e.AgePayloadError: _w(
        QT_TRANSLATE_NOOP("Errors", "The bundle was cut short or altered on the way."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was taken from it. Ask for it to be written again."),
    ),
    e.AgeError: _w(
        QT_TRANSLATE_NOOP("Errors", "The sealed file was refused."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was taken from it. Ask for it to be written again."),
    ),
    e.CertificateError: _w(
        QT_TRANSLATE_NOOP("Errors", "A certificate does not lead back to your organisation."),
        QT_TRANSLATE_NOOP("Errors", "Ask HQ who issued it. Detail: {detail}"),
    ),
    e.SignatureError: _w(
        QT_TRANSLATE_NOOP("Errors", "A signature is not valid."),
        QT_TRANSLATE_NOOP("Errors", "Do not rely on what it was meant to vouch for, and tell HQ."),
    ),
    e.TokenModuleError: _w(
        QT_TRANSLATE_NOOP("Errors", "The driver of your token cannot be used."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Tell whoever looks after this computer. It should be in {path}. Detail: {detail}",
        ),
    ),
    e.TokenMissingError: _w(
        QT_TRANSLATE_NOOP("Errors", "Your token {label} is not there."),
        QT_TRANSLATE_NOOP("Errors", "Plug it in and try again. Its number is {serial}."),
    ),
    e.TokenRemovedError: _w(
        QT_TRANSLATE_NOOP("Errors", "Your token {label} was pulled out while it was in use."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was signed. Plug it in and try again."),
    ),
    e.TokenLastPinError: _w(
        QT_TRANSLATE_NOOP(
            "Errors", "This is not the PIN of your token. One more wrong PIN locks it."
        ),
        QT_TRANSLATE_NOOP("Errors", "Stop, and look the PIN up before you go on."),
    ),
    e.TokenPinError: _w(
        QT_TRANSLATE_NOOP("Errors", "This is not the PIN of your token."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Check it before you try again: after a few wrong ones the token locks itself.",
        ),
    ),
    e.TokenPinLockedError: _w(
        QT_TRANSLATE_NOOP("Errors", "Your token is locked after too many wrong PINs."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Whoever gave it to you can unlock it, or lead you back to signing without it.",
        ),
    ),
    e.TokenKeyMissingError: _w(
        QT_TRANSLATE_NOOP("Errors", "Your signing key is not on the token {label}."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Check that it is the right token. If it was erased, you need a new key: ask HQ.",
        ),
    ),
    e.TokenError: _w(
        QT_TRANSLATE_NOOP("Errors", "Your token does not do what is asked of it."),
        QT_TRANSLATE_NOOP(
            "Errors", "Pull it out, plug it in again, and try once more. Detail: {detail}"
        ),
    ),
    e.CryptoError: _w(
        QT_TRANSLATE_NOOP("Errors", "A key or a seal could not be used."),
        QT_TRANSLATE_NOOP("Errors", "Tell HQ what you were doing."),
    ),
}

_STORE: dict[type[Exception], _Words] = {
    e.CasebookMissingError: _w(
        QT_TRANSLATE_NOOP("Errors", "The casebook of this desk is not there."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "It should be in {path}. Do not set the desk up again: look for the folder first.",
        ),
    ),
    e.CasebookDamagedError: _w(
        QT_TRANSLATE_NOOP("Errors", "The casebook is damaged. The passphrase is not the reason."),
        QT_TRANSLATE_NOOP(
            "Errors", "Do not delete anything. Copy the folder {path} and ask HQ for help."
        ),
    ),
    e.CasebookPlaintextError: _w(
        QT_TRANSLATE_NOOP("Errors", "An unencrypted file stands where the casebook should be."),
        QT_TRANSLATE_NOOP(
            "Errors", "Someone has put it there. Nothing was written to it. Tell HQ."
        ),
    ),
    e.CasebookVersionError: _w(
        QT_TRANSLATE_NOOP("Errors", "A newer version of the program wrote this casebook."),
        QT_TRANSLATE_NOOP("Errors", "Open it with that version. Nothing was changed."),
    ),
    e.CasebookInUseError: _w(
        QT_TRANSLATE_NOOP("Errors", "This desk is already open in another window."),
        QT_TRANSLATE_NOOP("Errors", "Go on in the other window, or close it first."),
    ),
    e.StorageFullError: _w(
        QT_TRANSLATE_NOOP("Errors", "There is no room left on this computer's disk."),
        QT_TRANSLATE_NOOP(
            "Errors", "What you just entered was not saved. Make room, then enter it again."
        ),
    ),
    e.NotFoundError: _w(
        QT_TRANSLATE_NOOP("Errors", "It is no longer there."),
        QT_TRANSLATE_NOOP("Errors", "Go back and look again."),
    ),
    e.StateError: _w(
        QT_TRANSLATE_NOOP("Errors", "This cannot be done in the state it is in now."),
        QT_TRANSLATE_NOOP("Errors", "Go back and look again: someone may have changed it."),
    ),
    e.AuditChainError: _w(
        QT_TRANSLATE_NOOP("Errors", "The log does not fit together at entry {sequence}."),
        QT_TRANSLATE_NOOP(
            "Errors", "Something was removed, changed or put back. Do not go on; tell HQ."
        ),
    ),
    e.StoreError: _w(
        QT_TRANSLATE_NOOP("Errors", "The casebook could not do this."),
        QT_TRANSLATE_NOOP(
            "Errors", "What was saved before is kept. Lock the desk and unlock it again."
        ),
    ),
}

_REPORTS: dict[type[Exception], _Words] = {
    e.ReportSignatureError: _w(
        QT_TRANSLATE_NOOP("Errors", "The signature of this report is missing or not valid."),
        QT_TRANSLATE_NOOP(
            "Errors", "Do not rely on it. Ask for the report again from the desk that signed it."
        ),
    ),
    e.ReportError: _w(
        QT_TRANSLATE_NOOP("Errors", "The report could not be made."),
        QT_TRANSLATE_NOOP("Errors", "The answers are kept. Detail: {detail}"),
    ),
}

_TRANSFER: dict[type[Exception], _Words] = {
    e.DriveMissingError: _w(
        QT_TRANSLATE_NOOP("Errors", "The stick was pulled out or cannot be found."),
        QT_TRANSLATE_NOOP(
            "Errors", "The bundle is not on it. Put the stick in and write again; nothing is lost."
        ),
    ),
    e.DriveReadOnlyError: _w(
        QT_TRANSLATE_NOOP("Errors", "The stick cannot be written."),
        QT_TRANSLATE_NOOP("Errors", "Slide its write lock open, or take another stick."),
    ),
    e.DriveFullError: _w(
        QT_TRANSLATE_NOOP("Errors", "There is not enough room on the stick."),
        QT_TRANSLATE_NOOP(
            "Errors", "It needs {needed} and has {free}. Take another stick or make room."
        ),
    ),
    e.DriveReadBackError: _w(
        QT_TRANSLATE_NOOP("Errors", "What was read back from the stick is not what was written."),
        QT_TRANSLATE_NOOP(
            "Errors", "This stick cannot be trusted. Take another one and write again."
        ),
    ),
    e.DriveError: _w(
        QT_TRANSLATE_NOOP("Errors", "The stick could not be used."),
        QT_TRANSLATE_NOOP("Errors", "Take it out, put it in again, or take another one."),
    ),
    e.BundleFormatError: _w(
        QT_TRANSLATE_NOOP("Errors", "The bundle is not as it should be and was refused."),
        QT_TRANSLATE_NOOP(
            "Errors", "Nothing was taken from it. Ask for it to be written again. Detail: {detail}"
        ),
    ),
    e.BundleVersionError: _w(
        QT_TRANSLATE_NOOP("Errors", "A newer version of the program wrote this bundle."),
        QT_TRANSLATE_NOOP("Errors", "Update this desk first, then receive the bundle again."),
    ),
    e.BundleSignatureError: _w(
        QT_TRANSLATE_NOOP("Errors", "The bundle is not signed by anyone your organisation knows."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was taken from it. Keep the stick and tell HQ."),
    ),
    e.BundleAddresseeError: _w(
        QT_TRANSLATE_NOOP(
            "Errors", "The bundle was written for other desks than those it was sealed to."
        ),
        QT_TRANSLATE_NOOP("Errors", "Someone has sealed it again. Keep the stick and tell HQ."),
    ),
    e.BundleForkError: _w(
        QT_TRANSLATE_NOOP("Errors", "Two different bundles came under the number {sequence}."),
        QT_TRANSLATE_NOOP(
            "Errors", "Both are kept. A person must look at them before either is used."
        ),
    ),
    e.BundleTrainingError: _w(
        QT_TRANSLATE_NOOP("Errors", "Training material and real cases never mix."),
        QT_TRANSLATE_NOOP(
            "Errors", "Nothing was taken in. Use a training desk for training bundles."
        ),
    ),
    e.BundleDigestError: _w(
        QT_TRANSLATE_NOOP("Errors", "A file in the bundle is not the one that was signed."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Nothing was taken from it. Keep the stick, tell HQ, and ask for it to be written again.",
        ),
    ),
    e.RecordRefusedError: _w(
        QT_TRANSLATE_NOOP("Errors", "A record in the bundle was refused."),
        QT_TRANSLATE_NOOP("Errors", "It is set aside; the others are taken in. Detail: {detail}"),
    ),
    e.BundleError: _w(
        QT_TRANSLATE_NOOP("Errors", "The bundle was refused."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was taken from it. Ask for it to be written again."),
    ),
    e.TransferError: _w(
        QT_TRANSLATE_NOOP("Errors", "The transfer did not work."),
        QT_TRANSLATE_NOOP("Errors", "The records are still on this desk. Try again."),
    ),
}

_OPERATIONS: dict[type[Exception], _Words] = {
    e.PermissionDeniedError: _w(
        QT_TRANSLATE_NOOP("Errors", "Your role does not allow this."),
        QT_TRANSLATE_NOOP("Errors", "Ask an officer whose role does."),
    ),
    e.ConfirmationNeededError: _w(
        QT_TRANSLATE_NOOP("Errors", "Your passphrase is needed again for this."),
        QT_TRANSLATE_NOOP("Errors", "Lock the desk and unlock it again."),
    ),
    e.TokenPinNeededError: _w(
        QT_TRANSLATE_NOOP("Errors", "This needs the PIN of your token {label}."),
        QT_TRANSLATE_NOOP("Errors", "Plug it in, then try again and enter its PIN."),
    ),
    e.UnlockDelayedError: _w(
        QT_TRANSLATE_NOOP("Errors", "There were too many wrong passphrases."),
        QT_TRANSLATE_NOOP("Errors", "Wait {seconds} seconds and try again."),
    ),
    e.InputError: _w(
        QT_TRANSLATE_NOOP("Errors", "Something entered cannot be taken as it is."),
        QT_TRANSLATE_NOOP("Errors", "Check {field}."),
    ),
    e.EnrolmentError: _w(
        QT_TRANSLATE_NOOP("Errors", "This file does not fit this desk's request."),
        QT_TRANSLATE_NOOP(
            "Errors", "Ask HQ for the answer to the request you wrote last. Detail: {detail}"
        ),
    ),
    e.OperationError: _w(
        QT_TRANSLATE_NOOP("Errors", "This cannot be done."),
        QT_TRANSLATE_NOOP("Errors", "Go back and look again."),
    ),
    e.CancelledError: _w(QT_TRANSLATE_NOOP("Errors", "Stopped."), ""),
}

WORDS: dict[type[Exception], _Words] = {
    **_FORMS,
    **_CRYPTO,
    **_STORE,
    **_REPORTS,
    **_TRANSFER,
    **_OPERATIONS,
}


def describe(error: BaseException) -> ErrorText:
    """Return words for `error`: its own, else those of the nearest kind it belongs to."""
    for kind in type(error).__mro__:
        if kind in WORDS:
            sentence, hint = WORDS[kind]
            fields = error.fields if isinstance(error, e.VettingDeskError) else {}
            return ErrorText(_fill(sentence, fields), _fill(hint, fields))
    sentence, hint = _UNKNOWN
    return ErrorText(_translated(sentence), _translated(hint))


def is_known(error: BaseException) -> bool:
    """Tell whether `error` is one a person can cause, rather than a bug."""
    return isinstance(error, e.VettingDeskError)


def size_text(length: int) -> str:
    """Return `length` bytes in words such as ``12.3 MB``, in steps of 1000."""
    if length < 1_000_000:
        return QCoreApplication.translate("Errors", "{n} kB").format(n=max(1, round(length / 1000)))
    if length < 1_000_000_000:
        return QCoreApplication.translate("Errors", "{n} MB").format(n=f"{length / 1e6:.1f}")
    return QCoreApplication.translate("Errors", "{n} GB").format(n=f"{length / 1e9:.1f}")


def _translated(text: str) -> str:
    return QCoreApplication.translate("Errors", text) if text else ""


class _Fields(dict[str, str]):
    def __missing__(self, key: str) -> str:
        return "…"


def _fill(text: str, fields: dict[str, object]) -> str:
    values = _Fields({name: _value(name, value) for name, value in fields.items()})
    return _translated(text).format_map(values)


def _value(name: str, value: object) -> str:
    if name in {"needed", "free"} and isinstance(value, int):
        return size_text(value)
    if isinstance(value, (tuple, list)):
        return ", ".join(str(part) for part in value)
    return str(value)[:300] or "…"
