"""Scenarios and plan items as cards."""

from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from ui.pages.interview.workspace.cards import Cards
from ui.pages.interview.workspace.parts import SCENARIOS, SUMMARY, Part, parts_of
from vetting_desk.operations.interview.preview import PreviewInterview


def plain(words: str) -> str:
    return words.replace("\u2068", "").replace("\u2069", "")


def test_a_question_is_asked_with_one_mark_in_each_script(qtbot: QtBot) -> None:
    cards = Cards()
    qtbot.addWidget(cards)
    said = (("چه اندازه مطمئن‌اید؟", "متوسط"), ("Why?", "So."), ("Reasons", "None"))
    cards.show_parts((Part("/data/a", "A", said, ()),), "", {}, can_add=False)
    shown = {plain(label.text()) for label in cards.findChildren(QLabel)}
    assert {"چه اندازه مطمئن‌اید؟ متوسط", "Why? So.", "Reasons: None"} <= shown


def test_a_card_says_all_of_it_and_what_answers_it(
    qtbot: QtBot, interview: PreviewInterview
) -> None:
    cards = Cards()
    qtbot.addWidget(cards)
    parts = parts_of(interview.session, SCENARIOS)
    cards.show_parts(parts, parts[0].reference, {parts[0].reference: "Plan items: 1"}, can_add=True)
    said = [plain(label.text()) for label in cards.findChildren(QLabel)]
    assert "Plan items: 1" in said
    assert any(words.startswith("How likely, if nothing is done? Possible") for words in said)
    removed: list[int] = []
    cards.removed.connect(removed.append)
    buttons = {button.accessibleName(): button for button in cards.findChildren(QPushButton)}
    buttons["Remove: Scenario 3"].click()
    assert removed == [3]
    with qtbot.waitSignal(cards.chosen) as told:
        buttons["Write: Scenario 2"].click()
    assert told.args == ["/data/scenarios/scenario[2]"]


def test_what_is_no_instance_can_be_neither_added_nor_removed(
    qtbot: QtBot, interview: PreviewInterview
) -> None:
    cards = Cards()
    qtbot.addWidget(cards)
    cards.show_parts(parts_of(interview.session, SUMMARY), "", {}, can_add=False)
    assert cards.add.isHidden()
    assert not [b for b in cards.findChildren(QPushButton) if b.text() == "Remove"]
