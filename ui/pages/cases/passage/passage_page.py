"""The passages of a case: one file at a time, its steps in a table, one of them at the side."""

from functools import partial

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from ui.ground.events import Changed, Events, Subject
from ui.ground.tasks import Tasks
from ui.i18n import day_text, in_line, in_row, left_to_right
from ui.pages.cases.passage.acts import PassageActs
from ui.pages.cases.passage.step_panel import StepPanel
from ui.pages.cases.passage.view import PassageView, look
from ui.pages.desk_page import DeskPage
from ui.text.passage_text import (
    file_state_text,
    kind_text,
    sort_text,
    state_shape,
    state_text,
    step_text,
)
from ui.text.person_text import isolated
from ui.theme import SPACE, button_icon, current, set_kind
from ui.widgets.case_tabs import PASSAGE, STORY, CaseTabs
from ui.widgets.flow_row import FlowRow
from ui.widgets.rows_table_model import Row, RowsTableModel
from ui.widgets.tables import PlainTable, choose_row
from ui.widgets.texts import Paragraph, label
from vetting_desk.model.passage import SORTS, PassageKind, StepSort, StepState, passage_of
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.permissions import Action, may
from vetting_desk.operations.passage.files import PassageSeen, StepSeen

_LEAST = 150
"""Pixels the table has at the least, at 100 % letters: three lines and its head; the page scrolls."""


