"""The officers this desk knows; at headquarters also the way to take a new desk in."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from ui.events import Events, Subject
from ui.i18n import date_text
from ui.models.rows_table_model import Row, RowsTableModel
from ui.pages.desk_page import DeskPage
from ui.tasks import Tasks
from ui.widgets.tables import PlainTable
from ui.widgets.texts import Paragraph
from ui.words import role_text
from vetting_desk.model import DeskKind
from vetting_desk.operations import people
from vetting_desk.operations.open_desk import OpenDesk
from vetting_desk.operations.people import PersonRow
from vetting_desk.operations.permissions import Action, may


class PeoplePage(DeskPage):
    """The list of officers.

    Signals:
        enrol_requested: Headquarters wants to take a desk in, or a post to join.
    """

    enrol_requested = Signal()
    listens_to = frozenset({Subject.PEOPLE})

    def __init__(
        self, desk: OpenDesk, tasks: Tasks, events: Events, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, tasks, events, parent)
        self.header.set_title(self.tr("People"), desk.desk.name)
        if desk.desk.kind is DeskKind.HQ and may(desk.officer, Action.ENROL):
            self.header.set_act(self.tr("Take a desk in"))
        self.header.acted.connect(self.enrol_requested)
        self.column.addWidget(
            Paragraph(
                self.tr(
                    "Read the twelve words aloud to make sure that a certificate is who it says."
                ),
                "muted",
                self,
            )
        )
        headings = (
            self.tr("Name"),
            self.tr("Role"),
            self.tr("Key on this desk"),
            self.tr("Certificate until"),
            self.tr("Twelve words"),
        )
        self._model = RowsTableModel(headings, self)
        self._table = PlainTable(
            self._model, self.tr("People"), 4, {0: 200, 1: 150, 2: 190, 3: 160}, self
        )
        self.column.addWidget(self._table, 1)

    def first_widget(self) -> QWidget:
        """Return the table."""
        return self._table

    def refresh(self) -> None:
        """List the officers."""
        self._tasks.store(_look, self._desk, done=self._on_listed)

    def _on_listed(self, found: tuple[bool, list[PersonRow]]) -> None:
        enrolled, rows = found
        if self._desk.desk.kind is DeskKind.POST:
            self.header.set_act(
                self.tr("Membership") if enrolled else self.tr("Join the organisation")
            )
        self._model.show_rows([self._row(row) for row in rows])

    def _row(self, row: PersonRow) -> Row:
        until = date_text(row.certificate_until) if row.certificate_until else self.tr("none yet")
        here = self.tr("yes") if row.on_this_desk else self.tr("no")
        texts = (row.officer.name, role_text(row.officer.role), here, until, " ".join(row.words))
        return Row(texts, row, "person")


def _look(desk: OpenDesk) -> tuple[bool, list[PersonRow]]:
    """Return whether the desk belongs to its organisation, and its officers; runs on the store's thread."""
    return desk.enrolled, people.list_people(desk)
