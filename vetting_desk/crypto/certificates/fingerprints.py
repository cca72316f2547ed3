"""Fingerprints, which two people compare to check that they hold the same key.

A fingerprint is the SHA-256 of a certificate or of any other bytes. On screen it is shown in groups of
four digits; to compare it aloud, its first twelve bytes are read as words, one of 256 for each byte.
Twelve words are 96 bits: finding another key with the same words is infeasible.
"""

from hashlib import sha256

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from vetting_desk.crypto.certificates.wordlist import WORDS

WORD_COUNT = 12

_DIGITS = 64
_GROUP = 4


def fingerprint(certificate: x509.Certificate) -> str:
    """Return the fingerprint of a certificate: SHA-256 of its DER, in groups."""
    return fingerprint_of(certificate.public_bytes(Encoding.DER))


def fingerprint_of(data: bytes) -> str:
    """Return the fingerprint of any bytes: 16 groups of 4 hexadecimal digits."""
    digits = sha256(data).hexdigest()
    return " ".join(digits[start : start + _GROUP] for start in range(0, _DIGITS, _GROUP))


def words(text: str) -> tuple[str, ...]:
    """Return the twelve words of a fingerprint, to be read aloud in order.

    Args:
        text: A fingerprint with or without spaces.

    Raises:
        ValueError: If `text` is not 64 hexadecimal digits.
    """
    digits = "".join(text.split())
    if len(digits) != _DIGITS:
        raise ValueError("a fingerprint has 64 digits")
    return tuple(WORDS[byte] for byte in bytes.fromhex(digits)[:WORD_COUNT])
