"""What is done with the chosen case of a queue: dialogs where words are wanted, and the calls."""

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.ground.tasks import Tasks
from ui.pages.queues.give_dialog import GiveDialog
from ui.pages.queues.glance_card import GlanceCard
from ui.pages.queues.station import Station
from ui.pages.reason_dialog import ReasonDialog
from ui.text.person_text import isolated
from vetting_desk.model import Officer
from vetting_desk.model.claim import Urgent
from vetting_desk.model.queue import QueueRow
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.queues import claims, steps, urgent
from vetting_desk.operations.queues.reading import Glance


class QueueActs(QObject):
    """Acts on one case; whoever shows another says so.

    Args:
        desk: The unlocked desk.
        station: Where the queues are kept.
        tasks: Where the calls are made.
        card: Asks for the acts.
        page: The page, owner of the dialogs.

    Signals:
        done: Something was done: words for the message bar.
        refused: It was not: the error. One that a dialog shows is not among them.
    """

    done = Signal(str)
    refused = Signal(object)

    def __init__(
        self, desk: OpenDesk, station: Station, tasks: Tasks, card: GlanceCard, page: QWidget
    ) -> None:
        super().__init__(page)
        self._desk, self._station, self._tasks, self._page = desk, station, tasks, page
        self._row: QueueRow | None = None
        self._glance: Glance | None = None
        self.dialog: ReasonDialog | GiveDialog | None = None
        card.claim_requested.connect(self.claim)
        card.let_go_requested.connect(self.let_go)
        card.give_requested.connect(self.give)
        card.looked_requested.connect(self.looked)
        card.second_look_requested.connect(self.want_second_look)
        card.ready_requested.connect(self.ready)
        card.seen_requested.connect(self.acknowledge)

    def show(self, row: QueueRow, glance: Glance | None) -> None:
        """Act on this case from now on; without a glance it was not opened yet."""
        self._row, self._glance = row, glance

    def claim(self) -> None:
        """Take the case."""
        words = self.tr("It is yours. Others see that you have it.")
        self._at_station(self._station.claim, done=words)

    def let_go(self) -> None:
        """Let the case go."""
        words = self.tr("It is free for others.")
        self._at_station(self._station.let_go, self._seen(), done=words)

    def looked(self) -> None:
        """Say that one has looked at the case."""
        if self._glance is not None:
            words = self.tr("It is in “To review” now.")
            self._act(steps.looked, self._glance.version, done=words)

    def ready(self) -> None:
        """Say that the case can be decided."""
        if self._glance is not None:
            words = self.tr("It is in “To decide” now, free for who decides.")
            self._act(steps.ready_to_decide, self._glance.version, done=words)

    def want_second_look(self) -> None:
        """Ask what somebody else is to look at."""
        if self._glance is None:
            return
        dialog = ReasonDialog(
            self.tr("Ask for a second look?"),
            self.tr(
                "Somebody else looks at the case, and you let it go. Say what they should look at."
            ),
            self.tr("Ask"),
            parent=self._page,
        )
        dialog.given.connect(partial(self._on_second_look, self._glance))
        self._open(dialog)

    def acknowledge(self, it: Urgent) -> None:
        """Ask what one does about something urgent."""
        words = self.tr(
            "Your name, {officer}, and this moment stay with it. Say what you do about it; what has to be "
            "done for the person is not done by this."
        ).format(officer=isolated(self._desk.officer.name))
        dialog = ReasonDialog(
            self.tr("Acknowledge this?"), words, self.tr("Acknowledge"), parent=self._page
        )
        dialog.given.connect(partial(self._on_seen, it))
        self._open(dialog)

    def give(self) -> None:
        """Ask to whom the case goes."""
        self._tasks.store(claims.colleagues, self._desk, done=self._on_colleagues)

    def _on_colleagues(self, found: list[Officer]) -> None:
        if self._row is None:
            return
        owner = self._row.claim.officer_id if self._row.claim else ""
        dialog = GiveDialog([each for each in found if each.id != owner], self._page)
        dialog.given.connect(self._on_given)
        self._open(dialog)

    def _open(self, dialog: ReasonDialog | GiveDialog) -> None:
        self.dialog = dialog
        dialog.finished.connect(self._on_finished)
        dialog.open()

    def _on_finished(self) -> None:
        self.dialog = None

    def _on_given(self, officer_id: str) -> None:
        words = self.tr("It is with your colleague now.")
        self._act(claims.reassign, officer_id, self._seen(), done=words)

    def _on_second_look(self, glance: Glance, words: str, _: str) -> None:
        self._act(
            steps.want_second_look, glance.version, words, done=self.tr("Somebody else looks.")
        )

    def _on_seen(self, it: Urgent, words: str, _: str) -> None:
        said = self.tr("Acknowledged. Your name stands with it.")
        self._act(urgent.acknowledge, it.kind, it.subject, words, done=said)

    def _seen(self) -> str:
        """Return the id of the claim that is shown."""
        if self._glance is not None:
            return self._glance.claim.id if self._glance.claim else ""
        return self._row.claim.id if self._row is not None and self._row.claim else ""

    def _act(self, function: Callable[..., Any], *given: object, done: str) -> None:
        if self._row is not None:
            self._tasks.store(
                function, self._desk, self._row.case_id, *given,
                done=partial(self._on_done, done), failed=self._on_refused,
            )  # fmt: skip

    def _at_station(self, function: Callable[..., Any], *given: object, done: str) -> None:
        if self._row is not None:
            self._tasks.store(
                function, self._row.case_id, *given,
                done=partial(self._on_done, done), failed=self._on_refused,
            )  # fmt: skip

    def _on_done(self, words: str, _: object) -> None:
        if self.dialog is not None:
            self.dialog.accept()
        self.done.emit(words)

    def _on_refused(self, error: Exception) -> None:
        if self.dialog is not None:
            self.dialog.show_failure(error)
        else:
            self.refused.emit(error)
