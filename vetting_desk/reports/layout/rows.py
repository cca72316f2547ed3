"""Rows, which pages are made of, and how they are split between pages.

A row has cells side by side, a cell has items from top to bottom, an item is a line of text, a space or a QR
code. Positions are measured from the side where reading starts, so that a right-to-left page is the mirror
image of a left-to-right one.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Protocol

from vetting_desk.reports.drawing import Colour, Drawing
from vetting_desk.reports.layout import style
from vetting_desk.reports.text.fonts import UNITS
from vetting_desk.reports.text.paragraph import Line

MIN_LINES = 3
"""Least number of items on each side of a split row."""


_OVERLAP = 0.3
"""Overlap in points of the bars of consecutive lines, so that no seam shows between them."""


class Item(Protocol):
    """An element of a cell."""

    @property
    def height(self) -> float:
        """Height in points."""

    def paint(self, sheet: Drawing, left: float, top: float, width: float, *, rtl: bool) -> None:
        """Draw it into a box of the cell's width whose top left corner is given."""


@dataclass(frozen=True, eq=False, slots=True)
class TextItem:
    """One line of text.

    Attributes:
        line: The line.
        size: In points.
        colour: Text colour.
        height: Line height in points.
        indent: In points, from the side where reading starts.
        barred: True to draw a bar at its side, for free text.
        own_side: True to align it by its own paragraph's direction instead of the page's.
    """

    line: Line
    size: float
    colour: Colour
    height: float
    indent: float = 0.0
    barred: bool = False
    own_side: bool = False

    def paint(self, sheet: Drawing, left: float, top: float, width: float, *, rtl: bool) -> None:
        """Draw the line, and its bar."""
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
    """Empty space of a given height."""

    height: float

    def paint(self, sheet: Drawing, left: float, top: float, width: float, *, rtl: bool) -> None:
        """Draw nothing."""


@dataclass(frozen=True, slots=True)
class Cell:
    """A column of items.

    Attributes:
        start: In points, from the side where reading starts.
        width: In points.
        items: From top to bottom.
        height: Height of all items in points.
    """

    start: float
    width: float
    items: tuple[Item, ...]
    height: float = field(init=False)

    def __post_init__(self) -> None:
        """Add the heights up once: pages ask for them many times."""
        object.__setattr__(self, "height", sum(item.height for item in self.items))


@dataclass(frozen=True, slots=True)
class Row:
    """Cells side by side, and their spacing to the rows above and below.

    Attributes:
        cells: At least one.
        space_before: Space above in points; dropped at the top of a page.
        pad: Padding above and below the cells, in points.
        rule: Thickness of the rule below in points; 0 for none.
        rule_colour: Its colour.
        keep_next: True to keep it on one page with the beginning of the next row.
        whole: True to split it only if it is taller than a page.
        header: The row to repeat above this one at the top of a page.
        bookmark: Title in the reader's outline; empty for none.
        overlay: True if it takes no space: the next row begins at the same height.
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
        """Height in points with padding, without the space before it."""
        return 0.0 if self.overlay else max(cell.height for cell in self.cells) + 2 * self.pad

    def least(self) -> float:
        """Return the height of the smallest part of it that may end a page, in points."""
        if self.whole or self.overlay:
            return self.height
        heads = (
            cell.items[:MIN_LINES] if len(cell.items) >= 2 * MIN_LINES else cell.items
            for cell in self.cells
        )
        return max(sum(item.height for item in head) for head in heads) + 2 * self.pad

    def part(self, room: float, *, force: bool = False) -> "tuple[Row, Row] | None":
        """Split the row so that the first part fits into `room`.

        Args:
            room: In points.
            force: True to allow a single item on a side; for rows taller than a page.

        Returns:
            Both parts, or None if it cannot be split there.
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
    """Return how many items stay on this page; None if fewer than `least` would be on a side."""
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
