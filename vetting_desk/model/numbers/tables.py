"""A table of figures as it is shown: what is known, what stays hidden, what could not be computed.

Nothing is ever shown as 0 that is not 0.
"""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from vetting_desk.model.numbers.definitions import Dimension, Subject


class Sort(StrEnum):
    """What a figure is."""

    KNOWN = "known"
    HIDDEN = "hidden"
    """Fewer than the least, or it would give away one that is."""
    NONE = "none"
    """There is nothing to compute it from."""


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure.

    Attributes:
        n: Of cases, needs, codings or days; 0 unless it is known.
        sort: Whether it is known, and why not.
    """

    n: int = 0
    sort: Sort = Sort.KNOWN

    @property
    def known(self) -> bool:
        """True if it may be read."""
        return self.sort is Sort.KNOWN


HIDDEN = Figure(sort=Sort.HIDDEN)
NOTHING = Figure(sort=Sort.NONE)


@dataclass(frozen=True, slots=True)
class FigureRow:
    """One row.

    Attributes:
        key: Value of the dimension, or what the row counts; empty for all together.
        figures: In the order of the table's columns.
    """

    key: str
    figures: tuple[Figure, ...]


@dataclass(frozen=True, slots=True)
class NumberTable:
    """A table.

    Attributes:
        subject: Which.
        dimension: By what it is divided; None for what is counted itself.
        item: Which indicator or time, where the table is about one; empty otherwise.
        year: ``YYYY``; empty for all years.
        columns: Keys.
        rows: Rows.
        whole: All together, whatever is hidden in the rows.
        least: Figures of fewer stay hidden.
        as_of: Device time at which the last case was counted.
        names: What people call posts and assessors, by key.
    """

    subject: Subject
    dimension: Dimension | None
    item: str
    year: str
    columns: tuple[str, ...]
    rows: tuple[FigureRow, ...]
    whole: FigureRow
    least: int
    as_of: datetime
    names: dict[str, str]

    @property
    def hides(self) -> bool:
        """True if any figure is hidden."""
        return any(each.sort is Sort.HIDDEN for row in self.rows for each in row.figures)
