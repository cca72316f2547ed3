"""What dialogs share that sign a statement: words of what is signed, and a token's PIN asked on the way."""

from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QWidget

from ui.asking.deed_dialog import DeedDialog
from ui.asking.wanted import question_for
from ui.ground.tasks import Tasks
from ui.widgets.texts import Paragraph
from vetting_desk.operations.access.open_desk import OpenDesk


class SigningDialog(DeedDialog):
    """A statement that is signed with the officer's name, and kept.

    Args:
        desk: The unlocked desk.
        tasks: Where it is signed.
        title: The heading.
        words: What follows from it.
        act: The words on the button.
        parent: The page.
    """

    def __init__(
        self,
        desk: OpenDesk,
        tasks: Tasks,
        title: str,
        words: str,
        act: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, act, tasks, parent)
        self._desk = desk
        self.body.addWidget(Paragraph(words, "body", self))

    def call(self) -> tuple[Callable[..., Any], tuple[object, ...]]:
        """Return what is called on the store's thread, and its arguments after the desk."""
        raise NotImplementedError

    def begin(self) -> None:
        """Sign it."""
        function, arguments = self.call()
        self.run(function, self._desk, *arguments, doing="signing", reports=False)

    def show_failure(self, error: Exception) -> None:
        """Ask for what is wanted first, or show what went wrong."""
        self._set_busy(busy=False)
        question = question_for(self._desk, self._tasks, self, error, self.begin)
        if question is not None:
            question.ask()
        else:
            super().show_failure(error)
