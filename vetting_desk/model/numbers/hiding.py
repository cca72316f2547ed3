"""Which figures of a table stay hidden, so that none of the small ones can be worked out from the others.

A figure of 1 up to the least is hidden. As the sums of rows and columns are shown, others have to be hidden
with it: a hidden figure must be able to be a larger or a smaller one without any figure that is shown being
another. That is exactly so if it lies on a way round through hidden figures whose members can go up and down
by turns (cell suppression in two-way tables: Geurts, *Heuristics for cell suppression in tables*, 1992;
Hundepool et al., *Statistical Disclosure Control*, 2012, chapter 4). The sums of columns are shown by other
tables too, so they are never hidden here; a table of one row says nothing that its sums do not.
"""

from collections import defaultdict, deque
from collections.abc import Iterable, Sequence
from itertools import product

Place = tuple[int, int]
Grid = Sequence[Sequence[int]]


def hidden(table: Grid, least: int, *, add_up: bool, rows: Iterable[int] = ()) -> frozenset[Place]:
    """Return the places of a table that stay hidden, as (row, column).

    Args:
        table: Figures of 0 and more, by row; the last column is the sum of the others where `add_up` says so.
            The sums of its columns are known to whoever reads it.
        least: The smallest figure but 0 that may be shown.
        add_up: Whether the columns of a row add up to its last one.
        rows: Rows that are hidden whatever their figures: those of too few people.
    """
    if len(table) < 2:
        return frozenset()
    if add_up:
        return _hidden(table, least, frozenset(rows))
    return frozenset(
        (row, column)
        for column in range(len(table[0]))
        for row, _ in _hidden([(line[column],) * 2 for line in table], least, frozenset(rows))
    )


def rows_of_too_few(people: Sequence[int], least: int) -> frozenset[int]:
    """Return the rows that are of too few people, and what must be hidden with them."""
    return frozenset(row for row, _ in hidden([(n,) for n in people], least, add_up=False))


def _hidden(table: Grid, least: int, gone: frozenset[int]) -> frozenset[Place]:
    rows, columns = range(len(table)), range(len(table[0]))
    found = _Hidden(table)
    waiting = deque(
        place for place in product(rows, columns) if 0 < found.n(place) < least or place[0] in gone
    )
    found.add(waiting)
    while waiting:
        place = waiting.popleft()
        if not found.can_move(place):
            more = found.way_round(place)
            if not more:
                return frozenset(product(rows, columns))
            found.add(more)
            waiting.extend(sorted(more))
    return frozenset(found.places)


class _Hidden:
    """The hidden places of a table. The more of them, the more each can move: what could once, still can."""

    def __init__(self, table: Grid) -> None:
        self._table = table
        self._last = len(table[0]) - 1
        self.places: set[Place] = set()
        self._in_row: dict[int, set[Place]] = defaultdict(set)
        self._in_column: dict[int, set[Place]] = defaultdict(set)

    def n(self, place: Place) -> int:
        return self._table[place[0]][place[1]]

    def add(self, places: Iterable[Place]) -> None:
        for place in places:
            self.places.add(place)
            self._in_row[place[0]].add(place)
            self._in_column[place[1]].add(place)

    def can_move(self, place: Place) -> bool:
        """Return whether a hidden figure can be another without any that is shown being another."""
        return self._reaches(place, up=True) or self._reaches(place, up=False)

    def _reaches(self, place: Place, *, up: bool) -> bool:
        """Return whether a figure can go one way, others making up for it by turns."""
        if not self._may(place, up=up):
            return False
        seen, waiting = {place[1]}, deque([place[1]])
        while waiting:
            for each in self._in_column[waiting.popleft()]:
                if each == place or not self._may(each, up=not up):
                    continue
                if each[0] == place[0]:
                    return True
                for onward in self._in_row[each[0]]:
                    if onward[1] not in seen and self._may(onward, up=up):
                        seen.add(onward[1])
                        waiting.append(onward[1])
        return False

    def _may(self, place: Place, *, up: bool) -> bool:
        """Return whether a figure can go one way; one of nothing cannot be less.

        The sum of a row counts against it: where another goes up, it is the sum that goes down here.
        """
        return self.n(place) > 0 or up is not (place[1] == self._last)

    def way_round(self, place: Place) -> set[Place]:
        """Return the places with least in them that, hidden as well, make a way round through `place`."""
        row, column = place
        best: set[Place] = set()
        cost: tuple[int, int] | None = None
        for other_row, other_column in product(range(len(self._table)), range(self._last + 1)):
            if other_row == row or other_column == column:
                continue
            beside, below, across = (
                (row, other_column),
                (other_row, column),
                (other_row, other_column),
            )
            more = {beside, below, across} - self.places
            now = (sum(self.n(each) for each in more), len(more))
            if (cost is None or now < cost) and any(
                self._may(place, up=up)
                and self._may(across, up=up)
                and self._may(beside, up=not up)
                and self._may(below, up=not up)
                for up in (True, False)
            ):
                best, cost = more, now
        return best
