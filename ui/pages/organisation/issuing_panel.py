"""The issuing key: who opens it, two at a time, and what is done when somebody comes or goes."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from PySide6.QtWidgets import QDialog, QPushButton, QVBoxLayout, QWidget

from ui.ground.tasks import Tasks
from ui.i18n import date_text
from ui.pages.organisation.panel import Panel
from ui.text.kinds import role_text
from ui.theme import current, set_kind
from ui.widgets.banner import Banner
from ui.widgets.flow_row import FlowRow
from ui.widgets.rows_table_model import Row, RowsTableModel
from ui.widgets.tables import PlainTable
from ui.widgets.texts import Paragraph
from vetting_desk.operations.access.issuing_key import Custody
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.organisation import issuing_officers, issuing_renewal
from vetting_desk.operations.organisation.issuing_officers import IssuingState, NamedOfficer
from vetting_desk.operations.organisation.issuing_renewal import IssuingTerm

_LEAST = 120
"""Pixels of the table at letters of ordinary size, at the least."""


class IssuingPanel(Panel):
    """How the issuing key is kept, the officers who are named for it, and what can be done about that."""

    def __init__(self, desk: OpenDesk, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(desk, tasks, parent)
        self._state: IssuingState | None = None
        self.custody = Banner(self)
        column = self.scrolling_column()
        column.addWidget(self.custody)
        column.addWidget(
            Paragraph(
                self.tr(
                    "With the issuing key headquarters certifies desks and officers and takes certificates "
                    "back. Two of the officers named here open it together: one is at the desk, the other "
                    "types their passphrase, and the log names both. One alone, or somebody with a copy of "
                    "this desk and one passphrase, makes no certificate."
                ),
                "body",
                self,
            )
        )
        self.lasts = Paragraph("", "body", self)
        self.column.addWidget(self.lasts)
        headings = (self.tr("Name"), self.tr("Role"), self.tr("Can open it"))
        self._model = RowsTableModel(headings, self)
        self.table = PlainTable(self._model, self.tr("Named officers"), 1, {0: 260, 1: 220}, self)
        self.table.setMinimumHeight(current().px(_LEAST))
        column.addWidget(self.table, 1)
        self._build_acts(column)
        self.table.selectionModel().selectionChanged.connect(self._update_buttons)
        self.custody.acted.connect(self._on_first_act)

    def _build_acts(self, column: QVBoxLayout) -> None:
        acts = FlowRow(self)
        self.name_button = QPushButton(self.tr("Name an officer…"), acts)
        self.end_button = QPushButton(self.tr("End the naming"), acts)
        self.copy_button = QPushButton(self.tr("Copy for the safe…"), acts)
        self.back_button = QPushButton(self.tr("Bring back from the safe…"), acts)
        self.renew_button = QPushButton(self.tr("Renew its certificate…"), acts)
        set_kind(self.end_button, "danger")
        for button in (
            self.name_button, self.end_button, self.copy_button, self.back_button, self.renew_button,
        ):  # fmt: skip
            acts.add(button)
        column.addWidget(acts)
        self.name_button.clicked.connect(self._on_name)
        self.end_button.clicked.connect(self._on_end)
        self.copy_button.clicked.connect(self._on_copy)
        self.back_button.clicked.connect(self._on_bring_back)
        self.renew_button.clicked.connect(self._on_renew)
        self._update_buttons()

    def refresh(self) -> None:
        """Look how the key is kept."""
        self._tasks.store(issuing_officers.state, self._desk, done=self._on_looked)
        self._tasks.store(issuing_renewal.term, self._desk, done=self._on_term)

    def first_widget(self) -> QWidget:
        """Return the table."""
        return self.table

    def _on_looked(self, state: IssuingState) -> None:
        self._state = state
        self._model.show_rows([self._row(row) for row in state.named])
        if state.custody is Custody.ONE:
            self.custody.show_message(
                self.tr("Any officer of headquarters opens the issuing key alone."),
                self.tr(
                    "Whoever copies this desk and knows one passphrase could make certificates. Put the key "
                    "under two officers; a second supervisor or administrator is needed for it."
                ),
                tone="warn",
                action=self.tr("Put it under two officers…"),
            )
        elif state.at_risk:
            self.custody.show_message(
                self.tr("Only two officers can open the issuing key."),
                self.tr(
                    "If one of them leaves, or forgets their passphrase, only the copy in the safe is left. "
                    "Name a third one."
                ),
                tone="warn",
            )
        else:
            self.custody.show_message(
                self.tr("The issuing key opens for two named officers together."), "", tone="ok"
            )
        self._update_buttons()

    def _on_term(self, term: IssuingTerm) -> None:
        day = date_text(term.until)
        if term.ended:
            self.lasts.setText(
                self.tr(
                    "Its certificate ended on {day}: nobody is certified until it is renewed with the root key "
                    "out of the safe."
                ).format(day=day)
            )
        elif term.due:
            self.lasts.setText(
                self.tr(
                    "Its certificate ends on {day}, and no officer's lasts longer. Renew it with the root key "
                    "out of the safe."
                ).format(day=day)
            )
        else:
            self.lasts.setText(self.tr("Its certificate lasts until {day}.").format(day=day))

    def _row(self, row: NamedOfficer) -> Row:
        can = self.tr("yes") if row.usable else self.tr("no: no key here any more, or another role")
        texts = (row.officer.name, role_text(row.officer.role), can)
        return Row(
            texts, row, "person" if row.usable else "warn", "muted" if row.usable else "warn"
        )

    def _chosen(self) -> NamedOfficer | None:
        rows = self.table.selectionModel().selectedRows()
        found: NamedOfficer | None = self._model.item_at(rows[0].row()) if rows else None
        return found

    def _update_buttons(self) -> None:
        state = self._state
        two = state is not None and state.custody is Custody.TWO
        self.table.setVisible(two)
        self.name_button.setVisible(two)
        self.end_button.setVisible(two)
        self.end_button.setEnabled(self._chosen() is not None)
        self.name_button.setEnabled(state is not None and bool(_others(state.others)))

    # What can be done

    def _on_first_act(self) -> None:
        from ui.pages.organisation.issuing_dialogs import PutUnderTwoDialog

        if self._state is not None:
            self._ask(PutUnderTwoDialog, _others(self._state.others), self._on_under_two)

    def _on_name(self) -> None:
        from ui.pages.organisation.issuing_dialogs import NameOfficerDialog

        if self._state is not None:
            self._ask(NameOfficerDialog, _others(self._state.others), self._on_named)

    def _on_copy(self) -> None:
        from ui.pages.organisation.issuing_dialogs import SafeCopyDialog

        self._open(SafeCopyDialog(self._desk, self._tasks, self), self._on_copied)

    def _on_bring_back(self) -> None:
        from ui.pages.organisation.issuing_dialogs import BringBackDialog

        if self._state is not None:
            others = _others((*self._state.others, *self._state.named))
            self._ask(BringBackDialog, others, self._on_under_two)

    def _on_renew(self) -> None:
        from ui.pages.organisation.renew_certificate import RenewCertificateDialog

        self._open(RenewCertificateDialog(self._desk, self._tasks, self), self._on_renewed)

    def _on_end(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            self._do(issuing_officers.end_naming, chosen.officer.id, done=self._on_ended)

    def _ask(
        self,
        dialog: Callable[..., Any],
        officers: list[NamedOfficer],
        done: Callable[[object], None],
    ) -> None:
        """Open a dialog that needs another officer, or say that there is none."""
        if officers:
            self._open(dialog(self._desk, officers, self._tasks, self), done)
        else:
            self.banner.show_message(
                self.tr("There is no second supervisor or administrator at this desk."),
                self.tr("Add one on the page People first."),
                tone="warn",
            )

    def _open(self, dialog: QDialog, done: Callable[[Any], None]) -> None:
        self.banner.hide()
        dialog.done_with.connect(done)  # type: ignore[attr-defined] # of DeedDialog
        dialog.open()

    def _on_under_two(self, _nothing: object) -> None:
        self._say(
            self.tr("The issuing key opens for two officers together from now on."),
            self.tr(
                "Copies of this desk and backups made before may still open it otherwise. Name a third "
                "officer, so that nobody is missed too much."
            ),
        )

    def _on_named(self, _nothing: object) -> None:
        self._say(self.tr("The officer is named; any two of those named open the key now."))

    def _on_ended(self, _nothing: object) -> None:
        self._say(
            self.tr("The officer is named no more."),
            self.tr(
                "A copy of this desk made before still opens for them, together with another who was named."
            ),
        )

    def _on_renewed(self, until: datetime) -> None:
        self._say(
            self.tr("The issuing certificate lasts until {day}.").format(day=date_text(until)),
            self.tr(
                "Put the root key back into the safe. Officers get it as their certificates are renewed, those "
                "of headquarters first."
            ),
        )

    def _on_copied(self, path: object) -> None:
        self._say(
            self.tr("The copy is written: {path}").format(path=path),
            self.tr("Put it in the safe, apart from its passphrase."),
        )

    def _say(self, sentence: str, hint: str = "") -> None:
        self.banner.show_message(sentence, hint, tone="ok")
        self.refresh()


def _others(rows: tuple[NamedOfficer, ...]) -> list[NamedOfficer]:
    """Return those who could be the second officer beside the one at the desk."""
    return [row for row in rows if row.usable and not row.oneself]
