"""Tables made of kept figures: rows, columns, percentiles, and what of it stays hidden."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Final

from vetting_desk.model.numbers.counted import ALL
from vetting_desk.model.numbers.definitions import (
    DEFINITIONS,
    DONE,
    FIXED,
    NEED_STATES,
    OPEN,
    OTHER_OUTCOME,
    OUTCOMES,
    PEOPLE,
    RATING_VALUES,
    REVERSED,
    UNCLEAR,
    UNKNOWN,
    WAITS,
    Definition,
    Dimension,
    Subject,
    What,
)
from vetting_desk.model.numbers.hiding import hidden, rows_of_too_few
from vetting_desk.model.numbers.tables import HIDDEN, NOTHING, Figure, FigureRow, NumberTable
from vetting_desk.registry.numbers.books import FigureBooks

Sums = dict[str, Counter[str]]
"""By row, how many by column."""
_LAST: Final = (UNCLEAR, UNKNOWN)
_CODED: Final = ("0", "1", "2")


def table(
    books: FigureBooks,
    subject: Subject,
    dimension: Dimension | None,
    *,
    least: int,
    as_of: datetime,
    item: str = "",
    year: str = "",
    names: Mapping[str, str] | None = None,
) -> NumberTable:
    """Return a table of the figures as they are kept; bring them up to date first.

    Args:
        books: The casebook.
        subject: Which table.
        dimension: By what; None for a row for each thing that is counted, of all cases.
        least: Figures of fewer stay hidden; 1 hides none.
        as_of: When the figures were brought up to date.
        item: Which time (`What`), need or indicator; empty for all of them together, which times have not.
        year: ``YYYY``; empty for all years.
        names: What people call posts, by id.
    """
    definition = DEFINITIONS[subject]
    cells = _cells(books, definition, dimension, item, year)
    counted = definition.people is not None and dimension is not None and not item
    people = _people(books, definition, dimension, year) if counted and dimension else {}

    def made(of: Sequence[str], fewest: int) -> NumberTable:
        found = [cell for each in of for cell in cells.get(each, ())]
        persons = sum((people[each] for each in of if each in people), Counter[str]())
        rows, whole = _rows_of(found, definition, dimension, fewest, persons if counted else None)
        columns = definition.columns
        if subject is not Subject.TIMES and len(whole.figures) != len(columns):
            columns = (PEOPLE, *columns)
        called = {row.key: _name(row.key, dimension, names or {}) for row in rows}
        return NumberTable(
            subject, dimension, item, year, columns, tuple(rows), whole, fewest, as_of, called
        )

    every = tuple(cells)
    if dimension is None or year:
        return made(every, least)
    of_years = [made((each,), least) for each in every]
    # Months lie in one year each, whose table alone says which of them are hidden.
    whole = made(every, least if dimension is not Dimension.MONTH else 1)
    return replace(_of_all_years(whole, of_years), least=least)


def _of_all_years(table: NumberTable, of_years: Sequence[NumberTable]) -> NumberTable:
    """Return a table of all years in which every figure stays hidden that the table of a year hides.

    Whoever takes the other years off it then learns nothing of that year: what hides a figure there (`hiding`)
    moves figures that are hidden here, and no sum.
    """
    gone = {
        (row.key, place)
        for each in of_years
        for row in each.rows
        for place, figure in enumerate(row.figures)
        if figure == HIDDEN
    }
    rows = [
        FigureRow(
            row.key,
            tuple(
                HIDDEN if (row.key, place) in gone else figure
                for place, figure in enumerate(row.figures)
            ),
        )
        for row in table.rows
    ]
    return replace(table, rows=tuple(rows))


def years(books: FigureBooks) -> list[str]:
    """Return the years in which anything is counted, newest first."""
    return books.numbers.years([each.value for each in What], ALL)


def items(books: FigureBooks, subject: Subject) -> list[str]:
    """Return the indicators or needs of which anything is counted, in their order; the times of that table."""
    if subject is Subject.TIMES:
        return [each.value for each in WAITS]
    if subject not in {Subject.NEEDS, Subject.RATINGS}:
        return []
    what = DEFINITIONS[subject].counts[0]
    found = {detail.rpartition("/")[0] for _, _, detail, *_ in books.numbers.cells([what], ALL)}
    return sorted(found, key=_in_order)


def _in_order(item: str) -> tuple[str, int, str]:
    letters = item.rstrip("0123456789")
    return letters, int(item[len(letters) :] or 0), item


Counted = tuple[str, str, str, int, int]
"""Row, what, detail, days, how many."""


def _cells(
    books: FigureBooks, definition: Definition, dimension: Dimension | None, item: str, year: str
) -> dict[str, list[Counted]]:
    """Return what a table is made of, by the year it lies in; in one reading, whatever is asked of it then."""
    whats = [each.value for each in definition.counts]
    if definition.subject is Subject.TIMES and item:
        whats, item = [item], ""
    by = ALL if dimension in {None, Dimension.MONTH} else dimension.value
    found: dict[str, list[Counted]] = defaultdict(list)
    for what, period, detail, value, days, n in books.numbers.cells(whats, by, year, item):
        row = value
        if dimension is Dimension.MONTH:
            row = period
        elif dimension is None:
            row = detail.rpartition("/")[0] or what
        found[period[:4]].append((row, what, detail, days, n))
    return found


def _people(
    books: FigureBooks, definition: Definition, dimension: Dimension, year: str
) -> dict[str, Counter[str]]:
    """Return of how many people the figures of each row are, by year, where they count something else."""
    if definition.people is None:
        return {}
    of = Definition(definition.subject, (definition.people,), (), "", ())
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for of_year, cells in _cells(books, of, dimension, "", year).items():
        for row, *_, n in cells:
            found[of_year][row] += n
    return found


def _rows_of(
    found: Sequence[Counted],
    definition: Definition,
    dimension: Dimension | None,
    least: int,
    people: Counter[str] | None,
) -> tuple[list[FigureRow], FigureRow]:
    if definition.subject is Subject.TIMES:
        return _times(found, dimension, least)
    return _counts(found, definition, dimension, least, people)


def _counts(
    found: Iterable[Counted],
    definition: Definition,
    dimension: Dimension | None,
    least: int,
    people: Counter[str] | None,
) -> tuple[list[FigureRow], FigureRow]:
    column_of = _COLUMNS[definition.subject]
    sums: Sums = defaultdict(Counter)
    for row, what, detail, _, n in found:
        sums[row][column_of(what, detail)] += n
    columns = definition.columns
    for each in sums.values():
        if definition.total:
            each[definition.total] = sum(each.values())
    order = _rows(sums, dimension)
    grid = [[sums[key][column] if key in sums else 0 for column in columns] for key in order]
    persons = [people[key] for key in order] if people is not None else []
    few = rows_of_too_few(persons, least) if persons else frozenset[int]()
    gone = frozenset[tuple[int, int]]()
    if dimension is not None:
        gone = hidden(grid, least, add_up=bool(definition.total), rows=few)
    rows = []
    for at, key in enumerate(order):
        line = [HIDDEN if (at, place) in gone else Figure(n) for place, n in enumerate(grid[at])]
        before = [HIDDEN if at in few else Figure(persons[at])] if persons else []
        rows.append(FigureRow(key, (*before, *line)))
    whole = [sum(line[place] for line in grid) for place in range(len(columns))]
    all_people = [sum(people.values())] if people is not None else []
    return rows, FigureRow("", tuple(Figure(n) for n in (*all_people, *whole)))


def _times(
    found: Sequence[Counted], dimension: Dimension | None, least: int
) -> tuple[list[FigureRow], FigureRow]:
    by_row: dict[str, list[Counted]] = defaultdict(list)
    for each in found:
        by_row[each[0]].append(each)
    order = _rows(by_row, dimension)
    if dimension is None:
        order = [each.value for each in WAITS]
    lines = [_time_line(by_row.get(key, [])) for key in order]
    counts = [[line[0].n, line[3].n, line[4].n] for line in lines]
    gone = hidden(counts, least, add_up=False) if dimension is not None else frozenset()
    rows = [
        FigureRow(key, _covered(line, {column for row, column in gone if row == at}))
        for at, (key, line) in enumerate(zip(order, lines, strict=True))
    ]
    return rows, FigureRow("", _time_line(found) if dimension is not None else ())


def _covered(line: tuple[Figure, ...], gone: set[int]) -> tuple[Figure, ...]:
    done, median, most, waiting, backwards = line
    if 0 in gone:
        done = median = most = HIDDEN
    return (
        done, median, most,
        HIDDEN if 1 in gone else waiting,
        HIDDEN if 2 in gone else backwards,
    )  # fmt: skip


def _time_line(found: Iterable[Counted]) -> tuple[Figure, ...]:
    days: Counter[int] = Counter()
    states: Counter[str] = Counter()
    for _, _, detail, took, n in found:
        states[detail] += n
        if detail == DONE:
            days[took] += n
    return (
        Figure(states[DONE]), percentile(days, 50), percentile(days, 90),
        Figure(states[OPEN]), Figure(states[REVERSED]),
    )  # fmt: skip


def percentile(days: Mapping[int, int], percent: int) -> Figure:
    """Return the least number of days within which so many of a hundred were done (nearest rank).

    Args:
        days: How many took how long.
        percent: 1 to 100.
    """
    total = sum(days.values())
    if not total:
        return NOTHING
    wanted = -(-total * percent // 100)
    reached = 0
    for took in sorted(days):
        reached += days[took]
        if reached >= wanted:
            return Figure(took)
    raise AssertionError("a hundredth of nothing")


def _rows(found: Mapping[str, object], dimension: Dimension | None) -> list[str]:
    """Return the rows in an order that says nothing of their figures."""
    if dimension is None:
        return sorted(found, key=_in_order)
    if dimension in FIXED:
        fixed = FIXED[dimension]
        return [*fixed, *sorted(set(found) - set(fixed))]
    plain = sorted(set(found) - set(_LAST), reverse=dimension is Dimension.MONTH)
    if dimension is Dimension.ASSESSOR:
        plain.sort(key=lambda each: (each[37:].casefold(), each))
    return [*plain, *(each for each in _LAST if each in found)]


def _name(key: str, dimension: Dimension | None, names: Mapping[str, str]) -> str:
    if dimension is Dimension.ASSESSOR and key not in _LAST:
        return key.partition(" ")[2]
    return names.get(key, key) if dimension is Dimension.POST else key


def _outcome(_: str, detail: str) -> str:
    return detail if detail in OUTCOMES else OTHER_OUTCOME


def _part(known: Sequence[str], other: str) -> Callable[[str, str], str]:
    def part(_: str, detail: str) -> str:
        found = detail.rpartition("/")[2]
        return found if found in known else other

    return part


def _coding(_: str, detail: str) -> str:
    found = detail.rpartition("/")[2]
    return "coded" if found in _CODED else found if found in RATING_VALUES else "open"


_COLUMNS: Final[Mapping[Subject, Callable[[str, str], str]]] = {
    Subject.STEPS: lambda what, _: what,
    Subject.OUTCOMES: _outcome,
    Subject.NEEDS: _part(NEED_STATES, "unknown"),
    Subject.RATINGS: _part(RATING_VALUES, "open"),
    Subject.OMITS: _coding,
}
