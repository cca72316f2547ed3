"""Renders a report's content to PDF. See `vetting_desk.reports.render_report`."""

from collections.abc import Mapping
from hashlib import sha256

from vetting_desk.errors import ReportError
from vetting_desk.reports.content import FILE_NAME, ReportContent
from vetting_desk.reports.labels import ReportLabels
from vetting_desk.reports.layout.composing import compose, setter_of
from vetting_desk.reports.layout.edges import edges_of
from vetting_desk.reports.layout.painter import Painter
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
    setter = setter_of(content, labels)
    pages = compose(setter, content)
    sheet = Sheet(content.language)
    make_archive(
        sheet,
        title=plain(f"{labels.document}: {content.instrument.title}"),
        language=content.language,
        written_at=content.written_at,
        attachments=attachments,
    )
    Painter(sheet, setter, edges_of(content, labels)).paint(pages)
    return sheet.to_bytes(written_at=content.written_at, identity=_identity(content, attachments))


def _identity(content: ReportContent, attachments: Mapping[str, tuple[bytes, str]]) -> bytes:
    """Return the 16 bytes of the file identifier, equal for equal reports."""
    whole = sha256(repr(content).encode("utf-8", "surrogatepass"))
    for name, (data, _) in attachments.items():
        whole.update(name.encode("utf-8"))
        whole.update(sha256(data).digest())
    return whole.digest()[:16]
