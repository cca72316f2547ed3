"""Choosing one or any of many, as rows with number keys; long lists get a field to search in.

A one-of-many whose appearance or length asks for a list is `select_list`; a matrix is `matrix`.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget

from ui.questionnaire.questions.base import QuestionWidget
from ui.questionnaire.questions.form_label import form_label
from ui.questionnaire.questions.options import OptionRows
from ui.questionnaire.questions.refusal_text import no_choices_text
from ui.questionnaire.questions.rows import Marker
from vetting_desk.forms import Node

LONG = 20
_NARROW = 16


class SelectOneQuestion(QuestionWidget):
    """One answer of several, as rows; nothing is preselected."""

    marker = Marker.DOT

    def __init__(self, node: Node, parent: QWidget | None = None) -> None:
        super().__init__(node, parent)
        self._rows = OptionRows(self.marker, columns_for(node), self)
        self._rows.row_clicked.connect(self._on_row_clicked)
        self._rows.clear_requested.connect(self.clear_answer)
        self._rows.submit_requested.connect(self.continue_requested)
        self._search: QLineEdit | None = None
        if len(node.options) > LONG:
            self._search = self._make_search()
            self._add_control(self._search)
        self._none: QLabel | None = None
        self._add_control(self._rows)
        self._quick = "quick" in node.appearance
        self.show_node(node)

    def show_value(self, node: Node) -> None:
        """Show the options as they are now, and what is chosen."""
        self._rows.show_options(node.options)
        self._rows.setAccessibleName(self.plain_label())
        self._rows.show_chosen(self._values(), enabled=not node.readonly)
        self._rows.say_question(self.plain_label())
        self._show_none(no_choices_text(node))

    def _show_none(self, words: str) -> None:
        """Show why there is nothing to choose from."""
        if self._none is None:
            if not words:
                return
            self._none = form_label("", "muted", self, wrap=True)
            self._add_control(self._none)
        self._none.setText(words)
        self._none.setVisible(bool(words))

    def focus_control(self) -> None:
        """Move the focus to the chosen row, or to the first."""
        if self._search is not None and not self._value:
            self._search.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._rows.focus_row()

    def choose_key(self, number: int) -> bool:
        """Choose the row with this number key."""
        row = self._rows.row_for_key(number)
        if row is None or not row.isEnabled():
            return False
        row.setFocus(Qt.FocusReason.ShortcutFocusReason)
        row.click()
        return True

    def _values(self) -> list[str]:
        return [self._value] if self._value else []

    def _chosen_with(self, value: str) -> str:
        return value

    def _on_row_clicked(self, value: str) -> None:
        self.give(self._chosen_with(value))
        self._rows.show_chosen(self._values(), enabled=True)
        if self._quick and self._value == value and not self.has_error():
            self.continue_requested.emit()

    def _make_search(self) -> QLineEdit:
        search = QLineEdit(self)
        search.setPlaceholderText(self.tr("Search the answers"))
        search.setAccessibleName(self.tr("Search the answers"))
        search.setClearButtonEnabled(True)
        search.textChanged.connect(self._rows.filter)
        search.returnPressed.connect(self._rows.focus_row)
        return search


class SelectManyQuestion(SelectOneQuestion):
    """Any of several answers; what is stored keeps the form's order of options."""

    marker = Marker.CHECK

    def _values(self) -> list[str]:
        return self._value.split()

    def _chosen_with(self, value: str) -> str:
        values = self._values()
        chosen = [name for name in values if name != value] if value in values else [*values, value]
        order = [row.value for row in self._rows.rows]
        known = [name for name in order if name in chosen]
        return " ".join([*known, *(name for name in chosen if name not in order)])


def columns_for(node: Node) -> int:
    """Return how many options stand side by side, by the appearance and their length."""
    words = set(node.appearance)
    number = next((_columns_named(word) for word in node.appearance if _columns_named(word)), 0)
    if number:
        return number
    longest = max((len(option.label) for option in node.options), default=0)
    if "likert" in words:
        return max(len(node.options), 1) if longest <= _NARROW and len(node.options) < 6 else 1
    if "columns-pack" in words or words & {"compact", "quickcompact"}:
        return 4 if longest <= 8 else 3 if longest <= _NARROW else 2
    if words & {"columns", "horizontal", "horizontal-compact", "list", "list-nolabel", "label"}:
        return 3 if longest <= 12 and len(node.options) != 4 else 2
    return 1


def _columns_named(word: str) -> int:
    head, _, number = word.rpartition("-")
    if head in {"columns", "compact", "quickcompact"} and number.isdecimal():
        return min(max(int(number), 1), 4)
    return 0
