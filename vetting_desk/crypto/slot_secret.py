"""The secret content of a key slot, in memory and as the bytes that are encrypted.

Keys are held in buffers that `SlotSecret.wipe` overwrites; strings cannot be overwritten. Python allows
no guarantee: locking therefore ends the process (`docs/decisions.md`). Encryption is in `slots`.
"""

import os
from dataclasses import dataclass, field, replace

from vetting_desk.crypto.passphrase import wipe

STORE_KEY_LENGTH = 48
"""32 bytes of key and 16 of salt: SQLCipher's raw key format."""

_LENGTH_BYTES = 2


@dataclass(eq=False, slots=True)
class SlotSecret:
    """The secret content of a key slot.

    Attributes:
        store_key: 48 bytes, the key of the casebook; of an administrator, that of the desk book.
        signing_key: The officer's signing key on P-256, PKCS #8 in DER; empty where it is on a token.
        long_term_key: The officer's ML-DSA-65 seed, 32 bytes.
        age_identity: The desk's age identity, ``AGE-SECRET-KEY-PQ-1…``; empty for an administrator.
        clinical_identity: A psychologist's own age identity; empty for others.
        token: The officer's token, encoded by `token_reference`; nothing secret. Empty for none.
        pins: What the officer trusts, as `operations.access.pins` writes it; nothing secret. Empty before it
            was pinned.
        kept_key: Of an administrator to whom a colleague lent `store_key` and `age_identity`: the key of the
            desk book, which alone is written into the slot. Empty for everybody else.
    """

    store_key: bytearray = field(repr=False)
    signing_key: bytearray = field(repr=False)
    long_term_key: bytearray = field(repr=False)
    age_identity: str = field(repr=False)
    clinical_identity: str = field(default="", repr=False)
    token: bytes = field(default=b"", repr=False)
    pins: bytes = field(default=b"", repr=False)
    kept_key: bytearray = field(default_factory=bytearray, repr=False)

    def copy(self) -> "SlotSecret":
        """Return the same keys in new buffers, which the caller wipes."""
        return replace(
            self,
            store_key=bytearray(self.store_key),
            signing_key=bytearray(self.signing_key),
            long_term_key=bytearray(self.long_term_key),
            kept_key=bytearray(self.kept_key),
        )

    def wipe(self) -> None:
        """Overwrite the buffers with zeros and drop the strings."""
        for buffer in (self.store_key, self.signing_key, self.long_term_key, self.kept_key):
            wipe(buffer)
        self.age_identity = self.clinical_identity = ""


def new_store_key() -> bytearray:
    """Generate a store key, 48 random bytes."""
    return bytearray(os.urandom(STORE_KEY_LENGTH))


def encode(secret: SlotSecret) -> bytearray:
    """Encode the attributes in order, each after its length in two bytes.

    Token and pins are written only where there are any. What a colleague lent is left out. The buffer is
    allocated at its full size, so that no partial copies remain in memory.
    """
    parts: list[bytes | bytearray] = [
        secret.kept_key or secret.store_key,
        secret.signing_key,
        secret.long_term_key,
        b"" if secret.kept_key else secret.age_identity.encode("ascii"),
        secret.clinical_identity.encode("ascii"),
    ]
    if secret.token or secret.pins:
        parts.append(secret.token)
    if secret.pins:
        parts.append(secret.pins)
    content = bytearray(sum(_LENGTH_BYTES + len(part) for part in parts))
    place = 0
    for part in parts:
        start = place + _LENGTH_BYTES
        content[place:start] = len(part).to_bytes(_LENGTH_BYTES, "big")
        place = start + len(part)
        content[start:place] = part
    return content


def decode(content: bytearray) -> SlotSecret:
    """Decode what `encode` wrote.

    The input was authenticated by the encryption, so anything malformed is a bug and raises `ValueError`.
    """
    parts: list[bytearray] = []
    place = 0
    while place < len(content):
        start = place + _LENGTH_BYTES
        place = start + int.from_bytes(content[place:start], "big")
        parts.append(content[start:place])
    store_key, signing_key, long_term_key, age_identity, clinical_identity, *more = parts
    if len(more) > 2:
        raise ValueError("too many parts")
    token, pins = [*more, bytearray(), bytearray()][:2]
    return SlotSecret(
        store_key,
        signing_key,
        long_term_key,
        age_identity.decode("ascii"),
        clinical_identity.decode("ascii"),
        bytes(token),
        bytes(pins),
    )
