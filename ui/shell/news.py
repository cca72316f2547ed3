"""What the frame reports by itself: counts in the rail, failures no page shows, and the coming lock."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject

from ui.ground.events import Changed, Subject
from ui.ground.tasks import Tasks
from ui.shell.messages import MessageBar
from ui.shell.rail import Rail
from ui.shell.unexpected import log_place
from ui.text.error_text import describe, is_known
from ui.text.form_names import form_name
from vetting_desk.model import DeskKind
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.exchange import transfer

_COUNTED = (Subject.RECORDS, Subject.TRANSFER, Subject.QUEUES)
"""What the count in the rail depends on."""


class FrameNews(QObject):
    """Reports through the rail and the message bar.

    Args:
        desk: The unlocked desk.
        tasks: Where the store is asked.
        rail: Shows counts.
        messages: Shows lines.
        parent: Owner.
    """

    def __init__(
        self, desk: OpenDesk, tasks: Tasks, rail: Rail, messages: MessageBar, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self._rail = rail
        self._messages = messages

    def count(self) -> None:
        """Count again what is to be sent or returned."""
        if self._desk.may(Action.TRANSFER):
            self._tasks.store(_to_do, self._desk, done=self._on_counted)
        if self._desk.desk.kind is DeskKind.HQ and self._desk.may(Action.REVIEW):
            self._tasks.store(_urgent, self._desk, done=self._on_urgent)

    def count_after(self, changed: Changed) -> None:
        """Count again if a change may have changed the count."""
        if changed.touches(*_COUNTED):
            self.count()

    def show_message(self, text: str, tone: str) -> None:
        """Show what a page has to say."""
        self._messages.say(text, tone=tone)

    def show_failure(self, error: Exception) -> None:
        """Show in words what went wrong; log where, if it is a bug."""
        if not is_known(error):
            log_place(error, error.__traceback__)
        words = describe(error)
        self._messages.say(f"{words.sentence} {words.hint}".strip(), tone="error")

    def show_idle_warning(self) -> None:
        """Show that the desk is about to lock."""
        words = self.tr("The desk locks in 30 seconds. Move the mouse to stay.")
        self._messages.say(words, tone="warn", stays=True)

    def tell_weak_passphrase(self, change: Callable[[], object]) -> None:
        """Say that the passphrase, chosen before such were refused, should be changed, and lead there."""
        self._messages.say(
            self.tr("Your passphrase would soon be guessed by somebody who copied this desk."),
            tone="warn",
            action=self.tr("Change it"),
            act=change,
            stays=True,
        )

    def tell_signed(self, title: str, send: Callable[[], object]) -> None:
        """Say that an assessment was signed, and lead to where it is sent from."""
        words = QCoreApplication.translate(
            "DeskFrame", "Signed and locked: {title}. It waits to be sent."
        )
        self._messages.say(
            words.format(title=form_name(title)),
            tone="ok",
            action=QCoreApplication.translate("DeskFrame", "Transfer"),
            act=send,
        )

    def _on_urgent(self, count: int) -> None:
        self._rail.show_count("queues", count, self.tr("%n urgent", "", count))

    def _on_counted(self, count: int) -> None:
        if self._desk.desk.kind is DeskKind.HQ:
            self._rail.show_count("transfer", count, self.tr("%n to return", "", count))
        else:
            self._rail.show_count("transfer", count, self.tr("%n to send", "", count))


def _urgent(desk: OpenDesk) -> int:
    """Return in how many cases something urgent waits to be acknowledged."""
    from vetting_desk.operations.queues import reading

    return reading.overview(desk).unseen


def _to_do(desk: OpenDesk) -> int:
    """Return how many records wait to be sent, or receipts to be returned."""
    if desk.desk.kind is DeskKind.HQ:
        return sum(waiting.receipts for waiting in transfer.waiting_desks(desk))
    return transfer.counts(desk).to_send
