"""What the page of a case shows of facts and alarms, read in one go on the store's thread."""

from dataclasses import dataclass

from vetting_desk.model import Role
from vetting_desk.model.alarm import Apart
from vetting_desk.model.fact_standing import STATING
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.permissions import Action, may
from vetting_desk.operations.safeguards import alarms, apart, custody, known, standing
from vetting_desk.operations.safeguards.alarms import Call
from vetting_desk.operations.safeguards.custody import Held
from vetting_desk.operations.safeguards.known import Known

_OF_OTHERS = frozenset({"clinician-only", "human-now", "critical-unseen"})
"""Rows about who is at the desk, or that have a banner of their own."""


@dataclass(frozen=True, slots=True)
class FactsView:
    """The result of one query of the store.

    Attributes:
        case_id: The case.
        known: What is true of it.
        shut: The rows of the table of safeguards that hold, by name.
        calls: Its alarms, open ones first.
        apart: What is kept apart in it, or was.
        may_record: Whether this officer may record facts.
        may_state_adult: Whether this officer is one of two who settle that a person is an adult.
        held: How the person is held; None where nobody says that they are.
        may_look: Whether this officer, as a supervisor, looks at critical ratings.
    """

    case_id: str
    known: Known
    shut: tuple[str, ...]
    calls: tuple[Call, ...]
    apart: tuple[Apart, ...]
    may_record: bool
    may_state_adult: bool
    held: Held | None = None
    may_look: bool = False


def look_facts(desk: OpenDesk, case_id: str) -> FactsView:
    """Read all of it, on the store's thread.

    Raises:
        NotFoundError: If there is no such case.
        PermissionDeniedError: If the role does not allow it.
    """
    allowed = may(desk.officer, Action.INTERVIEW)
    return FactsView(
        case_id,
        known.known(desk, case_id),
        tuple(
            row.id
            for row in standing.standing(desk, case_id)
            if row.refused and row.id not in _OF_OTHERS
        ),
        tuple(alarms.of_case(desk, case_id)),
        tuple(apart.of_case(desk, case_id)),
        allowed,
        allowed and desk.officer.role in STATING,
        custody.of_case(desk, case_id),
        desk.officer.role is Role.SUPERVISOR,
    )
