"""Reading again what others change: by hand, by time, and never twice at once."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.pages.queues.keeping_up import KeepingUp
from vetting_desk.clock import SystemClock


def test_it_asks_by_hand_and_by_time_but_not_while_it_reads(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    line = KeepingUp(SystemClock(), page)
    wanted: list[bool] = []
    line.wanted.connect(lambda: wanted.append(True))
    page.show()
    qtbot.mouseClick(line.again, Qt.MouseButton.LeftButton)
    line._on_time()
    assert len(wanted) == 2
    line.begin()
    line._on_time()
    assert len(wanted) == 2
    line._on_slow()
    assert "database" in line.said()
    line.end(read=True)
    assert line.said().startswith("Read ")
    line.end(read=False)
    assert line.said() == ""
    page.hide()
    line._on_time()
    assert len(wanted) == 2
