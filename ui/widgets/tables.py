"""A plain table for lists of words: rows chosen whole, no grid, headings at the leading edge."""

import sys

from PySide6.QtCore import QAbstractTableModel, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ui.theme import SPACE, current, icon_size, tabular

OPENS_BY_ENTER = sys.platform != "darwin"
"""Whether Qt's own tables do."""


class PlainTable(QTableView):
    """A table view styled as all lists of the program are.

    Args:
        model: What it shows.
        name: For the screen reader.
        stretch: The column that takes the room left over; what its words do not need of it goes to columns
            whose words are cut.
        widths: Pixels at 100 % for the other columns, by number; the words above a column are never cut.
        parent: Owner, or None.
        lines: How many lines of text a row has room for.
        least: Pixels at 100 % up to which the words of `stretch` are never cut: the other columns become as
            narrow as their words, and what still finds no room is scrolled to. 0 to leave it what is left over.
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
        least: int = 0,
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
        header.setResizeContentsPrecision(0)  # rows that are seen are measured, no others
        self._stretch, self._least, self._narrowed = stretch, least, False
        self._widths = widths
        self._measure()
        model.modelReset.connect(self.share_room)

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

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new room out."""
        super().resizeEvent(event)
        self.share_room()

    def share_room(self) -> None:
        """Share the room out among the columns that are shown; to be called where other ones are."""
        if self.isColumnHidden(self._stretch):
            return
        wanted = self._words_width(self._stretch)
        if self._least:
            wanted = min(wanted, current().px(self._least))
        header = self.horizontalHeader()
        others = {
            column: max(current().px(width), header.sectionSizeHint(column))
            for column, width in self._widths.items()
            if not self.isColumnHidden(column)
        }
        fixed = sum(
            self.columnWidth(column)
            for column in range(self.model().columnCount())
            if column != self._stretch and column not in others
        )
        room = self.viewport().width()
        short = bool(self._least) and fixed + sum(others.values()) + wanted > room
        if short or self._narrowed:  # else what somebody drew wider stays so
            for column, width in others.items():
                narrow = min(width, self._words_width(column)) if short else width
                self.setColumnWidth(column, narrow)
                fixed += narrow
            self._narrowed = short
        else:
            fixed += sum(map(self.columnWidth, others))
        for column in others:
            cut = self._words_width(column) - self.columnWidth(column)
            if 0 < cut <= room - fixed - wanted:
                self.setColumnWidth(column, self.columnWidth(column) + cut)
                fixed += cut
        if not self._least:
            return
        fits, mode = fixed + wanted <= room, QHeaderView.ResizeMode
        header.setSectionResizeMode(self._stretch, mode.Stretch if fits else mode.Interactive)
        if not fits:
            self.setColumnWidth(self._stretch, wanted)

    def _words_width(self, column: int) -> int:
        """Return the width that the words and the heading of a column need, in pixels."""
        heading = self.horizontalHeader().sectionSizeHint(column)
        return max(self.sizeHintForColumn(column), heading) + SPACE.xs

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
