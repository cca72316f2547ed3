"""The passphrase recipient of age: scrypt.

As https://c2sp.org/age#the-scrypt-recipient-type says. A file sealed with a passphrase has no other
recipient, so that who opens it knows that it came from somebody with the passphrase. Desks
themselves keep their keys in slots (`vetting_desk.crypto.slots`); this is for key files that leave
for a safe.
"""

import os
import re

from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

from vetting_desk.crypto.age.format import Stanza, encode_base64
from vetting_desk.crypto.age.recipients import (
    check_stanza,
    decode_share,
    open_file_key,
    refused,
    seal_file_key,
)
from vetting_desk.crypto.passphrase import prepare

STANZA_TYPE = "scrypt"
WORK_FACTOR = 18
"""Base-two logarithm of the scrypt cost when sealing: 256 MiB, near a second."""
MAX_WORK_FACTOR = 20
"""Highest cost accepted when opening: 1 GiB. More would let a file bring a laptop down."""

_SALT_PREFIX = b"age-encryption.org/v1/scrypt"
_SALT_LENGTH = 16
_DECIMAL = re.compile(r"[1-9][0-9]{0,2}\Z")


class ScryptRecipient:
    """A passphrase to seal with.

    Args:
        passphrase: As typed; prepared as `vetting_desk.crypto.passphrase` says.
        work_factor: Base-two logarithm of the cost, 1 to 20.

    Raises:
        InputError: If the passphrase is empty or holds control characters.
        ValueError: If the work factor is out of range.
    """

    label = STANZA_TYPE

    def __init__(self, passphrase: str, work_factor: int = WORK_FACTOR) -> None:
        if not 1 <= work_factor <= MAX_WORK_FACTOR:
            raise ValueError(f"work factor {work_factor} is not within 1 to {MAX_WORK_FACTOR}")
        self._passphrase = prepare(passphrase)
        self._work_factor = work_factor

    def wrap(self, file_key: bytes) -> Stanza:
        """Return a stanza that the passphrase opens; costs what the work factor says."""
        salt = os.urandom(_SALT_LENGTH)
        wrap_key = _wrap_key(self._passphrase, salt, self._work_factor)
        arguments = (encode_base64(salt), str(self._work_factor))
        return Stanza(STANZA_TYPE, arguments, seal_file_key(wrap_key, file_key))


class ScryptIdentity:
    """A passphrase to open with.

    Args:
        passphrase: As for `ScryptRecipient`.
        max_work_factor: Highest cost to accept from a file.

    Raises:
        InputError: If the passphrase is empty or holds control characters.
    """

    def __init__(self, passphrase: str, max_work_factor: int = MAX_WORK_FACTOR) -> None:
        self._passphrase = prepare(passphrase)
        self._max_work_factor = max_work_factor

    def unwrap(self, stanzas: tuple[Stanza, ...]) -> bytes | None:
        """Return the file key, or None if there is no scrypt stanza or the passphrase is another.

        Raises:
            AgeFormatError: If the scrypt stanza is not alone, or is not as it must be, or asks for
                more work than is allowed.
        """
        if not any(stanza.type == STANZA_TYPE for stanza in stanzas):
            return None
        if len(stanzas) != 1:
            raise refused(STANZA_TYPE, "not alone")
        stanza = stanzas[0]
        check_stanza(stanza, arguments=2)
        salt = decode_share(stanza, _SALT_LENGTH)
        if not _DECIMAL.match(stanza.arguments[1]):
            raise refused(STANZA_TYPE, "work factor")
        work_factor = int(stanza.arguments[1])
        if work_factor > self._max_work_factor:
            raise refused(STANZA_TYPE, "work factor too high")
        return open_file_key(_wrap_key(self._passphrase, salt, work_factor), stanza.body)


def _wrap_key(passphrase: bytearray, salt: bytes, work_factor: int) -> bytes:
    return Scrypt(_SALT_PREFIX + salt, 32, n=1 << work_factor, r=8, p=1).derive(passphrase)
