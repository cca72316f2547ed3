"""What a record's signatures are worth now: checked anew, and judged by what shows how old they are.

Behind the door: `records.check_record` asks whether the officer may. At headquarters its stamps and what it
took in are evidence, at a post the stamps and receipts it was sent; otherwise a record is as old as its being
read.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256
from typing import TYPE_CHECKING, Final

from vetting_desk.clock import from_text
from vetting_desk.errors import (
    CertificateError,
    PermissionDeniedError,
    ReportError,
    SignatureError,
    VettingDeskError,
)
from vetting_desk.model import DeskKind, Officer, Record
from vetting_desk.model.acceptance import Acceptance
from vetting_desk.model.evidence import Evidence, EvidenceKind, Outcome, Verdict, earliest, worst
from vetting_desk.model.stamp import StampedRecord, StoredStamp
from vetting_desk.operations.records import agreement, compared_before, rated_twice
from vetting_desk.operations.records import sealed as sealed_records
from vetting_desk.operations.records.needs import CheckingDesk

if TYPE_CHECKING:
    from vetting_desk.crypto.certificates import Moment, TrustStore
    from vetting_desk.model.record_document import RecordDocument

JSON, P7S, XML, PDF = "assessment.json", "assessment.p7s", "submission.xml", "report.pdf"
_UNKNOWN_SIGNER: Final = "untrusted"


@dataclass(frozen=True, slots=True)
class RecordCheck:
    """What verifying a record's signatures anew found.

    Attributes:
        outcome: One of three.
        why: A key such as ``digest``, ``signature``, ``report``, ``untrusted``, ``expired``, ``revoked``,
            ``revocation unknown``, or one of those in `agreement` and `rated_twice`; empty when valid.
        officer: Who signed; None where that cannot be said.
        desk_name: Where.
        signed_at: By that desk's clock.
        own_clock: True if it was this desk's clock.
        evidence: What shows that it existed while it counted; None if it is not valid.
        acceptance: Who took it in although nobody could judge it; None if nobody had to.
    """

    outcome: Outcome
    why: str
    officer: Officer | None
    desk_name: str
    signed_at: datetime
    own_clock: bool
    evidence: Evidence | None = None
    acceptance: Acceptance | None = None


@dataclass(frozen=True, slots=True)
class _Found:
    officer: Officer
    desk_id: str
    verdict: Verdict


def check(open_desk: CheckingDesk, record: Record) -> RecordCheck:
    """Verify a record's digests and signatures anew.

    Raises:
        PermissionDeniedError: If it is sealed to others: there is no verdict on the signature then.
    """
    unknown = RecordCheck(
        outcome=Outcome.CANNOT_BE_JUDGED,
        why=_UNKNOWN_SIGNER,
        officer=None,
        desk_name=record.desk_name,
        signed_at=record.signed_at,
        own_clock=record.desk_name == open_desk.desk.name,
        acceptance=open_desk.casebook.acceptances.find(record.id),
    )
    try:
        found = _verify(open_desk, record)
    except PermissionDeniedError:
        raise
    except CertificateError:
        return unknown
    except (SignatureError, ReportError, VettingDeskError) as error:
        why = "report" if isinstance(error, ReportError) else "signature"
        return replace(unknown, outcome=Outcome.NOT_VALID, why=why)
    return replace(
        unknown,
        outcome=found.verdict.outcome,
        why=found.verdict.why,
        officer=found.officer,
        own_clock=found.desk_id == open_desk.desk.id,
        evidence=found.verdict.evidence,
    )


def stamps_of(open_desk: CheckingDesk, record: Record) -> list[StoredStamp]:
    """Return the stamps over a record, with all renewals over them: what an auditor is given."""
    from vetting_desk.transfer.ends.stamps import needed_for

    stamps = open_desk.casebook.stamps
    return needed_for(stamps.of_document(record.id, record.digest), stamps)


def evidence_of(
    open_desk: CheckingDesk, record: Record, contents: Mapping[str, bytes]
) -> Evidence | None:
    """Return the earliest evidence this desk has that a record existed; None if it has none.

    Args:
        open_desk: The desk.
        record: Which record.
        contents: Its files by name, as its desk signed them.
    """
    from vetting_desk.transfer.ends.stamps import StampReader

    casebook = open_desk.casebook
    at_hq = open_desk.desk.kind is DeskKind.HQ
    hq = [peer.desk_id for peer in casebook.peers.list() if peer.kind is DeskKind.HQ]
    hq_id = open_desk.desk.id if at_hq else next(iter(hq), "")
    now = casebook.clock_reading().newest
    reader = StampReader(open_desk.keys.trust, casebook.stamps, now, hq_id)
    receipt = casebook.receipts.first_of(record.id, record.digest)
    kind = EvidenceKind.ARRIVAL if at_hq else EvidenceKind.RECEIPT
    answered = Evidence(kind, receipt.taken_in_at) if receipt else None
    return earliest(
        (reader.earliest(casebook.stamps.of_record(_named(record, contents))), answered)
    )


def _named(record: Record, contents: Mapping[str, bytes]) -> StampedRecord:
    signature, report = (sha256(contents[name]).hexdigest() for name in (P7S, PDF))
    return StampedRecord(record.id, record.digest, signature, report)


def _verify(open_desk: CheckingDesk, record: Record) -> "_Found":
    """Verify a record, and what is sealed in it."""
    from vetting_desk.model import record_document

    contents = {file.name: open_desk.casebook.blobs.get(file.sha256) for file in record.files}
    if JSON not in contents:  # it came open, and was sealed as it came
        contents = sealed_records.open_sealed(open_desk, contents[sealed_records.SEALED])
    if record_document.digest_of(contents[JSON]) != record.digest:
        raise SignatureError(detail="digest")
    shown, trust = evidence_of(open_desk, record, contents), open_desk.keys.trust
    now = open_desk.casebook.clock_reading().newest
    officer, outer, verdict = _verify_files(contents, trust, now, shown)
    said = agreement.judge(open_desk, officer, outer, contents)
    if sealed_records.is_cover(outer):
        inside = sealed_records.open_sealed(open_desk, contents[sealed_records.SEALED])
        signed_by, inner, of_inner = _verify_files(inside, trust, now, shown)
        sealed_records.require_same(outer, inner)
        if signed_by != officer:
            raise SignatureError(detail="officer")
        verdict = worst((verdict, of_inner))
        said = said.with_inside(agreement.judge(open_desk, officer, inner, inside))
        said = said.with_inside(rated_twice.compare(open_desk, inner, inside[XML]))
    said = compared_before.settled(open_desk, record, outer, said)
    said = said.with_inside(rated_twice.compare(open_desk, outer, contents[XML]))
    return _Found(officer, outer.desk.id, _joined(verdict, said))


def _joined(verdict: Verdict, said: "agreement.Agreement") -> Verdict:
    """Return what a record is worth: its signatures were found good, and this is what its parts say."""
    if said.broken:
        return Verdict(Outcome.NOT_VALID, said.broken)
    if verdict.outcome is Outcome.VALID and said.open:
        return Verdict(Outcome.CANNOT_BE_JUDGED, said.open[0], verdict.evidence)
    return verdict


def _verify_files(
    contents: dict[str, bytes], trust: "TrustStore", now: datetime, shown: Evidence | None
) -> "tuple[Officer, RecordDocument, Verdict]":
    """Verify one whole record and return who signed it, what, and what that is worth."""
    from vetting_desk.crypto import cms
    from vetting_desk.model import record_document
    from vetting_desk.reports import judge_pdf, read_attachments

    data = contents[JSON]
    document = record_document.parse_document(data)
    moment = moment_of(document, now, shown)
    signed, by_document = cms.judge_detached(data, contents[P7S], trust, moment)
    for file in document.files:
        if sha256(contents.get(file.name, b"")).hexdigest() != file.sha256:
            raise SignatureError(detail="digest")
    pages, by_report = judge_pdf(contents[PDF], trust, moment)
    if pages.officer != signed.officer:
        raise ReportError(detail="officer")
    if read_attachments(contents[PDF]).get(JSON) != data:
        raise ReportError(detail="another document inside")
    return signed.officer, document, worst((by_document, by_report))


def moment_of(document: "RecordDocument", now: datetime, shown: Evidence | None) -> "Moment":
    """Return when a record is judged, with what it says of its own time."""
    from vetting_desk.crypto.certificates import Moment

    floor = document.clock.floor
    return Moment(
        now,
        shown=shown,
        after=from_text(floor) if floor else None,
        claimed=from_text(document.clock.signed_at),
    )
