"""How many calls there were: by month, who called, and what became of them; no word of any."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from ui.asking.decision import DecisionDialog
from ui.ground.tasks import Tasks
from ui.i18n import left_to_right
from ui.text.call_text import caller_text, closing_text, state_text
from ui.theme import current
from vetting_desk.model.call import Caller, CallState, Closing
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.calls import looking
from vetting_desk.operations.calls.looking import Counted

_WIDTH, _HEIGHT = 640, 340
_EVER = datetime(2000, 1, 1, tzinfo=UTC)
_Index = QModelIndex | QPersistentModelIndex


class CountsModel(QAbstractTableModel):
    """A row for each month, caller and end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Counted] = []

    def show_rows(self, rows: Sequence[Counted]) -> None:
        """Show what was counted, the newest month first."""
        self.beginResetModel()
        self._rows = sorted(rows, key=lambda each: each.month, reverse=True)
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return how many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index | None = None) -> int:
        """Return how many columns there are."""
        return 0 if parent is not None and parent.isValid() else 4

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return the words of a cell."""
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        row = self._rows[index.row()]
        became = state_text(CallState(row.state))
        if row.why:
            became = f"{became}: {closing_text(Closing(row.why))}"
        who = caller_text(Caller(row.caller) if row.caller else None)
        return (left_to_right(row.month), who, became, str(row.count))[index.column()]

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the heading of a column."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        names = (
            self.tr("Month"),
            self.tr("Who called"),
            self.tr("What became of it"),
            self.tr("Calls"),
        )
        return names[section]


class CountsDialog(DecisionDialog):
    """The figures in a table.

    Args:
        desk: The unlocked desk.
        tasks: Where work on the store is done.
        parent: The page.

    Attributes:
        model: What is shown.
    """

    def __init__(self, desk: OpenDesk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Calls counted"),
            self.tr(
                "Calls of this desk on the day they began. Those that lost their words are counted too."
            ),
            parent,
        )
        self.model = CountsModel(self)
        table = QTableView(self)
        table.setModel(self.model)
        table.setAccessibleName(self.tr("Calls counted"))
        table.setSelectionMode(QTableView.SelectionMode.NoSelection)
        table.verticalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        table.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        table.setMinimumHeight(current().px(_HEIGHT))
        self.column.insertWidget(self.column.count() - 1, table, 1)
        self.shut = self.add_button(self.tr("Close"), "secondary")
        self.shut.clicked.connect(self.reject)
        self.setMinimumWidth(current().px(_WIDTH))
        until = datetime.now(UTC) + timedelta(days=366)
        tasks.store(looking.count, desk, _EVER, until, done=self.model.show_rows)
