"""What is due: the first page for who works on cases. Urgent things first; each opens what it is about."""

from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.ground.events import Events, Subject
from ui.ground.tasks import Tasks
from ui.i18n import date_text
from ui.pages.agenda.group_card import GroupCard
from ui.pages.agenda.month_card import MonthCard
from ui.pages.desk_page import DeskPage
from ui.pages.due_acting import DueActs
from ui.text.due_text import group_text
from ui.text.error_text import describe
from ui.theme import SPACE, current
from ui.widgets.banner import Banner
from ui.widgets.choice import Choice
from ui.widgets.empty_state import EmptyState
from ui.widgets.flow_row import FlowRow
from ui.widgets.rows_table_model import Row, RowsTableModel
from ui.widgets.scroll import ScrollColumn
from ui.widgets.tables import PlainTable
from ui.widgets.texts import label
from vetting_desk.clock import on_the_wall
from vetting_desk.model import DeskKind
from vetting_desk.model.due import DueChoice, DueGroup, DueItem, DueKind
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.permissions import Action, may
from vetting_desk.operations.agenda import looking
from vetting_desk.operations.agenda.looking import Agenda, AgendaRow, Part

ALL, MINE = "all", "mine"
_AGAIN_MS = 500
"""Until cases in which it is not put together yet what is due are looked at again."""
_SIDE = 372
_BESIDE = 130
"""Up to so large letters, in per cent, the month has room beside the lines; else it stands beneath them."""


@dataclass(frozen=True, slots=True)
class _Asked:
    """What was asked of the store, so that a late answer is known as such."""

    choice: DueChoice
    month: date
    day: date | None


@dataclass(frozen=True, slots=True)
class _Found:
    """What the store answered."""

    asked: _Asked
    agenda: Agenda
    people: list[tuple[str, str]]
    on_day: tuple[AgendaRow, ...]


