"""One question to the officer: what the core wants is asked for and tried, then the call is made again."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.asking.asking_dialog import AskingDialog
from ui.ground.tasks import Tasks


class Question(QObject):
    """A dialog on the screen, open until the core has what it asked for or the officer refuses.

    Subclasses connect what the dialog gives to `attempt`. The question forgets what was typed and goes
    once it is answered.

    Args:
        dialog: The dialog that asks.
        tasks: Where what is given is tried.
        window: Owner of the question and its dialog.
        again: Called once what was given is right.
        refused: Called when the officer gives nothing; None where nothing is to be done then.
    """

    def __init__(
        self,
        dialog: AskingDialog,
        tasks: Tasks,
        window: QWidget,
        again: Callable[[], object],
        refused: Callable[[], object] | None = None,
    ) -> None:
        super().__init__(window)
        self.dialog = dialog
        self._tasks = tasks
        self._again = again
        self._refused = refused
        dialog.rejected.connect(self._on_rejected)

    def ask(self) -> None:
        """Put the dialog on the screen."""
        self.dialog.open()

    def attempt(self, function: Callable[..., Any], *args: object) -> None:
        """Try what was given, on the store's thread; the dialog says what is wrong with it."""
        self._tasks.store(function, *args, done=self._on_accepted, failed=self.dialog.show_failure)

    def _on_accepted(self, _nothing: object) -> None:
        self._close()
        self._again()

    def _on_rejected(self) -> None:
        self._close()
        if self._refused is not None:
            self._refused()

    def _close(self) -> None:
        self.dialog.rejected.disconnect(self._on_rejected)
        self.dialog.close()
        self.dialog.forget()
        self.dialog.setParent(None)
        self.dialog.deleteLater()
        self.deleteLater()
