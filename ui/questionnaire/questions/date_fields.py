"""Dates and times typed by their parts, with a calendar beside a whole date.

Parts are figures in every language; nothing is filled in by default, not even today. The parts
make ODK's lexical forms; a date that is not complete yet is not reported until the person leaves it.
"""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QEvent, QPoint, Qt, QTime, Signal
from PySide6.QtWidgets import (
    QApplication,
    QCalendarWidget,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ui.i18n import week_begins
from ui.questionnaire.questions.form_label import form_label
from ui.questionnaire.questions.parse import Refusal, Why, date_of, time_of, wrong_parts
from ui.text.figures import latin_digits
from ui.theme import SPACE, current, icon, icon_size, set_hook

_DIGIT_WIDTH = 12


class PartField(QLineEdit):
    """One part of a date or time: a few figures.

    Args:
        name: What a screen reader says, such as "Day".
        digits: How many figures it takes.
        parent: The group of parts.

    Signals:
        left(): The focus went elsewhere.
    """

    left = Signal()

    def __init__(self, name: str, digits: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.part_name = name
        self.setAccessibleName(name)
        self.setMaxLength(digits)
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setFixedWidth(current().px(_DIGIT_WIDTH * digits + SPACE.xxxl))
        self.editingFinished.connect(self.left)


class Parts(QWidget):
    """Fields side by side, each with its name above.

    Signals:
        left(): The focus left all of them.
        submitted(): Enter was pressed in one.
    """

    left = Signal()
    submitted = Signal()

    def __init__(
        self, names_and_digits: list[tuple[str, int]], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.fields = [PartField(name, digits, self) for name, digits in names_and_digits]
        self._beside: list[QWidget] = []
        self.row = QHBoxLayout(self)
        self.row.setContentsMargins(0, 0, 0, 0)
        self.row.setSpacing(SPACE.m)
        for field in self.fields:
            column = QVBoxLayout()
            column.setSpacing(SPACE.xs)
            # No buddy: a reader would say "Day" in the place of the field's name, which says of what.
            name = form_label(field.part_name, "caption", self)
            column.addWidget(name)
            column.addWidget(field)
            self.row.addLayout(column)
            field.left.connect(self._on_field_left)
            field.returnPressed.connect(self.submitted)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def texts(self) -> list[str]:
        """Return what is typed, part by part."""
        return [latin_digits(field.text().strip()) for field in self.fields]

    def set_texts(self, texts: list[str]) -> None:
        """Show these parts."""
        for field, text in zip(self.fields, texts, strict=True):
            if field.text() != text:
                field.setText(text)

    def is_empty(self) -> bool:
        """Return whether nothing is typed."""
        return not any(self.texts())

    def has_keyboard(self) -> bool:
        """Return whether one of the fields has the focus."""
        return any(field.hasFocus() for field in self.fields)

    def set_enabled(self, *, enabled: bool) -> None:
        """Allow typing, or not."""
        for field in self.fields:
            field.setReadOnly(not enabled)
        for widget in self._beside:
            widget.setEnabled(enabled)

    def set_wrong(self, *, wrong: bool) -> None:
        """Mark the parts with the problem: those that make none, else all of them."""
        guilty = (self.wrong_fields() or self.fields) if wrong else []
        for field in self.fields:
            set_hook(field, "wrong", "true" if field in guilty else "false")

    def wrong_fields(self) -> list[PartField]:
        """Return the parts that cannot be what they are meant to be; made by each kind."""
        return []

    def add_beside(self, widget: QWidget) -> None:
        """Put `widget` after the fields, on their line."""
        self.row.addWidget(widget, 0, Qt.AlignmentFlag.AlignBottom)
        self._beside.append(widget)

    def _on_field_left(self) -> None:
        if QApplication.focusWidget() not in self.fields:
            self.left.emit()


class DateParts(Parts):
    """Day, month, year; or fewer of them, where the appearance asks for less.

    Args:
        appearance: Words of the form, among them ``month-year`` and ``year``.
        parent: The question.
    """

    def __init__(self, appearance: frozenset[str], parent: QWidget | None = None) -> None:
        self._count = 1 if "year" in appearance else 2 if "month-year" in appearance else 3
        names = [("day", 2), ("month", 2), ("year", 4)][3 - self._count :]
        super().__init__([(_part_name(name), digits) for name, digits in names], parent)
        if self._count == 3 and "no-calendar" not in appearance:
            self._button = CalendarButton(self)
            self._button.picked.connect(self._on_picked)
            self.add_beside(self._button)

    def set_today(self) -> None:
        """Put in the day it is by this machine's clock; the person asked for it."""
        self.set_value(QDate.currentDate().toString(Qt.DateFormat.ISODate))

    def value(self) -> str:
        """Return the date as ``YYYY-MM-DD``; the missing parts of a month or year are 01.

        Raises:
            Refusal: If the parts make no date.
        """
        texts = self.texts()
        if all(texts):
            return date_of(*["01"] * (3 - self._count), *texts)
        raise Refusal(Why.DATE_INCOMPLETE)

    def wrong_fields(self) -> list[PartField]:
        """Return the parts that keep the others from being a date."""
        texts = [*["01"] * (3 - self._count), *self.texts()]
        wrong = wrong_parts(*texts)
        names = ("day", "month", "year")[3 - self._count :]
        return [field for name, field in zip(names, self.fields, strict=True) if name in wrong]

    def set_value(self, value: str) -> None:
        """Show a date in ODK's lexical form; empty clears the fields."""
        year, _, rest = value[:10].partition("-")
        month, _, day = rest.partition("-")
        self.set_texts([day, month, year][3 - self._count :])

    def _on_picked(self, day: QDate) -> None:
        self.set_value(day.toString(Qt.DateFormat.ISODate))
        self.left.emit()


class TimeParts(Parts):
    """Hour and minute, of 24 hours."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__([(_part_name("hour"), 2), (_part_name("minute"), 2)], parent)

    def set_now(self) -> None:
        """Put in the time it is by this machine's clock; the person asked for it."""
        self.set_texts(QTime.currentTime().toString("HH:mm").split(":"))

    def value(self) -> str:
        """Return the time as ``HH:MM:00.000`` with the device's offset from UTC.

        Raises:
            Refusal: If the parts make no time.
        """
        return f"{time_of(*self.texts())}{_offset()}"

    def wrong_fields(self) -> list[PartField]:
        """Return the parts that are no hour, or no minute."""
        return [
            field
            for field, text, most in zip(self.fields, self.texts(), (24, 60), strict=True)
            if not text.isdecimal() or int(text) >= most
        ]

    def set_value(self, value: str) -> None:
        """Show a time in ODK's lexical form; empty clears the fields."""
        self.set_texts([value[:2], value[3:5]])


class CalendarButton(QToolButton):
    """A button that opens a calendar.

    Signals:
        picked(QDate): A day was chosen.
    """

    picked = Signal(QDate)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setIcon(icon("calendar"))
        self.setIconSize(icon_size())
        words = self.tr("Choose the day in a calendar")
        self.setAccessibleName(words)
        self.setToolTip(words)
        self.clicked.connect(self._on_clicked)
        self._calendar: QCalendarWidget | None = None

    def _on_clicked(self) -> None:
        if self._calendar is None:
            self._calendar = QCalendarWidget(self)
            self._calendar.setWindowFlag(Qt.WindowType.Popup)
            self._calendar.setAccessibleName(self.accessibleName())
            self._calendar.setGridVisible(False)
            self._calendar.setFirstDayOfWeek(Qt.DayOfWeek(week_begins() + 1))
            self._calendar.activated.connect(self._on_activated)
            self._calendar.clicked.connect(self._on_activated)
        below = self.mapToGlobal(QPoint(0, self.height() + SPACE.xs))
        self._calendar.move(below)
        self._calendar.show()
        self._calendar.setFocus(Qt.FocusReason.PopupFocusReason)

    def _on_activated(self, day: QDate) -> None:
        if self._calendar is not None:
            self._calendar.hide()
        self.picked.emit(day)

    def changeEvent(self, event: QEvent) -> None:
        """Draw the icon in the colours of a new theme."""
        if event.type() == QEvent.Type.PaletteChange:
            self.setIcon(icon("calendar"))
            self.setIconSize(icon_size())
        super().changeEvent(event)


def _offset() -> str:
    text = datetime.now().astimezone().strftime("%z")
    return f"{text[:3]}:{text[3:]}"


def _part_name(part: str) -> str:
    names = {
        "day": QCoreApplication.translate("Questions", "Day"),
        "month": QCoreApplication.translate("Questions", "Month"),
        "year": QCoreApplication.translate("Questions", "Year"),
        "hour": QCoreApplication.translate("Questions", "Hour"),
        "minute": QCoreApplication.translate("Questions", "Minute"),
    }
    return names[part]
