"""What a post sends to headquarters: which records, under which number, and how far they are.

To send → written → received or refused. A bundle gets its number and signature in one transaction,
and is sealed for a stick afterwards; a stick that fails leaves it waiting, and the next writing
begins with it. Records count as written only when the stick was read back.
"""

from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

from vetting_desk.crypto.chain import GENESIS
from vetting_desk.errors import StateError
from vetting_desk.model import BundleKind, BundleRow, BundleState, Record, WayToHq
from vetting_desk.model.peer import Peer
from vetting_desk.progress import Progress
from vetting_desk.transfer.ends import entries_sent
from vetting_desk.transfer.ends.books import Books
from vetting_desk.transfer.ends.station import Station, headquarters_of
from vetting_desk.transfer.ends.writing import common_fields, keep_signed, write_each
from vetting_desk.transfer.format.limits import MAX_BLOB, MAX_PAYLOAD, MAX_RECORD_FILES
from vetting_desk.transfer.format.manifest import NO_EPOCH, RecordsManifest
from vetting_desk.transfer.format.manifest_parts import (
    AuditPart,
    BlobPart,
    ChainPart,
    FilePart,
    InstrumentPart,
    RecordPart,
    SeenPart,
)

FEED = ""
"""A post has one feed, to headquarters."""

MOST_RECORDS = 500
MOST_FILES = 5_000
MOST_BYTES = 1024 * 1024 * 1024

_MEDIA_TYPES = {
    "assessment.json": "application/json",
    "assessment.p7s": "application/pkcs7-signature",
    "submission.xml": "application/xml",
    "report.pdf": "application/pdf",
}
_OTHER = "application/octet-stream"


def write_bundles(
    station: Station, folder: Path, progress: Progress | None = None
) -> tuple[BundleRow, ...]:
    """Write everything that is to be sent to a stick.

    First what was sealed earlier and never reached a stick, then a new bundle with the records to
    send; more than one only where there are more records than one bundle takes.

    Args:
        station: The post.
        folder: The folder on the stick.
        progress: Receives ``"checking"``, ``"writing"`` and ``"reading-back"`` with bytes of each file.

    Returns:
        The bundles written, in the order of their numbers.

    Raises:
        StateError: If there is nothing to send.
        EnrolmentError: If no headquarters is known.
        DriveError: What is wrong with the stick; ``written`` names the files that are whole on it.
        CancelledError: If the person asked to stop; what was written before is whole and counts.
    """
    hq, casebook = headquarters_of(station), station.casebook
    rows = iter(lambda: _waiting(casebook) or _prepare(station, hq), None)
    written = write_each(
        station, hq, folder, rows, progress, lambda row: mark_carried(casebook, row)
    )
    if not written:
        raise StateError(what="outbox", state="empty", wanted="something-to-send")
    return written


def write_again(
    station: Station, bundle_id: str, folder: Path, progress: Progress | None = None
) -> BundleRow:
    """Write a bundle to another stick: the same number, the same content, a new seal and name.

    For a stick that was lost. Headquarters takes in whichever comes first.

    Raises:
        NotFoundError: If this desk made no such bundle.
        EnrolmentError: If no headquarters is known.
        DriveError: What is wrong with the stick.
        CancelledError: If the person asked to stop.
    """
    hq, casebook = headquarters_of(station), station.casebook
    rows = [casebook.bundles.get(bundle_id)]
    [row] = write_each(station, hq, folder, rows, progress, lambda row: mark_carried(casebook, row))
    return row


def next_bundle(station: Station) -> BundleRow | None:
    """Return the bundle to be written next, made now where none waits; None if there is nothing to send.

    Raises:
        EnrolmentError: If no headquarters is known.
    """
    return _waiting(station.casebook) or _prepare(station, headquarters_of(station))


