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
    CALLS = "calls"
    CLINICAL = "clinical"
    SIGN = "sign"
    TRANSFER = "transfer"
    ENROL = "enrol"
    READ_LOG = "read-log"
    INSTRUMENTS = "instruments"
    OFFICERS = "officers"
    BACKUP = "backup"
    ERASE = "erase"
    TEXTS = "texts"
    HAND_OVER = "hand-over"
    DECIDE_ARRIVALS = "decide-arrivals"
    GIVE_COPIES = "give-copies"
    DECIDE = "decide"
    BE_HEARD = "be-heard"
    ASK = "ask"
    REVIEW = "review"
    ASSIGN = "assign"
    LIST_PROOFS = "list-proofs"
    NUMBERS = "numbers"
    NUMBERS_OF_OFFICERS = "numbers-of-officers"
    EXPORT_NUMBERS = "export-numbers"
    OUTREACH = "outreach"
    INTERPRETERS = "interpreters"
    CLOSE_CASES = "close-cases"


OF_NUMBERS = frozenset({Action.NUMBERS, Action.NUMBERS_OF_OFFICERS, Action.EXPORT_NUMBERS})
"""What has its page at headquarters alone."""
_CASE_WORK = frozenset(
    {
        Action.READ_CASES,
        Action.CHANGE_CASES,
        Action.INTERVIEW,
        Action.CALLS,
        Action.SIGN,
        Action.TRANSFER,
        Action.BACKUP,
    }
)
_DESK_WORK = frozenset({Action.ENROL, Action.READ_LOG, Action.INSTRUMENTS, Action.OFFICERS})
_TALKING = frozenset(
    {Action.READ_CASES, Action.INTERVIEW, Action.SIGN, Action.TRANSFER, Action.BACKUP}
)
"""For who answers a part of an assessment and signs it, and does not look after a case's names and stage."""
ALLOWED: dict[Role, frozenset[Action]] = {
    Role.INTERVIEWER: _CASE_WORK | {Action.OUTREACH},
    Role.PSYCHOLOGIST: _CASE_WORK
    | {Action.CLINICAL, Action.GIVE_COPIES, Action.REVIEW, Action.OUTREACH},
    Role.SUPERVISOR: _CASE_WORK
    | _DESK_WORK
    | {
        Action.ERASE,
        Action.HAND_OVER,
        Action.OUTREACH,
        Action.INTERPRETERS,
        Action.CLOSE_CASES,
        Action.DECIDE_ARRIVALS,
        Action.TEXTS,
        Action.ASK,
        Action.GIVE_COPIES,
        Action.REVIEW,
        Action.ASSIGN,
        Action.LIST_PROOFS,
        Action.NUMBERS,
        Action.NUMBERS_OF_OFFICERS,
        Action.EXPORT_NUMBERS,
    },
    Role.DECISION_MAKER: frozenset(
        {
            Action.READ_CASES,
            Action.TRANSFER,
            Action.BACKUP,
            Action.TEXTS,
            Action.DECIDE,
            Action.CLOSE_CASES,
            Action.BE_HEARD,
            Action.ASK,
            Action.GIVE_COPIES,
            Action.REVIEW,
            Action.ASSIGN,
            Action.LIST_PROOFS,
            Action.NUMBERS,
        }
    ),
    Role.ADMINISTRATOR: _DESK_WORK | {Action.TRANSFER, Action.BACKUP},
    Role.LAWYER: _TALKING | {Action.BE_HEARD, Action.ASK, Action.REVIEW},
    Role.CHILD_PROTECTION: _TALKING | {Action.REVIEW, Action.OUTREACH},
    Role.OPERATOR: _CASE_WORK | {Action.OUTREACH},
    Role.ANALYST: frozenset({Action.NUMBERS, Action.EXPORT_NUMBERS}),
    Role.COMPLAINTS: frozenset({Action.READ_CASES, Action.READ_LOG}),
    Role.WORKER: frozenset({Action.TRANSFER, Action.BACKUP}),
}
"""The least each role needs. A lawyer answers the legal questions, a child-protection officer those on a
child's best interests; neither changes names or stages. An operator takes calls and opens cases from them, as
whoever looks after cases may. What a person agreed to after a decision is not for who decides or is heard
then. An analyst sees numbers over many cases and no case; who assessed is divided by for a supervisor alone. A
complaints officer reads a case and who did what in it, and writes nothing. A worker is a program's account: it
carries bundles and makes backups."""


def may(officer: Officer, action: Action) -> bool:
    """Return whether `officer`'s role allows `action`; a role this program does not know allows nothing."""
    return action in ALLOWED.get(officer.role, frozenset())


def require(officer: Officer, action: Action) -> None:
    """Check that `officer`'s role allows `action`.

    Raises:
        PermissionDeniedError: If it does not.
    """
    if not may(officer, action):
        raise PermissionDeniedError(role=officer.role.value, action=action.value)
