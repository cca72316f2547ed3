"""What earlier assessments planned, what came of each item, and whether the next one plans it again."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from ui.i18n import day_text, in_line
from ui.text.person_text import isolated
from vetting_desk.judgement.changed import Planned

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class PlannedLine:
    """An item of a plan.

    Attributes:
        day: When the assessment that planned it was signed, in figures.
        planned: The item.
        came: What came of it, in words; empty where nothing is known.
    """

    day: str
    planned: Planned
    came: str = ""


class PlannedModel(QAbstractTableModel):
    """A row for each item."""

    def __init__(self) -> None:
        super().__init__()
        self._lines: tuple[PlannedLine, ...] = ()

    def show_planned(self, lines: tuple[PlannedLine, ...]) -> None:
        """Show these."""
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return how many items there are."""
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def columnCount(self, _parent: _Index | None = None) -> int:
        """Return item, what came of it, what is planned now."""
        return 3

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the words above a column."""
        if orientation is Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return None
        heads = (
            self.tr("What was planned"),
            self.tr("What came of it"),
            self.tr("In the assessment after it"),
        )
        return heads[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return words; the whole of them as a tip."""
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        line = self._lines[index.row()]
        if index.column() == 0:
            return self._item(line)
        if index.column() == 1:
            return line.came or self.tr("Nothing is known here")
        return self.tr("planned again") if line.planned.again else self.tr("not planned any more")

    def _item(self, line: PlannedLine) -> str:
        found = line.planned
        parts = [isolated(found.action)]
        if found.owner:
            parts.append(isolated(found.owner))
        if found.due:
            parts.append(self.tr("until {day}").format(day=day_text(found.due)))
        parts.append(self.tr("planned on {day}").format(day=line.day))
        return in_line(" · ".join(parts))
