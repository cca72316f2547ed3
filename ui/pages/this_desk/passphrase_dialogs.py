"""One's own passphrase and the key file beside it: changed, added, taken away."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from ui.asking.deed_dialog import DeedDialog, Problems
from ui.ground.tasks import Tasks
from ui.widgets.new_passphrase import NewPassphrase
from ui.widgets.passphrase_edit import PassphraseEdit
from ui.widgets.texts import Paragraph
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.desk import desks

_KEY_FILE = "vetting-desk.key"


class OwnPassphraseDialog(DeedDialog):
    """Asks for one's own passphrase before one's own key is written again.

    Args:
        title: What is asked.
        act: The words on the button.
        desk: The unlocked desk.
        tasks: Where the key is derived.
        parent: The window.
    """

    def __init__(
        self, title: str, act: str, desk: OpenDesk, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(title, act, tasks, parent)
        self._desk = desk
        for text in self.what_happens():
            self.body.addWidget(Paragraph(text, "body", self))
        self.add_fields()
        self.passphrase = PassphraseEdit(self.passphrase_name(), self)
        self.body.addWidget(self.passphrase)

    def add_fields(self) -> None:
        """Add what is asked before the passphrase: here, nothing."""

    def what_happens(self) -> tuple[str, ...]:
        """Return what it means, a paragraph each."""
        return ()

    def passphrase_name(self) -> str:
        """Return what the passphrase is called here."""
        return self.tr("Your passphrase")

    def find_problems(self) -> Problems:
        """Return what is wrong: here, a missing passphrase."""
        if self.passphrase.text():
            return []
        name = self.passphrase.field.accessibleName()
        return [(self.tr("{field} is missing").format(field=name), self.passphrase.field)]


class ChangePassphraseDialog(OwnPassphraseDialog):
    """Changes one's own passphrase."""

    def __init__(self, desk: OpenDesk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Change my passphrase"), self.tr("Change the passphrase"), desk, tasks, parent
        )
        self.new = NewPassphrase(
            self.tr("New passphrase"),
            self.tr(
                "At least 15 characters; four or five words that do not belong together are good."
            ),
            self,
            self._known,
        )
        self.passphrase.submitted.connect(self.new.first.field.setFocus)
        self.new.submitted.connect(self.submit)
        self.body.addWidget(self.new)

    def what_happens(self) -> tuple[str, ...]:
        """Return what a change does not do."""
        return (
            self.tr(
                "Only your own key is wrapped anew. A backup or a copy made before still opens with the "
                "passphrase you have now."
            ),
        )

    def passphrase_name(self) -> str:
        """Return what the old passphrase is called."""
        return self.tr("Passphrase you have now")

    def find_problems(self) -> Problems:
        """Return what is wrong with the old and the new passphrase."""
        problems = super().find_problems() + self.new.problems()
        if not problems and self.new.text() == self.passphrase.text():
            words = self.tr("New passphrase is the one you have now")
            problems.append((words, self.new.first.field))
        return problems

    def begin(self) -> None:
        """Wrap the key again."""
        self.run(
            desks.change_passphrase,
            self._desk,
            self.passphrase.text(),
            self.new.text(),
            doing="deriving-key",
            reports=False,
        )

    def field_of(self, name: str) -> QWidget | None:
        """Return the field an error is about."""
        return self.new.first.field if name == "passphrase" else None

    def _known(self) -> tuple[str, ...]:
        desk = self._desk.desk
        return self._desk.officer.name, desk.name, desk.organisation


class AddKeyFileDialog(OwnPassphraseDialog):
    """Makes a key file that is needed beside the passphrase from now on."""

    def __init__(self, desk: OpenDesk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Add a key file"), self.tr("Make the key file"), desk, tasks, parent
        )
        self.path: Path | None = None
        self._choose = QPushButton(self.tr("Choose where to write it…"), self)
        self._choose.setAutoDefault(False)
        self._choose.clicked.connect(self._on_choose)
        self.body.insertWidget(
            self.body.count() - 1, self._choose, 0, Qt.AlignmentFlag.AlignLeading
        )
        self.passphrase.submitted.connect(self.submit)

    def what_happens(self) -> tuple[str, ...]:
        """Return what a key file is for, and what losing it means."""
        return (
            self.tr(
                "From now on this desk opens for you with your passphrase and this file together. Keep the "
                "file on a stick that does not stay with the computer."
            ),
            self.tr(
                "Without the file you cannot unlock any more. Copy it to a second stick and lock that one "
                "away."
            ),
        )

    def find_problems(self) -> Problems:
        """Return what is wrong with place and passphrase."""
        problems: Problems = []
        if self.path is None:
            problems.append((self.tr("The place of the key file is missing"), self._choose))
        return problems + super().find_problems()

    def begin(self) -> None:
        """Make the file and wrap the key again."""
        if self.path is not None:
            self.run(
                desks.add_key_file,
                self._desk,
                self.passphrase.text(),
                self.path,
                doing="deriving-key",
                reports=False,
            )

    def choose_path(self, path: Path) -> None:
        """Write the file there, as if chosen by hand."""
        self.path = path
        self._choose.setText(self.tr("Key file: {name}").format(name=path.name))
        self._choose.setToolTip(str(path))
        self.passphrase.setFocus()

    def _on_choose(self) -> None:
        path, _kind = QFileDialog.getSaveFileName(
            self,
            self._choose.text(),
            _KEY_FILE,
            # The file must be new: there is nothing to be written over.
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if path:
            self.choose_path(Path(path))


class RemoveKeyFileDialog(OwnPassphraseDialog):
    """Lets the passphrase alone open one's key again."""

    def __init__(self, desk: OpenDesk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Ask for no key file any more"),
            self.tr("Remove the key file"),
            desk,
            tasks,
            parent,
        )
        self.passphrase.submitted.connect(self.submit)

    def what_happens(self) -> tuple[str, ...]:
        """Return what it means."""
        return (
            self.tr(
                "From now on your passphrase alone opens this desk for you. Backups made until now still "
                "need the file: keep it as long as you keep them."
            ),
        )

    def begin(self) -> None:
        """Wrap the key again."""
        self.run(
            desks.remove_key_file,
            self._desk,
            self.passphrase.text(),
            doing="deriving-key",
            reports=False,
        )