class PassagePage(DeskPage):
    """The page.

    Attributes:
        tabs: The parts of the case.
        acts: The dialogs.
        view: What is shown; None until it was read.

    Signals:
        left: Back to the list of cases.
        tab_wanted: Name of another part of the case.
        files_wanted: Id of the paper whose scans and pictures are wanted.
    """

    left = Signal()
    tab_wanted = Signal(str)
    files_wanted = Signal(str)
    listens_to = frozenset({Subject.CASES})

    def __init__(
        self, desk: OpenDesk, tasks: Tasks, events: Events, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, tasks, events, parent)
        self.case_id = ""
        self.view: PassageView | None = None
        self._file, self._step = "", ""
        self._records = may(desk.officer, Action.INTERVIEW)
        self._folded = current().scale > 100  # acts on a file, until they are wanted
        self.acts = PassageActs(desk, tasks, self)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.header.set_back(self.tr("Cases"))
        self.tabs = CaseTabs(PASSAGE, self.header)
        column = self.scrolling_column()
        top = FlowRow(self, SPACE.s)
        self.which = QComboBox(self)
        self.which.setAccessibleName(self.tr("Which file"))
        top.add(self.which)
        self.begin = QPushButton(self.tr("Begin a file…"), self)
        self.add = QPushButton(self.tr("Add a step"), self)
        button_icon(self.add, "plus")
        self.menu = QMenu(self)
        self.add.setMenu(self.menu)
        self.add.setProperty("menued", "true")
        self.move_it = QPushButton(self.tr("How far it is…"), self)
        self.who = QPushButton(self.tr("For whom…"), self)
        self.sheet = QPushButton(self.tr("Travel sheet…"), self)
        self.notice = QPushButton(self.tr("Notice for a border post…"), self)
        self.more = QPushButton(self.tr("More…"), self)
        self.more.setVisible(current().scale > 100)
        for button in (
            self.add, self.more, self.move_it, self.who, self.sheet, self.notice, self.begin,
        ):  # fmt: skip
            if button is not self.add:
                set_kind(button, "quiet")
            top.add(button)
        column.addWidget(top)
        self._about = label("", "muted", self, wrap=True)
        column.addWidget(self._about)
        self._differs = label("", "warn", self, wrap=True)
        column.addWidget(self._differs)
        self._empty = Paragraph(
            self.tr(
                "No file yet. A passage has who goes, their papers, the way with its parts, who meets them and "
                "who does what until when. A place to live, looking for somebody and registering a birth are "
                "files too."
            ),
            "muted",
            self,
        )
        column.addWidget(self._empty)
        large = current().scale > 100  # the panel stands beneath the table then
        row = QVBoxLayout() if large else QHBoxLayout()
        row.setSpacing(SPACE.xl)
        left = QVBoxLayout()
        self._model = RowsTableModel(
            (self.tr("Where it stands"), self.tr("Step"), self.tr("Day")), self
        )
        self.table = PlainTable(
            self._model,
            self.tr("Steps"),
            1,
            {0: 172, 2: 112} if current().scale <= 100 else {0: 130},
            self,
            lines=2,
        )
        self.table.setColumnHidden(2, current().scale > 100)  # room for the step at large letters
        self.table.setMinimumHeight(current().px(_LEAST))
        left.addWidget(self.table, 1)
        row.addLayout(left, 1)
        self.panel = StepPanel(may_record=self._records, beneath=large, parent=self)
        row.addWidget(self.panel)
        column.addLayout(row, 1)
        column.addStretch(0)

    def _connect(self) -> None:
        self.header.went_back.connect(self.left)
        self.tabs.wanted.connect(self.tab_wanted)
        self.panel.case_wanted.connect(partial(self.tab_wanted.emit, STORY))
        self.which.activated.connect(self._on_which)
        self.more.clicked.connect(self._on_more)
        self.begin.clicked.connect(self.acts.begin)
        self.move_it.clicked.connect(self._on_move)
        self.who.clicked.connect(self._on_who)
        self.sheet.clicked.connect(self._on_sheet)
        self.notice.clicked.connect(self._on_notice)
        self.table.selectionModel().currentChanged.connect(self._on_row)
        self.panel.change_wanted.connect(self._on_change)
        self.panel.files_wanted.connect(self.files_wanted)
        self.acts.decided.connect(self._on_decided)
        self.acts.returned.connect(self._on_returned)

    def show_case(self, case_id: str, step_id: str = "") -> None:
        """Show the passages of a case, and one step where it is known; `activate` brings them."""
        if case_id != self.case_id:
            self.case_id = self.acts.case_id = case_id
            self.view, self._file = None, ""
            self.header.set_title("")
            self._model.show_rows(())
            self._show_file()
        if step_id:
            self._step, self._file = step_id, ""

    def first_widget(self) -> QWidget:
        """Return what begins a file where there is none, else the table."""
        return self.table if self.table.isVisibleTo(self) else self.begin

    def refresh(self) -> None:
        """Read them again."""
        if self.case_id:
            self._ask(look, self.case_id, done=self._on_read, refused=self.left.emit)

    def shown(self) -> PassageSeen | None:
        """Return the file that is shown; None for none."""
        found = self.view.files if self.view is not None else ()
        return next((each for each in found if each.passage.id == self._file), None)

    def chosen(self) -> StepSeen | None:
        """Return the step that is shown; None for none."""
        seen = self.shown()
        steps = seen.steps if seen is not None else ()
        return next((each for each in steps if each.step.id == self._step), None)

    def _on_read(self, view: PassageView) -> None:
        self.view = self.acts.view = view
        self.header.set_title(view.family.name, left_to_right(view.family.reference))
        self.which.clear()
        for each in view.files:
            self.which.addItem(self._called(each), each.passage.id)
        if self.shown() is None:
            holding = [f for f in view.files if any(s.step.id == self._step for s in f.steps)]
            still = [each for each in view.files if each.passage.open]
            found = holding or still or list(view.files)
            self._file = found[0].passage.id if found else ""
        self.which.setCurrentIndex(max(0, self.which.findData(self._file)))
        self._show_file()
        self.keep_focus()

    def _called(self, seen: PassageSeen) -> str:
        first = seen.passage.who[0]
        name = self.view.family.name_of(first) if self.view is not None else ""
        more = len(seen.passage.who) - 1
        whom = f"{isolated(name)} + {more}" if more else isolated(name)
        state = file_state_text(seen.passage.state)
        return f"{kind_text(seen.passage.kind)} · {whom} · {state}"

    def _show_file(self) -> None:
        seen, view = self.shown(), self.view
        some = seen is not None
        self._empty.setVisible(view is not None and not some)
        for part in (self.which, self.table, self.panel, self._about):
            part.setVisible(some)
        acts = self._records and not self._folded
        self.add.setVisible(some and self._records)
        self.more.setVisible(some and self._records and self._folded)
        for button in (self.move_it, self.who):
            button.setVisible(some and acts)
        self.begin.setVisible(acts or (not some and self._records))
        set_kind(self.begin, "quiet" if some else "primary")
        travels = seen is not None and seen.passage.kind is PassageKind.PASSAGE
        posts = seen is not None and any(
            each.step.sort is StepSort.BORDER and each.step.state is not StepState.CALLED_OFF
            for each in seen.steps
        )
        self.sheet.setVisible(travels and acts)
        self.notice.setVisible(travels and posts and acts)
        self._differs.hide()
        if seen is None or view is None:
            return
        self.menu.clear()
        for sort in SORTS[seen.passage.kind]:
            self.menu.addAction(sort_text(sort)).triggered.connect(partial(self._on_add, sort))
        names = in_row(isolated(view.family.name_of(each)) for each in seen.passage.who)
        parts = [names, isolated(seen.passage.words) if seen.passage.words else ""]
        self._about.setText(in_line(" · ".join(each for each in parts if each)))
        self._show_differing(seen)
        self._model.show_rows([self._row(each) for each in seen.steps])
        if self.chosen() is None:
            self._step = seen.steps[0].step.id if seen.steps else ""
        ids = [each.step.id for each in seen.steps]
        if self._step in ids:
            choose_row(self.table, ids.index(self._step))
        self._show_step(view)

    def _show_step(self, view: PassageView) -> None:
        scans = view.scans.get(self._step, 0)
        self.panel.show_step(view.family, self.chosen(), scans, view.arrived)

    def _show_differing(self, seen: PassageSeen) -> None:
        if seen.stands.others:
            other = seen.stands.others[0]
            said = passage_of(seen.passage.id, other.content)
            self._differs.setText(
                self.tr(
                    "Two desks differ: {desk} says “{state}”. Choose “How far it is” and settle it."
                ).format(
                    desk=isolated(other.desk or self._desk.desk.name),
                    state=file_state_text(said.state),
                )
            )
            self._differs.show()

    def _row(self, seen: StepSeen) -> Row:
        step = seen.step
        symbol, ink = ("warn", "warn") if seen.stands.others else state_shape(step.state)
        what = f"{sort_text(step.sort)}: {isolated(step_text(step))}"
        stands = (
            self.tr("Two desks differ") if seen.stands.others else state_text(step.sort, step.state)
        )
        day = day_text(step.until or step.day)
        return Row((stands, what, day), step.id, symbol, ink)

    def _on_more(self) -> None:
        self._folded = False
        self._show_file()
        self.move_it.setFocus()

    def _on_which(self, row: int) -> None:
        self._file, self._step = str(self.which.itemData(row)), ""
        self._show_file()

    def _on_row(self, index: QModelIndex) -> None:
        step_id = self._model.item_at(index.row())
        if step_id and step_id != self._step and self.view is not None:
            self._step = step_id
            self._show_step(self.view)

    def _on_add(self, sort: StepSort) -> None:
        if (seen := self.shown()) is not None:
            self.acts.add(seen, sort)

    def _on_change(self, which: StepSeen, state: StepState | None) -> None:
        if (seen := self.shown()) is not None:
            self.acts.change(seen, which, state)

    def _on_move(self) -> None:
        if (seen := self.shown()) is not None:
            self.acts.move(seen)

    def _on_who(self) -> None:
        if (seen := self.shown()) is not None:
            self.acts.change_who(seen)

    def _on_sheet(self) -> None:
        if (seen := self.shown()) is not None:
            self.acts.save_sheet(seen)

    def _on_notice(self) -> None:
        if (seen := self.shown()) is not None:
            self.acts.save_notice(seen)

    def _on_decided(self, words: str) -> None:
        self.said.emit(words, "ok")

    def _on_returned(self, result: object) -> None:
        known = getattr(result, "passage_id", None)
        if known is not None:
            self._file, self._step = str(known), str(getattr(result, "id", ""))
        elif result is not None:
            self._file = str(getattr(result, "id", self._file))
        self.refresh()

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches_case(self.case_id, *self.listens_to):
            super()._on_changed(changed)
