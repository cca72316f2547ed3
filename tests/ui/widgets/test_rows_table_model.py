"""A table whose rows are texts."""

from ui.widgets.rows_table_model import ITEM_ROLE, Row, RowsTableModel


def test_rows_can_be_shown_and_more_appended() -> None:
    model = RowsTableModel(["A", "B"])
    model.show_rows([Row(("1", "2"), item="x", symbol="ok", ink="ok")])
    model.append_rows([Row(("3", "4"), item="y")])
    model.append_rows([])
    assert (model.rowCount(), model.columnCount()) == (2, 2)
    assert model.index(1, 1).data() == "4"
    assert model.index(0, 0).data(ITEM_ROLE) == "x"
    assert model.item_at(9) is None
