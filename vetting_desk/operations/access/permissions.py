"""Who may do what: the one table, checked at the door of every use case (`doors`).

Screens may hide what is not allowed; they never decide.
"""

from enum import StrEnum

from vetting_desk.errors import PermissionDeniedError
from vetting_desk.model import Officer, Role


class Action(StrEnum):
    """What a role can be allowed."""

    READ_CASES = "read-cases"
    CHANGE_CASES = "change-cases"
    INTERVIEW = "interview"
    CLINICAL = "clinical"
    SIGN = "sign"
    TRANSFER = "transfer"
    ENROL = "enrol"
    READ_LOG = "read-log"
    INSTRUMENTS = "instruments"
    OFFICERS = "officers"
    BACKUP = "backup"
    ERASE = "erase"
    HAND_OVER = "hand-over"
    DECIDE_ARRIVALS = "decide-arrivals"


_CASE_WORK = frozenset(
    {
        Action.READ_CASES,
        Action.CHANGE_CASES,
        Action.INTERVIEW,
        Action.SIGN,
        Action.TRANSFER,
        Action.BACKUP,
    }
)
_DESK_WORK = frozenset({Action.ENROL, Action.READ_LOG, Action.INSTRUMENTS, Action.OFFICERS})
ALLOWED: dict[Role, frozenset[Action]] = {
    Role.INTERVIEWER: _CASE_WORK,
    Role.PSYCHOLOGIST: _CASE_WORK | {Action.CLINICAL},
    Role.SUPERVISOR: _CASE_WORK
    | _DESK_WORK
    | {Action.ERASE, Action.HAND_OVER, Action.DECIDE_ARRIVALS},
    Role.DECISION_MAKER: frozenset({Action.READ_CASES, Action.TRANSFER, Action.BACKUP}),
    Role.ADMINISTRATOR: _DESK_WORK | {Action.TRANSFER, Action.BACKUP},
}


def may(officer: Officer, action: Action) -> bool:
    """Return whether `officer`'s role allows `action`."""
    return action in ALLOWED[officer.role]


def require(officer: Officer, action: Action) -> None:
    """Check that `officer`'s role allows `action`.

    Raises:
        PermissionDeniedError: If it does not.
    """
    if not may(officer, action):
        raise PermissionDeniedError(role=officer.role.value, action=action.value)
