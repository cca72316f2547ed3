"""Numbers are picked from a list, or it is said that it is none of them."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QStyleOptionViewItem
from pytestqt.qtbot import QtBot

from ui.pages.interview.workspace.picker import Picker, TickedRows

ROWS = [("1", "bread"), ("2", "salt"), ("12", "flour")]


def test_ticking_gives_the_numbers_and_none_is_an_answer(qtbot: QtBot) -> None:
    picker = Picker()
    qtbot.addWidget(picker)
    told: list[str] = []
    picker.picked.connect(lambda _, value: told.append(value))
    picker.show_question("/data/a", "On which?", ROWS, "12")
    assert picker.value() == "12"
    picker.list.item(0).setCheckState(Qt.CheckState.Checked)
    picker.none.click()
    assert told == ["1 12", "0"]
    picker.show_question("/data/a", "On which?", ROWS, "0")
    assert picker.value() == ""
    assert picker.none.isChecked()
    picker.none.click()
    assert told[-1] == ""


def test_on_a_tall_page_more_lines_are_seen_at_once(qtbot: QtBot) -> None:
    picker = Picker()
    qtbot.addWidget(picker)
    picker.fit(200)
    least = picker.list.minimumHeight()
    picker.fit(1000)
    assert picker.list.minimumHeight() > 2 * least


@pytest.mark.parametrize(
    "direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft]
)
def test_a_row_is_as_high_as_its_words_beside_the_box(
    qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    """Words that end just beyond the first line are not lost, wherever they break."""
    picker = Picker()
    picker.setLayoutDirection(direction)
    qtbot.addWidget(picker)
    words = "He says himself that the gate was opened for him"
    picker.show_question("/data/a", "On which?", [("2", f"{words}.")], "")
    picker.show()
    delegate = picker.list.itemDelegate()
    assert isinstance(delegate, TickedRows)
    item = picker.list.item(0)
    one = QFontMetrics(picker.list.font())
    for width in range(240, 480, 8):
        picker.list.setFixedWidth(width)
        option = QStyleOptionViewItem()
        option.initFrom(picker.list)
        option.widget = picker.list
        option.font = picker.list.font()
        index = picker.list.indexFromItem(item)
        room = delegate._words_area(option, index, picker.list.viewport().width())
        assert 0 < room.width() < picker.list.viewport().width() - 20, "the box has its place"
        lines = -(-one.horizontalAdvance(item.text()) // room.width())
        assert delegate.sizeHint(option, index).height() >= lines * one.height()


def test_words_are_painted_in_both_directions(qtbot: QtBot) -> None:
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        picker = Picker()
        picker.setLayoutDirection(direction)
        qtbot.addWidget(picker)
        picker.show_question("/data/a", "On which?", ROWS, "12")
        picker.resize(400, 400)
        picker.show()
        view = picker.list.viewport()
        picture = view.grab().toImage()
        far = range(10, 150) if direction is Qt.LayoutDirection.RightToLeft else range(250, 340)
        near = [x for x in range(view.width()) if x not in far]
        ink = [
            {x for x in part for y in range(20, 90) if picture.pixelColor(x, y).lightness() < 90}
            for part in (near, far)
        ]
        assert ink[0]
        assert not ink[1], direction
