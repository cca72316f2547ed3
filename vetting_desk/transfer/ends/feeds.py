"""How a bundle fits the feed it belongs to: forked, with a gap, or linked as it should be.

A feed is a desk's own numbered sequence of bundles to one other desk. Each manifest names the
digest of the one before, and gives the desk's audit chain since then; here both are compared with
what arrived earlier. Nothing is refused for it: what does not fit is flagged, kept, and shown to a
person.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from vetting_desk.crypto.chain import GENESIS, head_of
from vetting_desk.model import BundleKind
from vetting_desk.model.arrivals import Arrival
from vetting_desk.transfer.ends.receiving import Arrivals
from vetting_desk.transfer.format.manifest import Manifest
from vetting_desk.transfer.format.manifest_parts import LEAF

GAP, FORK, FEED_LINK, AUDIT_CHAIN = "gap", "fork", "feed-link", "audit-chain"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a bundle stands in its feed.

    Attributes:
        fork: Another bundle came under its number, or under its id.
        gap: Numbers below it that have not arrived.
        flags: Keys of what does not fit.
    """

    fork: bool
    gap: int
    flags: tuple[str, ...]


def place_of(
    arrivals: Arrivals, manifest: Manifest, digest: str, leaves: bytes, since: int = 1
) -> Place:
    """Compare a bundle with what arrived before.

    Args:
        arrivals: The reader's; this very bundle is not among them.
        manifest: The bundle's.
        digest: SHA-256 of its ``manifest.json``.
        leaves: The audit leaves it brings, 32 bytes each; empty in a return bundle.
        since: The lowest number that may be missing: those below were left out as an epoch began
        (`epochs.since`).
    """
    same_number = arrivals.at(manifest.desk.id, BundleKind(manifest.kind), manifest.sequence)
    fork = bool(same_number) or arrivals.find(manifest.bundle) is not None
    gap = _gap(arrivals, manifest, since)
    found = {
        GAP: gap > 0,
        FORK: fork,
        FEED_LINK: not _linked(arrivals, manifest, digest),
        AUDIT_CHAIN: not _audit_fits(arrivals, manifest, leaves),
    }
    flags = tuple(flag for flag, holds in found.items() if holds)
    return Place(fork=fork, gap=gap, flags=flags)


def named_since(arrivals: Arrivals, manifest: Manifest, digest: str) -> datetime | None:
    """Return since when a later bundle of the feed has been here that names this one; None if none is.

    A manifest names the digest of the one before, so that whatever arrived shows that all before it existed,
    also where it comes late: the bundle after it, the one after that, and so on.

    Args:
        arrivals: The reader's.
        manifest: The bundle's.
        digest: SHA-256 of its ``manifest.json``.
    """
    moments: list[datetime] = []
    names, sequence, kind = {digest}, manifest.sequence, BundleKind(manifest.kind)
    while names:
        sequence += 1
        after = [
            each
            for each in arrivals.at(manifest.desk.id, kind, sequence)
            if each.previous_digest in names
        ]
        moments += [each.arrived_at for each in after]
        names = {each.manifest_digest for each in after}
    return min(moments, default=None)


def split_leaves(leaves: bytes) -> tuple[bytes, ...]:
    """Return the leaves of a blob one by one."""
    return tuple(leaves[start : start + LEAF] for start in range(0, len(leaves), LEAF))


def _gap(arrivals: Arrivals, manifest: Manifest, since: int) -> int:
    feed = arrivals.feed(manifest.desk.id, BundleKind(manifest.kind))
    if feed is None:
        return max(0, manifest.sequence - since)
    missing = sum(since <= number < manifest.sequence for number in feed.missing)
    return missing + max(0, manifest.sequence - max(feed.sequence + 1, since))


def _linked(arrivals: Arrivals, manifest: Manifest, digest: str) -> bool:
    """Return whether this manifest names the one before, and the one after names this one."""
    before, after = (list(_neighbours(arrivals, manifest, step)) for step in (-1, 1))
    return (not before or any(each.manifest_digest == manifest.previous for each in before)) and (
        not after or any(each.previous_digest == digest for each in after)
    )


def _audit_fits(arrivals: Arrivals, manifest: Manifest, leaves: bytes) -> bool:
    audit = manifest.audit
    feed = arrivals.feed(manifest.desk.id, BundleKind(manifest.kind))
    if audit.since is None:
        newest = feed is None or manifest.sequence > feed.sequence
        return not newest or feed is None or audit.length >= feed.audit_length
    since = audit.since
    if _head_after(split_leaves(leaves), bytes.fromhex(since.head)) != audit.head:
        return False
    if manifest.sequence == 1 and (since.length, since.head) != (0, GENESIS.hex()):
        return False
    if feed and manifest.sequence > feed.sequence and since.length < feed.audit_length:
        return False
    before, after = (list(_neighbours(arrivals, manifest, step)) for step in (-1, 1))
    return (
        not before
        or any(
            (each.audit_length, each.audit_head) == (since.length, since.head) for each in before
        )
    ) and (not after or any(_follows(each, manifest) for each in after))


def _follows(later: Arrival, manifest: Manifest) -> bool:
    """Return whether a later bundle's leaves begin where this one's chain ends."""
    if later.audit_length - len(later.audit_leaves) != manifest.audit.length:
        return False
    start = bytes.fromhex(manifest.audit.head)
    return _head_after(later.audit_leaves, start) == later.audit_head


def _head_after(leaves: tuple[bytes, ...], start: bytes) -> str:
    return head_of(leaves, start).hex()


def _neighbours(arrivals: Arrivals, manifest: Manifest, step: int) -> Iterator[Arrival]:
    kind = BundleKind(manifest.kind)
    yield from arrivals.at(manifest.desk.id, kind, manifest.sequence + step)
