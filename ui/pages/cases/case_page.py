"""One case: who, where it stands, what happened so far, and what can be done next or cannot, and why."""

from functools import partial

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QWidget

from ui.ground.events import Changed, Events, Subject
from ui.ground.tasks import Tasks
from ui.i18n import left_to_right
from ui.pages.cases.about_person import about_person
from ui.pages.cases.case_calls import CaseCalls
from ui.pages.cases.case_view import CaseView, look, move, plan_move
from ui.pages.cases.change_text import changes_of
from ui.pages.cases.copying import Copying
from ui.pages.cases.earlier_dialog import look_earlier, show_earlier
from ui.pages.cases.fate import CaseFate
from ui.pages.cases.guard_strip import GuardStrip, said_in
from ui.pages.cases.handing_over import HandingOver
from ui.pages.cases.happened import Happened
from ui.pages.cases.holding_strip import HoldingStrip
from ui.pages.cases.move_draft_dialog import MoveDraftDialog
from ui.pages.cases.next_steps import NextSteps
from ui.pages.cases.offers import Offers
from ui.pages.cases.persons import Persons
from ui.pages.cases.releases_strip import ReleasesStrip
from ui.pages.cases.stage_line import StageLine, told_text
from ui.pages.cases.standing_banner import StandingBanner
from ui.pages.cases.way_back import WayBack
from ui.pages.desk_page import DeskPage
from ui.text.kinds import stage_text
from ui.text.person_text import main_name
from ui.theme import SPACE, button_icon
from ui.widgets.case_tabs import STORY, CaseTabs
from ui.widgets.rest import Rest
from ui.widgets.scroll import ScrollColumn
from ui.widgets.texts import label
from vetting_desk.forms import MovePlan
from vetting_desk.model import Record, Stage
from vetting_desk.model.offer import Offer
from vetting_desk.model.standing import standings
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.permissions import Action, may
from vetting_desk.operations.cases import cases, telling_apart
from vetting_desk.operations.cases.cases import CaseDetail
from vetting_desk.operations.clinical.notes import is_clinical
from vetting_desk.operations.records import pages

_LEAST = 240


