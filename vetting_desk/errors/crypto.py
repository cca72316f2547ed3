"""Errors of keys, seals, signatures and tokens."""

from vetting_desk.errors.root import VettingDeskError


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

    ``detail`` is, of a chain: chain, expired, organisation, revoked, revocation unknown, register unknown.
    """


class SignerRevokedError(CertificateError):
    """Who would sign was revoked: nobody would believe it. Fields: subject, detail."""


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
