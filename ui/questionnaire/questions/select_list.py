"""Choosing one of a long list: a field that opens a list and narrows it as one types."""

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit, QWidget

from ui.questionnaire.questions.base import QuestionWidget
from ui.questionnaire.questions.refusal_text import no_choices_text
from ui.questionnaire.sections.plain_text import plain_text
from ui.theme import set_hook
from vetting_desk.forms import Node


class SelectListQuestion(QuestionWidget):
    """One answer of many; nothing is preselected, the first line takes it back."""

    def __init__(self, node: Node, parent: QWidget | None = None) -> None:
        super().__init__(node, parent)
        self._list = SearchableList(self)
        self._list.activated.connect(self._on_activated)
        self._list.field.editingFinished.connect(self.flush)
        self._values: list[str] = []
        self._add_control(self._list)
        self._names_for(self._list)
        self.show_node(node)

    def show_value(self, node: Node) -> None:
        """Show the options as they are now, and the one chosen."""
        values = ["", *(option.value for option in node.options)]
        words = ["", *(plain_text(option.label) or option.value for option in node.options)]
        with QSignalBlocker(self._list):
            if (
                values != self._values
                or [self._list.itemText(at) for at in range(len(words))] != words
            ):
                self._list.clear()
                self._list.addItems(words)
                self._values = values
            self._list.setCurrentIndex(values.index(self._value) if self._value in values else 0)
            self._list.setEnabled(not node.readonly)
        self._list.field.setPlaceholderText(
            no_choices_text(node) or self.tr("Choose, or type to search")
        )

    def flush(self) -> None:
        """Take what was typed when it names one option; else show again what is chosen."""
        typed = self._list.currentText().strip().casefold()
        words = [self._list.itemText(at).casefold() for at in range(self._list.count())]
        if typed in words:
            self._on_activated(words.index(typed))
        elif self._value in self._values:
            self._list.setCurrentIndex(self._values.index(self._value))

    def choose_key(self, number: int) -> bool:
        """Choose by place in the list."""
        if number >= len(self._values) or not self._list.isEnabled():
            return False
        self._on_activated(number)
        return True

    def _on_activated(self, at: int) -> None:
        if 0 <= at < len(self._values):
            self.give(self._values[at])

    def _mark(self, widget: QWidget, *, wrong: bool) -> None:
        set_hook(widget, "wrong", "true" if wrong else "false")


class SearchableList(QComboBox):
    """A drop-down list that finds what one types anywhere in its lines, and ignores the wheel.

    Args:
        parent: The question.

    Attributes:
        field: Where one types.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit(self)
        self.setLineEdit(self.field)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMaxVisibleItems(12)
        completer = QCompleter(self.model(), self)
        self.setCompleter(completer)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave scrolling to the page: a wheel never changes an answer."""
        event.ignore()
