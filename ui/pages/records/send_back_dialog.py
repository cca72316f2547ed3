"""Sending a record back: which question it is about, and what is asked."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QWidget

from ui.asking.tried_dialog import TriedDialog
from ui.theme import Size, current
from ui.widgets.fitting_box import FittingBox
from ui.widgets.text_field import GrowingText
from ui.widgets.texts import label

_WIDTH = 480
_LONGEST = 90
"""Signs of a question shown in the list."""


class SendBackDialog(TriedDialog):
    """Asks for one question of a record and for words; it stays on the screen until `accept`.

    Args:
        questions: Reference and label of each question of the record, in its order.
        parent: The page.

    Signals:
        given(str, str): Reference, empty for the record as a whole, and words, to be tried.
    """

    given = Signal(str, str)

    def __init__(self, questions: Sequence[tuple[str, str]], parent: QWidget | None = None) -> None:
        super().__init__(
            QCoreApplication.translate("SendBackDialog", "Send this record back?"),
            QCoreApplication.translate(
                "SendBackDialog",
                "Its author reads what you write and corrects the record, or replies. The record itself is "
                "never changed.",
            ),
            parent,
        )
        name = self.tr("Which question")
        self.question = FittingBox(self, 30)
        self.question.setAccessibleName(name)
        self.question.addItem(self.tr("The record as a whole"), "")
        for reference, words in questions:
            plain = " ".join(words.split())
            short = plain if len(plain) <= _LONGEST else f"{plain[:_LONGEST]}…"
            self.question.addItem(short or reference, reference)
        asked = self.tr("What is asked")
        self.words = GrowingText(3, one_line=False, parent=self)
        self.words.setAccessibleName(asked)
        at = self.column.count() - 1
        parts = (
            label(name, "strong", self),
            self.question,
            label(asked, "strong", self),
            self.words,
            self.problem_line,
        )
        for number, part in enumerate(parts):
            self.column.insertWidget(at + number, part)
        self.cancel = self.add_button(self.tr("Cancel"), "secondary")
        self.cancel.clicked.connect(self.reject)
        self.act = self.add_button(self.tr("Send back"), "primary")
        self.act.clicked.connect(self._on_act)
        self.setMinimumWidth(min(current().px(_WIDTH), Size.reading))
        self.words.setFocus(Qt.FocusReason.OtherFocusReason)

    def typed_field(self) -> QWidget:
        """Return the field of the words."""
        return self.words

    def _on_act(self) -> None:
        words = self.words.toPlainText().strip()
        if not self.act.isEnabled():
            return
        if not words:
            self.say(self.tr("Write what is asked."))
            self.words.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        self.begin_trying()
        self.given.emit(str(self.question.currentData() or ""), words)
