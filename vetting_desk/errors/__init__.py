"""Everything that can go wrong and that a person can do something about.

An error carries a type and fields, never a sentence for the screen: `ui.error_text` and
`vetting_desk.cli.error_text` turn it into words. What is not in this tree is a bug.
"""

from typing import Any, ClassVar


class VettingDeskError(Exception):
    """The root of all known errors.

    The tree::

        VettingDeskError
        ├── CancelledError                 the person asked to stop
        ├── FormError                      an instrument cannot be used as it is
        │   ├── FormSyntaxError              not XML, not XForms, or cut short
        │   ├── ExpressionError              an expression that cannot be parsed or refers to nothing
        │   ├── FormCycleError               calculations that need each other
        │   ├── FormStructureError           missing choice list, duplicate name, unknown reference
        │   ├── FormProblems                 several of the above, collected
        │   └── AnswerError                  an answer that the question cannot take
        ├── CryptoError
        │   ├── WrongPassphraseError         the slot is sound, the passphrase is not
        │   ├── DamagedSlotError             the key slot's file cannot be what was written
        │   ├── AgeError                     an age file that is refused
        │   │   ├── AgeFormatError             malformed or malleable
        │   │   ├── NoMatchingIdentityError    sealed for somebody else
        │   │   └── AgePayloadError            altered or cut short
        │   ├── CertificateError             a chain that does not lead to the trusted root
        │   ├── SignatureError               a signature that is not valid
        │   └── TokenError                   a token (PKCS #11) that does not do what is asked
        │       ├── TokenModuleError           its driver cannot be loaded
        │       ├── TokenMissingError          it is not there
        │       ├── TokenRemovedError          it was pulled out meanwhile
        │       ├── TokenPinError              the PIN is not the token's
        │       │   └── TokenLastPinError        nor was it, and one more wrong one locks the token
        │       ├── TokenPinLockedError        too many wrong PINs: the token takes none any more
        │       └── TokenKeyMissingError       the token is there, the key is not on it
        ├── StoreError
        │   ├── CasebookMissingError         no casebook in this folder
        │   ├── CasebookDamagedError         the store does not open or fails its checks
        │   ├── CasebookPlaintextError       an unencrypted file stands where the casebook should
        │   ├── CasebookVersionError         written by a newer program
        │   ├── CasebookInUseError           a second window on the same casebook
        │   ├── StorageFullError             no room on the disk
        │   ├── NotFoundError                nothing under this id
        │   ├── StateError                   the thing is not in a state that allows this
        │   └── AuditChainError              the audit log does not fit together
        ├── ReportError
        │   └── ReportSignatureError         the PDF's signature is missing or not valid
        ├── TransferError
        │   ├── DriveError
        │   │   ├── DriveMissingError          pulled, or never there
        │   │   ├── DriveReadOnlyError
        │   │   ├── DriveFullError
        │   │   └── DriveReadBackError         what was read back is not what was written
        │   └── BundleError
        │       ├── BundleFormatError          not as the format says: extra, missing, mis-sized members
        │       │   └── BundleDigestError        a member whose content is not what the manifest says
        │       ├── RecordRefusedError         one record whose files do not hold together
        │       ├── BundleVersionError         written by a newer program
        │       ├── BundleSignatureError       signed by a stranger, or not validly
        │       ├── BundleAddresseeError       names other recipients
        │       ├── BundleForkError            the same number with another content
        │       └── BundleTrainingError        training material at a real desk, or the reverse
        └── OperationError
            ├── PermissionDeniedError        the role does not allow this
            ├── ConfirmationNeededError      the passphrase, or a reason, is wanted first
            ├── TokenPinNeededError          the token's PIN is wanted first
            ├── UnlockDelayedError           too many failed unlocks: wait first
            ├── InputError                   a value that cannot be taken as it is
            └── EnrolmentError               a request or answer that does not fit this desk

    Args:
        **fields: What the words for the screen need, such as ``path`` or ``question``. They never
            hold an answer, a passphrase or a key.
    """

    kind: ClassVar[str] = "error"

    def __init__(self, **fields: Any) -> None:
        self.fields = fields
        told = ", ".join(f"{name}={value!r}" for name, value in fields.items())
        super().__init__(f"{type(self).__name__}({told})")


class CancelledError(VettingDeskError):
    """The person asked to stop; ends in silence."""


class FormError(VettingDeskError):
    """An instrument cannot be used as it is. Fields: file, question, expression, detail."""


class FormSyntaxError(FormError):
    """Not XML, not XForms, or cut short. Fields: file, line, detail."""


class ExpressionError(FormError):
    """An expression that cannot be used. Fields: file, question, attribute, expression, position, detail."""


class FormCycleError(FormError):
    """Calculations that need each other. Fields: file, members (references in order)."""


class FormStructureError(FormError):
    """A missing choice list, duplicate name or unknown reference. Fields: file, question, detail, name."""


class FormProblems(FormError):  # noqa: N818 (a collection of errors, not one)
    """All problems found in one instrument. Fields: file, problems (a tuple of `FormError`)."""

    @property
    def problems(self) -> tuple[FormError, ...]:
        """The problems in the order of the form."""
        return tuple(self.fields["problems"])


class FormVersionError(FormError):
    """The same version is here already with other lists. Fields: file, version."""


class AnswerError(FormError):
    """An answer the question cannot take. Fields: reference, type, detail."""


