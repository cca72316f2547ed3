"""The end of a report: the record's files, and the signature block."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

from vetting_desk.reports.content import ReportContent
from vetting_desk.reports.labels import fill
from vetting_desk.reports.layout import style
from vetting_desk.reports.layout.rows import Row
from vetting_desk.reports.layout.style import Style
from vetting_desk.reports.layout.typesetter import Typesetter, columns

_FILE_COLUMNS = (128.0, 72.0, 0.0)
_LABEL_WIDTH = 122.0


def file_rows(setter: Typesetter, content: ReportContent) -> list[Row]:
    """Return the table of the record's files."""
    if not content.files:
        return []
    labels = setter.labels
    widths = [width for _, width in columns(_FILE_COLUMNS)]
    body = [
        (
            setter.items(file.name, style.BODY, widths[0], base=0),
            setter.items(fill(labels.length_bytes, length=file.length), style.BODY, widths[1]),
            setter.items(file.sha256, style.DIGEST, widths[2], base=0),
        )
        for file in content.files
    ]
    heads = (labels.column_file, labels.column_length, labels.column_digest)
    return [setter.section(labels.files), *setter.table(heads, _FILE_COLUMNS, body)]


def signature_rows(setter: Typesetter, content: ReportContent) -> list[Row]:
    """Return the signature block, which is kept on one page."""
    labels = setter.labels
    heading = setter.section(labels.signature)
    if content.signed_at is None:
        return [heading, setter.paragraph(labels.signature_draft, style.BODY, space_before=6.0)]
    width = style.CONTENT_WIDTH - _LABEL_WIDTH
    facts = [
        setter.pair(
            label, setter.items(text, look, width, base=base), label_width=_LABEL_WIDTH, rule=0.0
        )
        for label, text, look, base in _facts(setter, content, content.signed_at)
    ]
    return [
        heading,
        setter.paragraph(labels.signature_statement, style.BODY, space_before=6.0, keep_next=True),
        replace(facts[0], space_before=6.0, keep_next=True),
        *(replace(fact, keep_next=True) for fact in facts[1:]),
        setter.paragraph(labels.signature_how, style.CAPTION, space_before=8.0),
    ]


def _facts(
    setter: Typesetter, content: ReportContent, signed_at: datetime
) -> Iterator[tuple[str, str, Style, int | None]]:
    """Yield label, text, style and direction of each line of the block."""
    labels = setter.labels
    role = labels.role(content.officer.role)
    where = f"{content.desk.name}, {content.desk.organisation}"
    when = fill("{moment}, {clock}", moment=labels.moment(signed_at), clock=labels.desk_clock)
    yield (
        labels.officer,
        fill("{name}, {role}", name=content.officer.name, role=role),
        style.STRONG,
        None,
    )
    yield labels.desk, where, style.BODY, None
    yield labels.signed, when, style.BODY, None
    if content.certificate:
        yield labels.certificate, content.certificate, style.BODY, None
    if content.digest:
        yield labels.record_digest, content.digest, style.BODY, 0
