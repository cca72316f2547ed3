"""Answers by section, for checking and changing, or only for reading."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ui.questionnaire.questions.answer_list import AnswerList
from ui.questionnaire.sections.checking import CheckRow, CheckSection
from ui.widgets.card import Card

SECTIONS = (
    CheckSection("Person", (CheckRow("/data/a", "Name?", "Zarina", ""),)),
    CheckSection(
        "Things",
        (
            CheckRow("/data/b", "How many?", "", "This answer is needed."),
            CheckRow("/data/c", "Which?", "Books", ""),
        ),
    ),
)


def shown(qtbot: QtBot, *, can_change: bool = True) -> AnswerList:
    made = AnswerList(can_change=can_change)
    qtbot.addWidget(made)
    made.show_sections(SECTIONS)
    made.show()
    return made


def test_each_section_is_a_card_with_its_title_and_its_answers(qtbot: QtBot) -> None:
    made = shown(qtbot)
    cards = [each for each in made.findChildren(Card) if each.isVisible()]
    titles = [each.findChildren(QLabel)[0].text() for each in cards]
    assert titles == ["Person", "Things"]
    assert [line.reference for line in made.lines] == ["/data/a", "/data/b", "/data/c"]
    assert [line.answer for line in made.lines] == ["Zarina", "", "Books"]
    assert made.lines[1].problem == "This answer is needed."


def test_every_line_leads_to_its_question(qtbot: QtBot) -> None:
    made = shown(qtbot)
    heard: list[str] = []
    made.change_wanted.connect(heard.append)
    for line in made.lines:
        line.click()
    assert heard == ["/data/a", "/data/b", "/data/c"]


@pytest.mark.parametrize("can_change", [True, False])
def test_change_is_offered_where_one_may_change(qtbot: QtBot, can_change: bool) -> None:
    made = shown(qtbot, can_change=can_change)
    assert {line.accessibleName().startswith("Change: ") for line in made.lines} == {can_change}


def test_other_sections_take_the_place_of_those_before(
    qtbot: QtBot, settle: Callable[[], None]
) -> None:
    made = shown(qtbot)
    made.show_sections(SECTIONS[:1])
    settle()
    assert [line.reference for line in made.lines] == ["/data/a"]
    assert len([each for each in made.findChildren(Card) if each.isVisible()]) == 1
