"""Texts to items and rows, in one report's language and direction."""

from collections.abc import Sequence
from dataclasses import fields, replace
from functools import cache

from vetting_desk.reports.content import Direction, direction_of
from vetting_desk.reports.labels import ReportLabels, is_filled
from vetting_desk.reports.layout import style
from vetting_desk.reports.layout.rows import Cell, Item, Row, TextItem
from vetting_desk.reports.layout.style import Style
from vetting_desk.reports.text.cleaning import one_line, plain
from vetting_desk.reports.text.fonts import UNITS
from vetting_desk.reports.text.paragraph import Line, set_line, set_lines
from vetting_desk.reports.text.shaping import Shaper
from vetting_desk.reports.text.vocabulary import words_of


class Typesetter:
    """Sets text for one report.

    Args:
        labels: The report's own texts.
        language: Language of the content, for letter forms.
        direction: Page direction.
        vocabulary: Words of the questionnaire; see `vetting_desk.reports.text.vocabulary`.
    """

    def __init__(
        self,
        labels: ReportLabels,
        language: str,
        direction: Direction,
        vocabulary: frozenset[str] = frozenset(),
    ) -> None:
        self.labels = labels
        self.rtl = direction == "rtl"
        self._shaper = Shaper(language, (_words_of(labels), vocabulary))

    def items(
        self,
        text: str,
        look: Style,
        width: float,
        *,
        own_words: bool = False,
        indent: float = 0.0,
        base: int | None = None,
    ) -> tuple[Item, ...]:
        """Break text into lines.

        Args:
            text: Any text.
            look: Its style.
            width: In points.
            own_words: True for free text: a bar beside it, and each paragraph aligned by its own direction.
                Dates and numbers have none, and stand where reading starts.
            indent: In points, from the side where reading starts.
            base: Direction of all paragraphs, 0 or 1; None for each paragraph's own.
        """
        indent = style.BAR_INDENT if own_words else indent
        lines = set_lines(
            self._shaper,
            text,
            look.weight,
            look.size,
            width - indent,
            base=base,
            default=self._default(text),
        )
        own_side = own_words and any(map(str.isalpha, text))
        return tuple(
            TextItem(line, look.size, look.colour, _height(line, look), indent, own_words, own_side)
            for line in lines
        )

    def one_item(self, line: Line, look: Style) -> Item:
        """Return a line that was set by itself as an item."""
        return TextItem(line, look.size, look.colour, _height(line, look))

    def line(self, text: str, look: Style, *, base: int | None = None) -> Line:
        """Set text as one line."""
        return set_line(self._shaper, text, look.weight, base=base, default=self._default(text))

    def fitted_line(self, text: str, look: Style, width: float) -> Line:
        """Set `text` as one line no wider than `width` points, truncated with an ellipsis if necessary."""
        line = self.line(text, look)
        if line.width * look.size <= width * UNITS:
            return line
        ellipsis = self.line("\N{HORIZONTAL ELLIPSIS}", look)
        room = width - ellipsis.width * look.size / UNITS
        first = set_lines(self._shaper, one_line(text), look.weight, look.size, room)[0]
        width = first.width + ellipsis.width
        if not first.rtl:
            order = (*first.order, len(first.order)) if first.order else ()
            return Line(
                first.parts + ellipsis.parts, width, rtl=False, tall=first.tall, order=order
            )
        order = (len(first.order), *first.order)
        return Line(ellipsis.parts + first.parts, width, rtl=True, tall=first.tall, order=order)

    def _default(self, text: str) -> int:
        """Return the direction of a text without a strong letter.

        Numbers, dates and ids are left-to-right; labels with inserted values have the labels' direction.
        """
        return int(is_filled(text) and direction_of(self.labels.language) == "rtl")

    def cell(
        self, start: float, width: float, text: str, look: Style, *, base: int | None = None
    ) -> Cell:
        """Return a cell with a text."""
        return Cell(start, width, self.items(text, look, width, base=base))

    def paragraph(
        self, text: str, look: Style, *, space_before: float = 0.0, keep_next: bool = False
    ) -> Row:
        """Return a row of full page width with a text."""
        cell = self.cell(0.0, style.CONTENT_WIDTH, text, look)
        return Row((cell,), space_before=space_before, keep_next=keep_next)

    def remark(self, text: str, space_before: float = 6.0) -> Row:
        """Return a note in small print, kept with what follows."""
        return self.paragraph(text, style.CAPTION, space_before=space_before, keep_next=True)

    def section(self, title: str) -> Row:
        """Return the heading of a section, with a rule below and an entry in the outline."""
        cell = self.cell(0.0, style.CONTENT_WIDTH, title, style.SECTION)
        return Row(
            (cell,),
            space_before=style.SECTION_SPACE,
            pad=3.0,
            rule=style.HAIR,
            rule_colour=style.EDGE,
            keep_next=True,
            bookmark=plain(title),
        )

    def part(self, title: str) -> Row:
        """Return the heading of a part of a section."""
        cell = self.cell(0.0, style.CONTENT_WIDTH, title, style.PART)
        return Row((cell,), space_before=style.PART_SPACE, pad=2.0, keep_next=True)

    def pair(
        self,
        label: str,
        items: Sequence[Item],
        *,
        label_width: float,
        width: float = style.CONTENT_WIDTH,
        label_look: Style = style.QUIET,
        rule: float = style.HAIR,
    ) -> Row:
        """Return a row with a label and its value."""
        cells = (
            self.cell(0.0, label_width - style.GAP, label, label_look),
            Cell(label_width, width - label_width, tuple(items)),
        )
        return Row(cells, pad=style.PAD, rule=rule)

    def table(
        self,
        heads: Sequence[str],
        shares: Sequence[float],
        body: Sequence[Sequence[Sequence[Item]]],
    ) -> list[Row]:
        """Return a table: a header repeated on every page, hairlines, no widowed rows.

        Args:
            heads: Heading of each column.
            shares: Width of each column, see `columns`.
            body: Rows of cells of items; their width is that of `columns`.
        """
        places = columns(shares)
        header = Row(
            tuple(
                self.cell(start, width, head, style.HEAD)
                for (start, width), head in zip(places, heads, strict=True)
            ),
            space_before=4.0,
            pad=3.0,
            rule=style.HAIR,
            rule_colour=style.EDGE,
            keep_next=True,
        )
        rows = [
            Row(
                tuple(
                    Cell(start, width, tuple(items))
                    for (start, width), items in zip(places, cells, strict=True)
                ),
                pad=style.PAD,
                rule=style.HAIR,
                header=header,
            )
            for cells in body
        ]
        return [header, *no_lone_rows(rows)]


