"""What the pages of a copy show: made from its document alone, so that everybody can lay them out again."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from vetting_desk.clock import from_text
from vetting_desk.model import Desk, DeskKind, Officer, Role
from vetting_desk.model.copy_document import to_bytes
from vetting_desk.operations.records.report_content import language_code

if TYPE_CHECKING:
    from vetting_desk.model.case_file_parts import CaseFilePart
    from vetting_desk.model.copy_document import (
        CopiedAnswer,
        CopiedMatch,
        CopiedRecord,
        CopyDocument,
    )
    from vetting_desk.reports import ReportSection
    from vetting_desk.reports.case_files import CaseFileContent, CopiedPart
    from vetting_desk.reports.copies import CopyContent
    from vetting_desk.reports.list_matches import ShownMatch

_NONE: Final = ""


def content_of(document: "CopyDocument", certificate: str) -> "CopyContent":
    """Return the content of a copy's pages.

    Args:
        document: What is signed.
        certificate: Fingerprint of the signer's certificate, as people compare it; empty for a preview, which
            shows no digest.
    """
    from vetting_desk.model.record_document import digest_of
    from vetting_desk.reports import direction_of
    from vetting_desk.reports.copies import CopyContent

    language = language_code(document.language)
    desk, officer = document.desk, document.officer
    return CopyContent(
        language=language,
        direction=direction_of(language),
        reference=document.reference,
        number=document.number,
        recipient_kind=document.recipient.kind,
        recipient=document.recipient.name,
        purpose=document.purpose,
        case_reference=document.case.reference,
        names=tuple(document.case.names),
        birth=document.case.birth,
        officer=Officer(officer.id, officer.name, Role(officer.role)),
        desk=Desk(desk.id, desk.name, DeskKind.POST, desk.organisation, desk.training),
        written_at=from_text(document.made_at),
        digest=digest_of(to_bytes(document)) if certificate else _NONE,
        certificate=certificate,
        records=tuple(_part(record) for record in document.records),
        left_out=tuple((part.kind, part.count) for part in document.left_out),
        case_file=_case_file(document.case_file) if document.case_file is not None else None,
        matches=tuple(map(_match, document.matches)),
    )


def _match(part: "CopiedMatch") -> "ShownMatch":
    from vetting_desk.reports.list_matches import ShownMatch

    said_at = from_text(part.said_at) if part.said_at else None
    return ShownMatch(**(part.model_dump() | {"said_at": said_at}))


def _case_file(part: "CaseFilePart") -> "CaseFileContent":
    from vetting_desk.reports import case_files as shown

    return shown.CaseFileContent(
        decisions=tuple(
            shown.FiledDecision(
                decided_at=from_text(each.decided_at),
                in_force=each.in_force,
                outcome=each.outcome,
                grounds=each.grounds,
                reasons=each.reasons,
                criteria=tuple(
                    shown.FiledCriterion(one.title, one.result, one.reasons, one.reply)
                    for one in each.criteria
                ),
                voices=tuple((one.officer, one.stance, one.words) for one in each.voices),
                refused_before=tuple((one.officer, one.words) for one in each.refused_before),
                appeal=each.appeal,
                appeal_until=each.appeal_until,
            )
            for each in part.decisions
        ),
        replaced=tuple(
            shown.FiledReplaced(
                each.title, from_text(each.signed_at), each.officer, each.desk, each.reason
            )
            for each in part.replaced
        ),
        events=tuple(
            shown.FiledEvent(from_text(each.at), each.kind, each.officer, each.subject)
            for each in part.events
        ),
        exhibits=tuple(
            shown.FiledExhibit(
                number=each.number,
                title=each.title,
                name=each.name,
                media_type=each.media_type,
                length=each.length,
                given=each.given,
                holders=tuple((from_text(one.since), one.holder) for one in each.holders),
            )
            for each in part.exhibits
        ),
    )


def _part(record: "CopiedRecord") -> "CopiedPart":
    from vetting_desk.reports.case_files import CopiedPart

    return CopiedPart(
        title=record.title,
        version=record.version,
        officer=record.officer,
        role=Role(record.role),
        desk=record.desk,
        signed_at=from_text(record.signed_at),
        in_force=record.in_force,
        sections=_sections(record.answers[record.conclusions :]),
        concluded=_sections(record.answers[: record.conclusions]),
    )


def _sections(answers: "Sequence[CopiedAnswer]") -> "tuple[ReportSection, ...]":
    from vetting_desk.reports import ReportAnswer, ReportSection

    sections: list[ReportSection] = []
    for answer in answers:
        said = ReportAnswer(answer.label, answer.text, free_text=True)
        if sections and sections[-1].title == answer.section:
            last = sections[-1]
            sections[-1] = ReportSection(last.title, (*last.answers, said), level=2)
        else:
            sections.append(ReportSection(answer.section, (said,), level=2))
    return tuple(sections)
