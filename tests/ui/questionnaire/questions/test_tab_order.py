"""Tab follows the visual order, also for parts made later."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui.questionnaire.questions.tab_order import ReadingOrderPage, tab_stops


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A window with a button before the page and one after it."""
    made = QWidget()
    column = QVBoxLayout(made)
    column.addWidget(QPushButton("before", made))
    column.addWidget(ReadingOrderPage(made))
    column.addWidget(QPushButton("after", made))
    qtbot.addWidget(made)
    return made


@pytest.fixture
def page(window: QWidget) -> ReadingOrderPage:
    return window.findChildren(ReadingOrderPage)[0]


@pytest.fixture
def show(window: QWidget, page: ReadingOrderPage, qtbot: QtBot) -> Callable[..., None]:
    """A function that fills the page with fields, created in another order than shown."""

    def filled(*names: str) -> None:
        column = QVBoxLayout(page)
        fields = {name: QLineEdit(page) for name in sorted(names, reverse=True)}
        for name in names:
            fields[name].setObjectName(name)
            column.addWidget(fields[name])
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()

    return filled


def press(window: QWidget, qtbot: QtBot, key: Qt.Key) -> str:
    """Press a key in the focused widget, and return the widget focused afterwards."""
    here = window.focusWidget()
    assert here is not None
    qtbot.keyClick(here, key)
    there = window.focusWidget()
    assert there is not None
    return there.objectName() or (there.text() if isinstance(there, QPushButton) else "")


def test_tab_follows_the_layout(window: QWidget, show: Callable[..., None], qtbot: QtBot) -> None:
    show("a", "b", "c")
    window.findChildren(QLineEdit, "a")[0].setFocus()
    assert [press(window, qtbot, Qt.Key.Key_Tab) for _ in range(2)] == ["b", "c"]
    assert [press(window, qtbot, Qt.Key.Key_Backtab) for _ in range(2)] == ["b", "a"]


def test_after_the_last_comes_what_stands_after_the_page(
    window: QWidget, show: Callable[..., None], qtbot: QtBot
) -> None:
    show("a", "b")
    window.findChildren(QLineEdit, "b")[0].setFocus()
    assert press(window, qtbot, Qt.Key.Key_Tab) == "after"


def test_before_the_first_comes_what_stands_before_the_page(
    window: QWidget, show: Callable[..., None], qtbot: QtBot
) -> None:
    show("a", "b")
    window.findChildren(QLineEdit, "a")[0].setFocus()
    assert press(window, qtbot, Qt.Key.Key_Backtab) == "before"


def test_what_cannot_be_used_is_passed_by(
    window: QWidget, show: Callable[..., None], qtbot: QtBot
) -> None:
    show("a", "b", "c", "d")
    window.findChildren(QLineEdit, "b")[0].setEnabled(False)
    window.findChildren(QLineEdit, "c")[0].hide()
    window.findChildren(QLineEdit, "a")[0].setFocus()
    assert press(window, qtbot, Qt.Key.Key_Tab) == "d"


def test_a_page_alone_goes_round(qtbot: QtBot) -> None:
    page = ReadingOrderPage()
    column = QVBoxLayout(page)
    for name in ("a", "b"):
        field = QLineEdit(page)
        field.setObjectName(name)
        column.addWidget(field)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    page.findChildren(QLineEdit, "b")[0].setFocus()
    assert press(page, qtbot, Qt.Key.Key_Tab) == "a"


def test_stops_are_found_in_rows_stacks_and_scrolled_columns(qtbot: QtBot) -> None:
    ground = QWidget()
    column = QVBoxLayout(ground)
    row, stack, area = QHBoxLayout(), QStackedWidget(ground), QScrollArea(ground)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    named = {name: QPushButton(name) for name in ("in row", "hidden page", "shown page", "deep")}
    row.addWidget(named["in row"])
    stack.addWidget(named["hidden page"])
    stack.addWidget(named["shown page"])
    stack.setCurrentWidget(named["shown page"])
    area.setWidget(named["deep"])
    column.addWidget(area)
    column.addLayout(row)
    column.addWidget(stack)
    qtbot.addWidget(ground)
    ground.show()
    assert list(tab_stops(ground)) == [named["deep"], named["in row"], named["shown page"]]


def test_where_tab_comes_to_is_scrolled_into_sight(qtbot: QtBot) -> None:
    area = QScrollArea()
    page = ReadingOrderPage()
    column = QVBoxLayout(page)
    column.addWidget(QLineEdit(page))
    column.addSpacing(2000)
    column.addWidget(QLineEdit(page))
    fields = page.findChildren(QLineEdit)
    area.setWidget(page)
    area.resize(300, 200)
    qtbot.addWidget(area)
    with qtbot.waitActive(area):
        area.show()
        area.activateWindow()
    fields[0].setFocus()
    qtbot.keyClick(fields[0], Qt.Key.Key_Tab)
    assert area.verticalScrollBar().value() > 1500