class CryptoError(VettingDeskError):
    """Something about keys, seals or signatures."""


class WrongPassphraseError(CryptoError):
    """The slot is sound, the passphrase does not open it. Fields: officer_id."""


class DamagedSlotError(CryptoError):
    """Both copies of a key slot are missing or damaged. Fields: path, detail.

    ``detail``: missing, unreadable, format, checksum, version, another officer, another desk.
    """


class AgeError(CryptoError):
    """An age file that is refused. Fields: detail."""


class AgeFormatError(AgeError):
    """A malformed or malleable age file. Fields: part (header, mac, armor, key, recovery), detail."""


class NoMatchingIdentityError(AgeError):
    """Sealed for somebody else."""


class AgePayloadError(AgeError):
    """The sealed content was altered or cut short. Fields: detail."""


class CertificateError(CryptoError):
    """A certificate that does not lead to the trusted root. Fields: subject, detail.

    ``detail`` is, of a chain: chain, not yet valid, expired, organisation, revoked, revocation unknown.
    """


class SignatureError(CryptoError):
    """A signature that is not valid. Fields: detail."""


class TokenError(CryptoError):
    """A token that does not do what is asked. Fields: detail.

    ``detail``: extractable, another key, or the name PKCS #11 has for it.
    """


class TokenModuleError(TokenError):
    """A token's driver cannot be loaded. Fields: path, detail (no-support, cannot-load)."""


class TokenMissingError(TokenError):
    """The token is not there. Fields: label, serial."""


class TokenRemovedError(TokenError):
    """The token was pulled out, or reset, while it was in use. Fields: label, serial."""


class TokenPinError(TokenError):
    """The PIN is not the token's. Fields: label, serial."""


class TokenLastPinError(TokenPinError):
    """The PIN is not the token's, and one more wrong one locks it. Fields: label, serial."""


class TokenPinLockedError(TokenError):
    """The token takes no PIN any more. Fields: label, serial."""


class TokenKeyMissingError(TokenError):
    """The key is not on the token. Fields: label, serial."""


class StoreError(VettingDeskError):
    """Something about the casebook."""


class CasebookMissingError(StoreError):
    """No casebook here. Fields: path."""


class CasebookDamagedError(StoreError):
    """The casebook does not open or fails its checks. Fields: path, detail."""


class CasebookPlaintextError(StoreError):
    """An unencrypted database stands where the casebook should. Fields: path."""


class CasebookVersionError(StoreError):
    """Written by a newer program. Fields: path, found, known."""


class CasebookInUseError(StoreError):
    """Another window has this casebook open. Fields: path, process."""


class StorageFullError(StoreError):
    """No room on the disk. Fields: path."""


class NotFoundError(StoreError):
    """Nothing is stored under this id. Fields: what, id."""


class StateError(StoreError):
    """The thing is not in a state that allows this. Fields: what, state, wanted."""


class AuditChainError(StoreError):
    """The audit log does not fit together. Fields: sequence, detail."""


class ReportError(VettingDeskError):
    """Something about a report. Fields: detail."""


class ReportSignatureError(ReportError):
    """The PDF's signature is missing or not valid. Fields: detail."""


class TransferError(VettingDeskError):
    """Something about carrying records."""


class DriveError(TransferError):
    """Something about the stick. Fields: path."""


class DriveMissingError(DriveError):
    """The stick was pulled, or was never there. Fields: path, written (names that are whole on it)."""


class DriveReadOnlyError(DriveError):
    """The stick cannot be written. Fields: path."""


class DriveFullError(DriveError):
    """Not enough room on the stick. Fields: path, needed, free (bytes)."""


class DriveReadBackError(DriveError):
    """What was read back is not what was written. Fields: path."""


class BundleError(TransferError):
    """A bundle that is refused. Fields: path, detail."""


class BundleFormatError(BundleError):
    """Extra, missing, misplaced or mis-sized members. Fields: detail, member."""


class BundleDigestError(BundleFormatError):
    """A member whose content is not what the signed manifest says. Fields: detail, member."""


class RecordRefusedError(BundleError):
    """One record that is quarantined. Fields: record_id, reason (a key such as ``signature``), detail."""


class BundleVersionError(BundleError):
    """Written by a newer program. Fields: found, known."""


class BundleSignatureError(BundleError):
    """Signed by a stranger, or not validly. Fields: detail."""


class BundleAddresseeError(BundleError):
    """The signed manifest names other recipients. Fields: detail."""


class BundleForkError(BundleError):
    """The same number came with another content. Fields: desk_id, sequence."""


class BundleTrainingError(BundleError):
    """Training material at a real desk, or the reverse. Fields: bundle_training."""


class OperationError(VettingDeskError):
    """A use case that cannot be carried out."""


class PermissionDeniedError(OperationError):
    """The role does not allow this. Fields: role, action."""


class ConfirmationNeededError(OperationError):
    """Passphrase or reason is wanted first. Fields: purpose, subject, passphrase, reason (bool)."""


class TokenPinNeededError(OperationError):
    """The PIN of the officer's token is wanted first. Fields: label, serial."""


class UnlockDelayedError(OperationError):
    """Too many failed unlocks: wait first. Fields: officer_id, seconds."""


class InputError(OperationError):
    """A value that cannot be taken as it is. Fields: field, detail, limit, step (its number, from 1), known."""


class EnrolmentError(OperationError):
    """A request or answer that does not fit this desk. Fields: detail."""
