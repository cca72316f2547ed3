"""Dialogs of one sort: what is given is handed on to one call as it is."""

from collections.abc import Callable
from functools import partial
from typing import Any

from ui.asking.dialog_calls import DialogCalls
from ui.pages.reason_dialog import ReasonDialog


class TriedCalls(DialogCalls):
    """One dialog at a time; unless it is a `ReasonDialog`, its ``given`` has all arguments in one tuple."""

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
        given = self._on_reason if isinstance(dialog, ReasonDialog) else self._on_given
        dialog.given.connect(partial(given, function, before))
        self.show_dialog(dialog, done)

    def _on_reason(
        self, function: Callable[..., Any], before: tuple[Any, ...], reason: str, _passphrase: str
    ) -> None:
        self.call(function, *before, reason)

    def _on_given(
        self, function: Callable[..., Any], before: tuple[Any, ...], given: tuple[Any, ...]
    ) -> None:
        self.call(function, *before, *given)
