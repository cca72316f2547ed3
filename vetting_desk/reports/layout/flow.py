"""Rows to pages: headings stay with what follows, table headers are repeated, long rows are split."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from vetting_desk.reports.layout.rows import Row

_EPSILON = 0.01


@dataclass(frozen=True, slots=True)
class Placed:
    """A row on a page.

    Attributes:
        row: The row.
        top: Distance of its upper edge below that of the content area, in points.
    """

    row: Row
    top: float


def paginate(rows: Sequence[Row], height: float) -> list[list[Placed]]:
    """Place rows on pages of this height.

    Returns:
        Pages in order; at least one.
    """
    flow = _Flow(height)
    for row, needed in zip(rows, _needed(rows, height), strict=True):
        flow.add(row, needed)
    return [page.placed for page in flow.pages]


def _needed(rows: Sequence[Row], height: float) -> list[float]:
    """Return the height each row needs: its own, and that of the rows it must stay with."""
    needs: list[float] = []
    following = 0.0
    for row in reversed(rows):
        need = row.height + following if row.keep_next else row.least()
        needs.append(need if need <= height else row.least())
        following = needs[-1] + row.space_before
    return needs[::-1]


@dataclass(slots=True)
class _Page:
    placed: list[Placed] = field(default_factory=list)
    used: float = 0.0


class _Flow:
    """Fills pages one after the other."""

    def __init__(self, height: float) -> None:
        self._height = height
        self.pages = [_Page()]

    def add(self, row: Row, needed: float) -> None:
        """Place a row, on the next page or split if the height it needs is not left."""
        page = self.pages[-1]
        fresh = not page.placed
        if not fresh and page.used + row.space_before + needed > self._height + _EPSILON:
            row, fresh = self._turn(row), True
        while True:
            page = self.pages[-1]
            room = self._height - page.used - row.space_before
            parted = None if row.height <= room + _EPSILON else self._part(row, room, fresh=fresh)
            if parted is None and (fresh or row.height <= room + _EPSILON):
                self._place(row)
                return
            if parted is not None:
                self._place(parted[0])
                row = parted[1]
            row, fresh = self._turn(row), True

    def _part(self, row: Row, room: float, *, fresh: bool) -> tuple[Row, Row] | None:
        if fresh:
            return row.part(room) or row.part(room, force=True)
        return None if row.whole else row.part(room)

    def _place(self, row: Row) -> None:
        page = self.pages[-1]
        before = row.space_before if page.placed else 0.0
        page.placed.append(Placed(row, page.used + before))
        page.used += before + row.height

    def _turn(self, row: Row) -> Row:
        """Begin a page with `row`: its table header is repeated, the space before it is dropped."""
        self.pages.append(_Page())
        if row.header is not None:
            self._place(row.header)
        return replace(row, space_before=0.0)
