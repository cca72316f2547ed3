"""The audit log: who did what and when, newest first, and whether it still fits together."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QPushButton, QStackedWidget, QWidget

from ui.ground.events import Events
from ui.ground.tasks import Tasks
from ui.i18n import moment_text
from ui.pages.desk_page import DeskPage
from ui.pages.log.action_text import action_text
from ui.pages.log.entry_dialog import EntryDialog
from ui.pages.log.fact_text import about_text, facts_text
from ui.pages.log.log_filters import LogFilter, LogFilters
from ui.text.error_text import describe
from ui.widgets.banner import Banner
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow_row import FlowRow
from ui.widgets.rows_table_model import Row, RowsTableModel
from ui.widgets.tables import PlainTable
from ui.widgets.texts import label
from vetting_desk.clock import on_the_wall
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.permissions import Action, may
from vetting_desk.operations.cases import cases
from vetting_desk.operations.desk import audit, people
from vetting_desk.operations.desk.audit import AuditRow, AuditState
from vetting_desk.operations.desk.people import PersonRow

_PAGE = 200


@dataclass(frozen=True, slots=True)
class Found:
    """One page of the log.

    Attributes:
        turn: Which question it answers; an answer to an earlier one comes too late.
        rows: Newest first.
    """

    turn: int
    rows: list[AuditRow]


class LogPage(DeskPage):
    """The log with its filters."""

    def __init__(
        self, desk: OpenDesk, tasks: Tasks, events: Events, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, tasks, events, parent)
        self._last = 0
        self._turn = 0
        self._build()
        self._connect()

    def _build(self) -> None:
        self.header.set_title(self.tr("Log"), self._desk.desk.name)
        self.header.set_act(self.tr("Check the whole log"))
        self._banner = Banner(self)
        self.column.addWidget(self._banner)
        self.filters = LogFilters(on_the_wall(self._desk.clock.now()).date(), self)
        self.column.addWidget(self.filters)
        self._problem = label("", "error", self, wrap=True)
        self._problem.hide()
        self.column.addWidget(self._problem)
        headings = (
            self.tr("When"),
            self.tr("Who"),
            self.tr("What"),
            self.tr("About"),
            self.tr("Details"),
        )
        self._model = RowsTableModel(headings, self)
        self._table = PlainTable(
            self._model, self.tr("Log"), 4, {0: 145, 1: 135, 2: 250, 3: 300}, self
        )
        self._empty = EmptyState(self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._table)
        self._stack.addWidget(self._empty)
        self.column.addWidget(self._stack, 1)
        acts = FlowRow(self)
        self._more = QPushButton(self.tr("Show older entries"), acts)
        self._more.hide()
        self._same = QPushButton(self.tr("Show all about the same"), acts)
        self._same.hide()
        self._details = QPushButton(self.tr("Details…"), acts)
        self._details.hide()
        acts.add(self._more)
        acts.add(self._details)
        acts.add(self._same)
        self.column.addWidget(acts)

    def _connect(self) -> None:
        self.header.acted.connect(self._on_check)
        self.filters.changed.connect(self.refresh)
        self._table.activated.connect(self._on_details)
        self._details.clicked.connect(self._on_details)
        self._table.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self._empty.acted.connect(self.filters.clear)
        self._more.clicked.connect(self._on_more)
        self._same.clicked.connect(self._on_same)

    def activate(self) -> None:
        """Refresh, with the officers and actions there are."""
        self._banner.hide()
        self._tasks.store(people.list_people, self._desk, done=self._on_people)
        self._tasks.store(audit.actions, self._desk, done=self.filters.show_actions)
        super().activate()

    def first_widget(self) -> QWidget:
        """Return the table."""
        return self._table

    def refresh(self) -> None:
        """Show the newest entries that fit the filters."""
        problem = self.filters.problem()
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))
        if problem:
            return
        self._turn += 1
        self._last = 0
        self._fetch(None)

    def _fetch(self, before: int | None) -> None:
        asked = self.filters.asked()
        self._tasks.store(_find, self._desk, self._turn, before, asked, done=self._on_found)

    def _on_people(self, rows: list[PersonRow]) -> None:
        self.filters.show_officers([(row.officer.id, row.officer.name) for row in rows])

    def _on_found(self, found: Found) -> None:
        if found.turn != self._turn:
            return
        rows = [self._row(row) for row in found.rows]
        if self._last:
            self._model.append_rows(rows)
        else:
            self._model.show_rows(rows)
            self._same.hide()
            self._details.hide()
        self._last = found.rows[-1].sequence if rows else 0
        self._more.setVisible(len(rows) == _PAGE)
        if self._model.rowCount():
            self._stack.setCurrentWidget(self._table)
        else:
            self._stack.setCurrentWidget(self._empty)
            self._empty.show_nothing(
                self.tr("No entry fits."),
                self.tr("Nothing in the log fits all these filters."),
                self.tr("Clear the filters"),
            )

    def _row(self, row: AuditRow) -> Row:
        when = moment_text(row.at)
        if row.behind:
            when = self.tr("{when} (clock set back)").format(when=when)
        elif row.ahead:
            when = self.tr("{when} (clock ahead)").format(when=when)
        symbol = "warn" if row.behind or row.ahead else ""
        facts = facts_text(row.action, row.facts)
        texts = (when, self._who(row), action_text(row.action), about_text(row.about), facts)
        return Row(texts, row, symbol, "warn")

    def _who(self, row: AuditRow) -> str:
        return row.officer_name or self.tr("the desk")

    def _on_details(self) -> None:
        row = self._model.item_at(self._table.currentIndex().row())
        if isinstance(row, AuditRow):
            EntryDialog(row, self._who(row), self).open()

    def _on_more(self) -> None:
        self._fetch(self._last)

    def _on_row_changed(self, index: QModelIndex) -> None:
        row = self._model.item_at(index.row()) if index.isValid() else None
        self._same.setVisible(isinstance(row, AuditRow) and bool(row.subject))
        self._details.setVisible(isinstance(row, AuditRow))

    def _on_same(self) -> None:
        row = self._model.item_at(self._table.currentIndex().row())
        if isinstance(row, AuditRow) and row.subject:
            self.filters.show_about(row.subject)

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


def _find(desk: OpenDesk, turn: int, before: int | None, asked: LogFilter) -> Found:
    """Read one page of the log; runs on the store's thread."""
    rows = audit.entries(
        desk,
        before,
        _PAGE,
        officer_id=asked.officer_id,
        action=asked.action,
        subject=_subject(desk, asked.about),
        since=asked.since,
        until=asked.until,
    )
    return Found(turn, rows)


def _subject(desk: OpenDesk, about: str | None) -> str | None:
    """Return the id that `about` stands for: a case's by its reference, else `about` itself."""
    if about is not None and may(desk.officer, Action.READ_CASES):
        for row in cases.search(desk, about, 20):
            if row.reference.casefold() == about.casefold():
                return row.id
    return about
