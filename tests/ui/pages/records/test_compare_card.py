"""What a correction changed, side by side."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ui.pages.records.compare_card import CompareCard
from vetting_desk.judgement.comparing import Compared, Difference

LINES = [
    Compared("/a", "Section", "Name", "Anna", "Hanna", Difference.CHANGED),
    Compared("/b", "Section", "Age", "", "30", Difference.ADDED),
    Compared("/c", "Section", "Place", "Here", "Here", Difference.SAME),
]


def test_what_changed_is_listed_and_the_rest_counted(qtbot: QtBot) -> None:
    card = CompareCard()
    qtbot.addWidget(card)
    card.show()
    card.show_compared(LINES)

    assert card.lines() == [("Name", "Anna", "Hanna"), ("Age", "no answer", "30")]
    assert "1 answer is the same." in card._same.plain()


def test_another_correction_takes_its_place(qtbot: QtBot) -> None:
    card = CompareCard()
    qtbot.addWidget(card)
    card.show()
    card.show_compared(LINES)
    card.show_compared(LINES[2:])

    assert card.lines() == []
    shown = [each.text() for each in card.findChildren(QLabel) if each.isVisible()]
    assert not any("Hanna" in text for text in shown)
