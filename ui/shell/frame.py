"""The frame of an unlocked desk: rail, pages, message bar and the training banner; it places and routes."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.ground.preferences import Preferences
from ui.ground.tasks import Tasks
from ui.guard.session_watch import SessionWatch
from ui.pages.desk_page import DeskPage
from ui.pages.interview.route import InterviewRoute
from ui.shell.agenda_ways import agenda_ways
from ui.shell.call_routes import CallRoutes
from ui.shell.case_routes import CaseRoutes
from ui.shell.clock_strip import ClockStrip
from ui.shell.decision_routes import DecisionRoutes
from ui.shell.desk_pages import DeskPages
from ui.shell.destinations import destinations
from ui.shell.findings_strip import FindingsStrip
from ui.shell.frame_keys import FrameKeys
from ui.shell.headquarters_ways import headquarters_ways
from ui.shell.news import FrameNews
from ui.shell.rail_frame import RailFrame
from ui.shell.standing_notice import StandingNotice
from ui.shell.waiting_sign import WaitingSign
from ui.shell.whereabouts import Place, first_page, marked, waiting_page
from vetting_desk.errors import StoreError
from vetting_desk.model import Assessment, Case, Record
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.desk import last_place


class DeskFrame(RailFrame):
    """All that is to be seen of an unlocked desk.

    Args:
        desk: The unlocked desk.
        tasks: Where work on the store is done.
        preferences: How the window behaves.
        parent: Owner, or None.

    Signals:
        limits_requested: The person wants to read what the program cannot protect against.
        unreadable_requested: The person wants the desk's keys destroyed.
        leaving: The desk is about to be locked or closed.
    """

    limits_requested = Signal()
    unreadable_requested = Signal()
    leaving = Signal()

    def __init__(
        self, desk: OpenDesk, tasks: Tasks, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, destinations(desk), tasks, preferences, tasks.busy, parent)
        self.waiting = WaitingSign(tasks, self._stack)
        self._news = FrameNews(desk, tasks, self.rail, self.messages, self)
        self._make_pages()
        self._connect()

    def _add_on_top(self, column: QVBoxLayout) -> None:
        self.notice = StandingNotice(self.open_desk, self._tasks, self)
        column.addWidget(self.notice)

    def _add_strips(self, column: QVBoxLayout) -> None:
        self.findings = FindingsStrip(self.open_desk, self._tasks, self)
        self.findings.wanted.connect(partial(self.go, "desk"))
        self.clock = ClockStrip(self.open_desk, self._tasks, self)
        for strip in (self.findings, self.clock):
            column.addWidget(strip)

    def _make_pages(self) -> None:
        self.pages = DeskPages(self.open_desk, self._tasks, self.events, self._stack)
        self.decisions = DecisionRoutes(self.pages, self._show)
        self.case_parts = CaseRoutes(self.pages, self._show, self.open_case)
        self.calls = CallRoutes(self.open_desk, self._tasks, self.pages, self._show, self.open_case)
        self.route = InterviewRoute(self.open_desk, self._tasks, self._stack)

    def _connect(self) -> None:
        self.rail.chosen.connect(self.go)
        keys = FrameKeys(self.open_desk, self._tasks, self.shown_page, self)
        keys.lock_wanted.connect(self.lock_requested)
        keys.new_case_wanted.connect(self.new_case)
        keys.page_wanted.connect(self.go)
        keys.case_wanted.connect(self.open_case)
        keys.enrolment_wanted.connect(self.show_enrolment)
        self._tasks.failed.connect(self._news.show_failure)
        self.events.changed.connect(self._news.count_after)
        self.events.changed.connect(self.findings.refresh_after)
        self.events.changed.connect(self.notice.look_after)
        self.notice.asked.connect(self.show_organisation)
        self.events.changed.connect(self.clock.look_after)
        self.clock.said.connect(self._news.show_message)
        self.pages.made.connect(self._on_page_made)
        self.route.page_requested.connect(self._show)
        self.route.ended.connect(self.open_case)
        self.route.signed.connect(self._on_signed)
        self.route.failed.connect(self._news.show_failure)
        self.route.refused.connect(self._on_resume_refused)

    def _on_page_made(self, name: str, page: DeskPage) -> None:
        """Place a page that is wanted for the first time, and connect what leads away from it."""
        self._stack.addWidget(page)
        page.said.connect(self._news.show_message)
        for signal, way in self._ways(name):
            getattr(page, signal).connect(way)

    def _ways(self, name: str) -> tuple[tuple[str, Callable[..., object]], ...]:
        """Return the routes of a page: the names of its signals, and the slot of each."""
        ways: dict[str, tuple[tuple[str, Callable[..., object]], ...]] = {
            **headquarters_ways(self, waiting_page(self.open_desk)),
            **agenda_ways(self, self.route.start),
            **self.calls.ways(),
            "cases": (
                ("case_requested", self.open_case),
                ("assessment_requested", self.open_assessment),
                ("new_case_requested", self.new_case),
            ),
            "case": (
                ("left", self._on_case_left),
                ("case_requested", self.open_case),
                ("assessment_requested", self.open_assessment),
                ("start_requested", self.route.start),
                ("record_requested", self.open_record),
                ("clinical_requested", self.open_clinical),
                ("edit_requested", self.edit_case),
                ("join_requested", self.show_enrolment),
                ("deciding_requested", self.decisions.open_deciding),
                ("decision_requested", self.decisions.open_decision),
                ("outreach_requested", self.decisions.open_outreach),
            ),
            "form": (("case_saved", self.open_case), ("left", self._on_form_left)),
            "record": (
                ("left", self._on_record_left),
                ("record_requested", self.open_record),
                ("assessment_requested", self.open_assessment),
                ("transfer_requested", partial(self.go, "transfer")),
            ),
            "transfer": (("quarantine_requested", partial(self.go, "quarantine")),),
            "clinical": (("left", self._on_record_left),),
            "retention": (("case_requested", self.open_case),),
            "interview": (("cases_requested", self._on_case_left),),
            "people": (("enrol_requested", self.show_enrolment),),
            "enrolment": (("left", partial(self.go, "people")),),
            "desk": (
                ("clock_requested", self.clock.open_dialog),
                ("limits_requested", self.limits_requested.emit),
                ("unreadable_requested", self.unreadable_requested.emit),
                ("enrol_requested", self.show_enrolment),
            ),
        }
        return ways.get(name, ()) or self.decisions.ways(name, self.open_case)

    # Coming and going

    def start(self, *, after_crash: bool = False) -> None:
        """Show where the officer was, after a crash first what was kept; else the first page of the rail."""
        self._at_position = not after_crash
        self._guards.soon.connect(self._news.show_idle_warning)
        self._guards.asleep.connect(self._on_asleep)
        self.calls.watch(self._guards.start())
        self._news.count()
        self.findings.refresh()
        self.clock.start()
        self.notice.look()
        self._tasks.store(last_place.place, self.open_desk, done=self._on_place)

    def stop(self) -> None:
        """Stop watching and listening, and release the interview."""
        super().stop()
        self.clock.stop()
        self.route.close()
        self._flush_notes()

    def prepare_to_lock(self) -> None:
        """Commit what is typed, and keep where the officer is in the casebook; a full disk stops no lock."""
        self._flush_notes()
        self._guards.take_back()
        with suppress(StoreError):
            self._tasks.call(last_place.set_place, self.open_desk, str(self._place()))

    def _flush_notes(self) -> None:
        self.leaving.emit()
        if self.pages.is_made("clinical"):
            self.pages.clinical.flush()
        self.decisions.flush()
        self.calls.flush()

    def _on_asleep(self) -> None:
        """Lock before the machine sleeps: there are seconds at most, so what can be stopped is stopped."""
        self._tasks.cancel()
        self.lock_requested.emit()

    def may_close(self) -> bool:
        """Return whether the window may be closed now; what is typed is committed first."""
        self.route.flush()
        return True

    def leave_interview(self) -> None:
        """Commit what is typed and release the interview: the casebook is about to be closed for good."""
        self.go("desk")
        self.route.close()

    @property
    def session(self) -> SessionWatch | None:
        """What watches the session; None before it is started."""
        return self._guards.session

    def page_name(self) -> str:
        """Return the name of the page shown now, and after a slash that of its part, if it has some."""
        page = self.shown_page()
        return self.pages.part_of(page) or self.route.name_of(page)

    def _place(self) -> Place:
        if self.route.assessment_id and self._stack.currentWidget() in self.route.pages():
            return Place("assessment", self.route.assessment_id)
        name = self.pages.name_of(self._stack.currentWidget())
        if name in {"case", "record", "clinical"}:
            return Place("case", self.pages.case.case_id)
        if name == "across":
            return Place("page", "queues")
        if case_id := self.case_parts.case_id(name):
            return Place("case", case_id)
        found = self.decisions.place(name) or self.calls.place(name)
        return found or Place("page", name if name and name != "form" else "cases")

    def _on_place(self, text: str) -> None:
        place = Place.from_text(text)
        self._tasks.store(last_place.set_place, self.open_desk, "")
        if place.kind == "assessment":
            self.route.resume(place.id, at_position=self._at_position)
        elif place.kind == "case":
            self.open_case(place.id)
        elif place.kind == "call":
            self.calls.open_call(place.id)
        elif place.kind == "page" and place.id in DeskPages.NAMES:
            self.go(place.id)
        else:
            self.go(first_page(self.open_desk))
        self.route.load_ahead()
        if self.open_desk.weak_passphrase:
            self._news.tell_weak_passphrase(partial(self.go, "desk"))

    # Routes

    def go(self, name: str) -> None:
        """Show a page of the rail, or what it stands for."""
        if name == "settings":
            self.settings_requested.emit()
        elif name == "help":
            self.help_requested.emit()
        elif name == "interview" and self.route.assessment_id:
            self._show(self.route.questions)
        elif name in DeskPages.NAMES:
            self.messages.dismiss()
            self._show(self.pages.page(name))
        self._mark()

    def show_organisation(self, part: str) -> None:
        """Show a part of the page of the organisation."""
        self.go("organisation")
        self.pages.organisation.show_part(part)

    def open_case(self, case_id: str) -> None:
        """Show a case."""
        self.pages.case.show_case(case_id)
        self._show(self.pages.case)

    def open_across(self, case_id: str) -> None:
        """Show a case across desks, at headquarters."""
        self._show(self.pages.across)
        self.pages.across.show_case(case_id)

    def open_assessment(self, assessment_id: str) -> None:
        """Continue a draft."""
        self.route.resume(assessment_id)

    def open_record(self, record: Record, reference: str) -> None:
        """Show a signed record."""
        self.pages.record.show_record(record, reference)
        self._show(self.pages.record)

    def open_clinical(self, case: Case, drafts: Sequence[Assessment]) -> None:
        """Show the clinical notes of a case."""
        self._show(self.pages.clinical)
        self.pages.clinical.show_case(case, drafts)

    def new_case(self) -> None:
        """Ask for a new case."""
        self.pages.form.show_new()
        self._show(self.pages.form)

    def edit_case(self, case: Case) -> None:
        """Ask for other names or another birth date."""
        self.pages.form.show_case(case)
        self._show(self.pages.form)

    def _show(self, page: QWidget) -> None:
        self.route.flush()
        if self._stack.indexOf(page) < 0:
            self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        if isinstance(page, DeskPage):
            page.activate()
        self._mark()

    def _mark(self) -> None:
        page = self._stack.currentWidget()
        if page in self.route.pages():
            self.rail.show_current("interview")
            return
        name = self.pages.name_of(page)
        self.rail.show_current(marked(self.open_desk, name))

    def _on_case_left(self) -> None:
        self._show(self.pages.cases)

    def _on_form_left(self) -> None:
        self._show(self.pages.case if self.pages.form.case_id else self.pages.cases)

    def _on_resume_refused(self) -> None:
        shown = self._stack.currentWidget()
        if shown is None or self.pages.name_of(shown) == "cases":
            # After unlocking this is where the officer is, and it has not looked yet.
            self._show(self.pages.cases)

    def _on_record_left(self) -> None:
        self._show(self.pages.case)

    def show_enrolment(self) -> None:
        """Show the way a desk joins its organisation."""
        self._show(self.pages.enrolment)

    def _on_signed(self, record: Record) -> None:
        self._news.tell_signed(record.title, partial(self.go, "transfer"))
