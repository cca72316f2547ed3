"""The overview as a table: indicators down, headings between, words only; nothing is added up or ranked."""

from collections.abc import Iterable

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from ui.i18n import in_line
from ui.text.person_text import isolated
from vetting_desk.judgement.overview import IndicatorRow
from vetting_desk.judgement.rated import State

INDICATOR, PRESENCE, RELEVANCE, WHEN, EVIDENCE = range(5)
REFERENCE_ROLE = Qt.ItemDataRole.UserRole
HEADING_ROLE = Qt.ItemDataRole.UserRole + 1
STATE_ROLE = Qt.ItemDataRole.UserRole + 2

_Index = QModelIndex | QPersistentModelIndex


class OverviewModel(QAbstractTableModel):
    """One half of the overview.

    Args:
        parent: The table.
    """

    def __init__(self, parent: object = None) -> None:
        super().__init__()
        del parent
        self._lines: list[IndicatorRow | str] = []

    def show_rows(self, rows: list[IndicatorRow]) -> None:
        """Show these indicators, each domain under its heading."""
        lines = by_domain(rows)
        if [_key(line) for line in lines] == [_key(line) for line in self._lines]:
            changed = [at for at, line in enumerate(lines) if line != self._lines[at]]
            self._lines = lines
            for at in changed:
                self.dataChanged.emit(self.index(at, 0), self.index(at, EVIDENCE))
            return
        self.beginResetModel()
        self._lines = lines
        self.endResetModel()

    def line(self, at: int) -> IndicatorRow | str:
        """Return the indicator of a row, or the words of a heading."""
        return self._lines[at]

    def at(self, reference: str) -> int:
        """Return the row of an indicator; -1 if it is not here."""
        for at, line in enumerate(self._lines):
            if isinstance(line, IndicatorRow) and line.reference == reference:
                return at
        return -1

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return how many rows there are, headings included."""
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def columnCount(self, _parent: _Index | None = None) -> int:
        """Return five."""
        return EVIDENCE + 1

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let a heading be neither chosen nor reached by keys."""
        if isinstance(self._lines[index.row()], str):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the words above a column."""
        if orientation is Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return None
        translate = QCoreApplication.translate
        return (
            translate("Workspace", "Indicator"),
            translate("Workspace", "Presence"),
            translate("Workspace", "Relevance"),
            translate("Workspace", "When"),
            translate("Workspace", "Evidence"),
        )[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return words, or what the delegate asks."""
        line = self._lines[index.row()]
        if role == HEADING_ROLE:
            return isinstance(line, str)
        if isinstance(line, str):
            return line if role == Qt.ItemDataRole.DisplayRole and index.column() == 0 else None
        if role == REFERENCE_ROLE:
            return line.reference
        if role == STATE_ROLE:
            return line.state
        words = cell_text(line, index.column())
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            head = self.headerData(index.column(), Qt.Orientation.Horizontal)
            nothing = QCoreApplication.translate("Workspace", "nothing yet")
            critical = QCoreApplication.translate("Workspace", "critical indicator")
            mark = f" ({critical})" if index.column() == INDICATOR and line.critical else ""
            return f"{head}: {words or nothing}{mark}"
        return words if role == Qt.ItemDataRole.DisplayRole else None


def cell_text(row: IndicatorRow, column: int) -> str:
    """Return the words of one cell."""
    if column == INDICATOR:
        return name_text(row)
    if column == PRESENCE:
        return presence_text(row)
    if column == RELEVANCE:
        return row.relevance.label
    if column == WHEN:
        return row.when.label
    return evidence_text(row)


def name_text(row: IndicatorRow) -> str:
    """Return number, mark of a critical one, and name."""
    star = " ★" if row.critical else ""
    return in_line(f"{isolated(row.id)}{star} {isolated(row.label)}")


def by_domain(rows: Iterable[IndicatorRow]) -> list[IndicatorRow | str]:
    """Return the indicators in order, before each domain its heading."""
    lines: list[IndicatorRow | str] = []
    heading = ""
    for row in rows:
        if row.domain_label != heading:
            heading = row.domain_label
            lines.append(heading)
        lines.append(row)
    return lines


def presence_text(row: IndicatorRow) -> str:
    """Return how an indicator is coded, why it is left out, or that it is open."""
    if row.state is State.CODED:
        return row.presence.label
    if row.state is State.OMITTED:
        words = QCoreApplication.translate("Workspace", "Left out: {why}")
        return words.format(why=row.omit_reason.label)
    return QCoreApplication.translate("Workspace", "Not coded yet")


def evidence_text(row: IndicatorRow) -> str:
    """Return how many lines speak which way, in words."""
    for_, against = row.count("for"), row.count("against")
    if not for_ and not against:
        return QCoreApplication.translate("Workspace", "none yet")
    words = QCoreApplication.translate("Workspace", "{for_} for, {against} against")
    return words.format(for_=for_, against=against)


def _key(line: IndicatorRow | str) -> str:
    return line if isinstance(line, str) else line.reference
