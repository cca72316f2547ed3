"""Rows come page by page, each asked for once."""

from PySide6.QtCore import QModelIndex
from pytestqt.qtbot import QtBot

from ui.widgets.paged_table_model import PagedTableModel
from ui.widgets.rows_table_model import Row


def test_more_is_asked_for_once_until_it_comes(qtbot: QtBot) -> None:
    model = PagedTableModel(("What",))
    model.show_page([Row(("a",), "a")], more=True)
    assert model.canFetchMore(QModelIndex())
    with qtbot.waitSignal(model.more_wanted):
        model.fetchMore(QModelIndex())
    assert not model.canFetchMore(QModelIndex())
    model.add_page([Row(("b",), "b")], more=False)
    assert [model.item_at(at) for at in range(model.rowCount())] == ["a", "b"]
    assert not model.more
