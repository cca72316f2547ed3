"""Taking in a bundle of records at headquarters: all of it in one transaction, or nothing.

The bundle was verified by `opening`; here its records are checked one by one, kept or quarantined,
and answered with a receipt. Whose case a record belongs to is registered by the caller's
`register`. What goes back is `returns`.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from typing import BinaryIO

from vetting_desk.clock import from_text
from vetting_desk.errors import (
    BundleAddresseeError,
    BundleDigestError,
    BundleSignatureError,
    RecordRefusedError,
    StateError,
)
from vetting_desk.model import (
    BundleKind,
    BundleState,
    IntakeOutcome,
    IntakeSummary,
    Receipt,
    ReceiptItem,
    Record,
    RecordFile,
    WayToHq,
)
from vetting_desk.model.record_document import RecordDocument
from vetting_desk.progress import NoProgress, Progress
from vetting_desk.store import Arrival, Casebook
from vetting_desk.transfer import feeds
from vetting_desk.transfer.manifest import Manifest, RecordsManifest
from vetting_desk.transfer.manifest_parts import FilePart, RecordPart
from vetting_desk.transfer.opening import Expected, OpenBundle, open_bundle
from vetting_desk.transfer.record_check import Origin, check_record
from vetting_desk.transfer.station import Station

Register = Callable[[Casebook, RecordDocument], None]
"""Makes sure that the case of a document is in the casebook, or raises `RecordRefusedError`."""

CLOCK_AHEAD, CLOCK_BEHIND, UNKNOWN_DESK = "clock-ahead", "clock-behind", "unknown-desk"
_AHEAD = timedelta(days=1)


def take_in(
    station: Station, source: BinaryIO, register: Register, progress: Progress | None = None
) -> IntakeSummary:
    """Take in one bundle of records.

    Args:
        station: Headquarters.
        source: The sealed file, open for reading and seekable.
        register: Makes sure that a document's case is here (`registry.register_case`).
        progress: Told ``"verifying"``, ``"reading"`` and ``"checking-records"``.

    Returns: What became of it. The receipt lies in the casebook and goes back with the next return
        bundle.

    Raises:
        AgeError: If the file does not open.
        BundleError: If the bundle is refused as a whole; nothing was kept then.
        StoreError: If the store could not take it; nothing was kept then.
        CancelledError: If the person asked to stop; nothing was kept then.
    """
    now = station.clock.now()
    opened = open_bundle(source, [station.identity], expected_at(station), progress)
    manifest = opened.manifest
    if not isinstance(manifest, RecordsManifest):
        raise BundleAddresseeError(detail="kind")
    peer = station.casebook.peers.find(manifest.desk.id)
    if peer is not None and not peer.trusted:
        raise BundleSignatureError(detail="desk-not-trusted")
    with station.casebook.transaction():
        intake = _Intake(station, opened, manifest, register, now, progress or NoProgress())
        return intake.run(() if peer else (UNKNOWN_DESK,))


def expected_at(station: Station) -> Expected:
    """Return what a bundle must fit to be opened at this desk.

    Certificates are judged at the newest moment the desk knows of, so that a clock that was set back
    does not make them "not yet valid".
    """
    newest = station.casebook.clock_reading().newest
    return Expected(station.trust, newest, station.desk.training, station.desk.id)


def arrival_of(opened: OpenBundle, leaves: bytes, now: datetime) -> Arrival:
    """Return how a bundle is remembered."""
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
    )


def clock_flags(manifest: Manifest, now: datetime) -> tuple[str, ...]:
    """Return ``clock-ahead`` where a bundle was made more than a day after it arrived."""
    return (CLOCK_AHEAD,) if from_text(manifest.created_at) > now + _AHEAD else ()


@dataclass
class _Contents:
    """What came with a bundle and lies in the store now; see `record_check.RecordFiles`."""

    casebook: Casebook
    other: dict[str, str]
    """Digest the manifest says to digest that came, where they differ."""

    def intact(self, file: FilePart) -> bool:
        return file.sha256 not in self.other

    def read(self, file: FilePart) -> bytes:
        return self.casebook.blobs.get(file.sha256)

    def all_of(self, part: RecordPart) -> dict[str, bytes]:
        """Return a record's files as they came, also those that are not what they should be."""
        blobs, other = self.casebook.blobs, self.other
        return {file.name: blobs.get(other.get(file.sha256, file.sha256)) for file in part.files}


