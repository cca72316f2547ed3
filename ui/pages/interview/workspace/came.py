"""What came of a case since it was judged, for the page of changes: read in one go, and put into words."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from ui.i18n import date_text
from ui.pages.interview.workspace.time_line import Moment, Of
from ui.text.form_names import form_name
from ui.text.plan_text import state_text, step_kind_text
from vetting_desk.clock import on_the_wall
from vetting_desk.judgement.changed import Planned
from vetting_desk.judgement.views import AssessmentView
from vetting_desk.model.plan import PlanStanding, PlanState, folded
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.decisions import decided
from vetting_desk.operations.decisions.decided import Decided
from vetting_desk.operations.records import since
from vetting_desk.operations.records.since import Since

if TYPE_CHECKING:
    from vetting_desk.operations.records.earlier import Earlier


@dataclass(frozen=True, slots=True)
class Meanwhile:
    """What came of a case.

    Attributes:
        since: Of what was planned, and when it was called about.
        decided: When and to what it was decided.
    """

    since: Since = field(default_factory=Since)
    decided: tuple[Decided, ...] = ()


def look(desk: OpenDesk, case_id: str) -> Meanwhile:
    """Read it, on the store's thread.

    Raises:
        NotFoundError: If there is no such case.
        RestrictedCaseError: If the case is restricted, and the role does not open it.
        ConfirmationNeededError: If a reason is required first.
        PermissionDeniedError: If the role does not allow it.
    """
    return Meanwhile(since.since(desk, case_id), decided.decided(desk, case_id))


def came_of(
    record: str, planned: Sequence[Planned], meanwhile: Meanwhile
) -> Iterator[tuple[Planned, str]]:
    """Yield each planned item of a record with what came of it, in words."""
    left = [each for each in meanwhile.since.items if each.item.record_id == record]
    for item in planned:
        same = (each for each in left if folded(each.item.action) == folded(item.action))
        found = next(same, None)
        if found is not None:
            left.remove(found)
        yield item, came_text(found) if found is not None else ""


def came_text(found: PlanStanding) -> str:
    """Return what came of an item: how it stands, what was said last, and the day."""
    last = next((each for each in reversed(found.steps) if each.id in found.last), None)
    parts = [state_text(found)]
    if last is not None and found.state is not PlanState.CLOSED:
        parts.append(step_kind_text(last.kind))
    if found.state is PlanState.CLOSED and last is not None:
        parts.append(date_text(found.day or last.at))
    elif found.day is not None and found.open:
        until = QCoreApplication.translate("Plan", "until {day}")
        parts.append(until.format(day=date_text(found.day)))
    return " · ".join(parts)


def moments_of(
    earlier: "Sequence[Earlier]", present: AssessmentView, now: datetime, meanwhile: Meanwhile
) -> tuple[Moment, ...]:
    """Return the line of time: assessments, calls, decisions, and what is or was planned."""
    this = QCoreApplication.translate("Workspace", "This assessment")
    call = QCoreApplication.translate("Workspace", "Call")
    decision = QCoreApplication.translate("Workspace", "Decision: {outcome}")
    found = [Moment(_day(each.signed_at), form_name(each.title)) for each in earlier]
    found.append(Moment(_day(now), this))
    found += [Moment(_day(each), call, of=Of.CALL) for each in meanwhile.since.calls]
    found += [
        Moment(_day(each.at), decision.format(outcome=each.outcome), of=Of.DECISION)
        for each in meanwhile.decided
    ]
    planned = [*_came(meanwhile), *_planned(earlier, present, meanwhile)]
    return (*found, *dict.fromkeys(planned))


def _came(meanwhile: Meanwhile) -> Iterator[Moment]:
    """Yield items of which it is known what came: closed ones where they were closed, open ones where due."""
    for each in meanwhile.since.items:
        if each.state is PlanState.CLOSED:
            last = next(step for step in reversed(each.steps) if step.id in each.last)
            day = each.day.isoformat() if each.day else _day(last.at)
            yield Moment(day, f"{each.item.action}: {state_text(each)}", of=Of.PLAN)
        elif each.open and each.day is not None:
            yield Moment(each.day.isoformat(), each.item.action, planned=True, of=Of.PLAN)


def _planned(
    earlier: "Sequence[Earlier]", present: AssessmentView, meanwhile: Meanwhile
) -> Iterator[Moment]:
    """Yield what this assessment plans, and what the last one did of which nothing more is known."""
    known = {each.item.record_id for each in meanwhile.since.items}
    items = list(present.plan)
    if earlier and earlier[-1].record not in known:
        items += earlier[-1].view.plan
    for item in items:
        if item.due:
            yield Moment(item.due, item.action, planned=True, of=Of.PLAN)


def _day(at: datetime) -> str:
    return on_the_wall(at).date().isoformat()
