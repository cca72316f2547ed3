"""Assessments of one case side by side: indicators down, assessments across, in words; a line of time above."""

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from ui.pages.interview.workspace.planned_table import PlannedLine, PlannedModel
from ui.pages.interview.workspace.time_line import Moment, TimeStrip
from ui.theme import SPACE, current
from ui.widgets.scroll import ScrollColumn
from ui.widgets.tables import PlainTable
from ui.widgets.texts import label
from vetting_desk.judgement.changed import Change, Coding
from vetting_desk.judgement.rated import State

_Index = QModelIndex | QPersistentModelIndex
_CODING, _EVIDENCE, _CAME, _AGAIN = 190, 280, 280, 230
_LINES = 3
"""Of a row: presence, relevance and when take that many in Russian and Tajik."""
"""Pixels at 100 % of the columns that have no stretch."""
_FIRST = 0.35
"""Of the width, what the first column has at the least while there are few others."""
_MORE = 110
"""Pixels at 100 % that a coding may have besides, where there is room."""
_NAME = 300
"""Pixels at 100 % of an indicator's name; what is left over is the evidence's."""
_LEAST = 0.5
"""Of its width, what a column keeps at the least: many of them are moved sideways."""
_ROWS = 2
"""Rows that a table shows at the least; the page is moved where there is no room."""


class ChangeModel(QAbstractTableModel):
    """The indicators that changed, or all of them."""

    def __init__(self) -> None:
        super().__init__()
        self._all: tuple[Change, ...] = ()
        self._shown: list[Change] = []
        self._heads: tuple[str, ...] = ()

    def show_changes(
        self, found: tuple[Change, ...], heads: tuple[str, ...], *, all_: bool
    ) -> None:
        """Show these under the days of their assessments."""
        self.beginResetModel()
        self._all, self._heads = found, heads
        self._shown = [each for each in found if all_ or each.changed or each.new or each.gone]
        self.endResetModel()

    def rowCount(self, parent: _Index | None = None) -> int:
        """Return how many indicators are shown."""
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def columnCount(self, _parent: _Index | None = None) -> int:
        """Return name, assessments, evidence."""
        return len(self._heads) + 2

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Return the words above a column."""
        if orientation is Qt.Orientation.Vertical or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Indicator"), *self._heads, self.tr("By which evidence"))[section]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Return words; the whole of them as a tip."""
        change = self._shown[index.row()]
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        if index.column() == 0:
            return f"{change.id} {change.label}"
        if index.column() <= len(self._heads):
            return self._coding(change.codings[index.column() - 1])
        return self._evidence(change, whole=role == Qt.ItemDataRole.ToolTipRole)

    def _coding(self, coding: Coding) -> str:
        if coding.state is State.OPEN:
            return self.tr("not coded")
        if coding.state is State.OMITTED:
            return self.tr("Left out: {why}").format(why=coding.words)
        return " · ".join(part for part in (coding.words, coding.relevance, coding.when) if part)

    def _evidence(self, change: Change, *, whole: bool) -> str:
        new = [self.tr("new: {words}").format(words=words) for _, words in change.new]
        gone = [self.tr("no longer: {words}").format(words=words) for _, words in change.gone]
        return ("\n" if whole else " · ").join((*new, *gone))


class ChangePage(QWidget):
    """What changed since the assessments before.

    Args:
        parent: The workspace.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found: tuple[Change, ...] = ()
        self._heads: tuple[str, ...] = ()
        self.line = TimeStrip(self)
        self.model = ChangeModel()
        self._all = QCheckBox(self.tr("Also what did not change"), self)
        self._all.toggled.connect(self._fill)
        self.table = PlainTable(self.model, self.tr("What changed"), 0, {}, self, lines=_LINES)
        self._none = label("", "body", self, wrap=True)
        self.planned = PlannedModel()
        self._heading = label(self.tr("What was planned, and what came of it"), "heading", self)
        self.plans = PlainTable(self.planned, self._heading.text(), 0, {}, self, lines=_LINES)
        scroll = ScrollColumn(self, width=0)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scroll)
        column = scroll.column
        column.setContentsMargins(SPACE.xs, 0, SPACE.xs, SPACE.xs)
        column.setSpacing(SPACE.s)
        for widget in (self.line, self._all, self._none):
            column.addWidget(widget)
        column.addWidget(self.table, 2)
        column.addWidget(self._heading)
        column.addWidget(self.plans, 1)
        column.addStretch(1)

    def show_changes(
        self,
        found: tuple[Change, ...],
        heads: tuple[str, ...],
        planned: tuple[PlannedLine, ...],
        moments: tuple[Moment, ...],
    ) -> None:
        """Show indicators through assessments, and what came of what was planned.

        Args:
            found: Each indicator through the assessments.
            heads: The day of each assessment.
            planned: What was planned before, the last assessment first.
            moments: The line of time.
        """
        self._found, self._heads = found, heads
        self.line.show_moments(moments)
        self._fill()
        self.planned.show_planned(planned)
        for part in (self._heading, self.plans):
            part.setVisible(bool(planned))
        self._measure()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the columns their share of the width."""
        super().resizeEvent(event)
        self._measure()

    def _measure(self) -> None:
        """Let the first column keep a share, however wide the words are; the tables keep some rows."""
        last = self.model.columnCount() - 1
        wide = [_CODING] * (last - 1) + [_EVIDENCE]
        for table, widths in ((self.table, wide), (self.plans, [_CAME, _AGAIN])):
            room = self.width() * (1 - _FIRST)
            wanted = [current().px(each) for each in widths]
            share = min(1.0, room / max(1, sum(wanted)))
            spare = self.width() - current().px(_NAME) - sum(wanted)
            if table is self.table and spare > 0:
                more = min(spare // len(wanted), current().px(_MORE))
                wanted = [each + more for each in wanted[:-1]] + [wanted[-1] + spare - more * last]
            for at, each in enumerate(wanted):
                table.setColumnWidth(at + 1, round(each * max(share, _LEAST)))
            count = table.model().rowCount()
            row = table.verticalHeader().defaultSectionSize()
            head = table.horizontalHeader().sizeHint().height()
            table.setMinimumHeight(head + min(_ROWS, count) * row + SPACE.s)
            table.setMaximumHeight(head + max(count, 1) * row + SPACE.l)

    def take_focus(self) -> bool:
        """Move the focus to the table, or to what shows more; False where there is neither."""
        for widget in (self.table, self._all, self.plans):
            if not widget.isHidden():
                widget.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return False

    def said(self) -> str:
        """Return what stands instead of the table; empty where the table does."""
        return "" if self._none.isHidden() else self._none.text()

    def _fill(self) -> None:
        several = len(self._heads) > 1
        self.model.show_changes(self._found, self._heads, all_=self._all.isChecked())
        self._measure()
        self.table.setVisible(several and self.model.rowCount() > 0)
        self._all.setVisible(several)
        if not several:
            self._none.setText(
                self.tr("There is no earlier assessment of this case that can be read here.")
            )
        else:
            self._none.setText(self.tr("Nothing is coded otherwise than the last time."))
        self._none.setHidden(several and self.model.rowCount() > 0)
