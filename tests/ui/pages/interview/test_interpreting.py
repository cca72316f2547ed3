"""At the start of an interview it is said who interprets, and what is to be said of them."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.vetting_desk.operations.decisions.conftest import ANORA, bench, made
from tests.vetting_desk.operations.interpreters.conftest import Kept, kept
from ui.ground.tasks import Tasks
from ui.pages.interview.route import InterviewRoute
from vetting_desk.model.interpreter import TieSort
from vetting_desk.operations.interpreters import register, ties
from vetting_desk.operations.interview import instruments

__all__ = ["bench", "kept", "made"]


@pytest.fixture
def route(
    kept: Kept, tasks: Tasks, settle: Callable[[], None], qtbot: QtBot
) -> Iterator[InterviewRoute]:
    owner = QWidget()
    qtbot.addWidget(owner)
    owner.show()
    kept.keep()
    desk = kept.bench.at(ANORA)
    route = InterviewRoute(desk, tasks, owner)
    listed = instruments.list_instruments(desk)
    sha = next(each.key.sha256 for each in listed if each.key.id == "arrival")
    route.start(kept.bench.case_id, sha)
    settle()
    yield route
    route.close()
    owner.close()


def needed(route: InterviewRoute, settle: Callable[[], None]) -> str:
    """Say that an interpreter is there; returns what the banner says."""
    assert route.interview is not None
    [used] = [
        each.reference
        for each in route.interview.session.walk()
        if each.attributes.get("role") == "interpreter-used"
    ]
    assert route.questions._answering is not None
    route.questions._answering.answer(used, "present")
    settle()
    return said(route)


def said(route: InterviewRoute) -> str:
    banner = route.questions.view.interpreter
    return "" if banner.isHidden() else banner.sentence()


def test_without_an_interpreter_nothing_is_said(route: InterviewRoute) -> None:
    assert said(route) == ""


def test_somebody_of_the_register_is_chosen_and_nothing_more_is_said(
    route: InterviewRoute, settle: Callable[[], None]
) -> None:
    assert "?" in needed(route, settle)
    route.questions.view.interpreter.acted.emit()
    settle()
    dialog = route.interpreting.dialog
    assert dialog is not None
    dialog.fields["register"].setCurrentIndex(1)  # type: ignore[attr-defined]
    dialog.act.click()
    settle()
    assert said(route) == ""
    assert route.interview is not None
    answered = [each.value for each in route.interview.session.walk() if each.value == "T-07"]
    assert answered == ["T-07"]


def test_a_stranger_is_asked_for_the_undertaking_and_it_is_recorded(
    route: InterviewRoute, settle: Callable[[], None]
) -> None:
    needed(route, settle)
    route.questions.name_interpreter("X-1")
    settle()
    assert "X-1" in said(route)
    route.questions.view.interpreter.acted.emit()
    settle()
    dialog = route.interpreting.dialog
    assert dialog is not None
    dialog.fields["undertaking"].setCurrentIndex(1)  # type: ignore[attr-defined]
    dialog.fields["how"].setText("Read together")  # type: ignore[attr-defined]
    dialog.others[0].click()
    settle()
    assert said(route) == ""


def test_a_tie_to_the_person_is_said_and_another_takes_a_place_of_their_own(
    route: InterviewRoute, kept: Kept, settle: Callable[[], None]
) -> None:
    ties.say(kept.bench.at(ANORA), kept.bench.case_id, "T-07", TieSort.KIN, "Cousins")
    needed(route, settle)
    route.questions.name_interpreter("T-07")
    settle()
    assert "T-07" in said(route)
    register.keep(kept.desk(), kept.interpreter("T-8"))
    kept.bench.at(ANORA)
    route.questions.name_interpreter("T-8")
    settle()
    assert said(route) == ""
    assert route.interview is not None
    codes = [
        each.value
        for each in route.interview.session.walk()
        if each.attributes.get("role") == "interpreter-code"
    ]
    assert codes == ["T-07", "T-8"]


def test_another_interview_says_nothing_of_the_one_before(
    route: InterviewRoute, settle: Callable[[], None]
) -> None:
    needed(route, settle)
    route.close()
    assert said(route) == ""
