"""The list of sections with the page each begins on."""

from collections.abc import Sequence

from vetting_desk.reports.layout import style
from vetting_desk.reports.layout.flow import Placed, paginate
from vetting_desk.reports.layout.rows import Cell, Row
from vetting_desk.reports.layout.typesetter import Typesetter, columns

_FEWEST = 4
"""Sections that need a list."""
_NUMBER = 26.0
_SHARES = (0.0, _NUMBER)


def with_contents(
    setter: Typesetter, first: Sequence[Row], rest: Sequence[Row], height: float
) -> list[list[Placed]]:
    """Return pages: `first`, and on a new page the list of what is in `rest`, and `rest`.

    What is short needs neither a list nor a new page.

    Args:
        setter: Sets the list.
        first: The rows before it.
        rest: The rows after it; each with a bookmark is a line of the list.
        height: Of a page, in points.
    """
    titles = [row.bookmark for row in rest if row.bookmark]
    if len(titles) < _FEWEST:
        return paginate([*first, *rest], height)
    before = paginate(first, height)
    # Every line of the list is as tall whatever its number, so that laying it out a second time moves nothing.
    placed = paginate([*_lines(setter, titles, [0] * len(titles)), *rest], height)
    numbers = [
        len(before) + page
        for page, rows in enumerate(placed, start=1)
        for each in rows
        if each.row.bookmark
    ]
    return before + paginate([*_lines(setter, titles, numbers[1:]), *rest], height)


def _lines(setter: Typesetter, titles: Sequence[str], numbers: Sequence[int]) -> list[Row]:
    (start, width), (at, number_width) = columns(_SHARES)
    rows = [setter.section(setter.labels.contents)]
    for title, number in zip(titles, numbers, strict=True):
        line = setter.fitted_line(title, style.BODY, width)
        text = setter.one_item(line, style.BODY)
        shown = setter.items(str(number), style.BODY, number_width)
        rows.append(Row((Cell(start, width, (text,)), Cell(at, number_width, shown)), pad=1.0))
    return rows
