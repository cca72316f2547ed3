"""Dialogs about the issuing key: put under two, a further officer named, copied for the safe, brought back."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from ui.asking.deed_dialog import DeedDialog, Problems
from ui.asking.wanted import question_for
from ui.ground.tasks import Tasks
from ui.widgets.new_passphrase import NewPassphrase
from ui.widgets.officer_opener import OfficerOpener
from ui.widgets.safe_file import SafeFile
from ui.widgets.texts import Paragraph, label
from vetting_desk.operations.access.desk_folders import OfficerSlot
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.organisation import issuing_officers
from vetting_desk.operations.organisation.issuing_officers import NamedOfficer


class _IssuingDialog(DeedDialog):
    """A deed that may want a second officer first; it is then done again.

    Args:
        desk: The unlocked headquarters.
        title: As of `DeedDialog`.
        act: As of `DeedDialog`.
        tasks: Where it is done.
        parent: The window.
    """

    def __init__(
        self, desk: OpenDesk, title: str, act: str, tasks: Tasks, parent: QWidget | None
    ) -> None:
        super().__init__(title, act, tasks, parent)
        self._desk = desk

    def show_failure(self, error: Exception) -> None:
        """Ask a second officer where one is wanted; else show what went wrong."""
        question = question_for(self._desk, self._tasks, self, error, self.begin)
        if question is None:
            super().show_failure(error)
        else:
            self._set_busy(busy=False)
            question.ask()

    def add_opener(self, officers: Sequence[NamedOfficer], passphrase: str) -> OfficerOpener:
        """Add who types their passphrase."""
        slots = [
            OfficerSlot(row.officer.id, row.officer.name, row.officer.role, row.key_file)
            for row in officers
        ]
        opener = OfficerOpener(slots, "", passphrase, self)
        opener.submitted.connect(self.submit)
        self.body.addWidget(opener)
        return opener


class _OpenerDialog(_IssuingDialog):
    """A deed with the issuing key for which another officer types their passphrase.

    Args:
        desk: The unlocked headquarters.
        title: As of `DeedDialog`.
        act: As of `DeedDialog`.
        words: What it does.
        passphrase: Of whom, in words.
        deed: What is done with the desk, the officer's id, the passphrase and the key file or None.
        officers: Who can be the other.
        tasks: Where it is done.
        parent: The window.
    """

    def __init__(
        self,
        desk: OpenDesk,
        title: str,
        act: str,
        words: str,
        passphrase: str,
        deed: Callable[[OpenDesk, str, str, Path | None], object],
        officers: Sequence[NamedOfficer],
        tasks: Tasks,
        parent: QWidget | None,
    ) -> None:
        super().__init__(desk, title, act, tasks, parent)
        self._deed = deed
        self.body.addWidget(Paragraph(words, "body", self))
        self.opener = self.add_opener(officers, passphrase)

    def find_problems(self) -> Problems:
        """Return what is missing."""
        return self.opener.problems()

    def begin(self) -> None:
        """Do it."""
        self.run(
            self._deed,
            self._desk,
            self.opener.officer_id(),
            self.opener.passphrase.text(),
            self.opener.key_file(),
            doing="deriving-key",
            reports=False,
        )


class PutUnderTwoDialog(_OpenerDialog):
    """Puts the key under the officer at the desk and another.

    Args:
        desk: The unlocked headquarters.
        officers: Who can be the other.
        tasks: Where it is done.
        parent: The window.
    """

    def __init__(
        self,
        desk: OpenDesk,
        officers: Sequence[NamedOfficer],
        tasks: Tasks,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            desk,
            self.tr("Put the issuing key under two officers"),
            self.tr("Put it under us two"),
            self.tr(
                "You are one of the two. Hand over the keyboard: the other types their passphrase. From "
                "then on each certificate and each revocation wants both of you, or another two who were "
                "named."
            ),
            self.tr("Passphrase of the second officer"),
            issuing_officers.put_under_two,
            officers,
            tasks,
            parent,
        )


class NameOfficerDialog(_OpenerDialog):
    """Names a further officer.

    Args:
        desk: The unlocked headquarters.
        officers: Who can be named.
        tasks: Where it is done.
        parent: The window.
    """

    def __init__(
        self,
        desk: OpenDesk,
        officers: Sequence[NamedOfficer],
        tasks: Tasks,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            desk,
            self.tr("Name an officer for the issuing key"),
            self.tr("Name the officer"),
            self.tr(
                "Who is named types their passphrase here; then a second officer who is named already is "
                "asked for theirs."
            ),
            self.tr("Passphrase of the new one"),
            issuing_officers.name_officer,
            officers,
            tasks,
            parent,
        )


class SafeCopyDialog(_IssuingDialog):
    """Writes a copy for the safe; `done_with` carries its path.

    Args:
        desk: The unlocked headquarters.
        tasks: Where it is done.
        parent: The window.
    """

    def __init__(self, desk: OpenDesk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(
            desk,
            self.tr("Copy the issuing key for the safe"),
            self.tr("Write the copy"),
            tasks,
            parent,
        )
        self._folder: Path | None = None
        self.body.addWidget(
            Paragraph(
                self.tr(
                    "The copy is the way back when the named officers are gone. Whoever has it and its "
                    "passphrase makes certificates alone: write it to a stick, and lock the stick away."
                ),
                "body",
                self,
            )
        )
        self.folder_button = QPushButton(self.tr("Choose where to…"), self)
        self.folder_button.setAutoDefault(False)
        self.folder_button.clicked.connect(self._on_folder)
        self._where = label("", "muted", self, wrap=True)
        self.body.addWidget(self.folder_button)
        self.body.addWidget(self._where)
        self.passphrase = NewPassphrase(
            self.tr("Passphrase of the copy"),
            self.tr("Another one than your own; keep it apart from the file."),
            self,
        )
        self.passphrase.submitted.connect(self.submit)
        self.body.addWidget(self.passphrase)

    def choose_folder(self, folder: Path) -> None:
        """Write to a folder, as if chosen by hand."""
        self._folder = folder
        self._where.setText(str(folder))

    def find_problems(self) -> Problems:
        """Return what is missing."""
        problems: Problems = []
        if self._folder is None:
            problems.append((self.tr("Choose a stick or a folder"), self.folder_button))
        return problems + self.passphrase.problems()

    def begin(self) -> None:
        """Write the copy."""
        self.run(
            issuing_officers.write_safe_copy,
            self._desk,
            self._folder,
            self.passphrase.text(),
            reports=False,
        )

    def field_of(self, name: str) -> QWidget | None:
        """Return the field an error is about."""
        return self.passphrase.first.field if name == "passphrase" else None

    def _on_folder(self) -> None:
        path = QFileDialog.getExistingDirectory(self, self.tr("Choose where to"))
        if path:
            self.choose_folder(Path(path))


class BringBackDialog(_IssuingDialog):
    """Brings the key back from the safe, under the officer at the desk and another.

    Args:
        desk: The unlocked headquarters.
        officers: Who can be the other.
        tasks: Where it is done.
        parent: The window.
    """

    def __init__(
        self,
        desk: OpenDesk,
        officers: Sequence[NamedOfficer],
        tasks: Tasks,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            desk,
            self.tr("Bring the issuing key back from the safe"),
            self.tr("Bring it back"),
            tasks,
            parent,
        )
        self.body.addWidget(
            Paragraph(
                self.tr(
                    "For when the officers who are named are gone, or one is not to be asked. The key then "
                    "opens for you and the second officer together, and for nobody else."
                ),
                "body",
                self,
            )
        )
        self.file = SafeFile(self)
        self.body.addWidget(self.file)
        self.opener = self.add_opener(officers, self.tr("Passphrase of the second officer"))

    def find_problems(self) -> Problems:
        """Return what is missing."""
        return [*self.file.problems(), *self.opener.problems()]

    def begin(self) -> None:
        """Bring the key back."""
        self.run(
            issuing_officers.bring_back,
            self._desk,
            self.file.path(),
            self.file.passphrase.text(),
            self.opener.officer_id(),
            self.opener.passphrase.text(),
            self.opener.key_file(),
            doing="deriving-key",
            reports=False,
        )

    def field_of(self, name: str) -> QWidget | None:
        """Return the field an error is about."""
        return self.file.button if name == "key-file" else None
