"""What the page of transfer knows after one query of the store, and what it does there in one piece."""

from dataclasses import dataclass
from pathlib import Path

from vetting_desk.model import BundleRow, DeskKind, Record
from vetting_desk.model.entry import Entry
from vetting_desk.model.parts import PartSet, Split
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.exchange import (
    offering,
    quarantine,
    receiving,
    refused,
    splits,
    stamps,
    transfer,
)
from vetting_desk.operations.exchange.refused import RefusedRoom
from vetting_desk.operations.exchange.splits import PartsWritten
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
        set_aside: How many things wait for a decision in quarantine: at HQ what came, at a post what HQ said.
        owed: Desks that headquarters owes an answer; only at HQ.
        returned: Return bundles written; only at HQ.
        stamps_due: Stamps that are to be renewed; only at HQ.
        splits: Bundles of which parts are still to be written.
        parts: Files of which parts wait here for the others.
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
    stamps_due: int = 0
    splits: tuple[Split, ...] = ()
    parts: tuple[PartSet, ...] = ()
    refused: RefusedRoom | None = None


def look(desk: OpenDesk) -> TransferView:
    """Query the store; runs on its thread."""
    counts, parts = transfer.counts(desk), tuple(receiving.waiting_parts(desk))
    if desk.desk.kind is DeskKind.HQ:
        return TransferView(
            counts,
            owed=tuple(transfer.waiting_desks(desk)),
            returned=tuple(transfer.return_bundles(desk)),
            stamps_due=stamps.due(desk),
            splits=tuple(splits.pending(desk)),
            parts=parts,
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
        set_aside=len(quarantine.held(desk)),
        splits=tuple(splits.pending(desk)),
        parts=parts,
    )


def begin_split(
    desk: OpenDesk, size: int, bundle_id: str, folder: Path, progress: Progress
) -> PartsWritten:
    """Seal a bundle, cut it, and write the parts that fit; runs on the store's thread.

    Args:
        desk: The unlocked desk.
        size: The most bytes a part may have.
        bundle_id: The bundle; empty for the one to be written next.
        folder: The folder on the stick.
        progress: Receives what is happening.
    """
    split = splits.begin(desk, size, bundle_id, progress)
    return splits.write_parts(desk, split.name, folder, progress)
