"""The end of a report: the files it belongs to, and who answers for it."""

from collections.abc import Iterator

from vetting_desk.reports.content import ReportContent
from vetting_desk.reports.labels import fill
from vetting_desk.reports.layout import style
from vetting_desk.reports.layout.rows import Cell, Item, Row, SpaceItem
from vetting_desk.reports.layout.typesetter import Typesetter, columns

_FILE_COLUMNS = (150.0, 78.0, 0.0)
_INSET = 14.0
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
            setter.items(file.sha256, style.SMALL, widths[2], base=0),
        )
        for file in content.files
    ]
    heads = (labels.column_file, labels.column_length, labels.column_digest)
    return [setter.section(labels.files), *setter.table(heads, _FILE_COLUMNS, body)]


def signature_rows(setter: Typesetter, content: ReportContent) -> list[Row]:
    """Return the signature block: one frame that is never parted."""
    labels = setter.labels
    width = style.CONTENT_WIDTH - 2 * _INSET
    heading = setter.section(labels.signature)
    if content.signed_at is None:
        return [heading, setter.paragraph(labels.signature_draft, style.BODY, space_before=6.0)]
    return [
        heading,
        _framed(setter.items(labels.signature_statement, style.STRONG, width), space_before=10.0),
        *(_fact(setter, label, text, base) for label, text, base in _facts(setter, content)),
        setter.paragraph(labels.signature_how, style.CAPTION, space_before=8.0),
    ]
