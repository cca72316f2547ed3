"""Free text, and the one-line kinds of text: digits kept as text, masked, codes and addresses."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.questionnaire.questions.base import QuestionWidget
from ui.questionnaire.questions.form_label import form_label
from ui.theme import set_hook, set_role
from ui.widgets.text_field import LIMIT, GrowingText
from vetting_desk.forms import Node

_LEFT_TO_RIGHT = frozenset({"numbers", "url", "masked", "thousands-sep"})
_TALL = frozenset({"multiline", "multi-line"})


class TextQuestion(QuestionWidget):
    """Text in a field that grows; right-to-left text aligns right by itself."""

    def __init__(self, node: Node, parent: QWidget | None = None) -> None:
        super().__init__(node, parent)
        tall = bool(_TALL & set(node.appearance)) or bool(node.parameters.get("rows"))
        self._field = GrowingText(_rows(node, tall=tall), one_line=not tall, parent=self)
        self._field.settled.connect(self._on_settled)
        self._field.submitted.connect(self._on_submitted)
        self._field.paste_cleaned.connect(self._on_paste_cleaned)
        self._field.paste_refused.connect(self._on_paste_refused)
        self._note = form_label("", "caption", self, wrap=True)
        self._note.hide()
        self._add_control(self._field)
        self.column.addWidget(self._note)
        self._names_for(self._field)
        self.show_node(node)

    def show_value(self, node: Node) -> None:
        """Show the text, unless a person is typing another just now."""
        if not (
            self._field.hasFocus() and self._field.toPlainText().strip() == self._value.strip()
        ):
            self._field.set_text(self._value)
        self._field.setReadOnly(node.readonly)

    def show_taken_over(self, *, taken: bool) -> None:
        """Let typing take the place of what came from the case."""
        super().show_taken_over(taken=taken)
        self._field.not_said = taken

    def restore_typed(self, text: str) -> None:
        """Show again what could not be stored."""
        self._field.set_text(text)

    def flush(self) -> None:
        """Emit what is typed."""
        text = self._field.toPlainText()
        self.give(text if text.strip() else "")

    def is_typing(self) -> bool:
        """Return whether the keyboard is in the field."""
        return self._field.hasFocus()

    def _on_settled(self) -> None:
        self.flush()
        if not self._field.hasFocus():
            self.settled.emit(self.reference)

    def _on_submitted(self) -> None:
        self.flush()
        self.continue_requested.emit()

    def _on_paste_cleaned(self, count: int) -> None:
        words = self.tr(
            "Characters left out of what was pasted, because they cannot be stored: {count}"
        )
        self._show_note(words.format(count=count))

    def _on_paste_refused(self) -> None:
        words = self.tr(
            "What was pasted is too long and was left out. The limit is {limit} characters."
        )
        self._show_note(words.format(limit=f"{LIMIT:,}".replace(",", "\u202f")), role="error")

    def _show_note(self, words: str, role: str = "caption") -> None:
        set_role(self._note, role)
        self._note.setText(words)
        self._note.show()

    def _mark(self, widget: QWidget, *, wrong: bool) -> None:
        set_hook(widget, "wrong", "true" if wrong else "false")


class LineQuestion(QuestionWidget):
    """Text of one line: digits as text, a code, an address, or text hidden while it is typed."""

    def __init__(self, node: Node, parent: QWidget | None = None) -> None:
        super().__init__(node, parent)
        self._field = QLineEdit(self)
        self._field.setMaxLength(LIMIT)
        words = set(node.appearance)
        if "masked" in words:
            self._field.setEchoMode(QLineEdit.EchoMode.PasswordEchoOnEdit)
        if words & _LEFT_TO_RIGHT or node.type == "barcode":
            self._field.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._field.editingFinished.connect(self.flush)
        self._field.returnPressed.connect(self.continue_requested)
        self._add_control(self._field)
        self._names_for(self._field)
        self.show_node(node)

    def show_value(self, node: Node) -> None:
        """Show the text."""
        if self._field.text() != self._value:
            self._field.setText(self._value)
        self._field.setReadOnly(node.readonly)

    def restore_typed(self, text: str) -> None:
        """Show again what could not be stored."""
        self._field.setText(text)

    def flush(self) -> None:
        """Emit what is typed."""
        self.give(self._field.text().strip())

    def _mark(self, widget: QWidget, *, wrong: bool) -> None:
        set_hook(widget, "wrong", "true" if wrong else "false")


def _rows(node: Node, *, tall: bool) -> int:
    asked = str(node.parameters.get("rows", ""))
    if asked.isdecimal():
        return min(max(int(asked), 1), 12)
    return 3 if tall else 1
