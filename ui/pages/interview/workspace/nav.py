"""The indicators as a narrow list beside one of them: number, name, and how far it is in words."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QListView, QWidget

from ui.pages.interview.workspace.line_list import LineList
from ui.pages.interview.workspace.line_model import SECOND_ROLE
from ui.pages.interview.workspace.overview_model import presence_text
from vetting_desk.judgement.overview import IndicatorRow

_Index = QModelIndex | QPersistentModelIndex


class NavModel(QAbstractListModel):
    """The indicators in order."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[IndicatorRow, ...] = ()

    def show_rows(self, rows: tuple[IndicatorRow, ...]) -> None:
        """Show these; the same ones keep the place of the list."""
        same = [row.reference for row in rows] == [row.reference for row in self.rows]
        if same:
            changed = [at for at, row in enumerate(rows) if row != self.rows[at]]
            self.rows = rows
            for at in changed:
                self.dataChanged.emit(self.index(at), self.index(at))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return how many there are."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the name, or how far it is."""
        row = self.rows[index.row()]
        if role == SECOND_ROLE:
            return presence_text(row)
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{row.id} {row.label}"
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return f"{row.id} {row.label}: {presence_text(row)}"
        return None


class Nav(LineList):
    """The list.

    Signals:
        chosen(str): Reference of an indicator.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", parent, lines=1)
        self.setAccessibleName(self.tr("Indicators"))
        self.setFlow(QListView.Flow.TopToBottom)
        self.setFixedWidth(204)
        self._model = NavModel()
        self.setModel(self._model)
        self.clicked.connect(self._on_chosen)
        self.opened.connect(self._on_chosen)

    def show_rows(self, rows: tuple[IndicatorRow, ...], present: str) -> None:
        """Show these, and which one is at hand."""
        self._model.show_rows(rows)
        for at, row in enumerate(rows):
            if row.reference == present and at != self.row():
                self.choose(at)

    def beside(self, step: int) -> str:
        """Return the reference of the indicator so many further; empty beyond the ends."""
        at = self.row() + step
        return self._model.rows[at].reference if 0 <= at < len(self._model.rows) else ""

    def _on_chosen(self) -> None:
        if self.row() >= 0:
            self.chosen.emit(self._model.rows[self.row()].reference)
