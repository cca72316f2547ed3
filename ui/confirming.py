"""Calls that the core may not let go on until the officer confirms: ask, then make the same call again."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.dialogs.confirm_dialog import ConfirmDialog
from ui.tasks import Tasks
from vetting_desk.errors import ConfirmationNeededError
from vetting_desk.operations.confirmation import confirm
from vetting_desk.operations.open_desk import OpenDesk
from vetting_desk.operations.policy import Purpose


class ConfirmedCall(QObject):
    """One call on the store's thread, repeated once what it wants was given.

    Args:
        desk: The unlocked desk; handed to the function first.
        tasks: Where the call is made.
        window: Owner of the dialog.
        function: What to call.
        args: Handed to it after the desk.
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
        self._wanted: ConfirmationNeededError | None = None
        self._dialog: ConfirmDialog | None = None

    def run(self) -> None:
        """Make the call."""
        self._tasks.store(
            self._function, self._desk, *self._args, done=self._on_done, failed=self._on_failed
        )

    @property
    def dialog(self) -> ConfirmDialog | None:
        """The dialog on the screen, if any."""
        return self._dialog

    def _on_done(self, result: object) -> None:
        self._done(result)
        self.deleteLater()

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, ConfirmationNeededError):
            self._failed(error)
            self.deleteLater()
            return
        self._wanted = error
        self._dialog = dialog = ConfirmDialog(error, self._window)
        dialog.confirmed.connect(self._on_confirmed)
        dialog.rejected.connect(self._on_rejected)
        dialog.open()

    def _on_confirmed(self, passphrase: str, reason: str) -> None:
        if self._wanted is None or self._dialog is None:
            return
        purpose = Purpose(str(self._wanted.fields["purpose"]))
        subject = str(self._wanted.fields["subject"])
        self._tasks.store(
            confirm,
            self._desk,
            purpose,
            subject,
            passphrase,
            reason,
            done=self._on_let_in,
            failed=self._dialog.show_failure,
        )

    def _on_let_in(self, _nothing: object) -> None:
        self._close()
        self.run()

    def _on_rejected(self) -> None:
        self._close()
        if self._refused is not None:
            self._refused()
        self.deleteLater()

    def _close(self) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.rejected.disconnect(self._on_rejected)
            dialog.close()
            dialog.passphrase.clear()
            dialog.deleteLater()
