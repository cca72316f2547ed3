"""The table of figures: a row for each value, all together at the end."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.pages.numbers.words import column_text, figure_text, row_text, word
from ui.theme import font
from vetting_desk.model.numbers.tables import Figure, NumberTable

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class FiguresModel(QAbstractTableModel):
    """A `NumberTable` for a view."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._table: NumberTable | None = None

    def show_table(self, table: NumberTable) -> None:
        """Show another table."""
        self.beginResetModel()
        self._table = table
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return the number of rows, all together among them."""
        if parent.isValid() or self._table is None:
            return 0
        return len(self._table.rows) + bool(self._table.whole.figures and self._table.rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return the number of columns, what rows are called among them."""
        return 0 if parent.isValid() or self._table is None else len(self._table.columns) + 1

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the heading of a column."""
        across = orientation is Qt.Orientation.Horizontal
        if self._table is None or not across:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return column_text(self._table, self._table.columns[section - 1]) if section else ""
        if role == Qt.ItemDataRole.TextAlignmentRole and section:
            return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return a figure in words; its tooltip says more where it is hidden."""
        table = self._table
        if table is None or not index.isValid():
            return None
        last = index.row() == len(table.rows)
        row = table.whole if last else table.rows[index.row()]
        if role == Qt.ItemDataRole.FontRole and last:
            return font("strong")
        if index.column() == 0:
            name = word("all") if last else row_text(table, row.key)
            return name if role == Qt.ItemDataRole.DisplayRole else None
        return _of_figure(row.figures[index.column() - 1], table.least, role)


def _of_figure(figure: Figure, least: int, role: int) -> Any:
    if role == Qt.ItemDataRole.DisplayRole:
        return figure_text(figure, least=least)
    if role in {Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole}:
        return figure_text(figure, least=least, short=False)
    if role == Qt.ItemDataRole.TextAlignmentRole:
        return Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter
    return None
