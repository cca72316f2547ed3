"""A combo box with its name before it."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel
from pytestqt.qtbot import QtBot

from ui.widgets.choice import Choice


@pytest.fixture
def choice(qtbot: QtBot) -> Choice:
    made = Choice("Officer")
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_choice_keeps_what_was_chosen_when_the_list_changes(choice: Choice) -> None:
    choice.show_choices([("", "Everyone"), ("b", "B")])
    choice.choose("b")
    choice.show_choices([("", "Everyone"), ("a", "A"), ("b", "B")])
    assert choice.choice() == "b"
    choice.show_choices([("", "Everyone")])
    assert choice.choice() == ""


def test_a_key_that_is_not_offered_chooses_the_first(choice: Choice) -> None:
    choice.show_choices([("", "Everyone"), ("b", "B")])
    choice.choose("b")
    choice.choose("x")
    assert choice.choice() == ""


def test_it_signals_a_choice_by_hand(choice: Choice, qtbot: QtBot) -> None:
    choice.show_choices([("", "Everyone"), ("b", "B")])
    with qtbot.waitSignal(choice.chosen):
        qtbot.keyClick(choice.findChildren(QComboBox)[0], Qt.Key.Key_Down)
    assert choice.choice() == "b"


def test_it_does_not_signal_a_choice_by_the_program(choice: Choice, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(choice.chosen):
        choice.show_choices([("", "Everyone"), ("b", "B")])
        choice.choose("b")


def test_a_screen_reader_hears_what_is_chosen(choice: Choice) -> None:
    assert choice.findChildren(QComboBox)[0].accessibleName() == "Officer"


def test_in_a_form_the_name_stands_above(qtbot: QtBot) -> None:
    made = Choice("Found", above=True)
    qtbot.addWidget(made)
    made.show()
    [title], [box] = made.findChildren(QLabel), made.findChildren(QComboBox)
    assert title.geometry().bottom() < box.geometry().top()
    assert title.buddy() is box
