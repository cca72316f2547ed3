"""Sending a record back and replying, led from its page: the card, the dialogs, and the work behind them."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.asking.confirming import ConfirmedCall
from ui.ground.tasks import Tasks
from ui.pages.reason_dialog import ReasonDialog
from ui.pages.records.remarks_card import RemarksCard
from ui.pages.records.send_back_dialog import SendBackDialog
from vetting_desk.model import Record
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.permissions import Action, may
from vetting_desk.operations.clinical.notes import is_clinical
from vetting_desk.operations.decisions import answering, remarks
from vetting_desk.operations.decisions.asked import SentBack
from vetting_desk.operations.decisions.remarks import Remark
from vetting_desk.operations.records import correcting, records


@dataclass(frozen=True, slots=True)
class Remarked:
    """What is shown of the remarks on a record.

    Attributes:
        sent_back: How often it was sent back, oldest first.
        questions: Reference and label of each of its questions.
        in_force: Whether it is in force.
    """

    sent_back: tuple[SentBack, ...]
    questions: tuple[tuple[str, str], ...]
    in_force: bool


class Remarking(QObject):
    """Leads through remarks on one record.

    Args:
        desk: The unlocked desk.
        tasks: Where work on the store is done.
        parent: The page.

    Attributes:
        card: What the page shows.
        dialog: The dialog on the screen, or None.

    Signals:
        said: One line for the message bar, and its tone.
    """

    said = Signal(str, str)

    def __init__(self, desk: OpenDesk, tasks: Tasks, parent: QWidget) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self._page = parent
        self._record: Record | None = None
        self._found: Remarked | None = None
        self.dialog: SendBackDialog | ReasonDialog | None = None
        self.card = RemarksCard(parent)
        self.card.hide()
        self.card.send_back_requested.connect(self.send_back)
        self.card.reply_requested.connect(self.reply)

    def show_record(self, record: Record) -> None:
        """Look for remarks on a record; a clinical one has none, since its questions are sealed."""
        self._record = record
        if is_clinical(record):
            self.card.hide()
            return
        self._ask(look, record.id, done=self._on_looked)

    def send_back(self) -> None:
        """Ask which question, and what."""
        if self._record is None or self._found is None:
            return
        self.dialog = dialog = SendBackDialog(self._found.questions, self._page)
        dialog.given.connect(self._on_given)
        dialog.finished.connect(self._on_finished)
        dialog.open()

    def reply(self, entry_id: str) -> None:
        """Ask for the reply to what was sent back."""
        words = self.tr(
            "The record stays as it is. If something in it is wrong, correct it instead: the correction is "
            "the answer."
        )
        self.dialog = dialog = ReasonDialog(
            self.tr("Reply to the remark"), words, self.tr("Reply"), parent=self._page
        )
        dialog.given.connect(lambda text, _: self._try(answering.reply, entry_id, text))
        dialog.finished.connect(self._on_finished)
        dialog.open()

    def _on_looked(self, found: Remarked) -> None:
        self._found = found
        officer = self._desk.officer
        self.card.show_remarks(
            found.sent_back,
            dict(found.questions),
            may_send=may(officer, Action.ASK) and found.in_force,
            may_reply=may(officer, Action.INTERVIEW),
        )

    def _on_given(self, place: str, words: str) -> None:
        if self._record is not None:
            self._try(remarks.send_back, self._record.id, [Remark(place, words)])

    def _try(self, function: Callable[..., Any], *args: object) -> None:
        if self.dialog is not None:
            self._ask(function, *args, done=self._on_done, failed=self.dialog.show_failure)

    def _ask(
        self,
        function: Callable[..., Any],
        *args: object,
        done: Callable[..., Any],
        failed: Callable[..., Any] | None = None,
    ) -> None:
        call = ConfirmedCall(
            self._desk, self._tasks, self._page, function, args, done, failed=failed
        )
        call.run()

    def _on_done(self, _entry: object) -> None:
        if self.dialog is not None:
            self.dialog.accept()
        self.said.emit(self.tr("Signed. It goes with the next bundle."), "ok")
        if self._record is not None:
            self.show_record(self._record)

    def _on_finished(self) -> None:
        self.dialog = None


def look(desk: OpenDesk, record_id: str) -> Remarked:
    """Return what is shown of the remarks on a record; runs on the store's thread."""
    standing = correcting.standing(desk, record_id).standing
    document = records.document(desk, record_id)
    questions = tuple((answer.reference, answer.label) for answer in document.answers)
    return Remarked(tuple(remarks.of_record(desk, record_id)), questions, standing.counts)
