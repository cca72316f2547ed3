"""What came of a planned item, in words, and the line of time made of all that is known."""

from datetime import UTC, date, datetime, timedelta

import pytest

from tests.ui.pages.interview.workspace.conftest import judged
from ui.pages.interview.workspace.came import Meanwhile, came_of, came_text, moments_of
from ui.pages.interview.workspace.time_line import Moment, Of
from vetting_desk.judgement.assessment import read_assessment
from vetting_desk.judgement.changed import Planned
from vetting_desk.model.plan import (
    PlanItem,
    PlanSort,
    PlanStanding,
    PlanStep,
    PlanStepKind,
    standing,
)
from vetting_desk.operations.decisions.decided import Decided
from vetting_desk.operations.records.earlier import Earlier
from vetting_desk.operations.records.since import Since

AT = datetime(2026, 3, 3, 12, 0, tzinfo=UTC)


def item(action: str = "Weekly talk", day: date | None = date(2026, 3, 20)) -> PlanItem:
    return PlanItem(
        action, "case", "r1", PlanSort.PLAN, "support", "", action, "Uncle", day,
        urgent=False, restricted=False, since=AT,
    )  # fmt: skip


def stands(
    kind: PlanStepKind | None, day: date | None = None, action: str = "Weekly talk"
) -> PlanStanding:
    steps = [PlanStep("s1", "i1", kind, AT + timedelta(days=9), "", day=day)] if kind else []
    return standing(item(action), steps)


@pytest.mark.parametrize(
    ("found", "words"),
    [
        (stands(PlanStepKind.DONE, date(2026, 3, 12)), ("Done", "12")),
        (stands(PlanStepKind.DONE), ("Done", "12")),
        (stands(PlanStepKind.NOT_WANTED), ("No longer wanted by the person", "12")),
        (stands(PlanStepKind.NOT_POSSIBLE), ("Cannot be done",)),
        (stands(PlanStepKind.CHANGED, date(2026, 4, 25)), ("Still open", "Changed", "until", "25")),
        (stands(PlanStepKind.PARTLY), ("Still open", "Partly done")),
        (stands(PlanStepKind.NOT_DONE), ("Still open", "Not done yet")),
        (stands(PlanStepKind.FAILED), ("Still open", "We failed to do it")),
        (stands(None), ("Still open", "until", "20")),
    ],
)
def test_what_came_of_an_item_is_said_in_words(found: PlanStanding, words: tuple[str, ...]) -> None:
    text = came_text(found)
    assert all(each in text for each in words), text


def test_an_item_that_was_put_off_says_the_new_day_alone() -> None:
    assert "20" not in came_text(stands(PlanStepKind.CHANGED, date(2026, 4, 25))).replace(
        "2026", ""
    )


def test_items_of_one_record_are_told_by_their_words_each_once() -> None:
    done, still = stands(PlanStepKind.DONE), stands(None)
    known = Meanwhile(Since((done, still)))
    alike = [
        Planned("weekly  TALK", "Uncle", "", again=False),
        Planned("Weekly talk", "", "", again=True),
    ]
    words = [
        came for _, came in came_of("r1", [*alike, Planned("Other", "", "", again=False)], known)
    ]
    assert [each.split(" · ")[0] for each in words] == ["Done", "Still open", ""]
    assert [came for _, came in came_of("r2", alike, known)] == ["", ""]


def test_the_line_of_time_has_assessments_calls_decisions_and_what_was_planned() -> None:
    view = read_assessment(judged().session)
    before = Earlier("r1", "Return assessment", "Anora", AT, view)
    now = AT + timedelta(days=200)
    done = stands(PlanStepKind.DONE, date(2026, 3, 12))
    known = Meanwhile(
        Since((done, stands(None, action="Visit")), (AT - timedelta(days=30),)),
        (Decided(AT + timedelta(days=2), "Amnesty", in_force=True),),
    )
    found = moments_of([before], view, now, known)
    of = {kind: [each for each in found if each.of is kind] for kind in Of}
    assert [each.day for each in of[Of.RECORD]] == ["2026-03-03", now.date().isoformat()]
    assert of[Of.CALL] == [Moment("2026-02-01", "Call", of=Of.CALL)]
    assert of[Of.DECISION] == [Moment("2026-03-05", "Decision: Amnesty", of=Of.DECISION)]
    assert Moment("2026-03-12", "Weekly talk: Done", of=Of.PLAN) in of[Of.PLAN]
    assert Moment("2026-03-20", "Visit", planned=True, of=Of.PLAN) in of[Of.PLAN]
    own = {each.action for each in view.plan if each.due}
    assert own
    assert own <= {each.words for each in of[Of.PLAN] if each.planned}


def test_of_a_plan_of_which_nothing_more_is_known_the_days_stand() -> None:
    view = read_assessment(judged().session)
    before = Earlier("r1", "Return assessment", "Anora", AT, view)
    found = moments_of([before], view, AT, Meanwhile())
    planned = [each for each in found if each.of is Of.PLAN]
    assert planned
    assert len(planned) == len(set(planned)), "what both plan stands once"
