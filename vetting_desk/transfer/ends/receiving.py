"""What intake requires of whoever stores what bundles bring.

`Arrivals` serves both ends; `Registry` is headquarters' side, which `vetting_desk.registry` implements
over a casebook. Nothing here knows how anything is stored. What a bundle must fulfil, and what is a fork
or a gap, is decided in `intake` and `feeds`, not by whoever implements these.
"""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from typing import Protocol

from vetting_desk.model import BundleKind, IntakeOutcome, Receipt, Record, RecordFile
from vetting_desk.model.arrivals import Arrival, Feed
from vetting_desk.model.certificate_register import ShownCertificate
from vetting_desk.model.entry import Entry
from vetting_desk.model.entry_document import EntryDocument
from vetting_desk.model.epoch import Epoch, GivenOut, Heard, Why
from vetting_desk.model.finding import FindingKind
from vetting_desk.model.record_document import RecordDocument
from vetting_desk.model.stamp import StampedRecord, StoredStamp


class Arrivals(Protocol):
    """The bundles that arrived, those of every desk in a feed of their own."""

    def at(self, desk_id: str, kind: BundleKind, sequence: int) -> Sequence[Arrival]:
        """Return what arrived under one number of a feed: one bundle, none, or the branches of a fork."""

    def find(self, bundle_id: str, manifest_digest: str = "") -> Arrival | None:
        """Return the bundle with this id, and this digest if named; None if it has not arrived."""

    def feed(self, desk_id: str, kind: BundleKind) -> Feed | None:
        """Return how far a desk's feed has come; None before its first bundle."""

    def add(self, arrival: Arrival) -> bool:
        """Add a bundle that arrived; False, and nothing is kept, if this very one is here already."""

    def covering(self, desk_id: str, first: int, last: int) -> Sequence[Arrival]:
        """Return the bundles of records whose audit leaves reach entry `first` and begin at `last` or before.

        Args:
            desk_id: Whose log.
            first: Number of an entry, from 1.
            last: Number of that entry, or of a later one.
        """


class Intake(Arrivals, Protocol):
    """Bundles that arrived at a post, and what of headquarters' word nobody there could judge."""

    def quarantine(
        self,
        bundle_id: str,
        desk_id: str,
        record_id: str,
        record_digest: str,
        outcome: IntakeOutcome,
        reason: str,
        files: Sequence[RecordFile],
    ) -> object:
        """Keep what cannot be taken in, with its reason; its contents are blobs already."""

    def supersede(self, desk_id: str, record_id: str, record_digest: str, bundle_id: str) -> None:
        """Record that what lies in quarantine came again in this bundle, and was judged anew."""


class Stamps(Protocol):
    """Headquarters' stamps; at a post those it was sent."""

    def add(self, stamp: StoredStamp) -> bool:
        """Add a stamp; False, and nothing is kept, if this very one is here already."""

    def of_bundle(self, bundle_id: str) -> StoredStamp | None:
        """Return the stamp over a bundle that arrived; None if there is none."""

    def of_record(self, record: StampedRecord) -> Sequence[StoredStamp]:
        """Return the stamps over a record, oldest first."""

    def naming(self, stamp_digest: str) -> Sequence[StoredStamp]:
        """Return the later stamps that name one: renewals over it first, then that which was made next."""

    def last_digest(self) -> str:
        """Return the digest of the newest stamp; empty before the first."""

    def due(self, before: datetime, limit: int) -> Sequence[StoredStamp]:
        """Return at most `limit` stamps that no renewal is over and that end before a moment, oldest first."""

    def count_due(self, before: datetime) -> int:
        """Return how many stamps `due` has in all."""


class SaidStamps(Stamps, Protocol):
    """Headquarters' stamps, those over what it says itself among them."""

    def of_document(self, record_id: str, digest: str) -> Sequence[StoredStamp]:
        """Return the stamps over a record's document, or over an entry of headquarters' own; oldest first."""


class OwnLog(Protocol):
    """Headquarters' own audit chain."""

    def length(self) -> int:
        """Return how many entries there are."""

    def head(self) -> bytes:
        """Return the chain's head, 32 bytes."""

    def head_at(self, sequence: int) -> bytes | None:
        """Return the head after entry number `sequence`; None if there are fewer entries."""


