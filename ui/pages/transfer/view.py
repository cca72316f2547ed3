"""What the page of transfer knows after one query of the store, and what receiving from a stick did."""

from dataclasses import dataclass
from pathlib import Path

from vetting_desk.errors import NoMatchingIdentityError, VettingDeskError
from vetting_desk.model import BundleRow, DeskKind, IntakeSummary, Record
from vetting_desk.model.entry import Entry
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.exchange import offering, quarantine, refused, transfer
from vetting_desk.operations.exchange.refused import RefusedRoom
from vetting_desk.operations.exchange.transfer import DeskWaiting, RecordToSend, TransferCounts
from vetting_desk.progress import Progress


@dataclass(frozen=True, slots=True)
class TransferView:
    """One query of the store.

    Attributes:
        counts: How many records are where.
        to_send: Records that are on no stick yet; only at a post.
        waiting: Bundles without HQ's receipt; only at a post.
        offered: Records that can be offered again, refused first; only at a post.
        offered_entries: Signed statements that can be; only at a post.
        given_up: How many records HQ set aside for good; only at a post.
        set_aside: How many things wait for a decision in quarantine; only at HQ.
        owed: Desks that headquarters owes an answer; only at HQ.
        returned: Return bundles written; only at HQ.
        refused: How much room what was refused takes; only at HQ.
    """

    counts: TransferCounts
    to_send: tuple[RecordToSend, ...] = ()
    waiting: tuple[BundleRow, ...] = ()
    offered: tuple[Record, ...] = ()
    offered_entries: tuple[Entry, ...] = ()
    given_up: int = 0
    set_aside: int = 0
    owed: tuple[DeskWaiting, ...] = ()
    returned: tuple[BundleRow, ...] = ()
    refused: RefusedRoom | None = None


@dataclass(frozen=True, slots=True)
class Received:
    """What receiving from a stick did.

    Attributes:
        summaries: One for each bundle taken in.
        refused: File name and reason of each bundle that was refused.
        strange: How many files are sealed for other desks.
    """

    summaries: tuple[IntakeSummary, ...]
    refused: tuple[tuple[str, VettingDeskError], ...]
    strange: int


def look(desk: OpenDesk) -> TransferView:
    """Query the store; runs on its thread."""
    counts = transfer.counts(desk)
    if desk.desk.kind is DeskKind.HQ:
        return TransferView(
            counts,
            owed=tuple(transfer.waiting_desks(desk)),
            returned=tuple(transfer.return_bundles(desk)),
            refused=refused.room(desk),
            set_aside=len(quarantine.held(desk)),
        )
    return TransferView(
        counts,
        to_send=tuple(transfer.to_send(desk)),
        waiting=tuple(transfer.on_their_way(desk)),
        offered=tuple(offering.waiting(desk)),
        offered_entries=tuple(offering.waiting_entries(desk)),
        given_up=len(offering.set_aside(desk)),
    )


def receive_all(desk: OpenDesk, folder: Path, progress: Progress) -> Received:
    """Take in every bundle on a stick that is for this desk; runs on the store's thread.

    One that is refused does not stop the others. Bundles this desk wrote itself are passed over.
    """
    own = transfer.own_file_names(desk)
    summaries: list[IntakeSummary] = []
    refused: list[tuple[str, VettingDeskError]] = []
    strange = 0
    for found in reversed(transfer.bundles_on(folder)):
        progress.raise_if_cancelled()
        if found.path.name in own:
            continue
        try:
            summaries.append(transfer.receive(desk, found.path, progress))
        except NoMatchingIdentityError:
            strange += 1
        except VettingDeskError as error:
            refused.append((found.path.name, error))
    return Received(tuple(summaries), tuple(refused), strange)
