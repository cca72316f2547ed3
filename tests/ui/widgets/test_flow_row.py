"""A row of widgets that wraps when it is full."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.choice import Choice
from ui.widgets.flow_row import FlowRow


@pytest.fixture
def row(qtbot: QtBot) -> FlowRow:
    made = FlowRow()
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_full_row_goes_on_in_the_next_line(row: FlowRow) -> None:
    for number in range(6):
        row.add(QPushButton(f"Button {number}"))
    one, three = row.heightForWidth(2000), row.heightForWidth(260)
    assert three >= 3 * one
    row.resize(260, three)
    tops = [button.y() for button in row.findChildren(QPushButton)]
    assert len(set(tops)) >= 3


def test_a_row_is_mirrored_with_its_window(row: FlowRow) -> None:
    row.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    for word in ("first", "second"):
        row.add(QPushButton(word))
    row.resize(600, 60)
    first, second = row.findChildren(QPushButton)
    assert first.x() > second.x()


def test_what_is_hidden_takes_no_room(row: FlowRow) -> None:
    buttons = [QPushButton(word) for word in ("first", "second", "third")]
    for button in buttons:
        row.add(button)
    whole = row.sizeHint().width()
    buttons[1].hide()
    assert row.sizeHint().width() < whole
    row.resize(600, 60)
    assert buttons[2].x() == buttons[0].width() + 8


def test_what_was_hidden_before_stays_hidden(row: FlowRow) -> None:
    button = QPushButton("later")
    button.hide()
    row.add(button)
    assert button.isHidden()


def test_it_becomes_no_narrower_than_its_widest_widget(row: FlowRow) -> None:
    short, long = QPushButton("x"), QPushButton("A button with many words")
    row.add(short)
    row.add(long)
    assert row.minimumSizeHint().width() == long.sizeHint().width()


def test_an_empty_row_has_no_height(row: FlowRow) -> None:
    assert row.heightForWidth(300) == 0


def test_lower_widgets_stand_in_the_middle_of_their_line(row: FlowRow) -> None:
    low, high = QPushButton("low"), QPushButton("high")
    low.setFixedHeight(20)
    high.setFixedHeight(44)
    row.add(low)
    row.add(high)
    row.resize(600, 60)
    assert low.geometry().center().y() == high.geometry().center().y()


def test_a_width_that_was_set_leaves_no_gap(row: FlowRow) -> None:
    narrow, after = QPushButton("a word that asks for more"), QPushButton("after")
    narrow.setFixedWidth(40)
    row.add(narrow)
    row.add(after)
    row.resize(600, 60)
    assert (narrow.width(), after.x()) == (40, 48)


def test_choices_that_grew_while_nobody_saw_them_lie_beside_each_other(qtbot: QtBot) -> None:
    place = QWidget()
    qtbot.addWidget(place)
    column = QVBoxLayout(place)
    row = FlowRow(place)
    choices = [Choice(name, row) for name in ("Table", "By")]
    for each in choices:
        each.show_choices([("", "…")])
        row.add(each)
    column.addWidget(row)
    column.addStretch(1)
    place.resize(900, 200)
    place.show()
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    row.hide()
    for each in choices:
        each.show_choices([("", "From the first contact to the decision")])
    row.show()
    for _ in range(4):
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    first, second = choices
    assert first.width() >= first.sizeHint().width()
    assert not first.geometry().intersects(second.geometry())
