"""The overview: all indicators on one screen, in two halves; the arrow keys walk both, Enter opens one."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPen, QResizeEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from ui.pages.interview.workspace.bias_row import BiasRows
from ui.pages.interview.workspace.line_list import draw_lines
from ui.pages.interview.workspace.overview_model import (
    EVIDENCE,
    HEADING_ROLE,
    INDICATOR,
    PRESENCE,
    REFERENCE_ROLE,
    RELEVANCE,
    STATE_ROLE,
    WHEN,
    OverviewModel,
)
from ui.theme import SPACE, current, font
from ui.widgets.tables import PlainTable
from ui.widgets.texts import label
from vetting_desk.judgement.overview import IndicatorRow
from vetting_desk.judgement.rated import State

_LEAST_ROW = 21
_ABSOLUTE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
_GIVES_WAY = {WHEN: 64, PRESENCE: 112}
"""Columns that are cut where there is no room for all, in this order, and to what width at 100 %; the others
are whole: counts, and one of three words."""
_NAME = 130
"""Least width of the indicator's name, at 100 %."""
_HEADING_PAD = 2 * SPACE.s + 2
_BOTH = 900
"""Width at 100 % from which both halves stand side by side; with less room it is one list."""
_TWO = 2
"""Lines of a name, where the rows are high enough for them."""


class Overview(QWidget):
    """All indicators.

    Args:
        parent: The workspace.

    Signals:
        indicator_chosen(str): Reference of its group.
    """

    indicator_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._counts = label("", "caption", self, wrap=True)
        self._wanted = label("", "caption", self, wrap=True)
        self._wanted.hide()
        self.checks = BiasRows(self)
        self.checks.hide()
        self._rows: tuple[IndicatorRow, ...] = ()
        self._together, self._counted, self._later = True, "", False
        self._models = (OverviewModel(), OverviewModel())
        self.halves = tuple(
            Half(model, self.tr("Indicators, part {number}").format(number=at), self)
            for at, model in enumerate(self._models, 1)
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.s)
        row = QHBoxLayout()
        row.setSpacing(SPACE.l)
        for at, half in enumerate(self.halves):
            half.activated.connect(self._on_activated)
            half.clicked.connect(self._on_activated)
            half.beyond.connect(self.halves[1 - at].take_over)
            row.addWidget(half, 1)
        column.addLayout(row, 1)
        column.addWidget(self.checks)
        column.addWidget(self._counts)
        column.addWidget(self._wanted)

    def show_rows(self, rows: tuple[IndicatorRow, ...]) -> None:
        """Show all indicators: domains whole, in two halves as equal as they can be, or in one list."""
        self._rows = rows
        self._later = not self.isVisible()
        if not self._later:
            self._share()
        count = {state: sum(row.state is state for row in rows) for state in State}
        words = self.tr("{coded} coded, {omitted} left out, {open} open, of {all}.")
        self._counted = words.format(
            coded=count[State.CODED],
            omitted=count[State.OMITTED],
            open=count[State.OPEN],
            all=len(rows),
        )
        star = self.tr("★ A supervisor looks at it the same day.")
        marked = any(row.critical for row in rows)
        self._counts.setText(f"{self._counted}  {star}" if marked else self._counted)

    def showEvent(self, event: QShowEvent) -> None:
        """Show what came while it was not seen."""
        if self._later:
            self._later = False
            self._share()
        super().showEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make one list of both halves where letters are large and the window is not."""
        super().resizeEvent(event)
        together = self.width() >= current().px(_BOTH)
        if together == self._together:
            return
        self._together = together
        chosen = next((half for half in self.halves if half is self.focusWidget()), None)
        reference = chosen.currentIndex().data(REFERENCE_ROLE) if chosen is not None else None
        self._share()
        if reference:
            self.choose(str(reference))

    def _share(self) -> None:
        """Give each half its rows, and both the height of the longer one."""
        parts = halves(self._rows) if self._together else (list(self._rows), [])
        for model, part in zip(self._models, parts, strict=True):
            model.show_rows(part)
        self.halves[1].setVisible(self._together)
        most = max(model.rowCount() for model in self._models)
        for half in self.halves:
            half.fit(most)

    def show_wanted(self, words: str) -> None:
        """Show what is still wanted before signing; empty for nothing."""
        self._wanted.setText(words)
        self._wanted.setVisible(bool(words))

    def wanted(self) -> str:
        """Return what is said to be wanted before signing; empty where nothing is."""
        return self._wanted.text()

    def counts(self) -> str:
        """Return what is said of how far it is."""
        return self._counted

    def choose(self, reference: str) -> None:
        """Move the focus to an indicator, or to the first."""
        for half, model in zip(self.halves, self._models, strict=True):
            at = model.at(reference)
            if at >= 0:
                half.choose(at)
                return
        self.halves[0].choose(1)

    def _on_activated(self, index: QModelIndex) -> None:
        reference = index.data(REFERENCE_ROLE)
        if reference:
            self.indicator_chosen.emit(str(reference))


class Half(PlainTable):
    """One half of the overview; Left and Right go to the other.

    Signals:
        beyond(int): The row from which the keys left for the other half.
    """

    beyond = Signal(int)

    def __init__(self, model: OverviewModel, name: str, parent: QWidget | None = None) -> None:
        super().__init__(model, name, INDICATOR, {}, parent)
        self.setItemDelegate(CellDelegate(self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setSectionResizeMode(INDICATOR, QHeaderView.ResizeMode.Stretch)
        self._begins: list[int] = []
        model.modelReset.connect(self._span)
        model.dataChanged.connect(self._span)
        self.horizontalHeader().setProperty("dense", "true")
        self.rows = 1

    def _span(self) -> None:
        """Give a heading its whole row, and what is not coded the room of the ratings it has not."""
        rows = range(self.model().rowCount())
        begins = [
            INDICATOR if self.model().index(at, 0).data(HEADING_ROLE)
            else PRESENCE if self._uncoded(at)
            else EVIDENCE
            for at in rows
        ]  # fmt: skip
        if begins == self._begins:
            return
        self._begins = begins
        self.clearSpans()
        for at, column in enumerate(begins):
            if column == INDICATOR:
                self.setSpan(at, column, 1, EVIDENCE + 1)
            elif column == PRESENCE:
                self.setSpan(at, column, 1, EVIDENCE - PRESENCE)

    def _uncoded(self, row: int) -> bool:
        return self.model().index(row, 0).data(STATE_ROLE) not in (None, State.CODED)

    def choose(self, row: int) -> None:
        """Move the focus to a row."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.setCurrentIndex(self.model().index(row, 0))

    def take_over(self, row: int) -> None:
        """Take the focus from the other half, at about the same height; where both are one, it stays."""
        if self.isHidden():
            return
        last = self.model().rowCount() - 1
        at = min(max(row, 0), last)
        if self.model().index(at, 0).data(HEADING_ROLE):
            at = min(at + 1, last)
        self.choose(at)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave for the other half by Left and Right."""
        if event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.beyond.emit(self.currentIndex().row())
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share height and width: all rows are seen where they can be."""
        super().resizeEvent(event)
        self.fit()

    def fit(self, rows: int = 0) -> None:
        """Make `rows` rows fit, where they can; as many as before if it is 0."""
        self.rows = rows or self.rows
        least = max(current().px(_LEAST_ROW), QFontMetrics(font("caption")).height() + 2)
        room = self.viewport().height() // self.rows
        self.verticalHeader().setDefaultSectionSize(max(least, min(room, current().px(40))))
        for column, width in self._wanted_widths().items():
            self.setColumnWidth(column, width)
        self.updateGeometries()  # at once: rows that fit leave no bar of rows that did not

    def _wanted_widths(self) -> dict[int, int]:
        """Return how wide each column beside the name is: as its words ask, as far as the name has room."""
        model, pad = self.model(), SPACE.s + SPACE.xs + 2
        plain, strong = font("caption"), font("caption")
        strong.setBold(True)
        usual, bold = QFontMetrics(plain), QFontMetrics(strong)
        wanted, heads = {}, {}
        for column in (PRESENCE, RELEVANCE, WHEN, EVIDENCE):
            metrics = bold if column == PRESENCE else usual
            own = [
                row
                for row in range(model.rowCount())
                if not self._uncoded(row) or column == EVIDENCE
            ]
            cells = (str(model.index(row, column).data() or "") for row in own)
            head = str(model.headerData(column, Qt.Orientation.Horizontal) or "")
            longest = max((metrics.horizontalAdvance(each) for each in cells), default=0) + pad
            heads[column] = bold.horizontalAdvance(head) + _HEADING_PAD
            wanted[column] = max(longest, heads[column])
        missing = sum(wanted.values()) + current().px(_NAME) - self.viewport().width()
        for column, cut in _GIVES_WAY.items():
            least = max(current().px(cut), heads[column])
            given = min(max(missing, 0), max(wanted[column] - least, 0))
            wanted[column] -= given
            missing -= given
        return wanted


