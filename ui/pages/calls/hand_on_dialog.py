"""Handing one's open calls to the next shift, with what it has to know."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.asking.tried_dialog import TriedDialog
from ui.theme import Size, current
from ui.widgets.text_field import GrowingText
from ui.widgets.texts import label

_WIDTH = 480


class HandOnDialog(TriedDialog):
    """Asks for a word to the next shift; none is needed.

    Args:
        calls: How many calls are handed on.
        parent: The page.

    Signals:
        given(str): The words.
    """

    given = Signal(str)

    def __init__(self, calls: int, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Hand to the next shift"),
            self.tr(
                "%n open call(s) of yours are nobody's until somebody takes them over. Call-backs stay due.",
                "", calls,
            ),
            parent,
        )  # fmt: skip
        self.words = GrowingText(3, one_line=False, parent=self)
        self.words.setAccessibleName(self.tr("What the next shift has to know (optional)"))
        at = self.column.count() - 1
        for number, part in enumerate(
            (label(self.words.accessibleName(), "strong", self), self.words, self.problem_line)
        ):
            self.column.insertWidget(at + number, part)
        self.cancel = self.add_button(self.tr("Cancel"), "secondary")
        self.cancel.clicked.connect(self.reject)
        self.act = self.add_button(self.tr("Hand on"), "primary")
        self.act.clicked.connect(self._on_act)
        self.setMinimumWidth(min(current().px(_WIDTH), Size.reading))
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def typed_field(self) -> QWidget:
        """Return the field of the words."""
        return self.words

    def _on_act(self) -> None:
        self.begin_trying()
        self.given.emit(self.words.toPlainText())
