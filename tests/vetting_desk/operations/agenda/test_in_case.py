"""What is due in a case follows from what is known of it, and from nothing else."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from tests.vetting_desk.model.test_plan import ITEM, step
from vetting_desk.clock import on_the_wall
from vetting_desk.model import DeskKind, Record, WayToHq, new_id
from vetting_desk.model.alarm import Alarm
from vetting_desk.model.case_plan import CasePlan
from vetting_desk.model.custody import Custody
from vetting_desk.model.due import DueItem, DueKind
from vetting_desk.model.plan import PlanSort, PlanStepKind, standing
from vetting_desk.operations.agenda.in_case import Known, after_months, due_in

AT = datetime(2026, 3, 1, 12, tzinfo=UTC)
DUE = date(2026, 3, 20)
NOTHING = Known("case", "", DeskKind.POST, CasePlan())


def due(**more: object) -> list[DueItem]:
    return due_in(replace(NOTHING, **more))  # type: ignore[arg-type]


def test_nothing_is_due_where_nothing_is_known() -> None:
    assert due() == []


def test_open_items_of_the_plan_by_their_day_urgent_needs_before_them() -> None:
    need = replace(ITEM, id="need", sort=PlanSort.NEED, key="N1", label="Papers", urgent=True)
    done = standing(replace(ITEM, id="done"), [step("a", PlanStepKind.DONE)])
    plan = CasePlan((standing(ITEM, []), standing(need, []), done))
    first, second = due(plan=plan, officers={"officer": "an id"})
    assert (first.kind, first.day, first.words, first.owner_id) == (
        DueKind.PLAN_ITEM, DUE, "School", "an id",
    )  # fmt: skip
    assert (second.kind, second.urgent, second.words) == (
        DueKind.URGENT_NEED, True, "Papers: School",
    )  # fmt: skip


def test_what_is_for_clinicians_has_no_words_and_no_owner() -> None:
    closed = replace(ITEM, restricted=True)
    [found] = due(plan=CasePlan((standing(closed, []),)), officers={"officer": "an id"})
    assert (found.what, found.words, found.owner_id) == ("clinical", "", "")


def test_two_words_that_differ_are_said_to() -> None:
    steps = [step("a", PlanStepKind.DONE), step("b", PlanStepKind.CHANGED, day=DUE)]
    [found] = due(plan=CasePlan((standing(ITEM, steps),)))
    assert found.what == "disputed"


def test_an_open_alarm_is_overdue_at_once_and_one_somebody_came_for_is_not_due() -> None:
    alarm = Alarm("alarm", "case", "", False, "danger", AT, "who", "Somebody")
    [found] = due(alarms=(alarm, replace(alarm, id="came", answered_at=AT)))
    assert (found.about_id, found.day, found.at, found.urgent) == ("alarm", date.min, AT, True)


def test_a_critical_rating_is_looked_at_by_the_end_of_its_day() -> None:
    alarm = Alarm("alarm", "case", "", False, "review", AT, "who", "Somebody")
    [found] = due(alarms=(alarm, replace(alarm, id="looked", answered_at=AT)))
    assert (found.about_id, found.day, found.at, found.what) == (
        "alarm", on_the_wall(AT).date(), None, "review",
    )  # fmt: skip
    assert found.urgent


def test_a_person_who_is_held_is_urgent_also_where_nobody_knows_the_day() -> None:
    custody = Custody("", "", "", "2026-03-05", "fact", AT, "Somebody")
    [known] = due(custody=custody)
    [unknown] = due(custody=replace(custody, day=""))
    assert (known.day, known.what, unknown.day, unknown.what) == (
        date(2026, 3, 5), "", None, "no-day",
    )  # fmt: skip
    assert known.urgent
    assert unknown.urgent


def test_a_record_that_was_refused_is_returned() -> None:
    record = Record(
        new_id(), "case", "", "Title", "form", "1", "Officer", AT, "", (),
        way_to_hq=WayToHq.REFUSED,
    )  # fmt: skip
    [found] = due(records=(record, replace(record, id="b", way_to_hq=WayToHq.RECEIVED)))
    assert (found.kind, found.about_id, found.what) == (
        DueKind.RECORD_RETURNED,
        record.id,
        "refused",
    )


def test_a_post_that_holds_a_case_no_more_has_what_guards_the_person_alone() -> None:
    alarm = Alarm("alarm", "case", "", False, "danger", AT, "who", "Somebody")
    plan = CasePlan((standing(ITEM, []),), review=DUE, review_of="record", review_since=AT)
    found = due(plan=plan, alarms=(alarm,), desk_id="another")
    assert [each.kind for each in found] == [DueKind.ALARM]
    at_hq = due(plan=plan, alarms=(alarm,), desk_id="post", kind=DeskKind.HQ)
    assert {each.desk_id for each in at_hq} == {"post"}
    assert len(at_hq) == 3


def test_the_review_of_a_judgement_is_due_on_its_day() -> None:
    [found] = due(plan=CasePlan(review=DUE, review_of="record", review_since=AT))
    assert (found.kind, found.about_id, found.day) == (DueKind.REVIEW_DATE, "record", DUE)


@pytest.mark.parametrize(
    ("visits", "wanted"),
    [(set(), 3), ({3}, 6), ({3, 6}, 12), ({6}, 12), ({3, 6, 12}, None)],
)
def test_after_an_arrival_it_is_asked_how_the_person_is(
    visits: set[int], wanted: int | None
) -> None:
    found = due(plan=CasePlan(arrived=AT, visits=frozenset(visits)))
    asked = [each for each in found if each.kind is DueKind.OUTCOME_ASKED]
    assert [(each.what, each.day) for each in asked] == (
        [(str(wanted), after_months(date(2026, 3, 1), wanted))] if wanted else []
    )
    assert due(plan=CasePlan(arrived=AT, ended=True)) == []


def test_a_month_that_is_shorter_ends_with_its_last_day() -> None:
    assert after_months(date(2026, 8, 31), 6) == date(2027, 2, 28)
    assert after_months(date(2026, 11, 30), 3) == date(2027, 2, 28)
    assert after_months(date(2026, 12, 1), 12) == date(2027, 12, 1)
