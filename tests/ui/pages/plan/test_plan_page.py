"""The page of a case's plan: items by how they stand, and what became of each."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.ui.conftest import PASSPHRASE
from ui.pages.desk_page import DeskPage
from ui.pages.plan import PlanPage
from ui.pages.plan_dialog import CHANGED, NOT_WANTED, PlanDialog
from vetting_desk.model import Role
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.interview import instruments, interviews
from vetting_desk.operations.records import records

Show = Callable[[type[DeskPage]], DeskPage]
Settle = Callable[[], None]


@pytest.fixture
def page(show: Show, desk: OpenDesk, case_id: str, settle: Settle) -> PlanPage:
    for name in ("arrival", "return-spj"):
        example = instruments.example(name)
        key = next(e.key for e in instruments.list_instruments(desk) if e.key.id == name)
        interview = interviews.start(desk, case_id, key.sha256, example.language)
        interview.answer_all(example.steps)
        records.sign(desk, interview.assessment.id, PASSPHRASE)
    made = show(PlanPage)
    assert isinstance(made, PlanPage)
    made.show_case(case_id)
    made.refresh()
    settle()
    return made


def actions(page: PlanPage, *, act: bool) -> list[str]:
    return [card.found.item.action for card in page.cards if (card.act is not None) is act]


def test_open_items_come_first_and_what_was_planned_anew_last(page: PlanPage) -> None:
    open_first = [card.found.open for card in page.cards]
    assert open_first == sorted(open_first, reverse=True)
    assert any("Weekly talk" in action for action in actions(page, act=True))
    words = " ".join(part.text() for part in page._days.findChildren(QLabel))
    assert "2026-06-02" in words
    assert "Follow-up after 3 months" in words


def test_another_owner_and_then_no_longer_wanted(page: PlanPage, settle: Settle) -> None:
    card = next(each for each in page.cards if "Weekly talk" in each.found.item.action)
    assert card.act is not None
    card.act.click()
    settle()
    dialog = page.acts.dialog
    assert isinstance(dialog, PlanDialog)
    dialog.choose(CHANGED)
    dialog.owner.setEditText("The clinic")
    dialog.act.click()
    settle()
    card = next(each for each in page.cards if "Weekly talk" in each.found.item.action)
    assert card.found.owner == "The clinic"
    assert card.act is not None
    card.act.click()
    settle()
    dialog = page.acts.dialog
    assert isinstance(dialog, PlanDialog)
    dialog.choose(NOT_WANTED)
    dialog.reason.setPlainText("Said so")
    dialog.act.click()
    settle()
    card = next(each for each in page.cards if "Weekly talk" in each.found.item.action)
    assert card.act is None


def test_a_follow_up_is_begun_from_here(page: PlanPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.start_requested) as started:
        page.header.act_button.click()
    assert started.args is not None
    assert started.args[0] == page.case_id


def test_who_does_no_interviews_reads_and_says_nothing(
    page: PlanPage, desk: OpenDesk, settle: Settle
) -> None:
    desk.casebook.act_as(replace(desk.officer, role=Role.DECISION_MAKER))
    page.refresh()
    settle()
    assert actions(page, act=True) == []
    assert not page.header.act_button.isVisible()


def test_what_is_for_a_clinician_is_named_and_not_shown(page: PlanPage) -> None:
    hidden = [card for card in page.cards if card.found.item.restricted]
    assert hidden
    assert all(card.act is None for card in hidden)
    assert {card._heading() for card in hidden} == {"Held by a clinician"}


def test_a_case_without_a_plan_says_what_fills_it(
    show: Show, desk: OpenDesk, settle: Settle
) -> None:
    from vetting_desk.model import NameScript, PersonName
    from vetting_desk.operations.cases import cases

    case = cases.create_case(desk, [PersonName("Namuna", NameScript.LATIN)])
    made = show(PlanPage)
    assert isinstance(made, PlanPage)
    made.show_case(case.id)
    made.refresh()
    settle()
    assert made.plan is not None
    assert made._nothing.isVisible()


def test_a_follow_up_that_a_later_one_passed_is_said_not_to_have_been_held(page: PlanPage) -> None:
    assert page.plan is not None
    later = replace(page.plan, visits=frozenset({6}))
    assert page._visit(later, 3) == "Follow-up after 3 months: not held"
    assert page._visit(later, 6) == "Follow-up after 6 months: done"
    assert "2" in page._visit(later, 12)
    assert "held" not in page._visit(later, 12)
