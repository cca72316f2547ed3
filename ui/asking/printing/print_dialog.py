"""Asks why something is printed, before the system's dialog asks where."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.asking.tried_dialog import TriedDialog
from ui.theme import Size, current
from ui.widgets.field import Field
from vetting_desk.operations.access.paper_copies import MOST_REASON


class PrintDialog(TriedDialog):
    """The reason for printing.

    Args:
        title: The question in few words.
        parent: The page.

    Signals:
        given(str): The reason, never empty.
    """

    given = Signal(str)

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(
            title,
            QCoreApplication.translate(
                "PrintDialog",
                "Paper is not encrypted, and the system's printing keeps pages for a while. Every page says "
                "who printed it, when, and which copy it is. The log keeps the reason.",
            ),
            parent,
        )
        self.reason = QLineEdit(self)
        self.reason.setMaxLength(MOST_REASON)
        self.reason.returnPressed.connect(self._on_act)
        at = self.column.count() - 1
        self.column.insertWidget(at, Field(self.tr("Reason"), self.reason, parent=self))
        self.column.insertWidget(at + 1, self.problem_line)
        cancel = self.add_button(self.tr("Cancel"), "secondary")
        cancel.clicked.connect(self.reject)
        self.act = self.add_button(self.tr("Continue to the printer…"), "primary")
        self.act.clicked.connect(self._on_act)
        self.setMinimumWidth(current().px(Size.card))
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)

    def typed_field(self) -> QWidget:
        """Return the field of the reason."""
        return self.reason

    def _on_act(self) -> None:
        reason = self.reason.text().strip()
        if reason:
            self.accept()
            self.given.emit(reason)
        else:
            self.say(self.tr("Give the reason."))
            self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
