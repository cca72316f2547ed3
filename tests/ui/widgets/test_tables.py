"""Tables of texts: one style, sized by the text size, rows selected whole in either direction."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHeaderView
from pytestqt.qtbot import QtBot

from ui.shell.application import Application
from ui.theme import Mode, apply_theme
from ui.widgets import tables
from ui.widgets.rows_table_model import Row, RowsTableModel
from ui.widgets.tables import PlainTable, choose_row

UI = Path(__file__).resolve().parents[3] / "ui"
Make = Callable[[], PlainTable]


@pytest.fixture
def make(qtbot: QtBot) -> Make:
    """A function that shows a table of three rows in two columns."""

    def shown() -> PlainTable:
        model = RowsTableModel(["Name", "Role"])
        model.show_rows([Row((name, "Officer"), name) for name in "abc"])
        table = PlainTable(model, "Officers", 1, {0: 100})
        model.setParent(table)
        qtbot.addWidget(table)
        table.show()
        return table

    return shown


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_a_row_is_chosen_whole_in_either_direction(
    make: Make, direction: Qt.LayoutDirection
) -> None:
    table = make()
    table.setLayoutDirection(direction)
    choose_row(table, 1)
    assert [index.row() for index in table.selectionModel().selectedRows()] == [1]
    assert table.currentIndex().row() == 1


def test_choosing_another_row_lets_go_of_the_first(make: Make) -> None:
    table = make()
    choose_row(table, 0)
    choose_row(table, 2)
    assert [index.row() for index in table.selectionModel().selectedRows()] == [2]


def test_a_row_that_is_not_there_chooses_nothing(make: Make) -> None:
    table = make()
    choose_row(table, 0)
    choose_row(table, 7)
    assert not table.selectionModel().hasSelection()


def test_nobody_uses_what_chooses_nothing_in_a_mirrored_window() -> None:
    users = [path.name for path in UI.rglob("*.py") if ".selectRow(" in path.read_text("utf-8")]
    assert users == []


def test_arrows_move_the_choice_by_whole_rows(make: Make, qtbot: QtBot) -> None:
    table = make()
    choose_row(table, 0)
    qtbot.keyClick(table, Qt.Key.Key_Down)
    assert [index.row() for index in table.selectionModel().selectedRows()] == [1]


def test_tab_leaves_the_table_instead_of_walking_its_cells(make: Make) -> None:
    assert not make().tabKeyNavigation()


def test_a_screen_reader_hears_its_name(make: Make) -> None:
    assert make().accessibleName() == "Officers"


def test_one_column_takes_the_room_left_over(make: Make) -> None:
    table = make()
    header = table.horizontalHeader()
    modes = [header.sectionResizeMode(column) for column in (0, 1)]
    assert modes == [QHeaderView.ResizeMode.Interactive, QHeaderView.ResizeMode.Stretch]


@pytest.mark.usefixtures("light_again")
def test_rows_and_columns_grow_with_the_text(make: Make, qapp: Application) -> None:
    table = make()
    assert (table.rowHeight(0), table.columnWidth(0)) == (44, 100)
    apply_theme(qapp, Mode.LIGHT, 200)
    assert (table.rowHeight(0), table.columnWidth(0)) == (88, 200)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_opens_the_chosen_row_once(make: Make, qtbot: QtBot, key: Qt.Key) -> None:
    table = make()
    opened: list[int] = []
    table.activated.connect(lambda index: opened.append(index.row()))
    qtbot.keyClick(table, key)
    assert opened == []
    choose_row(table, 1)
    qtbot.keyClick(table, key)
    assert opened == [1]


def test_enter_opens_it_where_qts_own_tables_do_not(
    make: Make, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tables, "OPENS_BY_ENTER", False)
    table = make()
    choose_row(table, 2)
    with qtbot.waitSignal(table.activated) as asked:
        qtbot.keyClick(table, Qt.Key.Key_Return)
    assert asked.args[0].row() == 2


def test_a_row_has_room_for_as_many_lines_as_are_wanted(qtbot: QtBot) -> None:
    model = RowsTableModel(["Name"])
    one, three = (PlainTable(model, "Officers", 0, {}, lines=lines) for lines in (1, 3))
    for table in (one, three):
        qtbot.addWidget(table)
    more = three.verticalHeader().defaultSectionSize() - one.verticalHeader().defaultSectionSize()
    assert more == 2 * three.fontMetrics().lineSpacing()
    assert (one.wordWrap(), three.wordWrap()) == (False, True)


def test_names_are_whole_before_other_columns_are_wide(qtbot: QtBot) -> None:
    model = RowsTableModel(["Case", "Name", "Claimed by"])
    model.show_rows([Row(("2026-78Y-00006", "Ситора Намунаи", ""), "a")])
    table = PlainTable(model, "Cases", 1, {0: 170, 2: 300}, least=200)
    qtbot.addWidget(table)
    table.resize(480, 200)
    table.show()
    model.show_rows([Row(("2026-78Y-00006", "Ситора Намунаи", ""), "a")])
    assert table.columnWidth(1) >= table.sizeHintForColumn(1)
    assert table.columnWidth(2) < 300
    table.resize(1_200, 200)
    assert table.columnWidth(2) == 300
    table.resize(240, 200)  # no room for all: scrolled to
    assert table.columnWidth(1) >= table.sizeHintForColumn(1)


def test_what_a_name_does_not_need_goes_to_columns_whose_words_are_cut(qtbot: QtBot) -> None:
    model = RowsTableModel(["Case", "Name", "To be known"])
    table = PlainTable(model, "Cases", 1, {0: 120, 2: 80}, least=200)
    qtbot.addWidget(table)
    table.resize(640, 200)
    table.show()
    model.show_rows([Row(("2026-78Y-06", "Short", "urgent; reached at once"), "a")])
    assert table.columnWidth(2) >= table.sizeHintForColumn(2) > 80
    assert table.columnWidth(1) >= table.sizeHintForColumn(1)
    table.resize(240, 200)
    assert table.columnWidth(1) >= table.sizeHintForColumn(1)


def test_the_words_above_a_column_are_not_cut(qtbot: QtBot) -> None:
    model = RowsTableModel(["Name", "From when it may be erased for good"])
    table = PlainTable(model, "Cases", 0, {1: 40})
    model.setParent(table)
    qtbot.addWidget(table)
    table.show()
    assert table.columnWidth(1) >= table.horizontalHeader().sectionSizeHint(1) > 40
