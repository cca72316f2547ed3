"""Renders a report's content to PDF. See `vetting_desk.reports.render_report`."""

from collections.abc import Mapping
from hashlib import sha256

from vetting_desk.errors import ReportError
from vetting_desk.reports.content import FILE_NAME, ReportContent
from vetting_desk.reports.labels import ReportLabels
from vetting_desk.reports.layout import style
from vetting_desk.reports.layout.answers import answer_rows, section_rows
from vetting_desk.reports.layout.closing import file_rows, signature_rows
from vetting_desk.reports.layout.conclusions import (
    formulation_rows,
    need_rows,
    plan_rows,
    summary_rows,
)
from vetting_desk.reports.layout.flow import paginate
from vetting_desk.reports.layout.front import front_rows
from vetting_desk.reports.layout.indicators import criteria_rows, indicator_rows
from vetting_desk.reports.layout.painter import Painter
from vetting_desk.reports.layout.rows import Row
from vetting_desk.reports.layout.typesetter import Typesetter
from vetting_desk.reports.pdf.archive import make_archive
from vetting_desk.reports.pdf.sheet import Sheet
from vetting_desk.reports.text.cleaning import plain


def render(
    content: ReportContent, labels: ReportLabels, attachments: Mapping[str, tuple[bytes, str]]
) -> bytes:
    """Lay out and draw the report, and embed the attachments."""
    if content.written_at.tzinfo is None:
        raise ValueError("a moment needs a time zone")
    for name in attachments:
        if not FILE_NAME.fullmatch(name):
            raise ReportError(detail="attachment-name", name=name)
    setter = Typesetter(labels, content.language, content.direction)
    pages = paginate(_rows(setter, content), style.CONTENT_HEIGHT)
    sheet = Sheet(content.language)
    make_archive(
        sheet,
        title=plain(f"{labels.document}: {content.instrument.title}"),
        language=content.language,
        written_at=content.written_at,
        attachments=attachments,
    )
    Painter(sheet, setter, content).paint(pages)
    return sheet.to_bytes(written_at=content.written_at, identity=_identity(content, attachments))


def _rows(setter: Typesetter, content: ReportContent) -> list[Row]:
    """Return all rows of the report in the order they are read."""
    labels = setter.labels
    rows = front_rows(setter, content)
    if content.open_questions:
        rows.append(setter.section(labels.open_questions))
        rows += [setter.paragraph(question, style.BODY) for question in content.open_questions]
    for title, answers in (
        (labels.interpreter, content.interpreter),
        (labels.notice, content.notice),
    ):
        if answers:
            rows += [setter.section(title), *answer_rows(setter, answers)]
    rows += section_rows(setter, content.sections)
    rows += criteria_rows(setter, content)
    rows += indicator_rows(setter, content)
    rows += need_rows(setter, content)
    rows += formulation_rows(setter, content)
    rows += plan_rows(setter, content)
    rows += summary_rows(setter, content)
    if content.readback:
        rows += [setter.section(labels.readback), *answer_rows(setter, content.readback)]
    rows += file_rows(setter, content)
    rows += signature_rows(setter, content)
    return rows


def _identity(content: ReportContent, attachments: Mapping[str, tuple[bytes, str]]) -> bytes:
    """Return the 16 bytes of the file identifier, equal for equal reports."""
    whole = sha256(repr(content).encode("utf-8", "surrogatepass"))
    for name, (data, _) in attachments.items():
        whole.update(name.encode("utf-8"))
        whole.update(sha256(data).digest())
    return whole.digest()[:16]
