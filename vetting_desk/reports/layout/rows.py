"""Rows: what a page is made of, and how one is parted between two pages.

A row has cells side by side, a cell has items from top to bottom, an item is a line of text, a space or
a QR code. Positions are counted from the side where reading starts, so that a right-to-left page is
the same rows mirrored.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from vetting_desk.reports.layout import style
from vetting_desk.reports.pdf.sheet import Colour, Sheet
from vetting_desk.reports.text.fonts import UNITS
from vetting_desk.reports.text.paragraph import Line

MIN_LINES = 3
"""A row is parted only where at least so many items stand on both sides."""


_OVERLAP = 0.3
"""By how much the bars of two lines overlap, so that no seam shows between them."""


class Item(Protocol):
    """Something that stands in a cell."""

    @property
    def height(self) -> float:
        """In points."""

    def paint(self, sheet: Sheet, left: float, top: float, width: float, *, rtl: bool) -> None:
        """Draw it into a box of the cell's width whose top left corner is given."""


@dataclass(frozen=True, eq=False, slots=True)
class TextItem:
    """One line of text.

    Attributes:
        line: What.
        size: In points.
        colour: Of the letters.
        height: Line height in points.
        indent: From the side where reading starts.
        barred: Whether a bar stands beside it: somebody's own words.
        own_side: Whether it stands at the side its own paragraph starts from, instead of the page's.
    """

    line: Line
    size: float
    colour: Colour
    height: float
    indent: float = 0.0
    barred: bool = False
    own_side: bool = False

    def paint(self, sheet: Sheet, left: float, top: float, width: float, *, rtl: bool) -> None:
        """Draw the line, and the bar beside it."""
        at_right = self.line.rtl if self.own_side else rtl
        drawn = self.line.width * self.size / UNITS
        x = left + width - self.indent - drawn if at_right else left + self.indent
        baseline = top - self.height / 2 - self.size * (0.26 if self.line.tall else 0.35)
        sheet.text(self.line, x, baseline, self.size, self.colour)
        if self.barred:
            bar_left = left + width - style.BAR if at_right else left
            sheet.bar(
                bar_left,
                top - self.height - _OVERLAP,
                style.BAR,
                self.height + _OVERLAP,
                style.HAIRLINE,
            )


@dataclass(frozen=True, slots=True)
class SpaceItem:
    """Nothing, of some height."""

    height: float

    def paint(self, sheet: Sheet, left: float, top: float, width: float, *, rtl: bool) -> None:
        """Draw nothing."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A column of items.

    Attributes:
        start: From the side where reading starts, in points.
        width: In points.
        items: From top to bottom.
    """

    start: float
    width: float
    items: tuple[Item, ...]

    @property
    def height(self) -> float:
        """Of all items together."""
        return sum(item.height for item in self.items)


@dataclass(frozen=True, slots=True)
class Row:
    """Cells side by side, and how they meet what stands above and below.

    Attributes:
        cells: At least one.
        space_before: Left out at the top of a page.
        pad: Above and below the cells.
        rule: Thickness of the rule beneath; 0 for none.
        rule_colour: Its colour.
        keep_next: Whether it must stand on one page with the beginning of the next row.
        whole: Whether it must not be parted unless it is higher than a page.
        header: The row repeated above this one where a page begins with it.
        bookmark: Title in the reader's outline; empty for none.
        overlay: Whether it takes no room: the next row begins where it begins.
    """

    cells: tuple[Cell, ...]
    space_before: float = 0.0
    pad: float = 0.0
    rule: float = 0.0
    rule_colour: Colour = style.HAIRLINE
    keep_next: bool = False
    whole: bool = False
    header: "Row | None" = None
    bookmark: str = ""
    overlay: bool = False

    @property
    def height(self) -> float:
        """With its padding, without the space before it."""
        return 0.0 if self.overlay else max(cell.height for cell in self.cells) + 2 * self.pad

    def least(self) -> float:
        """Return the height of the smallest part of it that may end a page."""
        if self.whole or self.overlay:
            return self.height
        heads = (
            cell.items[:MIN_LINES] if len(cell.items) >= 2 * MIN_LINES else cell.items
            for cell in self.cells
        )
        return max(sum(item.height for item in head) for head in heads) + 2 * self.pad

    def part(self, room: float, *, force: bool = False) -> "tuple[Row, Row] | None":
        """Part the row so that the first part fits into `room`.

        Args:
            room: In points.
            force: Whether a single item on a side is allowed; for rows higher than a page.

        Returns:
            Both parts, or None if it cannot be parted there.
        """
        least = 1 if force else MIN_LINES
        cuts = [_cut(cell.items, room - 2 * self.pad, least) for cell in self.cells]
        if None in cuts or all(
            cut == len(cell.items) for cut, cell in zip(cuts, self.cells, strict=True)
        ):
            return None
        heads = tuple(
            replace(cell, items=cell.items[:cut])
            for cell, cut in zip(self.cells, cuts, strict=True)
        )
        tails = tuple(
            replace(cell, items=cell.items[cut:])
            for cell, cut in zip(self.cells, cuts, strict=True)
        )
        return (
            replace(self, cells=heads, rule=0.0, keep_next=False),
            replace(self, cells=tails, bookmark="", space_before=0.0),
        )


def _cut(items: Sequence[Item], room: float, least: int) -> int | None:
    """Return how many items stay on this page; None if fewer than `least` would stand on a side."""
    taken = 0
    for item in items:
        if item.height > room + 0.01:
            break
        room -= item.height
        taken += 1
    if taken == len(items):
        return taken
    taken = min(taken, len(items) - least)
    return taken if taken >= least else None
