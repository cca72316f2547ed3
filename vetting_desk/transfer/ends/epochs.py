"""Epochs and what was seen, between manifests and the model: what a manifest says, as this program keeps it.

Both ends use it. What follows from a word is `hearing` at headquarters and `hq_word` at a post.
"""

from collections.abc import Iterable

from vetting_desk.model.epoch import NOTHING_SEEN, Epoch, Heard, Holdings, Seen
from vetting_desk.transfer.format import holdings
from vetting_desk.transfer.format.manifest import Manifest, RecordsManifest
from vetting_desk.transfer.format.manifest_parts import (
    LEAF,
    EpochPart,
    HoldingsPart,
    LastSeenPart,
    SeenPart,
)


def epoch_of(part: EpochPart) -> Epoch:
    """Return an epoch as the model has it."""
    return Epoch(part.number, part.mark)


def part_of(epoch: Epoch) -> EpochPart:
    """Return an epoch as a manifest has it."""
    return EpochPart(number=epoch.number, mark=epoch.mark)


def seen_of(part: SeenPart | LastSeenPart | None) -> Seen:
    """Return which bundle a manifest says its writer saw last of the other desk."""
    if part is None:
        return NOTHING_SEEN
    return Seen(epoch_of(part.epoch), part.sequence, part.digest)


def heard_of(
    manifest: Manifest, digest: str, before: Heard | None, *, reconciled: bool = False
) -> Heard:
    """Return a manifest as the newest word of the desk that wrote it.

    Args:
        manifest: The bundle's.
        digest: SHA-256 of its bytes.
        before: That desk's newest word so far.
        reconciled: See `Heard`.
    """
    epoch, said = epoch_of(manifest.epoch), manifest.holdings
    same = before is not None and before.newest.epoch == epoch
    first = min(before.first, manifest.sequence) if before and same else manifest.sequence
    seen = manifest.seen if isinstance(manifest, RecordsManifest) else manifest.last_seen
    return Heard(
        desk_id=manifest.desk.id,
        newest=Seen(epoch, manifest.sequence, digest),
        first=first,
        audit_head=manifest.audit.head,
        audit_length=manifest.audit.length,
        holdings=None if said is None else Holdings(said.count, said.digest),
        seen=seen_of(seen),
        reconciled=reconciled,
    )


def is_newer(manifest: Manifest, before: Heard | None) -> bool:
    """Return whether a manifest is a desk's newest word: of a later epoch, or further on in the same."""
    if before is None:
        return True
    here = (before.newest.epoch.number, before.newest.sequence)
    return (manifest.epoch.number, manifest.sequence) > here


def since(manifest: Manifest, before: Heard | None, *, successor: bool = False) -> int:
    """Return the lowest number of a feed that may still be missing.

    As an epoch begins a feed leaves numbers out that were never given, or are lost: nobody is to wait for them.

    Args:
        manifest: The bundle's that is placed in the feed.
        before: Its writer's newest word so far.
        successor: True at a desk that became a new one: return bundles begin above those of the desk it was.
    """
    if manifest.epoch.number <= 1 and not successor:
        return 1
    if before is not None and before.newest.epoch == epoch_of(manifest.epoch):
        return min(before.first, manifest.sequence)
    return manifest.sequence


def statement(digests: Iterable[str]) -> tuple[HoldingsPart, bytes]:
    """Return what is said of records by their digests, and the blob that lists them."""
    listed = holdings.ordered(digests)
    return statement_of(listed), listed


def statement_of(listed: bytes) -> HoldingsPart:
    """Return what is said of records by the blob that lists them."""
    count = len(listed) // LEAF
    return HoldingsPart(count=count, digest=holdings.digest_over(listed), digests=None)
