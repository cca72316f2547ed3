"""Short papers beside reports: a decision, a letter. Plain data, laid out as reports are.

What stands on a paper is picked by whoever makes it; here it is only set, from a title to a last line.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from hashlib import sha256
from typing import TYPE_CHECKING

from vetting_desk.errors import ReportError
from vetting_desk.reports.content import FILE_NAME, direction_of
from vetting_desk.reports.labels import load_labels
from vetting_desk.reports.layout import style
from vetting_desk.reports.layout.edges import PageEdges, watermarks_of
from vetting_desk.reports.layout.flow import paginate
from vetting_desk.reports.layout.painter import Painter
from vetting_desk.reports.layout.qr import QrItem
from vetting_desk.reports.layout.rows import Cell, Row, SpaceItem
from vetting_desk.reports.layout.style import Style
from vetting_desk.reports.layout.typesetter import Typesetter
from vetting_desk.reports.pdf.archive import make_archive
from vetting_desk.reports.pdf.sheet import Sheet
from vetting_desk.reports.printed import PrintedCopy
from vetting_desk.reports.text.cleaning import plain

if TYPE_CHECKING:
    from vetting_desk.model.pages import LaidOut
    from vetting_desk.reports.layout.flow import Placed

_LABEL_WIDTH = 122.0
_QUIET = 28.0
"""Points of white around a code: four of its modules (ISO 18004)."""
_BETWEEN = 8.0
_NUMBER_WIDTH = 24.0
_TYPED = Style(11.0, leading=1.5)
_LETTER = Style(11.5, leading=1.5)
"""Letters are read by people who read little: larger than a report."""


@dataclass(frozen=True, slots=True)
class PaperLine:
    """One line of a paper.

    Attributes:
        label: What it is; empty for a paragraph of full width.
        text: The words.
        own: True for words somebody wrote, with a bar at their side.
        head: True for the heading of what follows.
    """

    label: str
    text: str
    own: bool = False
    head: bool = False


@dataclass(frozen=True, slots=True)
class PaperSection:
    """A part of a paper.

    Attributes:
        title: Its heading; empty for none.
        lines: In order.
    """

    title: str
    lines: tuple[PaperLine, ...]


@dataclass(frozen=True, slots=True)
class PaperCode:
    """A large code to be read by a machine, and the same as lines that can be typed.

    Attributes:
        text: What the code says.
        side: Its edge in points.
        about: What stands beside it, a paragraph each.
        typed_title: Heading of the lines.
        typed_how: How they are typed.
        lines: Letters and digits, from left to right in every language.
    """

    text: str
    side: float
    about: tuple[str, ...]
    typed_title: str
    typed_how: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PaperContent:
    """A paper.

    Attributes:
        language: ISO 639 code of its words.
        title: What it is.
        where: Organisation and desk.
        reference: At the end of every page's head; may be empty.
        foot: At the start of every page's foot; may be empty.
        notes: What is to be known first, such as that it is training material.
        sections: Its content.
        training: True for training material.
        written_at: When it was made, with a time zone.
        large: True for a letter's larger type.
        code: A code to be read by a machine, after everything else; None for none.
    """

    language: str
    title: str
    where: str
    reference: str
    foot: str
    notes: tuple[str, ...]
    sections: tuple[PaperSection, ...]
    training: bool
    written_at: datetime
    large: bool = False
    code: PaperCode | None = None


def render_paper(
    content: PaperContent, attachments: Mapping[str, tuple[bytes, str]], producer: str = ""
) -> bytes:
    """Lay a paper out as an unsigned PDF/A-3 file; equal input gives equal bytes.

    Args:
        content: The paper.
        attachments: Name to bytes and media type, embedded in this order.
        producer: What the file says made it; the program, unless that would endanger who carries it.

    Raises:
        ReportError: With detail ``attachment-name``, if a name is none of a file.
    """
    if content.written_at.tzinfo is None:
        raise ValueError("a moment needs a time zone")
    for name in attachments:
        if not FILE_NAME.fullmatch(name):
            raise ReportError(detail="attachment-name", name=name)
    setter, pages = _set(content)
    sheet = Sheet(content.language)
    make_archive(
        sheet,
        title=plain(content.title),
        language=content.language,
        written_at=content.written_at,
        attachments=attachments,
        producer=producer,
    )
    Painter(sheet, setter, _edges(setter, content)).paint(pages)
    return sheet.to_bytes(written_at=content.written_at, identity=_identity(content, attachments))


def lay_out_copies(content: PaperContent, copies: Sequence[PrintedCopy]) -> "tuple[LaidOut, ...]":
    """Lay a paper out once for each printed copy, to be painted; every page of a copy says whose it is."""
    from vetting_desk.reports.laying_out import on_pages

    setter, pages = _set(content)
    return tuple(
        on_pages(setter, pages, _edges(setter, content, copy.words(setter.labels)))
        for copy in copies
    )


def _set(content: PaperContent) -> tuple[Typesetter, "list[list[Placed]]"]:
    labels = load_labels(content.language)
    setter = Typesetter(labels, content.language, direction_of(content.language))
    return setter, paginate(list(_rows(setter, content)), style.CONTENT_HEIGHT)


def _edges(setter: Typesetter, content: PaperContent, stamp: str = "") -> PageEdges:
    return PageEdges(
        content.title,
        content.reference,
        content.foot,
        stamp,
        watermarks_of(setter.labels, draft=False, training=content.training),
    )


def _rows(setter: Typesetter, content: PaperContent) -> list[Row]:
    look = _LETTER if content.large else style.BODY
    rows = [setter.paragraph(content.where, style.CAPTION, keep_next=True)] if content.where else []
    rows.append(setter.paragraph(content.title, style.TITLE, space_before=2.0, keep_next=True))
    rows += [setter.paragraph(note, style.QUIET, space_before=6.0) for note in content.notes]
    for section in content.sections:
        if section.title:
            rows.append(setter.section(section.title))
        lines = _lines(setter, section.lines, look)
        if content.notes and not section.title:
            lines = [
                replace(row, space_before=max(row.space_before, 8.0)) for row in lines[:1]
            ] + lines[1:]
        rows += lines
    if content.code is not None:
        rows += _code(setter, content.code)
    return rows


def _code(setter: Typesetter, code: PaperCode) -> list[Row]:
    """Return the code with what is said about it at its side, and below both the lines, in two columns."""
    width = style.CONTENT_WIDTH - code.side - _QUIET
    beside = [
        item
        for text in code.about
        for item in (*setter.items(text, style.BODY, width), SpaceItem(_BETWEEN))
    ]
    large = (
        Cell(0.0, width, tuple(beside)),
        Cell(style.CONTENT_WIDTH - code.side, code.side, (QrItem(code.text, code.side),)),
    )
    rows = [
        Row(large, space_before=_QUIET, pad=style.PAD, keep_next=True),
        setter.section(code.typed_title),
        setter.paragraph(code.typed_how, style.BODY, space_before=4.0, keep_next=True),
    ]
    half = (len(code.lines) + 1) // 2
    for at in range(half):
        pair = [number for number in (at, at + half) if number < len(code.lines)]
        cells = [
            cell
            for column, number in enumerate(pair)
            for cell in _typed(setter, column, number + 1, code.lines[number])
        ]
        rows.append(Row(tuple(cells), pad=1.0, space_before=0.0 if at else 6.0))
    return rows


def _typed(setter: Typesetter, column: int, number: int, line: str) -> tuple[Cell, Cell]:
    """Return the cells of one line to type: which it is, and its letters."""
    half = style.CONTENT_WIDTH / 2
    at = column * half
    return (
        setter.cell(at, _NUMBER_WIDTH, str(number), style.QUIET),
        Cell(at + _NUMBER_WIDTH, half - _NUMBER_WIDTH, setter.items(line, _TYPED, half, base=0)),
    )


def _lines(setter: Typesetter, lines: Sequence[PaperLine], look: Style) -> list[Row]:
    """Return the rows of a section; what stands under a heading of its own stays on one page, if it fits."""
    rows = [_line(setter, line, look) for line in lines]
    under = False
    for at, line in enumerate(lines[:-1]):
        under = under or line.head
        if under and not lines[at + 1].head:
            rows[at] = replace(rows[at], keep_next=True)
    return rows


def _line(setter: Typesetter, line: PaperLine, look: Style) -> Row:
    if line.head:
        return setter.part(line.text)
    if not line.label:
        return setter.paragraph(line.text, look, space_before=8.0)
    width = style.CONTENT_WIDTH - _LABEL_WIDTH
    items = setter.items(line.text, look, width, own_words=line.own)
    return setter.pair(line.label, items, label_width=_LABEL_WIDTH, rule=0.0)


def _identity(content: PaperContent, attachments: Mapping[str, tuple[bytes, str]]) -> bytes:
    """Return the 16 bytes of the file identifier, equal for equal papers."""
    said = (
        repr(content).removesuffix(", code=None)") + ")" if content.code is None else repr(content)
    )
    whole = sha256(said.encode("utf-8", "surrogatepass"))
    for name, (data, _) in attachments.items():
        whole.update(name.encode("utf-8"))
        whole.update(sha256(data).digest())
    return whole.digest()[:16]
