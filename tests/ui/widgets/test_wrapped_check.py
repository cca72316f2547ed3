"""A box with long words."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.wrapped_check import WrappedCheck

LONG = "Invented Officer · the person who takes decisions at headquarters · assessed the person"


def test_long_words_take_more_lines_and_no_more_room(qtbot: QtBot) -> None:
    place = QWidget()
    qtbot.addWidget(place)
    column = QVBoxLayout(place)
    short, long = WrappedCheck("Short", place), WrappedCheck(LONG, place)
    column.addWidget(short)
    column.addWidget(long)
    column.addStretch(1)
    place.resize(240, 400)
    place.show()
    assert place.width() == 240
    assert long.width() == short.width()
    assert long.height() > 2 * short.height()
    assert long.text() == long.accessibleName() == LONG


def test_a_click_on_the_words_or_space_ticks_it(qtbot: QtBot) -> None:
    box = WrappedCheck(LONG)
    qtbot.addWidget(box)
    box.resize(240, box.heightForWidth(240))
    box.show()
    qtbot.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(200, box.height() - 10))
    assert box.isChecked()
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert not box.isChecked()


def test_in_a_mirrored_window_the_words_leave_room_at_the_other_side(qtbot: QtBot) -> None:
    box = WrappedCheck(LONG)
    qtbot.addWidget(box)
    box.resize(240, box.heightForWidth(240))
    box.show()
    [words] = box.findChildren(QLabel)
    left = words.x()
    box.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    layout = box.layout()
    assert layout is not None
    layout.activate()
    assert words.x() == 0
    assert box.width() - words.width() == left > 20
