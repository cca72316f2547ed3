"""Recording a complaint of ill-treatment or coercion; it is sealed at once, and nobody at the desk is told."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from ui.asking.tried_dialog import TriedDialog
from ui.i18n import left_to_right
from ui.theme import Size, current
from ui.widgets.text_field import GrowingText
from ui.widgets.texts import label

_WIDTH = 520


class ComplaintDialog(TriedDialog):
    """Asks what is complained of; it stays on the screen until `accept`, so that what was typed is not lost.

    Args:
        reference: The case it is about, for people; empty for none.
        parent: The page.

    Signals:
        given(str, str, bool): What is complained of, who is named, and whether who records it is not.
    """

    given = Signal(str, str, bool)

    def __init__(self, reference: str, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Record a complaint"),
            self.tr(
                "Of ill-treatment, threats or pressure, by anyone. It is sealed to the complaints officer: "
                "nobody at this desk can read it, change it or delete it, and nobody sees that it is there."
            ),
            parent,
        )
        self.complaint = GrowingText(4, one_line=False, parent=self)
        self.complaint.setAccessibleName(self.tr("What happened, as it was said"))
        self.named = QLineEdit(self)
        self.named.setAccessibleName(self.tr("Who is complained of, if known"))
        self.anonymous = QCheckBox(self.tr("Leave out my name"), self)
        at = self.column.count() - 1
        about = (
            self.tr("About case {reference}").format(reference=left_to_right(reference))
            if reference
            else ""
        )
        parts = (
            label(about, "muted", self),
            label(self.complaint.accessibleName(), "strong", self),
            self.complaint,
            label(self.named.accessibleName(), "strong", self),
            self.named,
            self.anonymous,
            self.problem_line,
        )
        for number, part in enumerate(parts):
            self.column.insertWidget(at + number, part)
        parts[0].setVisible(bool(about))
        self.cancel = self.add_button(self.tr("Cancel"), "secondary")
        self.cancel.clicked.connect(self.reject)
        self.act = self.add_button(self.tr("Seal the complaint"), "primary")
        self.act.clicked.connect(self._on_act)
        self.setMinimumWidth(min(current().px(_WIDTH), Size.reading))
        self.complaint.setFocus(Qt.FocusReason.OtherFocusReason)

    def typed_field(self) -> QWidget:
        """Return the field of what is complained of."""
        return self.complaint

    def _on_act(self) -> None:
        words = self.complaint.toPlainText().strip()
        if not words:
            self.say(self.tr("Write what happened."))
            self.complaint.setFocus()
            return
        self.begin_trying()
        self.given.emit(words, self.named.text().strip(), self.anonymous.isChecked())
