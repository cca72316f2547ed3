"""The place for words beside a field, however the field is laid out."""

import pytest
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.beside import put_above
from ui.widgets.field import Field


@pytest.fixture
def ground(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def test_in_a_column_they_stand_right_above_it(ground: QWidget) -> None:
    column = QVBoxLayout(ground)
    edit, words = QLineEdit(ground), QLabel(ground)
    column.addWidget(QLabel(ground))
    column.addWidget(edit)
    assert put_above(edit, words)
    assert column.indexOf(words) == 1


def test_in_a_row_they_stand_above_the_row(ground: QWidget) -> None:
    column = QVBoxLayout(ground)
    row = QHBoxLayout()
    edit, words = QLineEdit(ground), QLabel(ground)
    row.addWidget(QLineEdit(ground))
    row.addWidget(edit)
    column.addLayout(row)
    assert put_above(edit, words)
    assert column.indexOf(words) == 0


def test_in_cells_of_a_row_they_stand_above_all_of_it(ground: QWidget) -> None:
    column = QVBoxLayout(ground)
    row = QHBoxLayout()
    cell = QWidget(ground)
    grid = QGridLayout(cell)
    edit, words = QLineEdit(cell), QLabel(ground)
    grid.addWidget(edit, 1, 0)
    row.addWidget(cell)
    column.addLayout(row)
    assert put_above(edit, words)
    assert column.indexOf(words) == 0


def test_in_a_field_they_stand_beneath_its_name(ground: QWidget) -> None:
    column = QVBoxLayout(ground)
    edit, words = QLineEdit(ground), QLabel(ground)
    field = Field("Name", edit, parent=ground)
    column.addWidget(field)
    assert put_above(edit, words)
    inside = field.layout()
    assert inside is not None
    assert inside.indexOf(words) == 1


def test_without_a_column_there_is_no_place(ground: QWidget) -> None:
    row = QHBoxLayout(ground)
    edit = QLineEdit(ground)
    row.addWidget(edit)
    assert not put_above(edit, QLabel(ground))
