"""A row of chips of which one is chosen."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ui.widgets.filter_chips import FilterChips


@pytest.fixture
def chips(qtbot: QtBot) -> FilterChips:
    made = FilterChips([("", "All"), ("a", "Contact"), ("b", "Intake")], "Show")
    qtbot.addWidget(made)
    made.show()
    return made


def test_one_filter_is_chosen_at_a_time(chips: FilterChips) -> None:
    heard: list[str] = []
    chips.chosen.connect(heard.append)
    assert chips.choice() == ""
    chips.findChildren(QPushButton)[2].click()
    assert (chips.choice(), heard) == ("b", ["b"])
    chips.choose("a")
    assert (chips.choice(), heard) == ("a", ["b"])


def test_exactly_one_is_down(chips: FilterChips) -> None:
    chips.choose("b")
    assert [each.isChecked() for each in chips.findChildren(QPushButton)] == [False, False, True]


def test_a_key_that_is_not_offered_changes_nothing(chips: FilterChips) -> None:
    chips.choose("a")
    chips.choose("x")
    assert chips.choice() == "a"


def test_a_chip_is_chosen_by_the_keyboard(chips: FilterChips, qtbot: QtBot) -> None:
    with qtbot.waitSignal(chips.chosen):
        qtbot.keyClick(chips.findChildren(QPushButton)[1], Qt.Key.Key_Space)
    assert chips.choice() == "a"


def test_each_chip_says_what_it_is_a_choice_of(chips: FilterChips) -> None:
    assert {each.accessibleDescription() for each in chips.findChildren(QPushButton)} == {"Show"}


def test_a_screen_reader_hears_one_of_many(chips: FilterChips) -> None:
    [first, *_] = chips.findChildren(QPushButton)
    assert QAccessible.queryAccessibleInterface(first).role() == QAccessible.Role.RadioButton
