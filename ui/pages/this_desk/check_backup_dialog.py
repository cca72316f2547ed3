"""A backup rehearsed: opened whole, the casebook in it checked, and thrown away again."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from ui.asking.deed_dialog import DeedDialog, Problems
from ui.ground.tasks import Tasks
from ui.i18n import moment_text
from ui.text.backup_text import describe_backup
from ui.text.error_text import ErrorText, describe
from ui.widgets.backup_opener import BackupOpener
from ui.widgets.texts import Paragraph
from vetting_desk.operations.desk.backups import restoring
from vetting_desk.operations.desk.backups.making import BackupFound
from vetting_desk.operations.desk.backups.restoring import BackupCheck


class CheckBackupDialog(DeedDialog):
    """Rehearses a restore and shows the result.

    Args:
        found: The backup.
        tasks: Where it is opened.
        parent: The window.
        officer_id: Whose passphrase is asked for first, if their key is in the backup.
    """

    def __init__(
        self,
        found: BackupFound,
        tasks: Tasks,
        parent: QWidget | None = None,
        *,
        officer_id: str = "",
    ) -> None:
        super().__init__(self.tr("Check this backup"), self.tr("Check it"), tasks, parent)
        self._found = found
        self.body.addWidget(
            Paragraph(
                self.tr("Backup of {desk}, written {moment}.").format(
                    desk=found.desk.name, moment=moment_text(found.made_at)
                ),
                "strong",
                self,
            )
        )
        self.body.addWidget(
            Paragraph(
                self.tr(
                    "It is opened as for a restore, and the casebook in it is checked to the last entry. "
                    "Nothing on this desk changes."
                ),
                "body",
                self,
            )
        )
        self.opener = BackupOpener(found.officers, officer_id, self)
        self.opener.submitted.connect(self.submit)
        self.body.addWidget(self.opener)

    @property
    def path(self) -> Path:
        """The backup's file."""
        return self._found.path

    def find_problems(self) -> Problems:
        """Return what is wrong with what was entered."""
        return self.opener.problems()

    def begin(self) -> None:
        """Open and check it."""
        self.run(
            restoring.verify,
            self._found.path,
            self.opener.opener(),
            doing="reading",
            off_store=True,
        )

    def finish(self, result: BackupCheck) -> None:
        """Say whether it could be restored."""
        self.done_with.emit(result)
        problem = result.report.first_problem
        if problem is None:
            self.show_outcome(
                self.tr("This backup can be restored."),
                self.tr(
                    "It opens, and everything in it fits together: %n entry(s) in its log.",
                    "",
                    result.audit_length,
                ),
            )
        else:
            words = describe(problem)
            advice = self.tr("Make another backup now.")
            self.show_outcome(
                self.tr("This backup opens, but the casebook in it is not whole."),
                f"{words.sentence} {advice}",
                tone="error",
            )

    def doing_words(self, doing: str, done: int, total: int) -> str:
        """Return words for what is happening now."""
        if doing in {"reading", "reading-back"}:
            return super().doing_words(doing, done, total)
        return self.tr("Checking the casebook in it") + "…"

    def words_for(self, error: Exception) -> ErrorText:
        """Return words for what went wrong."""
        return describe_backup(error)
