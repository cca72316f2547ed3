"""One indicator: nothing chosen beforehand, the opposite asked for first, critical told."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

from tests.ui.pages.interview.workspace.conftest import C2, H1, H6
from ui.pages.interview.workspace.face import Workspace
from ui.pages.interview.workspace.indicator_body import IndicatorBody
from ui.pages.interview.workspace.looking_back import LookingBack, Readers
from vetting_desk.model.alarm import Alarm
from vetting_desk.operations.safeguards.alarms import Call


def body(workspace: Workspace) -> IndicatorBody:
    assert workspace._body is not None
    return workspace._body


def test_definition_anchors_and_ratings_stand_in_order(at: Callable[[str], Workspace]) -> None:
    shown = body(at(H1))
    definition, anchors, ratings = shown.lists()
    assert len(definition.questions) == 1
    assert len(anchors.questions) == 2
    roles = [shown.session.node(name).attributes.get("role") for name in ratings.questions]
    assert roles == ["against-sought", "presence", "relevance", "confidence", "reasons"]


def test_what_is_missing_is_said_and_nothing_of_what_to_think(
    at: Callable[[str], Workspace],
) -> None:
    assert body(at(H6)).missing() == ""  # left out
    workspace = at(H1)
    workspace.answer(f"{H1}/h1_rating/h1_reasons", "")
    assert "no reasons yet" in body(workspace).missing()


def test_present_is_refused_until_the_opposite_was_looked_for(
    at: Callable[[str], Workspace],
) -> None:
    workspace = at(H6)
    workspace.answer(f"{H6}/h6_rating/h6_presence", "")
    workspace.evidence.link("1", "for")
    workspace.answer(f"{H6}/h6_rating/h6_presence", "2")
    assert workspace.board is not None
    row = workspace.board.row(H6)
    assert row is not None
    assert row.presence.value == ""
    assert "looked for" in workspace.view.said.sentence()


def test_a_critical_indicator_that_is_there_says_who_was_told(
    at: Callable[[str], Workspace],
) -> None:
    workspace = at(C2)
    assert body(workspace).told() == ""
    workspace.evidence.link("1", "for")
    workspace.answer(f"{C2}/c2_rating/c2_presence", "2")
    assert "No supervisor has been told" in body(workspace).told()
    workspace.answer(f"{C2}/c2_rating/c2_supervisor", "Salima")
    workspace.answer(f"{C2}/c2_rating/c2_told_at", "2026-03-03T14:00:00.000+05:00")
    assert body(workspace).told() == "Salima was told: 2026-03-03 14:00"


def test_a_number_key_chooses_in_the_first_open_rating(at: Callable[[str], Workspace]) -> None:
    workspace = at(H1)
    workspace.answer(f"{H1}/h1_rating/h1_relevance", "")
    workspace.view.number_pressed.emit(3)
    assert workspace.judging is not None
    assert workspace.judging.interview.session.node(f"{H1}/h1_rating/h1_relevance").value == "high"


def test_it_says_in_whose_agenda_it_stands_and_who_looked(at: Callable[[str], Workspace]) -> None:
    workspace = at(C2)
    assert workspace.course is not None
    interview = workspace.course.interview
    day = datetime(2026, 3, 3, 9, tzinfo=UTC)
    alarm = Alarm(
        "a", interview.case.id, interview.assessment.id, False, "review", day, "o", "Anora"
    )
    found = [
        Call(replace(alarm, id="b", assessment_id="another"), ("Somebody Else",)),
        Call(replace(alarm, id="c", cause="danger"), ("Somebody Else",)),
        Call(alarm, ("Salima Sample",)),
    ]
    readers = Readers(lambda _: (), lambda _: (), lambda _: frozenset(), lambda _: found)
    workspace.back = LookingBack(workspace.tasks, readers, interview.case.id, lambda _: None)
    workspace.evidence.link("1", "for")
    workspace.answer(f"{C2}/c2_rating/c2_presence", "2")
    assert "In the agenda of \u2068Salima Sample\u2069 since" in hint(workspace)
    assert "Somebody Else" not in hint(workspace)
    found[2] = Call(
        replace(alarm, answered_at=day, answered_by="Salima Sample", done="Read it"), ()
    )
    workspace.show_indicator(C2)
    assert "Salima Sample\u2069 looked at it" in hint(workspace)
    assert "Read it" in hint(workspace)


def hint(workspace: Workspace) -> str:
    return body(workspace)._told.hint()
