"""What a page shows when there is nothing yet."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ui.widgets.empty_state import EmptyState


@pytest.fixture
def empty(qtbot: QtBot) -> EmptyState:
    made = EmptyState()
    qtbot.addWidget(made)
    made.show()
    return made


def test_nothing_there_offers_the_next_step(empty: EmptyState, qtbot: QtBot) -> None:
    empty.show_nothing("No cases yet.", "A case is one person's file.", "New case")
    with qtbot.waitSignal(empty.acted):
        empty.action_button.click()
    empty.show_nothing("No case fits.")
    assert not empty.action_button.isVisible()


def test_the_reason_of_before_is_gone(empty: EmptyState) -> None:
    empty.show_nothing("No cases yet.", "A case is one person's file.")
    empty.show_nothing("No case fits.")
    shown = [each for each in empty.findChildren(QLabel) if each.isVisible() and each.text()]
    assert [each.text() for each in shown] == ["No case fits."]


def test_the_next_step_is_taken_by_the_keyboard(empty: EmptyState, qtbot: QtBot) -> None:
    empty.show_nothing("No cases yet.", "", "New case")
    with qtbot.waitSignal(empty.acted):
        qtbot.keyClick(empty.action_button, Qt.Key.Key_Space)


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_it_stands_in_the_middle(empty: EmptyState, direction: Qt.LayoutDirection) -> None:
    empty.setLayoutDirection(direction)
    empty.show_nothing("No cases yet.", "", "New case")
    empty.resize(1000, 600)
    middle = empty.action_button.mapTo(empty, empty.action_button.rect().center())
    assert abs(middle.x() - 500) <= 2
