"""This desk: one's own key, backups, updates, what cannot be protected against, making it unreadable."""

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from ui.asking.deed_dialog import DeedDialog
from ui.ground.events import Events, Subject
from ui.ground.tasks import Tasks
from ui.pages.desk_page import DeskPage
from ui.pages.this_desk.backup_panel import BackupPanel
from ui.pages.this_desk.findings_panel import FindingsPanel
from ui.pages.this_desk.update_panel import UpdatePanel
from ui.theme import set_kind
from ui.widgets.banner import Banner
from ui.widgets.card import hairline
from ui.widgets.flow_row import FlowRow
from ui.widgets.scroll import ScrollColumn
from ui.widgets.texts import Paragraph, label
from vetting_desk.model import Desk
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.desk.backups.making import BackupFound
from vetting_desk.operations.updates.taking import Look


class ThisDeskPage(DeskPage):
    """What concerns the desk as a whole.

    Signals:
        clock_requested: The person wants to look at the clock.
        limits_requested: The person wants to read what the program cannot protect against.
        unreadable_requested: The person wants the desk's keys destroyed.
        enrol_requested: The desk has become a new one, and has to ask headquarters.
    """

    clock_requested = Signal()
    limits_requested = Signal()
    unreadable_requested = Signal()
    enrol_requested = Signal()
    listens_to = frozenset({Subject.SETTINGS, Subject.TRANSFER})

    def __init__(
        self, desk: OpenDesk, tasks: Tasks, events: Events, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, tasks, events, parent)
        self.header.set_title(self.tr("This desk"), desk.desk.name)
        scroll = ScrollColumn(self)
        self.add_scroll(scroll)
        self._column = scroll.column
        self.banner = Banner(self)
        self._column.addWidget(self.banner)
        self.findings = FindingsPanel(desk, tasks, self)
        self.findings.new_desk_requested.connect(self._on_new_desk)
        self.findings.said.connect(self._on_said)
        self.findings.shown.connect(self._on_findings)
        self._column.addWidget(self.findings)
        self.backup = BackupPanel(desk, tasks, self)
        self.backup.check_requested.connect(self._on_check)
        if desk.may(Action.BACKUP):
            self._column.addWidget(self.backup)
            self._column.addWidget(hairline(self))
        else:
            self.backup.hide()
        self.updates = UpdatePanel(desk, tasks, self)
        self.updates.looked_at.connect(self._on_update)
        self._column.addWidget(self.updates)
        self._column.addWidget(hairline(self))
        self._build_key()
        self._column.addWidget(hairline(self))
        self._build_clock()
        self._column.addWidget(hairline(self))
        self._build_end()
        self._column.addStretch(1)
        self._show_key_file()

    def _build_key(self) -> None:
        self._column.addWidget(label(self.tr("My key on this desk"), "heading", self, wrap=True))
        self._about_key = Paragraph("", "body", self)
        self._column.addWidget(self._about_key)
        self._key_row = row = FlowRow(self)
        self._change = self._button(row, self.tr("Change my passphrase…"))
        self._add_file = self._button(row, self.tr("Add a key file…"))
        self._remove_file = self._button(row, self.tr("Ask for no key file any more…"))
        self._column.addWidget(row)
        self._change.clicked.connect(self._on_change)
        self._add_file.clicked.connect(self._on_add_file)
        self._remove_file.clicked.connect(self._on_remove_file)

    def _build_clock(self) -> None:
        self._column.addWidget(label(self.tr("The clock"), "heading", self, wrap=True))
        self._column.addWidget(
            Paragraph(
                self.tr(
                    "What was signed, and who may sign, is judged by the time. This desk believes its clock no "
                    "further than a second sign bears it out: headquarters' time, or an officer's word."
                ),
                "body",
                self,
            )
        )
        button = QPushButton(self.tr("Look at the clock…"), self)
        button.clicked.connect(self.clock_requested)
        self._column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)

    def _build_end(self) -> None:
        self._column.addWidget(label(self.tr("If it is taken away"), "heading", self, wrap=True))
        limits = QPushButton(self.tr("What this program cannot protect against"), self)
        set_kind(limits, "link")
        limits.clicked.connect(self.limits_requested)
        self._column.addWidget(
            Paragraph(
                self.tr(
                    "Locked, this desk gives up nothing without a passphrase. Where even that is not enough, "
                    "all keys on it can be destroyed, so that no passphrase opens it any more."
                ),
                "body",
                self,
            )
        )
        self._column.addWidget(limits, 0, Qt.AlignmentFlag.AlignLeading)
        self._unreadable = QPushButton(self.tr("Make unreadable…"), self)
        set_kind(self._unreadable, "danger")
        self._unreadable.clicked.connect(self.unreadable_requested)
        self._column.addWidget(self._unreadable, 0, Qt.AlignmentFlag.AlignLeading)

    def _button(self, row: FlowRow, words: str) -> QPushButton:
        button = QPushButton(words, row)
        row.add(button)
        return button

    def first_widget(self) -> QWidget:
        """Return the button that makes a backup, else the one for the passphrase."""
        make = self.backup.make_button
        return make if make.isVisibleTo(self) and make.isEnabled() else self._change

    def activate(self) -> None:
        """Clear the message about an earlier action."""
        self.banner.hide()
        super().activate()

    def refresh(self) -> None:
        """Ask what the desk noticed, and which update was taken."""
        self.findings.refresh()
        self.updates.refresh()

    def _on_update(self, path: Path, look: Look) -> None:
        from ui.pages.this_desk.update_dialog import UpdateDialog

        self._open(UpdateDialog(self._desk, path, look, self._tasks, self))

    def _show_key_file(self) -> None:
        with_file = self._desk.key_file is not None
        self._about_key.set_plain(
            self.tr("This desk opens for you with your passphrase and your key file together.")
            if with_file
            else self.tr("This desk opens for you with your passphrase alone.")
        )
        self._add_file.setVisible(not with_file)
        self._remove_file.setVisible(with_file)
        self._key_row.updateGeometry()

    def _on_check(self, found: BackupFound) -> None:
        from ui.pages.this_desk.check_backup_dialog import CheckBackupDialog

        officer_id = self._desk.officer.id
        self._open(CheckBackupDialog(found, self._tasks, self, officer_id=officer_id))

    def _on_findings(self) -> None:
        """Begin with what was noticed, if the person has only just come here."""
        buttons = self.findings.buttons()
        if self._arriving and self.isVisible() and buttons:
            buttons[0].setFocus()
        self._arriving = False

    def _on_said(self, words: str) -> None:
        self.banner.show_message(words, tone="ok")

    def _on_new_desk(self) -> None:
        from ui.pages.this_desk.new_desk_dialog import NewDeskDialog

        dialog = NewDeskDialog(self._desk, self._tasks, self)
        dialog.done_with.connect(self._on_became_new)
        self._open(dialog)

    def _on_became_new(self, desk: Desk) -> None:
        self.header.set_title(self.tr("This desk"), desk.name)
        self.said.emit(
            self.tr("This is a new desk now: {name}. Ask headquarters to take it in.").format(
                name=desk.name
            ),
            "ok",
        )
        self.enrol_requested.emit()

    def _on_change(self) -> None:
        from ui.pages.this_desk.passphrase_dialogs import ChangePassphraseDialog

        words = self.tr("Your passphrase is changed.")
        self._open(ChangePassphraseDialog(self._desk, self._tasks, self), words)

    def _on_add_file(self) -> None:
        from ui.pages.this_desk.passphrase_dialogs import AddKeyFileDialog

        words = self.tr("From now on your key file is asked for beside your passphrase.")
        self._open(AddKeyFileDialog(self._desk, self._tasks, self), words)

    def _on_remove_file(self) -> None:
        from ui.pages.this_desk.passphrase_dialogs import RemoveKeyFileDialog

        words = self.tr("From now on your passphrase alone opens this desk for you.")
        self._open(RemoveKeyFileDialog(self._desk, self._tasks, self), words)

    def _open(self, dialog: QDialog, done: str = "") -> None:
        self.banner.hide()
        if isinstance(dialog, DeedDialog) and done:
            dialog.setProperty("outcome", done)
            dialog.done_with.connect(self._on_done)
        dialog.open()

    def _on_done(self, _result: object) -> None:
        dialog = self.sender()
        self.banner.show_message(str(dialog.property("outcome")), tone="ok")
        self._show_key_file()
