"""What of a case is still open, and what came after it was closed. Behind the doors of this wing."""

from vetting_desk.model import AssessmentState
from vetting_desk.model.closing import After, End, StillOpen, end_of
from vetting_desk.model.entry_kinds import CALL, TASK
from vetting_desk.operations.closing.needs import EndDesk, OpenThingsDesk
from vetting_desk.operations.decisions import asked


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
