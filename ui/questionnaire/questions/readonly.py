"""A question that cannot be answered now: its value in words on a sunken ground."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from ui.questionnaire.questions.base import QuestionWidget
from ui.questionnaire.questions.form_label import form_label
from ui.questionnaire.sections.answer_text import answer_text
from ui.questionnaire.sections.state import ShutQuestion
from ui.theme import SPACE, set_hook, set_kind, set_role
from vetting_desk.forms import Node


class ReadOnlyQuestion(QuestionWidget):
    """A value to read.

    Signals:
        place_wanted(str): A question to go to, whose answer may open this one; empty for the page of the case.
    """

    place_wanted = Signal(str)

    def __init__(self, node: Node, parent: QWidget | None = None) -> None:
        super().__init__(node, parent)
        self._kept = ""
        box = QFrame(self)
        set_hook(box, "surface", "sunken")
        column = QVBoxLayout(box)
        column.setContentsMargins(SPACE.m, SPACE.s, SPACE.m, SPACE.s)
        self._words = form_label("", "body", box, wrap=True)
        column.addWidget(self._words)
        self._place = ""
        self.way = QPushButton("", box)
        set_kind(self.way, "secondary")
        self.way.setAutoDefault(False)
        self.way.clicked.connect(lambda: self.place_wanted.emit(self._place))
        self.way.hide()
        column.addWidget(self.way, 0, Qt.AlignmentFlag.AlignLeading)
        self._add_control(box)
        self.show_node(node)

    def show_kept(self, words: str) -> None:
        """Say who alone answers it, where nobody has yet."""
        self._kept = words
        if not self._value:
            self._words.setText(words)

    def show_shut(self, shut: ShutQuestion) -> None:
        """Say why it may not be answered now, and what to do, with a way there."""
        self.show_kept(shut.words)
        self._place = shut.place
        self.way.setText(
            self.tr("Go to the question that opens this")
            if shut.place
            else self.tr("To the page of the case…")
        )
        self.way.setVisible(shut.led)

    def focus_control(self) -> None:
        """Move the focus to what leads on, or to the words: nothing is answered here."""
        if self.way.isHidden():
            self.focus_words()
        else:
            self.way.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_value(self, node: Node) -> None:
        """Show the value in words."""
        words = answer_text(node)
        set_role(self._words, "body" if words else "muted")
        self._words.setText(words or self._kept or self.tr("No answer"))
