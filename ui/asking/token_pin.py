"""Calls that want the PIN of the officer's token first: ask for it, then make the same call again."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from ui.asking.question import Question
from ui.asking.token_pin_dialog import TokenPinDialog
from ui.ground.tasks import Tasks
from vetting_desk.errors import TokenPinNeededError
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.desk import tokens


class AskingPin(Question):
    """The question for the PIN, which unlocks the token.

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
        dialog = TokenPinDialog(wanted, window)
        super().__init__(dialog, tasks, window, again, refused)
        self._desk = desk
        dialog.given.connect(self._on_given)

    def _on_given(self, pin: str) -> None:
        self.attempt(tokens.give_pin, self._desk, pin)
