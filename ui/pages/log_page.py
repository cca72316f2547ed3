"""The audit log: who did what and when, newest first, and whether it still fits together."""

from PySide6.QtWidgets import QPushButton, QWidget

from ui.action_text import action_text, known_actions
from ui.error_text import describe
from ui.events import Events
from ui.i18n import moment_text
from ui.models.rows_table_model import Row, RowsTableModel
from ui.pages.desk_page import DeskPage
from ui.tasks import Tasks
from ui.widgets.banner import Banner
from ui.widgets.choice import Choice
from ui.widgets.flow_row import FlowRow
from ui.widgets.tables import PlainTable
from vetting_desk.operations import audit, people
from vetting_desk.operations.audit import AuditRow, AuditState
from vetting_desk.operations.open_desk import OpenDesk
from vetting_desk.operations.people import PersonRow

_PAGE = 200


class LogPage(DeskPage):
    """The log with its filters."""

    def __init__(
        self, desk: OpenDesk, tasks: Tasks, events: Events, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, tasks, events, parent)
        self._last = 0
        self._build()
        self._connect()

    def _build(self) -> None:
        self.header.set_title(self.tr("Log"), self._desk.desk.name)
        self.header.set_act(self.tr("Check the whole log"))
        self._banner = Banner(self)
        self.column.addWidget(self._banner)
        filters = FlowRow(self)
        self._officer = Choice(self.tr("Officer"), filters)
        self._officer.show_choices([("", self.tr("Everyone"))])
        self._action = Choice(self.tr("What"), filters)
        actions = [(key, action_text(key)) for key in known_actions()]
        self._action.show_choices(
            [("", self.tr("Everything")), *sorted(actions, key=lambda pair: pair[1])]
        )
        filters.add(self._officer)
        filters.add(self._action)
        self.column.addWidget(filters)
        headings = (
            self.tr("No."),
            self.tr("When"),
            self.tr("Who"),
            self.tr("What"),
            self.tr("Details"),
        )
        self._model = RowsTableModel(headings, self)
        self._table = PlainTable(
            self._model, self.tr("Log"), 4, {0: 90, 1: 180, 2: 200, 3: 250}, self
        )
        self.column.addWidget(self._table, 1)
        self._more = QPushButton(self.tr("Show older entries"), self)
        self.column.addWidget(self._more)

    def _connect(self) -> None:
        self.header.acted.connect(self._on_check)
        self._officer.chosen.connect(self.refresh)
        self._action.chosen.connect(self.refresh)
        self._more.clicked.connect(self._on_more)

    def activate(self) -> None:
        """Look again, with the officers there are."""
        self._banner.hide()
        self._tasks.store(people.list_people, self._desk, done=self._on_people)
        super().activate()

    def first_widget(self) -> QWidget:
        """Return the table."""
        return self._table

    def refresh(self) -> None:
        """Show the newest entries that fit the filters."""
        self._model.show_rows(())
        self._last = 0
        self._fetch(None)

    def _fetch(self, before: int | None) -> None:
        self._tasks.store(
            audit.entries,
            self._desk,
            before,
            _PAGE,
            officer_id=self._officer.choice() or None,
            action=self._action.choice() or None,
            done=self._on_entries,
        )

    def _on_people(self, rows: list[PersonRow]) -> None:
        choices = [(row.officer.id, row.officer.name) for row in rows]
        self._officer.show_choices([("", self.tr("Everyone")), *choices])

    def _on_entries(self, rows: list[AuditRow]) -> None:
        self._model.append_rows([self._row(row) for row in rows])
        self._last = rows[-1].sequence if rows else 0
        self._more.setVisible(len(rows) == _PAGE)

    def _row(self, row: AuditRow) -> Row:
        when = moment_text(row.at)
        if row.behind:
            when = self.tr("{when} (clock set back)").format(when=when)
        who = row.officer_name or self.tr("the desk")
        symbol = "warn" if row.behind else ""
        return Row(
            (str(row.sequence), when, who, action_text(row.action), row.detail), row, symbol, "warn"
        )

    def _on_more(self) -> None:
        self._fetch(self._last)

    def _on_check(self) -> None:
        self.header.set_act(self.tr("Checking…"), enabled=False)
        self._tasks.store(audit.verify, self._desk, done=self._on_verified, failed=self._on_failed)

    def _on_verified(self, state: AuditState) -> None:
        self._end_check()
        self._banner.show_message(
            self.tr("The log fits together: %n entry(s).", "", state.length),
            self.tr("Head of the chain: {head}").format(head=state.head),
            tone="ok",
        )

    def _on_failed(self, error: Exception) -> None:
        self._end_check()
        words = describe(error)
        self._banner.show_message(words.sentence, words.hint, tone="error")

    def _end_check(self) -> None:
        self.header.set_act(self.tr("Check the whole log"))
