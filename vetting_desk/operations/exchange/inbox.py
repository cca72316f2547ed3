"""What arrived at headquarters, the newest first: from which post, when, carried by whom, with which flags."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from vetting_desk.model import BundleKind, IntakeOutcome
from vetting_desk.model.arrivals import Arrival
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.exchange.needs import InboxDesk

PAGE = 100
FORK = "fork"


@dataclass(frozen=True, slots=True)
class Arrived:
    """A bundle that arrived.

    Attributes:
        number: Its number here; the next page begins before the last one's.
        bundle_id: UUID.
        desk_id: The desk that wrote it.
        desk_name: The same, by name; empty for one that is not known.
        sequence: Its number in that desk's feed.
        carried_by: Who signed it, by name.
        at: When, by device time here.
        flags: What was flagged when it was taken in; keys.
        outcomes: How many of its records came to what.
        statements: The same of the statements beside them.
    """

    number: int
    bundle_id: str
    desk_id: str
    desk_name: str
    sequence: int
    carried_by: str
    at: datetime
    flags: tuple[str, ...]
    outcomes: dict[IntakeOutcome, int]
    statements: dict[IntakeOutcome, int]

    @property
    def doubtful(self) -> bool:
        """Whether a person should look at it."""
        bad = {IntakeOutcome.REFUSED, IntakeOutcome.FORK, IntakeOutcome.HELD}
        return bool(self.flags) or any(
            self.outcomes.get(each) or self.statements.get(each) for each in bad
        )


@door(Action.TRANSFER)
def arrived(open_desk: InboxDesk, before: int = 0, limit: int = PAGE) -> list[Arrived]:
    """Return a page of what arrived, the newest first.

    Args:
        open_desk: Headquarters.
        before: Number of the last one of the page before; 0 for the first page.
        limit: At most so many.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    found = open_desk.casebook.intake.page(BundleKind.RECORDS, before, limit)
    return [_arrived(open_desk, number, arrival) for number, arrival in found]


def _arrived(open_desk: InboxDesk, number: int, arrival: Arrival) -> Arrived:
    casebook = open_desk.casebook
    peer = casebook.peers.find(arrival.desk_id)
    receipt = casebook.receipts.find(arrival.bundle_id)
    items = receipt.items if receipt else ()
    beside = casebook.intake.statements_of(arrival.bundle_id) if items else frozenset()
    flags = casebook.intake.flags_of(arrival.bundle_id)
    if arrival.fork and FORK not in flags:
        flags = (FORK, *flags)
    return Arrived(
        number=number,
        bundle_id=arrival.bundle_id,
        desk_id=arrival.desk_id,
        desk_name=peer.name if peer else "",
        sequence=arrival.sequence,
        carried_by=arrival.officer_name,
        at=arrival.arrived_at,
        flags=flags,
        outcomes=_counted([each.outcome for each in items if each.record_id not in beside]),
        statements=_counted([each.outcome for each in items if each.record_id in beside]),
    )


def _counted(outcomes: Sequence[IntakeOutcome]) -> dict[IntakeOutcome, int]:
    return {each: outcomes.count(each) for each in IntakeOutcome if each in outcomes}