class _Intake:
    """One bundle on its way in; lives inside one transaction."""

    def __init__(
        self,
        station: Station,
        opened: OpenBundle,
        manifest: RecordsManifest,
        register: Register,
        now: datetime,
        progress: Progress,
    ) -> None:
        self._casebook = station.casebook
        self._opened = opened
        self._manifest = manifest
        self._register = register
        self._now = now
        self._progress = progress
        self._origin = Origin(manifest.desk.id, station.trust, now)
        self._contents = _Contents(station.casebook, {})
        self._behind = False

    def run(self, flags: tuple[str, ...]) -> IntakeSummary:
        known = self._casebook.receipts.find(self._manifest.bundle)
        if self._casebook.intake.find(self._manifest.bundle, self._opened.signed.digest):
            return self._summary(known.items if known else (), already=True)
        leaves = self._keep_blobs()
        place = feeds.place_of(self._casebook, self._manifest, self._opened.signed.digest, leaves)
        self._casebook.intake.add(arrival_of(self._opened, leaves, self._now))
        items = tuple(self._judge_all(fork=place.fork))
        self._casebook.receipts.add(self._receipt(items))
        self._note_seen()
        flags += place.flags + clock_flags(self._manifest, self._now)
        flags += (CLOCK_BEHIND,) if self._behind else ()
        if flags:
            detail = {"flags": list(flags), "desk": self._manifest.desk.id}
            self._casebook.audit.append("bundle-flagged", self._manifest.bundle, detail)
        return self._summary(items, gap=place.gap, flags=flags)

    def _keep_blobs(self) -> bytes:
        """Put what records consist of into the store, and return the audit leaves."""
        leaves_name = self._manifest.audit.leaves.sha256 if self._manifest.audit.leaves else ""
        of_records = {file.sha256 for part in self._manifest.records for file in part.files}
        leaves = b""
        for blob, pieces in self._opened.contents(self._progress):
            taken = bytearray()
            try:
                for piece in pieces:
                    taken += piece
            except BundleDigestError:
                self._contents.other[blob.sha256] = sha256(taken).hexdigest()
            if blob.sha256 == leaves_name:
                leaves = bytes(taken)
            if blob.sha256 in of_records:
                self._casebook.blobs.put(bytes(taken))
        return leaves

    def _judge_all(self, *, fork: bool) -> list[ReceiptItem]:
        records = self._manifest.records
        items = []
        for done, part in enumerate(records):
            self._progress.raise_if_cancelled()
            self._progress.report(done, len(records), "checking-records")
            items.append(self._judge(part, fork=fork))
        return items

    def _judge(self, part: RecordPart, *, fork: bool) -> ReceiptItem:
        known = self._casebook.records.find(part.id)
        if known is not None:
            if known.digest == part.digest and _files_of(part) == known.files:
                return ReceiptItem(part.id, part.digest, IntakeOutcome.ALREADY_HAVE)
            return self._quarantine(part, IntakeOutcome.FORK, "fork")
        if fork:
            return self._quarantine(part, IntakeOutcome.FORK, "fork")
        try:
            document = check_record(part, self._contents, self._origin)
            with self._casebook.transaction():
                self._accept(part, document)
        except RecordRefusedError as error:
            return self._quarantine(part, IntakeOutcome.REFUSED, str(error.fields["reason"]))
        self._behind = self._behind or document.clock.behind
        return ReceiptItem(part.id, part.digest, IntakeOutcome.ACCEPTED)

    def _accept(self, part: RecordPart, document: RecordDocument) -> None:
        corrected = self._casebook.records.find(part.corrects) if part.corrects else None
        if corrected is not None and corrected.case_id != part.case_id:
            raise RecordRefusedError(record_id=part.id, reason="corrects", detail="another case")
        self._register(self._casebook, document)
        try:
            self._casebook.records.add(_record(part, document), {}, taken_in=True)
        except StateError as error:
            raise RecordRefusedError(record_id=part.id, reason="case", detail="") from error

    def _quarantine(self, part: RecordPart, outcome: IntakeOutcome, reason: str) -> ReceiptItem:
        self._casebook.intake.quarantine(
            self._manifest.bundle,
            self._manifest.desk.id,
            part.id,
            part.digest,
            outcome,
            reason,
            self._contents.all_of(part),
        )
        return ReceiptItem(part.id, part.digest, outcome, reason)

    def _receipt(self, items: tuple[ReceiptItem, ...]) -> Receipt:
        return Receipt(
            bundle_id=self._manifest.bundle,
            desk_id=self._manifest.desk.id,
            sequence=self._manifest.sequence,
            taken_in_at=self._now,
            audit_head=self._manifest.audit.head,
            audit_length=self._manifest.audit.length,
            items=items,
        )

    def _note_seen(self) -> None:
        """The newest return bundle the desk has applied, and all before it, have arrived there."""
        seen, bundles = self._manifest.seen, self._casebook.bundles
        applied = seen.sequence if seen else 0
        for row in bundles.list(self._manifest.desk.id) if applied else ():
            if row.sequence <= applied and row.state is not BundleState.RECEIVED:
                bundles.mark(row.id, BundleState.RECEIVED)

    def _summary(
        self,
        items: tuple[ReceiptItem, ...],
        *,
        already: bool = False,
        gap: int = 0,
        flags: tuple[str, ...] = (),
    ) -> IntakeSummary:
        return IntakeSummary(
            bundle_id=self._manifest.bundle,
            kind=BundleKind.RECORDS,
            desk_name=self._manifest.desk.name,
            officer_name=self._opened.signed_by.officer.name,
            sequence=self._manifest.sequence,
            already=already,
            gap=gap,
            items=items,
            flags=flags,
        )


def _files_of(part: RecordPart) -> tuple[RecordFile, ...]:
    return tuple(RecordFile(file.name, file.sha256, file.length) for file in part.files)


def _record(part: RecordPart, document: RecordDocument) -> Record:
    return Record(
        id=part.id,
        case_id=part.case_id,
        assessment_id=document.assessment,
        title=document.instrument.title,
        instrument_id=document.instrument.id,
        instrument_version=document.instrument.version,
        officer_name=document.officer.name,
        signed_at=from_text(document.clock.signed_at),
        digest=part.digest,
        files=_files_of(part),
        corrects=part.corrects,
        way_to_hq=WayToHq.RECEIVED,
        desk_name=document.desk.name,
    )