class Standing(Protocol):
    """Where headquarters stands, and what it last heard of each desk."""

    def heard(self, desk_id: str) -> Heard | None:
        """Return a desk's newest word; None if it was never heard."""

    def hear(self, heard: Heard) -> None:
        """Keep a desk's newest word."""

    def find(self, kind: FindingKind, subject: str, detail: Mapping[str, str | int]) -> None:
        """Say what a person has to be told, once."""

    def epoch(self) -> Epoch:
        """Return headquarters' present epoch."""

    def knows_epoch(self, mark: str) -> bool:
        """Return whether an epoch with this mark was headquarters' own."""

    def begin_epoch(
        self, why: Why, above: int, feeds: Mapping[str, int], list_number: int, rules: int
    ) -> None:
        """Begin an epoch above all that is known to have been given: epochs, bundles, lists, rules."""

    def note_given(self, desk_id: str, sequence: int, list_number: int, rules: int) -> None:
        """Give no return bundle to a desk, no list and no rules, under these numbers or below."""

    def numbers(self) -> GivenOut:
        """Return the newest numbers of what headquarters gives out."""

    def returned(self, desk_id: str) -> int:
        """Return the number of the newest return bundle for a desk; 0 before the first."""

    def returned_digest(self, desk_id: str, sequence: int) -> str:
        """Return the manifest digest of a return bundle for a desk; empty if none bears this number."""

    def show(self, shown: Sequence[ShownCertificate]) -> int:
        """Keep certificates that came and are missing from headquarters' register; return how many are new."""

    def bring_back(self, desk_id: str) -> None:
        """Send a desk that was restored again what guards the people of its cases, its own word too."""

    def lineage(self, desk_id: str) -> tuple[str, ...]:
        """Return a desk and all it was before it became a new one, newest first."""


class Registry(Protocol):
    """What headquarters keeps of all desks, as taking in one bundle needs it."""

    @property
    def standing(self) -> Standing:
        """Where headquarters stands, and what it last heard."""

    @property
    def arrivals(self) -> Arrivals:
        """The bundles of records that arrived."""

    @property
    def stamps(self) -> Stamps:
        """The stamps headquarters made."""

    @property
    def log(self) -> OwnLog:
        """Headquarters' own audit chain."""

    def unit_of_work(self) -> AbstractContextManager[None]:
        """Return a context manager: all that is kept inside stays, or after an error nothing of it."""

    def newest_moment(self) -> datetime:
        """Return the newest moment known here, with a time zone, also where the clock was set back."""

    def trusts(self, desk_id: str) -> bool | None:
        """Return whether bundles of a desk are taken in; None for a desk that is not known."""

    def desk_certificate(self, desk_id: str) -> bytes:
        """Return a desk's own certificate, PEM or DER; empty if none is known."""

    def keep_blob(self, pieces: Iterable[bytes | memoryview], length: int) -> tuple[str, bool]:
        """Keep a content under its SHA-256; harmless if it is here already.

        Args:
            pieces: In order; each is overwritten once the next is asked for. What asking raises goes up.
            length: Bytes in all; a large content is never held whole.

        Returns:
            Its SHA-256, in hexadecimal, and whether it is new here.
        """

    def blob(self, sha256: str) -> bytes:
        """Return a content.

        Raises:
            NotFoundError: If it is not here.
        """

    def discard_blob(self, sha256: str) -> None:
        """Remove a content, unless something that is kept is made of it; harmless when it is not here."""

    def record(self, record_id: str) -> Record | None:
        """Return a record that was taken in; None if there is none with this id."""

    def is_erased(self, case_id: str) -> bool:
        """Return whether a case was erased here; False for one that is not known."""

    def accept(self, record: Record, document: RecordDocument) -> tuple[str, ...]:
        """Keep a record that was checked, and register its case as the document has it.

        Args:
            record: Its files are kept as blobs, and no record with its id is here.
            document: What its assessor signed.

        Returns:
            Flags of what a person should look at, such as a reference that another case bears too.

        Raises:
            RecordRefusedError: If it does not fit the cases that are here; nothing of it is kept then.
        """

    def entry(self, entry_id: str) -> Entry | None:
        """Return an entry that was taken in; None if there is none with this id."""

    def accept_entry(self, entry: Entry, document: EntryDocument) -> tuple[str, ...]:
        """Keep an entry that was checked, and act on it where its kind is known.

        Args:
            entry: Its files are kept as blobs, and no entry with its id is here.
            document: What its author signed.

        Returns:
            Flags of what a person should look at.
        """

    def quarantine(
        self,
        bundle_id: str,
        desk_id: str,
        record_id: str,
        record_digest: str,
        outcome: IntakeOutcome,
        reason: str,
        files: Sequence[RecordFile],
    ) -> None:
        """Keep a record that cannot be taken in, for a person to look at.

        Args:
            bundle_id: The bundle it came in.
            desk_id: The desk it came from.
            record_id: As it calls itself.
            record_digest: As its bundle says.
            outcome: Refused, a fork, or held for a person to judge.
            reason: A key such as ``"signature"``.
            files: Those that arrived, under the digests of what came; each content is kept as a blob.
        """

    def make_room(self) -> int:
        """Let go of contents of what was refused, beyond what is kept of it, the largest first.

        Returns:
            How many bytes went; what is known of the refused things stays.
        """

    def supersede(self, desk_id: str, record_id: str, record_digest: str, bundle_id: str) -> None:
        """Record that the quarantined entries of a record came again in this bundle, and are judged there."""

    def receipt(self, bundle_id: str) -> Receipt | None:
        """Return the receipt issued for a bundle; None before."""

    def issue(self, receipt: Receipt) -> None:
        """Keep a receipt; it goes back with the desk's next return bundle."""

    def mark_applied(self, desk_id: str, sequence: int) -> None:
        """Record that a desk applied its return bundles up to this number."""

    def flag(self, bundle_id: str, desk_id: str, flags: Sequence[str]) -> None:
        """Write into the log what a person should look at in a bundle."""
