"""The classic recipient of age: X25519 (``age1…``).

As https://c2sp.org/age#the-x25519-recipient-type says. Bundles never use it, because it does not
withstand a quantum computer; it is here so that files of other tools can be read and written.
"""

from functools import cached_property
from typing import Self

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from vetting_desk.crypto.age import bech32
from vetting_desk.crypto.age.format import Stanza, encode_base64
from vetting_desk.crypto.age.recipients import (
    check_stanza,
    decode_share,
    open_file_key,
    refused,
    seal_file_key,
)
from vetting_desk.errors import AgeFormatError

STANZA_TYPE = "X25519"

_RECIPIENT_PREFIX = "age"
_IDENTITY_PREFIX = "AGE-SECRET-KEY-"
_INFO = b"age-encryption.org/v1/X25519"
_KEY_LENGTH = 32


class X25519Recipient:
    """A public key to seal to.

    Args:
        public: 32 bytes.

    Raises:
        AgeFormatError: If `public` has another length.
    """

    label = ""

    def __init__(self, public: bytes) -> None:
        if len(public) != _KEY_LENGTH:
            raise AgeFormatError(part="key", detail="length")
        self._public = bytes(public)

    @classmethod
    def from_text(cls, text: str) -> Self:
        """Read ``age1…``.

        Raises:
            AgeFormatError: If it is not the text of such a recipient.
        """
        prefix, public = bech32.decode(text)
        if prefix != _RECIPIENT_PREFIX:
            raise AgeFormatError(part="key", detail="another kind of key")
        return cls(public)

    def to_text(self) -> str:
        """Return the recipient as ``age1…``."""
        return bech32.encode(_RECIPIENT_PREFIX, self._public)

    def wrap(self, file_key: bytes) -> Stanza:
        """Return a stanza that only this recipient's identity can unwrap.

        Raises:
            AgeFormatError: If the recipient is a point of low order, which leaves no secret.
        """
        ephemeral = X25519PrivateKey.generate()
        share = ephemeral.public_key().public_bytes_raw()
        wrap_key = _wrap_key(_exchange(ephemeral, self._public), share, self._public)
        return Stanza(STANZA_TYPE, (encode_base64(share),), seal_file_key(wrap_key, file_key))

    def __eq__(self, other: object) -> bool:
        return isinstance(other, X25519Recipient) and other._public == self._public

    def __hash__(self) -> int:
        return hash(self._public)

    def __repr__(self) -> str:
        return f"X25519Recipient({self.to_text()})"


class X25519Identity:
    """A secret key that opens what was sealed to its recipient.

    Args:
        secret: 32 secret bytes.

    Raises:
        AgeFormatError: If `secret` has another length.
    """

    def __init__(self, secret: bytes) -> None:
        if len(secret) != _KEY_LENGTH:
            raise AgeFormatError(part="key", detail="length")
        self._key = X25519PrivateKey.from_private_bytes(secret)

    @classmethod
    def generate(cls) -> Self:
        """Make a new identity from the system's random source."""
        return cls(X25519PrivateKey.generate().private_bytes_raw())

    @classmethod
    def from_text(cls, text: str) -> Self:
        """Read ``AGE-SECRET-KEY-1…``.

        Raises:
            AgeFormatError: If it is not the text of such an identity.
        """
        prefix, secret = bech32.decode(text)
        if prefix != _IDENTITY_PREFIX:
            raise AgeFormatError(part="key", detail="another kind of key")
        return cls(secret)

    def to_text(self) -> str:
        """Return the secret key as ``AGE-SECRET-KEY-1…``."""
        return bech32.encode(_IDENTITY_PREFIX, self._key.private_bytes_raw())

    @cached_property
    def recipient(self) -> X25519Recipient:
        """The public key to which others seal."""
        return X25519Recipient(self._key.public_key().public_bytes_raw())

    def unwrap(self, stanzas: tuple[Stanza, ...]) -> bytes | None:
        """Return the file key, or None if no stanza is meant for this identity.

        Raises:
            AgeFormatError: If an X25519 stanza has other arguments, lengths or encodings than it
                must, or a share that leaves no secret.
        """
        for stanza in stanzas:
            if stanza.type == STANZA_TYPE:
                file_key = self._unwrap(stanza)
                if file_key is not None:
                    return file_key
        return None

    def _unwrap(self, stanza: Stanza) -> bytes | None:
        check_stanza(stanza, arguments=1)
        share = decode_share(stanza, _KEY_LENGTH)
        public = self._key.public_key().public_bytes_raw()
        return open_file_key(_wrap_key(_exchange(self._key, share), share, public), stanza.body)

    def __repr__(self) -> str:
        return f"X25519Identity(for {self.recipient.to_text()})"


def _exchange(secret: X25519PrivateKey, public: bytes) -> bytes:
    try:
        return secret.exchange(X25519PublicKey.from_public_bytes(public))
    except ValueError as error:
        raise refused(STANZA_TYPE, "low order share") from error


def _wrap_key(shared: bytes, share: bytes, public: bytes) -> bytes:
    return HKDF(SHA256(), 32, salt=share + public, info=_INFO).derive(shared)
