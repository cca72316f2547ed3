"""The officers of this desk: who holds a key here, taken in and removed by those whose role may."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QPushButton, QWidget

from ui.ground.events import Events, Subject
from ui.ground.tasks import Tasks
from ui.i18n import date_text, left_to_right
from ui.pages.desk_page import DeskPage
from ui.text.error_text import describe
from ui.text.kinds import role_text
from ui.text.person_text import isolated
from ui.text.profile_text import profile_text
from ui.theme import button_icon
from ui.widgets.banner import Banner
from ui.widgets.flow_row import FlowRow
from ui.widgets.list_banner import ListBanner
from ui.widgets.rows_table_model import Row, RowsTableModel
from ui.widgets.tables import PlainTable, choose_row
from ui.widgets.texts import Paragraph, label
from vetting_desk.model import DeskKind, Officer
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.permissions import Action, may
from vetting_desk.operations.desk import officers, people
from vetting_desk.operations.desk.people import PersonRow
from vetting_desk.operations.organisation import revocations
from vetting_desk.operations.organisation.revocations import ListState


class PeoplePage(DeskPage):
    """The list of officers, and what can be done about them.

    Signals:
        enrol_requested: Headquarters wants to take a desk in, or a post to join or to renew.
    """

    enrol_requested = Signal()
    listens_to = frozenset({Subject.PEOPLE, Subject.SETTINGS})

    def __init__(
        self, desk: OpenDesk, tasks: Tasks, events: Events, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, tasks, events, parent)
        self._rows: list[PersonRow] = []
        self._chosen = ""
        self._build()
        self._connect()

    def _build(self) -> None:
        self.header.set_title(self.tr("People"), self._desk.desk.name)
        if self._desk.desk.kind is DeskKind.HQ and self._desk.may(Action.ENROL):
            self.header.set_act(self.tr("Take a desk in"))
        self.rekey_banner = Banner(self)
        self.banner = Banner(self)
        self.list_banner = ListBanner(self)
        self.column.addWidget(self.rekey_banner)
        self.column.addWidget(self.banner)
        self.column.addWidget(self.list_banner)
        self.column.addWidget(
            Paragraph(
                self.tr(
                    "Read the twelve words aloud to make sure that a certificate is who it says."
                ),
                "muted",
                self,
            )
        )
        acts = FlowRow(self)
        self._add = QPushButton(self.tr("Add an officer…"), acts)
        button_icon(self._add, "plus", "text")
        self._remove = QPushButton(self.tr("Remove the officer…"), acts)
        self._profile = QPushButton(self.tr("Languages and sex…"), acts)
        for act in (self._add, self._remove, self._profile):
            acts.add(act)
        for act in (self._add, self._remove):
            act.setVisible(self._desk.may(Action.OFFICERS))
        self._profile.setVisible(not self._desk.alone)
        self.column.addWidget(acts)
        headings = (
            self.tr("Name"),
            self.tr("Role"),
            self.tr("Languages, sex"),
            self.tr("Key on this desk"),
            self.tr("Certificate until"),
        )
        self._model = RowsTableModel(headings, self)
        self._table = PlainTable(
            self._model, self.tr("People"), 2, {0: 220, 1: 180, 3: 160, 4: 160}, self
        )
        self.column.addWidget(self._table, 1)
        self._words = label("", "strong", self, wrap=True)
        self.column.addWidget(self._words)

    def _connect(self) -> None:
        self.header.acted.connect(self.enrol_requested)
        self._add.clicked.connect(self._on_add)
        self._remove.clicked.connect(self._on_remove)
        self._profile.clicked.connect(self._on_profile)
        self.rekey_banner.acted.connect(self._on_rekey)
        self._table.selectionModel().currentRowChanged.connect(self._on_chosen)

    def first_widget(self) -> QWidget:
        """Return the table."""
        return self._table

    def activate(self) -> None:
        """Refresh, and clear the message about an earlier action."""
        self.banner.hide()
        super().activate()

    def refresh(self) -> None:
        """List the officers."""
        self._tasks.store(_look, self._desk, done=self._on_listed)
        if self._desk.desk.kind is DeskKind.POST:
            self._tasks.store(_list_of, self._desk, done=self._on_list)

    def choose(self, officer_id: str) -> None:
        """Choose an officer's row, as if by hand; once they are listed, if they are not yet."""
        self._chosen = officer_id
        for number, row in enumerate(self._rows):
            if row.officer.id == officer_id:
                choose_row(self._table, number)

    def _on_listed(self, found: tuple[bool, bool, list[PersonRow]]) -> None:
        enrolled, rekey_wanted, self._rows = found
        if self._desk.desk.kind is DeskKind.POST:
            self.header.set_act(
                self.tr("Membership") if enrolled else self.tr("Join the organisation")
            )
        chosen = self._chosen
        self._model.show_rows([self._row(row) for row in self._rows])
        self.choose(chosen)
        self._update_buttons()
        self._show_words()
        self._show_rekey(wanted=rekey_wanted)

    def _show_rekey(self, *, wanted: bool) -> None:
        if not wanted:
            self.rekey_banner.hide()
            return
        allowed = self._desk.may(Action.OFFICERS)
        hint = (
            self.tr("Whoever copied their key could still read what is written from now on.")
            if allowed
            else self.tr("Ask a supervisor or an administrator of this desk to make it.")
        )
        self.rekey_banner.show_message(
            self.tr("An officer was removed; the casebook still waits for its new key."),
            hint,
            tone="warn",
            action=self.tr("Make a new store key…") if allowed else "",
        )

    def _on_list(self, state: ListState | None) -> None:
        """Warn where the list cannot be relied on: no certificate can be judged then."""
        if state is None or state.current:
            self.list_banner.hide()
        else:
            self.list_banner.show_state(state)

    def _row(self, row: PersonRow) -> Row:
        until = date_text(row.certificate_until) if row.certificate_until else self.tr("none yet")
        texts = (
            row.officer.name,
            role_text(row.officer.role),
            profile_text(row.profile),
            self._key_words(row),
            until,
        )
        symbol, ink = ("person", "muted") if row.active else ("minus", "muted")
        if row.key_damaged:
            symbol, ink = "warn", "warn"
        return Row(texts, row, symbol, ink)

    def _key_words(self, row: PersonRow) -> str:
        if not row.active:
            return self.tr("account closed")
        if row.key_damaged:
            return self.tr("damaged")
        return self.tr("yes") if row.on_this_desk else self.tr("no")

    def _on_chosen(self) -> None:
        row = self._person()
        self._chosen = row.officer.id if row is not None else ""
        self._update_buttons()
        self._show_words()

    def _show_words(self) -> None:
        """Show the words of who is chosen, all twelve; one's own where nobody is."""
        wanted = self._chosen or self._desk.officer.id
        row = next((row for row in self._rows if row.officer.id == wanted), None)
        if row is None or not row.words:
            self._words.setText("")
            return
        numbered = "   ".join(f"{at}\u00a0{word}" for at, word in enumerate(row.words, start=1))
        words = self.tr("Twelve words of {name}: {words}")
        self._words.setText(
            words.format(name=isolated(row.officer.name), words=left_to_right(numbered))
        )

    def _person(self) -> PersonRow | None:
        row: PersonRow | None = self._model.item_at(self._table.currentIndex().row())
        return row

    def _update_buttons(self) -> None:
        row = self._person()
        known = row is not None and row.active and (row.on_this_desk or row.key_damaged)
        self._remove.setEnabled(
            known and row is not None and row.officer.id != self._desk.officer.id
        )
        own = row is not None and row.officer.id == self._desk.officer.id
        allowed = own or may(self._desk.officer, Action.OFFICERS)
        self._profile.setEnabled(row is not None and row.active and allowed)

    def _on_profile(self) -> None:
        from ui.pages.people.profile_dialog import ProfileDialog

        row = self._person()
        if row is not None and self._profile.isEnabled():
            self._open(ProfileDialog(self._desk, row.officer, row.profile, self._tasks, self))

    # Adding and removing

    def _on_add(self) -> None:
        from ui.pages.people.add_officer_dialog import AddOfficerDialog

        dialog = AddOfficerDialog(self._desk, self._tasks, self)
        dialog.done_with.connect(self._on_added)
        self._open(dialog)

    def _on_added(self, officer: Officer) -> None:
        hint = (
            self.tr("Their certificate was made here; they can work at once.")
            if self._desk.desk.kind is DeskKind.HQ
            else self.tr(
                "Next they unlock the desk themselves and ask headquarters for their certificate, under "
                "People. Until then they can interview, and not sign."
            )
        )
        self.banner.show_message(
            self.tr("{name} can unlock this desk now.").format(name=officer.name), hint, tone="ok"
        )
        self._chosen = officer.id

    def _on_remove(self) -> None:
        from ui.pages.people.store_key_dialogs import RemoveOfficerDialog

        row = self._person()
        if row is None or not self._remove.isEnabled():
            return
        dialog = RemoveOfficerDialog(self._desk, row.officer, self._tasks, self)
        dialog.done_with.connect(self._on_removed)
        self._open(dialog)

    def _on_removed(self, removed: object) -> None:
        from ui.pages.people.store_key_dialogs import Removed, rekey_words

        if not isinstance(removed, Removed):
            return
        name = removed.officer.name
        if removed.error is None:
            self.banner.show_message(
                self.tr("{name} cannot unlock this desk any more.").format(name=name),
                self.tr(
                    "The casebook has a new key. Make a new backup, and tell headquarters to take the "
                    "certificate back."
                ),
                tone="ok",
            )
        else:
            words = rekey_words(removed.error) or describe(removed.error)
            self.banner.show_message(
                self.tr("{name}'s account is closed, but the new key could not be made.").format(
                    name=name
                ),
                f"{words.sentence} {words.hint}".strip(),
                tone="warn",
            )

    def _on_rekey(self) -> None:
        from ui.pages.people.store_key_dialogs import StoreKeyDialog

        dialog = StoreKeyDialog(self._desk, self._tasks, self)
        dialog.done_with.connect(self._on_rekeyed)
        self._open(dialog)

    def _on_rekeyed(self, _nothing: object) -> None:
        self.banner.show_message(
            self.tr("The casebook has a new key."),
            self.tr("Make a new backup: older ones still open with the old key."),
            tone="ok",
        )

    def _open(self, dialog: QDialog) -> None:
        self.banner.hide()
        dialog.open()


def _look(desk: OpenDesk) -> tuple[bool, bool, list[PersonRow]]:
    """Return whether the desk has joined, whether it wants a new key, and its officers; store's thread."""
    return desk.enrolled, officers.rekey_wanted(desk), people.list_people(desk)


def _list_of(desk: OpenDesk) -> ListState | None:
    """Return what the revocation list of a desk that has joined is worth; runs on the store's thread."""
    return revocations.state(desk) if desk.enrolled else None
