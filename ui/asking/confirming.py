"""Calls that may need the officer to confirm first: ask, then make the same call again."""

from collections.abc import Callable
from functools import wraps
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.asking.confirm_dialog import ConfirmDialog
from ui.asking.question import Question
from ui.ground.tasks import Tasks
from vetting_desk.errors import ConfirmationNeededError
from vetting_desk.operations.access.confirmation import confirm
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.policy import Purpose


class Asking(Question):
    """The question for the passphrase, a reason, or both.

    Args:
        desk: The unlocked desk.
        tasks: Where what is given is tried.
        window: Owner of the dialog.
        wanted: What the core says it wants.
        again: Called once it was given.
        refused: Called when the officer does not confirm; None where nothing is to be done then.
    """

    def __init__(
        self,
        desk: OpenDesk,
        tasks: Tasks,
        window: QWidget,
        wanted: ConfirmationNeededError,
        again: Callable[[], object],
        refused: Callable[[], object] | None = None,
    ) -> None:
        dialog = ConfirmDialog(wanted, window)
        super().__init__(dialog, tasks, window, again, refused)
        self._desk = desk
        self._wanted = wanted
        dialog.given.connect(self._on_given)

    def _on_given(self, passphrase: str, reason: str) -> None:
        purpose = Purpose(str(self._wanted.fields["purpose"]))
        subject = str(self._wanted.fields["subject"])
        self.attempt(confirm, self._desk, purpose, subject, passphrase, reason)


class ConfirmedCall(QObject):
    """One call on the store's thread, repeated once what it wants was given.

    Args:
        desk: The unlocked desk; passed to the function first.
        tasks: Where the call is made.
        window: Owner of the dialog.
        function: What to call.
        args: Passed to it after the desk.
        done: Called with the result.
        failed: Called with any other error; None leaves it to the window.
        refused: Called when the officer does not confirm.
    """

    def __init__(
        self,
        desk: OpenDesk,
        tasks: Tasks,
        window: QWidget,
        function: Callable[..., Any],
        args: tuple[object, ...],
        done: Callable[[Any], object],
        failed: Callable[[Exception], object] | None = None,
        refused: Callable[[], object] | None = None,
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._tasks = tasks
        self._window = window
        self._function = function
        self._args = args
        self._done = done
        self._failed = failed or tasks.failed.emit
        self._refused = refused

    def run(self) -> None:
        """Make the call."""
        self._tasks.store(
            _in_one(self._function),
            self._desk,
            *self._args,
            done=self._on_done,
            failed=self._on_failed,
        )

    def _on_done(self, result: object) -> None:
        self.deleteLater()
        self._done(result)

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, ConfirmationNeededError):
            Asking(self._desk, self._tasks, self._window, error, self.run, self._on_refused).ask()
        else:
            self.deleteLater()
            self._failed(error)

    def _on_refused(self) -> None:
        self.deleteLater()
        if self._refused is not None:
            self._refused()


def _in_one(function: Callable[..., object]) -> Callable[..., object]:
    """Return a call that is one piece of work, under its own name; it runs on the store's thread."""

    @wraps(function)
    def work(desk: OpenDesk, *given: object) -> object:
        with desk.confirmations.one_work():
            return function(desk, *given)

    return work
