"""The frame of an unlocked desk: rail, pages, message bar and the training banner; it places and routes."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ui.clipboard import CopyWatch
from ui.events import Events
from ui.frame_news import FrameNews
from ui.interview_route import InterviewRoute
from ui.locking import IdleWatch
from ui.messages import MessageBar
from ui.pages.case_form_page import CaseFormPage
from ui.pages.case_page import CasePage
from ui.pages.cases_page import CasesPage
from ui.pages.clinical_page import ClinicalPage
from ui.pages.desk_page import DeskPage
from ui.pages.enrolment_page import EnrolmentPage
from ui.pages.instruments_page import InstrumentsPage
from ui.pages.log_page import LogPage
from ui.pages.no_interview_page import NoInterviewPage
from ui.pages.organisation import OrganisationPage
from ui.pages.organisation.page import has_organisation_page
from ui.pages.people_page import PeoplePage
from ui.pages.record_page import RecordPage
from ui.pages.retention_page import RetentionPage
from ui.pages.this_desk import ThisDeskPage
from ui.pages.transfer import TransferPage
from ui.places import Place
from ui.preferences import Preferences
from ui.session import watch_session
from ui.session_watch import SessionWatch
from ui.tasks import Tasks
from ui.theme import SPACE, Size, current
from ui.widgets.rail import Destination, Rail
from ui.widgets.training_banner import TrainingBanner
from ui.words import role_text
from vetting_desk.model import Assessment, Case, Record
from vetting_desk.operations import settings
from vetting_desk.operations.open_desk import OpenDesk
from vetting_desk.operations.permissions import Action, may

# Which line of the rail is marked while a page is shown that has none of its own.
_MARKED = {
    "case": "cases",
    "form": "cases",
    "record": "cases",
    "clinical": "cases",
    "enrolment": "people",
    "questions": "interview",
}


class DeskFrame(QWidget):
    """All that is to be seen of an unlocked desk.

    Args:
        desk: The unlocked desk.
        tasks: Where work on the store is done.
        preferences: How the window behaves.
        parent: Owner, or None.

    Signals:
        lock_requested: The desk is to be locked, by hand or because nobody is there.
        settings_requested: The person wants to change how the window looks and behaves.
        help_requested: The person asked for help.
        limits_requested: The person wants to read what the program cannot protect against.
        unreadable_requested: The person wants the desk's keys destroyed.
    """

    lock_requested = Signal()
    settings_requested = Signal()
    help_requested = Signal()
    limits_requested = Signal()
    unreadable_requested = Signal()

    def __init__(
        self, desk: OpenDesk, tasks: Tasks, preferences: Preferences, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.open_desk = desk
        self._tasks = tasks
        self.events = Events(tasks, self)
        desk.listen(self.events.tell)
        self._idle: IdleWatch | None = None
        self._session: SessionWatch | None = None
        self._copied = CopyWatch(self)
        self._minutes = preferences.idle_minutes
        self._pages: dict[str, QWidget] = {}
        self._build()
        self._make_pages()
        self._connect()

    # Building

    def _build(self) -> None:
        desk = self.open_desk
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if desk.desk.training:
            column.addWidget(TrainingBanner(self))
        row = QHBoxLayout()
        row.setSpacing(0)
        officer = f"{desk.officer.name} · {role_text(desk.officer.role)}"
        self.rail = Rail(desk.desk.name, officer, self._destinations(), self)
        row.addWidget(self.rail)
        content = QVBoxLayout()
        content.setSpacing(0)
        self._stack = QStackedWidget(self)
        content.addWidget(self._stack, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(SPACE.xl, 0, SPACE.xl, SPACE.s)
        self.messages = MessageBar(self)
        foot.addWidget(self.messages)
        content.addLayout(foot)
        row.addLayout(content, 1)
        column.addLayout(row, 1)
        self._news = FrameNews(desk, self._tasks, self.rail, self.messages, self)

    def _destinations(self) -> list[Destination]:
        officer = self.open_desk.officer
        wanted = (
            (Action.READ_CASES, Destination("cases", self.tr("Cases"), "cases")),
            (Action.INTERVIEW, Destination("interview", self.tr("Interview"), "interview")),
            (Action.TRANSFER, Destination("transfer", self.tr("Transfer"), "transfer")),
            (None, Destination("instruments", self.tr("Instruments"), "instruments")),
            (None, Destination("people", self.tr("People"), "people")),
            (Action.READ_LOG, Destination("log", self.tr("Log"), "log")),
            (Action.ERASE, Destination("retention", self.tr("Retention"), "clock")),
            (None, Destination("desk", self.tr("This desk"), "desk")),
            (None, Destination("settings", self.tr("Settings"), "settings")),
            (None, Destination("help", self.tr("Help"), "help")),
        )
        found = [place for action, place in wanted if action is None or may(officer, action)]
        if has_organisation_page(self.open_desk):
            after = [place.name for place in found].index("people") + 1
            found.insert(after, Destination("organisation", self.tr("Organisation"), "shield"))
        return found

    def _make_pages(self) -> None:
        parts = (self.open_desk, self._tasks, self.events)
        self.cases = CasesPage(*parts, self._stack)
        self.case = CasePage(*parts, self._stack)
        self.form = CaseFormPage(*parts, self._stack)
        self.record = RecordPage(*parts, self._stack)
        self.clinical = ClinicalPage(*parts, self._stack)
        self.transfer = TransferPage(*parts, self._stack)
        self.enrolment = EnrolmentPage(*parts, self._stack)
        self.organisation = OrganisationPage(*parts, self._stack)
        self.this_desk = ThisDeskPage(*parts, self._stack)
        self.route = InterviewRoute(self.open_desk, self._tasks, self)
        self._pages = {
            "cases": self.cases,
            "case": self.case,
            "form": self.form,
            "record": self.record,
            "clinical": self.clinical,
            "interview": NoInterviewPage(*parts, self._stack),
            "questions": self.route.questions,
            "transfer": self.transfer,
            "instruments": InstrumentsPage(*parts, self._stack),
            "people": PeoplePage(*parts, self._stack),
            "enrolment": self.enrolment,
            "organisation": self.organisation,
            "log": LogPage(*parts, self._stack),
            "desk": self.this_desk,
            "retention": RetentionPage(*parts, self._stack),
        }
        for page in {*self._pages.values(), *self.route.pages()}:
            self._stack.addWidget(page)
            if isinstance(page, DeskPage):
                page.said.connect(self._news.tell)

    def _connect(self) -> None:
        self.rail.chosen.connect(self.go)
        self.rail.lock_requested.connect(self.lock_requested)
        QShortcut(QKeySequence("Ctrl+L"), self, self.lock_requested.emit)
        self._tasks.failed.connect(self._news.tell_failure)
        self.events.changed.connect(self._news.count_after)
        self.cases.case_requested.connect(self.open_case)
        self.cases.assessment_requested.connect(self.open_assessment)
        self.cases.new_case_requested.connect(self.new_case)
        self.case.left.connect(self._on_case_left)
        self.case.assessment_requested.connect(self.open_assessment)
        self.case.start_requested.connect(self.route.start)
        self.case.record_requested.connect(self.open_record)
        self.case.clinical_requested.connect(self.open_clinical)
        self.clinical.left.connect(self._on_record_left)
        self._pages["retention"].case_requested.connect(self.open_case)  # type: ignore[attr-defined]
        self.case.edit_requested.connect(self.edit_case)
        self.case.join_requested.connect(self.show_enrolment)
        self.form.case_saved.connect(self.open_case)
        self.form.left.connect(self._on_form_left)
        self.record.left.connect(self._on_record_left)
        self.route.page_requested.connect(self._show)
        self.route.ended.connect(self.open_case)
        self.route.signed.connect(self._on_signed)
        self.route.failed.connect(self._news.tell_failure)
        self.route.refused.connect(self._on_resume_refused)
        self._pages["interview"].cases_requested.connect(self._on_case_left)  # type: ignore[attr-defined]
        self._pages["people"].enrol_requested.connect(self.show_enrolment)  # type: ignore[attr-defined]
        self.this_desk.limits_requested.connect(self.limits_requested)
        self.this_desk.unreadable_requested.connect(self.unreadable_requested)
        self.enrolment.left.connect(self._on_enrolment_left)

    # Coming and going

    def start(self) -> None:
        """Show where the officer was before the desk was locked, else the first page of the rail."""
        self._idle = IdleWatch(self._minutes, self._tasks.busy, self)
        self._idle.idle.connect(self.lock_requested)
        self._idle.asked.connect(self.lock_requested)
        self._idle.soon.connect(self._news.tell_idle)
        self._idle.came_back.connect(self.messages.dismiss)
        self._session = watch_session(self)
        self._session.left.connect(self._idle.demand)
        self._session.asleep.connect(self._on_asleep)
        self._news.count()
        self._tasks.store(settings.place, self.open_desk, done=self._on_place)

    def stop(self) -> None:
        """Watch and listen no longer, and let go of the interview."""
        self.events.close()
        self.open_desk.unlisten(self.events.tell)
        if self._idle is not None:
            self._idle.stop()
            self._idle = None
        if self._session is not None:
            self._session.stop()
            self._session = None
        self._copied.clear()
        self._copied.stop()
        self.route.close()
        self.clinical.flush()

    def prepare_to_lock(self) -> None:
        """Commit what is typed, and keep where the officer is in the casebook."""
        self.clinical.flush()
        self._copied.clear()
        self._tasks.call(settings.set_place, self.open_desk, str(self._place()))

    def _on_asleep(self) -> None:
        """Lock before the machine sleeps: there are seconds at most, so what can be stopped is stopped."""
        self._tasks.cancel()
        self.lock_requested.emit()

    def may_close(self) -> bool:
        """Tell whether the window may be closed now; what is typed is committed first."""
        self.route.flush()
        return True

    def leave_interview(self) -> None:
        """Commit what is typed and let go of the interview: the casebook is about to be closed for good."""
        self.go("desk")
        self.route.close()

    def set_idle_minutes(self, minutes: int) -> None:
        """Change after how many minutes without a sign of life the desk locks."""
        self._minutes = minutes
        if self._idle is not None:
            self._idle.set_minutes(minutes)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the rail's words away where the pages would not have room enough, as with large text."""
        super().resizeEvent(event)
        room = current().px(Size.reading) + 2 * SPACE.xl
        self.rail.set_narrow(narrow=event.size().width() < self.rail.wide + room)

    def _place(self) -> Place:
        if self.route.assessment_id and self._stack.currentWidget() in self.route.pages():
            return Place("assessment", self.route.assessment_id)
        page = self._stack.currentWidget()
        if page in {self.case, self.record, self.clinical}:
            return Place("case", self.case.case_id)
        name = next((name for name, known in self._pages.items() if known is page), "cases")
        return Place("page", name if name not in {"form", "record"} else "cases")

    def _on_place(self, text: str) -> None:
        place = Place.from_text(text)
        self._tasks.store(settings.set_place, self.open_desk, "")
        if place.kind == "assessment":
            self.route.resume(place.id, at_position=True)
        elif place.kind == "case":
            self.open_case(place.id)
        elif place.kind == "page" and place.id in self._pages:
            self.go(place.id)
        else:
            self.go("cases" if may(self.open_desk.officer, Action.READ_CASES) else "people")

    # Routes

    def go(self, name: str) -> None:
        """Show a page of the rail, or what it stands for."""
        if name == "settings":
            self.settings_requested.emit()
        elif name == "help":
            self.help_requested.emit()
        elif name == "interview" and self.route.assessment_id:
            self._show(self.route.questions)
        elif name in self._pages:
            self.messages.dismiss()
            self._show(self._pages[name])
        self._mark()

    def open_case(self, case_id: str) -> None:
        """Show a case."""
        self.case.show_case(case_id)
        self._show(self.case)

    def open_assessment(self, assessment_id: str) -> None:
        """Continue a draft."""
        self.route.resume(assessment_id)

    def open_record(self, record: Record, reference: str) -> None:
        """Show a signed record."""
        self.record.show_record(record, reference)
        self._show(self.record)

    def open_clinical(self, case: Case, drafts: Sequence[Assessment]) -> None:
        """Show the clinical notes of a case."""
        self._show(self.clinical)
        self.clinical.show_case(case, drafts)

    def new_case(self) -> None:
        """Ask for a new case."""
        self.form.show_new()
        self._show(self.form)

    def edit_case(self, case: Case) -> None:
        """Ask for other names or another birth date."""
        self.form.show_case(case)
        self._show(self.form)

    def _show(self, page: QWidget) -> None:
        self.route.flush()
        self._stack.setCurrentWidget(page)
        if isinstance(page, DeskPage):
            page.activate()
        self._mark()

    def _mark(self) -> None:
        page = self._stack.currentWidget()
        if page in self.route.pages():
            self.rail.show_current("interview")
            return
        name = next((name for name, known in self._pages.items() if known is page), "")
        self.rail.show_current(_MARKED.get(name, name))

    def _on_case_left(self) -> None:
        self._show(self.cases)

    def _on_form_left(self) -> None:
        self._show(self.case if self.form.case_id else self.cases)

    def _on_resume_refused(self) -> None:
        if self._stack.currentWidget() is self.cases:
            # After unlocking this is where the officer is, and it has not looked yet.
            self._show(self.cases)

    def _on_record_left(self) -> None:
        self._show(self.case)

    def show_enrolment(self) -> None:
        """Show the way a desk joins its organisation."""
        self._show(self.enrolment)

    def _on_enrolment_left(self) -> None:
        self._show(self._pages["people"])

    def _on_signed(self, record: Record) -> None:
        self.messages.say(
            self.tr("Signed and locked: {title}. It waits to be sent.").format(title=record.title),
            tone="ok",
            action=self.tr("Transfer"),
            act=self._go_to_transfer,
        )

    def _go_to_transfer(self) -> None:
        self.go("transfer")
