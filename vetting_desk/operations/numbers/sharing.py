"""What of a row others share: so many people have the same values that nobody is found by them, in any export.

Each row is shown as exactly as can be: as it is; with years for months and spans for days; with what tells
people apart alone; with what happened alone; or with nothing. A row goes to the first of these that it shares
with enough of the rows that are left, so that what is shown in one export is of so many people that rows of
two exports can be put together for no one of them (k-anonymity with local recoding: Sweeney, *Achieving
k-anonymity privacy protection using generalization and suppression*, 2002). Behind the doors (`rows`).
"""

from collections import Counter
from collections.abc import Callable, Collection, Sequence
from typing import Final

from vetting_desk.model.numbers.editions import WITHHELD

Value = str | int | None
SPANS: Final = ((30, "0-30"), (90, "31-90"), (180, "91-180"), (365, "181-365"))
"""Days between steps where exact ones are of too few people: the last day of each, and how it is written."""
LONGER: Final = "366+"

_Way = Callable[[int, Value], Value]


def shown(
    lines: Sequence[tuple[Value, ...]],
    least: int,
    telling: Collection[int],
    coarse: Sequence[Callable[[Value], Value]],
) -> list[tuple[Value, ...]]:
    """Return rows in the same order, each as exactly as enough others share it.

    Args:
        lines: The rows, each with a value for each column.
        least: Of so many people a row's values have to be.
        telling: Places of the columns that tell people apart.
        coarse: By column, what makes a value of it less exact.
    """
    found: list[tuple[Value, ...]] = [()] * len(lines)
    left = list(range(len(lines)))
    for way in _ways(frozenset(telling), coarse):
        made = {row: tuple(way(at, value) for at, value in enumerate(lines[row])) for row in left}
        many = Counter(made.values())
        for row, line in made.items():
            if many[line] >= least:
                found[row] = line
        left = [row for row in left if many[made[row]] < least]
    for row in left:
        found[row] = (WITHHELD,) * len(lines[row])
    return found


def year_of(value: Value) -> Value:
    """Return the year of a month, ``YYYY-MM``; None for none."""
    return None if value is None else str(value)[:4]


def span_of(value: Value) -> Value:
    """Return the span a number of days lies in; None for none."""
    if value is None:
        return None
    return next((name for last, name in SPANS if int(value) <= last), LONGER)


def withheld(_: Value) -> Value:
    """Return no value at all, nor whether there is one."""
    return WITHHELD


def same(value: Value) -> Value:
    """Return a value as it is."""
    return value


def _ways(telling: frozenset[int], coarse: Sequence[Callable[[Value], Value]]) -> list[_Way]:
    return [
        lambda _, value: value,
        lambda at, value: value if at in telling else coarse[at](value),
        lambda at, value: value if at in telling else WITHHELD,
        lambda at, value: WITHHELD if at in telling else coarse[at](value),
    ]
