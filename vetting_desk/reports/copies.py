"""Copies for others: their content, and laying it out as a file or as pages for a screen.

A copy begins with whose it is and what is left out, and then shows each record section by section. What was
blacked out stands there as one word in brackets, the same wherever it stands.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256

from vetting_desk.model import Desk, Officer
from vetting_desk.model.pages import LaidOut
from vetting_desk.reports.case_files import (
    CaseFileContent,
    CopiedPart,
    boxed,
    decision_rows,
    event_rows,
    exhibit_rows,
    list_rows,
)
from vetting_desk.reports.content import Direction, ReportAnswer, ReportSection
from vetting_desk.reports.labels import ReportLabels, fill
from vetting_desk.reports.laying_out import on_pages
from vetting_desk.reports.layout import style
from vetting_desk.reports.layout.answers import section_rows
from vetting_desk.reports.layout.contents import with_contents
from vetting_desk.reports.layout.edges import PageEdges, case_of, digest_of, watermarks_of
from vetting_desk.reports.layout.flow import Placed, paginate
from vetting_desk.reports.layout.painter import Painter
from vetting_desk.reports.layout.rows import Item, Row
from vetting_desk.reports.layout.typesetter import Typesetter
from vetting_desk.reports.list_matches import ShownMatch, match_rows
from vetting_desk.reports.pdf.archive import make_archive
from vetting_desk.reports.pdf.sheet import Sheet
from vetting_desk.reports.text.cleaning import plain

_LABEL_WIDTH = 122.0
_KIND_WIDTH = 260.0
PERSON = "person"
"""Kind of recipient whose copies bear a mark of their own: the person assessed."""


@dataclass(frozen=True, slots=True)
class CopyContent:
    """The whole content of a copy; what was blacked out is `BOX` in it.

    Attributes:
        language: ISO 639 code of the copy's language.
        direction: Of the page.
        reference: The copy's own reference.
        number: Which copy of the case it is.
        recipient_kind: A key of the labels, such as ``court``.
        recipient: By name or office.
        purpose: What it is for.
        case_reference: Of the case.
        names: Of the person assessed.
        birth: Their birth date as known; may be empty.
        officer: Who gives it.
        desk: Where; its `training` prints the TRAINING watermark.
        written_at: When.
        digest: Of the document signed in it; empty for a preview.
        certificate: Fingerprint of the signer's certificate; may be empty.
        records: The records in it.
        left_out: Kind and count of what is not.
        case_file: What a case file holds besides; None for a copy of records.
        matches: Possible matches with watch lists.
    """

    language: str
    direction: Direction
    reference: str
    number: int
    recipient_kind: str
    recipient: str
    purpose: str
    case_reference: str
    names: tuple[str, ...]
    birth: str
    officer: Officer
    desk: Desk
    written_at: datetime
    digest: str
    certificate: str
    records: tuple[CopiedPart, ...]
    left_out: tuple[tuple[str, int], ...]
    case_file: CaseFileContent | None = None
    matches: tuple[ShownMatch, ...] = ()


def title_of(content: CopyContent, labels: ReportLabels) -> str:
    """Return what it is: a copy of records, or a case file."""
    return labels.copy_title if content.case_file is None else labels.file_title


def render(
    content: CopyContent, labels: ReportLabels, attachments: Mapping[str, tuple[bytes, str]]
) -> bytes:
    """Return a copy as an unsigned PDF/A-3 file; equal input gives equal bytes."""
    setter = Typesetter(labels, content.language, content.direction)
    sheet = Sheet(content.language)
    make_archive(
        sheet,
        title=plain(title_of(content, labels)),
        language=content.language,
        written_at=content.written_at,
        attachments=attachments,
    )
    Painter(sheet, setter, _edges(content, labels)).paint(_placed(setter, content))
    whole = sha256(repr(content).encode("utf-8", "surrogatepass"))
    for name, (data, _) in attachments.items():
        whole.update(name.encode())
        whole.update(sha256(data).digest())
    return sheet.to_bytes(written_at=content.written_at, identity=whole.digest()[:16])


def lay_out(content: CopyContent, labels: ReportLabels) -> LaidOut:
    """Return a copy as pages to be painted: the very pages of `render`, and no file."""
    setter = Typesetter(labels, content.language, content.direction)
    return on_pages(setter, _placed(setter, content), _edges(content, labels))


def _edges(content: CopyContent, labels: ReportLabels) -> PageEdges:
    title = title_of(content, labels)
    if content.recipient_kind == PERSON:
        title = fill("{title}  ·  {mark}", title=title, mark=labels.copy_person_mark)
    return PageEdges(
        title=title,
        case=case_of(labels, content.case_reference),
        digest=digest_of(labels, content.digest),
        stamp=fill(
            labels.copy_stamp,
            number=content.number,
            reference=content.reference,
            recipient=content.recipient,
        ),
        watermarks=watermarks_of(labels, draft=not content.digest, training=content.desk.training),
    )


def _placed(setter: Typesetter, content: CopyContent) -> list[list[Placed]]:
    first = [*_front(setter, content), *_left_out(setter, content)]
    records = [row for record in content.records for row in _record(setter, record)]
    if content.case_file is None:
        listed = match_rows(setter, content.matches)
        rows = [*first, *records, *listed, *_signature(setter, content)]
        return paginate(rows, style.CONTENT_HEIGHT)
    file = content.case_file
    rest = [
        *decision_rows(setter, file.decisions),
        *list_rows(setter, content.records, file.replaced),
        *records,
        *event_rows(setter, file.events),
        *match_rows(setter, content.matches),
        *exhibit_rows(setter, file.exhibits),
        *_signature(setter, content),
    ]
    return with_contents(setter, first, rest, style.CONTENT_HEIGHT)


def _front(setter: Typesetter, content: CopyContent) -> list[Row]:
    labels = setter.labels
    where = f"{content.desk.organisation} · {content.desk.name}"
    kind = labels.recipient(content.recipient_kind)
    officer = fill(
        "{name}, {role}", name=content.officer.name, role=labels.role(content.officer.role)
    )
    facts = (
        (labels.copy_reference, content.reference),
        (labels.copy_number, str(content.number)),
        (labels.copy_recipient, fill("{name} ({kind})", name=content.recipient, kind=kind)),
        (labels.copy_purpose, content.purpose),
        (labels.case, content.case_reference),
        (labels.name if len(content.names) == 1 else labels.names, "\n".join(content.names)),
        (labels.born, content.birth or labels.birth_unknown),
        (labels.copy_given_by, officer),
        (labels.copy_given_at, labels.moment(content.written_at)),
    )
    rows = [
        setter.paragraph(where, style.CAPTION, keep_next=True),
        setter.paragraph(title_of(content, labels), style.TITLE, space_before=2.0, keep_next=True),
    ]
    if content.desk.training:
        rows.append(setter.paragraph(labels.training_note, style.BODY, space_before=8.0))
    if content.recipient_kind == PERSON:
        rows.append(
            setter.paragraph(labels.copy_person_mark, style.PART, space_before=8.0, keep_next=True)
        )
        rows.append(setter.paragraph(labels.copy_person_what, style.BODY, keep_next=True))
    what = labels.copy_what if content.case_file is None else labels.file_what
    rows.append(setter.paragraph(what, style.BODY, space_before=8.0, keep_next=True))
    lines = [_fact(setter, label, boxed(labels, text)) for label, text in facts]
    return [*rows, replace(lines[0], space_before=8.0), *lines[1:]]


def _left_out(setter: Typesetter, content: CopyContent) -> list[Row]:
    labels = setter.labels
    heading = setter.section(labels.left_out)
    if not content.left_out:
        return [heading, setter.paragraph(labels.left_out_nothing, style.BODY, space_before=6.0)]
    rows = [
        _fact(setter, labels.left_out_of(kind), str(count), _KIND_WIDTH)
        for kind, count in content.left_out
    ]
    return [heading, setter.remark(labels.left_out_note), *rows]


def _record(setter: Typesetter, record: CopiedPart) -> list[Row]:
    labels = setter.labels
    said = fill(
        labels.copied_record,
        name=record.officer,
        role=labels.role(record.role),
        desk=record.desk,
        moment=labels.moment(record.signed_at),
        version=record.version,
    )
    rows = [setter.section(record.title), setter.remark(boxed(labels, said))]
    if not record.in_force:
        rows.append(setter.remark(labels.copied_not_in_force))
    if not record.concluded:
        return rows + section_rows(setter, _boxed(labels, record.sections))
    rows += [
        setter.part(labels.copy_conclusions),
        setter.remark(labels.copy_conclusions_note),
        *section_rows(setter, _boxed(labels, record.concluded)),
    ]
    if not record.sections:
        return rows
    return [
        *rows,
        setter.section(labels.copy_said),
        setter.remark(labels.copy_said_note),
        *section_rows(setter, _boxed(labels, record.sections)),
    ]


def _boxed(labels: ReportLabels, sections: Iterable[ReportSection]) -> list[ReportSection]:
    """Return sections with the word for what was blacked out in the place of each box."""
    return [
        ReportSection(
            boxed(labels, section.title),
            tuple(
                ReportAnswer(
                    boxed(labels, answer.question),
                    boxed(labels, answer.answer),
                    free_text=answer.free_text,
                )
                for answer in section.answers
            ),
            level=2,
        )
        for section in sections
    ]


def _signature(setter: Typesetter, content: CopyContent) -> list[Row]:
    labels = setter.labels
    heading = setter.section(labels.signature)
    if not content.certificate:
        return [heading, setter.paragraph(labels.signature_draft, style.BODY, space_before=6.0)]
    return [
        heading,
        setter.paragraph(labels.copy_statement, style.BODY, space_before=6.0, keep_next=True),
        _fact(setter, labels.certificate, content.certificate),
        setter.paragraph(labels.copy_how, style.CAPTION, space_before=8.0),
    ]


def _fact(setter: Typesetter, label: str, text: str, label_width: float = _LABEL_WIDTH) -> Row:
    items: tuple[Item, ...] = setter.items(text, style.BODY, style.CONTENT_WIDTH - label_width)
    return setter.pair(label, items, label_width=label_width, rule=0.0)
