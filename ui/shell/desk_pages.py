"""The pages of an unlocked desk, each loaded and made when it is first wanted.

Making all of them would keep an officer waiting at every unlock for pages that most days nobody opens. Where
they stand and what leads from one to another is the frame's business.
"""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from ui.shell.form_names import FormNames
from ui.shell.trying import open_preview

if TYPE_CHECKING:
    from ui.ground.events import Events
    from ui.ground.tasks import Tasks
    from ui.pages.agenda import AgendaPage
    from ui.pages.calls.call_page import CallPage
    from ui.pages.calls.calls_page import CallsPage
    from ui.pages.cases.case_form_page import CaseFormPage
    from ui.pages.cases.case_page import CasePage
    from ui.pages.cases.cases_page import CasesPage
    from ui.pages.cases.family.family_page import FamilyPage
    from ui.pages.cases.files.files_page import FilesPage
    from ui.pages.cases.lists.lists_page import ListsPage
    from ui.pages.cases.passage.passage_page import PassagePage
    from ui.pages.cases.recordings.recordings_page import RecordingsPage
    from ui.pages.cases.retention_page import RetentionPage
    from ui.pages.clinical.clinical_page import ClinicalPage
    from ui.pages.complaints.complaints_page import ComplaintsPage
    from ui.pages.deciding.deciding_page import DecidingPage
    from ui.pages.deciding.decision_page import DecisionPage
    from ui.pages.desks import DesksPage
    from ui.pages.enrolment.enrolment_page import EnrolmentPage
    from ui.pages.inbox import InboxPage
    from ui.pages.instruments.instruments_page import InstrumentsPage
    from ui.pages.interpreters.interpreters_page import InterpretersPage
    from ui.pages.interview.no_interview_page import NoInterviewPage
    from ui.pages.log.log_page import LogPage
    from ui.pages.numbers.numbers_page import NumbersPage
    from ui.pages.organisation.page import OrganisationPage
    from ui.pages.outreach.outreach_page import OutreachPage
    from ui.pages.outreach.partners_page import PartnersPage
    from ui.pages.people.people_page import PeoplePage
    from ui.pages.plan import PlanPage
    from ui.pages.proof.proof_page import ProofPage
    from ui.pages.quarantine.quarantine_page import QuarantinePage
    from ui.pages.queues import QueuesPage
    from ui.pages.raters.raters_page import RatersPage
    from ui.pages.records.across_page import AcrossPage
    from ui.pages.records.record_page import RecordPage
    from ui.pages.this_desk import ThisDeskPage
    from ui.pages.transfer import TransferPage
    from vetting_desk.operations.access.open_desk import OpenDesk

PageT = TypeVar("PageT", bound=QWidget)