class CellDelegate(QStyledItemDelegate):
    """Paints one cell: headings bold, an open indicator muted; no colour says anything by itself."""

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Leave the height to the table."""
        return QSize(0, 0)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one cell."""
        tokens = current().tokens
        heading = bool(index.data(HEADING_ROLE))
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        ground = tokens.sunken if heading else tokens.soft if chosen else tokens.surface
        painter.save()
        painter.fillRect(option.rect, QColor(ground))
        painter.setPen(QColor(tokens.border))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        if chosen and option.widget.hasFocus():
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawLine(option.rect.topLeft(), option.rect.topRight())
            painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        strong = heading or (index.column() == PRESENCE and index.data(STATE_ROLE) == State.CODED)
        quiet = index.data(STATE_ROLE) != State.CODED and index.column() != INDICATOR
        look = font("caption")
        look.setBold(strong)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        painter.setFont(look)
        painter.setPen(QColor(tokens.muted if quiet and not heading else tokens.text))
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        lead, trail = (SPACE.xs, SPACE.s) if mirrored else (SPACE.s, SPACE.xs)
        area, words = QRect(option.rect).adjusted(lead, 0, -trail, 0), str(index.data() or "")
        metrics = QFontMetrics(look)
        both = _TWO * metrics.lineSpacing()
        if (
            not heading
            and metrics.horizontalAdvance(words) > area.width()
            and both <= area.height()
        ):
            area.setTop(area.top() + (area.height() - both) // 2)
            draw_lines(painter, area, words, option.direction, _TWO)
        else:
            fits = metrics.elidedText(words, Qt.TextElideMode.ElideRight, area.width())
            side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
            painter.drawText(area, side | _ABSOLUTE, fits)
        painter.restore()


def halves(rows: tuple[IndicatorRow, ...]) -> tuple[list[IndicatorRow], list[IndicatorRow]]:
    """Return the rows in two parts, each domain whole, as equal as they can be."""
    domains: list[list[IndicatorRow]] = []
    for row in rows:
        if not domains or domains[-1][0].domain_label != row.domain_label:
            domains.append([])
        domains[-1].append(row)
    lengths = [len(part) + 1 for part in domains]
    best = min(
        range(len(domains) + 1),
        key=lambda at: abs(sum(lengths[:at]) - sum(lengths[at:])),
        default=0,
    )
    left = [row for part in domains[:best] for row in part]
    return left, [row for part in domains[best:] for row in part]
