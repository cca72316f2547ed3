"""Calls that want a second officer first: ask them, then make the same call again."""

from collections.abc import Callable, Collection
from pathlib import Path

from PySide6.QtWidgets import QWidget

from ui.asking.question import Question
from ui.asking.second_officer_dialog import SecondOfficerDialog
from ui.ground.tasks import Tasks
from vetting_desk.errors import SecondOfficerNeededError
from vetting_desk.operations.access import desk_folders
from vetting_desk.operations.access.issuing_key import IssuingPurpose
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.desk import together
from vetting_desk.operations.organisation import issuing_officers


class AskingSecond(Question):
    """The question for the second officer, who opens the issuing key with the one at the desk.

    Args:
        desk: The unlocked headquarters.
        tasks: Where what is given is tried.
        window: Owner of the dialog.
        wanted: What the core says it wants.
        again: Called once the key is open for this act.
        refused: Called when nobody types a passphrase; None where nothing is to be done then.
    """

    def __init__(
        self,
        desk: OpenDesk,
        tasks: Tasks,
        window: QWidget,
        wanted: SecondOfficerNeededError,
        again: Callable[[], object],
        refused: Callable[[], object] | None = None,
    ) -> None:
        slots = desk_folders.officers_of(desk.folder)
        officers = [slot for slot in slots if slot.id in wanted.fields["ids"]]
        dialog = SecondOfficerDialog(wanted, officers, window)
        super().__init__(dialog, tasks, window, again, refused)
        self._desk = desk
        self._purpose = IssuingPurpose(wanted.fields["purpose"])
        self._subject = str(wanted.fields["subject"])
        dialog.given.connect(self._on_given)

    def _on_given(self, officer_id: str, passphrase: str, key_file: Path | None) -> None:
        self.attempt(
            issuing_officers.give_second,
            self._desk,
            self._purpose,
            self._subject,
            officer_id,
            passphrase,
            key_file,
        )


class AskingColleague(Question):
    """The question for a colleague, who opens the casebook with an administrator.

    Args:
        desk: The desk, of which only the desk book is open.
        tasks: Where what is given is tried.
        window: Owner of the dialog.
        ids: Who can be the colleague.
        again: Called once the casebook is open.
    """

    def __init__(
        self,
        desk: OpenDesk,
        tasks: Tasks,
        window: QWidget,
        ids: Collection[str],
        again: Callable[[], object],
    ) -> None:
        officers = [slot for slot in desk_folders.officers_of(desk.folder) if slot.id in ids]
        dialog = SecondOfficerDialog(None, officers, window)
        super().__init__(dialog, tasks, window, again)
        self._desk = desk
        dialog.given.connect(self._on_given)

    def _on_given(self, officer_id: str, passphrase: str, key_file: Path | None) -> None:
        self.attempt(together.open_together, self._desk, officer_id, passphrase, key_file)
