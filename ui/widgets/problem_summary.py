"""The summary of mistakes on top of a form: "There is a problem", each line leading to its field.

The same words stand beside each field, which is marked, as long as the summary is there.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from ui.theme import SPACE, set_hook, set_kind
from ui.widgets.beside import put_above
from ui.widgets.error_line import ErrorLine
from ui.widgets.texts import label


class ProblemSummary(QFrame):
    """What is wrong with what was entered; it takes the focus when it appears."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "banner")
        self.setProperty("tone", "error")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(SPACE.l, SPACE.m, SPACE.l, SPACE.m)
        self._column.setSpacing(SPACE.xs)
        self._column.addWidget(label(self.tr("There is a problem"), "heading", self))
        self._lines: list[tuple[QPushButton, QWidget]] = []
        self._beside: list[tuple[QWidget, ErrorLine, str]] = []
        self.hide()

    def show_problems(self, problems: Sequence[tuple[str, QWidget]]) -> None:
        """Show one line a problem and mark each field.

        Args:
            problems: The words, the same as beside the field, and the widget they lead to.
        """
        self.clear()
        for words, field in problems:
            line = QPushButton(words, self)
            set_kind(line, "problem")
            line.clicked.connect(self._on_line_clicked)
            self._column.addWidget(line, 0, Qt.AlignmentFlag.AlignLeading)
            self._lines.append((line, field))
            set_hook(field, "wrong", "true")
            self._say_beside(field, words)
        said = "\n".join([self.tr("There is a problem"), *(words for words, _field in problems)])
        self.setAccessibleName(said)
        self.setVisible(bool(problems))
        if problems:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def clear(self) -> None:
        """Remove the summary and the marks on the fields."""
        for line, field in self._lines:
            self._column.removeWidget(line)
            line.deleteLater()
            if isValid(field):
                set_hook(field, "wrong", "false")
        for field, beside, described in self._beside:
            if isValid(beside):
                beside.hide()
                beside.deleteLater()
            if isValid(field):
                field.setAccessibleDescription(described)
        self._lines.clear()
        self._beside.clear()
        self.hide()

    def _say_beside(self, field: QWidget, words: str) -> None:
        """Say the same beside the field, for the eye and for a screen reader."""
        parent = field.parentWidget()
        if parent is None:
            return
        beside = ErrorLine(parent)
        if put_above(field, beside):
            self._beside.append((field, beside, field.accessibleDescription()))
            field.setAccessibleDescription(words)
            beside.set_text(words)
        else:
            beside.deleteLater()

    def words(self) -> list[str]:
        """Return the problems shown."""
        return [line.text() for line, _field in self._lines]

    def _on_line_clicked(self) -> None:
        for line, field in self._lines:
            if line is self.sender() and isValid(field):
                field.setFocus(Qt.FocusReason.ShortcutFocusReason)
