"""Facts and a human now on the page of a case."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from tests.vetting_desk.operations.safeguards.conftest import as_role
from ui.ground.events import Events
from ui.ground.tasks import Tasks
from ui.pages.cases.case_page import CasePage
from ui.pages.cases.custody_dialog import CustodyDialog
from ui.pages.cases.facts_dialog import FactsDialog
from ui.pages.reason_dialog import ReasonDialog
from ui.shell.application import Application
from ui.theme import Mode, apply_theme
from vetting_desk.model import NameScript, PersonName, Role
from vetting_desk.model.fact_standing import STATING
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.interview import instruments, interviews
from vetting_desk.operations.safeguards import alarms, custody, known


@pytest.fixture
def case_id(desk: OpenDesk) -> str:
    return cases.create_case(desk, [PersonName("Plainly Invented", NameScript.LATIN)]).id


@pytest.fixture
def page(
    desk: OpenDesk,
    tasks: Tasks,
    events: Events,
    case_id: str,
    qtbot: QtBot,
    settle: Callable[[], None],
) -> CasePage:
    made = CasePage(desk, tasks, events)
    qtbot.addWidget(made)
    made.show()
    made.show_case(case_id)
    settle()
    return made


def call_for_somebody(desk: OpenDesk, case_id: str) -> None:
    """Have it noticed in an intake that somebody thinks of suicide."""
    summary = next(s for s in instruments.list_instruments(desk) if s.key.id == "intake")
    made = interviews.start(desk, case_id, summary.key.sha256)
    made.answer_all(instruments.example("intake").steps)
    made.answer("/data/needs_section/self_harm", "yes")


def test_nothing_is_said_of_a_case_nobody_asked_about(page: CasePage) -> None:
    assert page.guard.words() == ""
    assert not page.guard.banner.isVisible()


def test_what_is_known_stands_on_the_page_with_what_it_shuts(
    page: CasePage, desk: OpenDesk, case_id: str, settle: Callable[[], None]
) -> None:
    known.record(desk, case_id, "age", "child", "Says so")
    page.refresh()
    settle()
    assert "The person is a child." in page.guard.words()
    assert "Under 18" in page.guard.words()


def test_who_comes_says_so_and_the_banner_goes(
    page: CasePage, desk: OpenDesk, case_id: str, settle: Callable[[], None]
) -> None:
    call_for_somebody(desk, case_id)
    page.refresh()
    settle()
    assert "Stay with this person" in page.guard.banner.sentence()
    page.guard.banner.acted.emit()
    dialog = page.guard.dialog
    assert isinstance(dialog, ReasonDialog)
    dialog.reason.setPlainText("The doctor stays tonight.")
    dialog.act.click()
    settle()
    assert [call.alarm.done for call in alarms.of_case(desk, case_id)] == [
        "The doctor stays tonight."
    ]
    page.refresh()
    settle()
    assert not page.guard.banner.isVisible()


def test_a_fact_is_recorded_from_the_page(
    page: CasePage, desk: OpenDesk, case_id: str, settle: Callable[[], None]
) -> None:
    page.guard.show_facts()
    dialog = page.guard.dialog
    assert isinstance(dialog, FactsDialog)
    dialog.name.setCurrentIndex(dialog.name.findData("literacy"))
    dialog.act.click()
    assert dialog.error() == "Say how you know it."
    dialog.reason.setText("Read the notice aloud")
    dialog.act.click()
    settle()
    [fact] = known.known(desk, case_id).in_force
    assert (fact.name, fact.value, fact.reason) == ("literacy", "reads", "Read the notice aloud")


def test_a_contradiction_is_settled_side_by_side(
    page: CasePage, desk: OpenDesk, case_id: str, settle: Callable[[], None]
) -> None:
    known.record(desk, case_id, "sex", "woman", "Says so")
    known.record(desk, case_id, "sex", "man", "Paper")
    page.refresh()
    settle()
    assert "These facts contradict: Woman or man." in page.guard.words()
    page.guard.show_facts()
    dialog = page.guard.dialog
    assert isinstance(dialog, FactsDialog)
    dialog.reason.setText("Asked again")
    dialog.counting[0].click()
    settle()
    assert known.known(desk, case_id).contradictions == ()


def test_one_officer_alone_is_told_that_it_takes_two(
    page: CasePage, desk: OpenDesk, case_id: str, settle: Callable[[], None]
) -> None:
    known.record(desk, case_id, "age", "adult", "Says so")
    known.record(desk, case_id, "age", "child", "Mother says so")
    page.refresh()
    settle()
    page.guard.show_facts()
    dialog = page.guard.dialog
    assert isinstance(dialog, FactsDialog)
    dialog.reason.setText("I think so")
    dialog.counting[0].click()
    settle()
    assert dialog.error().startswith("Two officers of two roles settle")
    dialog.reject()


def test_that_a_person_is_an_adult_is_stated_from_the_page(
    page: CasePage, desk: OpenDesk, case_id: str, settle: Callable[[], None]
) -> None:
    known.record(desk, case_id, "age", "in_doubt", "Looks young")
    page.refresh()
    settle()
    page.guard.show_facts()
    dialog = page.guard.dialog
    assert isinstance(dialog, FactsDialog)
    assert dialog.adult.isVisibleTo(dialog) is (desk.officer.role in STATING)
    if desk.officer.role in STATING:
        dialog.reason.setText("Birth certificate")
        dialog.adult.click()
        settle()
        names = {fact.name for fact in known.known(desk, case_id).in_force}
        assert "adult-stated" in names


def test_what_several_forms_said_alike_is_said_once(
    page: CasePage, desk: OpenDesk, settle: Callable[[], None]
) -> None:
    filled = next(each for each in desk.casebook.records.all() if each.instrument_id == "intake")
    page.show_case(filled.case_id)
    settle()
    words = page.guard.words().split(" · ")
    assert words
    assert len(words) == len(set(words))


def test_who_is_held_is_said_with_the_review_that_passed_and_recorded_as_free(
    page: CasePage, desk: OpenDesk, case_id: str, settle: Callable[[], None]
) -> None:
    values = {"liberty": "held", "held-where": "Post Namuna", "next-legal-review": "2001-01-31"}
    custody.record(desk, case_id, values, "His wife called")
    page.refresh()
    settle()
    assert (
        "This person is held · \u2068Post Namuna\u2069. The legal review was due"
        in page.guard.words()
    )
    page.guard.custody.click()
    dialog = page.guard.dialog
    assert isinstance(dialog, CustodyDialog)
    dialog.liberty.setCurrentIndex(dialog.liberty.findData("free"))
    dialog.reason.setText("He called me")
    dialog.act.click()
    settle()
    assert custody.of_case(desk, case_id) is None
    assert "held" not in page.guard.words()


@pytest.mark.parametrize("scale", [100, 200])
def test_what_calls_for_somebody_is_in_sight_at_any_size_of_letters(
    desk: OpenDesk,
    tasks: Tasks,
    events: Events,
    case_id: str,
    qtbot: QtBot,
    qapp: Application,
    settle: Callable[[], None],
    light_again: None,
    *,
    scale: int,
) -> None:
    apply_theme(qapp, Mode.LIGHT, scale)
    call_for_somebody(desk, case_id)
    known.record(desk, case_id, "age", "child", "Says so")
    page = CasePage(desk, tasks, events)
    qtbot.addWidget(page)
    page.resize(1040, 640)
    page.show()
    page.show_case(case_id)
    page.activate()
    settle()
    for part in (page.guard.banner, page.guard._shut):
        top = part.mapTo(page, QPoint(0, 0)).y()
        assert 0 <= top < page.height()
        assert not part.visibleRegion().isEmpty()
    page._scroll.verticalScrollBar().setValue(10_000)
    assert not page.guard.banner.visibleRegion().isEmpty()


def test_a_critical_rating_is_looked_at_by_a_supervisor_alone(
    page: CasePage, desk: OpenDesk, case_id: str, settle: Callable[[], None]
) -> None:
    at = desk.clock.now()
    desk.casebook.alarms.add(case_id, "", "review", at, clinical=False)
    page.refresh()
    settle()
    assert "A supervisor looks at a critical rating today" in page.guard.banner.sentence()
    assert page.guard.banner.action() == "I looked at it…"
    as_role(desk, Role.INTERVIEWER)
    page.refresh()
    settle()
    assert page.guard.banner.action() == ""


def test_somebody_in_danger_stands_before_a_critical_rating(
    page: CasePage, desk: OpenDesk, case_id: str, settle: Callable[[], None]
) -> None:
    desk.casebook.alarms.add(case_id, "", "review", desk.clock.now(), clinical=False)
    call_for_somebody(desk, case_id)
    page.refresh()
    settle()
    assert "Stay with this person" in page.guard.banner.sentence()
