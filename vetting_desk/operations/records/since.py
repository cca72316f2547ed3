"""What came of a case since it was judged: what became of planned items, and when it was called about.

For whoever judges again. Of an item it is told how it stands and since when: never in whose words, who does it
now, or which partner has to do with it, and nothing of what is for clinicians or of records kept apart.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from vetting_desk.model.plan import PlanSort, PlanStanding, standing, step_id
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.records import judgeable
from vetting_desk.operations.records.needs import SinceDesk
from vetting_desk.registry.plans.reading import PlanReader


@dataclass(frozen=True, slots=True)
class Since:
    """What came of a case.

    Attributes:
        items: Of each planned item of the records that may be judged by how it stands, oldest first; its steps
            without words and owners.
        calls: When calls of the case began, oldest first; none that is kept apart.
    """

    items: tuple[PlanStanding, ...] = ()
    calls: tuple[datetime, ...] = ()


@door(Action.INTERVIEW)
def since(open_desk: SinceDesk, case_id: str) -> Since:
    """Return what came of a case since it was judged.

    Raises:
        NotFoundError: If there is no such case.
        RestrictedCaseError: If the case is restricted, and the role does not open it.
        ConfirmationNeededError: If a reason is required first.
        PermissionDeniedError: If the role does not allow it.
    """
    open_desk.casebook.cases.get(case_id)
    open_desk.confirmations.require_open(case_id)
    calls = sorted(at for _, at in judgeable.calls_of(open_desk.casebook, case_id))
    return Since(tuple(_items(open_desk, case_id)), tuple(calls))


def _items(open_desk: SinceDesk, case_id: str) -> Iterator[PlanStanding]:
    books = open_desk.casebook
    known = {record.id for record in judgeable.records_of(open_desk, case_id)}
    others = {record.id for record in books.records.list(case_id)} - known
    for found in PlanReader(books).read(case_id).items:
        item = found.item
        if item.record_id not in known or item.restricted or item.sort is not PlanSort.PLAN:
            continue
        unread = {step_id(record, item.id) for record in others}
        steps = [
            replace(each, words="", by="", owner="", owner_id="", sealed="")
            for each in found.steps
            if each.id not in unread
        ]
        replanned = found.replanned_by if found.replanned_by in known else ""
        yield standing(item, steps, replanned)
