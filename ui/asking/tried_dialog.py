"""Decisions that are tried while their dialog stays, so that what was typed is not lost if they are refused."""

from PySide6.QtWidgets import QPushButton, QWidget

from ui.asking.decision import DecisionDialog
from ui.text.error_text import describe
from ui.text.input_text import describe_input
from ui.widgets.texts import label
from vetting_desk.errors import InputError


class TriedDialog(DecisionDialog):
    """A decision with a line that says what was wrong with it.

    Subclasses place `problem_line` among their fields, and emit what was decided after `begin_trying`.

    Args:
        title: The question in few words.
        words: What each way means.
        parent: The page.

    Attributes:
        problem_line: Where what was wrong is said; hidden until then.
        act: The button that decides.
    """

    act: QPushButton

    def __init__(self, title: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(title, words, parent)
        self.problem_line = label("", "error", self, wrap=True)
        self.problem_line.hide()

    # For subclasses

    def typed_field(self) -> QWidget:
        """Return the field an `InputError` is about."""
        raise NotImplementedError

    def words_for(self, error: Exception) -> str:
        """Return words for why it was refused."""
        if isinstance(error, InputError):
            return describe_input(error, self.typed_field().accessibleName())
        words = describe(error)
        return f"{words.sentence} {words.hint}".strip()

    def say(self, words: str) -> None:
        """Show what is wrong, and make room for it."""
        self.problem_line.setText(words)
        self.problem_line.show()
        self.make_room(self.problem_line)

    def begin_trying(self) -> None:
        """Block further decisions until this one was tried."""
        self.problem_line.hide()
        self.act.setEnabled(False)

    # What happens

    def error(self) -> str:
        """Return what is said of what was given; empty for nothing."""
        return "" if self.problem_line.isHidden() else self.problem_line.text()

    def show_failure(self, error: Exception) -> None:
        """Show what is wrong, and allow another try."""
        self.act.setEnabled(True)
        self.say(self.words_for(error))
