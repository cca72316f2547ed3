"""A dialog asks, the store is called with what was given, and the dialog stays until that succeeds."""

from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtWidgets import QWidget

from ui.ground.tasks import Tasks
from vetting_desk.operations.access.open_desk import OpenDesk


class AskingDialog(Protocol):
    """What is asked of a dialog here: a `TriedDialog` is one, and so is every other that shows a failure."""

    @property
    def finished(self) -> SignalInstance:
        """Emitted when it closes, whichever way."""

    def open(self) -> None:
        """Show it."""

    def accept(self) -> None:
        """Close it: it was done."""

    def show_failure(self, error: Exception) -> None:
        """Say why it was not done; what was typed stays."""


class DialogCalls(QObject):
    """One dialog at a time, and the calls it leads to.

    Args:
        desk: The unlocked desk.
        tasks: Where the calls are made.
        window: Owner of the dialogs.

    Attributes:
        dialog: What is on the screen; None for nothing.
        window_of: Owner of the dialogs.

    Signals:
        decided: What was done, in words.
        returned: What the last call returned.
    """

    decided = Signal(str)
    returned = Signal(object)

    def __init__(self, desk: OpenDesk, tasks: Tasks, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._tasks = tasks
        self.window_of = window
        self._done = ""
        self.dialog: Any = None

    def show_dialog(self, dialog: AskingDialog, done: str = "") -> None:
        """Open a dialog.

        Args:
            dialog: What is asked; its own signals are connected by whoever made it.
            done: What to say when the call it leads to succeeded.
        """
        self.dialog, self._done = dialog, done
        dialog.finished.connect(self._on_finished)
        dialog.open()

    def call(self, function: Callable[..., Any], *given: Any, done: str | None = None) -> None:
        """Call on the store's thread, with the desk first; the dialog closes when it succeeded.

        Args:
            function: What is called.
            given: Its arguments after the desk.
            done: What to say when it succeeded, where only the answer decides it.
        """
        if done is not None:
            self._done = done
        self._tasks.store(function, self._desk, *given, done=self._on_done, failed=self._on_failed)

    def _on_done(self, result: object) -> None:
        if self.dialog is not None:
            self.dialog.accept()
        self.decided.emit(self._done)
        self.returned.emit(result)

    def _on_failed(self, error: Exception) -> None:
        if self.dialog is not None:
            self.dialog.show_failure(error)
        else:
            self._tasks.failed.emit(error)

    def _on_finished(self) -> None:
        self.dialog = None
