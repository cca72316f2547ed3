"""The register of issued certificates: what headquarters says it issued, in order, as a hash chain.

It shows nobody's name, only digests and times. Whoever holds the issuing key can make a certificate; the
register makes it show: one that is not in it was not issued in the open, and a register that leaves out or
changes what an earlier one had does not lead through the earlier head. Keeping the newest is the caller's
part.

Its form in answers and return bundles is RFC 8785 JSON::

    {"entries": [["<SHA-256 of the certificate>", "<moment>"], ...],
     "format": "vetting-desk-certificate-register", "version": 1}
"""

import json
import re
from collections.abc import Iterable, Sequence
from functools import cached_property
from hashlib import sha256
from typing import Final

from cryptography import x509
from cryptography.hazmat.primitives.serialization import Encoding

from vetting_desk.clock import from_text
from vetting_desk.crypto.chain import REGISTER, register_leaf
from vetting_desk.errors import CertificateError
from vetting_desk.model.certificate_register import RegisterEntry

MAX_LENGTH: Final = 16 * 1024 * 1024
"""Longest register read, in bytes: more than a hundred thousand certificates."""
_FORMAT: Final = "vetting-desk-certificate-register"
_VERSION: Final = 1
_DIGEST: Final = re.compile(r"[0-9a-f]{64}")


def digest_of(certificate: x509.Certificate) -> str:
    """Return what the register names a certificate by: SHA-256 of its DER, 64 hexadecimal digits."""
    return sha256(certificate.public_bytes(Encoding.DER)).hexdigest()


def head_after(entries: Iterable[RegisterEntry]) -> str:
    """Return the chain's head after these entries, from the first, as hexadecimal digits."""
    return REGISTER.head_of(
        register_leaf(number, each.certificate, each.at) for number, each in enumerate(entries, 1)
    ).hex()


class Register:
    """A register as far as it is known.

    Args:
        entries: All of them, in order.
    """

    def __init__(self, entries: Sequence[RegisterEntry]) -> None:
        self.entries = tuple(entries)

    def __len__(self) -> int:
        return len(self.entries)

    @cached_property
    def head(self) -> str:
        """Head of the chain, hexadecimal."""
        return head_after(self.entries)

    @cached_property
    def _certificates(self) -> frozenset[str]:
        return frozenset(each.certificate for each in self.entries)

    def knows(self, certificate: x509.Certificate) -> bool:
        """Return whether headquarters says that it issued this certificate."""
        return digest_of(certificate) in self._certificates

    def names(self, certificate: str) -> bool:
        """Return whether a certificate is in it, named as `digest_of` does."""
        return certificate in self._certificates

    def lacks(self, entries: Iterable[RegisterEntry]) -> "Register":
        """Return those of some entries whose certificates are not in it, each once."""
        missing = {each.certificate: each for each in entries if not self.names(each.certificate)}
        return Register(list(missing.values()))

    def continues(self, earlier: "Register") -> bool:
        """Return whether this is `earlier` with entries added at its end, or `earlier` itself."""
        return self.entries[: len(earlier)] == earlier.entries

    def to_bytes(self) -> bytes:
        """Write it in its one form."""
        entries = ",".join(f'["{each.certificate}","{each.at}"]' for each in self.entries)
        return f'{{"entries":[{entries}],"format":"{_FORMAT}","version":{_VERSION}}}'.encode()

    @classmethod
    def from_bytes(cls, data: bytes) -> "Register":
        """Read what `to_bytes` wrote.

        Raises:
            CertificateError: With detail ``register: format``, if it is anything else.
        """
        try:
            found = cls(_entries(data))
        except (ValueError, TypeError, KeyError, RecursionError) as error:
            raise CertificateError(subject="", detail="register: format") from error
        if len(found._certificates) != len(found) or found.to_bytes() != data:
            raise CertificateError(subject="", detail="register: format")
        return found


def _entries(data: bytes) -> list[RegisterEntry]:
    if len(data) > MAX_LENGTH:
        raise ValueError("too long")
    return [_entry(*each) for each in json.loads(data)["entries"]]


def _entry(certificate: object, at: object) -> RegisterEntry:
    if not isinstance(certificate, str) or not isinstance(at, str):
        raise TypeError("texts")
    if _DIGEST.fullmatch(certificate) is None:
        raise ValueError("digest")
    from_text(at)
    return RegisterEntry(certificate, at)
