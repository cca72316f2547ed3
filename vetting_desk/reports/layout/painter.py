"""Draws pages: the placed rows, and header and footer of every page."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import atan2, cos, sin

from vetting_desk.reports.content import ReportContent
from vetting_desk.reports.drawing import PAGE_HEIGHT, PAGE_WIDTH, Drawing
from vetting_desk.reports.labels import fill
from vetting_desk.reports.layout import style
from vetting_desk.reports.layout.flow import Placed
from vetting_desk.reports.layout.rows import Row
from vetting_desk.reports.layout.style import Style
from vetting_desk.reports.layout.typesetter import Typesetter
from vetting_desk.reports.text.fonts import UNITS, Weight
from vetting_desk.reports.text.paragraph import Line

_LEFT = style.MARGIN
_RIGHT = PAGE_WIDTH - style.MARGIN
_WATERMARK = Style(100, Weight.BOLD, style.PALE)
_WATERMARK_LENGTH = 640.0
_SLANT = atan2(PAGE_HEIGHT, PAGE_WIDTH)


@dataclass(frozen=True, slots=True)
class Edges:
    """What stands at the edges of every page, and across it.

    Attributes:
        title: At the start of the head.
        reference: At its end.
        foot: At the start of the foot.
        draft: True to write across the page that it is a draft.
        training: True to write across it that it is training material.
    """

    title: str
    reference: str
    foot: str
    draft: bool
    training: bool


def edges_of(setter: Typesetter, content: ReportContent) -> Edges:
    """Return the edges of a report."""
    labels = setter.labels
    return Edges(
        title=content.instrument.title,
        reference=fill("{case} {reference}", case=labels.case, reference=content.case_reference),
        foot=f"SHA-256 {content.digest}" if content.digest else labels.no_digest,
        draft=content.draft,
        training=content.desk.training,
    )


class Painter:
    """Draws the pages of one report.

    Args:
        sheet: The sheet to draw on.
        setter: Sets the text of header and footer.
        content: The report, or the edges of its pages.
        stamp: What stands at the foot of every page of a printed copy; empty for none.
    """

    def __init__(
        self,
        sheet: Drawing,
        setter: Typesetter,
        content: ReportContent | Edges,
        stamp: str = "",
    ) -> None:
        self._sheet = sheet
        self._setter = setter
        self._edge_words = content if isinstance(content, Edges) else edges_of(setter, content)
        self._stamp = stamp

    def paint(self, pages: Sequence[Sequence[Placed]]) -> None:
        """Draw all pages."""
        for number in range(len(pages)):
            self.paint_page(pages, number)

    def paint_page(self, pages: Sequence[Sequence[Placed]], number: int) -> None:
        """Draw one page, by its number from 0."""
        self._watermarks()
        self._edges(number + 1, len(pages))
        for placed in pages[number]:
            self._row(placed.row, style.CONTENT_TOP - placed.top)
        self._sheet.finish_page()

    def _row(self, row: Row, top: float) -> None:
        rtl = self._setter.rtl
        for cell in row.cells:
            left = _RIGHT - cell.start - cell.width if rtl else _LEFT + cell.start
            edge = top - row.pad
            for item in cell.items:
                item.paint(self._sheet, left, edge, cell.width, rtl=rtl)
                edge -= item.height
        if row.rule:
            self._sheet.rule(_LEFT, _RIGHT, top - row.height, row.rule, row.rule_colour)
        if row.bookmark:
            self._sheet.bookmark(row.bookmark, _bookmark_top(top))

    def _edges(self, page: int, pages: int) -> None:
        """Draw header and footer of a page."""
        words = self._edge_words
        number = fill(self._setter.labels.page_of, page=page, pages=pages)
        self._edge(words.title, words.reference, style.HEADER_BASELINE)
        self._edge(words.foot, number, style.FOOTER_BASELINE)
        if self._stamp:
            self._edge(self._stamp, "", style.STAMP_BASELINE)
        self._sheet.rule(_LEFT, _RIGHT, style.HEADER_BASELINE - 7, style.HAIR, style.HAIRLINE)
        self._sheet.rule(_LEFT, _RIGHT, style.FOOTER_BASELINE + 13, style.HAIR, style.HAIRLINE)

    def _edge(self, at_start: str, at_end: str, baseline: float) -> None:
        """Draw one text at each side of a line; each is truncated where it would reach the other."""
        look, size = style.SMALL, style.SMALL.size
        end = self._setter.fitted_line(at_end, look, style.CONTENT_WIDTH / 2)
        end_width = end.width * size / UNITS
        start = self._setter.fitted_line(
            at_start, look, style.CONTENT_WIDTH - end_width - style.GAP
        )
        start_width = start.width * size / UNITS
        rtl = self._setter.rtl
        self._sheet.text(start, _RIGHT - start_width if rtl else _LEFT, baseline, size, look.colour)
        self._sheet.text(end, _LEFT if rtl else _RIGHT - end_width, baseline, size, look.colour)

    def _watermarks(self) -> None:
        labels = self._setter.labels
        words = []
        if self._edge_words.draft:
            words.append(labels.watermark_draft)
        if self._edge_words.training:
            words.append(labels.watermark_training)
        lines = [self._setter.line(word, _WATERMARK) for word in words]
        for index, line in enumerate(lines):
            size = _watermark_size(line)
            drop = size * (0.35 + 1.2 * (index - (len(lines) - 1) / 2))
            self._sheet.watermark(line, size, _WATERMARK.colour, (cos(_SLANT), sin(_SLANT)), drop)


def bookmarks(pages: Sequence[Sequence[Placed]]) -> Iterator[tuple[str, int, float]]:
    """Yield title, page from 0 and height of all that `Painter` bookmarks, without drawing."""
    for number, page in enumerate(pages):
        for placed in page:
            if placed.row.bookmark:
                yield placed.row.bookmark, number, _bookmark_top(style.CONTENT_TOP - placed.top)


def _bookmark_top(top: float) -> float:
    return top + style.PAD


def _watermark_size(line: Line) -> float:
    return min(_WATERMARK.size, _WATERMARK_LENGTH * UNITS / line.width)
