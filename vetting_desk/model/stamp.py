"""Headquarters' stamp, as a casebook keeps it: a signed document that shows what was there by a time."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


class StampKind(StrEnum):
    """What a stamp is over: what one bundle brought, earlier stamps, or what headquarters says itself."""

    INTAKE = "intake"
    RENEWAL = "renewal"
    SAID = "said"


@dataclass(frozen=True, slots=True)
class StampedRecord:
    """A record that was there, by what must not differ: the document, its signature, and the report.

    What else belongs to a record the document lists itself.

    Attributes:
        record_id: Which record.
        digest: SHA-256 of ``assessment.json``.
        signature: SHA-256 of ``assessment.p7s``; empty if there was none.
        report: SHA-256 of ``report.pdf``; empty if there was none.
    """

    record_id: str
    digest: str
    signature: str
    report: str


@dataclass(frozen=True, slots=True)
class StoredStamp:
    """A stamp with its signatures.

    Attributes:
        id: UUID.
        kind: What it is over.
        digest: What later stamps name it by; see `transfer.format.stamp`: 64 hexadecimal digits.
        stamped_at: Headquarters' time.
        ends_at: When the first of its signer's certificates ends: it is to be renewed before.
        officer_name: Who stamped.
        bundle_id: The bundle it is over; empty but for an intake stamp.
        records: The records in that bundle; the entries of headquarters' own in a stamp over what it says, each
            with an empty report; empty in a renewal.
        renews: Digests of the stamps it is over; empty unless it is a renewal.
        previous: Digest of the stamp before it; empty for headquarters' first.
        document: ``stamp.json``.
        p7s: Its detached CMS signature, DER.
        mldsa65: Its detached ML-DSA-65 signature, 3,309 bytes.
    """

    id: str
    kind: StampKind
    digest: str
    stamped_at: datetime
    ends_at: datetime
    officer_name: str
    bundle_id: str
    records: tuple[StampedRecord, ...]
    renews: tuple[str, ...]
    previous: str
    document: bytes
    p7s: bytes
    mldsa65: bytes
