"""What the numbers page shows, read at once on the store's thread."""

from dataclasses import dataclass
from typing import Final

from vetting_desk.model.numbers.definitions import Dimension, Subject
from vetting_desk.model.numbers.tables import NumberTable
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.numbers import looking
from vetting_desk.operations.numbers.looking import Notes

WHOLE: Final = frozenset({Subject.TIMES, Subject.NEEDS, Subject.RATINGS})
"""Tables that may show a row for each thing that is counted, of all cases together."""
BY_ITEM: Final = frozenset({Subject.TIMES, Subject.RATINGS})
"""Tables that are divided for one time or indicator alone."""


@dataclass(frozen=True, slots=True)
class Wish:
    """What the page is to show.

    Attributes:
        subject: Which table.
        by: Its dimension; empty for all together.
        item: Which time, need or indicator.
        year: ``YYYY``; empty for all years.
    """

    subject: Subject
    by: str = ""
    item: str = ""
    year: str = ""


@dataclass(frozen=True, slots=True)
class Shown:
    """What the page shows.

    Attributes:
        wish: What was asked for, made fitting.
        notes: What the figures rest on.
        steps: The way, of the year.
        outcomes: Decisions by outcome, of the year.
        table: The table.
        by: By what it may be divided.
        items: Which times, needs or indicators there are.
    """

    wish: Wish
    notes: Notes
    steps: NumberTable
    outcomes: NumberTable
    table: NumberTable
    by: tuple[Dimension, ...]
    items: tuple[str, ...]


def read(desk: OpenDesk, wish: Wish) -> Shown:
    """Read all that the page shows; runs on the store's thread."""
    by = looking.dimensions(desk, wish.subject)
    items = looking.items(desk, wish.subject)
    dimension = next((each for each in by if each.value == wish.by), None)
    if dimension is None and wish.subject not in WHOLE:
        dimension = by[0]
    item = wish.item if wish.item in items else ""
    if dimension is not None and wish.subject in BY_ITEM and not item and items:
        item = items[0]
    if dimension is None or not (items or wish.subject not in BY_ITEM):
        dimension, item = (None if wish.subject in WHOLE else dimension), ""
    month = Dimension.MONTH
    return Shown(
        Wish(wish.subject, dimension.value if dimension else "", item, wish.year),
        looking.notes(desk),
        looking.table(desk, Subject.STEPS, month, year=wish.year),
        looking.table(desk, Subject.OUTCOMES, month, year=wish.year),
        looking.table(desk, wish.subject, dimension, item=item, year=wish.year),
        by,
        items,
    )
