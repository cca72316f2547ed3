"""Rows of a matrix: bare markers under the labels of its head."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from tests.ui.questionnaire.questions.conftest import Asked
from ui.questionnaire.questions.matrix import MatrixHead, MatrixLine


def test_a_matrix_head_shows_words_and_takes_no_answer(
    ask: Callable[..., Asked], choices: Callable[..., str]
) -> None:
    asked = ask(choices(appearance="label"))
    assert isinstance(asked.widget, MatrixHead)
    assert [made.text() for made in asked.widget._words] == ["Answer 0", "Answer 1", "Answer 2"]
    assert not asked.widget.choose_key(1)


def test_a_matrix_line_answers_by_its_cells(
    ask: Callable[..., Asked], choices: Callable[..., str], qtbot: QtBot
) -> None:
    asked = ask(choices(appearance="list-nolabel"))
    assert isinstance(asked.widget, MatrixLine)
    qtbot.mouseClick(asked.widget._cells[2], Qt.MouseButton.LeftButton)
    assert asked.given == ["a2"]
    assert asked.widget._cells[2].accessibleName() == "Which one?: Answer 2"


def test_a_matrix_line_of_many_keeps_the_order_of_the_form(
    ask: Callable[..., Asked], choices: Callable[..., str]
) -> None:
    asked = ask(choices("select", appearance="list-nolabel"))
    for at in (2, 0, 2):
        asked.widget._cells[at].click()
    assert asked.given == ["a2", "a0 a2", "a0"]


@pytest.mark.parametrize(
    ("control", "role"),
    [("select1", QAccessible.Role.RadioButton), ("select", QAccessible.Role.CheckBox)],
)
def test_a_screen_reader_hears_whether_a_cell_is_one_of_many(
    ask: Callable[..., Asked], choices: Callable[..., str], control: str, role: QAccessible.Role
) -> None:
    asked = ask(choices(control, appearance="list-nolabel"))
    cell = asked.widget._cells[0]
    assert QAccessible.queryAccessibleInterface(cell).role() == role


def test_an_answer_of_a_line_is_taken_back(
    ask: Callable[..., Asked], choices: Callable[..., str], qtbot: QtBot
) -> None:
    asked = ask(choices(appearance="list-nolabel"))
    asked.widget._cells[1].click()
    qtbot.keyClick(asked.widget._cells[1], Qt.Key.Key_Delete)
    assert asked.given == ["a1", ""]
    assert not any(cell.isChecked() for cell in asked.widget._cells)


@pytest.mark.parametrize(
    ("direction", "key"),
    [
        (Qt.LayoutDirection.LeftToRight, Qt.Key.Key_Right),
        (Qt.LayoutDirection.RightToLeft, Qt.Key.Key_Left),
    ],
)
def test_the_arrow_that_points_on_goes_on_without_answering(
    ask: Callable[..., Asked],
    choices: Callable[..., str],
    qtbot: QtBot,
    direction: Qt.LayoutDirection,
    key: Qt.Key,
) -> None:
    asked = ask(choices(appearance="list-nolabel"))
    asked.widget.setLayoutDirection(direction)
    cells = asked.widget._cells
    cells[0].setFocus()
    qtbot.keyClick(cells[0], key)
    assert asked.widget.focusWidget() is cells[1]
    assert asked.given == []


def test_after_the_last_cell_comes_the_first(
    ask: Callable[..., Asked], choices: Callable[..., str], qtbot: QtBot
) -> None:
    asked = ask(choices(appearance="list-nolabel"))
    cells = asked.widget._cells
    qtbot.keyClick(cells[-1], Qt.Key.Key_Right)
    assert asked.widget.focusWidget() is cells[0]


def test_enter_chooses_and_delete_takes_back(
    ask: Callable[..., Asked], choices: Callable[..., str], qtbot: QtBot
) -> None:
    asked = ask(choices(appearance="list-nolabel"))
    asked.widget.activateWindow()
    asked.widget._cells[1].setFocus()
    qtbot.waitUntil(asked.widget._cells[1].hasFocus)
    qtbot.keyClick(asked.widget._cells[1], Qt.Key.Key_Return)
    qtbot.keyClick(asked.widget._cells[1], Qt.Key.Key_Delete)
    assert asked.given == ["a1", ""]


def test_the_keyboard_comes_to_the_chosen_cell(
    ask: Callable[..., Asked], choices: Callable[..., str]
) -> None:
    asked = ask(choices(appearance="list-nolabel"), value="a2")
    asked.widget.focus_control()
    assert asked.widget.focusWidget() is asked.widget._cells[2]


def test_a_number_key_chooses_by_place(
    ask: Callable[..., Asked], choices: Callable[..., str]
) -> None:
    asked = ask(choices(appearance="list-nolabel"))
    assert asked.widget.choose_key(2)
    assert asked.given == ["a1"]
    assert not asked.widget.choose_key(4)


def test_cells_that_can_only_be_read_cannot_be_chosen(
    ask: Callable[..., Asked], choices: Callable[..., str]
) -> None:
    asked = ask(choices(appearance="list-nolabel"), 'type="string" readonly="true()"')
    assert not asked.widget.choose_key(1)
    assert not any(cell.isEnabled() for cell in asked.widget._cells)
