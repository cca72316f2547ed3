import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from ui.pages.transfer.parts_card import PartsCard
from vetting_desk.model.parts import PartSet, Split

SPLIT = Split("a.age", "id", (5, 5, 5), frozenset({1}))
WAITING = PartSet("f" * 64, "b.age", (2_000_000, 1_000_000), frozenset({1}))


@pytest.fixture
def card(qtbot: QtBot) -> PartsCard:
    made = PartsCard()
    qtbot.addWidget(made)
    return made


def button(card: PartsCard, words: str) -> QPushButton:
    return next(each for each in card.findChildren(QPushButton) if each.text() == words)


def test_there_is_no_card_without_parts(card: PartsCard) -> None:
    card.show_parts([SPLIT], [])
    assert not card.isHidden()
    card.show_parts([], [])
    assert card.isHidden()


def test_what_is_missing_is_said_and_what_can_be_done_offered(card: PartsCard) -> None:
    card.show_parts([SPLIT], [WAITING])
    said = [label.text() for label in card.findChildren(QLabel)]
    assert "To be written, of 3 parts: 2, 3" in said
    assert "Missing, of 2 parts: 2 (2.0 MB are here)" in said
    asked: list[tuple[str, str]] = []
    card.go_on_requested.connect(lambda name: asked.append(("go on", name)))
    card.drop_requested.connect(lambda name: asked.append(("drop", name)))
    card.clear_requested.connect(lambda name: asked.append(("clear", name)))
    for words in ("Write the next parts", "Give up the parts", "Remove these parts"):
        button(card, words).click()
    assert asked == [("go on", "a.age"), ("drop", "a.age"), ("clear", "f" * 64)]


def test_parts_that_are_all_here_were_refused(card: PartsCard) -> None:
    whole = PartSet("f" * 64, "b.age", (2_000_000, 1_000_000), frozenset({1, 2}))
    card.show_parts([], [whole])
    assert any("All 2 parts are here" in label.text() for label in card.findChildren(QLabel))


def test_while_something_runs_nothing_can_be_asked(card: PartsCard) -> None:
    card.show_parts([SPLIT], [WAITING])
    card.update_buttons(idle=True, can_write=False)
    assert not button(card, "Write the next parts").isEnabled()
    assert button(card, "Give up the parts").isEnabled()
    card.update_buttons(idle=False, can_write=True)
    assert not any(each.isEnabled() for each in card.findChildren(QPushButton))
