"""The post-quantum recipient of age: ML-KEM-768 with X25519 through HPKE (``age1pq1…``).

Specified at https://c2sp.org/age#the-mlkem768-x25519-ie-x-wing-hybrid-post-quantum-recipient-type; uses
`cryptography`'s own HPKE. Protects against traffic recorded today and decrypted by a later quantum
computer; age therefore forbids mixing it with classic recipients in one file.
"""

import os
from functools import cached_property
from hashlib import sha256, shake_256
from typing import Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hpke
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey

from vetting_desk.crypto.age.format import Stanza, encode_base64
from vetting_desk.crypto.age.recipients import check_stanza, decode_share, refused
from vetting_desk.crypto.age.written import WrittenIdentity, WrittenRecipient
from vetting_desk.errors import AgeFormatError

STANZA_TYPE = "mlkem768x25519"
LABEL = "postquantum"

_INFO = b"age-encryption.org/mlkem768x25519"
_SEED_LENGTH = 32
_MLKEM_PUBLIC_LENGTH = 1184
_PUBLIC_LENGTH = _MLKEM_PUBLIC_LENGTH + 32
_ENC_LENGTH = 1120
_FINGERPRINT_DIGITS = 32
_SUITE = hpke.Suite(hpke.KEM.MLKEM768_X25519, hpke.KDF.HKDF_SHA256, hpke.AEAD.CHACHA20_POLY1305)


class HybridRecipient(WrittenRecipient):
    """A public key to encrypt to, written ``age1pq1…`` (1959 characters).

    Args:
        public: ML-KEM-768 encapsulation key and X25519 public key, 1216 bytes.

    Raises:
        AgeFormatError: If the bytes are not such a key.
    """

    prefix = "age1pq"
    length = _PUBLIC_LENGTH
    label = LABEL

    def __init__(self, public: bytes) -> None:
        super().__init__(public)
        try:
            mlkem = MLKEM768PublicKey.from_public_bytes(public[:_MLKEM_PUBLIC_LENGTH])
        except ValueError as error:
            raise AgeFormatError(part="key", detail="not a key") from error
        x25519 = X25519PublicKey.from_public_bytes(public[_MLKEM_PUBLIC_LENGTH:])
        self._key = hpke.MLKEM768X25519PublicKey(mlkem, x25519)

    def to_text(self) -> str:
        """Return the recipient as text; computed once."""
        return self._text

    @cached_property
    def fingerprint(self) -> str:
        """The first 32 hexadecimal digits of the SHA-256 of the text; identifies this key."""
        return sha256(self._text.encode("ascii")).hexdigest()[:_FINGERPRINT_DIGITS]

    def wrap(self, file_key: bytes) -> Stanza:
        """Return a stanza that only this recipient's identity can unwrap."""
        sealed = _SUITE.encrypt(file_key, self._key, _INFO)
        return Stanza(STANZA_TYPE, (encode_base64(sealed[:_ENC_LENGTH]),), sealed[_ENC_LENGTH:])

    @cached_property
    def _text(self) -> str:
        return super().to_text()

    def __repr__(self) -> str:
        return f"HybridRecipient({self.fingerprint})"


class HybridIdentity(WrittenIdentity):
    """A secret key that decrypts what was encrypted to its recipient, written ``AGE-SECRET-KEY-PQ-1…``.

    Args:
        seed: 32 secret bytes, from which both keys are expanded with SHAKE-256 (X-Wing).

    Raises:
        AgeFormatError: If `seed` has another length.
    """

    prefix = "AGE-SECRET-KEY-PQ-"
    length = _SEED_LENGTH
    stanza_type = STANZA_TYPE

    def __init__(self, seed: bytes) -> None:
        super().__init__(seed)
        expanded = shake_256(seed).digest(96)
        self._mlkem = MLKEM768PrivateKey.from_seed_bytes(expanded[:64])
        self._x25519 = X25519PrivateKey.from_private_bytes(expanded[64:])
        self._key = hpke.MLKEM768X25519PrivateKey(self._mlkem, self._x25519)

    @classmethod
    def generate(cls) -> Self:
        """Generate an identity from the system's random source."""
        return cls(os.urandom(_SEED_LENGTH))

    @cached_property
    def recipient(self) -> HybridRecipient:
        """The public key to encrypt to."""
        mlkem = self._mlkem.public_key().public_bytes_raw()
        return HybridRecipient(mlkem + self._x25519.public_key().public_bytes_raw())

    def _unwrap(self, stanza: Stanza) -> bytes | None:
        check_stanza(stanza, arguments=1)
        enc = decode_share(stanza, _ENC_LENGTH)
        try:
            return _SUITE.decrypt(enc + stanza.body, self._key, _INFO)
        except InvalidTag:
            self._refuse_low_order(enc[-32:])
            return None

    def _refuse_low_order(self, share: bytes) -> None:
        """Refuse a low-order share (all-zero secret), which HPKE reports like a share for another key."""
        try:
            self._x25519.exchange(X25519PublicKey.from_public_bytes(share))
        except ValueError as error:
            raise refused(STANZA_TYPE, "low order share") from error

    def __repr__(self) -> str:
        return f"HybridIdentity(for {self.recipient.fingerprint})"
