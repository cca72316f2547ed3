"""The indicators by domain, as a narrow list beside one of them: number, name, and how far it is in words."""

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QListView, QWidget

from ui.pages.interview.workspace.line_list import LineList
from ui.pages.interview.workspace.line_model import HEADING_ROLE, SECOND_ROLE
from ui.pages.interview.workspace.overview_model import by_domain, name_text, presence_text
from vetting_desk.judgement.overview import IndicatorRow

_Index = QModelIndex | QPersistentModelIndex
WIDTH = 204
"""Pixels it has at the least."""


class NavModel(QAbstractListModel):
    """The indicators in order, each domain under its heading."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[IndicatorRow | str] = []

    def show_rows(self, rows: tuple[IndicatorRow, ...]) -> None:
        """Show these; the same ones keep the place of the list."""
        lines = by_domain(rows)
        if [_key(line) for line in lines] == [_key(line) for line in self.lines]:
            changed = [at for at, line in enumerate(lines) if line != self.lines[at]]
            self.lines = lines
            for at in changed:
                self.dataChanged.emit(self.index(at), self.index(at))
            return
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def reference(self, at: int) -> str:
        """Return which indicator stands in a row; empty for a heading, and where there is no row."""
        line = self.lines[at] if 0 <= at < len(self.lines) else ""
        return line.reference if isinstance(line, IndicatorRow) else ""

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return how many there are, headings included."""
        return 0 if parent is not None and parent.isValid() else len(self.lines)

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let a heading be neither chosen nor reached by keys."""
        if isinstance(self.lines[index.row()], str):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the name, or how far it is."""
        line = self.lines[index.row()]
        if role == HEADING_ROLE:
            return isinstance(line, str)
        if isinstance(line, str):
            return line if role == Qt.ItemDataRole.DisplayRole else None
        if role == SECOND_ROLE:
            return presence_text(line)
        if role == Qt.ItemDataRole.DisplayRole:
            return name_text(line)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return f"{name_text(line)}: {presence_text(line)}"
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
        self.setUniformItemSizes(False)  # headings are lower
        self.setFixedWidth(WIDTH)
        self._model = NavModel()
        self.setModel(self._model)
        self.clicked.connect(self._on_chosen)
        self.opened.connect(self._on_chosen)

    def show_rows(self, rows: tuple[IndicatorRow, ...], present: str) -> None:
        """Show these, and which one is at hand."""
        self._model.show_rows(rows)
        for at in range(self._model.rowCount()):
            if self._model.reference(at) == present and at != self.row():
                self.choose(at)

    def beside(self, step: int) -> str:
        """Return the reference of the indicator so many further; empty beyond the ends."""
        rows = range(self._model.rowCount())
        all_ = [at for at in rows if self._model.reference(at)]
        at = (all_.index(self.row()) if self.row() in all_ else -1) + step
        return self._model.reference(all_[at]) if 0 <= at < len(all_) else ""

    def _on_chosen(self) -> None:
        reference = self._model.reference(self.row())
        if reference:
            self.chosen.emit(reference)


def _key(line: IndicatorRow | str) -> str:
    return line if isinstance(line, str) else line.reference