class DeskPages(QObject):
    """Makes pages and keeps them.

    Args:
        desk: The unlocked desk.
        tasks: Where work on the store is done.
        events: Where changes are announced.
        owner: Owner of the pages.

    Signals:
        made: Name of a page that was made just now, and the page.
    """

    made = Signal(str, QWidget)

    NAMES = (
        "cases", "case", "form", "record", "clinical", "interview", "transfer", "instruments", "people",
        "enrolment", "organisation", "log", "desk", "retention", "quarantine", "queues", "inbox", "desks",
        "across", "complaints", "proof", "numbers", "deciding", "decision", "agenda", "plan", "family",
        "passage", "calls", "call", "outreach", "partners", "raters", "files", "interpreters", "recordings",
        "lists",
    )  # fmt: skip

    def __init__(self, desk: OpenDesk, tasks: Tasks, events: Events, owner: QWidget) -> None:
        super().__init__(owner)
        self._parts = (desk, tasks, events, owner)
        self._made: dict[str, QWidget] = {}
        FormNames(desk, tasks, events, self)

    def page(self, name: str) -> QWidget:
        """Return the page of that name, one of `NAMES`."""
        page: QWidget = getattr(self, name)
        return page

    def name_of(self, page: QWidget | None) -> str:
        """Return what a page is called; empty for what is none of these."""
        return next((name for name, known in self._made.items() if known is page), "")

    def part_of(self, page: QWidget | None) -> str:
        """Return what a page is called, and after a slash the part of it that is shown where it has parts."""
        name = self.name_of(page)
        return f"{name}/{self.organisation.part_shown()}" if name == "organisation" else name

    def is_made(self, name: str) -> bool:
        """Return whether a page was wanted before."""
        return name in self._made

    def _keep(self, name: str, page: PageT) -> PageT:
        self._made[name] = page
        self.made.emit(name, page)
        return page

    @cached_property
    def agenda(self) -> AgendaPage:
        """What is due."""
        from ui.pages.agenda import AgendaPage

        return self._keep("agenda", AgendaPage(*self._parts))

    @cached_property
    def plan(self) -> PlanPage:
        """The plan of a case."""
        from ui.pages.plan import PlanPage

        return self._keep("plan", PlanPage(*self._parts))

    @cached_property
    def lists(self) -> ListsPage:
        """A case beside watch lists."""
        from ui.pages.cases.lists.lists_page import ListsPage

        return self._keep("lists", ListsPage(*self._parts))

    @cached_property
    def recordings(self) -> RecordingsPage:
        """The recordings of a case."""
        from ui.pages.cases.recordings.recordings_page import RecordingsPage

        return self._keep("recordings", RecordingsPage(*self._parts))

    @cached_property
    def cases(self) -> CasesPage:
        """The list of cases."""
        from ui.pages.cases.cases_page import CasesPage

        return self._keep("cases", CasesPage(*self._parts))

    @cached_property
    def case(self) -> CasePage:
        """One case."""
        from ui.pages.cases.case_page import CasePage

        return self._keep("case", CasePage(*self._parts))

    @cached_property
    def family(self) -> FamilyPage:
        """The persons of a case."""
        from ui.pages.cases.family.family_page import FamilyPage

        return self._keep("family", FamilyPage(*self._parts))

    @cached_property
    def files(self) -> FilesPage:
        """Files of a case."""
        from ui.pages.cases.files.files_page import FilesPage

        return self._keep("files", FilesPage(*self._parts))

    @cached_property
    def passage(self) -> PassagePage:
        """Papers and passage of a case."""
        from ui.pages.cases.passage.passage_page import PassagePage

        return self._keep("passage", PassagePage(*self._parts))

    @cached_property
    def form(self) -> CaseFormPage:
        """A new case, or other names of one."""
        from ui.pages.cases.case_form_page import CaseFormPage

        return self._keep("form", CaseFormPage(*self._parts))

    @cached_property
    def record(self) -> RecordPage:
        """One signed record."""
        from ui.pages.records.record_page import RecordPage

        return self._keep("record", RecordPage(*self._parts))

    @cached_property
    def clinical(self) -> ClinicalPage:
        """The clinical notes of a case."""
        from ui.pages.clinical.clinical_page import ClinicalPage

        return self._keep("clinical", ClinicalPage(*self._parts))

    @cached_property
    def interview(self) -> NoInterviewPage:
        """What stands behind "Interview" while none is open."""
        from ui.pages.interview.no_interview_page import NoInterviewPage

        return self._keep("interview", NoInterviewPage(*self._parts))

    @cached_property
    def transfer(self) -> TransferPage:
        """Carrying records and receipts."""
        from ui.pages.transfer import TransferPage

        return self._keep("transfer", TransferPage(*self._parts))

    @cached_property
    def instruments(self) -> InstrumentsPage:
        """The instruments of the desk."""
        from ui.pages.instruments.instruments_page import InstrumentsPage

        desk, tasks, _events, owner = self._parts
        page = InstrumentsPage(*self._parts)
        page.try_requested.connect(partial(open_preview, desk, tasks, owner))
        return self._keep("instruments", page)

    @cached_property
    def people(self) -> PeoplePage:
        """The officers of the desk."""
        from ui.pages.people.people_page import PeoplePage

        return self._keep("people", PeoplePage(*self._parts))

    @cached_property
    def enrolment(self) -> EnrolmentPage:
        """Joining an organisation."""
        from ui.pages.enrolment.enrolment_page import EnrolmentPage

        return self._keep("enrolment", EnrolmentPage(*self._parts))

    @cached_property
    def organisation(self) -> OrganisationPage:
        """The organisation, at headquarters."""
        from ui.pages.organisation.page import OrganisationPage

        return self._keep("organisation", OrganisationPage(*self._parts))

    @cached_property
    def log(self) -> LogPage:
        """The audit log."""
        from ui.pages.log.log_page import LogPage

        return self._keep("log", LogPage(*self._parts))

    @cached_property
    def desk(self) -> ThisDeskPage:
        """This desk: key, backups, its end."""
        from ui.pages.this_desk import ThisDeskPage

        return self._keep("desk", ThisDeskPage(*self._parts))

    @cached_property
    def retention(self) -> RetentionPage:
        """How long cases are kept."""
        from ui.pages.cases.retention_page import RetentionPage

        return self._keep("retention", RetentionPage(*self._parts))

    @cached_property
    def quarantine(self) -> QuarantinePage:
        """What headquarters did not take in."""
        from ui.pages.quarantine.quarantine_page import QuarantinePage

        return self._keep("quarantine", QuarantinePage(*self._parts))

    @cached_property
    def queues(self) -> QueuesPage:
        """What waits at headquarters."""
        from ui.pages.queues import QueuesPage

        return self._keep("queues", QueuesPage(*self._parts))

    @cached_property
    def inbox(self) -> InboxPage:
        """What arrived at headquarters."""
        from ui.pages.inbox import InboxPage

        return self._keep("inbox", InboxPage(*self._parts))

    @cached_property
    def desks(self) -> DesksPage:
        """The desks headquarters knows."""
        from ui.pages.desks import DesksPage

        return self._keep("desks", DesksPage(*self._parts))

    @cached_property
    def across(self) -> AcrossPage:
        """A case across desks, at headquarters."""
        from ui.pages.records.across_page import AcrossPage

        return self._keep("across", AcrossPage(*self._parts))

    @cached_property
    def interpreters(self) -> InterpretersPage:
        """The register of interpreters."""
        from ui.pages.interpreters.interpreters_page import InterpretersPage

        return self._keep("interpreters", InterpretersPage(*self._parts))

    @cached_property
    def raters(self) -> RatersPage:
        """The second rater: asked, blind, side by side; agreement; training."""
        from ui.pages.raters.raters_page import RatersPage

        return self._keep("raters", RatersPage(*self._parts))

    @cached_property
    def complaints(self) -> ComplaintsPage:
        """Complaints, recorded by anyone and read by a complaints officer."""
        from ui.pages.complaints.complaints_page import ComplaintsPage

        return self._keep("complaints", ComplaintsPage(*self._parts))

    @cached_property
    def proof(self) -> ProofPage:
        """Proofs that people show."""
        from ui.pages.proof.proof_page import ProofPage

        return self._keep("proof", ProofPage(*self._parts))

    @cached_property
    def numbers(self) -> NumbersPage:
        """Numbers over many cases."""
        from ui.pages.numbers.numbers_page import NumbersPage

        return self._keep("numbers", NumbersPage(*self._parts))

    @cached_property
    def deciding(self) -> DecidingPage:
        """The decision on a case, as it is prepared and signed."""
        from ui.pages.deciding.deciding_page import DecidingPage

        return self._keep("deciding", DecidingPage(*self._parts))

    @cached_property
    def decision(self) -> DecisionPage:
        """A decision to be read, told and looked at again."""
        from ui.pages.deciding.decision_page import DecisionPage

        return self._keep("decision", DecisionPage(*self._parts))

    @cached_property
    def calls(self) -> CallsPage:
        """The calls of the desk."""
        from ui.pages.calls.calls_page import CallsPage

        return self._keep("calls", CallsPage(*self._parts))

    @cached_property
    def call(self) -> CallPage:
        """One call."""
        from ui.pages.calls.call_page import CallPage

        return self._keep("call", CallPage(*self._parts))

    @cached_property
    def outreach(self) -> OutreachPage:
        """What the person of a case agreed to after a decision."""
        from ui.pages.outreach.outreach_page import OutreachPage

        return self._keep("outreach", OutreachPage(*self._parts))

    @cached_property
    def partners(self) -> PartnersPage:
        """Partners of all cases."""
        from ui.pages.outreach.partners_page import PartnersPage

        return self._keep("partners", PartnersPage(*self._parts))
