"""What the page of transfer knows after one query of the store, and what it does there in one piece."""

from dataclasses import dataclass
from pathlib import Path

from vetting_desk.model import BundleRow, DeskKind, Record
from vetting_desk.model.parts import PartSet, Split
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.exchange import receiving, splits, transfer
from vetting_desk.operations.exchange.splits import PartsWritten
from vetting_desk.operations.exchange.transfer import DeskWaiting, TransferCounts
from vetting_desk.progress import Progress


@dataclass(frozen=True, slots=True)
class TransferView:
    """One query of the store.

    Attributes:
        counts: How many records are where.
        to_send: Records that are on no stick yet; only at a post.
        waiting: Bundles without HQ's receipt; only at a post.
        owed: Desks that headquarters owes an answer; only at HQ.
        returned: Return bundles written; only at HQ.
        splits: Bundles of which parts are still to be written.
        parts: Files of which parts wait here for the others.
    """

    counts: TransferCounts
    to_send: tuple[Record, ...] = ()
    waiting: tuple[BundleRow, ...] = ()
    owed: tuple[DeskWaiting, ...] = ()
    returned: tuple[BundleRow, ...] = ()
    splits: tuple[Split, ...] = ()
    parts: tuple[PartSet, ...] = ()


def look(desk: OpenDesk) -> TransferView:
    """Query the store; runs on its thread."""
    counts, parts = transfer.counts(desk), tuple(receiving.waiting_parts(desk))
    if desk.desk.kind is DeskKind.HQ:
        return TransferView(
            counts,
            owed=tuple(transfer.waiting_desks(desk)),
            returned=tuple(transfer.return_bundles(desk)),
            splits=tuple(splits.pending(desk)),
            parts=parts,
        )
    waiting = tuple(transfer.on_their_way(desk))
    return TransferView(
        counts,
        to_send=tuple(transfer.to_send(desk)),
        waiting=waiting,
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
