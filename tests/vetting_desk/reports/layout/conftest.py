"""A typesetter, and helpers to read its output."""

from collections.abc import Callable, Sequence

import pytest

from vetting_desk.reports import load_labels
from vetting_desk.reports.layout.rows import Row, TextItem
from vetting_desk.reports.layout.typesetter import Typesetter
from vetting_desk.reports.text.paragraph import Line

Said = Callable[[Sequence[Row]], list[tuple[str, ...]]]


@pytest.fixture
def setter() -> Typesetter:
    return Typesetter(load_labels("en"), "en", "ltr")


def words_of(line: Line) -> str:
    """Return the text of a line, from left to right."""
    return "".join(
        glyph.text for part in line.parts for stretch in part.stretches for glyph in stretch.glyphs
    )


@pytest.fixture
def said() -> Said:
    """Return a function that reads rows: the text of each non-empty cell of each row."""

    def read(rows: Sequence[Row]) -> list[tuple[str, ...]]:
        return [
            tuple(
                " ".join(words_of(item.line) for item in cell.items if isinstance(item, TextItem))
                for cell in row.cells
            )
            for row in rows
        ]

    return read
