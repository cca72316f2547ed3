"""The emergency: every key on a desk destroyed, after words that promise what is true and nothing more."""

from pathlib import Path

from PySide6.QtWidgets import QCheckBox, QLineEdit, QWidget

from ui.asking.deed_dialog import DeedDialog, Problems
from ui.ground.tasks import Tasks
from ui.i18n import in_row
from ui.widgets.field import Field
from ui.widgets.texts import Paragraph, label
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.desk import emergency
from vetting_desk.operations.desk.emergency import MadeUnreadable


class MakeUnreadableDialog(DeedDialog):
    """Warns, has the desk's name typed and its losses ticked, destroys, and says what was destroyed.

    Args:
        folder: The desk's folder.
        desk_name: Its name.
        tasks: Where it is done.
        parent: The window.
        open_desk: The desk if it is unlocked: it is closed first.

    Attributes:
        made: What was destroyed; None as long as nothing was.
    """

    def __init__(
        self,
        folder: Path,
        desk_name: str,
        tasks: Tasks,
        parent: QWidget | None = None,
        open_desk: OpenDesk | None = None,
    ) -> None:
        title = self.tr("Make {desk} unreadable?").format(desk=desk_name)
        super().__init__(title, self.tr("Make it unreadable"), tasks, parent, danger=True)
        self.made: MadeUnreadable | None = None
        self._folder = folder
        self._open_desk = open_desk
        for text, role in (
            (
                self.tr(
                    "The keys of every officer on this desk are destroyed. Afterwards no passphrase opens it "
                    "any more, yours neither. This cannot be taken back."
                ),
                "strong",
            ),
            (
                self.tr(
                    "What was not carried to headquarters and is in no backup is lost. The casebook stays on "
                    "the disk, encrypted, without its key."
                ),
                "body",
            ),
            (
                self.tr(
                    "Copies are not touched: a backup, or a copy somebody made of this computer, still opens "
                    "with the passphrases it was made with."
                ),
                "body",
            ),
            (
                self.tr(
                    "On flash memory the destroyed places can survive in the chips for a while. What a "
                    "laboratory might find there are keys that still ask for their passphrase."
                ),
                "body",
            ),
        ):
            self.body.addWidget(Paragraph(text, role, self))
        self.name = QLineEdit(self)
        self.body.addWidget(
            Field(
                self.tr("Type the name of this desk"),
                self.name,
                self.tr("It is called: {desk}").format(desk=desk_name),
                self,
            )
        )
        self.lost = QCheckBox(self.tr("What was not carried to headquarters is lost"), self)
        self.closed = QCheckBox(self.tr("Nobody opens this desk afterwards, myself neither"), self)
        self.body.addWidget(label(self.tr("Tick what you know"), "strong", self))
        self.body.addWidget(self.lost)
        self.body.addWidget(self.closed)

    def find_problems(self) -> Problems:
        """Return what is wrong: the name may be missing, or what has to be ticked."""
        problems: Problems = []
        if not self.name.text().strip():
            problems.append((self.tr("The name of this desk is missing"), self.name))
        for box in (self.lost, self.closed):
            if not box.isChecked():
                words = self.tr("Not ticked: {words}").format(words=box.text())
                problems.append((words, box))
        return problems

    def begin(self) -> None:
        """Destroy the keys."""
        self.run(_destroy, self._folder, self.name.text(), self._open_desk, reports=False)

    def field_of(self, name: str) -> QWidget | None:
        """Return the field an error is about."""
        return self.name if name == "confirmation" else None

    def name_of(self, _field: QWidget) -> str:
        """Leave it to the core's words: the field is called by what is to be done."""
        return ""

    def doing_words(self, _doing: str, _done: int, _total: int) -> str:
        """Return words for what is happening now."""
        return self.tr("Destroying the keys") + "…"

    def finish(self, result: MadeUnreadable) -> None:
        """Show what was destroyed, and what was not."""
        self.made = result
        self.done_with.emit(result)
        if result.left:
            names = in_row(str(path) for path in result.left)
            self.show_outcome(
                self.tr("Some keys could not be destroyed."),
                self.tr("Destroy these files by hand: {names}").format(names=names),
                tone="error",
            )
        else:
            self.show_outcome(
                self.tr("No passphrase opens this desk any more."),
                self.tr("The keys of %n officer(s) were destroyed.", "", result.slots),
            )


def _destroy(folder: Path, name: str, open_desk: OpenDesk | None) -> MadeUnreadable:
    """Destroy; on the store's thread, because an open casebook is closed there."""
    return emergency.make_unreadable(folder, name, open_desk)
