"""A scrolling column of a readable width."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from ui.shell.application import Application
from ui.theme import Mode, apply_theme
from ui.widgets.scroll import ScrollColumn


def shown(qtbot: QtBot, column: ScrollColumn, width: int = 1000) -> QLabel:
    """Show `column` with one line in it, and return the line."""
    line = QLabel("A line")
    column.column.addWidget(line)
    qtbot.addWidget(column)
    column.resize(width, 300)
    column.show()
    return line


@pytest.mark.parametrize("width", [400, 700])
def test_it_becomes_no_wider_than_asked(qtbot: QtBot, width: int) -> None:
    column = ScrollColumn(width=width)
    line = shown(qtbot, column)
    assert width - 20 <= line.width() <= width


def test_it_takes_the_whole_width_where_that_is_asked(qtbot: QtBot) -> None:
    column = ScrollColumn(width=0)
    assert shown(qtbot, column).width() > 950


def test_it_begins_at_the_leading_edge(qtbot: QtBot) -> None:
    column, mirrored = ScrollColumn(width=400), ScrollColumn(width=400)
    mirrored.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    line, other = shown(qtbot, column), shown(qtbot, mirrored)
    assert line.mapTo(column, line.rect().topLeft()).x() < 10
    assert other.mapTo(mirrored, other.rect().topRight()).x() > 990


def test_it_stands_in_the_middle_where_that_is_asked(qtbot: QtBot) -> None:
    column = ScrollColumn(width=400, centred=True)
    line = shown(qtbot, column)
    assert abs(line.mapTo(column, line.rect().center()).x() - 500) <= 10


def test_it_never_scrolls_sideways_and_says_how_wide_it_must_be(qtbot: QtBot) -> None:
    column = ScrollColumn()
    line = shown(qtbot, column, width=200)
    line.setMinimumWidth(500)
    assert column.horizontalScrollBarPolicy() == Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    assert column.least_width() >= 500


def test_tab_does_not_stop_at_it(qtbot: QtBot) -> None:
    column = ScrollColumn()
    shown(qtbot, column)
    assert column.focusPolicy() == Qt.FocusPolicy.NoFocus


def test_it_grows_with_the_text(qtbot: QtBot, qapp: Application, light_again: None) -> None:
    assert shown(qtbot, ScrollColumn(width=400)).width() <= 400
    apply_theme(qapp, Mode.LIGHT, 200)
    assert 600 < shown(qtbot, ScrollColumn(width=400)).width() <= 800
