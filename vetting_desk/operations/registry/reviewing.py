"""Working in the registry's queues from a member's machine: what waits, taking a case, letting it go.

Who works here says whose a case is, reads it (`reading`), and signs a decision that was proposed (`signing`).
Moving a case on and preparing a decision are the return desk's.
"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import TYPE_CHECKING, Final

from vetting_desk.errors import ClaimedMeanwhileError, ClaimEndedError, NotClaimedError, StateError
from vetting_desk.model.claim import Claim, WhyEnded
from vetting_desk.model.queue import Place, Queue, QueueRow
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.access.policy import policy
from vetting_desk.operations.queues.reading import Overview
from vetting_desk.operations.registry.needs import ReviewingDesk
from vetting_desk.registry.door import WORK_QUEUES

if TYPE_CHECKING:
    from vetting_desk.registry.postgres.registry import PostgresRegistry

QUEUES: Final = WORK_QUEUES
"""The queues there are in the database, in their order."""


@door(Action.REVIEW)
def overview(member: ReviewingDesk, registry: "PostgresRegistry") -> Overview:
    """Return how much waits where, and how many cases the member has; nothing urgent is said in the clear.

    Raises:
        RegistryError: If the database cannot be reached, or does not answer.
        PermissionDeniedError: If the role does not allow it.
    """
    own = registry.claims.count_of(member.officer.id)
    return Overview(registry.queues.counts(), own, unseen=0, unsorted=0)


@door(Action.REVIEW)
def counts(member: ReviewingDesk, registry: "PostgresRegistry") -> dict[Queue, int]:
    """Return how many cases wait in each queue, of the regions this login sees.

    Raises:
        RegistryError: If the database cannot be reached, or does not answer.
        PermissionDeniedError: If the role does not allow it.
    """
    del member
    return registry.queues.counts()


@door(Action.REVIEW)
def page(
    member: ReviewingDesk,
    registry: "PostgresRegistry",
    queue: Queue | None,
    after: Place | None = None,
    limit: int = 50,
) -> Sequence[QueueRow]:
    """Return the lines of a queue after a place, those that wait longest first.

    A claim whose period is over holds no more, and is left out.

    Args:
        member: The member's folder, opened.
        registry: The registry, as its login sees it.
        queue: Which; None for the cases that the member has.
        after: Where the page before ended; None for the first.
        limit: At most so many.

    Raises:
        RegistryError: If the database cannot be reached, or does not answer: never an empty page for it.
        PermissionDeniedError: If the role does not allow it.
    """
    if queue is None:
        rows = registry.queues.own(member.officer.id, after, limit)
    else:
        rows = registry.queues.page(queue, after, limit)
    now = member.clock.now()
    return [
        replace(row, claim=None) if row.claim is not None and row.claim.until <= now else row
        for row in rows
    ]


@door(Action.REVIEW)
def claim(member: ReviewingDesk, registry: "PostgresRegistry", case_id: str) -> Claim:
    """Take a case; of two who do so at once one has it, and the other is told whose it is.

    Raises:
        ClaimedMeanwhileError: If somebody else has it.
        NotFoundError: If there is no such case, or this login does not see it.
        RegistryError: If the database cannot be reached.
        PermissionDeniedError: If the role does not allow it.
    """
    now, me = member.clock.now(), member.officer
    held = registry.claims.held(case_id)
    with registry.unit_of_work():
        if held is not None and held.until <= now:
            registry.claims.end(held.id, WhyEnded.PERIOD, now)
        elif held is not None and held.officer_id == me.id:
            registry.claims.end(held.id, WhyEnded.LET_GO, now)
        try:
            until = now + timedelta(days=policy(member).claim_days)
            return registry.claims.take(case_id, me.id, me.name, now, until)
        except StateError:
            held = registry.claims.held(case_id)
            if held is None:
                raise
    raise ClaimedMeanwhileError(officer=held.officer_name, at=held.at)


@door(Action.REVIEW)
def let_go(member: ReviewingDesk, registry: "PostgresRegistry", case_id: str) -> Claim:
    """Let one's own case go.

    Raises:
        NotClaimedError: If nobody has it.
        ClaimedMeanwhileError: If somebody else has it.
        ClaimEndedError: If it ended meanwhile.
        RegistryError: If the database cannot be reached.
        PermissionDeniedError: If the role does not allow it.
    """
    held = registry.claims.held(case_id)
    if held is None:
        raise NotClaimedError(case=case_id)
    if held.officer_id != member.officer.id:
        raise ClaimedMeanwhileError(officer=held.officer_name, at=held.at)
    try:
        return registry.claims.end(held.id, WhyEnded.LET_GO, member.clock.now())
    except StateError as error:
        raise ClaimEndedError(why="", officer="") from error