class AgendaPage(DeskPage):
    """Four groups of lines, and the month beside them.

    Signals:
        item_requested(object): The `DueItem` whose place is to be opened.
    """

    item_requested = Signal(object)
    listens_to = frozenset(
        {Subject.CASES, Subject.RECORDS, Subject.TRANSFER, Subject.PEOPLE, Subject.ASSESSMENTS}
    )

    def __init__(
        self, desk: OpenDesk, tasks: Tasks, events: Events, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, tasks, events, parent)
        self._hq = desk.desk.kind is DeskKind.HQ
        self._day: date | None = None
        self._extra: dict[DueGroup, tuple[AgendaRow, ...]] = {}
        self._agenda: Agenda | None = None
        self.acts = DueActs(desk, tasks, self)
        self._build()
        self._connect()

    def _build(self) -> None:
        self.header.set_title(self.tr("What is due"), self._desk.desk.name)
        self.banner = Banner(self)
        self.column.addWidget(self.banner)
        filters = FlowRow(self, SPACE.m)
        self.whose = Choice(self.tr("Whose"), self)
        self.whose.show_choices(self._whose_choices([]))
        self.whose.choose(ALL if self._hq else MINE)
        filters.add(self.whose)
        self.where = Choice(self.tr("Where"), self)
        self.where.show_choices([(ALL, self.tr("Everywhere"))])
        self.where.setVisible(self._hq)
        filters.add(self.where)
        self.column.addWidget(filters)
        self._count = label("", "caption", self, wrap=True)
        self._count.hide()
        self.column.addWidget(self._count)
        body = QWidget(self)
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE.m)
        left = ScrollColumn(self, width=0)
        left.column.setSpacing(SPACE.m)
        self.day_card = GroupCard("", self)
        self.cards = {group: GroupCard(group_text(group), self) for group in looking.SHOWN}
        for card in (self.day_card, *self.cards.values()):
            card.hide()
            left.column.addWidget(card)
        self.nothing = EmptyState(self)
        self.nothing.hide()
        left.column.addWidget(self.nothing)
        row.addWidget(left, 1)
        side = left
        if current().scale <= _BESIDE:
            left.column.addStretch(1)
            side = ScrollColumn(self, width=0)
            side.setFixedWidth(current().px(_SIDE))
            row.addWidget(side)
        self.month = MonthCard(on_the_wall(self._desk.clock.now()).date(), self)
        side.column.addWidget(self.month)
        self._overdue = RowsTableModel([self.tr("Overdue at"), self.tr("How much")], self)
        self.overdue = PlainTable(
            self._overdue, self.tr("How much is overdue where"), 0, {1: 100}, self
        )
        self.overdue.setVisible(self._hq)
        self.overdue.setMinimumHeight(current().px(180))
        side.column.addWidget(self.overdue)
        side.column.addStretch(1)
        self.add_scroll(body)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AGAIN_MS)

    def _connect(self) -> None:
        self.whose.chosen.connect(self._on_chosen)
        self.where.chosen.connect(self._on_chosen)
        self.month.month_chosen.connect(self.refresh)
        self.month.day_chosen.connect(self._on_day)
        self.overdue.activated.connect(self._on_desk)
        self.banner.acted.connect(self.refresh)
        self.nothing.acted.connect(self._on_everybody)
        self._timer.timeout.connect(self._on_time)
        self.acts.decided.connect(self._on_decided)
        for group, card in self.cards.items():
            card.more_wanted.connect(lambda group=group: self._more(group))
        for card in (self.day_card, *self.cards.values()):
            card.opened.connect(self.item_requested)
            card.act_wanted.connect(self._on_act)

    def first_widget(self) -> QWidget:
        """Return the first line there is; else whose agenda it is."""
        for card in (self.day_card, *self.cards.values()):
            if card.lines and card.isVisibleTo(self):
                return card.lines[0].button
        return self.whose

    @property
    def agenda(self) -> Agenda | None:
        """What is shown; None until it was read."""
        return self._agenda

    def choice(self) -> DueChoice:
        """Return whose agenda is chosen."""
        whose, where = self.whose.choice(), self.where.choice()
        owner = {ALL: None, MINE: self._desk.officer.id}.get(whose, whose)
        desk = None if where in {ALL, ""} else "" if where == self._desk.desk.id else where
        return DueChoice(owner, desk)

    def refresh(self) -> None:
        """Read what is due."""
        asked = _Asked(self.choice(), self.month.month, self._day)
        self._tasks.store(_read, self._desk, asked, done=self._on_read, failed=self._on_not_read)

    # Reading

    def _on_chosen(self) -> None:
        self._extra.clear()
        self.refresh()

    def _on_everybody(self) -> None:
        self.whose.choose(ALL)
        self._on_chosen()

    def _on_read(self, found: _Found) -> None:
        asked = _Asked(self.choice(), self.month.month, self._day)
        if found.asked != asked:
            return
        self.banner.hide()
        self._agenda = agenda = found.agenda
        self.whose.show_choices(self._whose_choices(found.people))
        self._show_where(agenda)
        for group, card in self.cards.items():
            card.show_rows(*self._lines(group, agenda.parts[group]), agenda.today, self._may_act)
        self._show_day(found)
        self.month.show_month(agenda.days, agenda.today)
        self._show_nothing(agenda)
        self._count.setVisible(agenda.unread > 0)
        self._count.setText(
            self.tr("What is due is being put together; cases left: {count}").format(
                count=agenda.unread
            )
        )
        if agenda.unread:
            self._timer.start()
        self.keep_focus()

    def _on_not_read(self, error: Exception) -> None:
        """Say that it could not be read: what is shown is from before, and is never shown as empty."""
        words = describe(error)
        self.banner.show_message(
            self.tr("What is due could not be read. What is shown may not be all."),
            f"{words.sentence} {words.hint}".strip(),
            tone="error",
            action=self.tr("Try again"),
        )

    def _on_time(self) -> None:
        if self.isVisible():
            self.refresh()

    def _lines(self, group: DueGroup, part: Part) -> tuple[tuple[AgendaRow, ...], int]:
        """Return the first lines of a group and the further ones that were asked for."""
        seen = {(row.due.item.kind, row.due.item.about_id) for row in part.rows}
        further = [
            row
            for row in self._extra.get(group, ())
            if (row.due.item.kind, row.due.item.about_id) not in seen
        ]
        rows = (*part.rows, *further)[: part.count]
        return rows, part.count

    def _more(self, group: DueGroup) -> None:
        skip, choice = len(self.cards[group].rows()), self.choice()

        def show(rows: tuple[AgendaRow, ...]) -> None:
            if choice == self.choice():
                self._extra[group] = (*self._extra.get(group, ()), *rows)
                self.refresh()

        self._tasks.store(
            looking.more, self._desk, group, skip, choice, done=show, failed=self._on_not_read
        )

    def _show_day(self, found: _Found) -> None:
        day = found.asked.day
        if day is None:
            self.day_card.hide()
            self.month.say("")
            return
        self.day_card.set_title(self.tr("On {day}").format(day=date_text(day)))
        self.day_card.show_rows(found.on_day, len(found.on_day), found.agenda.today, self._may_act)
        note = (
            "" if found.on_day else self.tr("Nothing is due on {day}.").format(day=date_text(day))
        )
        self.month.say(note)

    def _show_nothing(self, agenda: Agenda) -> None:
        empty = not any(part.count for part in agenda.parts.values()) and not self.day_card.lines
        self.nothing.setVisible(empty and not agenda.unread)
        if not empty:
            return
        why = self.tr(
            "Call-backs, tasks, plans and reviews of your cases appear here by their day."
        )
        if agenda.next_day is not None:
            why = self.tr("The next day with something is {day}.").format(
                day=date_text(agenda.next_day)
            )
        everybody = self.whose.choice() == ALL
        self.nothing.show_nothing(
            self.tr("Nothing is due"), why, "" if everybody else self.tr("Show everybody's")
        )

    def _whose_choices(self, people: list[tuple[str, str]]) -> list[tuple[str, str]]:
        others = [each for each in people if each[0] != self._desk.officer.id]
        return [(MINE, self.tr("Mine and nobody's")), (ALL, self.tr("Everybody's")), *others]

    def _show_where(self, agenda: Agenda) -> None:
        if not self._hq:
            return
        own = (self._desk.desk.id, self._desk.desk.name)
        others = [(each.desk_id, each.name) for each in agenda.overdue if each.desk_id]
        self.where.show_choices([(ALL, self.tr("Everywhere")), own, *others])
        self._overdue.show_rows(
            [Row((each.name, str(each.count)), each.desk_id) for each in agenda.overdue]
        )
        self.overdue.setVisible(bool(agenda.overdue))

    # Acting

    def _may_act(self, item: DueItem) -> bool:
        """Return whether this officer may say what became of a thing, from here."""
        if not may(self._desk.officer, Action.INTERVIEW) or item.desk_id or item.waiting:
            return False
        if item.what == "clinical":
            return may(self._desk.officer, Action.CLINICAL)
        plan = item.kind is DueKind.PLAN_ITEM or (
            item.kind is DueKind.URGENT_NEED and item.what in {"need", "disputed"}
        )
        return plan or (item.kind is DueKind.TASK and item.what == "asked")

    def _on_act(self, item: DueItem) -> None:
        if item.kind is DueKind.TASK:
            self.acts.ask_task(item.about_id)
        else:
            self.acts.ask_plan(item.case_id, item.about_id, item.words)

    def _on_decided(self, words: str) -> None:
        self.said.emit(words, "ok")

    def _on_day(self, day: date) -> None:
        self._day = None if day == self._day else day
        self.refresh()

    def _on_desk(self) -> None:
        desk_id = self._overdue.item_at(self.overdue.currentIndex().row())
        self.where.choose(str(desk_id) or self._desk.desk.id)
        self._on_chosen()


def _read(desk: OpenDesk, asked: _Asked) -> _Found:
    """Read all of it on the store's thread, and say what was asked."""
    agenda = looking.look(desk, asked.choice, asked.month)
    on_day = looking.on_day(desk, asked.day, asked.choice) if asked.day is not None else ()
    return _Found(replace(asked), agenda, looking.people(desk), on_day)
