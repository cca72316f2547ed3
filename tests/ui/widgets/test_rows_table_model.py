"""A table of texts: a shape, texts, and the object of each row."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from ui.widgets.rows_table_model import ITEM_ROLE, Row, RowsTableModel


@pytest.fixture
def model() -> RowsTableModel:
    made = RowsTableModel(["Name", "Role"])
    made.show_rows([Row(("A", "Supervisor"), "a", "person"), Row(("B", "Interviewer"), "b")])
    return made


def test_it_is_a_sound_table(model: RowsTableModel, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(model)


def test_each_column_has_its_heading(model: RowsTableModel) -> None:
    headings = [model.headerData(at, Qt.Orientation.Horizontal) for at in (0, 1)]
    assert headings == ["Name", "Role"]
    assert model.headerData(0, Qt.Orientation.Vertical) is None


def test_a_cell_is_its_text_and_its_tool_tip_the_whole_of_it(model: RowsTableModel) -> None:
    cell = model.index(1, 1)
    assert cell.data() == cell.data(Qt.ItemDataRole.ToolTipRole) == "Interviewer"


def test_every_cell_of_a_row_knows_what_it_stands_for(model: RowsTableModel) -> None:
    assert [model.index(1, column).data(ITEM_ROLE) for column in (0, 1)] == ["b", "b"]
    assert (model.item_at(0), model.item_at(2), model.item_at(-1)) == ("a", None, None)


def test_a_shape_stands_in_the_first_column_where_there_is_one(model: RowsTableModel) -> None:
    shape = Qt.ItemDataRole.DecorationRole
    assert isinstance(model.index(0, 0).data(shape), QIcon)
    assert model.index(0, 1).data(shape) is None
    assert model.index(1, 0).data(shape) is None


def test_more_rows_are_put_beneath_without_losing_the_place(
    model: RowsTableModel, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(model.rowsInserted), qtbot.assertNotEmitted(model.modelReset):
        model.append_rows([Row(("C", "Interviewer"), "c")])
    assert [model.item_at(at) for at in range(model.rowCount())] == ["a", "b", "c"]


def test_no_more_rows_change_nothing(model: RowsTableModel, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(model.rowsInserted):
        model.append_rows([])


def test_other_rows_take_the_place_of_those_before(model: RowsTableModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(model.modelReset):
        model.show_rows([])
    assert model.rowCount() == 0


def test_rows_can_be_shown_and_more_appended() -> None:
    model = RowsTableModel(["A", "B"])
    model.show_rows([Row(("1", "2"), item="x", symbol="ok", ink="ok")])
    model.append_rows([Row(("3", "4"), item="y")])
    model.append_rows([])
    assert (model.rowCount(), model.columnCount()) == (2, 2)
    assert model.index(1, 1).data() == "4"
    assert model.index(0, 0).data(ITEM_ROLE) == "x"
    assert model.item_at(9) is None
