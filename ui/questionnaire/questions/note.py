"""A note: words to read or to say, without anything to answer."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from ui.questionnaire.questions.base import QuestionWidget
from ui.questionnaire.sections.state import Approved
from ui.theme import set_role
from vetting_desk.forms import Node


class NoteQuestion(QuestionWidget):
    """Words to read; a value that the form computed for it is part of the words.

    Tab stops at it, so that who uses no mouse can scroll through a long one, and who sees nothing hears it.
    """

    def __init__(self, node: Node, parent: QWidget | None = None) -> None:
        super().__init__(node, parent)
        set_role(self._label, "body")
        self._label.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.show_node(node)

    def show_approved(self, approved: Approved) -> None:
        """Show words of the organisation instead of the form's own."""
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setText(approved.text)
        self._label.setAccessibleName(approved.text)
        self._set_hint(approved.remark)

    def focus_control(self) -> None:
        """Move the focus to the words."""
        self._label.setFocus()
