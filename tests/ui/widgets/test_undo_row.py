"""The line that offers to undo."""

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ui.widgets.undo_row import UndoRow


def test_it_says_what_was_removed_and_offers_the_way_back(qtbot: QtBot) -> None:
    row = UndoRow()
    qtbot.addWidget(row)
    assert row.words() == ""
    row.offer("2. Karim")
    assert row.words() == "Removed: 2. Karim"
    button = row.findChild(QPushButton)
    assert button is not None
    assert button.accessibleName() == "Undo: Removed: 2. Karim"
    with qtbot.waitSignal(row.wanted):
        button.click()
