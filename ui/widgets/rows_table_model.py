"""A table of words: columns with headings, rows with texts, a shape, and the thing each row stands for."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.theme.icons import icon

ITEM_ROLE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Row:
    """One row.

    Attributes:
        texts: One text a column.
        item: What the row stands for.
        symbol: Name of the shape in the first column; empty for none.
        ink: Colour of the shape, a name in `ui.theme.Tokens`.
    """

    texts: tuple[str, ...]
    item: Any = None
    symbol: str = ""
    ink: str = "muted"


class RowsTableModel(QAbstractTableModel):
    """Rows of words; `ITEM_ROLE` gives the thing a row stands for.

    Args:
        headings: One a column.
        parent: Owner, or None.
    """

    def __init__(self, headings: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headings = tuple(headings)
        self._rows: list[Row] = []

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Show these rows instead of the ones before."""
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def append_rows(self, rows: Sequence[Row]) -> None:
        """Show more rows beneath the ones before."""
        if rows:
            first = len(self._rows)
            self.beginInsertRows(QModelIndex(), first, first + len(rows) - 1)
            self._rows.extend(rows)
            self.endInsertRows()

    def item_at(self, number: int) -> Any:
        """Return the thing a row stands for, or None if there is no such row."""
        return self._rows[number].item if 0 <= number < len(self._rows) else None

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self._headings)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the heading of a column."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return self._headings[section]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return text, shape, or the thing itself."""
        if not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return row.texts[index.column()]
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0 and row.symbol:
            return icon(row.symbol, row.ink)
        return row.item if role == ITEM_ROLE else None
