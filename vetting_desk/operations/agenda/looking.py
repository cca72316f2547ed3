"""Looking at what is due: overdue, today, this week, waiting for others, the month beside it, and where."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final

from vetting_desk.clock import on_the_wall
from vetting_desk.errors import NotFoundError
from vetting_desk.model import DeskKind
from vetting_desk.model.due import DueChoice, DueGroup, DueKind, DueRow
from vetting_desk.operations.access import restricting
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.access.policy import Purpose, policy
from vetting_desk.operations.agenda import gathering, of_desk
from vetting_desk.operations.agenda.needs import AgendaDesk
from vetting_desk.operations.safeguards import calling

SHOWN: Final = (DueGroup.OVERDUE, DueGroup.TODAY, DueGroup.WEEK, DueGroup.WAITING)
PAGE: Final = 25
"""Lines of a group that are shown first; the next are asked for."""
_WEEK: Final = timedelta(days=6)
_MONTH: Final = timedelta(days=47)
"""What the picture of a month shows: six weeks, of which the first begins up to six days before it."""


@dataclass(frozen=True, slots=True)
class AgendaRow:
    """A line of an agenda.

    Attributes:
        due: What is due, and whose.
        told: Who is called for it, by name; for what is urgent.
    """

    due: DueRow
    told: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Part:
    """One group of an agenda.

    Attributes:
        rows: Its first lines.
        count: How many it has.
    """

    rows: tuple[AgendaRow, ...]
    count: int


@dataclass(frozen=True, slots=True)
class OverdueAt:
    """How much is overdue at a desk.

    Attributes:
        desk_id: Which; empty for this one.
        name: Its name.
        count: How much.
    """

    desk_id: str
    name: str
    count: int


@dataclass(frozen=True, slots=True)
class Agenda:
    """What is due.

    Attributes:
        today: The day on the wall.
        parts: By group.
        days: How much is due on each day of the month that is shown.
        next_day: The next day after this week on which something is due; None for none.
        overdue: How much is overdue where, at headquarters; at a post empty.
        unread: Cases in which it is not put together yet what is due. Until then the counts may be too low.
    """

    today: date
    parts: dict[DueGroup, Part]
    days: dict[date, int]
    next_day: date | None
    overdue: tuple[OverdueAt, ...]
    unread: int


@door(Action.READ_CASES)
def look(
    open_desk: AgendaDesk,
    choice: DueChoice | None = None,
    month: date | None = None,
    *,
    whole: bool = True,
) -> Agenda:
    """Return what is due, after putting together what changed since.

    What is of cases that are restricted to others, and of withdrawn ones, is not shown. Where opening a case
    takes a reason, a line says what sort of thing is due and not its words.

    Args:
        open_desk: The unlocked desk.
        choice: Whose; None for everybody's.
        month: A day of the month whose days are counted; None for this one.
        whole: Whether what is due at the desk itself is put together anew as well.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    left = gathering.bring_up_to_date(open_desk)
    if whole:
        of_desk.bring_up_to_date(open_desk)
    due, hidden, today = open_desk.casebook.due, restricting.hidden(open_desk), _today(open_desk)
    week_end = today + _WEEK
    parts = {
        group: Part(
            _rows(open_desk, due.page(group, today, week_end, PAGE, choice, 0, hidden)),
            due.count(group, today, week_end, choice, hidden),
        )
        for group in SHOWN
    }
    first = (month or today).replace(day=1) - _WEEK  # whatever day weeks begin with
    return Agenda(
        today=today,
        parts=parts,
        days=due.days(first, first + _MONTH, choice, hidden),
        next_day=due.next_day(week_end, choice, hidden),
        overdue=_overdue(open_desk, due.overdue_by_desk(today, hidden)),
        unread=left,
    )


@door(Action.READ_CASES)
def more(
    open_desk: AgendaDesk, group: DueGroup, skip: int, choice: DueChoice | None = None
) -> tuple[AgendaRow, ...]:
    """Return further lines of a group.

    Args:
        open_desk: The unlocked desk.
        group: Which.
        skip: How many are shown already.
        choice: Whose; None for everybody's.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    today, hidden = _today(open_desk), restricting.hidden(open_desk)
    page = open_desk.casebook.due.page
    return _rows(open_desk, page(group, today, today + _WEEK, PAGE, choice, skip, hidden))


@door(Action.READ_CASES)
def on_day(
    open_desk: AgendaDesk, day: date, choice: DueChoice | None = None
) -> tuple[AgendaRow, ...]:
    """Return what is due on a day, waiting for others or not; two hundred lines at most.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    hidden = restricting.hidden(open_desk)
    return _rows(open_desk, open_desk.casebook.due.on_day(day, 8 * PAGE, choice, hidden))


@door(Action.READ_CASES)
def people(open_desk: AgendaDesk) -> list[tuple[str, str]]:
    """Return whose agenda can be asked for: the officers of this desk, id and name, by name.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    found = [each.officer for each in open_desk.casebook.officers.list() if each.active]
    return sorted(((each.id, each.name) for each in found), key=lambda each: each[1].casefold())


def _today(open_desk: AgendaDesk) -> date:
    return on_the_wall(open_desk.casebook.clock_reading().at).date()


def _rows(open_desk: AgendaDesk, rows: Iterable[DueRow]) -> tuple[AgendaRow, ...]:
    wordless = Purpose.OPEN_CASE in policy(open_desk).reasons
    return tuple(_row(open_desk, each, wordless=wordless) for each in rows)


def _row(open_desk: AgendaDesk, row: DueRow, *, wordless: bool) -> AgendaRow:
    if wordless and row.item.case_id:
        row = replace(row, item=replace(row.item, words=""))
    if row.item.kind is not DueKind.ALARM:
        return AgendaRow(row)
    try:
        alarm = open_desk.casebook.alarms.get(row.item.about_id)
        whom, cause = alarm.whom, alarm.cause
    except NotFoundError:
        whom, cause = (), ""
    return AgendaRow(row, tuple(dict.fromkeys(whom or calling.whom(open_desk, cause))))


def _overdue(open_desk: AgendaDesk, counts: dict[str, int]) -> tuple[OverdueAt, ...]:
    if open_desk.desk.kind is not DeskKind.HQ:
        return ()
    names = {each.desk_id: each.name for each in open_desk.casebook.peers.list()}
    names[""] = open_desk.desk.name
    found = [
        OverdueAt(desk_id, names.get(desk_id, desk_id[:8]), count)
        for desk_id, count in counts.items()
    ]
    return tuple(sorted(found, key=lambda each: (-each.count, each.name)))
