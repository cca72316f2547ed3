"""Deciding on a case at headquarters: what it rests on stands beside it, and nothing is chosen beforehand."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QWidget

from ui.ground.events import Changed, Events, Subject
from ui.ground.tasks import Tasks
from ui.i18n import in_line, in_row, left_to_right, moment_text
from ui.pages.deciding.deciding_view import DecidingView, look
from ui.pages.deciding.draft_panels import DraftPanels
from ui.pages.deciding.guard_list import GuardList
from ui.pages.deciding.nobody_yet import nothing_proposed, what_now
from ui.pages.deciding.open_points import NEWS, open_points
from ui.pages.deciding.parts_list import PartsList
from ui.pages.deciding.proposal_panel import ProposalPanel
from ui.pages.deciding.seat import Seat
from ui.pages.deciding.signed_text import signed_text
from ui.pages.deciding.sources_panel import SourcesPanel
from ui.pages.deciding.voicing import Voicing
from ui.pages.desk_page import DeskPage
from ui.text.error_text import describe
from ui.text.form_names import form_name, language_code
from ui.text.input_text import describe_input
from ui.text.person_text import isolated, main_name
from ui.theme import SPACE, current
from ui.widgets.banner import Banner
from ui.widgets.empty_state import EmptyState
from ui.widgets.scroll import ScrollColumn
from vetting_desk.errors import ArrivedMeanwhileError, InputError, NewerArrivedError
from vetting_desk.model.decision_standing import DecisionState, Standing
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.permissions import Action, may
from vetting_desk.operations.decisions import drafts
from vetting_desk.operations.decisions.preparing import Draft
from vetting_desk.operations.records import pages

_LIST = 240
_SOURCES = "sources"


class DecidingPage(DeskPage):
    """The decision on a case, as it is prepared and signed.

    Args:
        desk: The unlocked desk.
        tasks: Where work on the store is done.
        events: Where changes are announced.
        parent: Owner, or None.
        seat: Where what was proposed is signed, if not at the desk that prepares it; None for the desk.

    Attributes:
        guards: What stands on top.
        news: That something arrived since, or could not be kept.
        parts: The parts of an own draft, and what is open.
        panels: What is filled in.
        proposal: A proposed decision.
        sources: What it works from.
        empty: What is shown where nobody prepares one.
        voicing: Leads through signing.

    Signals:
        left: Back to the case, by its id.
        decision_requested: Id of a decision to be read on its own page.
    """

    left = Signal(str)
    decision_requested = Signal(str)
    listens_to = frozenset({Subject.CASES, Subject.RECORDS, Subject.TRANSFER, Subject.INSTRUMENTS})

    def __init__(
        self,
        desk: OpenDesk,
        tasks: Tasks,
        events: Events,
        parent: QWidget | None = None,
        *,
        seat: Seat | None = None,
    ) -> None:
        super().__init__(desk, tasks, events, parent)
        self._seat = seat
        self._case_id = ""
        self._view: DecidingView | None = None
        self._wide = current().scale <= 100
        self._build()
        self._connect()

    def _build(self) -> None:
        self.header.set_back(self.tr("Back to the case"))
        self.guards = GuardList(self)
        self.column.addWidget(self.guards)
        self.news = Banner(self)
        self.column.addWidget(self.news)
        row = QHBoxLayout()
        row.setSpacing(SPACE.l)
        self.parts = PartsList(self)
        self.parts.setFixedWidth(current().px(_LIST))
        row.addWidget(self.parts)
        self._stack = QStackedWidget(self)
        self.empty = EmptyState(self)
        self._nobody = ScrollColumn(self, width=0)
        self._nobody.column.addWidget(self.empty, 1)
        self.panels = DraftPanels(self._desk, self._tasks, self._desk.clock.now().date(), self)
        self.proposal = ProposalPanel(self._desk, self, self._seat)
        for part in (self._nobody, self.panels, self.proposal):
            self._stack.addWidget(part)
        row.addWidget(self._stack, 1)
        self.sources = SourcesPanel(self)
        if self._wide:
            self.sources.setFixedWidth(current().drawer)
            row.addWidget(self.sources)
        else:
            self._stack.addWidget(self.sources)
        self.column.addLayout(row, 1)
        self.voicing = Voicing(self._desk, self._tasks, self, self._seat)

    def _connect(self) -> None:
        self.header.went_back.connect(self._on_left)
        self.header.acted.connect(self._on_act)
        self.news.acted.connect(self._on_news)
        self.empty.acted.connect(self._on_empty)
        self.parts.part_chosen.connect(self.show_part)
        self.parts.point_chosen.connect(self.go_to)
        self.panels.kept.connect(self._on_kept)
        self.panels.refused.connect(self._on_not_kept)
        self.panels.record_requested.connect(self.read_record)
        self.proposal.wanted.connect(self._on_wanted)
        self.proposal.wanted_beside.connect(self._on_wanted_beside)
        self.sources.record_requested.connect(self.read_record)
        self.sources.closed.connect(self._on_record_closed)
        self.voicing.done.connect(self._on_said)
        self.voicing.refused.connect(self._on_refused)

    @property
    def case_id(self) -> str:
        """Id of the case shown; empty before the first."""
        return self._case_id

    @property
    def view(self) -> DecidingView | None:
        """What is shown; None until it was read."""
        return self._view

    def first_widget(self) -> QWidget:
        """Return the list of parts, or what is shown in its place."""
        return self.header.act_button

    def show_case(self, case_id: str) -> None:
        """Show the decision on a case; `refresh` brings the rest."""
        if case_id != self._case_id:
            self.flush()
            self._case_id, self._view = case_id, None
            self.sources.close_record()
            self.sources.opened.clear()
            self.header.set_title("")
            self.guards.hide()
            self.news.hide()
        self.refresh()

    def refresh(self) -> None:
        """Read all of it again."""
        if self._case_id:
            self._ask(
                look, self._case_id, language_code(), done=self._on_looked, refused=self._on_left
            )

    def flush(self) -> None:
        """Keep what is typed and was not kept yet: the page is left, or the desk is locked."""
        self.panels.flush()

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what is typed when the page is left."""
        super().hideEvent(event)
        self.flush()

    def _on_changed(self, changed: Changed) -> None:
        if changed.touches_case(self._case_id, *self.listens_to):
            super()._on_changed(changed)

    def _on_looked(self, view: DecidingView) -> None:
        if view.case.id != self._case_id:
            return
        self._view = view
        where = self.tr("Decision")
        caption = in_line(f"{left_to_right(view.case.reference)} · {where}")
        self.header.set_title(main_name(view.case), caption)
        self.guards.show_view(view)
        self.sources.show_view(view)
        own = view.draft is not None and view.draft.own
        self.panels.show_view(view)
        self._make_room()
        self._show_middle(view, own=own)
        self._show_news(view)
        self.keep_focus()

    def _show_middle(self, view: DecidingView, *, own: bool) -> None:
        beside = "" if self._wide else self.tr("What it works from")
        self.header.set_act(self.tr("Sign and propose…") if own else beside)
        self._show_parts(view.draft)
        shown: QWidget = self._nobody
        if own:
            shown = self.panels
        elif view.proposed is not None:
            titles = {each.record.id: form_name(each.record.title) for each in view.known.sources}
            self.proposal.show_proposal(view.proposed, view.place_text, titles)
            shown = self.proposal
        elif self._seat is not None:
            self.empty.show_nothing(*nothing_proposed(view))
        else:
            decides = may(self._desk.officer, Action.DECIDE)
            self.empty.show_nothing(*what_now(view, decides=decides))
        if self._stack.currentWidget() is not self.sources:
            self._stack.setCurrentWidget(shown)

    def _show_parts(self, draft: Draft | None) -> None:
        """Show how far a draft is; where there is no room beside, also the way to what it works from."""
        choices = self._view.choices if self._view is not None else None
        if draft is not None and choices is not None:
            more = () if self._wide else ((_SOURCES, self.tr("What it works from")),)
            points = open_points(draft)
            self.parts.show_draft(draft.content, choices, points, self.panels.part, more)

    def _show_news(self, view: DecidingView) -> None:
        """Say that something arrived since, and shut signing until it was looked at."""
        unread = [each for each in view.new_sources if each.record.id not in self.sources.opened]
        self.proposal.set_may_say(may=not (view.is_newer and unread))
        if not view.is_newer:
            self.news.hide()
            return
        titles = in_row(isolated(form_name(each.record.title)) for each in view.new_sources)
        what = (
            self.tr("New: {records}.").format(records=titles)
            if titles
            else self.tr("A record was corrected, or a statement or the birth date came.")
        )
        own = view.draft is not None and view.draft.own
        act = self.tr("Read what is new") if unread else ""
        if not unread and own:
            act = self.tr("I have looked at it")
        self.news.show_message(
            self.tr("Something newer arrived since. Nobody signs before looking at it."),
            what,
            tone="warn",
            action=act,
        )

    def show_part(self, part: str) -> None:
        """Show a part of the own draft, or what it works from where there is no room beside."""
        if part == _SOURCES:
            self.panels.flush()
            self._stack.setCurrentWidget(self.sources)
            return
        self._stack.setCurrentWidget(self.panels)
        self.panels.show_part(part)

    def go_to(self, part: str, field: str) -> None:
        """Go to what is open: show its part, and move the focus to its field."""
        if part == NEWS:
            self._on_news()
            return
        self.show_part(part)
        self._show_parts(self.panels.draft)
        self.panels.field(field).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def read_record(self, record_id: str) -> None:
        """Read a record beside what is filled in."""
        self._ask(pages.read, record_id, done=lambda read: self._on_read(record_id, read))

    def _on_read(self, record_id: str, read: pages.RecordToRead) -> None:
        view = self._view
        for source in view.known.sources if view is not None else ():
            if source.record.id == record_id:
                self.sources.show_record(source.record, read)
                self._make_room()
                if not self._wide:
                    self._stack.setCurrentWidget(self.sources)
        if view is not None:
            self._show_news(view)

    def _make_room(self) -> None:
        """Give a record that is read the room of the list of parts and half of the rest, or all of it."""
        reading = self.sources.is_reading
        own = self.panels.draft is not None and self.panels.draft.own
        self.parts.setVisible(own and not reading)
        self.guards.give_way(away=reading and not self._wide)
        if self._wide:
            half = (self.width() - 2 * SPACE.xl) // 2
            self.sources.setFixedWidth(max(current().drawer, half) if reading else current().drawer)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Divide the room anew."""
        super().resizeEvent(event)
        self._make_room()

    def _on_record_closed(self) -> None:
        self._make_room()
        if not self._wide and self._view is not None:
            own = self._view.draft is not None and self._view.draft.own
            other = self._nobody if self._view.proposed is None else self.proposal
            self._stack.setCurrentWidget(self.panels if own else other)

    def _on_news(self) -> None:
        view = self._view
        if view is None:
            return
        for source in view.new_sources:
            if source.record.id not in self.sources.opened:
                self.read_record(source.record.id)
                return
        if view.draft is not None and view.draft.own:
            self.flush()
            self._ask(drafts.take_note, view.draft.id, view.known.saw, done=self._on_noted)

    def _on_noted(self, _draft: Draft) -> None:
        self.said.emit(self.tr("It works from what is in force now."), "ok")
        self.refresh()

    def _on_kept(self, draft: Draft) -> None:
        now = self._desk.clock.now()
        self.header.set_saved(self.tr("Saved {when}").format(when=moment_text(now)))
        self._show_parts(draft)
        if self._view is not None:
            self._show_news(self._view)

    def _on_not_kept(self, error: Exception) -> None:
        if isinstance(error, InputError):
            words, hint = describe_input(error, self.tr("This field")), ""
        else:
            said = describe(error)
            words, hint = said.sentence, said.hint
        kept = self.tr("What you typed stands in the field and is not kept yet.")
        self.news.show_message(words, f"{hint} {kept}".strip(), tone="error")

    def _on_empty(self) -> None:
        view = self._view
        if view is None:
            return
        if view.preparing and view.draft is not None:
            self._ask(drafts.withdraw, view.draft.id, done=self._on_withdrawn)
        elif view.in_force is not None and not view.in_force.standing.reopened:
            self.decision_requested.emit(view.in_force.standing.entry.id)
        else:
            self._ask(
                drafts.prepare, self._case_id, done=self._on_prepared, failed=self._on_refused
            )

    def _on_prepared(self, _draft: Draft) -> None:
        self.refresh()

    def _on_withdrawn(self, _nothing: None) -> None:
        self.said.emit(self.tr("The draft is withdrawn."), "ok")
        self.refresh()

    def _on_act(self) -> None:
        """Sign an own draft, or go to what is open in it; without one, show what it works from."""
        if self.panels.draft is None or not self.panels.draft.own:
            self._stack.setCurrentWidget(self.sources)
            return
        self.flush()
        self._ask(look, self._case_id, language_code(), done=self._on_ready)

    def _on_ready(self, view: DecidingView) -> None:
        self._on_looked(view)
        if view.draft is None or not view.draft.own:
            return
        points = open_points(view.draft)
        if points:
            self.said.emit(points[0].words, "warn")
            self.go_to(points[0].part, points[0].field)
        else:
            self.voicing.propose(view.draft.id, view.known.saw)

    def _on_wanted(self, stance: str) -> None:
        view = self._view
        if view is not None and view.proposed is not None:
            self.voicing.say(view.proposed, stance, view.known.saw)

    def _on_wanted_beside(self, stance: str) -> None:
        view = self._view
        if view is not None and view.proposed is not None:
            self.voicing.say_beside(view.proposed, stance, view.known.saw)

    def _on_said(self, standing: Standing) -> None:
        self.said.emit(signed_text(standing, at_seat=self._seat is not None), "ok")
        if standing.state is DecisionState.IN_FORCE and self._seat is None:
            self.decision_requested.emit(standing.entry.id)
        else:
            self.refresh()

    def _on_refused(self, error: Exception) -> None:
        """Say why at the top; where something newer arrived, show it."""
        said = describe(error)
        if self.voicing.dialog is None:
            self.news.show_message(said.sentence, said.hint, tone="error")
        if isinstance(error, NewerArrivedError | ArrivedMeanwhileError):
            self.refresh()

    def _on_left(self) -> None:
        self.flush()
        self.left.emit(self._case_id)
