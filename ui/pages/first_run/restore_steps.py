"""The steps that bring a desk back: which backup, and who opens it."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QLineEdit, QPushButton, QWidget

from ui.ground.tasks import Tasks
from ui.i18n import moment_text
from ui.pages.first_run.form_steps import MAX_NAME, POST_ROLES
from ui.pages.first_run.step import Step
from ui.text.backup_text import describe_backup
from ui.text.error_text import ErrorText
from ui.text.kinds import role_text
from ui.theme import set_kind
from ui.widgets.backup_list import BackupList
from ui.widgets.backup_opener import BackupOpener
from ui.widgets.card import hairline
from ui.widgets.field import Field
from ui.widgets.new_passphrase import NewPassphrase
from ui.widgets.passphrase_edit import PassphraseEdit
from ui.widgets.stick_card import StickCard
from ui.widgets.stick_search import StickSearch
from ui.widgets.texts import label
from vetting_desk.model import Role
from vetting_desk.operations.desk.backups import making
from vetting_desk.operations.desk.backups.making import BackupFound


class FindBackupStep(Step):
    """Which backup.

    Signals:
        chosen: The `BackupFound`.
    """

    chosen = Signal(object)

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(
            self.tr("Restore a backup"),
            self.tr(
                "Makes the desk anew on this computer as it was when the backup was written. Put in the stick "
                "and choose the backup."
            ),
            parent=parent,
        )
        self._tasks = tasks
        self.stick = StickCard(self)
        self._search = StickSearch(self.stick, self._tasks)
        self.stick.chosen.connect(self._on_stick)
        self.body.addWidget(self.stick)
        self.list = BackupList(tasks, self.tr("Restore"), self, says_none=True)
        self.list.chosen.connect(self.chosen)
        self.body.addWidget(self.list)
        self._file = QPushButton(self.tr("Choose a file…"), self)
        set_kind(self._file, "quiet")
        self._file.clicked.connect(self._on_file)
        self.body.addWidget(self._file, 0, Qt.AlignmentFlag.AlignLeading)
        self._search.look()

    def set_first_focus(self) -> None:
        """Move the focus to the choice of a file."""
        self._file.setFocus()

    def choose_file(self, path: Path) -> None:
        """Take a file, as if chosen by hand."""
        self.clear_problems()
        self._tasks.work(making.look, path, done=self.chosen.emit, failed=self.show_failure)

    def words_for(self, error: Exception) -> ErrorText:
        """Return words for what is wrong with a file."""
        return describe_backup(error)

    def _on_stick(self) -> None:
        self.list.look_in(self.stick.path())

    def _on_file(self) -> None:
        path, _kind = QFileDialog.getOpenFileName(self, self.tr("Choose a file"))
        if path:
            self.choose_file(Path(path))


class BackupStep(Step):
    """A step about one backup.

    Args:
        found: The backup.
        place: The folder that holds the desks of this computer, as shown.
        lead: What this way of opening it means.
        parent: Owner, or None.
    """

    def __init__(
        self, found: BackupFound, place: str, lead: str, parent: QWidget | None = None
    ) -> None:
        heading = self.tr("Restore {desk}").format(desk=found.desk.name)
        super().__init__(heading, lead, self.tr("Restore the desk"), parent)
        self.found = found
        self._place = place
        moment = self.tr("Backup of {moment}").format(moment=moment_text(found.made_at))
        self.body.addWidget(label(moment, "muted", self, wrap=True))

    def words_for(self, error: Exception) -> ErrorText:
        """Return words for what went wrong with the backup."""
        return describe_backup(error, self._place)

    def find_problems(self) -> list[tuple[str, QWidget]]:
        """Return what is wrong with what was entered, each with its field."""
        return []

    def ready(self) -> bool:
        """Return whether all is entered; what is not is shown."""
        self.clear_problems()
        problems = self.find_problems()
        self.problems.show_problems(problems)
        return not problems

    def forget(self) -> None:
        """Forget the passphrases."""
        for edit in self.findChildren(PassphraseEdit):
            edit.clear()


class OpenBackupStep(BackupStep):
    """Opened by an officer who had a key then.

    Signals:
        recovery_requested: The officers are gone; the recovery file shall open it.
    """

    recovery_requested = Signal()

    def __init__(self, found: BackupFound, place: str, parent: QWidget | None = None) -> None:
        super().__init__(
            found,
            place,
            self.tr("All officers who had a key then unlock the desk again, as they did then."),
            parent,
        )
        self.opener = BackupOpener(found.officers, parent=self)
        self.opener.submitted.connect(self.acted)
        self.body.addWidget(self.opener)
        self._recovery = QPushButton(self.tr("None of them is there: use HQ's recovery file"), self)
        set_kind(self._recovery, "link")
        self._recovery.setVisible(found.recovery)
        self._recovery.clicked.connect(self.recovery_requested)
        self.body.addWidget(self._recovery, 0, Qt.AlignmentFlag.AlignLeading)

    def set_first_focus(self) -> None:
        """Move the focus to the passphrase."""
        self.opener.passphrase.setFocus()

    def find_problems(self) -> list[tuple[str, QWidget]]:
        """Return what is missing."""
        return self.opener.problems()


class RecoverStep(BackupStep):
    """Opened by headquarters' recovery file and its two custodians, for a new officer."""

    def __init__(self, found: BackupFound, place: str, parent: QWidget | None = None) -> None:
        super().__init__(
            found,
            place,
            self.tr(
                "The two custodians open the recovery file one after the other, each with their own "
                "passphrase. The desk gets a new officer; what psychologists wrote stays closed to them."
            ),
            parent,
        )
        self.file: Path | None = None
        self._choose = QPushButton(self.tr("Choose the recovery file…"), self)
        self._choose.clicked.connect(self._on_choose)
        self.body.addWidget(self._choose, 0, Qt.AlignmentFlag.AlignLeading)
        self.first = PassphraseEdit(self.tr("Passphrase of the first custodian"), self)
        self.second = PassphraseEdit(self.tr("Passphrase of the second custodian"), self)
        self.first.submitted.connect(self.second.field.setFocus)
        self.body.addWidget(self.first)
        self.body.addWidget(self.second)
        self.body.addWidget(hairline(self))
        self.body.addWidget(label(self.tr("The new officer"), "heading", self, wrap=True))
        self.name = QLineEdit(self)
        self.name.setMaxLength(MAX_NAME)
        self.second.submitted.connect(self.name.setFocus)
        hint = self.tr("As it stands in signatures.")
        self.body.addWidget(Field(self.tr("Name"), self.name, hint, self))
        self._role = QComboBox(self)
        for role in POST_ROLES:
            self._role.addItem(role_text(role), role)
        self._role.setCurrentIndex(self._role.findData(Role.SUPERVISOR))
        hint = self.tr("Headquarters sees it and approves it.")
        self.body.addWidget(Field(self.tr("Role"), self._role, hint, self))
        self.passphrase = NewPassphrase(
            self.tr("Passphrase of the new officer"),
            self.tr(
                "At least 15 characters; four or five words that do not belong together are good."
            ),
            self,
            self._known,
        )
        self.passphrase.submitted.connect(self.acted)
        self.body.addWidget(self.passphrase)

    @property
    def role(self) -> Role:
        """The role chosen for the new officer."""
        return Role(self._role.currentData())

    def set_first_focus(self) -> None:
        """Move the focus to the choice of the file."""
        self._choose.setFocus()

    def choose_file(self, path: Path) -> None:
        """Take a recovery file, as if chosen by hand."""
        self.file = path
        self._choose.setText(self.tr("Recovery file: {name}").format(name=path.name))
        self._choose.setToolTip(str(path))
        self.first.setFocus()

    def find_problems(self) -> list[tuple[str, QWidget]]:
        """Return what is missing or cannot be taken."""
        problems: list[tuple[str, QWidget]] = []
        if self.file is None:
            problems.append((self.tr("The recovery file is missing"), self._choose))
        for edit in (self.first, self.second):
            if not edit.text():
                name = edit.field.accessibleName()
                problems.append((self.tr("{field} is missing").format(field=name), edit.field))
        if not self.name.text().strip():
            problems.append((self.tr("Name is missing"), self.name))
        return problems + self.passphrase.problems()

    def field_of(self, error: Exception) -> QWidget | None:
        """Return the field an error is about."""
        name = str(getattr(error, "fields", {}).get("field", ""))
        return {"officer": self.name, "passphrase": self.passphrase.first.field}.get(name)

    def words_for(self, error: Exception) -> ErrorText:
        """Return words for what went wrong; a wrong passphrase is one of the custodians'."""
        from vetting_desk.errors import NoMatchingIdentityError, WrongPassphraseError

        if isinstance(error, WrongPassphraseError):
            return ErrorText(
                self.tr("One of the two passphrases does not open the recovery file."),
                self.tr("The custodians are asked in the order in which the file was made."),
            )
        if isinstance(error, NoMatchingIdentityError):
            return ErrorText(
                self.tr("This recovery file is not the one the backup was made for."),
                self.tr("Ask headquarters which one it had then."),
            )
        return super().words_for(error)

    def _known(self) -> tuple[str, ...]:
        return self.name.text(), self.found.desk.name, self.found.desk.organisation

    def _on_choose(self) -> None:
        path, _kind = QFileDialog.getOpenFileName(self, self.tr("Choose the recovery file"))
        if path:
            self.choose_file(Path(path))
