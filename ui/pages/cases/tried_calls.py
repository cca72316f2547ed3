"""A dialog asks, the store is called with what was given, and the dialog stays until that succeeds."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.asking.tried_dialog import TriedDialog
from ui.ground.tasks import Tasks
from ui.pages.reason_dialog import ReasonDialog
from vetting_desk.operations.access.open_desk import OpenDesk


class TriedCalls(QObject):
    """One dialog at a time. A dialog that is no `ReasonDialog` has ``given`` with all arguments in one tuple.

    Args:
        desk: The unlocked desk.
        tasks: Where the calls are made.
        window: Owner of the dialogs.

    Attributes:
        dialog: What is on the screen; None for nothing.

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
        self.dialog: TriedDialog | None = None
        self._function: Callable[..., Any] = print
        self._before: tuple[Any, ...] = ()
        self._done = ""

    def ask(
        self, dialog: Any, function: Callable[..., Any], before: tuple[Any, ...], done: str
    ) -> None:
        """Open a dialog, and call with the desk, `before` and what it gives.

        Args:
            dialog: The dialog.
            function: Called on the store's thread.
            before: Its first arguments after the desk.
            done: What to say when it succeeded.
        """
        self.dialog, self._function, self._before, self._done = dialog, function, before, done
        if isinstance(dialog, ReasonDialog):
            dialog.given.connect(self._on_reason)
        else:
            dialog.given.connect(self._on_given)
        dialog.finished.connect(self._on_finished)
        dialog.open()

    def _on_reason(self, reason: str, _passphrase: str) -> None:
        self._on_given((reason,))

    def _on_given(self, given: tuple[Any, ...]) -> None:
        self._tasks.store(
            self._function, self._desk, *self._before, *given,
            done=self._on_done, failed=self._on_failed,
        )  # fmt: skip

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
