"""Headquarters' stamp: its signed word that something was there by a time, ``stamp.json`` with two signatures.

An *intake* stamp names the records and entries of one bundle that arrived, by id and digest. A stamp over what
was *said* names entries of headquarters' own that wait for the desks they are for (version 2). A *renewal*
names earlier stamps, signatures included, before the keys or algorithms they stand on end (the idea of RFC
4998: evidence is renewed by putting it, whole, under new evidence). Each stamp also names the one before it,
and headquarters' audit chain at that moment, so that none can be slipped in later. The words are in
docs/evidence.md; when a stamp is made, kept and believed is known elsewhere.
"""

from base64 import b64decode
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256
from typing import Literal, Self

import rfc8785
from cryptography import x509
from pydantic import Field, ValidationError, model_validator

from vetting_desk.clock import from_text, to_text
from vetting_desk.crypto.certificates import (
    Moment,
    Signer,
    TrustStore,
    desk_id_of,
    desk_of,
    load_certificate,
)
from vetting_desk.crypto.cms import SignedBy
from vetting_desk.errors import BundleFormatError, BundleSignatureError, CertificateError
from vetting_desk.model import DeskKind, canonical, new_id
from vetting_desk.model.evidence import Verdict, worst
from vetting_desk.model.stamp import StampedRecord, StampKind, StoredStamp
from vetting_desk.transfer.format.limits import MAX_CMS, MAX_ENTRIES, MAX_RECORDS, MAX_STAMP
from vetting_desk.transfer.format.manifest_parts import (
    Base64,
    ChainPart,
    Digest,
    Key,
    Line,
    LongTermPart,
    Number,
    OfficerPart,
    Part,
    Uuid,
    all_different,
)
from vetting_desk.transfer.format.manifest_parts import (
    Moment as MomentText,
)
from vetting_desk.transfer.format.two_signatures import (
    judge_cms,
    judge_long_term,
    long_term_part,
    officer_part,
    sign_both,
)

MEMBER = "stamp.json"
CONTEXT = b"vetting-desk/stamp/1"
"""Context string of the ML-DSA-65 signature; also what a stamp's digest begins with."""

MAX_RENEWED = 1_000
"""Stamps that one renewal names."""
MAX_SAID = 1_000
"""Entries that one stamp over what headquarters says names."""


class HeadquartersPart(Part):
    """Who stamped: the desk, and its certificate, base64 of DER, which says that it is headquarters.

    `certificate` is empty where the desk has none.
    """

    id: Uuid
    name: Line
    organisation: Line
    certificate: Base64 | Literal[""]


class StampedRecordPart(Part):
    """One record that was there, and what headquarters did with it, a key as in receipts.

    `digest`, `signature` and `report` are those of ``assessment.json``, ``assessment.p7s`` and ``report.pdf``;
    empty where there was none.
    """

    record: Uuid
    digest: Digest
    signature: Digest | Literal[""]
    report: Digest | Literal[""]
    outcome: Key


class StampedEntryPart(Part):
    """One entry that was there: digests of ``entry.json`` and ``entry.p7s``."""

    entry: Uuid
    digest: Digest
    signature: Digest | Literal[""]
    outcome: Key


class SaidPart(Part):
    """One entry of headquarters' own: digests of ``entry.json`` and ``entry.p7s``."""

    entry: Uuid
    digest: Digest
    signature: Digest


class IntakePart(Part):
    """The bundle that arrived: its manifest by digest, whose it was, its audit chain, and what was in it."""

    bundle: Uuid
    manifest: Digest
    desk: Uuid
    desk_name: Line
    sequence: Number
    audit: ChainPart
    records: list[StampedRecordPart] = Field(max_length=MAX_RECORDS)
    entries: list[StampedEntryPart] = Field(max_length=MAX_ENTRIES)


