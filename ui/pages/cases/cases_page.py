"""The list of cases: search as one types, filters in words, a table, and a summary of the chosen case."""

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QStackedWidget,
    QTableView,
    QWidget,
)

from ui.ground.events import Events, Subject
from ui.ground.tasks import Tasks
from ui.pages.cases.case_delegate import CaseDelegate, row_height, way_width
from ui.pages.cases.case_summary import CaseSummary
from ui.pages.cases.cases_table_model import (
    CHANGED,
    NAME,
    ORDERS,
    REFERENCE,
    STAGE,
    WAY,
    CasesTableModel,
)
from ui.pages.cases.offered_cases import OfferedCases
from ui.pages.cases.urgent_cases import UrgentCases
from ui.pages.desk_page import DeskPage
from ui.text.kinds import stage_text, way_text
from ui.theme import SPACE, current
from ui.widgets.choice import Choice
from ui.widgets.empty_state import EmptyState
from ui.widgets.filter_chips import FilterChips
from ui.widgets.rest import Rest
from ui.widgets.tables import choose_row
from ui.widgets.texts import label
from vetting_desk.errors import ConfirmationNeededError
from vetting_desk.model import CaseRow, Stage, WayToHq
from vetting_desk.model.case_list import CaseChoice, CaseOrder, CasePart
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.permissions import Action, may
from vetting_desk.operations.cases import cases
from vetting_desk.operations.cases.cases import CaseDetail

# Between two keys of a quick typist, so that a word costs one search and not one a letter.
_TYPING_MS = 60
_PART = 200
_LEAST = 200
"""Pixels of the table at letters of ordinary size, at the least."""
_WIDTHS = ((REFERENCE, 160), (STAGE, 160), (CHANGED, 160), (WAY, 190))
# What the summary says as well gives way to it.
_IN_SUMMARY = (CHANGED, WAY)
Wanted = tuple[str, CaseChoice]
"""What stands in the field, which cases are shown, and in which order."""


