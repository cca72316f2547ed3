"""What headquarters states in every return bundle: what it last saw of the desk, and what it holds of it.

A count and one digest say whether both agree. The digests themselves, 32 bytes for each record, travel where
that is not certain: after either side began a new epoch, or where the desk believes something else. What the
desk does with them is `reconciling`.
"""

from typing import Protocol

from vetting_desk.model.epoch import Heard, Holdings
from vetting_desk.transfer.ends import epochs, kept_manifests
from vetting_desk.transfer.ends.books import Books, Records
from vetting_desk.transfer.ends.standing_books import Successions
from vetting_desk.transfer.format.manifest import ReturnManifest
from vetting_desk.transfer.format.manifest_parts import (
    BlobPart,
    ChainPart,
    HoldingsPart,
    LastSeenPart,
)


class StatementBooks(Protocol):
    """What a statement is made from."""

    @property
    def records(self) -> Records:
        """Signed assessments."""

    @property
    def successions(self) -> Successions:
        """Which desk a desk was before it became a new one."""


def last_seen(casebook: Books, desk_id: str) -> LastSeenPart | None:
    """Return what headquarters last saw of a desk; None before its first bundle."""
    heard = casebook.heard.find(desk_id)
    if heard is None:
        return None
    return LastSeenPart(
        epoch=epochs.part_of(heard.newest.epoch),
        sequence=heard.newest.sequence,
        digest=heard.newest.digest,
        audit=ChainPart(head=heard.audit_head, length=heard.audit_length),
    )


def holdings(casebook: Books, desk_id: str) -> HoldingsPart:
    """Return what headquarters holds of a desk; the list becomes a blob of the casebook where it is needed."""
    listed = _listed(casebook, desk_id)
    said = epochs.statement_of(listed)
    heard = casebook.heard.find(desk_id)
    if not listed or (heard is not None and _agreed(casebook, heard)):
        return said  # that nothing is held needs no list
    blob = BlobPart(sha256=casebook.blobs.put(listed), length=len(listed))
    return said.model_copy(update={"digests": blob})


def held(casebook: StatementBooks, desk_id: str) -> HoldingsPart:
    """Return what headquarters holds of a desk, without the list."""
    return epochs.statement_of(_listed(casebook, desk_id))


def _listed(casebook: StatementBooks, desk_id: str) -> bytes:
    return casebook.records.sent_by(casebook.successions.lineage(desk_id))


def _agreed(casebook: Books, heard: Heard) -> bool:
    """Return whether a desk is known to believe what it was last told, in the present epoch of both."""
    present, believes = casebook.epochs.present(), heard.holdings
    if believes is None:
        return False
    if not heard.seen.sequence:  # its first bundle, or one that a restore made it forget
        return believes.count == 0 and heard.newest.epoch.number == present.number == 1
    ours = casebook.bundles.at(heard.desk_id, heard.seen.sequence)
    if heard.seen.epoch != present or ours is None or ours[1] != heard.seen.digest:
        return False
    told = kept_manifests.recall(casebook, ours[0]).manifest
    if not isinstance(told, ReturnManifest) or told.holdings is None or told.last_seen is None:
        return False
    return (
        Holdings(told.holdings.count, told.holdings.digest) == believes
        and epochs.epoch_of(told.last_seen.epoch) == heard.newest.epoch
    )
