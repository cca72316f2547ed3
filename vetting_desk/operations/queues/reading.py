"""Reading the queues of headquarters: how much waits where, a page of one, a case at a glance."""

from dataclasses import dataclass

from vetting_desk.model import Case
from vetting_desk.model.claim import Claim, ReviewStep, Urgent
from vetting_desk.model.queue import Flag, Place, Queue, QueueRow
from vetting_desk.operations.access import restricting
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.access.policy import Purpose
from vetting_desk.operations.decisions import material, said
from vetting_desk.operations.queues import in_the_making, noticed, settling, sorting
from vetting_desk.operations.queues.in_the_making import InTheMaking
from vetting_desk.operations.queues.needs import QueueDesk
from vetting_desk.operations.queues.version import Version, version_of

PAGE = 100
"""Lines of a page; the next begins where it ended, however long the queue is."""


@dataclass(frozen=True, slots=True)
class Overview:
    """How much waits where.

    Attributes:
        counts: Cases in each queue; one may be in several.
        own: Cases the officer at the desk has taken.
        unseen: Cases in which something urgent waits to be acknowledged.
        unsorted: Cases that are not sorted in yet: after an update, of a large casebook. They are on their way
            into the queues; until then the counts are too low, and it is said.
    """

    counts: dict[Queue, int]
    own: int
    unseen: int
    unsorted: int


@dataclass(frozen=True, slots=True)
class Glance:
    """A case at a glance.

    Attributes:
        case: The case.
        desk_name: The post it came from.
        queues: Where it waits.
        flags: What one should know of it.
        urgent: What is or was urgent in it, what nobody has seen first.
        claims: Who had it, oldest first; the last one may hold.
        steps: What people said of how far it is, oldest first.
        records: Titles and signers of the records in force that the officer may read, oldest first.
        version: What to name when one moves it on.
        making: What is being decided.
    """

    case: Case
    desk_name: str
    queues: tuple[Queue, ...]
    flags: tuple[Flag, ...]
    urgent: tuple[Urgent, ...]
    claims: tuple[Claim, ...]
    steps: tuple[ReviewStep, ...]
    records: tuple[tuple[str, str], ...]
    version: Version
    making: InTheMaking

    @property
    def claim(self) -> Claim | None:
        """Whose it is now."""
        return self.claims[-1] if self.claims and self.claims[-1].holds else None


@door(Action.REVIEW)
def overview(open_desk: QueueDesk) -> Overview:
    """Return how much waits where, after sorting in what happened since.

    Raises:
        HeadquartersOnlyError: At a post.
        PermissionDeniedError: If the role does not allow it.
    """
    settling.require_headquarters(open_desk)
    settling.settle(open_desk)
    left = sorting.sort_in(open_desk)
    queues = open_desk.casebook.queues
    return Overview(
        queues.counts(_today(open_desk)),
        open_desk.casebook.claims.count_of(open_desk.officer.id),
        queues.unseen(),
        left,
    )


@door(Action.REVIEW)
def page(
    open_desk: QueueDesk, queue: Queue | None, after: Place | None = None, limit: int = PAGE
) -> list[QueueRow]:
    """Return a page of a queue, urgent cases first, then those that wait longest.

    Restricted cases are left out for roles that do not open them; they stay in the counts.

    Args:
        open_desk: Headquarters.
        queue: Which; None for the cases the officer at the desk has taken.
        after: Where the page before ended; None for the first.
        limit: At most so many.

    Raises:
        HeadquartersOnlyError: At a post.
        PermissionDeniedError: If the role does not allow it.
    """
    settling.require_headquarters(open_desk)
    queues, hidden = open_desk.casebook.queues, restricting.hidden(open_desk)
    if queue is None:
        return queues.own(open_desk.officer.id, after, limit, hidden)
    return queues.page(queue, after, limit, _today(open_desk), hidden)


@door(Action.REVIEW)
def look(open_desk: QueueDesk, case_id: str) -> Glance:
    """Return a case at a glance. Counts as opening it.

    Raises:
        NotFoundError: If there is no such case.
        HeadquartersOnlyError: At a post.
        ConfirmationNeededError: If the passphrase or a reason is required first; see `confirmation`.
        PermissionDeniedError: If the role does not allow it.
    """
    settling.require_headquarters(open_desk)
    casebook = open_desk.casebook
    known = material.of_case(open_desk, case_id)
    open_desk.confirmations.enter(Purpose.OPEN_CASE, case_id)
    settling.settle(open_desk)
    sorting.sort_case(open_desk, case_id)
    return Glance(
        case=known.case,
        desk_name=open_desk.casebook.queues.desk_name(case_id),
        queues=casebook.queues.of_case(case_id, _today(open_desk)),
        flags=casebook.queues.flags_of(case_id),
        urgent=tuple(noticed.found(open_desk, case_id, known.sources)),
        claims=tuple(casebook.claims.of_case(case_id)),
        steps=tuple(casebook.reviews.steps(case_id)),
        records=tuple(
            (source.record.title, source.record.officer_name) for source in known.sources
        ),
        version=version_of(open_desk, case_id),
        making=in_the_making.in_the_making(open_desk, case_id, said.decisions(open_desk, case_id)),
    )


def _today(open_desk: QueueDesk) -> str:
    return open_desk.clock.now().date().isoformat()
