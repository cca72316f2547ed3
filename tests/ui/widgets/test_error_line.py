"""The words of what is wrong with one answer."""

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from ui.widgets.error_line import ErrorLine


def test_it_is_there_only_while_something_is_wrong(qtbot: QtBot) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    line = ErrorLine(ground)
    assert line.isHidden()
    line.set_text("The name is missing")
    assert not line.isHidden()
    assert line.text() == "The name is missing"
    line.set_text("")
    assert line.isHidden()
