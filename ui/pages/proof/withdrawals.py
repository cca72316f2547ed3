"""What an officer of headquarters says of a proof or of a key by hand: dialogs for why, and the calls."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.ground.tasks import Tasks
from ui.pages.proof.withdraw_dialog import WithdrawDialog
from ui.pages.reason_dialog import ReasonDialog
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.proofs import lists, withdrawing


class Withdrawals(QObject):
    """Asks and does it; the dialog stays until it is done.

    Args:
        desk: The unlocked headquarters.
        tasks: Where the store is asked.
        page: Owner of the dialogs.

    Attributes:
        dialog: The dialog on the screen; None for none.

    Signals:
        done: What was done, in words.
    """

    done = Signal(str)

    def __init__(self, desk: OpenDesk, tasks: Tasks, page: QWidget) -> None:
        super().__init__(page)
        self._desk, self._tasks, self._page = desk, tasks, page
        self.dialog: ReasonDialog | None = None

    def take_back(self, number: str) -> None:
        """Ask why a proof is taken back for good."""
        dialog = WithdrawDialog(
            self.tr("Take this proof back?"),
            self.tr(
                "It counts no more at any desk that has the new list, and that is for good. The decision "
                "stays in force; the person can be given a new one."
            ),
            self.tr("Take it back"),
            parent=self._page,
        )
        words = self.tr("The proof counts no more. The next return bundles tell the posts.")
        self._ask(dialog, partial(self._withdraw, dialog, withdrawing.revoke, number, words))

    def take_back_shown(self) -> None:
        """Ask which proof that is not listed here is taken back for good, and why."""
        dialog = WithdrawDialog(
            self.tr("Take back a proof that is not listed?"),
            self.tr(
                "For one that headquarters no longer knows, as after a restore. It counts no more at any desk "
                "that has the new list, and that is for good."
            ),
            self.tr("Take it back"),
            shown=True,
            parent=self._page,
        )
        words = self.tr("The proof counts no more. The next return bundles tell the posts.")
        self._ask(dialog, partial(self._take_back_shown, dialog, words))

    def suspend(self, number: str) -> None:
        """Ask why a proof is not to count for now."""
        dialog = WithdrawDialog(
            self.tr("Suspend this proof?"),
            self.tr(
                "Whoever checks it is told that it cannot be judged and to ask headquarters, until somebody "
                "here lets it count again. The decision stays in force."
            ),
            self.tr("Suspend it"),
            parent=self._page,
        )
        words = self.tr("The proof is suspended. The next return bundles tell the posts.")
        self._ask(dialog, partial(self._withdraw, dialog, withdrawing.suspend, number, words))

    def lift(self, number: str) -> None:
        """Ask why a suspended proof is to count again."""
        dialog = ReasonDialog(
            self.tr("Let this proof count again?"),
            self.tr(
                "It counts again at every desk that has the new list. What a decision suspends, only a "
                "decision lets count again."
            ),
            self.tr("Let it count"),
            passphrase=True,
            parent=self._page,
        )
        words = self.tr("The proof counts again. The next return bundles tell the posts.")
        self._ask(dialog, partial(self._lift, number, words))

    def spoil(self, key_id: str) -> None:
        """Ask why a key is vouched for no more."""
        dialog = ReasonDialog(
            self.tr("Is this key no longer safe?"),
            self.tr(
                "Say so if somebody else may have had it. No proof it signed can be judged from then on, and "
                "that is for good: each of these people needs a new proof."
            ),
            self.tr("Vouch for it no more"),
            kind="danger",
            passphrase=True,
            parent=self._page,
        )
        words = self.tr("The key is vouched for no more. Give the proofs it signed out anew.")
        self._ask(dialog, partial(self._spoil, key_id, words))

    def _ask(self, dialog: ReasonDialog, then: Callable[[str, str], None]) -> None:
        self.dialog = dialog
        dialog.given.connect(then)
        dialog.finished.connect(self._on_finished)
        dialog.open()

    def _withdraw(
        self,
        dialog: WithdrawDialog,
        function: Callable[..., object],
        number: str,
        words: str,
        reason: str,
        passphrase: str,
    ) -> None:
        self._try(words, function, number, dialog.why.choice(), reason, passphrase)

    def _take_back_shown(
        self, dialog: WithdrawDialog, words: str, reason: str, passphrase: str
    ) -> None:
        shown, why = dialog.shown.toPlainText(), dialog.why.choice()
        self._try(words, withdrawing.revoke_shown, shown, why, reason, passphrase)

    def _lift(self, number: str, words: str, reason: str, passphrase: str) -> None:
        self._try(words, withdrawing.lift, number, reason, passphrase)

    def _spoil(self, key_id: str, words: str, reason: str, passphrase: str) -> None:
        self._try(words, lists.spoil, key_id, reason, passphrase)

    def _try(self, words: str, function: Callable[..., object], *given: object) -> None:
        if self.dialog is not None:
            self._tasks.store(
                function, self._desk, *given,
                done=partial(self._on_done, words), failed=self.dialog.show_failure,
            )  # fmt: skip

    def _on_done(self, words: str, _found: object) -> None:
        if self.dialog is not None:
            self.dialog.accept()
        self.done.emit(words)

    def _on_finished(self) -> None:
        self.dialog = None
