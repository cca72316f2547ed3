"""Taking in a bundle of records at headquarters: all of it in one unit of work, or nothing.

The bundle was verified by `opening`; here its records are checked one by one, passed to the registry or to
its quarantine, stamped, and answered with a receipt. Who carried them is no matter: each is judged by its own
signature, at the earliest time it is shown to have existed. A record that lies in quarantine from an earlier
bundle is judged anew. What goes back is `returns`; what a person decides on the quarantine is `rejudging`.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import BinaryIO

from vetting_desk.errors import (
    BundleAddresseeError,
    BundleDigestError,
    RecordRefusedError,
)
from vetting_desk.model import (
    IntakeOutcome,
    IntakeSummary,
    Receipt,
    ReceiptItem,
    RecordFile,
)
from vetting_desk.model.evidence import Evidence, Outcome
from vetting_desk.model.finding import FindingKind
from vetting_desk.model.record_document import RecordDocument
from vetting_desk.progress import NoProgress, Progress
from vetting_desk.transfer.ends import arriving, epochs
from vetting_desk.transfer.ends.accepting import accept, record_of
from vetting_desk.transfer.ends.closing import Closing
from vetting_desk.transfer.ends.entries_taken import EntriesTaken
from vetting_desk.transfer.ends.entry_check import EntryOrigin
from vetting_desk.transfer.ends.evidence import EarlierEvidence
from vetting_desk.transfer.ends.hearing import Hearing
from vetting_desk.transfer.ends.meaning import ByItsWord, Meaning, weigh
from vetting_desk.transfer.ends.reader import Reader
from vetting_desk.transfer.ends.receiving import Registry
from vetting_desk.transfer.ends.record_check import SUBMISSION, Origin, check_record
from vetting_desk.transfer.ends.shown_register import ShownRegister
from vetting_desk.transfer.ends.stamping import PutsOff, Stamper, put_off_stamp, stamp_bundle
from vetting_desk.transfer.format import log_proof
from vetting_desk.transfer.format.manifest import RecordsManifest
from vetting_desk.transfer.format.manifest_parts import EntryPart, FilePart, RecordPart
from vetting_desk.transfer.format.opening import OpenBundle

CLOCK_BEHIND, UNKNOWN_DESK = "clock-behind", "unknown-desk"
DESK_REVOKED = "desk-revoked"
ERASED = "erased"
"""Why a record is refused whose case was erased here: by id and digest alone it is kept."""
REFUSED_TRIMMED = "refused-trimmed"
"""Flag: of what was refused, here or before, the largest contents were let go: there is room for so much."""
UNREGISTERED = "carrier-unregistered"


_Stamp = Callable[[RecordsManifest, str, Sequence[ReceiptItem], datetime], object]
_SET_ASIDE = frozenset({IntakeOutcome.REFUSED, IntakeOutcome.FORK, IntakeOutcome.HELD})


def take_in(
    stamper: Stamper,
    registry: Registry,
    source: BinaryIO,
    progress: Progress | None = None,
    *,
    meaning: Meaning | None = None,
) -> IntakeSummary:
    """Take in one bundle of records.

    Args:
        stamper: Headquarters, and who takes in.
        registry: What headquarters keeps.
        source: The sealed file, open for reading and seekable.
        progress: Receives ``"verifying"``, ``"taking-in"`` and ``"checking-records"``.
        meaning: What headquarters knows of instruments; None takes each record for what it says.

    Returns: What became of it. The receipt lies in the registry and goes back with the next return
        bundle.

    Raises:
        AgeError: If the file does not open.
        BundleError: If the bundle is refused as a whole; nothing was kept then.
        StoreError: If the store could not take it; nothing was kept then.
        CancelledError: If the person asked to stop; nothing was kept then.
    """
    stamp = partial(stamp_bundle, stamper, registry)
    return _take_in(stamper, registry, source, progress, meaning, stamp)


def take_in_unstamped(
    reader: Reader,
    registry: Registry,
    later: PutsOff,
    source: BinaryIO,
    progress: Progress | None = None,
    *,
    meaning: Meaning | None = None,
) -> IntakeSummary:
    """Take in one bundle where nobody can sign: verified like any other, and stamped later.

    Args:
        reader: Headquarters, as far as opening a bundle goes.
        registry: What headquarters keeps.
        later: Where it waits to be stamped.
        source: The sealed file, open for reading and seekable.
        progress: As of `take_in`.
        meaning: The same.

    Returns and raises what `take_in` does.
    """
    stamp = partial(put_off_stamp, later)
    return _take_in(reader, registry, source, progress, meaning, stamp)


def _take_in(
    reader: Reader,
    registry: Registry,
    source: BinaryIO,
    progress: Progress | None,
    meaning: Meaning | None,
    stamp: _Stamp,
) -> IntakeSummary:
    now = registry.newest_moment()
    opened = arriving.open_here(reader, source, now, progress)
    manifest = opened.manifest
    if not isinstance(manifest, RecordsManifest):
        raise BundleAddresseeError(detail="kind")
    trusted = registry.trusts(manifest.desk.id)
    origin = Origin(
        manifest.desk.id,
        reader.trust,
        now,
        lineage=registry.standing.lineage(manifest.desk.id),
        desk_revoked=trusted is False,
    )
    desk_flags = {True: (), False: (DESK_REVOKED,), None: (UNKNOWN_DESK,)}[trusted]
    clock = arriving.clock_flags(manifest, now, reader.clock.now())
    with registry.unit_of_work():
        intake = _Intake(
            reader,
            stamp,
            registry,
            opened,
            manifest,
            origin,
            progress or NoProgress(),
            meaning or ByItsWord(),
        )
        registered = reader.trust.registers(opened.signed_by.certificate)
        desk_flags += () if registered else (UNREGISTERED,)
        return intake.run(desk_flags + opened.flags, clock)


@dataclass
class _Contents:
    """What came with a bundle and is kept now; see `record_check.RecordFiles`."""

    registry: Registry
    other: dict[str, str]
    """Digest the manifest says to digest that came, where they differ."""

    def intact(self, file: FilePart) -> bool:
        return file.sha256 not in self.other

    def read(self, file: FilePart) -> bytes:
        return self.registry.blob(file.sha256)

    def all_of(self, part: RecordPart | EntryPart) -> tuple[RecordFile, ...]:
        """Return the files of a record or entry as they came, also those that are not what they should be."""
        return tuple(
            RecordFile(file.name, self.other.get(file.sha256, file.sha256), file.length)
            for file in log_proof.own_files(part.files)
        )


class _Intake:
    """One bundle on its way in; lives inside one unit of work."""

    def __init__(
        self,
        reader: Reader,
        stamp: _Stamp,
        registry: Registry,
        opened: OpenBundle,
        manifest: RecordsManifest,
        origin: Origin,
        progress: Progress,
        meaning: Meaning,
    ) -> None:
        self._own_desk = reader.desk.id
        self._stamp = stamp
        self._registry = registry
        self._closing = Closing(registry, meaning)
        self._meaning = meaning
        self._unjudged: dict[str, None] = {}
        self._opened = opened
        self._manifest = manifest
        self._origin = origin
        self._progress = progress
        self._contents = _Contents(registry, {})
        self._behind = False
        self._named: Evidence | None = None
        self._shown: dict[str, Evidence | None] = {}
        self._flags: list[str] = []
        self._taken: list[tuple[RecordDocument, FilePart]] = []
        self._register = ShownRegister(reader.trust, opened)

    def run(self, flags: tuple[str, ...], clock: tuple[str, ...]) -> IntakeSummary:
        registry, bundle, desk = self._registry, self._manifest.bundle, self._manifest.desk
        summary = arriving.summary_of(self._opened)
        if arriving.is_known(registry.arrivals, self._opened):
            known = registry.receipt(bundle)
            return replace(summary, items=known.items if known else (), already=True)
        leaves = self._keep_blobs()
        # Before this bundle counts among what arrived: it is no evidence that it came earlier.
        self._find_evidence()
        since = epochs.since(self._manifest, registry.standing.heard(desk.id))
        place = arriving.remember(registry.arrivals, self._opened, leaves, self._origin.at, since)
        records = tuple(self._judge_all(fork=place.fork))
        entries = self._taken_entries()
        items = (*records, *self._judge_entries(entries, fork=place.fork))
        self._compare_ratings()
        digest, at = self._opened.signed.digest, self._origin.at
        self._stamp(self._manifest, digest, items, at)
        registry.issue(self._receipt(items))
        if self._manifest.seen is not None:
            registry.mark_applied(desk.id, self._manifest.seen.sequence)
        flags += self._witnessed()
        hearing = Hearing(registry.standing, self._manifest, self._opened.signed.digest, place.fork)
        flags += (*entries.flags, *place.flags, *hearing.run(), *self._flags, *clock)
        flags += (CLOCK_BEHIND,) if self._behind else ()
        flags += (*self._unjudged, *self._closing.finish(), *self._register.tell(registry.standing))
        flags += (REFUSED_TRIMMED,) if registry.make_room() else ()
        if flags:
            registry.flag(bundle, desk.id, flags)
        return replace(summary, items=items, gap=place.gap, flags=flags)

    def _find_evidence(self) -> None:
        manifest = self._manifest
        earlier = EarlierEvidence(
            self._registry, manifest, self._opened.signed.digest, self._origin.lineage
        )
        self._named = earlier.bundle
        self._closing.beside(log_proof.proofs(manifest.records))
        self._shown = {part.id: earlier.of(part, self._contents) for part in manifest.records}

    def _keep_blobs(self) -> bytes:
        """Put what records consist of into the store, and return the audit leaves."""
        leaves_name = self._manifest.audit.leaves.sha256 if self._manifest.audit.leaves else ""
        wanted = {file.sha256 for part in self._manifest.records for file in part.files}
        wanted |= {file.sha256 for part in self._manifest.entries for file in part.files}
        leaves = b""
        # By their digests alone only a desk that is trusted here names certificates.
        said = self._manifest.register_left_out
        if not self._registry.trusts(self._manifest.desk.id):
            said = None
        for blob, pieces in self._opened.contents(self._progress):
            whole: Iterable[bytes | memoryview] = _as_it_came(pieces)
            if said is not None and blob.sha256 == said.content.sha256:
                whole = self._register.take(whole, blob.length)
            if blob.sha256 == leaves_name:
                leaves = b"".join(bytes(piece) for piece in whole)
                whole = [leaves]
            if blob.sha256 in wanted:
                came, new = self._registry.keep_blob(whole, blob.length)
                if came != blob.sha256:
                    self._contents.other[blob.sha256] = came
                if new:
                    self._closing.new_here(came)
        return leaves

    def _judge_all(self, *, fork: bool) -> list[ReceiptItem]:
        records = self._manifest.records
        items = []
        for done, part in enumerate(records):
            self._progress.raise_if_cancelled()
            self._progress.report(done, len(records), "checking-records")
            items.append(self._judge(part, fork=fork))
            self._supersede(part)
        return items

    def _supersede(self, part: RecordPart | EntryPart) -> None:
        """Close what came of it in earlier bundles and lies in quarantine: it was judged anew."""
        desk, bundle = self._manifest.desk.id, self._manifest.bundle
        self._registry.supersede(desk, part.id, part.digest, bundle)

    def _taken_entries(self) -> EntriesTaken:
        # Headquarters' own come back after it was restored: what it signs nobody else can.
        desks = (self._origin.desk_id, *self._origin.lineage, self._own_desk)
        origin = EntryOrigin(desks, self._origin.trust, self._origin.at, self._named)
        return EntriesTaken(self._registry.entry, self._registry.accept_entry, origin)

    def _judge_entries(self, entries: EntriesTaken, *, fork: bool) -> Iterator[ReceiptItem]:
        for part, item in entries.take(self._manifest.entries, self._contents, fork=fork):
            self._progress.raise_if_cancelled()
            answer = item
            if item.outcome in _SET_ASIDE:
                answer = self._quarantine(part, item.outcome, item.reason)
            self._supersede(part)
            yield answer

    def _compare_ratings(self) -> None:
        """Compare what records say of second ratings, once the statements that came with them are here."""
        for document, submission in self._taken:
            twice = document.second_rating is not None
            xml = self._contents.read(submission) if twice else b""
            self._unjudged |= dict.fromkeys(self._meaning.rated_twice(document, xml))

    def _judge(self, part: RecordPart, *, fork: bool) -> ReceiptItem:
        known = self._registry.record(part.id)
        if known is not None:
            if self._closing.is_the_same(known, part):
                return ReceiptItem(part.id, part.digest, IntakeOutcome.ALREADY_HAVE)
            return self._quarantine(part, IntakeOutcome.FORK, "fork")
        if fork:
            return self._quarantine(part, IntakeOutcome.FORK, "fork")
        try:
            origin = replace(self._origin, shown=self._shown[part.id])
            checked = check_record(part, self._contents, origin)
            document = checked.document
            unjudged = weigh(part, document, self._contents, self._meaning)
            self._register.see((checked.certificate,))
            if checked.verdict.outcome is not Outcome.VALID:
                why = checked.verdict.why
                return self._quarantine(part, IntakeOutcome.HELD, why, document)
            record = self._closing.closed(record_of(part, document), document)
            self._flags += accept(self._registry, record, document)
        except RecordRefusedError as error:
            return self._quarantine(part, IntakeOutcome.REFUSED, str(error.fields["reason"]))
        self._unjudged |= dict.fromkeys(unjudged)
        submission = next(file for file in part.files if file.name == SUBMISSION)
        self._taken.append((document.model_copy(update={"answers": []}), submission))
        self._behind = self._behind or document.clock.behind
        return ReceiptItem(part.id, part.digest, IntakeOutcome.ACCEPTED)

    def _witnessed(self) -> tuple[str, ...]:
        """Compare the head of headquarters' own chain that the desk has seen with the chain as it is.

        What it saw of an earlier epoch may be lost by a restore that headquarters knows of.
        """
        seen, standing, log = self._manifest.seen, self._registry.standing, self._registry.log
        if seen is None:
            return ()
        past = seen.epoch.mark != standing.epoch().mark and standing.knows_epoch(seen.epoch.mark)
        head = log.head_at(seen.audit.length)
        if past or (head is not None and head.hex() == seen.audit.head):
            return ()
        detail = {"known": seen.audit.length, "here": log.length()}
        standing.find(FindingKind.HQ_BEHIND, "", detail)
        return (FindingKind.HQ_BEHIND.value,)

    def _quarantine(
        self,
        part: RecordPart | EntryPart,
        outcome: IntakeOutcome,
        reason: str,
        held: RecordDocument | None = None,
    ) -> ReceiptItem:
        files = self._contents.all_of(part)
        if reason == ERASED or self._closing.of_erased(part.case_id, files):
            files = ()  # what was erased does not come back, and nobody has anything to decide
            if outcome is IntakeOutcome.HELD:
                outcome, reason = IntakeOutcome.REFUSED, ERASED
        elif held is not None:
            files = self._closing.held(files, held)
        elif isinstance(part, RecordPart) and files:
            files = self._closing.set_aside(files)
        self._registry.quarantine(
            self._manifest.bundle,
            self._manifest.desk.id,
            part.id,
            part.digest,
            outcome,
            reason,
            files,
        )
        return ReceiptItem(part.id, part.digest, outcome, reason)

    def _receipt(self, items: tuple[ReceiptItem, ...]) -> Receipt:
        return Receipt(
            bundle_id=self._manifest.bundle,
            desk_id=self._manifest.desk.id,
            sequence=self._manifest.sequence,
            taken_in_at=self._origin.at,
            audit_head=self._manifest.audit.head,
            audit_length=self._manifest.audit.length,
            items=items,
        )


def _as_it_came(pieces: Iterator[memoryview]) -> Iterator[memoryview]:
    """Yield the pieces of a content; one that is not what the manifest says ends like any other."""
    with suppress(BundleDigestError):
        yield from pieces