class CasePage(DeskPage):
    """A case.

    Attributes:
        fate: Asks a supervisor about legal holds.
        copying: Gives copies to others.
        handing_over: Asks a supervisor about drafts of others.
        persons: Asks whether two cases are of one person.
        offers: Asks whether a case takes over what a form gave.

    Signals:
        left: Back to the list.
        assessment_requested: Id of the assessment to continue.
        start_requested: Case id and digest of the instrument to start.
        record_requested: The `Record` to open, and the case's reference.
        clinical_requested: The `Case` whose notes are wanted, and this officer's clinical drafts of it.
        case_requested: Id of another case to open.
        edit_requested: The `Case` whose names are to be changed.
        join_requested: The person wants to join the organisation.
        deciding_requested, decision_requested: Id of the case to decide on, of a decision to read.
        outreach_requested: Id of the case whose person's consents are wanted.
        tab_wanted: Name of another part of the case.
    """

    left = Signal()
    assessment_requested = Signal(str)
    start_requested = Signal(str, str)
    record_requested = Signal(object, str)
    clinical_requested = Signal(object, object)
    case_requested = Signal(str)
    edit_requested = Signal(object)
    join_requested = Signal()
    deciding_requested = Signal(str)
    decision_requested = Signal(str)
    outreach_requested = Signal(str)
    tab_wanted = Signal(str)
    listens_to = frozenset(
        {Subject.CASES, Subject.ASSESSMENTS, Subject.RECORDS, Subject.TRANSFER, Subject.INSTRUMENTS}
    )

    def __init__(
        self, desk: OpenDesk, tasks: Tasks, events: Events, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, tasks, events, parent)
        self._case_id = ""
        self._view: CaseView | None = None
        self._stale = False
        self.fate = CaseFate(desk, tasks, self)
        self.copying = Copying(desk, tasks, self)
        self.handing_over = HandingOver(desk, tasks, self)
        self.persons = Persons(desk, tasks, self)
        self.offers = Offers(desk, tasks, self)
        self._build()
        self._connect()
        tasks.work(pages.load_ahead)  # a record is mostly opened from here

    def _build(self) -> None:
        self.header.set_back(self.tr("Cases"))
        self.tabs = CaseTabs(STORY, self.header)
        self.guard = GuardStrip(self._desk, self._tasks, self)
        self.column.addWidget(self.guard)
        self._scroll = ScrollColumn(self, width=0)  # at large letters not all of it fits
        self.add_scroll(self._scroll)
        column = self._scroll.column
        column.setSpacing(SPACE.s)
        self._names = label("", "muted", self, wrap=True)
        column.addWidget(self._names)
        self.held_by = HoldingStrip(self._desk, self._tasks, self)
        self.guard.add_acts(self.held_by.give, self.held_by.take)
        column.addWidget(self.held_by)
        column.addWidget(self.guard.more)
        self._releases = ReleasesStrip(self)
        column.addWidget(self._releases)
        self._banner = self._releases.banner
        self._standing = StandingBanner(self._banner)
        self.way_back = WayBack(self._desk, self._tasks, self)
        column.addWidget(self.way_back.cards)
        column.addLayout(self._build_line())
        self._told = label("", "warn", self, wrap=True)
        column.addWidget(self._told)
        work = Rest(_LEAST, self)
        row = QHBoxLayout(work)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.xl)
        happened = Happened((self.copying.button, self.fate.closing), self)
        self._model, self._timeline = happened.model, happened.table
        self._earlier = happened.earlier
        row.addWidget(happened, 1)
        self._next = NextSteps(self._desk, self)
        row.addWidget(self._next)
        column.addWidget(work, 1)

    def _build_line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(SPACE.m)
        self._stage = StageLine(self)
        line.addWidget(self._stage, 1, Qt.AlignmentFlag.AlignVCenter)
        self._change = QPushButton(self.tr("Change"), self)
        button_icon(self._change, "edit")
        self._change.setAccessibleName(self.tr("Change names, birth date or stage"))
        self._change.setMenu(self._build_menu())
        self._change.setProperty("menued", "true")
        self._change.setVisible(may(self._desk.officer, Action.CHANGE_CASES))
        line.addWidget(self._change)
        return line

    def _build_menu(self) -> QMenu:
        menu = QMenu(self)
        edit = menu.addAction(self.tr("Names, birth date and papers…"))
        edit.triggered.connect(self._on_edit)
        self._withdraw = QAction(self.tr("Withdraw this case…"), self)
        menu.addAction(self._withdraw)
        self._withdraw.triggered.connect(self._on_withdraw)
        menu.addSeparator()
        menu.addSection(self.tr("Stage"))
        for stage in Stage:
            action = menu.addAction(stage_text(stage))
            action.setData(stage.value)
            action.triggered.connect(self._on_stage_chosen)
        if may(self._desk.officer, Action.ERASE):
            menu.addSeparator()
            self._hold = QAction(self.tr("Legal hold…"), self)
            menu.addAction(self._hold)
            self._hold.triggered.connect(self._on_hold)
        return menu

    def _connect(self) -> None:
        self.header.went_back.connect(self.left)
        self.tabs.wanted.connect(self.tab_wanted)
        self._earlier.clicked.connect(self.look_earlier)
        self._timeline.activated.connect(self._on_activated)
        self.calls = CaseCalls(self._desk, self._tasks, self._timeline, self._model, self)
        self._next.continue_requested.connect(self.assessment_requested)
        self._next.move_requested.connect(self._on_move_requested)
        self._next.start_requested.connect(self._on_start)
        self._next.record_requested.connect(self._on_record)
        self._next.clinical_requested.connect(self._on_clinical)
        self._banner.acted.connect(self.fate.undo)
        for asking in (
            self.fate,
            self.copying,
            self.guard,
            self.held_by,
            self.handing_over,
            self.persons,
            self.offers,
            self.way_back,
        ):
            asking.decided.connect(self._on_decided)
        self._next.offer_requested.connect(self._on_offer)
        self.persons.case_requested.connect(self.case_requested)
        self._next.person_requested.connect(self._on_person)
        self._next.handover_requested.connect(self.handing_over.ask)
        self._next.join_requested.connect(self.join_requested)
        self._next.deciding_requested.connect(self.deciding_requested)
        self._next.outreach_requested.connect(self.outreach_requested)
        self.way_back.cards.decision_requested.connect(self.decision_requested)
        self.way_back.record_requested.connect(self._on_record)

    def show_case(self, case_id: str) -> None:
        """Show a case; `activate` or `refresh` brings the rest."""
        if case_id != self._case_id:
            self._case_id = case_id
            self._forget()
        self.refresh()

    def _forget(self) -> None:
        """Show nothing of the case before: the officer may have to confirm first."""
        self._view = None
        self.header.set_title("")
        self._names.setText("")
        self._banner.hide()
        self.fate.show_view(None)
        self._releases.show_releases(())
        self.guard.clear()
        self.held_by.clear()
        self.way_back.show_view(None)
        self._stage.hide()
        self._told.hide()
        self._change.hide()
        self._model.show_entries(())
        self._next.clear()

    @property
    def case_id(self) -> str:
        """Id of the case shown; empty before the first."""
        return self._case_id

    @property
    def offered(self) -> tuple[Offer, ...]:
        """What forms offer to the case shown."""
        return self._view.offers if self._view is not None else ()

    @property
    def detail(self) -> CaseDetail | None:
        """What is shown of the case; None until it was read."""
        return self._view.detail if self._view is not None else None

    def activate(self) -> None:
        """Move the focus to what can be done next; refresh if the case changed meanwhile."""
        self._next.take_focus()
        if self._stale:
            self.refresh()

    def refresh(self) -> None:
        """Refresh the case."""
        if self._case_id:
            self._stale = False
            self._ask(look, self._case_id, done=self._on_looked, refused=self._on_refused)

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches_case(self._case_id, *self.listens_to):
            self._stale = True
            super()._on_changed(changed)

    def _on_refused(self) -> None:
        if self._view is None:
            self._case_id = ""
            self.left.emit()
        else:
            words = self.tr("Not confirmed. The case is shown as it was when you looked last.")
            self.said.emit(words, "info")

    def _on_looked(self, view: CaseView) -> None:
        detail = view.detail
        if detail.case.id != self._case_id:
            return
        arriving, self._view = self._view is None, view
        kept = bool(detail.case.names) and not detail.case.withdrawn
        self.header.set_title(main_name(detail.case), left_to_right(detail.case.reference))
        self._names.setText(about_person(detail.case, self._desk.clock.now().date()))
        self._names.setVisible(bool(detail.case.names))
        self._withdraw.setVisible(view.empty)
        self.fate.show_view(view)
        may_change = may(self._desk.officer, Action.CHANGE_CASES)
        self._standing.show_standing(view, may_bring_back=may_change)
        if may(self._desk.officer, Action.ERASE):
            self._hold.setVisible(view.hold is None)
        self.held_by.show_holding(detail.case.id, view.holding, list(view.targets), kept=kept)
        said, beside = said_in(detail), self.held_by.beside()
        self.guard.show_view(view.facts, detail.case.reference, said, beside=beside, kept=kept)
        self._releases.show_releases(detail.releases)
        self.copying.show_case(detail.case.id, has_records=bool(detail.records) and kept)
        self.way_back.show_view(view)
        self._stage.setVisible(kept)
        self._stage.show_stage(detail.case.stage)
        self._told.setText(told_text(self._desk.desk.kind, detail.case.stage, view.told))
        self._told.setVisible(kept and bool(self._told.text()))
        self._change.setVisible(kept and may(self._desk.officer, Action.CHANGE_CASES))
        locked = {record.id for record in detail.records if is_clinical(record)}
        stand = standings(detail.records).values()
        corrected = {each.record.id for each in stand if not each.counts}
        self._model.show_entries(detail.timeline, locked, corrected, changes_of(detail, view.end))
        self._next.show_case(
            detail,
            view.instruments,
            enrolled=view.enrolled,
            outdated=view.outdated,
            moved=view.moved,
            others=view.others,
            linked=view.linked,
            alike=view.alike,
            offers=view.offers,
            too_early=view.too_early,
        )
        if arriving and (detail.releases or self.guard.calls):
            # What calls for somebody is shown first, wherever the focus is.
            top = partial(self._scroll.verticalScrollBar().setValue, 0)
            QTimer.singleShot(0, self._scroll, top)

    def _on_activated(self, index: QModelIndex) -> None:
        entry = self._model.entry_at(index.row())
        if entry is None or self.detail is None or not self.detail.case.names:
            return
        for record in (each for each in self.detail.records if each.id == entry.subject_id):
            self._on_record(record)
        if entry.kind == "clinical-note-added" and may(self._desk.officer, Action.CLINICAL):
            self._on_clinical()
        if entry.subject_id in {each.id for each in self.detail.assessments}:
            self.assessment_requested.emit(entry.subject_id)

    def _on_record(self, record: Record) -> None:
        if self.detail is not None:
            self.record_requested.emit(record, self.detail.case.reference)

    def _on_clinical(self) -> None:
        if self._view is None:
            return
        sealed = {each.key.sha256 for each in self._view.instruments if each.clinical}
        drafts = (a for a in self._view.detail.assessments if a.instrument.sha256 in sealed)
        self.clinical_requested.emit(self._view.detail.case, tuple(drafts))

    def _on_hold(self) -> None:
        if self.detail is not None:
            self.fate.hold(self._case_id, self.detail.case.reference)

    def _on_withdraw(self) -> None:
        if self.detail is not None:
            self.fate.withdraw(self._case_id, self.detail.case.reference)

    def look_earlier(self) -> None:
        """Show what the case said before."""
        self._ask(look_earlier, self._case_id, done=partial(show_earlier, self))

    def _on_offer(self, offer: Offer) -> None:
        if self.detail is not None:
            self.offers.ask(self.detail.case, offer)

    def _on_person(self, other_id: str) -> None:
        if self.detail is not None:
            call = partial(self.persons.show, self.detail.case)
            self._ask(telling_apart.side_by_side, self._case_id, other_id, done=call)

    def _on_decided(self, words: str) -> None:
        self.said.emit(words, "ok")

    def _on_move_requested(self, assessment_id: str) -> None:
        self._ask(plan_move, assessment_id, done=self._on_planned)

    def _on_planned(self, planned: tuple[str, str, MovePlan]) -> None:
        assessment_id, title, plan = planned
        dialog = MoveDraftDialog(assessment_id, title, plan, self)
        dialog.confirmed.connect(self._on_move_confirmed)
        dialog.open()

    def _on_move_confirmed(self, assessment_id: str) -> None:
        self._ask(move, assessment_id, done=self.assessment_requested.emit)

    def _on_start(self, sha256: str) -> None:
        self.start_requested.emit(self._case_id, sha256)

    def _on_edit(self) -> None:
        if self.detail is not None:
            self.edit_requested.emit(self.detail.case)

    def _on_stage_chosen(self) -> None:
        action = self.sender()
        if isinstance(action, QAction):
            stage = Stage(str(action.data()))
            self._tasks.store(cases.set_stage, self._desk, self._case_id, stage)
