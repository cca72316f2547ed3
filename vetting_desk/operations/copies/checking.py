"""Checking a copy without a desk, for whoever was given it: its pages, the document inside, and the signatures.

A copy is valid if both signatures are by the officer it names, its pages say what its document says, and the
certificates counted. It does not show that nothing was left out: that it says itself, by kind and count.
"""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING, Final

from vetting_desk.clock import Clock, SystemClock, from_text
from vetting_desk.errors import (
    BundleFormatError,
    NotACopyError,
    ReportSignatureError,
    SignatureError,
)
from vetting_desk.model import Officer
from vetting_desk.model.copies import CopyFor, CopyKind, LeftOut
from vetting_desk.model.copy_document import BOX, MEMBER
from vetting_desk.model.evidence import Outcome, Verdict, worst
from vetting_desk.operations.copies.making import P7S
from vetting_desk.operations.copies.pages import content_of
from vetting_desk.operations.records import anchors
from vetting_desk.operations.records.report_check import MAX_PDF, NOT_LOOKED_AT
from vetting_desk.operations.records.report_content import language_code

if TYPE_CHECKING:
    from vetting_desk.crypto.certificates import TrustStore
    from vetting_desk.crypto.cms import SignedBy
    from vetting_desk.model.copy_document import CopyDocument

PAGES_NOT_COMPARED: Final = "pages-not-compared"


@dataclass(frozen=True, slots=True)
class CopyVerdict:
    """What a copy is worth.

    Attributes:
        outcome: Valid, or cannot be judged; what is not valid is raised.
        why: A key such as ``revoked`` or ``revocation-not-looked-at``; empty when valid.
        officer: Who gave it out.
        desk_name: Where.
        made_at: When, by the desk's own clock.
        reference: The copy's own reference.
        number: Which copy of its case it is.
        recipient: For whom.
        name: The recipient by name or office.
        purpose: What it is for.
        case_reference: Of the case.
        left_out: What is not in it, by kind and count.
        revocation_list: Number of the list that was looked at; 0 for none.
        kind: A copy of records, or a case file.
        decisions: Of a case file: each decision's outcome, and whether it was in force when the file was made.
        files: Names of the files that are given with it.
    """

    outcome: Outcome
    why: str
    officer: Officer
    desk_name: str
    made_at: datetime
    reference: str
    number: int
    recipient: CopyFor
    name: str
    purpose: str
    case_reference: str
    left_out: Mapping[LeftOut, int]
    revocation_list: int
    kind: CopyKind = CopyKind.COPY
    decisions: tuple[tuple[str, bool], ...] = ()
    files: tuple[str, ...] = ()


def is_copy(path: Path) -> bool:
    """Return whether a PDF carries the document of a copy; whether it is valid is not looked at.

    Raises:
        ReportError: If what is inside cannot be read.
        InputError: If the file is too long.
    """
    from vetting_desk.reports import read_attachments

    pdf = anchors.small(path, MAX_PDF)
    return pdf.startswith(b"%PDF-") and MEMBER in read_attachments(pdf)


def left_out_of(path: Path) -> tuple[str, dict[LeftOut, int], dict[LeftOut, int]]:
    """Return what a copy says it leaves out. Signatures are not looked at: see `verify_copy`.

    Returns:
        Its reference, what it says by kind and count, and how many boxes of each kind stand in it.

    Raises:
        NotACopyError: If it is no copy.
        ReportSignatureError: If its document cannot be read.
        ReportError: If what is inside cannot be read.
    """
    document = _document(_inside(anchors.small(path, MAX_PDF)))
    boxes = Counter(
        LeftOut(kind)
        for record in document.records
        for answer in record.answers
        for kind in answer.left_out
    )
    said = {LeftOut(part.kind): part.count for part in document.left_out}
    return document.reference, said, dict(boxes)


