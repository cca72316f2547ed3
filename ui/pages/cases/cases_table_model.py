"""The table of cases, as the list shows it; it holds rows and knows nothing of the store."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from ui.i18n import left_to_right, moment_text
from ui.text.custody_text import row_text
from ui.text.kinds import stage_text, way_text
from ui.text.person_text import erased_text
from vetting_desk.model import CaseRow
from vetting_desk.model.case_list import CaseOrder

REFERENCE, NAME, STAGE, CHANGED, WAY = range(5)
ORDERS = (
    CaseOrder.REFERENCE, CaseOrder.NAME, CaseOrder.STAGE, CaseOrder.CHANGED, CaseOrder.WAY,
)  # fmt: skip
"""By what each column sorts."""
ROW_ROLE = Qt.ItemDataRole.UserRole
SECOND_ROLE = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class CasesTableModel(QAbstractTableModel):
    """Rows of `CaseRow`; `ROW_ROLE` gives the row itself. What is not here yet is asked for as one scrolls.

    Signals:
        more_wanted: How many rows are here; those that follow are wanted.
    """

    more_wanted = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[CaseRow] = []
        self._more = False

    def show_rows(self, rows: Sequence[CaseRow], *, more: bool = False) -> None:
        """Show these rows instead of the ones before; `more` says that the list goes on."""
        self.beginResetModel()
        self._rows = list(rows)
        self._more = more
        self.endResetModel()

    def add_rows(self, rows: Sequence[CaseRow], *, more: bool) -> None:
        """Show these rows after those that are here; one that is here already is left out."""
        known = {row.id for row in self._rows}
        added = [row for row in rows if row.id not in known]
        self._more = more
        if added:
            at = len(self._rows)
            self.beginInsertRows(_ROOT, at, at + len(added) - 1)
            self._rows += added
            self.endInsertRows()

    @property
    def more(self) -> bool:
        """Whether the list goes on after the rows that are here."""
        return self._more

    def canFetchMore(self, parent: Index) -> bool:
        """Return whether the list goes on."""
        return self._more and not parent.isValid()

    def fetchMore(self, parent: Index) -> None:
        """Ask for the rows that follow, once until they come."""
        if self.canFetchMore(parent):
            self._more = False
            self.more_wanted.emit(len(self._rows))

    def row_of(self, case_id: str) -> int:
        """Return the row of a case, or -1."""
        for number, row in enumerate(self._rows):
            if row.id == case_id:
                return number
        return -1

    def case_at(self, number: int) -> CaseRow | None:
        """Return a row, or None if there is no such row."""
        return self._rows[number] if 0 <= number < len(self._rows) else None

    def rowCount(self, parent: Index = _ROOT) -> int:
        """Return how many cases are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        """Return the number of columns."""
        return 0 if parent.isValid() else 5

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return the heading of a column."""
        if role != Qt.ItemDataRole.DisplayRole or orientation != Qt.Orientation.Horizontal:
            return None
        return (
            self.tr("Reference"),
            self.tr("Name"),
            self.tr("Stage"),
            self.tr("Last change"),
            self.tr("Way to HQ"),
        )[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return the text of a cell, what a screen reader says, or the row itself."""
        row = self.case_at(index.row())
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role == SECOND_ROLE:
            return self.second_line(row, index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            said = self._text(row, index.column())
            second = self.second_line(row, index.column())
            return f"{said}, {second}" if second else said
        return None

    def second_line(self, row: CaseRow, column: int) -> str:
        """Return what stands, small, beneath the text of a cell; mostly nothing."""
        if column == NAME:
            held = row_text(row.custody) if row.custody is not None else ""
            closed = self.tr("case closed") if row.closed else ""
            return " · ".join(part for part in (closed, held, row.latin_name) if part)
        return self.tr("%n draft(s)", "", row.drafts) if column == STAGE and row.drafts else ""

    def _text(self, row: CaseRow, column: int) -> str:
        return (
            left_to_right(row.reference),
            row.name or erased_text(),
            stage_text(row.stage),
            moment_text(row.changed_at),
            way_text(row.way_to_hq),
        )[column]
