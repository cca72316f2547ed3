"""Numbers typed as people write them, stored as ODK writes them."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from ui.questionnaire.questions.base import QuestionWidget
from ui.questionnaire.questions.parse import Refusal, decimal_number, whole_number
from ui.questionnaire.sections.plain_text import shown_number
from ui.theme import SPACE, Size, icon, icon_size, set_hook
from vetting_desk.forms import Node


class NumberQuestion(QuestionWidget):
    """A whole or a decimal number; comma and point both make a decimal."""

    def __init__(self, node: Node, parent: QWidget | None = None) -> None:
        super().__init__(node, parent)
        self._read: Callable[[str], str] = whole_number if node.type == "int" else decimal_number
        self._grouped = "thousands-sep" in node.appearance
        self._field = QLineEdit(self)
        self._field.setMaxLength(64)
        self._field.setMaximumWidth(Size.rail)
        self._field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._field.setInputMethodHints(Qt.InputMethodHint.ImhFormattedNumbersOnly)
        self._field.editingFinished.connect(self.flush)
        self._field.returnPressed.connect(self.continue_requested)
        self._steps: list[QToolButton] = []
        self._add_control(self._line(steps="counter" in node.appearance))
        self._names_for(self._field)
        self.show_node(node)

    def show_value(self, node: Node) -> None:
        """Show the number as the window's language writes it."""
        if self._read_or_none(self._field.text()) != (self._value or None):
            self._field.setText(shown_number(self._value, grouped=self._grouped))
        self._field.setReadOnly(node.readonly)
        for button in self._steps:
            button.setEnabled(not node.readonly)

    def restore_typed(self, text: str) -> None:
        """Show again what could not be read."""
        self._field.setText(text)
        self.flush()

    def flush(self) -> None:
        """Emit what is typed, or why it cannot be read."""
        typed = self._field.text().strip()
        if not typed:
            self.give("")
            return
        try:
            value = self._read(typed)
        except Refusal as refusal:
            self.refuse(refusal, typed)
        else:
            self.give(value)

    def _line(self, *, steps: bool) -> QWidget:
        box = QWidget(self)
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.s)
        if not steps:
            row.addWidget(self._field, 1)
            row.addStretch(1)
            return box
        fewer = self._step_button("minus", self.tr("One less"))
        fewer.clicked.connect(self._on_fewer)
        more = self._step_button("plus", self.tr("One more"))
        more.clicked.connect(self._on_more)
        row.addWidget(fewer)
        row.addWidget(self._field, 1)
        row.addWidget(more)
        row.addStretch(1)
        return box

    def _step_button(self, name: str, words: str) -> QToolButton:
        button = QToolButton(self)
        button.setIcon(icon(name))
        button.setIconSize(icon_size())
        button.setAccessibleName(words)
        button.setToolTip(words)
        self._steps.append(button)
        return button

    def _on_fewer(self) -> None:
        self._step(-1)

    def _on_more(self) -> None:
        self._step(1)

    def _step(self, by: int) -> None:
        value = self._read_or_none(self._field.text())
        self.give(str(max(int(value or 0) + by, 0)))

    def _read_or_none(self, text: str) -> str | None:
        try:
            return self._read(text)
        except Refusal:
            return None

    def _mark(self, widget: QWidget, *, wrong: bool) -> None:
        set_hook(widget, "wrong", "true" if wrong else "false")
