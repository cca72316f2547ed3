"""A month in figures, with the days that hold something; a day is chosen by mouse or keys."""

from collections.abc import Mapping
from datetime import date, timedelta

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from ui.i18n import date_text, left_to_right, week_begins
from ui.theme import SPACE, button_icon, current, font, set_kind, tabular
from ui.widgets.card import Card
from ui.widgets.texts import label

WEEKS, DAYS = 6, 7
_DAY, _COUNT, _OTHER, _TODAY = (Qt.ItemDataRole.UserRole + number for number in range(4))
_CELL = 42


class MonthCard(Card):
    """A month.

    Args:
        today: The day on the wall.
        parent: The page.

    Signals:
        day_chosen(object): The `date` that was chosen.
        month_chosen(object): The first `date` of the month that is to be shown.
    """

    day_chosen = Signal(object)
    month_chosen = Signal(object)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent, spacing=SPACE.s)
        self._month = today.replace(day=1)
        row = QHBoxLayout()
        self.earlier = self._arrow("chevron-left", self.tr("The month before"), -1)
        self.later = self._arrow("chevron-right", self.tr("The month after"), 1)
        self._title = label("", "heading", self)
        self._title.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row.addWidget(self.earlier)
        row.addWidget(self._title, 1)
        row.addWidget(self.later)
        self.column.addLayout(row)
        self.table = MonthTable(self)
        self.table.day_chosen.connect(self.day_chosen)
        self.column.addWidget(self.table)
        self._note = label("", "caption", self, wrap=True)
        self.column.addWidget(self._note)
        self._note.hide()
        self.show_month({}, today)  # what is due follows, on a slow machine after a while

    @property
    def month(self) -> date:
        """The first day of the month shown."""
        return self._month

    def say(self, words: str) -> None:
        """Say something beneath the month; empty says nothing."""
        self._note.setText(words)
        self._note.setVisible(bool(words))

    def show_month(self, days: Mapping[date, int], today: date) -> None:
        """Show how much is due on each day."""
        pattern = self.tr("%Y-%m", "order of the figures of a month")
        self._title.setText(left_to_right(self._month.strftime(pattern)))
        self.table.show_month(self._month, days, today)
        self.table.setAccessibleName(
            self.tr("Days of {month} and how much is due on each").format(
                month=self._month.strftime(pattern)
            )
        )

    def _arrow(self, symbol: str, words: str, by: int) -> QPushButton:
        button = QPushButton(self)
        button_icon(button, symbol)
        set_kind(button, "quiet")
        button.setAccessibleName(words)
        button.setToolTip(words)
        button.clicked.connect(lambda: self._go(by))
        return button

    def _go(self, by: int) -> None:
        months = self._month.year * 12 + self._month.month - 1 + by
        self._month = date(months // 12, months % 12 + 1, 1)
        self.month_chosen.emit(self._month)


class MonthTable(QTableWidget):
    """The days: six weeks of seven, which begin as those of the window's language do.

    Signals:
        day_chosen(object): The `date` that was chosen, by Enter, Space or a click.
    """

    day_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(WEEKS, DAYS, parent)
        self._begins = week_begins()
        names = [
            self.tr("Mo"),
            self.tr("Tu"),
            self.tr("We"),
            self.tr("Th"),
            self.tr("Fr"),
            self.tr("Sa"),
            self.tr("Su"),
        ]
        self.setHorizontalHeaderLabels(names[self._begins :] + names[: self._begins])
        self.verticalHeader().hide()
        self.setShowGrid(False)
        self.setFrameShape(QTableWidget.Shape.NoFrame)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        cell = current().px(_CELL)
        header.setMinimumSectionSize(cell)
        self.verticalHeader().setMinimumSectionSize(cell)
        self.verticalHeader().setDefaultSectionSize(cell)
        self.setFixedHeight(cell * WEEKS + header.sizeHint().height() + SPACE.xs)
        self.setMinimumWidth(cell * DAYS)
        self.setItemDelegate(_DayDelegate(self))
        self.activated.connect(self._on_activated)
        self.clicked.connect(self._on_activated)

    def show_month(self, month: date, days: Mapping[date, int], today: date) -> None:
        """Show a month."""
        chosen = self.currentIndex()
        first = month - timedelta(days=(month.weekday() - self._begins) % DAYS)
        for number in range(WEEKS * DAYS):
            day = first + timedelta(days=number)
            count = days.get(day, 0)
            item = QTableWidgetItem(str(day.day))
            item.setData(_DAY, day.isoformat())
            item.setData(_COUNT, count)
            item.setData(_OTHER, day.month != month.month)
            item.setData(_TODAY, day == today)
            words = date_text(day)
            if count:
                words = self.tr("{day}, due: {count}").format(day=words, count=count)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, words)
            item.setToolTip(words if count else "")
            self.setItem(number // DAYS, number % DAYS, item)
        if chosen.isValid():
            self.setCurrentCell(chosen.row(), chosen.column())

    def _on_activated(self, index: QModelIndex) -> None:
        self.day_chosen.emit(date.fromisoformat(str(index.data(_DAY))))


class _DayDelegate(QStyledItemDelegate):
    """Draws a day: its figure, and beneath it how much is due; today has an edge."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one day."""
        tokens = current().tokens
        area = option.rect.adjusted(2, 2, -2, -2)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        count = int(index.data(_COUNT) or 0)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = bool(option.state & QStyle.StateFlag.State_HasFocus)
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen or count:
            painter.setBrush(QColor(tokens.soft if chosen else tokens.sunken))
            painter.drawRoundedRect(area, 6, 6)
        if index.data(_TODAY) or focused:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(tokens.accent if focused else tokens.text), 2))
            painter.drawRoundedRect(area, 6, 6)
        painter.setPen(QColor(tokens.muted if index.data(_OTHER) else tokens.text))
        painter.setFont(tabular(font("body")))
        upper = QRect(area.left(), area.top(), area.width(), area.height() * 60 // 100)
        centre = int(Qt.AlignmentFlag.AlignCenter)
        painter.drawText(upper if count else area, centre, str(index.data()))
        if count:
            lower = QRect(area.left(), upper.bottom(), area.width(), area.bottom() - upper.bottom())
            painter.setPen(QColor(tokens.accent))
            painter.setFont(tabular(font("caption")))
            top = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
            painter.drawText(lower, top, str(count) if count < 100 else "99+")
        painter.restore()
