"""A trigger: one row to acknowledge."""

from PySide6.QtWidgets import QWidget

from ui.widgets.questions.base import QuestionWidget
from ui.widgets.questions.rows import AnswerRow, Marker
from vetting_desk.forms import Node

ACKNOWLEDGED = "OK"


class TriggerQuestion(QuestionWidget):
    """A statement with one answer, which can be taken back."""

    def __init__(self, node: Node, parent: QWidget | None = None) -> None:
        super().__init__(node, parent)
        self._row = AnswerRow(self.tr("OK, confirmed"), ACKNOWLEDGED, Marker.CHECK, 1, self)
        self._row.clicked.connect(self._on_clicked)
        self._row.clear_requested.connect(self.clear_answer)
        self._row.submit_requested.connect(self.continue_requested)
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

    def _on_clicked(self) -> None:
        self.give("" if self._value else ACKNOWLEDGED)
        self._row.setChecked(self._value == ACKNOWLEDGED)
