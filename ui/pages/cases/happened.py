"""On the page of a case: what happened so far, with what it said before and copies for others."""

from collections.abc import Iterable

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.pages.cases.timeline_table_model import TimelineTableModel
from ui.theme import SPACE, current, set_kind
from ui.widgets.flow_row import FlowRow
from ui.widgets.tables import PlainTable
from ui.widgets.texts import label

_LARGE = 100
_WHEN, _WHO = 170, 170


class Happened(QWidget):
    """The timeline and what is done from it.

    Args:
        acts: Buttons beside it, such as the one that gives copies to others.
        parent: The page.

    Attributes:
        model: Its entries.
        table: The table.
        earlier: Shows earlier names and answers.
    """

    def __init__(self, acts: Iterable[QPushButton], parent: QWidget) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.s)
        head = FlowRow(self, SPACE.m)
        head.add(label(self.tr("What happened so far"), "heading", self))
        self.earlier = QPushButton(self.tr("What it said before…"), self)
        self.earlier.setAccessibleName(self.tr("Earlier names and answers of this case"))
        set_kind(self.earlier, "quiet")
        head.add(self.earlier)
        for act in acts:
            head.add(act)
        column.addWidget(head)
        self.model = TimelineTableModel(self)
        name = self.tr("What happened so far")
        self.table = PlainTable(self.model, name, 1, {0: _WHEN, 2: _WHO}, self)
        self.table.setColumnHidden(2, current().scale > _LARGE)  # room for two at large letters
        column.addWidget(self.table, 1)
