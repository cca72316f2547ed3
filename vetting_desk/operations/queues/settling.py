"""What every act on a queue asks first: whether this is headquarters, which claims are over, whose the case is.

Behind the doors of this wing.
"""

from vetting_desk.errors import ClaimedMeanwhileError, HeadquartersOnlyError, NotClaimedError
from vetting_desk.model import DeskKind
from vetting_desk.model.claim import Claim
from vetting_desk.operations.access.unlocked import HasDesk
from vetting_desk.operations.queues.needs import ClaimingDesk


def settle(open_desk: ClaimingDesk) -> None:
    """End the claims that are over: their period, their owner's account, or a clock that was wrong."""
    now, claims = open_desk.clock.now(), open_desk.casebook.claims
    for claim_id, why in claims.lapsed(now):
        claims.end(claim_id, why, now)


def own(open_desk: ClaimingDesk, case_id: str) -> Claim:
    """Return the claim of the officer at the desk.

    Raises:
        ClaimedMeanwhileError: If somebody else has the case.
        NotClaimedError: If nobody has.
    """
    settle(open_desk)
    held = open_desk.casebook.claims.held(case_id)
    if held is None:
        raise NotClaimedError(case=case_id)
    if held.officer_id != open_desk.officer.id:
        raise ClaimedMeanwhileError(officer=held.officer_name, at=held.at)
    return held


def require_headquarters(open_desk: HasDesk) -> None:
    """Check that this desk has queues.

    Raises:
        HeadquartersOnlyError: If it is a post.
    """
    if open_desk.desk.kind is not DeskKind.HQ:
        raise HeadquartersOnlyError(desk=open_desk.desk.name)
