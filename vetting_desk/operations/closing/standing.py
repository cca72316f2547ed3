"""What of a case is still open, and what came after it was closed. Behind the doors of this wing."""

from dataclasses import dataclass

from vetting_desk.model import AssessmentState
from vetting_desk.model.closing import End, end_of
from vetting_desk.model.entry_kinds import CALL, TASK
from vetting_desk.operations.closing.needs import EndDesk, OpenThingsDesk
from vetting_desk.operations.decisions import asked


@dataclass(frozen=True, slots=True)
class StillOpen:
    """How much of a case is open at this desk; while anything is, the case is not closed.

    Attributes:
        drafts: Interviews that are not signed, whoever's.
        tasks: Tasks that nobody answered.
        returned: Records that were sent back, and neither corrected nor replied to.
        alarms: Alarms to which nobody came, those of critical ratings as well.
    """

    drafts: int = 0
    tasks: int = 0
    returned: int = 0
    alarms: int = 0

    @property
    def any(self) -> bool:
        """True if anything is."""
        return bool(self.drafts or self.tasks or self.returned or self.alarms)


@dataclass(frozen=True, slots=True)
class After:
    """What came after a case was closed: written elsewhere, or here, by who did not know or had to.

    Attributes:
        records: How many records.
        calls: How many calls.
        tasks: How many tasks.
    """

    records: int = 0
    calls: int = 0
    tasks: int = 0

    @property
    def any(self) -> bool:
        """True if anything did."""
        return bool(self.records or self.calls or self.tasks)


def still_open(open_desk: OpenThingsDesk, case_id: str) -> StillOpen:
    """Return what of a case is open at this desk."""
    books = open_desk.casebook
    drafts = {AssessmentState.DRAFT, AssessmentState.READY}
    return StillOpen(
        drafts=sum(each.state in drafts for each in books.assessments.list(case_id)),
        tasks=sum(each.open for each in asked.tasks(open_desk, case_id)),
        returned=sum(each.open for each in asked.sent_back(open_desk, case_id)),
        alarms=sum(each.open for each in books.alarms.of_case(case_id)),
    )


def end(open_desk: EndDesk, case_id: str) -> End:
    """Return how a case stands."""
    return end_of(open_desk.casebook.statements.of_case(case_id))


def work(open_desk: EndDesk, case_id: str) -> dict[str, str]:
    """Return the records, calls and tasks of a case that are known here: by its id what each is."""
    books = open_desk.casebook
    found = {each.id: "record" for each in books.records.list(case_id)}
    entries = books.entries.list(case_id)
    return found | {each.id: each.kind for each in entries if each.kind in {CALL, TASK}}


def after(open_desk: EndDesk, case_id: str, ended: End) -> After:
    """Return what came that nobody who closed the case knew; nothing where it is not closed."""
    if not ended.closed:
        return After()
    kinds = [kind for key, kind in work(open_desk, case_id).items() if key not in ended.knew]
    return After(kinds.count("record"), kinds.count(CALL), kinds.count(TASK))
