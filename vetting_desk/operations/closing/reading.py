"""How a case ended, what came after, and whether it can be closed now."""

from dataclasses import dataclass

from vetting_desk.model import DeskKind
from vetting_desk.model.closing import After, End, StillOpen
from vetting_desk.model.holding import HoldingState
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action, may
from vetting_desk.operations.access.policy import Purpose
from vetting_desk.operations.cases import kept
from vetting_desk.operations.closing import standing
from vetting_desk.operations.closing.needs import LookingDesk


@dataclass(frozen=True, slots=True)
class CaseEnd:
    """How a case ended.

    Attributes:
        end: How it stands, with all that was said of it.
        after: What came after it was closed.
        still_open: What is open at this desk, and keeps it from being closed.
        may_end: Whether the officer may close it or open it again, at this desk.
    """

    end: End
    after: After
    still_open: StillOpen
    may_end: bool


@door(Action.READ_CASES)
def of_case(open_desk: LookingDesk, case_id: str) -> CaseEnd:
    """Return how a case ended. Counts as opening the case.

    Raises:
        NotFoundError: If there is no such case.
        ConfirmationNeededError: If the passphrase or a reason is required first; see `confirmation`.
        RestrictedCaseError: If the case is restricted, and the role does not open it.
        PermissionDeniedError: If the role does not allow it.
    """
    open_desk.casebook.cases.get(case_id)
    open_desk.confirmations.enter(Purpose.OPEN_CASE, case_id)
    ended = standing.end(open_desk, case_id)
    return CaseEnd(
        end=ended,
        after=standing.after(open_desk, case_id, ended),
        still_open=standing.still_open(open_desk, case_id),
        may_end=may(open_desk.officer, Action.CLOSE_CASES) and _is_ours(open_desk, case_id),
    )


def _is_ours(open_desk: LookingDesk, case_id: str) -> bool:
    """Return whether this desk ends the case: headquarters, and the post that holds it."""
    if open_desk.desk.kind is DeskKind.HQ:
        return True
    return kept.state(open_desk, kept.holders(open_desk, case_id)) is not HoldingState.ELSEWHERE
