"""The plan of a case, item by item; the follow-ups after the return, and when one looks again."""

from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from ui.ground.events import Changed, Events, Subject
from ui.ground.tasks import Tasks
from ui.i18n import date_text, in_row, left_to_right
from ui.pages.desk_page import DeskPage
from ui.pages.due_acting import DueActs
from ui.pages.plan.item_card import ItemCard
from ui.pages.plan.partners_part import PartnersPart
from ui.text.person_text import isolated, main_name
from ui.theme import SPACE, set_kind
from ui.widgets.card import Card
from ui.widgets.case_tabs import PLAN, CaseTabs
from ui.widgets.empty_state import EmptyState
from ui.widgets.scroll import ScrollColumn
from ui.widgets.texts import Paragraph, label
from vetting_desk.clock import on_the_wall
from vetting_desk.model.afterwards import MONTHS, Afterwards
from vetting_desk.model.case_plan import CasePlan
from vetting_desk.model.plan import PlanStanding, PlanState
from vetting_desk.model.plan_partner import PlanPartner
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.permissions import Action, may
from vetting_desk.operations.agenda.in_case import VISITS, after_months
from vetting_desk.operations.cases import cases, holding
from vetting_desk.operations.outreach import plan_partners
from vetting_desk.operations.plans import afterwards, reading

FOLLOW_UP = "follow-up"


@dataclass(frozen=True, slots=True)
class _View:
    """What was read.

    Attributes:
        case_id: Of which case.
        reference: Its number for people.
        name: Its person.
        plan: Its plan.
        held: Whether this desk holds it.
        follow_up: Digest of the questionnaire of a follow-up; empty where it is not here.
        has_words: Whether the organisation has words for how a person is afterwards.
        partners: Who helps with the plan; None where this officer may not know.
    """

    case_id: str
    reference: str
    name: str
    plan: CasePlan
    held: bool
    follow_up: str
    has_words: bool
    partners: tuple[PlanPartner, ...] | None = None


