"""A day as one field with a calendar beside it, for filters: as dates are written on screen, or by ISO 8601."""

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget

from ui.i18n import day_as_typed, day_to_type
from ui.questionnaire.questions.date_fields import CalendarButton
from ui.theme import SPACE, current, set_hook, set_kind
from ui.widgets.flow_row import FlowRow
from ui.widgets.texts import label

_WIDTH = 130
# Beyond them a day cannot be turned into a moment of every time zone.
_YEARS = range(1900, 3000)


class DayField(QWidget):
    """A day, or none.

    Args:
        name: What the day is for, such as "From".
        today: Shown, muted, as the way to write it.
        parent: Owner, or None.

    Signals:
        changed: Another day stands in it, or one that does not exist.
    """

    changed = Signal()

    def __init__(self, name: str, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._last = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        row = FlowRow(self, SPACE.s)  # beside other columns there is no room for all in one line
        column.addWidget(row)
        title = label(name, "muted", self)
        self.edit = QLineEdit(self)
        self.edit.setAccessibleName(name)
        self.edit.setPlaceholderText(day_to_type(today))
        self.edit.setMaxLength(20)
        self.edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.edit.setFixedWidth(current().px(_WIDTH))
        title.setBuddy(self.edit)
        calendar = CalendarButton(self)
        now = QPushButton(QCoreApplication.translate("Questions", "Today"), self)
        set_kind(now, "quiet")
        now.setAccessibleName(f"{name}: {now.text()}")
        for widget in (title, self.edit, calendar, now):
            row.add(widget)
        self.edit.editingFinished.connect(self._on_finished)
        calendar.picked.connect(self._on_picked)
        now.clicked.connect(self._on_today)

    def day(self) -> date | None:
        """Return the day; None where there is none, or none that exists."""
        try:
            found = date.fromisoformat(day_as_typed(self.edit.text()))
        except ValueError:
            return None
        return found if found.year in _YEARS else None

    def is_wrong(self) -> bool:
        """Return whether something stands in it that is no day."""
        return bool(self.edit.text().strip()) and self.day() is None

    def show_day(self, day: date | None) -> None:
        """Show a day, or none, without emitting a signal."""
        self._last = day_to_type(day) if day is not None else ""
        self.edit.setText(self._last)
        self._mark()

    def _mark(self) -> None:
        set_hook(self.edit, "wrong", "true" if self.is_wrong() else "false")

    def _on_picked(self, day: QDate) -> None:
        self.edit.setText(day_to_type(date(day.year(), day.month(), day.day())))
        self._on_finished()

    def _on_today(self) -> None:
        self._on_picked(QDate.currentDate())

    def _on_finished(self) -> None:
        if self.edit.text() != self._last:
            self._last = self.edit.text()
            self._mark()
            self.changed.emit()
