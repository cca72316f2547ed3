"""What became of a task: done and how, or why it cannot be."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QCheckBox, QWidget

from ui.pages.reason_dialog import ReasonDialog


class AnswerDialog(ReasonDialog):
    """What became of a task: done and how, or why it cannot be.

    Args:
        parent: The page.

    Attributes:
        impossible: Marked where it cannot be done.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("AnswerDialog", "What became of it?"),
            QCoreApplication.translate(
                "AnswerDialog",
                "You say, by name, what was done. It goes back to who asked, with the next bundle.",
            ),
            QCoreApplication.translate("AnswerDialog", "Sign the answer"),
            parent=parent,
        )
        self.impossible = QCheckBox(self.tr("It cannot be done, for the reason above"), self)
        self.column.insertWidget(self.column.count() - 1, self.impossible)
        self.reason.setFocus(Qt.FocusReason.OtherFocusReason)
