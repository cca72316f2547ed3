"""The passphrase recipient of age: scrypt.

Specified at https://c2sp.org/age#the-scrypt-recipient-type. A file encrypted with a passphrase has no
other recipient, so decrypting it also shows that it was written by someone with the passphrase. Used
for key files that are stored off the desk; a desk's own keys are in slots (`vetting_desk.crypto.slots`).
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
"""Base-two logarithm of the scrypt cost when encrypting: 256 MiB, about a second."""
MAX_WORK_FACTOR = 20
"""Highest cost accepted when decrypting: 1 GiB. A file must not be able to exhaust a laptop's memory."""

_SALT_PREFIX = b"age-encryption.org/v1/scrypt"
_SALT_LENGTH = 16
_DECIMAL = re.compile(r"[1-9][0-9]{0,2}\Z")


class ScryptRecipient:
    """A passphrase to encrypt with.

    Args:
        passphrase: As typed; normalised by `vetting_desk.crypto.passphrase`.
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
        """Return a stanza that the passphrase unwraps; takes the time and memory of the work factor."""
        salt = os.urandom(_SALT_LENGTH)
        wrap_key = _wrap_key(self._passphrase, salt, self._work_factor)
        arguments = (encode_base64(salt), str(self._work_factor))
        return Stanza(STANZA_TYPE, arguments, seal_file_key(wrap_key, file_key))


class ScryptIdentity:
    """A passphrase to decrypt with.

    Args:
        passphrase: As for `ScryptRecipient`.
        max_work_factor: Highest cost to accept from a file, as a base-two logarithm.

    Raises:
        InputError: If the passphrase is empty or holds control characters.
    """

    def __init__(self, passphrase: str, max_work_factor: int = MAX_WORK_FACTOR) -> None:
        self._passphrase = prepare(passphrase)
        self._max_work_factor = max_work_factor

    def unwrap(self, stanzas: tuple[Stanza, ...]) -> bytes | None:
        """Return the file key, or None if there is no scrypt stanza or the passphrase is wrong.

        Raises:
            AgeFormatError: If the scrypt stanza is not alone, is malformed, or requires more work than
                is allowed.
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