@cache
def _words_of(labels: ReportLabels) -> frozenset[str]:
    """Return the words of the report's own texts."""
    return words_of(
        text
        for field in fields(labels)
        for found in (getattr(labels, field.name),)
        for text in ((found,) if isinstance(found, str) else found)
    )


def keep_together(rows: Sequence[Row], most: float = 260.0) -> list[Row]:
    """Keep a short group on one page; of a longer one, the first two and the last two rows.

    Args:
        rows: The group, its heading first.
        most: Height in points up to which a group counts as short.
    """
    if sum(row.height + row.space_before for row in rows) > most:
        return no_lone_rows(rows)
    return [*(replace(row, keep_next=True) for row in rows[:-1]), *rows[-1:]]


def no_lone_rows(rows: Sequence[Row], most: float = 120.0) -> list[Row]:
    """Keep the first two rows of a group together, and the last two.

    Args:
        rows: The group.
        most: Height in points from which a row may be alone.
    """
    ends = {0, len(rows) - 2} if len(rows) > 1 else set()
    return [
        replace(row, keep_next=row.keep_next or (index in ends and row.height <= most))
        for index, row in enumerate(rows)
    ]


def columns(shares: Sequence[float]) -> list[tuple[float, float]]:
    """Return start and width of columns.

    Args:
        shares: Widths in points; columns of width 0 share the rest equally.
    """
    gaps = style.COLUMN_GAP * (len(shares) - 1)
    flexible = sum(share == 0 for share in shares)
    rest = (style.CONTENT_WIDTH - gaps - sum(shares)) / flexible if flexible else 0.0
    places = []
    start = 0.0
    for share in shares:
        width = share or rest
        places.append((start, width))
        start += width + style.COLUMN_GAP
    return places


def _height(line: Line, look: Style) -> float:
    return look.size * (max(style.TALL_LEADING, look.leading) if line.tall else look.leading)
