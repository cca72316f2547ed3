"""When and to what a case was decided, for whoever judges it again: no grounds, reasons, panel or voices.

A proposal, a decision taken back, and one that never counted are not among it: nobody judges by what others
mean to decide.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Final

from vetting_desk.model.decision_standing import DecisionState
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.decisions import said
from vetting_desk.operations.decisions.needs import ReadingDesk

_COUNTED: Final = frozenset({DecisionState.IN_FORCE, DecisionState.SUPERSEDED})


@dataclass(frozen=True, slots=True)
class Decided:
    """A decision that counts, or counted.

    Attributes:
        at: When the last of its panel made it count.
        outcome: To what, in the organisation's words.
        in_force: Whether it counts now; otherwise another took its place.
    """

    at: datetime
    outcome: str
    in_force: bool


@door(Action.INTERVIEW)
def decided(open_desk: ReadingDesk, case_id: str) -> tuple[Decided, ...]:
    """Return when and to what a case was decided, oldest first.

    Raises:
        NotFoundError: If there is no such case.
        RestrictedCaseError: If the case is restricted, and the role does not open it.
        ConfirmationNeededError: If a reason is required first.
        PermissionDeniedError: If the role does not allow it.
    """
    open_desk.casebook.cases.get(case_id)
    open_desk.confirmations.require_open(case_id)
    found = [
        Decided(each.decided_at, each.payload.outcome.text, each.state is DecisionState.IN_FORCE)
        for each in said.decisions(open_desk, case_id)
        if each.state in _COUNTED and each.decided_at is not None
    ]
    return tuple(sorted(found, key=lambda each: each.at))
