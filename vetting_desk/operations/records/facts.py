"""The facts a record's document states: case, instrument, desk, officer, clock, answers, files.

It gathers them from the unlocked desk; signing and keeping them is `records`.
"""

from hashlib import sha256
from typing import TYPE_CHECKING, Literal

from vetting_desk.clock import to_text
from vetting_desk.judgement.answers import sections
from vetting_desk.model import BirthCertainty, new_id
from vetting_desk.operations.access import typed_text
from vetting_desk.operations.interview import drafts, live_forms
from vetting_desk.operations.raters import recorded
from vetting_desk.operations.records.needs import SigningDesk

if TYPE_CHECKING:
    from vetting_desk.model.record_document import CorrectionPart, IncompletePart, RecordDocument
    from vetting_desk.operations.interview.interviews import Interview

MEDIA_TYPES = {
    "assessment.json": "application/json",
    "assessment.p7s": "application/pkcs7-signature",
    "submission.xml": "application/xml",
    "report.pdf": "application/pdf",
}
"""Of the files a report carries inside, by name (RFC 6838)."""

_Certainty = Literal["exact", "month", "year", "estimated", "unknown"]
_CERTAINTIES: dict[BirthCertainty, _Certainty] = {
    BirthCertainty.EXACT: "exact",
    BirthCertainty.MONTH: "month",
    BirthCertainty.YEAR: "year",
    BirthCertainty.ESTIMATED: "estimated",
    BirthCertainty.UNKNOWN: "unknown",
    BirthCertainty.NOT_ASKED: "unknown",
}
"""The words of the signed document, which has none for a birth date nobody asked for."""


def document_of(
    open_desk: SigningDesk, interview: "Interview", blobs: dict[str, bytes], incomplete_reason: str
) -> "RecordDocument":
    """Return what is signed of an interview, with a new record id.

    Args:
        open_desk: The unlocked desk.
        interview: The finished interview.
        blobs: The record's other files by name; the document lists their digests.
        incomplete_reason: Why it is signed with questions open; empty for a complete one.

    Raises:
        InputError: If a reason is required and contains characters that no answer may contain.
    """
    from vetting_desk.model import record_document as parts

    casebook, case, assessment = open_desk.casebook, interview.case, interview.assessment
    summary = live_forms.instrument(open_desk, assessment.instrument.sha256)
    reading = casebook.clock_reading()
    twice = recorded.of_assessment(open_desk, open_desk.officer, assessment, interview.session)
    return parts.RecordDocument(
        format="vetting-desk-record",
        version=3 if twice is None else 4,
        record=new_id(),
        corrects=assessment.corrects,
        assessment=assessment.id,
        case=parts.CasePart(
            id=case.id,
            reference=case.reference,
            names=[
                parts.NamePart(text=name.text, script=name.script.value, kind=name.kind.value)
                for name in case.names
            ],
            birth=case.birth.text,
            birth_certainty=_CERTAINTIES[case.birth.certainty],
            papers=[
                parts.PaperPart(kind=paper.kind.value, number=paper.number) for paper in case.papers
            ],
            stage=casebook.cases.get(case.id).stage.value,
        ),
        instrument=parts.InstrumentPart(
            id=summary.key.id,
            version=summary.key.version,
            title=summary.title,
            sha256=summary.key.sha256,
            validated=summary.validated,
            clinical=summary.clinical,
        ),
        desk=parts.DeskPart(
            id=open_desk.desk.id,
            name=open_desk.desk.name,
            organisation=open_desk.desk.organisation,
            training=open_desk.desk.training,
        ),
        officer=parts.OfficerPart(
            id=open_desk.officer.id,
            name=open_desk.officer.name,
            role=open_desk.officer.role.value,
        ),
        clock=parts.ClockPart(
            signed_at=to_text(reading.at),
            started_at=to_text(assessment.created_at),
            counter=reading.counter,
            floor=to_text(reading.floor) if reading.floor else "",
            behind=reading.behind,
        ),
        audit=parts.AuditPart(head=casebook.audit.head().hex(), length=casebook.audit.length()),
        language=interview.session.language,
        incomplete=_incomplete(interview, incomplete_reason),
        handed_over=[
            parts.HandoverPart(
                before=parts.PersonPart(id=each.from_id, name=each.from_name),
                after=parts.PersonPart(id=each.to_id, name=each.to_name),
                decided_by=parts.PersonPart(id=each.by_id, name=each.by_name),
                at=to_text(each.at),
                reason=each.reason,
            )
            for each in casebook.assessments.handovers(assessment.id)
        ],
        correction=_correction(open_desk, interview),
        taken_over=interview.taken_over(),
        second_rating=twice,
        answers=[
            parts.AnswerPart(
                reference=answer.reference,
                section=section.title,
                label=answer.label,
                value=answer.value,
                text=answer.text,
            )
            for section in sections(interview.session)
            for answer in section.answers
        ],
        files=[
            parts.FilePart(
                name=name,
                sha256=sha256(blob).hexdigest(),
                length=len(blob),
                media_type=MEDIA_TYPES.get(name, "application/octet-stream"),
            )
            for name, blob in blobs.items()
        ],
    )


def _correction(open_desk: SigningDesk, interview: "Interview") -> "CorrectionPart | None":
    from vetting_desk.model.record_document import CorrectionPart

    corrected = interview.assessment.corrects
    if not corrected:
        return None
    digest = open_desk.casebook.records.get(corrected).digest
    reason = drafts.draft_of(open_desk, interview.assessment.id).reason()
    return CorrectionPart(digest=digest, reason=reason)


def _incomplete(interview: "Interview", reason: str) -> "IncompletePart | None":
    from vetting_desk.model.record_document import IncompletePart

    missing = [violation.reference for violation in interview.session.violations]
    return (
        IncompletePart(reason=typed_text.answer(reason, "reason"), open=missing)
        if missing
        else None
    )
