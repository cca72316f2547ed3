"""Why an interview is signed although questions are open: the reason is part of the record."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.asking.decision import DecisionDialog
from ui.widgets.text_field import GrowingText
from ui.widgets.texts import label

LIMIT = 2_000


class IncompleteDialog(DecisionDialog):
    """Asks for the reason; nothing is signed yet.

    Args:
        count: How many questions are open.
        parent: The page.

    Signals:
        decided(str): The reason; nothing when the dialog is closed.
    """

    decided = Signal(str)

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("IncompleteDialog", "Sign as incomplete?"),
            QCoreApplication.translate(
                "IncompleteDialog",
                "Open questions: {count}. The record will say that it is incomplete, name the open "
                "questions, and give your reason.",
            ).format(count=count),
            parent,
        )
        name = self.tr("Reason, such as: the person asked to stop")
        self._field = GrowingText(3, one_line=False, parent=self)
        self._field.setAccessibleName(name)
        self._error = label("", "error", self, wrap=True)
        self._error.hide()
        at = self.column.count() - 1
        self.column.insertWidget(at, label(name, "strong", self, wrap=True))
        self.column.insertWidget(at + 1, self._error)
        self.column.insertWidget(at + 2, self._field)
        keep = self.add_button(self.tr("Keep editing"), "secondary")
        keep.clicked.connect(self.reject)
        go = self.add_button(self.tr("Go on to signing"), "primary")
        go.clicked.connect(self._on_go)
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def field(self) -> GrowingText:
        """Where the reason is typed."""
        return self._field

    def error(self) -> str:
        """Return what is said at the field; empty for nothing."""
        return "" if self._error.isHidden() else self._error.text()

    def _on_go(self) -> None:
        reason = self._field.toPlainText().strip()
        if not reason:
            self._show_error(self.tr("Give the reason."))
        elif len(reason) > LIMIT:
            words = self.tr("The reason is too long. The limit is {limit} characters.")
            self._show_error(words.format(limit=LIMIT))
        else:
            self.accept()
            self.decided.emit(reason)

    def _show_error(self, words: str) -> None:
        self._error.setText(words)
        self._error.show()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