def verify_copy(
    path: Path, root_file: Path, revoked_file: Path | None = None, clock: Clock | None = None
) -> CopyVerdict:
    """Check a copy: its pages, the document inside, both signatures, and what they are worth.

    Args:
        path: The PDF.
        root_file: The organisation's root certificate, PEM.
        revoked_file: Its revocation list, an X.509 CRL; None to look at no revocation, and call nothing valid.
        clock: The device's by default.

    Raises:
        ReportSignatureError: If a signature is missing or not valid, they are not of one officer, or the pages
            say something else than the document.
        ReportError: If what is inside cannot be read.
        NotACopyError: If it is no copy.
        BundleVersionError: If a newer program wrote it.
        CertificateError: If the signer's certificate does not lead to the root: a stranger's.
        InputError: If a file is not what it should be.
    """
    from vetting_desk.crypto import cms
    from vetting_desk.crypto.certificates import Moment
    from vetting_desk.reports import judge_pdf

    pdf, known = anchors.small(path, MAX_PDF), anchors.trust(root_file)
    now = (clock or SystemClock()).now()
    inside = _inside(pdf)
    document = _document(inside)
    if revoked_file is not None:
        known = anchors.with_list(known, revoked_file, cms.certificates_of(inside[P7S]))
    moment = Moment(now, claimed=from_text(document.made_at), list_needed=revoked_file is not None)
    try:
        signed, by_document = cms.judge_detached(inside[MEMBER], inside[P7S], known, moment)
    except SignatureError as error:
        raise ReportSignatureError(detail="document-signature") from error
    pages, by_pages = judge_pdf(pdf, known, moment)
    _check_same(document, signed, known)
    _check_files(document, inside)
    if pages.officer != signed.officer or pages.desk_id != signed.desk_id:
        raise ReportSignatureError(detail="pages-officer")
    verdict = worst((by_document, by_pages, _pages(document, inside[P7S], pdf)))
    if revoked_file is None and verdict.outcome is Outcome.VALID:
        verdict = Verdict(Outcome.CANNOT_BE_JUDGED, NOT_LOOKED_AT)
    return CopyVerdict(
        outcome=verdict.outcome,
        why=verdict.why,
        officer=signed.officer,
        desk_name=document.desk.name,
        made_at=from_text(document.made_at),
        reference=document.reference,
        number=document.number,
        recipient=CopyFor(document.recipient.kind),
        name=document.recipient.name,
        purpose=document.purpose,
        case_reference=document.case.reference,
        left_out={LeftOut(part.kind): part.count for part in document.left_out},
        revocation_list=known.list_number,
        kind=CopyKind.COPY if document.case_file is None else CopyKind.CASE_FILE,
        decisions=tuple(
            (each.outcome, each.in_force)
            for each in (document.case_file.decisions if document.case_file is not None else ())
        ),
        files=tuple(file.name for file in document.files),
    )


def _inside(pdf: bytes) -> dict[str, bytes]:
    from vetting_desk.reports import read_attachments

    if not pdf.startswith(b"%PDF-"):
        raise ReportSignatureError(detail="not-pdf")
    found = read_attachments(pdf)
    if MEMBER not in found or P7S not in found:
        raise NotACopyError(detail="not-a-copy")
    return found


def _document(inside: Mapping[str, bytes]) -> "CopyDocument":
    from vetting_desk.model.copy_document import parse_copy

    try:
        document = parse_copy(inside[MEMBER])
        from_text(document.made_at)
    except (BundleFormatError, ValueError) as error:
        raise ReportSignatureError(detail="document-format") from error
    return document


def _check_same(document: "CopyDocument", signed: "SignedBy", trust: "TrustStore") -> None:
    """Check that the document names the officer who signed it, and a desk of the organisation."""
    officer, named = signed.officer, document.officer
    if (named.id, named.name, named.role) != (officer.id, officer.name, officer.role.value):
        raise ReportSignatureError(detail="document-officer")
    said = (document.desk.id, document.desk.organisation, document.desk.training)
    if said != (signed.desk_id, trust.organisation, trust.training):
        raise ReportSignatureError(detail="document-desk")


def _check_files(document: "CopyDocument", inside: Mapping[str, bytes]) -> None:
    """Check that the files that lie in the PDF are those the document names, and no others."""
    if set(inside) - {MEMBER, P7S} != {file.name for file in document.files}:
        raise ReportSignatureError(detail="files")
    for file in document.files:
        data = inside[file.name]
        if (len(data), sha256(data).hexdigest()) != (file.length, file.sha256):
            raise ReportSignatureError(detail="files")


def _pages(document: "CopyDocument", p7s: bytes, pdf: bytes) -> Verdict:
    """Compare the pages with those that the document gives."""
    from vetting_desk.crypto.certificates import fingerprint
    from vetting_desk.crypto.cms import named_signer
    from vetting_desk.reports import compare_pages, load_labels, render_copy
    from vetting_desk.reports.comparing import Pages

    content = content_of(document, fingerprint(named_signer(p7s)))
    own = render_copy(content, load_labels(language_code(document.language)), {})
    said = [
        answer.text.replace(BOX, " ") for record in document.records for answer in record.answers
    ]
    found = compare_pages(own, pdf, [*said, document.recipient.name, *document.case.names])
    if found is Pages.OTHER:
        raise ReportSignatureError(detail="pages")
    if found is Pages.NOT_COMPARED:
        return Verdict(Outcome.CANNOT_BE_JUDGED, PAGES_NOT_COMPARED)
    return Verdict(Outcome.VALID, "")