def choose(records: Sequence[Record]) -> list[Record]:
    """Return as many of `records`, from the first, as one bundle takes; one in any case.

    Raises:
        StateError: If a record alone is more than the format can carry.
    """
    chosen: list[Record] = []
    files = length = 0
    for record in records[:MOST_RECORDS]:
        own = sum(file.length for file in record.files)
        largest = max((file.length for file in record.files), default=0)
        if own > MAX_PAYLOAD or largest > MAX_BLOB or len(record.files) > MAX_RECORD_FILES:
            raise StateError(what=record.title, state="too-large", wanted="sendable")
        files += len(record.files)
        length += own
        if chosen and (files > MOST_FILES or length > MOST_BYTES):
            break
        chosen.append(record)
    return chosen


def _waiting(casebook: Books) -> BundleRow | None:
    """Return the oldest bundle that was sealed and is on no stick."""
    rows = casebook.bundles.on_their_way(FEED)
    return next((row for row in rows if row.state is BundleState.SEALED), None)


def _prepare(station: Station, hq: Peer) -> BundleRow | None:
    """Assign the records and entries to send to a bundle with the next number; None if there are none.

    From here on they belong to that bundle: they are "written" once it is, and not chosen again.
    """
    casebook = station.casebook
    with casebook.transaction():
        records, entries = choose(casebook.records.to_send()), entries_sent.choose(casebook, FEED)
        if not records and not entries:
            return None
        manifest = RecordsManifest(
            **common_fields(station, hq, FEED),
            kind="records",
            audit=_audit(casebook),
            seen=_seen(casebook, hq),
            holdings=None,
            instruments=_instruments(casebook, records),
            records=[_record_part(record) for record in records],
            entries=entries_sent.parts_of(entries),
        )
        carried = (*(record.id for record in records), *(entry.id for entry in entries))
        return keep_signed(station, manifest, carried, FEED)


def mark_carried(casebook: Books, row: BundleRow) -> None:
    """Record that what a bundle carries is on sticks, in the transaction that records it of the bundle."""
    for carried in row.record_ids:
        record = casebook.records.find(carried)
        if record is not None and record.way_to_hq is WayToHq.TO_SEND:
            casebook.records.set_way(carried, WayToHq.WRITTEN)
    entries_sent.mark_written(casebook, row.record_ids, FEED)


def _audit(casebook: Books) -> AuditPart:
    """Return the audit chain as it is now, with the leaves since the feed's last bundle."""
    since = casebook.bundles.audit_length(FEED)
    before = casebook.audit.entries(before=since + 1, limit=1)
    leaves = b"".join(casebook.audit.leaves(since))
    return AuditPart(
        head=casebook.audit.head().hex(),
        length=casebook.audit.length(),
        since=ChainPart(head=(before[0].head if before else GENESIS).hex(), length=since),
        leaves=BlobPart(sha256=sha256(leaves).hexdigest(), length=len(leaves)),
    )


def _seen(casebook: Books, hq: Peer) -> SeenPart | None:
    feed = casebook.intake.feed(hq.desk_id, BundleKind.RETURN)
    if feed is None:
        return None
    return SeenPart(
        sequence=feed.sequence,
        digest=feed.manifest_digest,
        epoch=NO_EPOCH,
        audit=ChainPart(head=feed.audit_head, length=feed.audit_length),
        list_number=casebook.revocations.number(),
        rules_number=0,
    )


def _instruments(casebook: Books, records: list[Record]) -> list[InstrumentPart]:
    keys = {casebook.assessments.get(record.assessment_id).instrument for record in records}
    ordered = sorted(keys, key=lambda key: (key.id, key.version, key.sha256))
    return [InstrumentPart(id=key.id, version=key.version, sha256=key.sha256) for key in ordered]


def _record_part(record: Record) -> RecordPart:
    files = [
        FilePart(
            name=file.name,
            sha256=file.sha256,
            length=file.length,
            media_type=_MEDIA_TYPES.get(file.name, _OTHER),
        )
        for file in record.files
    ]
    return RecordPart(
        id=record.id,
        case_id=record.case_id,
        digest=record.digest,
        corrects=record.corrects,
        files=files,
    )
