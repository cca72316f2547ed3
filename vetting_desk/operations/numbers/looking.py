"""Looking at figures: bringing them up to date, one table at a time, and what they do not show."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from vetting_desk.errors import InputError
from vetting_desk.model.numbers.definitions import (
    DEFINITIONS,
    OF_PEOPLE,
    Dimension,
    Subject,
    What,
)
from vetting_desk.model.numbers.tables import NumberTable
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.judge import judge_of
from vetting_desk.operations.access.permissions import Action, may, require
from vetting_desk.operations.access.policy import policy
from vetting_desk.operations.numbers.needs import CountingDesk, FiguresDesk, NotedDesk
from vetting_desk.progress import Progress
from vetting_desk.registry.numbers import keeping, tables

_WITH_ITEM: Final = frozenset({Subject.TIMES, Subject.RATINGS})
"""Tables that are divided for one time or indicator alone: figures of several are never added up."""
_WHOLE: Final = frozenset({Subject.OUTCOMES, Subject.TIMES, Subject.NEEDS, Subject.RATINGS})
"""Tables that may be of all cases together, a row for each thing counted."""


@dataclass(frozen=True, slots=True)
class Notes:
    """What the figures rest on, and what they leave out.

    Attributes:
        cases: How many cases are counted.
        waiting: How many changed since they were counted last.
        erased: How many cases were erased; of those counted before, steps and times are still in the figures.
        unread: How many records in force were not looked into, by why: *clinical*, *unreadable*, *no-form*.
        same: How many pairs of cases people judged to be of one person; each is counted as two.
        years: Years in which anything is counted, newest first.
    """

    cases: int
    waiting: int
    erased: int
    unread: Mapping[str, int]
    same: int
    years: tuple[str, ...]


@door(Action.NUMBERS)
def bring_up_to_date(open_desk: CountingDesk, progress: Progress | None = None) -> int:
    """Count the cases that changed; return how many there were. Stopped, it goes on from there the next time.

    Args:
        open_desk: The unlocked desk.
        progress: Reports cases counted, as ``"counting"``.

    Raises:
        PermissionDeniedError: If the role does not allow it.
        CancelledError: If the person asked to stop.
    """
    return keeping.bring_up_to_date(open_desk.casebook, judge_of(open_desk.casebook), progress)


@door(Action.NUMBERS)
def table(
    open_desk: FiguresDesk,
    subject: Subject,
    dimension: Dimension | None = None,
    *,
    item: str = "",
    year: str = "",
) -> NumberTable:
    """Return a table of the figures as they were counted last.

    Args:
        open_desk: The unlocked desk.
        subject: Which table.
        dimension: By what it is divided; None for a row for each thing that is counted, of all cases.
        item: Which time or indicator, where the table is divided; which need, or empty for all needs.
        year: ``YYYY``; empty for all years.

    Raises:
        InputError: If the table is not divided so, or takes one time or indicator.
        PermissionDeniedError: If the role does not allow it; who assessed or
            interpreted is divided by for a supervisor alone.
    """
    if dimension in OF_PEOPLE:
        require(open_desk.officer, Action.NUMBERS_OF_OFFICERS)
    _require_fitting(subject, dimension, item, year)
    return tables.table(
        open_desk.casebook,
        subject,
        dimension,
        least=policy(open_desk).least_shown,
        as_of=open_desk.casebook.clock_reading().at,
        item=item,
        year=year,
        names=_posts(open_desk),
    )


@door(Action.NUMBERS)
def dimensions(open_desk: FiguresDesk, subject: Subject) -> tuple[Dimension, ...]:
    """Return by what a table may be divided for the officer at the desk.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    found = DEFINITIONS[subject].dimensions
    named = may(open_desk.officer, Action.NUMBERS_OF_OFFICERS)
    return tuple(each for each in found if named or each not in OF_PEOPLE)


@door(Action.NUMBERS)
def items(open_desk: FiguresDesk, subject: Subject) -> tuple[str, ...]:
    """Return the times, needs or indicators that a table may be about; empty where it is about all.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    return tuple(tables.items(open_desk.casebook, subject))


@door(Action.NUMBERS)
def notes(open_desk: NotedDesk) -> Notes:
    """Return what the figures rest on, and what they leave out.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    casebook = open_desk.casebook
    unread: dict[str, int] = {}
    for _, _, why, _, _, n in casebook.numbers.cells([What.UNREAD.value], "all"):
        unread[why] = unread.get(why, 0) + n
    return Notes(
        cases=casebook.numbers.counted_count(),
        waiting=casebook.numbers.stale_count(),
        erased=len(casebook.erasure.tombstones()),
        unread=unread,
        same=casebook.sameness.same_pairs(),
        years=tuple(tables.years(casebook)),
    )


def _require_fitting(subject: Subject, dimension: Dimension | None, item: str, year: str) -> None:
    if dimension is None and subject not in _WHOLE:
        raise InputError(field="by", detail="numbers-by-what")
    if dimension is not None and dimension not in DEFINITIONS[subject].dimensions:
        raise InputError(field="by", detail="numbers-not-by")
    if dimension is not None and subject in _WITH_ITEM and not item:
        raise InputError(field="of", detail="numbers-one-item")
    if year and not (len(year) == 4 and year.isascii() and year.isdigit()):
        raise InputError(field="year", detail="numbers-year")


def _posts(open_desk: FiguresDesk) -> dict[str, str]:
    known = {peer.desk_id: peer.name for peer in open_desk.casebook.peers.list()}
    return {**known, open_desk.desk.id: open_desk.desk.name}
