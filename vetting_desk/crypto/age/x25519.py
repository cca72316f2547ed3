"""The classic recipient of age: X25519 (``age1…``).

Specified at https://c2sp.org/age#the-x25519-recipient-type. Bundles never use it, because it is not
secure against a quantum computer; it is here to read and write files of other tools.
"""

from functools import cached_property
from typing import Self

from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from vetting_desk.crypto.age.format import Stanza, encode_base64
from vetting_desk.crypto.age.recipients import (
    check_stanza,
    decode_share,
    open_file_key,
    refused,
    seal_file_key,
)
from vetting_desk.crypto.age.written import WrittenIdentity, WrittenRecipient

STANZA_TYPE = "X25519"

_INFO = b"age-encryption.org/v1/X25519"
_KEY_LENGTH = 32


class X25519Recipient(WrittenRecipient):
    """A public key to encrypt to, written ``age1…``.

    Args:
        public: 32 bytes.

    Raises:
        AgeFormatError: If `public` has another length.
    """

    prefix = "age"
    length = _KEY_LENGTH
    label = ""

    def wrap(self, file_key: bytes) -> Stanza:
        """Return a stanza that only this recipient's identity can unwrap.

        Raises:
            AgeFormatError: If the recipient is a point of low order, whose shared secret is zero.
        """
        ephemeral = X25519PrivateKey.generate()
        share = ephemeral.public_key().public_bytes_raw()
        wrap_key = _wrap_key(_exchange(ephemeral, self._content), share, self._content)
        return Stanza(STANZA_TYPE, (encode_base64(share),), seal_file_key(wrap_key, file_key))

    def __repr__(self) -> str:
        return f"X25519Recipient({self.to_text()})"


class X25519Identity(WrittenIdentity):
    """A secret key that decrypts what was encrypted to its recipient, written ``AGE-SECRET-KEY-1…``.

    Args:
        secret: 32 secret bytes.

    Raises:
        AgeFormatError: If `secret` has another length.
    """

    prefix = "AGE-SECRET-KEY-"
    length = _KEY_LENGTH
    stanza_type = STANZA_TYPE

    def __init__(self, secret: bytes) -> None:
        super().__init__(secret)
        self._key = X25519PrivateKey.from_private_bytes(secret)

    @classmethod
    def generate(cls) -> Self:
        """Generate an identity from the system's random source."""
        return cls(X25519PrivateKey.generate().private_bytes_raw())

    @cached_property
    def recipient(self) -> X25519Recipient:
        """The public key to encrypt to."""
        return X25519Recipient(self._key.public_key().public_bytes_raw())

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
