"""Assessments of one case side by side: indicators down, assessments across, in words; a line of time above."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from ui.theme import SPACE, current, font
from ui.widgets.tables import PlainTable
from ui.widgets.texts import label
from vetting_desk.judgement.changed import Change, Coding, Planned
from vetting_desk.judgement.rated import State

_Index = QModelIndex | QPersistentModelIndex
_LINE_HEIGHT = 64
_DOT = 5


@dataclass(frozen=True, slots=True)
class Moment:
    """Something on the line of time.

    Attributes:
        day: ``YYYY-MM-DD``.
        words: What it was.
        planned: True for what is only planned.
    """

    day: str
    words: str
    planned: bool = False


class TimeLine(QWidget):
    """A drawn line: a filled dot for what was, an open one for what is planned; a tip says the same in words.

    Args:
        parent: The page.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._moments: tuple[Moment, ...] = ()
        self.setFixedHeight(current().px(_LINE_HEIGHT))

    def show_moments(self, moments: tuple[Moment, ...]) -> None:
        """Show these, by day."""
        self._moments = tuple(sorted(moments, key=lambda each: each.day))
        self.setVisible(bool(moments))
        said = "; ".join(f"{each.day} {each.words}" for each in self._moments)
        self.setAccessibleName(self.tr("Line of time: {said}").format(said=said))
        self.setToolTip(said.replace("; ", "\n"))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line, evenly spaced: it shows the order, not the distance."""
        super().paintEvent(event)
        if not self._moments:
            return
        tokens = current().tokens
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setFont(font("caption"))
        metrics = QFontMetrics(font("caption"))
        step = self.width() / len(self._moments)
        middle = self.height() / 2
        painter.setPen(QPen(QColor(tokens.strong), 2))
        painter.drawLine(0, round(middle), self.width(), round(middle))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for at, moment in enumerate(self._moments):
            place = len(self._moments) - 1 - at if mirrored else at
            left = place * step
            centre = left + step / 2
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.setBrush(QColor(tokens.surface if moment.planned else tokens.accent))
            painter.drawEllipse(QRectF(centre - _DOT, middle - _DOT, 2 * _DOT, 2 * _DOT))
            painter.setPen(QColor(tokens.muted))
            half = int(self.height() / 2) - _DOT
            for top, words in ((0.0, moment.day), (middle + _DOT, moment.words)):
                fits = metrics.elidedText(words, Qt.TextElideMode.ElideRight, round(step) - SPACE.s)
                painter.drawText(QRectF(left, top, step, half), Qt.AlignmentFlag.AlignCenter, fits)
        painter.end()


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
        self.line = TimeLine(self)
        self.model = ChangeModel()
        self._all = QCheckBox(self.tr("Also what did not change"), self)
        self._all.toggled.connect(self._fill)
        self.table = PlainTable(self.model, self.tr("What changed"), 0, {}, self)
        self._none = label("", "body", self, wrap=True)
        self._planned = label("", "caption", self, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.s)
        for widget in (self.line, self._all, self._none):
            column.addWidget(widget)
        column.addWidget(self.table, 1)
        column.addWidget(self._planned)
        column.addStretch(0)

    def show_changes(
        self,
        found: tuple[Change, ...],
        heads: tuple[str, ...],
        planned: tuple[Planned, ...],
        moments: tuple[Moment, ...],
    ) -> None:
        """Show indicators through assessments, and what became of what was planned.

        Args:
            found: Each indicator through the assessments.
            heads: The day of each assessment.
            planned: What was planned the last time.
            moments: The line of time.
        """
        self._found, self._heads = found, heads
        self.line.show_moments(moments)
        self._fill()
        still, gone = self.tr("planned again"), self.tr("not planned any more")
        words = [
            f"{each.action} ({each.owner}, {each.due}): {still if each.again else gone}"
            for each in planned
        ]
        self._planned.setText(self.tr("Planned before: {items}").format(items="; ".join(words)))
        self._planned.setVisible(bool(words))

    def take_focus(self) -> bool:
        """Move the focus to the table, or to what shows more; False where there is neither."""
        for widget in (self.table, self._all):
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
        for at in range(1, self.model.columnCount()):
            self.table.setColumnWidth(at, current().px(190))
        self.table.setVisible(several and self.model.rowCount() > 0)
        self._all.setVisible(several)
        if not several:
            self._none.setText(
                self.tr("There is no earlier assessment of this case that can be read here.")
            )
        else:
            self._none.setText(self.tr("Nothing is coded otherwise than the last time."))
        self._none.setHidden(several and self.model.rowCount() > 0)
