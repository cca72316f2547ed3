"""Building a record and signing it, for an officer who has just confirmed.

Builds the document, signs it, lays out and signs the report, and stores all of it with the audit entry in one
transaction: there is a whole record or none. Asks nothing: `records.sign` asks for the passphrase, and setting
up training made the desk under it a moment before.
"""

from hashlib import sha256
from typing import TYPE_CHECKING

from vetting_desk.clock import from_text
from vetting_desk.model import AssessmentState, DeskKind, Record, RecordFile, WayToHq
from vetting_desk.operations.access import rating_seal
from vetting_desk.operations.access.policy import Purpose
from vetting_desk.operations.access.unlocked import HasDesk
from vetting_desk.operations.raters import gate
from vetting_desk.operations.records import facts as record_facts
from vetting_desk.operations.records import sealed as sealed_records
from vetting_desk.operations.records.needs import SigningDesk
from vetting_desk.operations.records.report_content import language_code, signed_content
from vetting_desk.operations.safeguards import stating
from vetting_desk.progress import Progress

if TYPE_CHECKING:
    from vetting_desk.model.record_document import RecordDocument
    from vetting_desk.operations.interview.interviews import Interview

JSON, P7S, XML, PDF = "assessment.json", "assessment.p7s", "submission.xml", "report.pdf"


def sign_confirmed(
    open_desk: SigningDesk,
    interview: "Interview",
    progress: Progress,
    incomplete_reason: str = "",
    pin: str = "",
) -> Record:
    """Sign an assessment for an officer who gave their passphrase just now.

    Args:
        open_desk: The unlocked desk.
        interview: The draft, complete or with a reason.
        progress: Receives ``signing`` and ``making-report``.
        incomplete_reason: Why it is signed with problems open; empty for a complete assessment.
        pin: Of the officer's token; empty without one.

    Raises:
        SafeguardError: If what is so in the case forbids it.
    """
    interview.guard.require_signing(interview.session)
    gate.require_signable(open_desk, interview.assessment, interview.session)
    open_desk.confirmations.given(Purpose.SIGN, interview.assessment.id)
    open_desk.confirmations.enter(Purpose.SIGN, interview.assessment.id)
    if pin:
        open_desk.token.give_pin(pin)
    with open_desk.token.use():
        return _sealed(open_desk, interview, progress, incomplete_reason)


def _sealed(
    open_desk: SigningDesk, interview: "Interview", progress: Progress, incomplete_reason: str
) -> Record:
    """Make the record of an assessment whose signing was confirmed."""
    assessment_id = interview.assessment.id
    progress.report(1, 3, "signing")
    attached = {XML: interview.session.to_xml(), **interview.attachments()}
    document = record_facts.document_of(open_desk, interview, attached, incomplete_reason)
    progress.report(2, 3, "making-report")
    blobs = _signed_files(open_desk, interview, document, attached)
    if document.instrument.clinical:
        outer = {
            XML: sealed_records.empty_submission(document),
            sealed_records.SEALED: sealed_records.seal(open_desk, blobs),
        }
        document = sealed_records.outside(open_desk, document, outer)
        blobs = _signed_files(open_desk, interview, document, outer, sealed=True)
    record = Record(
        id=document.record,
        case_id=interview.case.id,
        assessment_id=assessment_id,
        title=interview.assessment.title,
        instrument_id=document.instrument.id,
        instrument_version=document.instrument.version,
        officer_name=open_desk.officer.name,
        signed_at=from_text(document.clock.signed_at),
        digest=sha256(blobs[JSON]).hexdigest(),
        files=tuple(
            RecordFile(name, sha256(blob).hexdigest(), len(blob)) for name, blob in blobs.items()
        ),
        corrects=interview.assessment.corrects,
        way_to_hq=_way_of(open_desk),
        desk_name=open_desk.desk.name,
    )
    with open_desk.casebook.transaction():
        interview.offer()
        interview.guard.keep_time()
        open_desk.casebook.records.add(
            record, {file.sha256: blobs[file.name] for file in record.files}
        )
        _open_ratings(open_desk, assessment_id)
        open_desk.casebook.assessments.set_state(assessment_id, AssessmentState.SIGNED)
        stating.state(open_desk, interview.case.id)
    progress.report(3, 3, "making-report")
    return record


def _open_ratings(open_desk: SigningDesk, assessment_id: str) -> None:
    """Open the draft's key to everybody, where its ratings were sealed: the record says the same now."""
    key = rating_seal.key_of(open_desk, assessment_id)
    sealed = open_desk.casebook.rating_keys.find(assessment_id)
    if key is not None and sealed is not None:
        rating_seal.open_to_all(open_desk, assessment_id, key)


def _way_of(open_desk: HasDesk) -> WayToHq:
    """Return where a new record stands: what headquarters signs is where it is to go."""
    at_hq = open_desk.desk.kind is DeskKind.HQ
    return WayToHq.RECEIVED if at_hq else WayToHq.TO_SEND


def _signed_files(
    open_desk: SigningDesk,
    interview: "Interview",
    document: "RecordDocument",
    files: dict[str, bytes],
    *,
    sealed: bool = False,
) -> dict[str, bytes]:
    """Return a record's files: the document, its signature, and the report that carries both.

    Args:
        open_desk: The unlocked desk.
        interview: What is signed.
        document: What the assessor signs.
        files: The files it lists; the submission among them.
        sealed: True for the outside of a clinical record, whose report shows no answer.
    """
    from vetting_desk.crypto import cms
    from vetting_desk.crypto.certificates import fingerprint
    from vetting_desk.model import record_document
    from vetting_desk.reports import load_labels, render_report, sign_pdf

    signer = open_desk.keys.signer
    data = record_document.to_bytes(document)
    inside = {JSON: data, P7S: cms.sign_detached(data, signer), XML: files[XML]}
    facts = (document, record_document.digest_of(data), fingerprint(signer.certificate))
    content = (
        sealed_records.cover(interview.form, *facts)
        if sealed
        else signed_content(interview.session, *facts)
    )
    pdf = render_report(
        content,
        load_labels(language_code(interview.session.language)),
        {name: (blob, record_facts.MEDIA_TYPES[name]) for name, blob in inside.items()},
    )
    report = sign_pdf(pdf, signer, reason=interview.assessment.title, at=content.written_at)
    return {**inside, PDF: report, **files}