class PlanPage(DeskPage):
    """A column of cards.

    Signals:
        left: Back to the list of cases.
        tab_wanted: Name of another part of the case.
        start_requested: Case id and digest of the questionnaire to start.
    """

    left = Signal()
    tab_wanted = Signal(str)
    start_requested = Signal(str, str)
    listens_to = frozenset({Subject.CASES, Subject.RECORDS})

    def __init__(
        self, desk: OpenDesk, tasks: Tasks, events: Events, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, tasks, events, parent)
        self._case_id = ""
        self._view: _View | None = None
        self.acts = DueActs(desk, tasks, self)
        self.acts.decided.connect(lambda words: self.said.emit(words, "ok"))
        self.header.set_back(self.tr("Cases"))
        self.tabs = CaseTabs(PLAN, self.header)
        self.tabs.wanted.connect(self.tab_wanted)
        self.header.went_back.connect(self.left)
        self.header.acted.connect(self._on_start)
        self._scroll = ScrollColumn(self)
        self.add_scroll(self._scroll)
        self._days = Card(self, spacing=SPACE.xs)
        self._scroll.column.addWidget(self._days)
        self._nothing = EmptyState(self)
        self._scroll.column.addWidget(self._nothing)
        self.partners = PartnersPart(desk, tasks, self)
        self.partners.said.connect(self.refresh)
        self._scroll.column.addWidget(self.partners)
        self._scroll.column.addStretch(1)
        self.cards: list[ItemCard] = []
        self.tells: list[QPushButton] = []
        self._parts: list[QWidget] = []

    @property
    def case_id(self) -> str:
        """Id of the case shown; empty before the first."""
        return self._case_id

    @property
    def plan(self) -> CasePlan | None:
        """What is shown; None until it was read."""
        return self._view.plan if self._view is not None else None

    def show_case(self, case_id: str) -> None:
        """Show the plan of a case; `activate` or `refresh` reads it."""
        if case_id != self._case_id:
            self._case_id, self._view = case_id, None
            self._clear()
            self._days.hide()
            self.partners.clear()
            self._nothing.hide()
            self.header.set_act("")
            self.header.set_title("")

    def refresh(self) -> None:
        """Read the plan; it counts as opening the case."""
        if self._case_id:
            self._ask(_look, self._case_id, done=self._on_looked, refused=self._on_refused)

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches_case(self._case_id, *self.listens_to):
            super()._on_changed(changed)

    def _on_refused(self) -> None:
        if self._view is None:
            self.left.emit()

    def _on_looked(self, view: _View) -> None:
        if view.case_id != self._case_id:
            return
        self._view = view
        self.header.set_title(view.name, left_to_right(view.reference))
        works = may(self._desk.officer, Action.INTERVIEW)
        begin = works and view.held and bool(view.follow_up)
        self.header.set_act(self.tr("Begin a follow-up") if begin else "")
        self._show_days(view.plan)
        self._clear()
        today = on_the_wall(self._desk.clock.now()).date()
        items = view.plan.items
        for heading, found in (
            (self.tr("Still to be done"), [each for each in items if each.open]),
            (self.tr("Done or given up"), [e for e in items if e.state is PlanState.CLOSED]),
            (self.tr("Planned anew since"), [e for e in items if e.state is PlanState.REPLANNED]),
        ):
            if found:
                self._add(label(f"{heading} ({len(found)})", "heading", self))
            for each in sorted(found, key=_order):
                helping = [p for p in view.partners or () if p.holds and each.item.id in p.items]
                card = ItemCard(
                    each, today, may_act=self._may_act(each), partners=helping, parent=self
                )
                card.act_wanted.connect(self._on_act)
                self.cards.append(card)
                self._add(card)
        self._nothing.setVisible(not items)
        self._nothing.show_nothing(
            self.tr("Nothing is planned yet"),
            self.tr("What a signed assessment plans, and the needs it names, appear here."),
        )
        self.partners.clear()
        if view.partners is not None:
            self.partners.show_partners(view.case_id, view.plan, view.partners, may_write=view.held)
        self.keep_focus()

    def _show_days(self, plan: CasePlan) -> None:
        while self._days.column.count():
            taken = self._days.column.takeAt(0)
            part = taken.widget() if taken is not None else None
            if part is not None:
                part.hide()
                part.deleteLater()
        lines = []
        if plan.review is not None:
            words = self.tr("The assessment is looked at again on {day}.")
            lines.append(words.format(day=date_text(plan.review)))
        if plan.arrived is not None:
            lines += [self._visit(plan, months) for months in VISITS]
        if plan.ended:
            lines.append(self.tr("The follow-up was ended."))
        lines += [
            self.tr("{record} cannot be read here: what it plans is not shown.").format(record=each)
            for each in plan.unread
        ]
        for line in lines:
            self._days.column.addWidget(label(line, "body", self, wrap=True))
        asked = self._show_afterwards(plan)
        self._days.setVisible(bool(lines) or asked)

    def _show_afterwards(self, plan: CasePlan) -> bool:
        """Show how the person is after the return, and ask it where a follow-up was held; False for nothing."""
        self.tells = []
        months = [each for each in MONTHS if each in plan.afterwards or each in plan.follow_ups]
        view = self._view
        if view is None or not (plan.afterwards or (view.has_words and months)):
            return False
        column = self._days.column
        column.addWidget(label(self.tr("How the person is"), "heading", self, wrap=True))
        for each in months:
            for said in plan.afterwards.get(each, ()):
                column.addWidget(Paragraph(self._said(said), "body", self))
            if len(plan.afterwards.get(each, ())) > 1:
                words = self.tr("Two desks said it differently. Say what counts.")
                column.addWidget(label(words, "warn", self, wrap=True))
            if view.has_words and view.held and may(self._desk.officer, Action.INTERVIEW):
                words = self.tr("How is the person after {count} months?…").format(count=each)
                button = QPushButton(words, self)
                set_kind(button, "quiet")
                button.setProperty("months", each)
                button.clicked.connect(self._on_tell)
                column.addWidget(button)
                self.tells.append(button)
        return True

    def _said(self, said: Afterwards) -> str:
        words = self.tr("After {count} months: {words}").format(
            count=said.months, words=isolated(said.words)
        )
        parts = [words, isolated(said.remark), in_row((isolated(said.by), date_text(said.day)))]
        return " · ".join(part for part in parts if part)

    def _on_tell(self) -> None:
        self.acts.ask_afterwards(self._case_id, int(self.sender().property("months")))

    def _visit(self, plan: CasePlan, months: int) -> str:
        if months in plan.visits:
            return self.tr("Follow-up after {count} months: done").format(count=months)
        if plan.visits and months < max(plan.visits):
            return self.tr("Follow-up after {count} months: not held").format(count=months)
        arrived = on_the_wall(plan.arrived).date() if plan.arrived is not None else date.min
        words = self.tr("Follow-up after {count} months: {day}")
        return words.format(count=months, day=date_text(after_months(arrived, months)))

    def _may_act(self, found: PlanStanding) -> bool:
        if self._view is None or not self._view.held or not found.open:
            return False
        if found.item.restricted and not may(self._desk.officer, Action.CLINICAL):
            return False
        return may(self._desk.officer, Action.INTERVIEW)

    def _clear(self) -> None:
        for part in self._parts:
            self._scroll.column.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts, self.cards = [], []

    def _add(self, part: QWidget) -> None:
        self._parts.append(part)
        self._scroll.column.insertWidget(self._scroll.column.count() - 1, part)

    def _on_act(self, found: PlanStanding) -> None:
        item = found.item
        self.acts.ask_plan(item.case_id, item.id, item.action or item.label)

    def _on_start(self) -> None:
        if self._view is not None:
            self.start_requested.emit(self._case_id, self._view.follow_up)


def _order(found: PlanStanding) -> tuple[bool, date]:
    return not found.item.urgent, found.day or date.max


def _look(desk: OpenDesk, case_id: str) -> _View:
    """Read the plan on the store's thread, as part of opening the case."""
    detail = cases.case_detail(desk, case_id)
    mine = holding.of_case(desk, case_id).state
    found = [each.key.sha256 for each in detail.instruments if each.key.id == FOLLOW_UP]
    return _View(
        case_id,
        detail.case.reference,
        main_name(detail.case),
        reading.of_case(desk, case_id),
        mine.value != "elsewhere",
        found[0] if found else "",
        bool(afterwards.outcomes(desk, "")),
        plan_partners.of_case(desk, case_id) if may(desk.officer, Action.OUTREACH) else None,
    )
