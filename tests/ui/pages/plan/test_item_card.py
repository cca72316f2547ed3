"""An item says what will be done, by whom, until when, and what became of it."""

from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.vetting_desk.model.test_plan import DUE, ITEM, step
from ui.pages.plan.item_card import ItemCard
from vetting_desk.model.plan import PlanSort, PlanStanding, PlanStepKind, standing


def words(qtbot: QtBot, found: PlanStanding, today: date = DUE) -> str:
    card = ItemCard(found, today, may_act=False)
    qtbot.addWidget(card)
    text = " | ".join(part.text() for part in card.findChildren(QLabel))
    return text.replace("\u2068", "").replace("\u2069", "")


def test_an_open_item_says_until_when_and_that_it_is_late(qtbot: QtBot) -> None:
    assert "Still open · until 2026-03-20 · Officer" in words(qtbot, standing(ITEM, []))
    late = words(qtbot, standing(ITEM, []), date(2026, 3, 21))
    assert "until 2026-03-20, overdue" in late


def test_a_closed_one_says_what_became_of_it_and_by_whom(qtbot: QtBot) -> None:
    said = words(qtbot, standing(ITEM, [step("a", PlanStepKind.DONE, day=DUE)]))
    assert "Done · done on 2026-03-20" in said
    assert "Somebody" in said


def test_two_words_that_differ_are_said_to(qtbot: QtBot) -> None:
    steps = [step("a", PlanStepKind.DONE), step("b", PlanStepKind.CHANGED, day=DUE)]
    assert "Say what is so." in words(qtbot, standing(ITEM, steps))


def test_a_need_is_called_one(qtbot: QtBot) -> None:
    need = replace(ITEM, sort=PlanSort.NEED, label="Papers\nSchool", urgent=True)
    assert "Urgent need: Papers, School" in words(qtbot, standing(need, []))
    assert "Plan: Support" in words(qtbot, standing(ITEM, []))
