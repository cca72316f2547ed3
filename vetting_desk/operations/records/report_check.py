"""Checking a report without a desk, for auditors: its pages, the document inside, and both signatures.

A report is a PDF with the record's document and signature inside. It is valid if both are by the same
officer, the signed document is the one inside, and the certificates counted when it is shown to have existed.
A PDF that has no document inside is no report, whoever signed it.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Final

from vetting_desk.clock import Clock, SystemClock, from_text
from vetting_desk.errors import (
    BundleFormatError,
    BundleSignatureError,
    InputError,
    NotAReportError,
    ReportSignatureError,
    SignatureError,
)
from vetting_desk.model import Officer
from vetting_desk.model.evidence import Evidence, Outcome, Verdict, worst
from vetting_desk.model.stamp import StampedRecord, StoredStamp
from vetting_desk.operations.records import anchors
from vetting_desk.operations.records.checking import JSON, P7S, XML, moment_of

if TYPE_CHECKING:
    from vetting_desk.crypto.certificates import Moment, TrustStore
    from vetting_desk.crypto.cms import SignedBy
    from vetting_desk.model.record_document import RecordDocument
    from vetting_desk.reports import ReportSignature

MAX_PDF: Final = 256 * 1024 * 1024
NOT_LOOKED_AT: Final = "revocation-not-looked-at"
_OTHERS_PAGES: Final = frozenset({"not-certified", "weak", "several", "no-time"})
"""Faults of a signature that other programs' signed PDFs have and ours never."""


@dataclass(frozen=True, slots=True)
class ReportVerdict:
    """What a report is worth.

    Attributes:
        outcome: Valid, or cannot be judged; what is not valid is raised.
        why: A key such as ``revoked``, ``expired``, ``revocation unknown`` or ``revocation-not-looked-at``;
            empty when valid.
        officer: Who signed pages and document.
        desk_name: Where, as the document says.
        signed_at: When, by the desk's own clock.
        clock_behind: True if the signer's certificate is younger than that.
        record_id: The record it is the report of.
        digest: The record's digest.
        evidence: What shows that it existed while it counted; None unless it is valid.
        revocation_list: Number of the list that was looked at; 0 for none.
    """

    outcome: Outcome
    why: str
    officer: Officer
    desk_name: str
    signed_at: datetime
    clock_behind: bool
    record_id: str
    digest: str
    evidence: Evidence | None
    revocation_list: int


def verify_report(
    path: Path,
    root_file: Path,
    revoked_file: Path | None = None,
    stamp_files: Sequence[Path] = (),
    clock: Clock | None = None,
) -> ReportVerdict:
    """Check a report: its pages, the document inside, both signatures, and what they are worth.

    Args:
        path: The PDF.
        root_file: The organisation's root certificate, PEM.
        revoked_file: Its revocation list, an X.509 CRL; None to look at no revocation, and call nothing valid.
        stamp_files: Headquarters' stamps over the record and over those stamps: each ``….json``, with the
            ``….p7s`` and ``….mldsa65`` of the same name beside it.
        clock: The device's by default.

    Raises:
        ReportSignatureError: If a signature, on the pages or on the document inside, is missing or not valid,
            or they are not of one officer.
        ReportError: If what is inside cannot be read.
        NotAReportError: If the PDF is no report.
        BundleVersionError: If a newer program wrote it.
        CertificateError: If the signer's certificate does not lead to the root: a stranger's.
        InputError: If a file is not what it should be.
    """
    from vetting_desk.crypto import cms

    pdf, plain, now = _pdf(path), anchors.trust(root_file), (clock or SystemClock()).now()
    pages_at = _Pages(pdf)
    inside = pages_at.attached()
    document, digest = _document(inside), sha256(inside[JSON]).hexdigest()
    stamps = [_stamp(file) for file in stamp_files]
    known = plain
    if revoked_file is not None:
        carried = [cms.certificates_of(inside[P7S]), *(cms.certificates_of(s[1]) for s in stamps)]
        known = anchors.with_list(plain, revoked_file, [each for one in carried for each in one])
    named = StampedRecord(
        document.record, digest, sha256(inside[P7S]).hexdigest(), sha256(pdf).hexdigest()
    )
    shown = _shown(stamps, named, known, now)
    moment = replace(moment_of(document, now, shown), list_needed=revoked_file is not None)
    signed, by_document = _signed(inside, known, moment)
    pages, by_pages = pages_at.judged(known, moment)
    _check_same(document, signed, pages, known)
    verdict = worst((by_document, by_pages))
    if revoked_file is None and verdict.outcome is Outcome.VALID:
        verdict = Verdict(Outcome.CANNOT_BE_JUDGED, NOT_LOOKED_AT)
    return ReportVerdict(
        outcome=verdict.outcome,
        why=verdict.why,
        officer=signed.officer,
        desk_name=document.desk.name,
        signed_at=from_text(document.clock.signed_at),
        clock_behind=pages.clock_behind,
        record_id=document.record,
        digest=digest,
        evidence=verdict.evidence,
        revocation_list=known.list_number,
    )


