"""Reading what a person agreed to, and whether they may be asked now."""

from vetting_desk.errors import TooEarlyToAskError
from vetting_desk.model.consent import Outreach
from vetting_desk.model.decision_standing import DecisionState
from vetting_desk.model.entry_kinds import TOLD
from vetting_desk.model.way_back import ToldPayload
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.access.policy import Purpose
from vetting_desk.operations.decisions import said
from vetting_desk.operations.outreach import known
from vetting_desk.operations.outreach.needs import OutreachDesk, ReadingDesk


@door(Action.OUTREACH)
def of_case(open_desk: ReadingDesk, case_id: str) -> Outreach:
    """Return all that the person of a case agreed to, refused or took back. Counts as opening the case.

    Raises:
        NotFoundError: If there is no such case.
        ConfirmationNeededError: If the passphrase or a reason is required first; see `confirmation`.
        PermissionDeniedError: If the role does not allow it: whoever decides on cases may not know it.
    """
    open_desk.casebook.cases.get(case_id)
    open_desk.confirmations.enter(Purpose.OPEN_CASE, case_id)
    return known.of_case(open_desk, case_id)


@door(Action.OUTREACH)
def require_decided(open_desk: OutreachDesk, case_id: str) -> None:
    """Check that a decision is in force, that nobody has it looked at again, and that the person was told.

    Asked before, it would look like a condition.

    Raises:
        TooEarlyToAskError: Naming what is still missing.
        PermissionDeniedError: If the role does not allow it.
    """
    standing = [
        each for each in said.decisions(open_desk, case_id) if each.state is DecisionState.IN_FORCE
    ]
    if not standing:
        raise TooEarlyToAskError(missing="decision")
    if any(each.reopened for each in standing):
        raise TooEarlyToAskError(missing="decision-again")
    rows = open_desk.casebook.entries.list(case_id)
    told = {each.payload.decision.entry for each in said.all_of(open_desk, rows, TOLD, ToldPayload)}
    if not any(each.entry.id in told for each in standing):
        raise TooEarlyToAskError(missing="told")
