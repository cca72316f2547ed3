"""Calls that want the PIN of the officer's token first: ask for it, then make the same call again."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from ui.dialogs.token_pin_dialog import TokenPinDialog
from ui.tasks import Tasks
from vetting_desk.errors import TokenPinNeededError
from vetting_desk.operations import tokens
from vetting_desk.operations.open_desk import OpenDesk


class AskingPin(QObject):
    """One question for the PIN, from its dialog until the token is unlocked.

    Args:
        desk: The unlocked desk.
        tasks: Where the PIN is tried.
        window: Owner of the dialog.
        wanted: What the core says it wants.
        again: Called once the token is unlocked.
        refused: Called when the officer gives no PIN; None where nothing is to be done then.
    """

    def __init__(
        self,
        desk: OpenDesk,
        tasks: Tasks,
        window: QWidget,
        wanted: TokenPinNeededError,
        again: Callable[[], object],
        refused: Callable[[], object] | None = None,
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._tasks = tasks
        self._again = again
        self._refused = refused
        self.dialog = TokenPinDialog(wanted, window)
        self.dialog.given.connect(self._on_given)
        self.dialog.rejected.connect(self._on_rejected)

    def ask(self) -> None:
        """Put the dialog on the screen."""
        self.dialog.open()

    def _on_given(self, pin: str) -> None:
        self._tasks.store(
            tokens.give_pin,
            self._desk,
            pin,
            done=self._on_unlocked,
            failed=self.dialog.show_failure,
        )

    def _on_unlocked(self, _nothing: object) -> None:
        self._close()
        self._again()

    def _on_rejected(self) -> None:
        self._close()
        if self._refused is not None:
            self._refused()

    def _close(self) -> None:
        self.dialog.rejected.disconnect(self._on_rejected)
        self.dialog.close()
        self.dialog.pin.clear()
        self.dialog.setParent(None)
        self.dialog.deleteLater()
        self.deleteLater()