class _Pages:
    """The PDF: what is attached to it, and the signature over all of it."""

    def __init__(self, pdf: bytes) -> None:
        self._pdf = pdf

    def attached(self) -> dict[str, bytes]:
        """Return what is inside.

        Raises:
            NotAReportError: If that is no record.
            ReportError: If it cannot be read.
        """
        from vetting_desk.reports import read_attachments

        found = read_attachments(self._pdf)
        if JSON not in found or P7S not in found:
            self._require_whole()
            raise NotAReportError(detail="not-a-report")
        return found

    def judged(self, trust: "TrustStore", moment: "Moment") -> "tuple[ReportSignature, Verdict]":
        """Check and judge the signature of the pages."""
        from vetting_desk.reports import judge_pdf

        return judge_pdf(self._pdf, trust, moment)

    def _require_whole(self) -> None:
        """Raise what is wrong with the file itself, before it is called no report."""
        from vetting_desk.reports import check_pdf

        try:
            check_pdf(self._pdf)
        except ReportSignatureError as error:
            if error.fields.get("detail") not in _OTHERS_PAGES:
                raise


def _pdf(path: Path) -> bytes:
    pdf = anchors.small(path, MAX_PDF)
    if not pdf.startswith(b"%PDF-"):
        raise ReportSignatureError(detail="not-pdf")
    return pdf


def _document(inside: dict[str, bytes]) -> "RecordDocument":
    from vetting_desk.model.record_document import parse_document

    try:
        document = parse_document(inside[JSON])
        from_text(document.clock.signed_at)
    except (BundleFormatError, ValueError) as error:
        raise ReportSignatureError(detail="document-format") from error
    listed = {file.name: file.sha256 for file in document.files}
    submission = inside.get(XML)
    if submission is not None and sha256(submission).hexdigest() != listed.get(XML):
        raise ReportSignatureError(detail="submission")
    return document


def _signed(
    inside: dict[str, bytes], trust: "TrustStore", moment: "Moment"
) -> "tuple[SignedBy, Verdict]":
    from vetting_desk.crypto import cms

    try:
        return cms.judge_detached(inside[JSON], inside[P7S], trust, moment)
    except SignatureError as error:
        raise ReportSignatureError(detail="document-signature") from error


def _check_same(
    document: "RecordDocument", signed: "SignedBy", pages: "ReportSignature", trust: "TrustStore"
) -> None:
    """Check that document, its signature and the pages are of one officer at one desk of the organisation."""
    officer, named = signed.officer, document.officer
    if (named.id, named.name, named.role) != (officer.id, officer.name, officer.role.value):
        raise ReportSignatureError(detail="document-officer")
    if pages.officer != officer or pages.desk_id != signed.desk_id:
        raise ReportSignatureError(detail="pages-officer")
    said = (document.desk.id, document.desk.organisation, document.desk.training)
    if said != (signed.desk_id, trust.organisation, trust.training):
        raise ReportSignatureError(detail="document-desk")


Stamp = tuple[bytes, bytes, bytes]


def _stamp(file: Path) -> Stamp:
    """Read a stamp, whose three files are named alike."""
    from vetting_desk.transfer.format.limits import MAX_CMS, MAX_STAMP, MLDSA65_SIGNATURE

    parts = []
    for ending, limit in (
        (".json", MAX_STAMP), (".p7s", MAX_CMS), (".mldsa65", MLDSA65_SIGNATURE),
    ):  # fmt: skip
        part = file.with_suffix(ending)
        if not part.is_file():
            raise InputError(field=part.name, detail="stamp-part")
        parts.append(anchors.small(part, limit))
    return parts[0], parts[1], parts[2]


class _Given:
    """The stamps an auditor was given; what `stamps.StampReader` asks of a book."""

    def __init__(self, stamps: Sequence[StoredStamp]) -> None:
        self._stamps = stamps

    def naming(self, stamp_digest: str) -> Sequence[StoredStamp]:
        """Return those that name one."""
        return [
            each
            for each in self._stamps
            if stamp_digest in each.renews or stamp_digest == each.previous
        ]


def _shown(
    stamps: Sequence[Stamp], named: StampedRecord, trust: "TrustStore", now: datetime
) -> Evidence | None:
    """Return what the stamps show of a record; None if there are none, or none can be believed."""
    from vetting_desk.crypto.certificates import Moment
    from vetting_desk.transfer.ends.stamps import StampReader
    from vetting_desk.transfer.format.stamp import open_stamp

    try:
        read = [open_stamp(*each, trust, Moment(now, list_needed=False))[0] for each in stamps]
    except (BundleFormatError, BundleSignatureError) as error:
        raise InputError(field="stamp", detail="not-a-stamp") from error
    reader = StampReader(trust, _Given(read), now)
    return reader.earliest(each for each in read if named in each.records)
