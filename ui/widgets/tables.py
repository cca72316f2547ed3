"""A plain table for lists of words: rows chosen whole, no grid, headings at the leading edge."""

import sys

from PySide6.QtCore import QAbstractTableModel, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ui.theme import current, icon_size, tabular

OPENS_BY_ENTER = sys.platform != "darwin"
"""Whether Qt's own tables do."""


class PlainTable(QTableView):
    """A table view styled as all lists of the program are.

    Args:
        model: What it shows.
        name: For the screen reader.
        stretch: The column that takes the room left over.
        widths: Pixels at 100 % for the other columns, by number; the words above a column are never cut.
        parent: Owner, or None.
        lines: How many lines of text a row has room for.
    """

    def __init__(
        self,
        model: QAbstractTableModel,
        name: str,
        stretch: int,
        widths: dict[int, int],
        parent: QWidget | None = None,
        *,
        lines: int = 1,
    ) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self._room = lines
        self.setWordWrap(lines > 1)
        self.setIconSize(icon_size())
        self.setFont(tabular(self.font()))
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSectionResizeMode(stretch, QHeaderView.ResizeMode.Stretch)
        self._widths = widths
        self._measure()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the chosen row by Enter on every system; Qt does not on macOS."""
        entered = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if entered and not OPENS_BY_ENTER and self.currentIndex().isValid():
            self.activated.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Measure again when the text size changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._measure()

    def _measure(self) -> None:
        more = (self._room - 1) * self.fontMetrics().lineSpacing()
        self.verticalHeader().setDefaultSectionSize(current().px(44) + more)
        header = self.horizontalHeader()
        for column, width in self._widths.items():
            self.setColumnWidth(column, max(current().px(width), header.sectionSizeHint(column)))


def choose_row(table: QTableView, row: int) -> None:
    """Choose a whole row and show it; one that is not there leaves nothing chosen.

    Not `QTableView.selectRow`: in a mirrored window it finds no column and chooses nothing.

    Args:
        table: A table whose rows are chosen whole.
        row: Its number, from 0.
    """
    table.setCurrentIndex(table.model().index(row, 0))
