"""Bundles that arrived from other desks, and the position reached in each desk's feed."""

from dataclasses import dataclass, field
from datetime import datetime

from vetting_desk.model.transfer import BundleKind


@dataclass(frozen=True, slots=True)
class Arrival:
    """A bundle that arrived.

    Attributes:
        bundle_id: UUID.
        desk_id: The desk that wrote it.
        kind: Records or return.
        sequence: Its number in that desk's feed.
        manifest_digest: SHA-256 of its ``manifest.json``.
        previous_digest: Digest of the previous manifest as this one states it; empty for the first.
        audit_head: Head of that desk's audit chain, in hexadecimal.
        audit_length: Its length.
        audit_leaves: The chain's leaves since the bundle before, 32 bytes each.
        officer_name: Signer of its manifest.
        arrived_at: Device time here.
        fork: True if another bundle with the same number arrived before.
        epoch: Number of the epoch in which its desk wrote it; 0 where that is not kept.
    """

    bundle_id: str
    desk_id: str
    kind: BundleKind
    sequence: int
    manifest_digest: str
    previous_digest: str
    audit_head: str
    audit_length: int
    audit_leaves: tuple[bytes, ...]
    officer_name: str
    arrived_at: datetime
    fork: bool = False
    epoch: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Feed:
    """The position reached in a desk's feed.

    Attributes:
        desk_id: The desk.
        sequence: The highest number that arrived.
        manifest_digest: The digest under that number; of the first that arrived if there is a fork.
        audit_head: The chain's head it reported.
        audit_length: The chain's length it reported.
        missing: Numbers below `sequence` that have not arrived.
    """

    desk_id: str
    sequence: int
    manifest_digest: str
    audit_head: str
    audit_length: int
    missing: tuple[int, ...]