class StampDocument(Part):
    """The whole of ``stamp.json``."""

    format: Literal["vetting-desk-stamp"]
    version: Literal[1, 2]
    id: Uuid
    kind: Literal["intake", "renewal", "said"]
    training: bool
    headquarters: HeadquartersPart
    officer: OfficerPart
    long_term: LongTermPart
    stamped_at: MomentText
    log: ChainPart
    previous: Digest | Literal[""]
    intake: IntakePart | None
    renews: list[Digest] = Field(max_length=MAX_RENEWED)
    said: list[SaidPart] = Field(default=[], max_length=MAX_SAID)

    @model_validator(mode="after")
    def _fits(self) -> Self:
        if (self.kind == "intake") != (self.intake is not None):
            raise ValueError("an intake stamp, and no other, names a bundle")
        if (self.kind == "renewal") != bool(self.renews):
            raise ValueError("a renewal, and no other, names stamps")
        if (self.kind == "said") != bool(self.said) or (self.kind == "said") != (self.version == 2):
            raise ValueError(
                "a stamp over what was said, and no other, names entries beside a bundle"
            )
        all_different(self.renews, "stamp")
        all_different((each.entry for each in self.said), "entry")
        return self

    def content(self) -> bytes:
        """Return ``stamp.json``; version 1 has no member for what was said."""
        return canonical.dumps(self.model_dump(exclude={"said"} if self.version == 1 else None))


@dataclass(frozen=True, slots=True)
class Stamping:
    """What every stamp of headquarters says.

    Attributes:
        signer: The officer who stamps.
        training: Whether this is practice.
        organisation: The organisation's name.
        desk_name: Headquarters' name.
        certificate: Headquarters' desk certificate, base64 of DER; empty if it has none.
        log: Headquarters' audit chain now.
        previous: Digest of the stamp before; empty for the first.
        at: Headquarters' time.
    """

    signer: Signer
    training: bool
    organisation: str
    desk_name: str
    certificate: str
    log: ChainPart
    previous: str
    at: datetime


def stamp_intake(stamping: Stamping, intake: IntakePart) -> StoredStamp:
    """Stamp what one bundle brought.

    Raises:
        BundleSignatureError: If the officer has no long-term key.
    """
    return _made(stamping, "intake", intake=intake)


def stamp_renewal(stamping: Stamping, digests: Sequence[str]) -> StoredStamp:
    """Stamp earlier stamps, 1 to `MAX_RENEWED`, named by their digests.

    Raises:
        BundleSignatureError: If the officer has no long-term key.
    """
    return _made(stamping, "renewal", renews=digests)


def stamp_said(stamping: Stamping, said: Sequence[SaidPart]) -> StoredStamp:
    """Stamp entries of headquarters' own, 1 to `MAX_SAID`.

    Raises:
        BundleSignatureError: If the officer has no long-term key.
    """
    return _made(stamping, "said", said=said)


def digest_of(document: bytes, p7s: bytes, mldsa65: bytes) -> str:
    """Return what later stamps name a stamp by, signatures included: SHA-256, 64 hexadecimal digits."""
    parts = b"".join(sha256(each).digest() for each in (document, p7s, mldsa65))
    return sha256(CONTEXT + b"\x00" + parts).hexdigest()


def open_stamp(
    document: bytes, p7s: bytes, mldsa65: bytes, trust: TrustStore, moment: Moment, hq_id: str = ""
) -> tuple[StoredStamp, Verdict]:
    """Check a stamp and both its signatures, and judge them.

    Args:
        document: ``stamp.json``.
        p7s: The CMS signature over it.
        mldsa65: The ML-DSA-65 signature over it.
        trust: The organisation's root, with the newest revocation list known.
        moment: When it is read, and what shows that it is older: the stamps over it.
        hq_id: The desk that is known to be headquarters; empty where only its certificate can say so.

    Returns:
        The stamp, and what it is worth.

    Raises:
        BundleFormatError: If it is not as the format says.
        BundleSignatureError: If a signature is not valid or a stranger's, or the signer is not of headquarters.
    """
    found = parse(document)
    if len(p7s) > MAX_CMS:
        raise BundleFormatError(member=MEMBER, detail="member-too-long")
    moment = replace(moment, claimed=from_text(found.stamped_at))
    signed_by, by_cms = judge_cms(document, p7s, trust, moment)
    by_long_term = judge_long_term(
        document, mldsa65, found.long_term, signed_by, trust, moment, CONTEXT
    )
    _check_named(found, signed_by, trust, hq_id)
    ends_at = min(
        trust.window(each, _chain_of(found)).ends
        for each in (signed_by.certificate, load_certificate(_der(found.long_term.certificate)))
    )
    return _stored(found, ends_at, document, p7s, mldsa65), worst((by_cms, by_long_term))


