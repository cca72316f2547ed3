"""Backups to a stick: made, read back, and those lying there checked by a rehearsal."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ui.ground.jobs import Job
from ui.ground.tasks import Tasks
from ui.i18n import left_to_right
from ui.text.doing_text import doing_text
from ui.text.error_text import describe, size_text
from ui.text.figures import short_file
from ui.theme import SPACE, set_kind
from ui.widgets.backup_list import BackupList
from ui.widgets.banner import Banner
from ui.widgets.progress_row import ProgressRow
from ui.widgets.stick_card import StickCard
from ui.widgets.stick_search import StickSearch
from ui.widgets.texts import Paragraph, label
from vetting_desk.errors import DriveMissingError, DriveReadBackError
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.desk.backups import making
from vetting_desk.operations.desk.backups.making import BackupFound, BackupMade


class BackupPanel(QWidget):
    """The stick, the button, progress, the result, and the backups on the stick.

    Args:
        desk: The unlocked desk.
        tasks: Where the backup is made.
        parent: Owner, or None.

    Signals:
        check_requested: The `BackupFound` that is to be rehearsed.
    """

    check_requested = Signal(object)

    def __init__(self, desk: OpenDesk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._tasks = tasks
        self._job: Job | None = None
        self._folder: Path | None = None
        self._build()
        self._connect()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.m)
        column.addWidget(label(self.tr("Backup"), "heading", self, wrap=True))
        column.addWidget(
            Paragraph(
                self.tr(
                    "A backup is this desk as it is now, encrypted, on a stick. It opens with the passphrase "
                    "of any officer who has a key here today."
                ),
                "body",
                self,
            )
        )
        self.banner = Banner(self)
        column.addWidget(self.banner)
        self.stick = StickCard(self)
        self._search = StickSearch(self.stick, self._tasks, self._desk, self._is_busy)
        column.addWidget(self.stick)
        self.progress = ProgressRow(self, stoppable=True)
        column.addWidget(self.progress)
        row = QHBoxLayout()
        self._make = QPushButton(self.tr("Back up to the stick"), self)
        set_kind(self._make, "primary")
        row.addWidget(self._make)
        row.addStretch(1)
        column.addLayout(row)
        self.list = BackupList(self._tasks, self.tr("Check"), self)
        column.addWidget(self.list)

    def _connect(self) -> None:
        self.stick.chosen.connect(self._on_stick)
        self._make.clicked.connect(self.make)
        self.list.chosen.connect(self._on_chosen)
        self.progress.stop_requested.connect(self._on_stop)

    @property
    def make_button(self) -> QPushButton:
        """The button that makes a backup."""
        return self._make

    def showEvent(self, event: QShowEvent) -> None:
        """Look for sticks while the panel is on the screen."""
        super().showEvent(event)
        self._search.watch()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop looking."""
        super().hideEvent(event)
        self._search.rest()

    def _is_busy(self) -> bool:
        return self._job is not None

    def _on_stick(self) -> None:
        self._update_button()
        folder = self.stick.path()
        if folder != self._folder:
            self._folder = folder
            self.banner.hide()
            self.list.look_in(folder)

    def _on_chosen(self, found: BackupFound) -> None:
        if self._job is None:
            self.check_requested.emit(found)

    def _update_button(self) -> None:
        there = self.stick.path() is not None and self.stick.writable()
        self._make.setEnabled(there and self._job is None)

    # Making one

    def make(self) -> None:
        """Make a backup on the chosen stick."""
        folder = self.stick.path()
        if folder is None or self._job is not None:
            return
        self.banner.hide()
        self.progress.begin(doing_text("checking"))
        self.stick.set_state(self.tr("Leave it in until this is done."))
        self._job = self._tasks.store(
            making.create,
            self._desk,
            folder,
            done=self._on_made,
            failed=self._on_failed,
            reported=self._on_reported,
        )
        self._job.ended.connect(self._on_ended)
        self._update_button()

    def _on_reported(self, done: int, total: int, doing: str) -> None:
        if doing == "writing":  # reported beside "backing-up", for the same bytes
            return
        self.progress.show_progress(doing_text(doing, done, total), done, total)

    def _on_stop(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _on_ended(self) -> None:
        self._job = None
        self.progress.end()
        self._update_button()
        if not self.banner.isVisibleTo(self):
            self.stick.set_state("")
            self.banner.show_message(
                self.tr("Stopped. Nothing of this backup is on the stick."), tone="info"
            )
        self.list.look_in(self._folder)
        self._make.setFocus()

    def _on_made(self, made: BackupMade) -> None:
        self.stick.show_done()
        about = self.tr("File {name}, {size}.").format(
            name=left_to_right(short_file(made.path.name)), size=size_text(made.length)
        )
        more = (
            self.tr("HQ's recovery opens it too.")
            if made.recovery
            else self.tr(
                "Only an officer's passphrase opens it: headquarters has made no recovery yet."
            )
        )
        words = (
            self.tr("The backup is on the stick; it was read back and opened. Safe to remove.")
            if self.stick.removable()
            else self.tr(
                "The backup is in a folder on this computer; it was read back and opened. Carry it away."
            )
        )
        self.banner.show_message(
            words,
            f"{about} {more}",
            tone="ok",
        )

    def _on_failed(self, error: Exception) -> None:
        words = describe(error)
        hint = words.hint
        if isinstance(error, DriveMissingError):
            hint = self.tr("There is no whole backup on it. Put the stick in and begin again.")
        elif isinstance(error, DriveReadBackError):
            hint = self.tr("The backup was removed. Take another stick and begin again.")
        self.stick.set_state("")
        self.banner.show_message(words.sentence, hint, tone="error")
