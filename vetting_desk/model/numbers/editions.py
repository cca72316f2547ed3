"""Editions: what is told of all cases on a day, so that no questions put together tell of fewer than the least.

Small cells cannot be hidden table by table where anybody may ask for any table: of two that are shown, one
subtracted from the other is a third. So nothing is asked of cases. An *edition* puts each case into one *line*
that at least so many cases share, in every column that can be asked for (k-anonymity with local recoding:
Sweeney 2002), and questions count lines. Whatever is asked, added and subtracted is a sum of whole lines:
of nobody, or of so many at least.

The same between two editions: cases move from line to line, come and go in groups of the least and more
(*m*-invariance answers the same for rows that are published one by one: Xiao and Tao 2007). A case that
nobody goes with stays in its line (*late*), or out of the edition (*held*), until enough do.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from vetting_desk.model.numbers.columns import MONTHS, Column, value_of
from vetting_desk.model.numbers.counted import Counted

COLUMNS: Final = (
    Column.POST, Column.SEX, Column.AGE, Column.LANGUAGE, Column.INTERPRETER,
    Column.CALLED, Column.RETURNED, Column.ASSESSED, Column.DECIDED, Column.TOLD, Column.OUTCOME,
)  # fmt: skip
"""What a line holds, and what can be asked for; another set of them begins editions anew."""
WITHHELD: Final = "withheld"
"""Stands where a value would make a line of too few."""
NOT_YET: Final = ""
"""Stands where a step did not happen, or nothing was decided."""

Line = tuple[str, ...]
"""A value for each of `COLUMNS`."""
_Way = Callable[[Line], Line]


@dataclass(frozen=True, slots=True)
class EditionHead:
    """What is said of an edition.

    Attributes:
        number: From 1, in the order they were made.
        at: When it was made, by device time.
        least: So many cases share each of its lines, or more.
        cases: How many cases are in it.
        held: How many are not, because too few go with them.
        late: How many stand in it as they were in an earlier one, for the same reason.
    """

    number: int
    at: datetime
    least: int
    cases: int
    held: int
    late: int


@dataclass(frozen=True, slots=True)
class Edition:
    """An edition.

    Attributes:
        head: What is said of it.
        columns: What its lines hold.
        lines: How many cases each line is of.
    """

    head: EditionHead
    columns: tuple[Column, ...]
    lines: Mapping[Line, int]


@dataclass(frozen=True, slots=True)
class Placed:
    """What making an edition came to.

    Attributes:
        lines: The line of each case that is in it, by whatever names cases.
        held: How many are not in it.
        late: How many stand as they were.
    """

    lines: Mapping[str, Line]
    held: int
    late: int

    def counts(self) -> Counter[Line]:
        """Return how many cases each line is of."""
        return Counter(self.lines.values())


def line_of(counted: Counted) -> Line:
    """Return what is said of a case, as exactly as it is known."""
    found = (value_of(counted, each) for each in COLUMNS)
    return tuple(NOT_YET if each is None else str(each) for each in found)


def place(
    now: Mapping[str, Line],
    shown: Mapping[str, Line],
    before: Mapping[Line, int],
    least: int,
) -> Placed:
    """Put cases into the lines of a new edition.

    Args:
        now: What is said of each case today; those that were erased or withdrawn are not among them.
        shown: The line of each case in the edition before, as far as the case is still here.
        before: How many cases each line of the edition before was of.
        least: So many cases share a line, and go from one to another together.
    """
    found = _grouped(now, shown, least)
    groups: dict[Line | None, dict[Line, list[str]]] = defaultdict(lambda: defaultdict(list))
    for each, line in sorted(found.items()):
        if shown.get(each) != line:
            groups[shown.get(each)][line].append(each)
    staying: dict[Line, list[str]] = defaultdict(list)
    for each in sorted(now):
        old = shown.get(each)
        if old is not None and found.get(each, old) == old:
            staying[old].append(each)
            found[each] = old
    for line in sorted({*before, *shown.values()}):
        going = sorted(groups[line].values(), key=lambda group: (len(group), group))
        members = len(staying[line]) + sum(map(len, going))
        gone = max(before.get(line, 0) - members, 0)
        for each in _settle(found, staying[line], going, gone, least, line):
            del found[each]
    late = sum(
        1 for each, line in found.items() if shown.get(each) == line and not _fits(now[each], line)
    )
    return Placed(found, len(now) - len(found), late)


def _grouped(now: Mapping[str, Line], shown: Mapping[str, Line], least: int) -> dict[str, Line]:
    """Return the lines of cases that are as they were, or of which enough go the same way."""
    found: dict[str, Line] = {}
    left = set(now)
    for way in _WAYS:
        made = {each: way(now[each]) for each in left}
        many = Counter((shown.get(each), line) for each, line in made.items())
        found |= {
            each: line
            for each, line in made.items()
            if shown.get(each) == line or many[shown.get(each), line] >= least
        }
        left -= found.keys()
    return found


def _settle(
    found: dict[str, Line],
    staying: list[str],
    going: list[list[str]],
    gone: int,
    least: int,
    line: Line,
) -> list[str]:
    """Return who of a line has to leave the edition, so that as many stay, and as many are gone, as must.

    Groups that would leave too few behind are put back first, the smallest first; `found` follows.
    """
    leaving: list[str] = []

    def put_back() -> None:
        group = going.pop(0)
        staying.extend(group)
        found.update(dict.fromkeys(group, line))

    while 0 < len(staying) < least and going:
        put_back()
    if 0 < len(staying) < least:
        leaving, staying = staying, []
    short = least - gone - len(leaving)
    if (gone or leaving) and short > 0:
        while going and len(staying) - short < least:
            put_back()
        most = short if len(staying) - short >= least else len(staying)
        leaving = [*leaving, *staying[:most]]
    return leaving


def _fits(now: Line, line: Line) -> bool:
    """Return whether a line says nothing of a case that is not so."""
    return any(way(now) == line for way in _WAYS)


def _with(line: Line, change: Callable[[str], str], columns: Iterable[Column]) -> Line:
    chosen = frozenset(columns)
    return tuple(
        change(value) if column in chosen else value
        for column, value in zip(COLUMNS, line, strict=True)
    )


def _withheld(_: str) -> str:
    return WITHHELD


def years_of(line: Line) -> Line:
    """Return a line with years for months."""
    return _with(line, lambda value: value if value == WITHHELD else value[:4], MONTHS)


def _without(*columns: Column) -> _Way:
    return lambda line: _with(years_of(line), _withheld, columns)


_TALK: Final = (Column.LANGUAGE, Column.INTERPRETER)
_WHO: Final = (Column.POST, Column.SEX, Column.AGE, *_TALK)
_WAYS: Final[tuple[_Way, ...]] = (
    lambda line: line,
    years_of,
    _without(*_TALK),
    _without(*_TALK, Column.CALLED, Column.ASSESSED, Column.TOLD),
    _without(*_TALK, Column.AGE, Column.CALLED, Column.ASSESSED, Column.TOLD),
    _without(*_TALK, Column.AGE, Column.SEX, Column.CALLED, Column.ASSESSED, Column.TOLD),
    _without(*_WHO),
    _without(*_TALK, Column.OUTCOME, *MONTHS),
    _without(*_WHO, Column.CALLED, Column.ASSESSED, Column.TOLD),
    _without(*(each for each in COLUMNS if each is not Column.OUTCOME)),
    _without(*COLUMNS),
)
"""As what a case is tried, one after the other: exactly, then with less and less; at last with nothing."""
