"""What happened so far."""

from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from ui.pages.cases.happened import Happened


def test_it_has_its_acts_above_it(qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    copies = QPushButton("Copies")
    part = Happened((copies,), page)
    page.show()
    assert copies.parent() is not None
    assert part.isAncestorOf(copies)
    assert part.isAncestorOf(part.earlier)
    assert part.earlier.accessibleName()
    assert part.model.rowCount() == 0
    assert not part.table.isColumnHidden(2)
