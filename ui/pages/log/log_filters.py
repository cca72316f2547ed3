"""What narrows the log down: days, officer, action, and what it was done to."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from ui.pages.log.action_text import action_text
from ui.questionnaire.questions.day_field import DayField
from ui.theme import SPACE, current, set_kind
from ui.widgets.choice import Choice
from ui.widgets.flow_row import FlowRow
from ui.widgets.texts import label
from vetting_desk.clock import midnight

_ABOUT_WIDTH = 170


@dataclass(frozen=True, slots=True)
class LogFilter:
    """What is asked for; None where everything fits.

    Attributes:
        since: From this moment on.
        until: Before this moment.
        officer_id: Only this officer's.
        action: Only this action.
        about: Reference of a case, or the id of what it was done to.
    """

    since: datetime | None = None
    until: datetime | None = None
    officer_id: str | None = None
    action: str | None = None
    about: str | None = None


class LogFilters(FlowRow):
    """A row of filters.

    Signals:
        changed: Something else is asked for.
    """

    changed = Signal()

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent, SPACE.m)
        self.since = DayField(self.tr("From"), today, self)
        self.until = DayField(self.tr("Until"), today, self)
        self.officer = Choice(self.tr("Officer"), self)
        self.officer.show_choices([("", self.tr("Everyone"))])
        self.action = Choice(self.tr("What"), self)
        self.action.show_choices([("", self.tr("Everything"))])
        self.about = QLineEdit(self)
        self.about.setMaxLength(128)
        self.about.setAccessibleName(self.tr("About"))
        self.about.setAccessibleDescription(self.tr("Reference of a case, or an id"))
        self.about.setPlaceholderText(self.tr("Case or id"))
        self.about.setFixedWidth(current().px(_ABOUT_WIDTH))
        self.clear_button = QPushButton(self.tr("Clear the filters"), self)
        set_kind(self.clear_button, "quiet")
        self.clear_button.hide()
        about = _named(self.tr("About"), self.about, self)
        for widget in (self.since, self.until, self.officer, self.action, about, self.clear_button):
            self.add(widget)
        self.since.changed.connect(self._on_changed)
        self.until.changed.connect(self._on_changed)
        self.officer.chosen.connect(self._on_changed)
        self.action.chosen.connect(self._on_changed)
        self.about.editingFinished.connect(self._on_about)
        self.clear_button.clicked.connect(self.clear)
        self._about = ""

    def show_officers(self, officers: Sequence[tuple[str, str]]) -> None:
        """Offer officers by id and name."""
        self.officer.show_choices([("", self.tr("Everyone")), *officers])

    def show_actions(self, actions: Sequence[str]) -> None:
        """Offer actions, sorted by their words."""
        offered = sorted(((key, action_text(key)) for key in actions), key=lambda pair: pair[1])
        self.action.show_choices([("", self.tr("Everything")), *offered])

    def asked(self) -> LogFilter:
        """Return what is asked for; days count by the device's time zone, the last one whole."""
        until = self.until.day()
        return LogFilter(
            since=_midnight(self.since.day()),
            until=_midnight(until + timedelta(days=1)) if until is not None else None,
            officer_id=self.officer.choice() or None,
            action=self.action.choice() or None,
            about=self.about.text().strip() or None,
        )

    def problem(self) -> str:
        """Return what is wrong with what was typed; empty for nothing."""
        if self.since.is_wrong() or self.until.is_wrong():
            return self.tr("That is not a day that exists. Write it as {example}.").format(
                example=self.since.edit.placeholderText()
            )
        since, until = self.since.day(), self.until.day()
        if since is not None and until is not None and until < since:
            return self.tr("The first day lies after the last: nothing can fit.")
        return ""

    def show_about(self, subject: str) -> None:
        """Ask only for what was done to `subject`."""
        self.about.setText(subject)
        self._on_about()

    def clear(self) -> None:
        """Ask for everything."""
        self.since.show_day(None)
        self.until.show_day(None)
        self.officer.choose("")
        self.action.choose("")
        blocker = QSignalBlocker(self.about)
        self.about.clear()
        self._about = ""
        blocker.unblock()
        self._on_changed()

    def _on_about(self) -> None:
        if self.about.text() != self._about:
            self._about = self.about.text()
            self._on_changed()

    def _on_changed(self) -> None:
        self.clear_button.setVisible(self.asked() != LogFilter() or bool(self.problem()))
        self.changed.emit()


def _midnight(day: date | None) -> datetime | None:
    return midnight(day) if day is not None else None


def _named(name: str, editor: QWidget, parent: QWidget) -> QWidget:
    made = QWidget(parent)
    row = QHBoxLayout(made)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(SPACE.s)
    title = label(name, "muted", made)
    title.setBuddy(editor)
    row.addWidget(title)
    row.addWidget(editor)
    return made
