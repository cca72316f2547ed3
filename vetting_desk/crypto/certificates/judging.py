"""What a signature is worth, judged at the earliest time it is shown to have existed.

A signature that was made while its certificate counted stays good after the certificate ended or was revoked,
if something shows that it existed before (ETSI EN 319 102-1, section 5.6: proofs of existence). Where nothing
does, nobody can say: *cannot be judged*, which is not *not valid*. The signer's own clock shows nothing; only
for an officer who *left*, whose key nobody doubts, does their word for the time count.

The arithmetic of the signature is checked before; what the evidence is, and who keeps it, is the caller's to
know.
"""

from dataclasses import dataclass
from datetime import datetime

from cryptography import x509

from vetting_desk.crypto.certificates.trust import TrustStore
from vetting_desk.model.evidence import Evidence, EvidenceKind, Outcome, Verdict
from vetting_desk.model.revocation import RevocationKind

EXPIRED, REVOKED, LIST_UNKNOWN = "expired", "revoked", "revocation unknown"
UNREGISTERED = "register unknown"


@dataclass(frozen=True, slots=True)
class Moment:
    """When a signature is read, and what shows that it is older than that.

    Attributes:
        now: The newest moment the reader knows of, with a time zone.
        shown: The earliest evidence that it existed; None if it is only here now.
        after: A time signed by headquarters that the signed content itself names: it was made no earlier. None
            where it names none.
        claimed: The time the signed content itself claims; None to take that of the signature.
        list_needed: Whether nothing is valid without a revocation list that covers the time.
    """

    now: datetime
    shown: Evidence | None = None
    after: datetime | None = None
    claimed: datetime | None = None
    list_needed: bool = True


def judge(
    trust: TrustStore,
    certificate: x509.Certificate,
    intermediates: tuple[x509.Certificate, ...] | list[x509.Certificate],
    claimed: datetime,
    moment: Moment,
) -> Verdict:
    """Judge a signature whose arithmetic holds.

    Args:
        trust: The organisation's root, with the newest revocation list known.
        certificate: The signer's.
        intermediates: Certificates that may be part of the path; untrusted.
        claimed: The signature's own word for when it was made; `moment` may know better what the content says.
        moment: When it is read, and what shows that it is older.

    Returns:
        Valid, or *cannot be judged* with ``expired``, ``revoked``, ``register unknown`` (nobody knows whether
        headquarters issued the certificate) or ``revocation unknown``.

    Raises:
        CertificateError: If the certificate never led to the root: a stranger's.
    """
    window = trust.window(certificate, intermediates)
    claimed = moment.claimed or claimed
    shown = moment.shown or Evidence(EvidenceKind.READING, moment.now)
    # Nobody signs with a certificate that does not exist yet: what says so is a clock that stood behind.
    at = max(shown.at, window.begins)
    revoked = trust.revocation_of(window.chain[0])
    if revoked is not None and revoked.since <= at:
        no_earlier = max(claimed, moment.after or claimed)
        if revoked.kind is not RevocationKind.LEFT or no_earlier >= revoked.since:
            return _cannot(REVOKED)
        shown = Evidence(EvidenceKind.CLAIM, claimed)
    if at > window.ends:
        return _cannot(EXPIRED)
    if not trust.registers(window.chain[0]):
        return _cannot(UNREGISTERED)
    if moment.list_needed and not trust.list_covers(at, moment.now):
        return _cannot(LIST_UNKNOWN)
    return Verdict(Outcome.VALID, evidence=shown)


def standing(
    trust: TrustStore,
    certificate: x509.Certificate,
    intermediates: tuple[x509.Certificate, ...] | list[x509.Certificate],
    now: datetime,
) -> str:
    """Return ``revoked`` or ``expired`` if a certificate no longer counts now; empty if it does.

    Raises:
        CertificateError: If it never led to the root.
    """
    window = trust.window(certificate, intermediates)
    if trust.revocation_of(window.chain[0]) is not None:
        return REVOKED
    return EXPIRED if now > window.ends else ""


def _cannot(why: str) -> Verdict:
    return Verdict(Outcome.CANNOT_BE_JUDGED, why)
