"""Plain text for one value, a list for several."""

import pytest
from PySide6.QtWidgets import QComboBox, QLabel
from pytestqt.qtbot import QtBot

from ui.widgets.one_or_many import OneOrMany

SEVERAL = [("a", "A. Officer"), ("b", "B. Officer")]


@pytest.fixture
def field(qtbot: QtBot) -> OneOrMany:
    made = OneOrMany("Officer")
    qtbot.addWidget(made)
    made.show()
    return made


def texts(field: OneOrMany) -> list[str]:
    return [each.text() for each in field.findChildren(QLabel) if each.isVisible() and each.text()]


def box(field: OneOrMany) -> QComboBox:
    return field.findChildren(QComboBox)[0]


def test_one_value_is_words_and_several_are_a_list(field: OneOrMany, qtbot: QtBot) -> None:
    field.show_items(SEVERAL[:1])
    assert field.findChildren(QComboBox) == []
    assert "A. Officer" in texts(field)
    field.show_items(SEVERAL)
    assert box(field).isVisible()
    assert box(field).accessibleName() == "Officer"
    field.choose("b")
    assert (field.key(), field.index()) == ("b", 1)
    with qtbot.waitSignal(field.chosen):
        box(field).activated.emit(0)
    assert field.key() == "a"


def test_when_only_one_is_left_it_is_words_again(field: OneOrMany) -> None:
    field.show_items(SEVERAL)
    field.show_items(SEVERAL[1:])
    assert not box(field).isVisible()
    assert texts(field) == ["Officer", "B. Officer"]
    assert field.key() == "b"


def test_choosing_what_is_chosen_signals_nothing(field: OneOrMany, qtbot: QtBot) -> None:
    field.show_items(SEVERAL)
    with qtbot.assertNotEmitted(field.chosen):
        box(field).activated.emit(0)


def test_a_key_that_is_not_offered_chooses_the_first(field: OneOrMany) -> None:
    field.show_items(SEVERAL)
    field.choose("b")
    field.choose("x")
    assert (field.key(), box(field).currentText()) == ("a", "A. Officer")


def test_without_any_there_is_no_key(field: OneOrMany) -> None:
    field.show_items([])
    assert (field.key(), field.index()) == ("", -1)
