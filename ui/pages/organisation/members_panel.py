"""Desks and officers of the organisation with their certificates, and taking certificates back."""

from datetime import datetime

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from ui.ground.tasks import Tasks
from ui.pages.organisation.certificate_text import standing_text
from ui.pages.organisation.panel import Panel
from ui.pages.organisation.revoke_dialog import RevokeDialog
from ui.text.kinds import desk_text, role_text
from ui.text.profile_text import profile_text
from ui.theme import SPACE, current, set_kind
from ui.widgets.list_banner import ListBanner
from ui.widgets.rows_table_model import Row, RowsTableModel
from ui.widgets.tables import PlainTable, choose_row
from ui.widgets.texts import Paragraph
from vetting_desk.model.revocation import RevocationKind
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.organisation import members, revocations
from vetting_desk.operations.organisation.members import DeskMember, OfficerMember, Standing
from vetting_desk.operations.organisation.revocations import ListState

# Officers stand a little further in than the desk they work at.
_INSET = "\u2003"
_INKS = {Standing.REVOKED: "error", Standing.ENDED: "error", Standing.ENDS_SOON: "warn"}

_LEAST = 120
"""Pixels of the table at letters of ordinary size, at the least."""


class MembersPanel(Panel):
    """The table of members, the state of the revocation list, and Revoke."""

    def __init__(self, desk: OpenDesk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(desk, tasks, parent)
        self.list = ListBanner(self, at_headquarters=True)
        self.list.acted.connect(self._on_renew)
        column = self.scrolling_column()
        column.addWidget(self.list)
        headings = (
            self.tr("Name"),
            self.tr("Kind or role"),
            self.tr("Languages, sex"),
            self.tr("Certificate"),
            self.tr("Reason"),
        )
        self._model = RowsTableModel(headings, self)
        self.table = PlainTable(
            self._model, self.tr("Desks and officers"), 4, {0: 220, 1: 150, 2: 170, 3: 250}, self
        )
        self.table.setMinimumHeight(current().px(_LEAST))
        column.addWidget(self.table, 1)
        row = QHBoxLayout()
        row.setSpacing(SPACE.m)
        self._why = Paragraph("", "muted", self)
        row.addWidget(self._why, 1)
        self.revoke_button = QPushButton(self.tr("Revoke…"), self)
        set_kind(self.revoke_button, "danger")
        row.addWidget(self.revoke_button)
        column.addLayout(row)
        self.table.selectionModel().selectionChanged.connect(self._update_button)
        self.revoke_button.clicked.connect(self._on_revoke)
        self._update_button()

    def refresh(self) -> None:
        """List the members."""
        self._tasks.store(_look, self._desk, done=self._on_listed)

    def first_widget(self) -> QWidget:
        """Return the table."""
        return self.table

    def _on_listed(self, found: tuple[ListState, list[DeskMember]]) -> None:
        state, desks = found
        self.list.show_state(state)
        chosen = self._chosen()
        rows = []
        for desk in desks:
            rows.append(self._desk_row(desk))
            rows += [self._officer_row(officer) for officer in desk.officers]
        self._model.show_rows(rows)
        for number, row in enumerate(rows):
            if chosen is not None and _id(row.item) == _id(chosen):
                choose_row(self.table, number)
        self._update_button()

    def _desk_row(self, desk: DeskMember) -> Row:
        proof = desk.proof
        texts = (desk.name, desk_text(desk.kind), "", standing_text(proof), proof.reason)
        return Row(texts, desk, "desk", _INKS.get(proof.standing, "muted"))

    def _officer_row(self, member: OfficerMember) -> Row:
        officer, proof = member.officer, member.proof
        texts = (
            _INSET + officer.name,
            role_text(officer.role),
            profile_text(member.profile),
            standing_text(proof),
            proof.reason,
        )
        return Row(texts, member, "person", _INKS.get(proof.standing, "muted"))

    def _chosen(self) -> DeskMember | OfficerMember | None:
        rows = self.table.selectionModel().selectedRows()
        found: DeskMember | OfficerMember | None = (
            self._model.item_at(rows[0].row()) if rows else None
        )
        return found

    def _update_button(self) -> None:
        why_not = self._why_not(self._chosen())
        self._why.set_plain(why_not)
        self.revoke_button.setEnabled(not why_not)

    def _why_not(self, chosen: DeskMember | OfficerMember | None) -> str:
        """Return why nothing can be revoked now; empty if it can."""
        if chosen is None:
            return self.tr("Choose a desk or an officer to take their certificates back.")
        if isinstance(chosen, DeskMember) and chosen.own:
            return self.tr("Headquarters does not revoke itself.")
        if isinstance(chosen, OfficerMember) and chosen.oneself:
            return self.tr("This is you. Another supervisor or administrator can do it.")
        if chosen.proof.kind is RevocationKind.MISUSED:
            return self.tr("These certificates are revoked already, as strictly as can be.")
        if chosen.proof.standing is Standing.NONE:
            return self.tr("There is no certificate to take back.")
        return ""

    def _on_renew(self) -> None:
        self._do(revocations.renew, done=self._on_renewed)

    def _on_renewed(self, number: int) -> None:
        self._show_number(self.tr("The revocation list has number {number} now."), number)

    def _on_revoke(self) -> None:
        chosen = self._chosen()
        if chosen is None or self._why_not(chosen):
            return
        at_desk = isinstance(chosen, DeskMember)
        now = self._desk.clock.now()
        dialog = RevokeDialog(_name(chosen), now, self, desk=at_desk)
        dialog.decided.connect(self._on_decided)
        dialog.open()

    def _on_decided(self, reason: str, kind: RevocationKind, since: datetime) -> None:
        chosen = self._chosen()
        said, done = (reason, kind, since), self._on_revoked
        if isinstance(chosen, DeskMember):
            self._do(revocations.revoke_desk, chosen.desk_id, *said, done=done)
        elif isinstance(chosen, OfficerMember):
            self._do(revocations.revoke_officer, chosen.officer.id, *said, done=done)

    def _on_revoked(self, number: int) -> None:
        self._show_number(self.tr("Revoked. The revocation list has number {number} now."), number)

    def _show_number(self, words: str, number: int) -> None:
        self.banner.show_message(
            words.format(number=number),
            self.tr("Write return bundles, so that every post gets it soon."),
            tone="ok",
        )


def _name(member: DeskMember | OfficerMember) -> str:
    return member.name if isinstance(member, DeskMember) else member.officer.name


def _id(member: DeskMember | OfficerMember) -> str:
    return member.desk_id if isinstance(member, DeskMember) else member.officer.id


def _look(desk: OpenDesk) -> tuple[ListState, list[DeskMember]]:
    """Return the list's state and the members; runs on the store's thread."""
    return revocations.state(desk), members.members(desk)
