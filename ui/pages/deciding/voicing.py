"""Leads whoever has a say in a decision through saying it: the dialog, and the call behind it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.ground.tasks import Tasks
from ui.pages.deciding.seat import Seat
from ui.pages.deciding.voice_dialog import VoiceDialog
from vetting_desk.model.decision_standing import DecisionState, Standing
from vetting_desk.operations.access import desk_folders
from vetting_desk.operations.access.desk_folders import OfficerSlot
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.decisions import beside, deciding


class Voicing(QObject):
    """Asks and signs.

    Args:
        desk: The unlocked headquarters.
        tasks: Where it is signed.
        page: Owner of the dialogs.
        seat: Where it is signed instead of at the desk; None for the desk.

    Attributes:
        dialog: The dialog on the screen; None for none.

    Signals:
        done: The `Standing` after it was said.
        refused: The error, after the dialog has shown it.
    """

    done = Signal(object)
    refused = Signal(object)

    def __init__(
        self, desk: OpenDesk, tasks: Tasks, page: QWidget, seat: Seat | None = None
    ) -> None:
        super().__init__(page)
        self._seat = seat
        self._desk = desk
        self._tasks = tasks
        self._page = page
        self.dialog: VoiceDialog | None = None

    def propose(self, draft_id: str, saw: str) -> None:
        """Ask who prepared a decision to sign it."""

        def call(*typed: Any) -> tuple[Any, ...]:
            return deciding.propose, draft_id, saw, typed[2], typed[3]

        self._ask("proposes", (), call)

    def say(self, standing: Standing, stance: str, saw: str) -> None:
        """Ask the officer at the desk to sign, dissent, be heard or withdraw."""
        decision_id = standing.entry.id

        def call(
            _officer: str, words: str, key: str, pin: str, _path: Path | None
        ) -> tuple[Any, ...]:
            if self._seat is not None:
                return _at_seat(self._seat), standing.entry.case_id, saw, stance, key, words, pin
            if stance == "withdraws":
                return deciding.withdraw, decision_id, key, words, pin
            says = {
                "signs": deciding.sign,
                "dissents": deciding.dissent,
                "heard": deciding.be_heard,
            }
            return says[stance], decision_id, saw, key, words, pin

        self._ask(stance, (), call)

    def say_beside(self, standing: Standing, stance: str, saw: str) -> None:
        """Ask another member of the panel, who is at this desk too."""

        def call(
            officer: str, words: str, key: str, pin: str, path: Path | None
        ) -> tuple[Any, ...]:
            return beside.speak, officer, standing.entry.id, stance, saw, key, words, pin, path

        self._ask(stance, others(self._desk, standing, stance), call)

    def _ask(
        self, stance: str, officers: tuple[OfficerSlot, ...], call: Callable[..., tuple[Any, ...]]
    ) -> None:
        self.dialog = dialog = VoiceDialog(stance, officers, self._page)

        def on_given(*typed: object) -> None:
            function, *args = call(*typed)
            self._tasks.store(
                function, self._desk, *args, done=self._on_done, failed=self._on_failed
            )

        dialog.given.connect(on_given)
        dialog.finished.connect(self._on_finished)
        dialog.open()

    def _on_done(self, standing: Standing) -> None:
        if self.dialog is not None:
            self.dialog.accept()
        self.done.emit(standing)

    def _on_failed(self, error: Exception) -> None:
        if self.dialog is not None:
            self.dialog.show_failure(error)
        self.refused.emit(error)

    def _on_finished(self) -> None:
        self.dialog = None


def _at_seat(seat: Seat) -> Callable[..., Standing]:
    """Return a call that is made at a seat, and not at the desk it gets first."""

    def say(_desk: OpenDesk, *given: Any) -> Standing:
        return seat.say(*given)

    return say


def others(desk: OpenDesk, standing: Standing, stance: str) -> tuple[OfficerSlot, ...]:
    """Return who else at this desk can say something to a proposed decision, as their slots name them."""
    if standing.state is not DecisionState.PROPOSED:
        return ()
    lawyer = standing.payload.lawyer
    named = [lawyer] if stance == "heard" else standing.payload.panel
    wanted = {each.id for each in named if each is not None} - {desk.officer.id}
    return tuple(slot for slot in desk_folders.officers_of(desk.folder) if slot.id in wanted)


def own_stances(desk: OpenDesk, standing: Standing) -> tuple[str, ...]:
    """Return what the officer at the desk can say to a proposed decision."""
    if standing.state is not DecisionState.PROPOSED:
        return ()
    found: list[str] = []
    lawyer = standing.payload.lawyer
    if lawyer is not None and lawyer.id == desk.officer.id:
        found.append("heard")
    elif any(each.id == desk.officer.id for each in standing.payload.panel):
        signed = any(
            each.officer.id == desk.officer.id and each.stance == "signs"
            for each in standing.voices
        )
        waited_for = any(each.id == desk.officer.id for each in standing.waiting_for)
        found += ["signs"] if waited_for or not signed else []
        found.append("dissents")
    if standing.author.id == desk.officer.id:
        found.append("withdraws")
    return tuple(found)
