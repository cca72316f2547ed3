"""What a post sends to headquarters: which records, under which number, and how far they are.

To send → written → received or refused. A bundle gets its number and signature in one transaction,
and is sealed for a stick afterwards; a stick that fails leaves it waiting, and the next writing
begins with it. Records count as written only when the stick was read back. A record that is refused, or
written and not confirmed, can be offered again: it goes into a new bundle, with a new number, signed by
whoever signs then.
"""

from collections.abc import Iterable, Sequence
from hashlib import sha256
from pathlib import Path

from vetting_desk.crypto.chain import GENESIS
from vetting_desk.errors import NotFoundError, StateError
from vetting_desk.model import (
    BundleKind,
    BundleRow,
    BundleState,
    Record,
    RecordFile,
    WayToHq,
)
from vetting_desk.model.epoch import NO_EPOCH
from vetting_desk.model.peer import Peer
from vetting_desk.progress import Progress
from vetting_desk.transfer.ends import entries_sent, epochs, sent_register, writing
from vetting_desk.transfer.ends.books import Books
from vetting_desk.transfer.ends.carried import OfferBooks, find_carried
from vetting_desk.transfer.ends.entries_sent import TO_HQ
from vetting_desk.transfer.ends.station import Station, headquarters_of
from vetting_desk.transfer.ends.writing import common_fields, keep_signed, write_each
from vetting_desk.transfer.format import log_proof
from vetting_desk.transfer.format.limits import MAX_BLOB, MAX_PAYLOAD, MAX_RECORD_FILES
from vetting_desk.transfer.format.manifest import RecordsManifest
from vetting_desk.transfer.format.manifest_parts import (
    AuditPart,
    BlobPart,
    ChainPart,
    FilePart,
    InstrumentPart,
    RecordPart,
    RegisterPart,
    SeenPart,
)

OFFERED_FROM = frozenset({WayToHq.REFUSED, WayToHq.WRITTEN})
"""From where something can be offered again by a person of the post."""

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
    station: Station,
    folder: Path,
    progress: Progress | None = None,
    *,
    rules_number: int = 0,
) -> tuple[BundleRow, ...]:
    """Write everything that is to be sent to a stick.

    First what was sealed earlier and never reached a stick, then a new bundle with the records to
    send; more than one only where there are more records than one bundle takes. Where headquarters is owed a
    word, as after a restore, a bundle is written also without records.

    Args:
        station: The post.
        folder: The folder on the stick.
        progress: Receives ``"checking"``, ``"writing"`` and ``"reading-back"`` with bytes of each file.
        rules_number: Of the organisation's rules this post has; 0 for none.

    Returns:
        The bundles written, in the order of their numbers.

    Raises:
        StateError: If there is nothing to send.
        EnrolmentError: If no headquarters is known.
        DriveError: What is wrong with the stick; ``written`` names the files that are whole on it.
        CancelledError: If the person asked to stop; what was written before is whole and counts.
    """
    hq, casebook = headquarters_of(station), station.casebook
    rows = iter(lambda: _waiting(casebook) or _prepare(station, hq, rules_number), None)
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


def next_bundle(station: Station, rules_number: int = 0) -> BundleRow | None:
    """Return the bundle to be written next, made now where none waits; None if there is nothing to send.

    Args:
        station: The post.
        rules_number: Of the organisation's rules this post has; 0 for none.

    Raises:
        EnrolmentError: If no headquarters is known.
    """
    hq = headquarters_of(station)
    return _waiting(station.casebook) or _prepare(station, hq, rules_number)


def offer_again(casebook: OfferBooks, ids: Iterable[str]) -> list[str]:
    """Let records and entries go into the next new bundle once more; each keeps its own signature and id.

    What headquarters has it knows by its digest, so that sending twice is never two. A bundle that then
    carries nothing any more that waits for an answer counts as replaced.

    Args:
        casebook: The post's.
        ids: Of what is refused, or written without a receipt; all else is passed over, and so is what was
            erased here.

    Returns:
        Those that are to be sent now.

    Raises:
        NotFoundError: If there is nothing under an id; nothing changed then.
    """
    with casebook.transaction():
        offered = []
        for each in ids:
            carried = find_carried(casebook, each)
            if carried is None:
                raise NotFoundError(what="record", id=each)
            if carried.way in OFFERED_FROM and carried.whole:
                carried.move(WayToHq.TO_SEND, "")
                offered.append(each)
        settle_bundles(casebook, offered)
    return offered


def settle_bundles(casebook: OfferBooks, ids: Iterable[str]) -> None:
    """Mark the bundles with these records that wait for a receipt, and hold nothing that does, as replaced."""
    carrying = {row.id: row for each in ids for row in casebook.bundles.carrying(each)}
    for row in carrying.values():
        if row.state is BundleState.WRITTEN and not any(
            _waits_in(casebook, row, each) for each in row.record_ids
        ):
            casebook.bundles.mark(row.id, BundleState.REPLACED)


def _waits_in(casebook: OfferBooks, row: BundleRow, carried_id: str) -> bool:
    """Return whether a record or entry waits for the receipt of this very bundle."""
    carried = find_carried(casebook, carried_id)
    if carried is None or carried.way is not WayToHq.WRITTEN:
        return False
    return casebook.bundles.carrying(carried_id)[0].id == row.id


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
    rows = casebook.bundles.on_their_way(casebook.successions.feed())
    return next((row for row in rows if row.state is BundleState.SEALED), None)


