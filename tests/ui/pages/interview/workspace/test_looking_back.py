"""What is known beyond the draft is asked once, and forgotten with it."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from pytestqt.qtbot import QtBot

from tests.ui.pages.interview.workspace.conftest import judged
from ui.ground.tasks import Tasks
from ui.pages.interview.workspace.board import Board
from ui.pages.interview.workspace.came import Meanwhile
from ui.pages.interview.workspace.change_page import ChangePage
from ui.pages.interview.workspace.looking_back import LookingBack, Readers
from vetting_desk.errors import RestrictedCaseError, VettingDeskError
from vetting_desk.judgement.assessment import read_assessment
from vetting_desk.judgement.bias import Bias, plain_words
from vetting_desk.judgement.passages import Passage
from vetting_desk.operations.decisions.decided import Decided
from vetting_desk.operations.records.earlier import Earlier
from vetting_desk.operations.records.since import Since

AT = datetime(2026, 3, 3, 12, 0, tzinfo=UTC)


def reading(asked: list[str], reason: str = "") -> Readers:
    def passages(case: str) -> tuple[Passage, ...]:
        asked.append(f"passages {case}")
        return (Passage("r1#a", "First", "said"),)

    def judgements(case: str) -> tuple[Earlier, ...]:
        asked.append(f"judgements {case}")
        session = judged().session
        session.set("/data/history/h1/h1_rating/h1_relevance", "low")
        return (Earlier("r1", "Return assessment", "Anora", AT, read_assessment(session)),)

    def elsewhere(_case: str) -> frozenset[str]:
        return frozenset({plain_words(reason)}) if reason else frozenset()

    return Readers(passages, judgements, elsewhere)


def test_each_is_asked_once(tasks: Tasks) -> None:
    asked: list[str] = []
    back = LookingBack(tasks, reading(asked), "case", lambda _: None)
    for _ in range(3):
        assert [each.words for each in back.passages()] == ["said"]
        assert len(back.judgements()) == 1
    assert asked == ["passages case", "judgements case"]


def test_what_cannot_be_read_is_told_and_is_nothing(tasks: Tasks) -> None:
    def refuse(_case: str) -> tuple[Passage, ...]:
        raise RestrictedCaseError(since="", roles="")

    told: list[VettingDeskError] = []
    readers = Readers(refuse, lambda _: (), lambda _: frozenset())
    back = LookingBack(tasks, readers, "case", told.append)
    assert back.passages() == ()
    assert len(told) == 1
    assert LookingBack(tasks, None, "case", told.append).judgements() == ()


def test_ratings_in_a_few_minutes_and_copied_reasons_are_noticed(
    tasks: Tasks, board: Board
) -> None:
    reason = "He left because of the bread, and he says so each time he is asked about it."
    board.session.set("/data/history/h1/h1_rating/h1_reasons", reason)
    back = LookingBack(tasks, reading([], reason), "case", lambda _: None)
    assert Bias.FAST not in back.checks(board)
    for number in range(12):
        back.note_rated(f"/data/{number}", AT + timedelta(seconds=number))
    assert {Bias.FAST, Bias.COPIED} <= set(back.checks(board))


def test_an_earlier_assessment_stands_beside_this_one(
    qtbot: QtBot, tasks: Tasks, board: Board
) -> None:
    page = ChangePage()
    qtbot.addWidget(page)
    back = LookingBack(tasks, reading([]), "case", lambda _: None)
    back.show_changes(board.session, page, AT)
    assert [page.model.index(at, 0).data() for at in range(page.model.rowCount())] == ["H1 Path in"]
    assert page.planned.rowCount() > 0
    assert page.planned.index(0, 2).data() == "planned again"
    assert page.planned.index(0, 1).data() == "Nothing is known here"


def test_what_came_of_the_case_is_asked_once_and_shown(
    qtbot: QtBot, tasks: Tasks, board: Board
) -> None:
    page = ChangePage()
    qtbot.addWidget(page)
    asked: list[str] = []

    def meanwhile(case: str) -> Meanwhile:
        asked.append(case)
        return Meanwhile(Since(calls=(AT,)), (Decided(AT, "Amnesty", in_force=True),))

    back = LookingBack(tasks, replace(reading([]), meanwhile=meanwhile), "case", lambda _: None)
    for _ in range(2):
        back.show_changes(board.session, page, AT)
    assert asked == ["case"]
    assert "Call" in page.line.accessibleName()
    assert "Decision: Amnesty" in page.line.accessibleName()


def test_what_came_of_it_is_told_where_it_cannot_be_read(
    qtbot: QtBot, tasks: Tasks, board: Board
) -> None:
    def refuse(_case: str) -> Meanwhile:
        raise RestrictedCaseError(since="", roles="")

    page = ChangePage()
    qtbot.addWidget(page)
    told: list[VettingDeskError] = []
    readers = replace(reading([]), meanwhile=refuse)
    LookingBack(tasks, readers, "case", told.append).show_changes(board.session, page, AT)
    assert len(told) == 1
    assert page.planned.rowCount() > 0
