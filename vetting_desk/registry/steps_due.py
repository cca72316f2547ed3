"""What is due of the passages of a case: each step that is open and has a day, as it stands now.

Called by whoever adds a statement on a passage or a step, in the same transaction, and by an agenda once
another desk holds the case. Due where the case is held, whoever said it. Where two desks differ, what each says
is due until a person settles it.
"""

from contextlib import suppress
from datetime import date
from typing import TYPE_CHECKING, Protocol

from vetting_desk.model.desk import DeskKind
from vetting_desk.model.due import DueItem, DueKind
from vetting_desk.model.passage import Step, StepState, passage_of, step_of
from vetting_desk.model.statement import Statement, Thing, standing

if TYPE_CHECKING:
    from vetting_desk.model import Desk
    from vetting_desk.store.cases import CaseStore
    from vetting_desk.store.due import DueStore
    from vetting_desk.store.holdings import HoldingStore
    from vetting_desk.store.officers import OfficerStore
    from vetting_desk.store.statements import StatementStore
    from vetting_desk.store.successions import SuccessionStore

SHORT = 200
"""Characters of what is shown of a step."""


class StepsBooks(Protocol):
    """A casebook with passages, and what is due."""

    @property
    def desk(self) -> "Desk":
        """Which desk's it is."""

    @property
    def cases(self) -> "CaseStore":
        """Cases."""

    @property
    def holdings(self) -> "HoldingStore":
        """Which desks hold cases."""

    @property
    def successions(self) -> "SuccessionStore":
        """Which desk a desk was before."""

    @property
    def due(self) -> "DueStore":
        """What is due."""

    @property
    def officers(self) -> "OfficerStore":
        """Who has an account."""

    @property
    def statements(self) -> "StatementStore":
        """What was said of passages and steps."""


def settle(casebook: StepsBooks, case_id: str) -> None:
    """Have due in a case what is open of its passages, and nothing else of that kind.

    Nothing at a post that does not hold the case.
    """
    holder = holder_of(casebook, case_id)
    if holder and casebook.desk.kind is DeskKind.POST:
        casebook.due.replace(DueKind.PASSAGE_STEP, (), case_id)
        return
    said = casebook.statements.of_case(case_id)
    open_files = {
        file_id
        for file_id, stands in standing(said, Thing.PASSAGE).items()
        if any(passage_of(file_id, each.content).open for each in (stands.now, *stands.others))
    }
    here = {known.officer.id for known in casebook.officers.list()}
    items = []
    for step_id, stands in standing(said, Thing.STEP).items():
        for statement in (stands.now, *stands.others):
            step = step_of(step_id, statement.content)
            if step.due and step.passage_id in open_files:
                item = _item(step, statement, here, holder)
                if item is not None:
                    items.append(item)
    soonest: dict[str, DueItem] = {}
    for item in sorted(items, key=lambda each: (each.day or date.max, each.what)):
        soonest.setdefault(item.about_id, item)
    casebook.due.replace(DueKind.PASSAGE_STEP, soonest.values(), case_id)


def holder_of(casebook: StepsBooks, case_id: str) -> str:
    """Return the desk that holds a case; empty for this one, also where another holds it with it."""
    found = casebook.holdings.holders(case_id, casebook.cases.desk_of(case_id))
    mine = {"", *casebook.successions.lineage(casebook.desk.id)}
    return "" if mine & set(found) else found[0]


def _item(step: Step, statement: Statement, here: set[str], holder: str) -> DueItem | None:
    day = None
    with suppress(ValueError):  # another desk may write a day that there is not
        day = date.fromisoformat(step.due)
    if day is None:
        return None
    return DueItem(
        kind=DueKind.PASSAGE_STEP,
        about_id=step.id,
        since=statement.at,
        case_id=statement.case_id,
        day=day,
        owner_id=step.owner_id if step.owner_id in here else "",
        desk_id=holder,
        waiting=step.state is StepState.APPLIED and not step.until,
        urgent=step.state is StepState.MISSED,
        what=step.sort.value,
        words=step.what[:SHORT],
    )
