"""The post-quantum recipient of age: ML-KEM-768 with X25519 through HPKE (``age1pq1…``).

As https://c2sp.org/age#the-mlkem768-x25519-ie-x-wing-hybrid-post-quantum-recipient-type says, on
`cryptography`'s own HPKE. What is sealed to it stays closed to whoever keeps today's traffic for
tomorrow's quantum computer, which is why it never shares a file with an older recipient.
"""

import os
from functools import cached_property
from hashlib import sha256, shake_256
from typing import Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

from vetting_desk.crypto.age import bech32
from vetting_desk.crypto.age.format import Stanza, encode_base64
from vetting_desk.crypto.age.recipients import check_stanza, decode_share, refused
from vetting_desk.errors import AgeFormatError

STANZA_TYPE = "mlkem768x25519"
LABEL = "postquantum"

_RECIPIENT_PREFIX = "age1pq"
_IDENTITY_PREFIX = "AGE-SECRET-KEY-PQ-"
_INFO = b"age-encryption.org/mlkem768x25519"
_SEED_LENGTH = 32
_MLKEM_PUBLIC_LENGTH = 1184
_PUBLIC_LENGTH = _MLKEM_PUBLIC_LENGTH + 32
_ENC_LENGTH = 1120
_FINGERPRINT_DIGITS = 32
_SUITE = hpke.Suite(hpke.KEM.MLKEM768_X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.CHACHA20_POLY1305)


class HybridRecipient:
    """A public key to seal to.

    Args:
        public: ML-KEM-768 encapsulation key and X25519 public key, 1216 bytes.

    Raises:
        AgeFormatError: If the bytes are no such key.
    """

    label = LABEL

    def __init__(self, public: bytes) -> None:
        if len(public) != _PUBLIC_LENGTH:
            raise AgeFormatError(part="key", detail="length")
        try:
            mlkem = MLKEM768PublicKey.from_public_bytes(public[:_MLKEM_PUBLIC_LENGTH])
        except ValueError as error:
            raise AgeFormatError(part="key", detail="not a key") from error
        x25519 = X25519PublicKey.from_public_bytes(public[_MLKEM_PUBLIC_LENGTH:])
        self._public = bytes(public)
        self._key = hpke.MLKEM768X25519PublicKey(mlkem, x25519)

    @classmethod
    def from_text(cls, text: str) -> Self:
        """Read ``age1pq1…``.

        Raises:
            AgeFormatError: If it is not the text of such a recipient.
        """
        prefix, public = bech32.decode(text)
        if prefix != _RECIPIENT_PREFIX:
            raise AgeFormatError(part="key", detail="another kind of key")
        return cls(public)

    def to_text(self) -> str:
        """Return the recipient as ``age1pq1…``, 1959 characters."""
        return self._text

    @cached_property
    def fingerprint(self) -> str:
        """The first 32 hexadecimal digits of the SHA-256 of the text: they name this key."""
        return sha256(self._text.encode("ascii")).hexdigest()[:_FINGERPRINT_DIGITS]

    def wrap(self, file_key: bytes) -> Stanza:
        """Return a stanza that only this recipient's identity can unwrap."""
        sealed = _SUITE.encrypt(file_key, self._key, _INFO)
        return Stanza(STANZA_TYPE, (encode_base64(sealed[:_ENC_LENGTH]),), sealed[_ENC_LENGTH:])

    @cached_property
    def _text(self) -> str:
        return bech32.encode(_RECIPIENT_PREFIX, self._public)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, HybridRecipient) and other._public == self._public

    def __hash__(self) -> int:
        return hash(self._public)

    def __repr__(self) -> str:
        return f"HybridRecipient({self.fingerprint})"


class HybridIdentity:
    """A secret key that opens what was sealed to its recipient.

    Args:
        seed: 32 secret bytes, from which both keys are expanded with SHAKE-256 (X-Wing).

    Raises:
        AgeFormatError: If `seed` has another length.
    """

    def __init__(self, seed: bytes) -> None:
        if len(seed) != _SEED_LENGTH:
            raise AgeFormatError(part="key", detail="length")
        expanded = shake_256(seed).digest(96)
        self._seed = bytes(seed)
        self._mlkem = MLKEM768PrivateKey.from_seed_bytes(expanded[:64])
        self._x25519 = X25519PrivateKey.from_private_bytes(expanded[64:])
        self._key = hpke.MLKEM768X25519PrivateKey(self._mlkem, self._x25519)

    @classmethod
    def generate(cls) -> Self:
        """Make a new identity from the system's random source."""
        return cls(os.urandom(_SEED_LENGTH))

    @classmethod
    def from_text(cls, text: str) -> Self:
        """Read ``AGE-SECRET-KEY-PQ-1…``.

        Raises:
            AgeFormatError: If it is not the text of such an identity.
        """
        prefix, seed = bech32.decode(text)
        if prefix != _IDENTITY_PREFIX:
            raise AgeFormatError(part="key", detail="another kind of key")
        return cls(seed)

    def to_text(self) -> str:
        """Return the secret key as ``AGE-SECRET-KEY-PQ-1…``."""
        return bech32.encode(_IDENTITY_PREFIX, self._seed)

    @cached_property
    def recipient(self) -> HybridRecipient:
        """The public key to which others seal."""
        mlkem = self._mlkem.public_key().public_bytes_raw()
        return HybridRecipient(mlkem + self._x25519.public_key().public_bytes_raw())

    def unwrap(self, stanzas: tuple[Stanza, ...]) -> bytes | None:
        """Return the file key, or None if no stanza is meant for this identity.

        Raises:
            AgeFormatError: If a hybrid stanza has other arguments, lengths or encodings than it
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
        enc = decode_share(stanza, _ENC_LENGTH)
        try:
            return _SUITE.decrypt(enc + stanza.body, self._key, _INFO)
        except InvalidTag:
            self._refuse_low_order(enc[-32:])
            return None

    def _refuse_low_order(self, share: bytes) -> None:
        """Refuse a share that leaves no secret; HPKE does not tell it from one for another key."""
        try:
            self._x25519.exchange(X25519PublicKey.from_public_bytes(share))
        except ValueError as error:
            raise refused(STANZA_TYPE, "low order share") from error

    def __repr__(self) -> str:
        return f"HybridIdentity(for {self.recipient.fingerprint})"
