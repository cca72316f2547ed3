"""Taking a case from a queue, giving it to a colleague, letting it go.

A claim keeps two people from doing the same work; it keeps nobody out. Whoever acts names the claim they saw:
where another holds by now, they are told whose, and nothing is lost. A claim ends when its owner lets go, when
it is given to somebody else, after the organisation's period, and when its owner's account is closed; made
under a clock that stood in the future, it ends once the clock is right.
"""

from datetime import timedelta

from vetting_desk.errors import (
    ClaimedMeanwhileError,
    ClaimEndedError,
    NotClaimedError,
    NotFoundError,
    NotWorkingHereError,
    PermissionDeniedError,
)
from vetting_desk.model import Officer
from vetting_desk.model.claim import Claim, WhyEnded
from vetting_desk.operations.access import desk_folders
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action, may
from vetting_desk.operations.access.policy import policy
from vetting_desk.operations.queues import settling
from vetting_desk.operations.queues.needs import ClaimingDesk


@door(Action.REVIEW)
def claim(open_desk: ClaimingDesk, case_id: str) -> Claim:
    """Take a case; it is the officer's at the desk from now on. Taking one's own again renews it.

    Args:
        open_desk: Headquarters.
        case_id: Which.

    Raises:
        NotFoundError: If there is no such case.
        ClaimedMeanwhileError: If somebody else has it.
        HeadquartersOnlyError: At a post.
        PermissionDeniedError: If the role does not allow it.
    """
    settling.require_headquarters(open_desk)
    with open_desk.casebook.transaction():
        settling.settle(open_desk)
        held = open_desk.casebook.claims.held(case_id)
        if held is not None and held.officer_id != open_desk.officer.id:
            raise ClaimedMeanwhileError(officer=held.officer_name, at=held.at)
        if held is not None:
            open_desk.casebook.claims.end(held.id, WhyEnded.LET_GO, open_desk.clock.now())
        return _take(open_desk, case_id, open_desk.officer)


@door(Action.REVIEW)
def let_go(open_desk: ClaimingDesk, case_id: str, seen: str) -> Claim:
    """Let a case go: one's own, or as who assigns cases, a colleague's.

    Args:
        open_desk: Headquarters.
        case_id: Which.
        seen: Id of the claim that was shown with it.

    Raises:
        ClaimedMeanwhileError: If somebody else has it by now.
        ClaimEndedError: If nobody has it any more.
        HeadquartersOnlyError: At a post.
        PermissionDeniedError: If the role does not allow it, or it is a colleague's and it does not allow that.
    """
    settling.require_headquarters(open_desk)
    with open_desk.casebook.transaction():
        settling.settle(open_desk)
        held = _seen(open_desk, case_id, seen)
        return open_desk.casebook.claims.end(held.id, WhyEnded.LET_GO, open_desk.clock.now())


@door(Action.REVIEW)
def reassign(open_desk: ClaimingDesk, case_id: str, officer_id: str, seen: str = "") -> Claim:
    """Give a case to a colleague: one's own, or as who assigns cases, any.

    Args:
        open_desk: Headquarters.
        case_id: Which.
        officer_id: To whom; one of `colleagues`.
        seen: Id of the claim that was shown with it; empty where nobody had it.

    Raises:
        NotFoundError: If there is no such case.
        NotWorkingHereError: If the colleague cannot work in queues here.
        ClaimedMeanwhileError: If somebody else has it by now.
        ClaimEndedError: If nobody has it any more.
        HeadquartersOnlyError: At a post.
        PermissionDeniedError: If the role does not allow it, or it is not one's own and it does not allow that.
    """
    settling.require_headquarters(open_desk)
    to = next((each for each in _colleagues(open_desk) if each.id == officer_id), None)
    if to is None:
        raise NotWorkingHereError(officer=open_desk.casebook.officers.name_of(officer_id))
    with open_desk.casebook.transaction():
        settling.settle(open_desk)
        if seen:
            held = _seen(open_desk, case_id, seen)
            open_desk.casebook.claims.end(held.id, WhyEnded.REASSIGNED, open_desk.clock.now())
        else:
            _require_assigns(open_desk)
            other = open_desk.casebook.claims.held(case_id)
            if other is not None:
                raise ClaimedMeanwhileError(officer=other.officer_name, at=other.at)
        return _take(open_desk, case_id, to)


@door(Action.REVIEW)
def colleagues(open_desk: ClaimingDesk) -> list[Officer]:
    """Return to whom a case can be given here, by name.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    return _colleagues(open_desk)


@door(Action.REVIEW)
def history(open_desk: ClaimingDesk, case_id: str) -> list[Claim]:
    """Return who had a case, and how each claim ended, oldest first.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    settling.settle(open_desk)
    return open_desk.casebook.claims.of_case(case_id)


def _take(open_desk: ClaimingDesk, case_id: str, officer: Officer) -> Claim:
    now = open_desk.clock.now()
    until = now + timedelta(days=policy(open_desk).claim_days)
    return open_desk.casebook.claims.take(case_id, officer.id, officer.name, now, until)


def _seen(open_desk: ClaimingDesk, case_id: str, seen: str) -> Claim:
    """Return the claim that was shown, if it holds and is the officer's to end."""
    claims = open_desk.casebook.claims
    held = claims.held(case_id)
    if held is None:
        try:
            ended = claims.get(seen)
        except NotFoundError as error:
            raise NotClaimedError(case=case_id) from error
        raise ClaimEndedError(why=ended.why.value if ended.why else "", officer=ended.ended_by)
    if held.id != seen:
        raise ClaimedMeanwhileError(officer=held.officer_name, at=held.at)
    if held.officer_id != open_desk.officer.id:
        _require_assigns(open_desk)
    return held


def _require_assigns(open_desk: ClaimingDesk) -> None:
    if not may(open_desk.officer, Action.ASSIGN):
        raise PermissionDeniedError(role=open_desk.officer.role.value, action=Action.ASSIGN.value)


def _colleagues(open_desk: ClaimingDesk) -> list[Officer]:
    """Return who can work in queues here: of the organisation's officers, those with a key at this desk."""
    here = {slot.id for slot in desk_folders.officers_of(open_desk.folder)}
    known = [each.officer for each in open_desk.casebook.officers.list() if each.active]
    return [each for each in known if each.id in here and may(each, Action.REVIEW)]
