"""Asks before certificates are revoked: since when, why, and what becomes of what was signed before."""

from datetime import UTC, date, datetime

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QLineEdit, QVBoxLayout, QWidget

from ui.asking.decision import DecisionDialog
from ui.questionnaire.questions.day_field import DayField
from ui.theme import SPACE, Size, current, set_hook
from ui.widgets.field import Field
from ui.widgets.texts import Paragraph, label
from ui.widgets.wrapped_radio import WrappedRadio
from vetting_desk.clock import midnight, on_the_wall
from vetting_desk.model.revocation import RevocationKind

LIMIT = 500
_WIDTH = 620
_KINDS = {
    RevocationKind.LEFT: QT_TRANSLATE_NOOP("RevokeDialog", "They left, or the desk was closed"),
    RevocationKind.LOST: QT_TRANSLATE_NOOP("RevokeDialog", "A key was lost, stolen or copied"),
    RevocationKind.MISUSED: QT_TRANSLATE_NOOP("RevokeDialog", "Something was misused"),
}


class RevokeDialog(DecisionDialog):
    """Day, kind and reason; nothing is revoked yet.

    Args:
        name: Whose certificates.
        now: The present moment, with a time zone.
        parent: The page.
        desk: True for a desk, with all its officers.

    Signals:
        decided(str, RevocationKind, datetime): Reason, kind, and from when on; nothing when it is closed.
    """

    decided = Signal(str, object, object)

    def __init__(
        self, name: str, now: datetime, parent: QWidget | None = None, *, desk: bool
    ) -> None:
        title, words = _desk_words() if desk else _officer_words()
        super().__init__(title.format(name=name), words, parent)
        self._now = now
        self._kinds = QButtonGroup(self)
        body = QWidget(self)
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.s)
        column.addWidget(label(self.tr("What happened"), "strong", body))
        for kind, said in _KINDS.items():
            button = WrappedRadio(QCoreApplication.translate("RevokeDialog", str(said)), body)
            button.setProperty("key", kind.value)
            self._kinds.addButton(button)
            column.addWidget(button)
        means = self.tr(
            "Where they left, what was signed before that day stays valid. Otherwise only what headquarters"
            " had by that day does."
        )
        column.addWidget(Paragraph(means, "hint", body))
        today = on_the_wall(now).date()
        self.day = DayField(self.tr("Since"), today, body)
        self.day.show_day(today)
        column.addWidget(self.day)
        hint = self.tr(
            "The day they left, or the first on which the key may have been in other hands."
        )
        column.addWidget(Paragraph(hint, "hint", body))
        self.reason = QLineEdit(body)
        self.reason.setMaxLength(LIMIT)
        stands = self.tr("It stands in the log and beside the name.")
        column.addWidget(Field(self.tr("Reason"), self.reason, stands, body))
        self._error = label("", "error", body, wrap=True)
        self._error.hide()
        column.addWidget(self._error)
        self.column.insertWidget(self.column.count() - 1, body)
        keep = self.add_button(self.tr("Keep the certificates"), "secondary")
        # Enter in the field must neither revoke nor close as if it had revoked.
        keep.setDefault(False)
        keep.clicked.connect(self.reject)
        revoke = self.add_button(self.tr("Revoke"), "danger")
        revoke.clicked.connect(self._on_revoke)
        self.setMinimumWidth(min(current().px(_WIDTH), Size.reading))
        self._kinds.buttons()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self, kind: RevocationKind) -> None:
        """Choose what happened."""
        for button in self._kinds.buttons():
            button.setChecked(button.property("key") == kind.value)

    def kind(self) -> RevocationKind | None:
        """Return what was chosen; None before."""
        button = self._kinds.checkedButton()
        return RevocationKind(str(button.property("key"))) if button is not None else None

    def error(self) -> str:
        """Return what is said of a field; empty for nothing."""
        return "" if self._error.isHidden() else self._error.text()

    def _on_revoke(self) -> None:
        kind, day, reason = self.kind(), self.day.day(), self.reason.text().strip()
        if kind is None:
            self._say(self.tr("Choose what happened."), self._kinds.buttons()[0])
        elif day is None or day > on_the_wall(self._now).date():
            self._say(self.tr("Give a day that is not in the future."), self.day.edit)
        elif not reason:
            self._say(self.tr("Give the reason."), self.reason)
        else:
            self.accept()
            self.decided.emit(reason, kind, _since(kind, day, self._now))

    def _say(self, words: str, field: QWidget) -> None:
        self._error.setText(words)
        self._error.show()
        for edit in (self.reason, self.day.edit):
            set_hook(edit, "wrong", "true" if edit is field else "false")
        field.setFocus(Qt.FocusReason.OtherFocusReason)


def _since(kind: RevocationKind, day: date, now: datetime) -> datetime:
    """Return from when on: the day's beginning here; for who leaves today, now: they worked until then."""
    begins = midnight(day).astimezone(UTC)
    leaves_today = kind is RevocationKind.LEFT and day == on_the_wall(now).date()
    return now if leaves_today else min(begins, now)


def _desk_words() -> tuple[str, str]:
    return (
        QCoreApplication.translate("RevokeDialog", "Revoke the desk {name}?"),
        QCoreApplication.translate(
            "RevokeDialog",
            "The certificates of this desk and of all its officers are revoked. What they sign from that day "
            "on counts for nothing; what nobody can judge waits at headquarters for a person. It cannot be "
            "undone.",
        ),
    )


def _officer_words() -> tuple[str, str]:
    return (
        QCoreApplication.translate("RevokeDialog", "Revoke the officer {name}?"),
        QCoreApplication.translate(
            "RevokeDialog",
            "All certificates of this officer are revoked. What they sign from that day on counts for "
            "nothing; what nobody can judge waits at headquarters for a person. It cannot be undone.",
        ),
    )
