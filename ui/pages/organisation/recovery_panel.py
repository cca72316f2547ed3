"""The recovery identity: made by two custodians, written to a stick, locked away in a safe."""

from pathlib import Path

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui.ground.tasks import Tasks
from ui.pages.organisation.panel import Panel
from ui.pages.organisation.recovery_dialog import RecoveryDialog
from ui.theme import set_kind
from ui.widgets.scroll import ScrollColumn
from ui.widgets.stick_card import StickCard
from ui.widgets.stick_search import StickSearch
from ui.widgets.texts import Paragraph, label
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.organisation import founding
from vetting_desk.operations.organisation.founding import RECOVERY_FILE


class RecoveryPanel(Panel):
    """Says whether there is a recovery identity, and makes one."""

    def __init__(self, desk: OpenDesk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(desk, tasks, parent)
        self._fingerprint = ""
        scroll = ScrollColumn(self)
        self.column.addWidget(scroll, 1)
        column = scroll.column
        self._state = label("", "heading", self, wrap=True)
        column.addWidget(self._state)
        column.addWidget(
            Paragraph(
                self.tr(
                    "The recovery identity opens backups of all desks when no officer's passphrase is left. "
                    "Two custodians make it together, each with a passphrase of their own; one alone opens "
                    "nothing. Desks learn of it when they join or renew, and only backups made after that "
                    "open with it."
                ),
                "body",
                self,
            )
        )
        self.stick = StickCard(self)
        self._search = StickSearch(self.stick, self._tasks, self._desk)
        column.addWidget(self.stick)
        self.make_button = QPushButton(self.tr("Make the recovery identity…"), self)
        set_kind(self.make_button, "primary")
        row = QHBoxLayout()
        row.addWidget(self.make_button)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        self.stick.chosen.connect(self._update_button)
        self.make_button.clicked.connect(self._on_make)
        self._update_button()

    def refresh(self) -> None:
        """Look whether there is a recovery identity, and which sticks are there."""
        self._tasks.store(founding.recovery_fingerprint, self._desk, done=self._on_looked)
        self._search.look()

    def first_widget(self) -> QWidget:
        """Return the button."""
        return self.make_button

    def _on_looked(self, fingerprint: str) -> None:
        self._fingerprint = fingerprint
        self._state.setText(
            self.tr("There is a recovery identity: {fingerprint}").format(fingerprint=fingerprint)
            if fingerprint
            else self.tr("There is no recovery identity yet.")
        )

    def _update_button(self) -> None:
        there = self.stick.path() is not None
        self.make_button.setEnabled(there and self.stick.writable())

    def _on_make(self) -> None:
        folder = self.stick.path()
        if folder is None:
            return
        if (folder / RECOVERY_FILE).exists():
            self._show_taken()
            return
        dialog = RecoveryDialog(self, replaces=bool(self._fingerprint))
        dialog.given.connect(self._on_given)
        dialog.open()

    def _on_given(self, first: str, second: str) -> None:
        folder = self.stick.path()
        if folder is not None:
            self._do(founding.create_recovery, folder, first, second, done=self._on_made)

    def _on_made(self, path: Path) -> None:
        words = (
            self.tr("The recovery identity is on the stick: {name}. Safe to remove.")
            if self.stick.removable()
            else self.tr(
                "The recovery identity is in a folder on this computer: {name}. Move it onto a stick."
            )
        )
        self.banner.show_message(
            words.format(name=path.name),
            self.tr(
                "Put the stick in the safe. Keep the two passphrases in two sealed envelopes, each with its "
                "custodian and not in this safe. It opens only with both, the first custodian's first. Try it "
                "once with a backup before you rely on it."
            ),
            tone="ok",
        )
        self.stick.show_done()

    def _on_failed(self, error: Exception) -> None:
        if isinstance(error, FileExistsError):
            self.setEnabled(True)
            self._show_taken()
        elif isinstance(error, OSError):
            self.setEnabled(True)
            self.banner.show_message(
                self.tr("The stick could not be written. There is no new recovery identity."),
                self.tr("Take another stick, or make room on this one."),
                tone="error",
            )
        else:
            super()._on_failed(error)

    def _show_taken(self) -> None:
        self.banner.show_message(
            self.tr("A recovery identity lies on this stick already: {name}").format(
                name=RECOVERY_FILE
            ),
            self.tr(
                "Nothing was written. Take another stick: backups may need the one that is there."
            ),
            tone="warn",
        )
