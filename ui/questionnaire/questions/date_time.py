"""Questions for a date, a time, or both."""

from datetime import UTC, date, datetime

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ui.questionnaire.questions.base import QuestionWidget
from ui.questionnaire.questions.calendars import NAMED, SAID, day_in, readings
from ui.questionnaire.questions.date_fields import DateParts, PartField, Parts, TimeParts
from ui.questionnaire.questions.form_label import form_label
from ui.questionnaire.questions.parse import Refusal
from ui.questionnaire.questions.side_by_side import SideBySide
from ui.theme import set_kind
from vetting_desk.forms import Node
from vetting_desk.judgement.said_dates import as_said


class MomentQuestion(QuestionWidget):
    """A date, a time, or a date and a time, by their parts."""

    def __init__(self, node: Node, parent: QWidget | None = None) -> None:
        super().__init__(node, parent)
        appearance = frozenset(node.appearance)
        self._date = DateParts(appearance, self) if node.type != "time" else None
        self._time = TimeParts(self) if node.type in {"time", "dateTime"} else None
        self._calendar = next(iter(NAMED & appearance), "") if self._date is not None else ""
        self._same_day = form_label("", "caption", self)
        self._same_day.hide()
        self._said: QLabel | None = None
        self._shown: str | None = None
        self._offers: dict[str, QPushButton] = {}
        self._add_control(self._board())
        self.column.addWidget(self._same_day)
        self._names_for(*(field for part in self._parts() for field in part.fields))
        self.show_node(node)

    def show_value(self, node: Node) -> None:
        """Show the parts of the value; what is half typed stays."""
        if self._value != self._shown:
            self._shown = self._value
            day, _, moment = self._value.partition("T")
            if self._date is not None:
                self._date.set_value(day)
            if self._time is not None:
                self._time.set_value(moment if self._date is not None else self._value)
        if self._act is not None:
            self._act.setEnabled(not node.readonly)
        for part in self._parts():
            part.set_enabled(enabled=not node.readonly)
        self._show_said(node.said)
        self._show_same_day()
        self._offer_readings()

    def _spoken(self, widget: QWidget, plain: str) -> str:
        return f"{plain}: {widget.part_name}" if isinstance(widget, PartField) else plain

    def focus_control(self) -> None:
        """Move the focus to the first part, or to the first that is wrong."""
        parts = self._parts()
        wrong = (
            [field for part in parts for field in part.wrong_fields()] if self.has_error() else []
        )
        first = (wrong or parts[0].fields)[0]
        first.setFocus(Qt.FocusReason.OtherFocusReason)

    def restore_typed(self, text: str) -> None:
        """Show again parts that made no date."""
        texts = iter(text.split("|"))
        for part in self._parts():
            part.set_texts([next(texts, "") for _ in part.fields])
        self.flush()

    def flush(self) -> None:
        """Emit the moment, or why the parts make none."""
        parts = self._parts()
        if all(part.is_empty() for part in parts):
            self.give("")
            return
        try:
            values = [part.value() for part in (self._date, self._time) if part is not None]
        except Refusal as refusal:
            self.refuse(refusal, "|".join(text for part in parts for text in part.texts()))
            self._offer_readings()
        else:
            value = "T".join(values)
            if value[:16] != self._value[:16] or self.has_error():
                self.give(value)

    def _parts(self) -> list[Parts]:
        return [part for part in (self._date, self._time) if part is not None]

    def _board(self) -> QWidget:
        for part in self._parts():
            part.left.connect(self._on_left)
            part.submitted.connect(self._on_submitted)
        self._act = self._make_act()
        parts: list[QWidget] = [*self._parts(), *([self._act] if self._act else [])]
        return SideBySide(parts, self)

    def _make_act(self) -> QWidget | None:
        """Return the button that puts in today, or now; None where less than a day is asked for."""
        if self._date is not None and len(self._date.fields) < 3:
            return None
        today = QCoreApplication.translate("Questions", "Today")
        now = QCoreApplication.translate("Questions", "Now")
        cell = QWidget(self)
        cell.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.addStretch(1)
        button = QPushButton(today if self._time is None else now, cell)
        set_kind(button, "quiet")
        button.clicked.connect(self._on_now)
        column.addWidget(button)
        return cell

    def _on_now(self) -> None:
        if self._date is not None:
            self._date.set_today()
        if self._time is not None:
            self._time.set_now()
        self.flush()

    def _on_left(self) -> None:
        if not any(part.has_keyboard() for part in self._parts()):
            self.flush()

    def _on_submitted(self) -> None:
        self.flush()
        if not self.has_error():
            self.continue_requested.emit()

    def _show_same_day(self) -> None:
        if not self._calendar:
            return
        shown = bool(self._value)
        if shown:
            same = day_in(self._calendar, date.fromisoformat(self._value[:10]))
            self._same_day.setText(f"{_calendar_name(self._calendar)}: {same}")
        self._same_day.setVisible(shown)

    def _offer_readings(self) -> None:
        """Offer what the day is if it was said by the Persian or the Islamic calendar."""
        found = self._readings()
        for name, known in self._offers.items():
            known.setVisible(name in found)
        for name, day in found.items():
            button = self._offers.get(name) or self._add_offer(name)
            words = QCoreApplication.translate("Questions", "{calendar}: that is {date}. Use this.")
            button.setText(words.format(calendar=_calendar_name(name), date=day.isoformat()))
            button.setProperty("day", day.isoformat())
            button.show()

    def _readings(self) -> dict[str, date]:
        if self._date is None or self._time is not None or len(self._date.fields) < 3:
            return {}
        texts = self._date.texts()
        if not all(text.isdecimal() for text in texts):
            return {}
        day, month, year = (int(text) for text in texts)
        return readings(year, month, day, datetime.now(UTC).astimezone().date())

    def _add_offer(self, name: str) -> QPushButton:
        button = QPushButton(self)
        set_kind(button, "link")
        button.clicked.connect(lambda: self._use(name, str(button.property("day"))))
        self.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        self._offers[name] = button
        return button

    def _use(self, calendar: str, day: str) -> None:
        """Answer with the day that is meant, and keep what was said."""
        if self._date is not None:
            said_day, month, year = (int(text) for text in self._date.texts())
            said = as_said(year, month, said_day, SAID[calendar])
            self.said_given.emit(self.reference, day, said)
            self.focus_control()

    def _show_said(self, said: str) -> None:
        """Show beside the day how it was said."""
        if self._said is None:
            if not said:
                return
            self._said = form_label("", "caption", self)
            self.column.addWidget(self._said)
        self._said.setText(said_text(said) if said else "")
        self._said.setVisible(bool(said))

    def _mark(self, widget: QWidget, *, wrong: bool) -> None:
        for part in self._parts():
            if widget in part.fields:
                part.set_wrong(wrong=wrong)


def _calendar_name(calendar: str) -> str:
    names = {
        "persian": QCoreApplication.translate("Questions", "Persian calendar"),
        "islamic": QCoreApplication.translate("Questions", "Islamic calendar"),
        "coptic": QCoreApplication.translate("Questions", "Coptic calendar"),
        "ethiopian": QCoreApplication.translate("Questions", "Ethiopian calendar"),
        "buddhist": QCoreApplication.translate("Questions", "Buddhist calendar"),
    }
    return names[calendar]


def said_text(said: str) -> str:
    """Return the words for a date as it was said: "Said: 1370-05-12, Persian calendar"."""
    day, _, mark = said.partition(" ")
    name = next((name for name, kept in SAID.items() if kept == mark), "")
    words = QCoreApplication.translate("Questions", "Said: {date}, {calendar}")
    return words.format(date=day, calendar=_calendar_name(name) if name else mark)
