"""A trigger: one row to acknowledge."""

from PySide6.QtWidgets import QWidget

from ui.questionnaire.questions.base import QuestionWidget
from ui.questionnaire.questions.rows import AnswerRow, Marker
from vetting_desk.forms import Node

ACKNOWLEDGED = "OK"


class TriggerQuestion(QuestionWidget):
    """A statement with one answer, which can be taken back."""

    def __init__(self, node: Node, parent: QWidget | None = None) -> None:
        super().__init__(node, parent)
        self._row = AnswerRow(self.tr("OK, confirmed"), ACKNOWLEDGED, Marker.CHECK, self, 1, self)
        self._row.clicked.connect(self._on_clicked)
        self._add_control(self._row)
        self._names_for(self._row)
        self.show_node(node)

    def show_value(self, node: Node) -> None:
        """Show whether it was acknowledged."""
        self._row.setChecked(node.value == ACKNOWLEDGED)
        self._row.setEnabled(not node.readonly)

    def choose_key(self, number: int) -> bool:
        """Acknowledge by the key 1."""
        if number != 1 or not self._row.isEnabled():
            return False
        self._row.click()
        return True

    def step_from(self, row: AnswerRow, by: int) -> None:
        """Stay: there is one row."""

    def clear_from(self, _row: AnswerRow) -> None:
        """Take the confirmation back."""
        self.clear_answer()

    def submit_from(self, _row: AnswerRow) -> None:
        """Continue."""
        self.continue_requested.emit()

    def _on_clicked(self) -> None:
        self.give("" if self._value else ACKNOWLEDGED)
        self._row.setChecked(self._value == ACKNOWLEDGED)
