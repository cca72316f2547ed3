"""A question that cannot be answered now: its value in words on a sunken ground."""

from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from ui.questionnaire.questions.base import QuestionWidget
from ui.questionnaire.questions.form_label import form_label
from ui.questionnaire.sections.answer_text import answer_text
from ui.theme import SPACE, set_hook, set_role
from vetting_desk.forms import Node


class ReadOnlyQuestion(QuestionWidget):
    """A value to read."""

    def __init__(self, node: Node, parent: QWidget | None = None) -> None:
        super().__init__(node, parent)
        self._kept = ""
        box = QFrame(self)
        set_hook(box, "surface", "sunken")
        column = QVBoxLayout(box)
        column.setContentsMargins(SPACE.m, SPACE.s, SPACE.m, SPACE.s)
        self._words = form_label("", "body", box, wrap=True)
        column.addWidget(self._words)
        self._add_control(box)
        self.show_node(node)

    def show_kept(self, words: str) -> None:
        """Say who alone answers it, where nobody has yet."""
        self._kept = words
        if not self._value:
            self._words.setText(words)

    def show_value(self, node: Node) -> None:
        """Show the value in words."""
        words = answer_text(node)
        set_role(self._words, "body" if words else "muted")
        self._words.setText(words or self._kept or self.tr("No answer"))
