"""What taking in a bundle is at both ends: opening it, placing it in its feed, remembering it.

What is in it is `intake` at headquarters and `returns_intake` at a post.
"""

from datetime import datetime, timedelta
from typing import BinaryIO

from vetting_desk.clock import from_text
from vetting_desk.model import BundleKind, IntakeSummary
from vetting_desk.model.arrivals import Arrival
from vetting_desk.progress import Progress
from vetting_desk.transfer.ends import feeds
from vetting_desk.transfer.ends.feeds import Place
from vetting_desk.transfer.ends.reader import Reader
from vetting_desk.transfer.ends.receiving import Arrivals
from vetting_desk.transfer.format.manifest import Manifest
from vetting_desk.transfer.format.opening import Expected, OpenBundle, open_bundle

CLOCK_AHEAD = "clock-ahead"
_AHEAD = timedelta(days=1)


def open_here(
    reader: Reader, source: BinaryIO, newest: datetime, progress: Progress | None
) -> OpenBundle:
    """Open a bundle that must be for this desk; errors as of `opening.open_bundle`.

    Args:
        reader: The desk that reads.
        source: The sealed file, open for reading and seekable.
        newest: The newest moment the desk knows of: certificates are judged by it.
        progress: Receives ``"verifying"`` with bytes.
    """
    trust = (
        reader.trust.without_register
    )  # the bundle may bring the register that names its carrier
    expected = Expected(trust, newest, reader.desk.training, reader.desk.id)
    return open_bundle(source, [reader.identity], expected, progress)


def is_known(arrivals: Arrivals, opened: OpenBundle) -> bool:
    """Return whether this very bundle arrived before."""
    return arrivals.find(opened.manifest.bundle, opened.signed.digest) is not None


def remember(
    arrivals: Arrivals, opened: OpenBundle, leaves: bytes, now: datetime, since: int = 1
) -> Place:
    """Record that a bundle arrived, and return where it stands in its feed.

    Args:
        arrivals: Where this very bundle is not known.
        opened: The bundle.
        leaves: The audit leaves it brings, 32 bytes each; empty in a return bundle.
        now: Device time.
        since: The lowest number of the feed that may be missing.
    """
    place = feeds.place_of(arrivals, opened.manifest, opened.signed.digest, leaves, since)
    arrivals.add(_arrival_of(opened, leaves, now))
    return place


def clock_flags(manifest: Manifest, *now: datetime) -> tuple[str, ...]:
    """Return ``clock-ahead`` where a bundle was made more than a day after it arrived.

    Args:
        manifest: The bundle's.
        *now: When it arrived, by device time and by what is believed: it has to be later than both.
    """
    return (CLOCK_AHEAD,) if from_text(manifest.created_at) > max(now) + _AHEAD else ()


def summary_of(opened: OpenBundle) -> IntakeSummary:
    """Return what a bundle says of itself; the caller adds what taking it in did."""
    return IntakeSummary(
        bundle_id=opened.manifest.bundle,
        kind=BundleKind(opened.manifest.kind),
        desk_name=opened.manifest.desk.name,
        officer_name=opened.signed_by.officer.name,
        sequence=opened.manifest.sequence,
        statements=frozenset(entry.id for entry in opened.manifest.entries),
    )


def _arrival_of(opened: OpenBundle, leaves: bytes, now: datetime) -> Arrival:
    manifest = opened.manifest
    return Arrival(
        bundle_id=manifest.bundle,
        desk_id=manifest.desk.id,
        kind=BundleKind(manifest.kind),
        sequence=manifest.sequence,
        manifest_digest=opened.signed.digest,
        previous_digest=manifest.previous,
        audit_head=manifest.audit.head,
        audit_length=manifest.audit.length,
        audit_leaves=feeds.split_leaves(leaves),
        officer_name=opened.signed_by.officer.name,
        arrived_at=now,
        epoch=manifest.epoch.number,
    )