def _prepare(station: Station, hq: Peer, rules_number: int) -> BundleRow | None:
    """Assign the records and entries to send to a bundle with the next number.

    None if there are none, and no word is owed.

    From here on they belong to that bundle: they are "written" once it is, and not chosen again.
    """
    casebook = station.casebook
    feed = casebook.successions.feed()
    with casebook.transaction():
        records = choose(casebook.records.to_send())
        entries = entries_sent.choose(casebook, TO_HQ)
        if not records and not entries and not casebook.owes_word():
            return None
        believed, _ = epochs.statement(list(casebook.records.received()))
        manifest = RecordsManifest(
            **common_fields(station, hq, feed),
            kind="records",
            audit=_audit(casebook, feed),
            seen=_seen(casebook, hq, rules_number),
            holdings=believed,
            register_left_out=_left_out(casebook),
            instruments=_instruments(casebook, records),
            records=[_record_part(casebook, record) for record in records],
            entries=entries_sent.parts_of(entries),
        )
        carried = (*(record.id for record in records), *(entry.id for entry in entries))
        return keep_signed(station, manifest, carried, feed)


def mark_carried(casebook: Books, row: BundleRow) -> None:
    """Mark what is in a bundle that is on sticks, whole or in parts, for the first time.

    Written again it changes nothing: what is to be sent then was offered again, and goes into another.
    """
    if row.state is not BundleState.SEALED:
        return
    for carried in row.record_ids:
        record = casebook.records.find(carried)
        if record is not None and record.way_to_hq is WayToHq.TO_SEND:
            casebook.records.set_way(carried, WayToHq.WRITTEN)
    entries_sent.mark_written(casebook, row.record_ids, TO_HQ)


def _audit(casebook: Books, feed: str) -> AuditPart:
    """Return the audit chain as it is now, with the leaves since the feed's last bundle."""
    since = casebook.bundles.audit_length(feed)
    before = casebook.audit.entries(before=since + 1, limit=1)
    leaves = b"".join(casebook.audit.leaves(since))
    return AuditPart(
        head=casebook.audit.head().hex(),
        length=casebook.audit.length(),
        since=ChainPart(head=(before[0].head if before else GENESIS).hex(), length=since),
        leaves=BlobPart(sha256=sha256(leaves).hexdigest(), length=len(leaves)),
    )


def _seen(casebook: Books, hq: Peer, rules_number: int) -> SeenPart | None:
    heard = casebook.heard.find(hq.desk_id)
    if heard is None:
        return _seen_before(casebook, hq)
    return SeenPart(
        sequence=heard.newest.sequence,
        digest=heard.newest.digest,
        epoch=epochs.part_of(heard.newest.epoch),
        audit=ChainPart(head=heard.audit_head, length=heard.audit_length),
        list_number=casebook.revocations.number(),
        rules_number=rules_number,
    )


def _seen_before(casebook: Books, hq: Peer) -> SeenPart | None:
    """Return what arrived before words were kept; nothing at a desk that became a new one since."""
    feed = casebook.intake.feed(hq.desk_id, BundleKind.RETURN)
    if feed is None or casebook.successions.feed():
        return None
    return SeenPart(
        sequence=feed.sequence,
        digest=feed.manifest_digest,
        epoch=epochs.part_of(NO_EPOCH),
        audit=ChainPart(head=feed.audit_head, length=feed.audit_length),
        list_number=casebook.revocations.number(),
        rules_number=0,
    )


def _left_out(casebook: Books) -> RegisterPart | None:
    """Return the certificates that headquarters' newest register leaves out; None for none."""
    left_out = sent_register.left_out(casebook)
    return writing.register_part(casebook, left_out) if left_out else None


def _instruments(casebook: Books, records: list[Record]) -> list[InstrumentPart]:
    keys = {casebook.assessments.get(record.assessment_id).instrument for record in records}
    ordered = sorted(keys, key=lambda key: (key.id, key.version, key.sha256))
    return [InstrumentPart(id=key.id, version=key.version, sha256=key.sha256) for key in ordered]


def _record_part(casebook: Books, record: Record) -> RecordPart:
    """Return a record as a manifest names it, with the entry that logged it beside it."""
    files = [
        FilePart(
            name=file.name,
            sha256=file.sha256,
            length=file.length,
            media_type=_MEDIA_TYPES.get(file.name, _OTHER),
        )
        for file in (*record.files, *_logged(casebook, record))
    ]
    return RecordPart(
        id=record.id,
        case_id=record.case_id,
        digest=record.digest,
        corrects=record.corrects,
        files=files,
    )


def _logged(casebook: Books, record: Record) -> list[RecordFile]:
    """Return the entry that logged the signing of a record, as a file: its leaf shows how old it is.

    If a bundle was made since, its log covers the entry: the leaves up to there go along, so that headquarters
    can tell also where that bundle was lost.
    """
    taken = {file.name for file in record.files}
    entry = casebook.audit.signing_of(record.id)
    if entry is None or log_proof.MEMBER in taken or len(taken) >= MAX_RECORD_FILES:
        return []
    sequence = log_proof.sequence_of(entry)
    before = casebook.audit.head_at(sequence - 1) or GENESIS
    covered = casebook.bundles.first_covering(casebook.successions.feed(), sequence)
    count = min(max(0, covered - sequence), log_proof.MOST_LEAVES)
    following = casebook.audit.leaves(sequence)[:count] if count else ()
    proof = log_proof.write(before, entry, following)
    if len(proof) > log_proof.MAX_LENGTH:
        return []
    return [RecordFile(log_proof.MEMBER, casebook.blobs.put(proof), len(proof))]
