"""A case across desks, at headquarters: every record with its author, read where it stands."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.ground.events import Changed, Events, Subject
from ui.ground.tasks import Tasks
from ui.i18n import date_text, left_to_right
from ui.pages.desk_page import DeskPage
from ui.pages.records.reading import RecordReading
from ui.text.across_text import making_lines, release_line, to_decision_text, told_lines
from ui.text.decision_text import decision_shape, decision_state_text
from ui.text.form_names import form_name
from ui.text.person_text import isolated, main_name
from ui.theme import SPACE, current
from ui.widgets.row_button import RowButton
from ui.widgets.scroll import ScrollColumn
from ui.widgets.texts import Paragraph, label
from vetting_desk.model import Record
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.permissions import Action, may
from vetting_desk.operations.queues import across
from vetting_desk.operations.queues.across import Across, Listed, Said
from vetting_desk.operations.records import pages
from vetting_desk.operations.records.pages import RecordToRead

_WIDTH = 300
_WIDEST = 400


class AcrossPage(DeskPage):
    """What is known of a case beside the pages of one of its records.

    Args:
        desk: The unlocked desk; a member's book where cases are brought to be read.
        tasks: Where work on the store is done.
        events: Where changes are announced.
        parent: Owner, or None.
        reads_only: Whether the case is only read here; what else there is to do is done at the return desk.

    Signals:
        left: Back to the queues.
        case_requested: Id of the case whose own page is to be shown.
        record_requested: A `Record` and its case's reference: its own page is to be shown.
        deciding_requested, decision_requested: Id of the case to decide on, of a decision to read.
    """

    left = Signal()
    case_requested = Signal(str)
    record_requested = Signal(object, str)
    deciding_requested = Signal(str)
    decision_requested = Signal(str)
    listens_to = frozenset({Subject.CASES, Subject.RECORDS})

    def __init__(
        self,
        desk: OpenDesk,
        tasks: Tasks,
        events: Events,
        parent: QWidget | None = None,
        *,
        reads_only: bool = False,
    ) -> None:
        super().__init__(desk, tasks, events, parent)
        self._reads_only = reads_only
        self._case_id = ""
        self._found: Across | None = None
        self._shown: Record | None = None
        self._build()
        self.header.went_back.connect(self.left)
        self.header.acted.connect(self._on_case)

    def _build(self) -> None:
        self.header.set_back(self.tr("Back to the queues"))
        self.header.set_act("" if self._reads_only else self.tr("Page of the case"))
        row = QHBoxLayout()
        row.setSpacing(SPACE.l)
        self._side = ScrollColumn(self, width=0)
        self._side.setFixedWidth(min(current().px(_WIDTH), _WIDEST))
        row.addWidget(self._side)
        right = QVBoxLayout()
        right.setSpacing(SPACE.s)
        line = QHBoxLayout()
        self._what = label("", "strong", self, wrap=True)
        line.addWidget(self._what, 1)
        self.reading = RecordReading(self._desk, self._tasks, self, prints=not self._reads_only)
        self.reading.said.connect(self.said)
        line.addWidget(self.reading.acts)
        right.addLayout(line)
        right.addWidget(self.reading, 1)
        row.addLayout(right, 1)
        self.column.addLayout(row, 1)
        self._content = QWidget(self)
        self._side.column.addWidget(self._content)
        self._side.column.addStretch(1)
        self.rows: list[RowButton] = []
        self.decisions: list[RowButton] = []
        self.decide: RowButton | None = None

    @property
    def case_id(self) -> str:
        """Id of the case shown."""
        return self._case_id

    def found(self) -> Across | None:
        """Return what is shown of the case; None before it was read."""
        return self._found

    def first_widget(self) -> QWidget:
        """Return the first record; the way back while there is none."""
        return self.rows[0] if self.rows else self.header.act_button

    def show_case(self, case_id: str) -> None:
        """Show a case."""
        if case_id != self._case_id:
            self._found, self._shown = None, None
            self.reading.clear()
            self._what.setText("")
            self.header.set_title("", "")
        self._case_id = case_id
        self.refresh()

    def refresh(self) -> None:
        """Read the case anew."""
        if self._case_id:
            self._ask(across.across, self._case_id, done=self._on_read, refused=self.left.emit)

    def _on_changed(self, changed: Changed) -> None:
        if self.isVisible() and changed.touches_case(self._case_id, *self.listens_to):
            self.refresh()

    def _on_read(self, found: Across) -> None:
        if found.case.id != self._case_id:
            return
        first = self._found is None
        self._found = found
        self.header.set_title(main_name(found.case), left_to_right(found.case.reference))
        self._show_side(found)
        if first:
            wanted = next((each for each in found.records if self._may_read(each)), None)
            if wanted is not None:
                self.read(wanted.record)
        self.keep_focus()

    def _show_side(self, found: Across) -> None:
        holder = QWidget(self)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE.s)
        if found.desk_name:
            words = self.tr("From {desk}").format(desk=isolated(found.desk_name))
            column.addWidget(label(words, "muted", holder, wrap=True))
        column.addWidget(label(self.tr("Records"), "heading", holder))
        self.rows = [self._row(each, found, holder) for each in found.records]
        for row in self.rows:
            column.addWidget(row)
        if not self.rows:
            column.addWidget(Paragraph(self.tr("No record has arrived yet."), "muted", holder))
        self._add_decisions(found, column, holder)
        sections = (
            (self.tr("Released by psychologists"), [release_line(one) for one in found.releases]),
            (self.tr("Needs"), [_line(each) for each in found.needs]),
            (self.tr("Plan"), [_line(each) for each in found.plan]),
        )
        for heading, lines in sections:
            if lines:
                column.addWidget(label(heading, "heading", holder, wrap=True))
                column.addWidget(Paragraph("\n".join(lines), "body", holder))
        if self._reads_only:
            words = self.tr("All else, also printing and copies, is done at the return desk.")
            column.addWidget(Paragraph(words, "muted", holder))
        self._side.column.replaceWidget(self._content, holder)
        self._content.hide()
        self._content.deleteLater()
        self._content = holder

    def _add_decisions(self, found: Across, column: QVBoxLayout, parent: QWidget) -> None:
        """Add what was decided, each leading to its page, what is being decided, and the way there."""
        self.decisions, self.decide = [], None
        column.addWidget(label(self.tr("Decisions"), "heading", parent, wrap=True))
        lines = making_lines(found.making)
        if not found.decisions and not lines:
            lines = [self.tr("Nothing is decided yet.")]
        for each in found.decisions:
            standing = each.standing
            symbol, ink = decision_shape(standing.state)
            words, state = standing.payload.outcome.text, decision_state_text(standing.state)
            row = RowButton(words, state, symbol, ink, parent)
            row.clicked.connect(partial(self.decision_requested.emit, standing.entry.id))
            row.setEnabled(not self._reads_only)
            self.decisions.append(row)
            column.addWidget(row)
            if said := told_lines(each):
                column.addWidget(Paragraph("\n".join(said), "body", parent))
        if lines:
            column.addWidget(Paragraph("\n".join(lines), "body", parent))
        if may(self._desk.officer, Action.BE_HEARD):
            self.decide = RowButton(to_decision_text(), "", "sign", "accent", parent)
            self.decide.clicked.connect(partial(self.deciding_requested.emit, found.case.id))
            column.addWidget(self.decide)

    def _row(self, each: Listed, found: Across, parent: QWidget) -> RowButton:
        second = self.tr("{officer}, {day}").format(
            officer=isolated(each.record.officer_name), day=date_text(each.record.signed_at)
        )
        corrected, closed = self.tr("corrected, not in force"), self.tr("for psychologists alone")
        if not each.in_force:
            second = f"{second} · {corrected}"
        if each.clinical:
            second = f"{second} · {closed}"
        symbol = "lock" if each.clinical else "document" if each.in_force else "minus"
        row = RowButton(form_name(each.record.title), second, symbol, "accent", parent)
        row.setEnabled(self._may_read(each) or not self._reads_only)
        if self._may_read(each):
            row.clicked.connect(partial(self.read, each.record))
        else:
            row.clicked.connect(
                partial(self.record_requested.emit, each.record, found.case.reference)
            )
        return row

    def _may_read(self, each: Listed) -> bool:
        clinical = may(self._desk.officer, Action.CLINICAL) and not self._reads_only
        return not each.clinical or clinical

    def read(self, record: Record) -> None:
        """Show the pages of a record beside the rest."""
        self._shown = record
        self._what.setText(form_name(record.title))
        self._ask(pages.read, record.id, done=partial(self._on_pages, record))

    def _on_pages(self, record: Record, read: RecordToRead) -> None:
        if self._shown is record:
            self.reading.show_record(record.id, read)

    def _on_case(self) -> None:
        self.case_requested.emit(self._case_id)


def _line(said: Said) -> str:
    return f"{said.section} · {said.text}" if said.section else f"{said.label}: {said.text}"
