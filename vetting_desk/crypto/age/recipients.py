"""The interface of recipients and identities, and what their stanzas have in common.

A recipient wraps a file key into a stanza; an identity finds and unwraps the stanza for it. Each kind
has a module of its own.
"""

from typing import Protocol

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305

from vetting_desk.crypto.age.format import Stanza, decode_base64
from vetting_desk.errors import AgeFormatError

FILE_KEY_LENGTH = 16
WRAPPED_LENGTH = FILE_KEY_LENGTH + 16

_ZERO_NONCE = bytes(12)


class Recipient(Protocol):
    """Encrypts a file's key to one reader."""

    @property
    def label(self) -> str:
        """Label that all recipients of one file must share: ``"postquantum"``, ``"scrypt"`` or empty."""

    def wrap(self, file_key: bytes) -> Stanza:
        """Return a stanza from which only this recipient's identity can unwrap the 16-byte file key."""


class Identity(Protocol):
    """Decrypts the keys of files encrypted to its recipient."""

    def unwrap(self, stanzas: tuple[Stanza, ...]) -> bytes | None:
        """Return the 16-byte file key, or None if no stanza is for this identity.

        Raises:
            AgeFormatError: If a stanza of this identity's kind violates its specification.
        """


def seal_file_key(wrap_key: bytes, file_key: bytes) -> bytes:
    """Return the 32-byte body of a classic stanza; `wrap_key` must be used only once."""
    return ChaCha20Poly1305(wrap_key).encrypt(_ZERO_NONCE, file_key, None)


def open_file_key(wrap_key: bytes, body: bytes) -> bytes | None:
    """Return the file key, or None if `wrap_key` does not decrypt `body`."""
    try:
        return ChaCha20Poly1305(wrap_key).decrypt(_ZERO_NONCE, body, None)
    except InvalidTag:
        return None


def check_stanza(stanza: Stanza, *, arguments: int) -> None:
    """Check a stanza's number of arguments and the length of its body, a wrapped file key.

    The length is checked before any decryption, against partitioning oracle attacks.

    Raises:
        AgeFormatError: If either is wrong.
    """
    if len(stanza.arguments) != arguments:
        raise refused(stanza.type, "arguments")
    if len(stanza.body) != WRAPPED_LENGTH:
        raise refused(stanza.type, "body length")


def decode_share(stanza: Stanza, length: int) -> bytes:
    """Return the stanza's first argument, decoded.

    Raises:
        AgeFormatError: If it is not canonical base64 of exactly `length` bytes.
    """
    share = decode_base64(stanza.arguments[0])
    if len(share) != length:
        raise refused(stanza.type, "share length")
    return share


def refused(kind: str, detail: str) -> AgeFormatError:
    """Return the error for a stanza of `kind` that violates its specification."""
    return AgeFormatError(part="header", detail=f"{kind}: {detail}")
