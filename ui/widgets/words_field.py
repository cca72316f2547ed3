"""A field for words that are kept as they are typed, with what is wrong with them beside it."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from ui.theme import SPACE
from ui.widgets.error_line import ErrorLine
from ui.widgets.field import Field
from ui.widgets.text_field import GrowingText
from vetting_desk.operations.decisions.answers import MOST_WORDS

MOST_LINE = 200
"""Signs of one line: the name of a person, a post or an office."""


class WordsField(QWidget):
    """Words of several lines.

    Args:
        name: What they are called.
        hint: One short sentence; may be empty.
        lines: How many lines it shows while empty.
        parent: The panel.

    Attributes:
        edit: The editor.

    Signals:
        settled: The person paused, or left the field, and the words fit.
    """

    settled = Signal()

    def __init__(
        self, name: str, hint: str = "", lines: int = 2, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.edit = GrowingText(lines, one_line=False, parent=self)
        self._wrong = ErrorLine(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.xs)
        column.addWidget(Field(name, self.edit, hint, self))
        column.addWidget(self._wrong)
        self.setFocusProxy(self.edit)
        self.edit.settled.connect(self._on_settled)

    def show_text(self, text: str) -> None:
        """Show words, without emitting a signal."""
        self.edit.set_text(text)
        self._wrong.set_text("")

    def text(self) -> str:
        """Return the words."""
        return self.edit.toPlainText()

    def fits(self) -> bool:
        """Return whether the words can be kept; what is wrong with them is said beside the field."""
        long = len(self.text()) > MOST_WORDS
        words = QCoreApplication.translate(
            "WordsField", "Too long to be kept: at most {most} characters."
        )
        self._wrong.set_text(words.format(most=MOST_WORDS) if long else "")
        return not long

    def _on_settled(self) -> None:
        if self.fits():
            self.settled.emit()


def line_edit(parent: QWidget) -> QLineEdit:
    """Return a field for one line that can be kept as it is."""
    made = QLineEdit(parent)
    made.setMaxLength(MOST_LINE)
    return made
