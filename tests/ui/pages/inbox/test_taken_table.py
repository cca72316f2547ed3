"""What became of each file of one look."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.pages.inbox.taken_table import TakenTable
from vetting_desk.errors import BundleVersionError
from vetting_desk.operations.exchange.receiving import Received


def test_each_file_has_a_line(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    table = TakenTable(page)
    name = "0" * 32 + ".age"
    table.show_received(Received(refused=((name, BundleVersionError()),), strange=2))
    [(file, why), (_, strange)] = table.lines()
    assert file.endswith(".age")
    assert file != name
    assert why
    assert "2 files" in strange
    table.show_received(Received())
    assert table.isHidden()