def parse(data: bytes) -> StampDocument:
    """Read ``stamp.json`` strictly.

    Raises:
        BundleFormatError: If it is too long, or not as its format says, to the byte.
    """
    if len(data) > MAX_STAMP:
        raise BundleFormatError(member=MEMBER, detail="member-too-long")
    try:
        document = StampDocument.model_validate_json(data)
        written = document.content()
    except (ValidationError, rfc8785.CanonicalizationError, UnicodeError) as error:
        raise BundleFormatError(member=MEMBER, detail="format") from error
    if written != data:
        raise BundleFormatError(member=MEMBER, detail="not-canonical")
    return document


def _made(
    stamping: Stamping,
    kind: Literal["intake", "renewal", "said"],
    *,
    intake: IntakePart | None = None,
    renews: Sequence[str] = (),
    said: Sequence[SaidPart] = (),
) -> StoredStamp:
    signer = stamping.signer
    document = StampDocument(
        format="vetting-desk-stamp",
        version=2 if said else 1,
        id=new_id(),
        kind=kind,
        training=stamping.training,
        headquarters=HeadquartersPart(
            id=desk_id_of(signer.certificate),
            name=stamping.desk_name,
            organisation=stamping.organisation,
            certificate=stamping.certificate,
        ),
        officer=officer_part(signer),
        long_term=long_term_part(signer),
        stamped_at=to_text(stamping.at),
        log=stamping.log,
        previous=stamping.previous,
        intake=intake,
        renews=list(renews),
        said=list(said),
    )
    data = document.content()
    return _stored(document, _ends_of(signer), data, *sign_both(data, signer, CONTEXT))


def _ends_of(signer: Signer) -> datetime:
    """Return when the first of the certificates ends on which a signer's signatures stand."""
    own = [signer.certificate, *signer.chain]
    if signer.long_term_certificate is not None:
        own.append(signer.long_term_certificate)
    return min(each.not_valid_after_utc for each in own)


def _stored(
    document: StampDocument, ends_at: datetime, data: bytes, p7s: bytes, mldsa65: bytes
) -> StoredStamp:
    intake = document.intake
    return StoredStamp(
        id=document.id,
        kind=StampKind(document.kind),
        digest=digest_of(data, p7s, mldsa65),
        stamped_at=from_text(document.stamped_at),
        ends_at=ends_at,
        officer_name=document.officer.name,
        bundle_id=intake.bundle if intake else "",
        records=(
            *(
                StampedRecord(each.record, each.digest, each.signature, each.report)
                for each in (intake.records if intake else ())
            ),
            *(StampedRecord(each.entry, each.digest, each.signature, "") for each in document.said),
        ),
        renews=tuple(document.renews),
        previous=document.previous,
        document=data,
        p7s=p7s,
        mldsa65=mldsa65,
    )


def _check_named(
    document: StampDocument, signed_by: SignedBy, trust: TrustStore, hq_id: str
) -> None:
    """Check that the stamp names who signed it, and that they are of headquarters."""
    officer, hq = signed_by.officer, document.headquarters
    named = (document.officer.id, document.officer.name, document.officer.role)
    if named != (officer.id, officer.name, officer.role.value):
        raise BundleSignatureError(detail="officer")
    if hq.id != signed_by.desk_id:
        raise BundleSignatureError(detail="desk")
    if (hq.organisation, document.training) != (trust.organisation, trust.training):
        raise BundleSignatureError(detail="organisation")
    if hq_id:
        if hq.id != hq_id:
            raise BundleSignatureError(detail="not-headquarters")
        return
    try:
        certificate = load_certificate(_der(hq.certificate))
        trust.window(certificate, _chain_of(document))
        desk = desk_of(certificate)
    except CertificateError as error:
        raise BundleSignatureError(detail="not-headquarters") from error
    if desk.id != hq.id or desk.kind is not DeskKind.HQ:
        raise BundleSignatureError(detail="not-headquarters")


def _chain_of(document: StampDocument) -> list[x509.Certificate]:
    return [load_certificate(_der(each)) for each in document.long_term.chain]


def _der(text: str) -> bytes:
    try:
        return b64decode(text, validate=True)
    except ValueError as error:
        raise BundleFormatError(member=MEMBER, detail="certificates") from error
