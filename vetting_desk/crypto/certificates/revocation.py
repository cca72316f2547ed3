"""Revocation lists: which certificates the organisation revoked, since when, and why.

An X.509 CRL signed by the issuing certificate, with an increasing number. Each entry has a reason code and an
invalidity date (RFC 5280, sections 5.3.1 and 5.3.2): the date from which the certificate counts for nothing,
which may lie before the day it was revoked. Remembering the highest number seen, and refusing a lower one, is
the caller's task; this module decides whether a list is current at a given time.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.ec import (
    EllipticCurvePrivateKey,
    EllipticCurvePublicKey,
)
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding

from vetting_desk.crypto.certificates.loading import PARSE_ERRORS, check_signed_shape
from vetting_desk.crypto.certificates.names import common_name
from vetting_desk.errors import CertificateError
from vetting_desk.model.revocation import Revocation, RevocationKind

LIST_LIFE = timedelta(days=90)
MAX_LENGTH = 4 * 1024 * 1024
"""Longest list read, in bytes: about fifty thousand entries."""

_CODES = {
    RevocationKind.LEFT: x509.ReasonFlags.affiliation_changed,
    RevocationKind.LOST: x509.ReasonFlags.key_compromise,
    RevocationKind.MISUSED: x509.ReasonFlags.privilege_withdrawn,
}
_KINDS = {
    x509.ReasonFlags.affiliation_changed: RevocationKind.LEFT,
    x509.ReasonFlags.cessation_of_operation: RevocationKind.LEFT,
    x509.ReasonFlags.superseded: RevocationKind.LEFT,
    x509.ReasonFlags.key_compromise: RevocationKind.LOST,
}
"""Every other code, and none, is the strictest: misused."""


@dataclass(frozen=True, slots=True)
class RevocationList:
    """A verified list.

    Attributes:
        number: Increases with every list; callers refuse a list older than one already seen.
        issued_at: When the list was made.
        until: When the next list is due; the list is current until then.
        revoked: Serial number to since when it is revoked, and why.
        issuer: Distinguished name of the authority, DER-encoded.
    """

    number: int
    issued_at: datetime
    until: datetime
    revoked: Mapping[int, Revocation]
    issuer: bytes

    def is_current(self, at: datetime) -> bool:
        """Return whether the list is current at a time.

        A list made a little after `at` says all that one made at `at` would: two clocks differ. One dated more
        than `LIST_LIFE` later was made by a clock that was wrong, and its `until` means nothing.
        """
        return self.issued_at - LIST_LIFE <= at <= self.until

    def dated_by(self, now: datetime) -> "RevocationList":
        """Return the list with no date of revocation later than `now`, the moment it is read.

        A later date comes from a clock that was ahead, and must not let a revoked certificate sign until then.
        """
        if all(each.since <= now for each in self.revoked.values()):
            return self
        dated = {
            serial: replace(each, since=min(each.since, now))
            for serial, each in self.revoked.items()
        }
        return replace(self, revoked=dated)

    def revocation_of(self, certificate: x509.Certificate) -> Revocation | None:
        """Return how `certificate` was revoked; None if it was not."""
        if certificate.issuer.public_bytes() != self.issuer:
            return None
        return self.revoked.get(certificate.serial_number)

    def names(self, serial: int) -> Revocation | None:
        """Return how the certificate with a serial number was revoked, whoever issued it; None if it was not.

        For certificates of the root: the list is the issuing key's, and to take back needs no more than that.
        """
        return self.revoked.get(serial)

    def revokes(self, certificate: x509.Certificate, at: datetime) -> bool:
        """Return whether `certificate` was revoked at a time."""
        found = self.revocation_of(certificate)
        return found is not None and found.since <= at


def create_revocation_list(
    issuing_key: EllipticCurvePrivateKey,
    issuing: x509.Certificate,
    revoked: Mapping[int, Revocation],
    number: int,
    now: datetime,
    life: timedelta = LIST_LIFE,
) -> bytes:
    """Return a signed list as DER.

    Args:
        issuing_key: Key of `issuing`.
        issuing: The issuing certificate.
        revoked: Serial number to since when and why; every certificate ever revoked, also those that ended
            since.
        number: One more than that of the last list.
        now: With a time zone.
        life: How long the list is current.

    Raises:
        CertificateError: If `issuing_key` is not the key of `issuing`.
    """
    if issuing.public_key() != issuing_key.public_key():
        raise CertificateError(subject=common_name(issuing), detail="not its key")
    key_identifier = x509.AuthorityKeyIdentifier.from_issuer_public_key(issuing_key.public_key())
    builder = (
        x509.CertificateRevocationListBuilder()
        .issuer_name(issuing.subject)
        .last_update(now)
        .next_update(now + life)
        .add_extension(x509.CRLNumber(number), critical=False)
        .add_extension(key_identifier, critical=False)
    )
    for serial in sorted(revoked):
        builder = builder.add_revoked_certificate(_entry(serial, revoked[serial]))
    return builder.sign(issuing_key, SHA256()).public_bytes(Encoding.DER)


def load_revocation_list(der: bytes, issuing: x509.Certificate) -> RevocationList:
    """Read a list and check that `issuing` signed it.

    Args:
        der: The list.
        issuing: An issuing certificate already verified against the root.

    Raises:
        CertificateError: If it is malformed, or not signed by `issuing`.
    """
    name = common_name(issuing)
    if len(der) > MAX_LENGTH:
        raise CertificateError(subject=name, detail="revocation list: too long")
    key = issuing.public_key()
    check_signed_shape(der)
    try:
        parsed = x509.load_der_x509_crl(der)
        if not isinstance(key, EllipticCurvePublicKey) or not parsed.is_signature_valid(key):
            raise CertificateError(subject=name, detail="revocation list: signature")
        number = parsed.extensions.get_extension_for_class(x509.CRLNumber).value.crl_number
        revoked = {entry.serial_number: _revocation(entry) for entry in parsed}
    except PARSE_ERRORS as error:
        raise CertificateError(subject=name, detail="revocation list: format") from error
    until = parsed.next_update_utc
    if parsed.issuer != issuing.subject or until is None:
        raise CertificateError(subject=name, detail="revocation list: issuer")
    return RevocationList(
        number, parsed.last_update_utc, until, revoked, issuing.subject.public_bytes()
    )


def _entry(serial: int, revocation: Revocation) -> x509.RevokedCertificate:
    return (
        x509.RevokedCertificateBuilder()
        .serial_number(serial)
        .revocation_date(revocation.revoked_at)
        .add_extension(x509.CRLReason(_CODES[revocation.kind]), critical=False)
        .add_extension(x509.InvalidityDate(revocation.since), critical=False)
        .build()
    )


def _revocation(entry: x509.RevokedCertificate) -> Revocation:
    """Return what an entry says; a list made before there were kinds says only when."""
    kind, since = RevocationKind.MISUSED, entry.revocation_date_utc
    for extension in entry.extensions:
        if isinstance(extension.value, x509.CRLReason):
            kind = _KINDS.get(extension.value.reason, RevocationKind.MISUSED)
        elif isinstance(extension.value, x509.InvalidityDate):
            since = extension.value.invalidity_date_utc
    return Revocation(since, kind, entry.revocation_date_utc)
