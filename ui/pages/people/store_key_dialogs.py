"""Closing an officer's account, and sealing the casebook under a new key: both take the same long way."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from ui.asking.deed_dialog import DeedDialog, Problems
from ui.ground.tasks import Tasks
from ui.text.error_text import ErrorText
from ui.widgets.passphrase_edit import PassphraseEdit
from ui.widgets.texts import Paragraph
from vetting_desk.errors import StateError, VettingDeskError
from vetting_desk.model import Officer
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.desk import officers, people
from vetting_desk.progress import Progress


@dataclass(frozen=True, slots=True)
class Removed:
    """The result of closing an account.

    Attributes:
        officer: Whose.
        error: Why the new key could not be made; None if it was. The account is closed either way.
    """

    officer: Officer
    error: Exception | None = None


class StoreKeyDialog(DeedDialog):
    """Asks for one's own passphrase, then has the casebook sealed under a new key.

    Args:
        desk: The unlocked desk.
        tasks: Where it is done.
        parent: The window.
    """

    def __init__(
        self,
        desk: OpenDesk,
        tasks: Tasks,
        parent: QWidget | None = None,
        *,
        title: str = "",
        act: str = "",
        danger: bool = False,
    ) -> None:
        super().__init__(
            title or self.tr("Make a new store key"),
            act or self.tr("Make the new key"),
            tasks,
            parent,
            danger=danger,
        )
        self._desk = desk
        for text in self.what_happens():
            self.body.addWidget(Paragraph(text, "body", self))
        self.body.addWidget(
            Paragraph(
                self.tr(
                    "This writes the whole casebook anew: it can take some minutes, and needs room on the "
                    "disk for a second one. Nothing is lost if it breaks off."
                ),
                "muted",
                self,
            )
        )
        self.passphrase = PassphraseEdit(self.tr("Your own passphrase"), self)
        if not danger:
            self.passphrase.submitted.connect(self.submit)
        self.body.addWidget(self.passphrase)

    def what_happens(self) -> tuple[str, ...]:
        """Return what it means, a paragraph each."""
        return (
            self.tr(
                "An officer was removed from this desk, and the casebook still has the key they had. A new "
                "key makes a copy of theirs worthless for everything written from now on."
            ),
            self.tr("The other officers get the new key by themselves when they unlock next."),
        )

    def find_problems(self) -> Problems:
        """Return what is wrong: only a missing passphrase can be."""
        if self.passphrase.text():
            return []
        return [(self.tr("Your own passphrase is missing"), self.passphrase.field)]

    def begin(self) -> None:
        """Make the new key."""
        self.run(officers.rekey, self._desk, self.passphrase.text(), doing="deriving-key")

    def doing_words(self, doing: str, done: int, total: int) -> str:
        """Return words for what is happening now."""
        if doing == "verifying":
            return self.tr("Comparing the new casebook with the old one") + "…"
        if doing == "deriving-key":
            return self.tr("Checking your passphrase") + "…"
        return super().doing_words(doing, done, total)

    def words_for(self, error: Exception) -> ErrorText:
        """Return words for what went wrong."""
        return rekey_words(error) or super().words_for(error)


class RemoveOfficerDialog(StoreKeyDialog):
    """Closes an officer's account; `done_with` carries what was `Removed`.

    Args:
        desk: The unlocked desk.
        officer: Whose account.
        tasks: Where it is done.
        parent: The window.
    """

    def __init__(
        self, desk: OpenDesk, officer: Officer, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        self._officer = officer
        super().__init__(
            desk,
            tasks,
            parent,
            title=self.tr("Remove {name} from this desk?").format(name=officer.name),
            act=self.tr("Remove the officer"),
            danger=True,
        )

    def what_happens(self) -> tuple[str, ...]:
        """Return what removing means, and what it does not do."""
        return (
            self.tr(
                "Their key on this desk is destroyed, and the casebook gets a new one. They cannot unlock "
                "this desk any more; this cannot be taken back."
            ),
            self.tr(
                "What they signed stays, and so do their drafts, which nobody else can continue. A backup "
                "or a copy made before still opens with their passphrase."
            ),
            self.tr("Their certificate stays valid until headquarters takes it back: tell HQ."),
        )

    def begin(self) -> None:
        """Close the account and make the new key."""
        self.run(_remove, self._desk, self._officer, self.passphrase.text(), doing="deriving-key")


def rekey_words(error: Exception) -> ErrorText | None:
    """Return words for an error that a new store key can end in; None if it has no words of its own."""
    if isinstance(error, StateError) and error.fields.get("state") == "no-ticket":
        name = str(error.fields.get("what", "…"))
        sentence = QCoreApplication.translate(
            "StoreKey", "{name} has to unlock this desk once before the new key can reach them."
        )
        hint = QCoreApplication.translate("StoreKey", "Make the new key after that.")
        return ErrorText(sentence.format(name=name), hint)
    return None


def _remove(desk: OpenDesk, officer: Officer, passphrase: str, progress: Progress) -> Removed:
    """Remove, and distinguish failures before the account was closed; runs on the store's thread."""
    try:
        officers.remove_officer(desk, officer.id, passphrase, progress)
    except (VettingDeskError, OSError) as error:
        closed = any(
            row.officer.id == officer.id and not row.active for row in people.list_people(desk)
        )
        if not closed:
            raise
        return Removed(officer, error)
    return Removed(officer)
