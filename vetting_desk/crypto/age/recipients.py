"""What a recipient and an identity of any kind must do, and what their stanzas have in common.

A recipient wraps a file's key into a stanza; an identity finds and unwraps the stanza meant for it.
The kinds themselves have a module each.
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
    """Whom a file can be sealed for."""

    @property
    def label(self) -> str:
        """What all recipients of one file must share: ``"postquantum"``, ``"scrypt"`` or empty."""

    def wrap(self, file_key: bytes) -> Stanza:
        """Return a stanza from which only this recipient's identity gets the 16-byte file key."""


class Identity(Protocol):
    """Who can open files sealed for its recipient."""

    def unwrap(self, stanzas: tuple[Stanza, ...]) -> bytes | None:
        """Return the 16-byte file key, or None if no stanza is meant for this identity.

        Raises:
            AgeFormatError: If a stanza of this identity's kind is not as its specification says.
        """


def seal_file_key(wrap_key: bytes, file_key: bytes) -> bytes:
    """Return the 32-byte body of a classic stanza; `wrap_key` is used for this alone."""
    return ChaCha20Poly1305(wrap_key).encrypt(_ZERO_NONCE, file_key, None)


def open_file_key(wrap_key: bytes, body: bytes) -> bytes | None:
    """Return the file key, or None if `wrap_key` does not open `body`."""
    try:
        return ChaCha20Poly1305(wrap_key).decrypt(_ZERO_NONCE, body, None)
    except InvalidTag:
        return None


def check_stanza(stanza: Stanza, *, arguments: int) -> None:
    """Refuse a stanza with another number of arguments, or a body that is no wrapped file key.

    The length is checked before any decryption, against partitioning oracles.

    Raises:
        AgeFormatError: If it is refused.
    """
    if len(stanza.arguments) != arguments:
        raise refused(stanza.type, "arguments")
    if len(stanza.body) != WRAPPED_LENGTH:
        raise refused(stanza.type, "body length")


def decode_share(stanza: Stanza, length: int) -> bytes:
    """Return the stanza's first argument decoded.

    Raises:
        AgeFormatError: If it is not canonical base64 of exactly `length` bytes.
    """
    share = decode_base64(stanza.arguments[0])
    if len(share) != length:
        raise refused(stanza.type, "share length")
    return share


def refused(kind: str, detail: str) -> AgeFormatError:
    """Return the error for a stanza of `kind` that is not as its specification says."""
    return AgeFormatError(part="header", detail=f"{kind}: {detail}")
