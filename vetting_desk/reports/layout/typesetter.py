"""Words to items and rows, in one report's language and direction."""

from collections.abc import Sequence

from vetting_desk.reports.content import Direction
from vetting_desk.reports.labels import ReportLabels
from vetting_desk.reports.layout import style
from vetting_desk.reports.layout.rows import Cell, Item, Row, TextItem
from vetting_desk.reports.layout.style import Style
from vetting_desk.reports.text.paragraph import Line, set_line, set_lines
from vetting_desk.reports.text.shaping import Shaper


class Typesetter:
    """Sets text for one report.

    Args:
        labels: The report's own words.
        language: Of the content, for letter forms.
        direction: Of the page.
    """

    def __init__(self, labels: ReportLabels, language: str, direction: Direction) -> None:
        self.labels = labels
        self.rtl = direction == "rtl"
        self._shaper = Shaper(language)

    def items(
        self,
        text: str,
        look: Style,
        width: float,
        *,
        own_words: bool = False,
        base: int | None = None,
    ) -> tuple[Item, ...]:
        """Set text in lines.

        Args:
            text: Anything.
            look: Style.
            width: In points.
            own_words: True for somebody's own words: a bar beside them, and each paragraph at the side
                it starts from.
            base: Direction of all paragraphs, 0 or 1; None for each its own.
        """
        indent = style.BAR_INDENT if own_words else 0.0
        lines = set_lines(
            self._shaper,
            text,
            look.weight,
            look.size,
            width - indent,
            base=base,
            default=int(self.rtl),
        )
        return tuple(
            TextItem(line, look.size, look.colour, _height(line, look), indent, own_words, own_words)
            for line in lines
        )

    def line(self, text: str, look: Style, *, base: int | None = None) -> Line:
        """Set text as one line."""
        return set_line(self._shaper, text, look.weight, base=base, default=int(self.rtl))

    def cell(
        self, start: float, width: float, text: str, look: Style, *, base: int | None = None
    ) -> Cell:
        """Return a cell with one text."""
        return Cell(start, width, self.items(text, look, width, base=base))

    def paragraph(
        self, text: str, look: Style, *, space_before: float = 0.0, keep_next: bool = False
    ) -> Row:
        """Return a row of the page's whole width with one text."""
        cell = self.cell(0.0, style.CONTENT_WIDTH, text, look)
        return Row((cell,), space_before=space_before, keep_next=keep_next)

    def section(self, title: str) -> Row:
        """Return the heading of a section, with a rule beneath and an entry in the outline."""
        cell = self.cell(0.0, style.CONTENT_WIDTH, title, style.SECTION)
        return Row(
            (cell,),
            space_before=style.SECTION_SPACE,
            pad=3.0,
            rule=style.HAIR,
            rule_colour=style.EDGE,
            keep_next=True,
            bookmark=title,
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
        """Return a row with a label and what it stands for."""
        cells = (
            self.cell(0.0, label_width - style.GAP, label, label_look),
            Cell(label_width, width - label_width, tuple(items)),
        )
        return Row(cells, pad=style.PAD, rule=rule)

    def table(
        self, heads: Sequence[str], shares: Sequence[float], body: Sequence[Sequence[Sequence[Item]]]
    ) -> list[Row]:
        """Return a table: a header that is repeated on every page, hairlines, no lone rows.

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
                keep_next=len(body) > 1 and index in {0, len(body) - 2},
            )
            for index, cells in enumerate(body)
        ]
        return [header, *rows]


def columns(shares: Sequence[float]) -> list[tuple[float, float]]:
    """Return start and width of columns.

    Args:
        shares: Widths in points; the columns given as 0 share what is left.
    """
    gaps = style.GAP * (len(shares) - 1)
    flexible = sum(share == 0 for share in shares)
    rest = (style.CONTENT_WIDTH - gaps - sum(shares)) / flexible if flexible else 0.0
    places = []
    start = 0.0
    for share in shares:
        width = share or rest
        places.append((start, width))
        start += width + style.GAP
    return places


def _height(line: Line, look: Style) -> float:
    return look.size * (max(style.TALL_LEADING, look.leading) if line.tall else look.leading)