class CasesPage(DeskPage):
    """The list of cases.

    Signals:
        case_requested: Id of the case to open.
        assessment_requested: Id of the assessment to continue.
        new_case_requested: The person wants to open a new case.
    """

    case_requested = Signal(str)
    assessment_requested = Signal(str)
    new_case_requested = Signal()
    listens_to = frozenset({Subject.CASES, Subject.ASSESSMENTS, Subject.RECORDS, Subject.TRANSFER})

    def __init__(
        self, desk: OpenDesk, tasks: Tasks, events: Events, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, tasks, events, parent)
        self._order, self._ascending = CaseOrder.CHANGED, False
        self._build()
        self._connect()

    def _build(self) -> None:
        self.header.set_title(self.tr("Cases"), self._desk.desk.organisation)
        if may(self._desk.officer, Action.CHANGE_CASES):
            self.header.set_act(self.tr("New case"))
        column = self.scrolling_column()
        self.urgent = UrgentCases(self._desk, self._tasks, self)
        column.addWidget(self.urgent)
        self.given = OfferedCases(self._desk, self._tasks, self)
        column.addWidget(self.given)
        self._search = QLineEdit(self)
        self._search.setPlaceholderText(
            self.tr("Name in any script, reference, birth date or number of a paper")
        )
        self._search.setAccessibleName(self.tr("Search cases"))
        self._search.setMaxLength(200)
        column.addWidget(self._search)
        choices = [("", self.tr("All"))]
        choices += [(f"stage:{stage.value}", stage_text(stage)) for stage in Stage]
        choices += [
            (f"way:{way.value}", way_text(way)) for way in (WayToHq.TO_SEND, WayToHq.REFUSED)
        ]
        choices += [("closed:", self.tr("Closed cases")), ("withdrawn:", self.tr("Withdrawn"))]
        self._filter = FilterChips(choices, self.tr("Show"), self)
        column.addWidget(self._filter)
        self._count = label("", "caption", self)
        self._model = CasesTableModel(self)
        self._sort = Choice(self.tr("Sort by"), self)
        headings = (
            self._model.headerData(column, Qt.Orientation.Horizontal)
            for column in range(len(ORDERS))
        )
        self._sort.show_choices(
            [(order.value, words) for order, words in zip(ORDERS, headings, strict=True)]
        )
        self._sort.choose(self._order.value)
        above = QHBoxLayout()
        above.addWidget(self._count, 1)
        above.addWidget(self._sort)
        column.addLayout(above)
        self._table = _table(self._model, self)
        self._table.setAccessibleName(self.tr("Cases"))
        self._empty = EmptyState(self)
        self._stack = QStackedWidget(self)
        self._stack.addWidget(self._table)
        self._stack.addWidget(self._empty)
        self._summary = CaseSummary(self)
        self._summary.hide()
        work = Rest(_LEAST, self)
        row = QHBoxLayout(work)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.l)
        row.addWidget(self._stack, 1)
        row.addWidget(self._summary)
        column.addWidget(work, 1)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_TYPING_MS)

    def _connect(self) -> None:
        self.header.acted.connect(self.new_case_requested)
        for strip in (self.urgent, self.given):
            strip.case_requested.connect(self.case_requested)
        self._search.textChanged.connect(self._on_typed)
        self._search.returnPressed.connect(self._on_search_entered)
        self._timer.timeout.connect(self.refresh)
        self._filter.chosen.connect(self.refresh)
        self._sort.chosen.connect(self._on_sort_chosen)
        self._model.more_wanted.connect(self._on_more_wanted)
        self._table.horizontalHeader().sectionClicked.connect(self.sort_by)
        self._table.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self._table.activated.connect(self._on_activated)
        self._empty.acted.connect(self._on_empty_acted)
        self._summary.continue_requested.connect(self.assessment_requested)
        self._summary.open_requested.connect(self.case_requested)
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self, self._search.setFocus)
        find.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def activate(self) -> None:
        """Refresh, with the focus in the search field."""
        self.refresh()
        self._search.setFocus()

    def refresh(self) -> None:
        """Search for what stands in the field."""
        self.urgent.refresh()
        self.given.refresh()
        wanted = self._wanted()
        self._tasks.store(_part, self._desk, wanted, 0, done=self._on_found)

    def sort_by(self, column: int) -> None:
        """Sort by a column; once more turns the order round."""
        order = ORDERS[column]
        newest = order is CaseOrder.CHANGED
        self._ascending = not self._ascending if order is self._order else not newest
        self._order = order
        self._sort.choose(order.value)
        arrow = Qt.SortOrder.AscendingOrder if self._ascending else Qt.SortOrder.DescendingOrder
        self._table.horizontalHeader().setSortIndicator(column, arrow)
        self.refresh()

    def _on_sort_chosen(self) -> None:
        self.sort_by(ORDERS.index(CaseOrder(self._sort.choice())))

    def _wanted(self) -> tuple[str, CaseChoice]:
        kind, _colon, value = self._filter.choice().partition(":")
        choice = CaseChoice(
            stage=Stage(value) if kind == "stage" else None,
            way=WayToHq(value) if kind == "way" else None,
            withdrawn=kind == "withdrawn",
            closed=kind == "closed",
            order=self._order,
            ascending=self._ascending,
        )
        return self._search.text(), choice

    def search_for(self, text: str) -> None:
        """Search as if `text` had been typed."""
        self._search.setText(text)
        self.refresh()

    def choose_row(self, number: int) -> None:
        """Choose a row of the table, from 0."""
        choose_row(self._table, number)

    def rows(self) -> list[CaseRow]:
        """Return the cases shown, in order."""
        return [
            row for number in range(self._model.rowCount()) if (row := self._model.case_at(number))
        ]

    def _on_found(self, found: tuple[Wanted, CasePart]) -> None:
        wanted, part = found
        if wanted != self._wanted():
            return
        chosen = self._chosen()
        self._model.show_rows(part.rows, more=part.more)
        self._show_count()
        if part.rows:
            self._stack.setCurrentWidget(self._table)
            self._choose(chosen.id if chosen else "")
        else:
            self._show_nothing()

    def _on_more_wanted(self, shown: int) -> None:
        self._tasks.store(_part, self._desk, self._wanted(), shown, done=self._on_more)

    def _on_more(self, found: tuple[Wanted, CasePart]) -> None:
        wanted, part = found
        if wanted == self._wanted():
            self._model.add_rows(part.rows, more=part.more)
            self._show_count()

    def _show_count(self) -> None:
        count = self._model.rowCount()
        more = self.tr("%n case(s) so far; scroll for more", "", count)
        self._count.setText(more if self._model.more else self.tr("%n case(s)", "", count))
        self._count.setVisible(bool(count))

    def _show_nothing(self) -> None:
        self._show_summary(shown=False)
        self._stack.setCurrentWidget(self._empty)
        if self._search.text() or self._filter.choice():
            self._empty.show_nothing(
                self.tr("No case fits."),
                self.tr(
                    "Try another spelling: names are found in every script they were written in."
                ),
            )
        elif may(self._desk.officer, Action.CHANGE_CASES):
            self._empty.show_nothing(
                self.tr("No cases yet."),
                self.tr("A case is one person's file."),
                self.tr("New case"),
            )
        else:
            self._empty.show_nothing(
                self.tr("No cases yet."), self.tr("They come with the bundles from posts.")
            )

    def _choose(self, case_id: str) -> None:
        number = self._model.row_of(case_id)
        if number >= 0:
            self.choose_row(number)
        else:
            self._show_summary(shown=False)

    def _chosen(self) -> CaseRow | None:
        index = self._table.currentIndex()
        return self._model.case_at(index.row()) if index.isValid() else None

    def _on_typed(self) -> None:
        self._timer.start()

    def _on_search_entered(self) -> None:
        if self._model.rowCount():
            self._table.setFocus()
            self.choose_row(0)

    def _on_row_changed(self, index: QModelIndex) -> None:
        row = self._model.case_at(index.row()) if index.isValid() else None
        if row is None:
            self._show_summary(shown=False)
            return
        self._tasks.store(
            cases.case_detail, self._desk, row.id, done=self._on_detail, failed=self._on_no_detail
        )

    def _on_detail(self, detail: CaseDetail) -> None:
        row = self._chosen()
        if row is not None and row.id == detail.case.id:
            self._summary.show_case(row, detail)
            self._show_summary(shown=True)

    def _on_no_detail(self, error: Exception) -> None:
        row = self._chosen()
        # Opening the case asks for the passphrase; going through a list does not.
        asks = isinstance(error, ConfirmationNeededError)
        if asks and row is not None:
            self._summary.show_row(row)
        self._show_summary(shown=asks and row is not None)
        if not asks:
            self._tasks.failed.emit(error)

    def _show_summary(self, *, shown: bool) -> None:
        self._summary.setVisible(shown)
        for column in _IN_SUMMARY:
            self._table.setColumnHidden(column, shown)

    def _on_activated(self, index: QModelIndex) -> None:
        row = self._model.case_at(index.row())
        if row is not None:
            self.case_requested.emit(row.id)

    def _on_empty_acted(self) -> None:
        self.new_case_requested.emit()


def _part(desk: OpenDesk, wanted: Wanted, skip: int) -> tuple[Wanted, CasePart]:
    """Read a part of the list, and say of which, so that a late answer is known as such."""
    return wanted, cases.listed(desk, *wanted, skip, _PART)


def _table(model: CasesTableModel, parent: QWidget) -> QTableView:
    table = QTableView(parent)
    table.setModel(model)
    table.setItemDelegate(CaseDelegate(table))
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    table.verticalHeader().hide()
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    table.verticalHeader().setDefaultSectionSize(row_height())
    header = table.horizontalHeader()
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
    header.setHighlightSections(False)
    header.setSectionsClickable(True)
    header.setSortIndicatorShown(True)
    header.setSortIndicator(CHANGED, Qt.SortOrder.DescendingOrder)
    header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
    header.setMinimumSectionSize(current().px(96))
    for column, width in _WIDTHS:
        table.setColumnWidth(column, current().px(width))
    table.setColumnWidth(WAY, max(table.columnWidth(WAY), way_width()))
    return table
