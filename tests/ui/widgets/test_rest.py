"""The rest of a page's height."""

from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.flow_row import FlowRow
from ui.widgets.rest import Rest
from ui.widgets.scroll import ScrollColumn
from ui.widgets.texts import label


def test_what_is_inside_asks_for_no_height_but_the_least(qtbot: QtBot) -> None:
    scroll = ScrollColumn(width=0)
    qtbot.addWidget(scroll)
    rest = Rest(100, scroll)
    column = QVBoxLayout(rest)
    column.addWidget(FlowRow(rest))
    tall = QWidget(rest)
    tall.setMinimumHeight(0)
    column.addWidget(label("word " * 500, "body", tall, wrap=True))
    scroll.column.addWidget(rest, 1)
    scroll.resize(300, 400)
    scroll.show()
    assert scroll.verticalScrollBar().maximum() == 0
    assert rest.height() > 300
    scroll.resize(300, 80)
    assert scroll.verticalScrollBar().maximum() > 0
    assert rest.height() == 100


def test_what_is_above_keeps_all_its_lines(qtbot: QtBot) -> None:
    scroll = ScrollColumn(width=0)
    qtbot.addWidget(scroll)
    above = label("word " * 60, "body", scroll, wrap=True)
    scroll.column.addWidget(above)
    scroll.column.addWidget(Rest(100, scroll), 1)
    scroll.resize(300, 120)
    scroll.show()
    qtbot.waitUntil(lambda: above.height() >= above.heightForWidth(above.width()))
