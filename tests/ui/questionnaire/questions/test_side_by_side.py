"""Parts side by side, or stacked if there is no room."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ui.questionnaire.questions.side_by_side import SideBySide

Make = Callable[[int], tuple[SideBySide, QLabel, QLabel]]


@pytest.fixture
def make(qtbot: QtBot, settle: Callable[[], None]) -> Make:
    """A function that shows two parts of 100 pixels at a width."""

    def shown(width: int) -> tuple[SideBySide, QLabel, QLabel]:
        parts = QLabel("one"), QLabel("two")
        for part in parts:
            part.setFixedSize(100, 40)
        made = SideBySide(parts)
        qtbot.addWidget(made)
        made.resize(width, 200)
        made.show()
        settle()
        return made, *parts

    return shown


def test_where_there_is_room_they_stand_in_a_row(make: Make) -> None:
    _made, one, two = make(400)
    assert one.y() == two.y()
    assert one.x() < two.x()


def test_where_there_is_none_they_stand_in_a_column(make: Make) -> None:
    _made, one, two = make(150)
    assert one.x() == two.x()
    assert one.y() < two.y()


def test_they_turn_as_the_width_changes(make: Make, settle: Callable[[], None]) -> None:
    made, one, two = make(400)
    made.resize(150, 200)
    settle()
    assert one.x() == two.x()
    made.resize(400, 200)
    settle()
    assert one.x() < two.x()


@pytest.mark.parametrize("width", [150, 400])
def test_the_least_width_is_that_of_a_column(make: Make, width: int) -> None:
    made, _one, _two = make(width)
    assert made.minimumSizeHint().width() == 100


def test_a_row_is_mirrored_with_its_form(make: Make, settle: Callable[[], None]) -> None:
    made, one, two = make(400)
    made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    settle()
    assert one.x() > two.x()
