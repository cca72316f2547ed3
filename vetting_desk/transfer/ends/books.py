"""What carrying bundles asks of a desk's store, part by part; a `store.Casebook` has all of it.

Each part names only what the ends of the way use. Nothing here says how anything is stored; which
errors the store itself may raise is said there (`StoreError`).
"""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from io import RawIOBase
from typing import Any, Protocol

from vetting_desk.model import (
    Amendment,
    Assessment,
    AuditEntry,
    BundleRow,
    BundleState,
    Receipt,
    Record,
    WayToHq,
)
from vetting_desk.model.entry import Entry, EntryWay
from vetting_desk.model.kept_manifest import KeptManifest
from vetting_desk.model.peer import Peer
from vetting_desk.model.revocation import Revocation, StoredList
from vetting_desk.transfer.ends.clock_books import DeviceClock, Moment
from vetting_desk.transfer.ends.receiving import Intake, SaidStamps
from vetting_desk.transfer.ends.sent_register import SentRegisters
from vetting_desk.transfer.ends.standing_books import Erasures, StandingBooks
from vetting_desk.transfer.ends.update_books import Instruments, Packs


class Peers(Protocol):
    """The other desks this one knows."""

    def get(self, desk_id: str) -> Peer:
        """Return a desk; `NotFoundError` if it is not known."""

    def find(self, desk_id: str) -> Peer | None:
        """Return a desk, or None if it is not known."""

    def list(self) -> Sequence[Peer]:
        """Return all known desks."""


class Bundles(Protocol):
    """The bundles this desk wrote: at a post one feed, named ``""``, at headquarters one for each desk."""

    def next_sequence(self, feed: str) -> int:
        """Return the number of a feed's next bundle: 1 for the first."""

    def previous_digest(self, feed: str) -> str:
        """Return the digest of a feed's last manifest; empty before the first."""

    def first_covering(self, feed: str, sequence: int) -> int:
        """Return how many audit entries the first bundle of a feed covers that covers one; 0 if none does."""

    def audit_length(self, feed: str) -> int:
        """Return how many audit entries a feed's last bundle covers."""

    def add(
        self,
        bundle: BundleRow,
        manifest_digest: str,
        *,
        feed: str,
        audit_head: str,
        audit_length: int,
    ) -> None:
        """Add a bundle that was sealed; `StateError` unless its number is the feed's next."""

    def mark(
        self,
        bundle_id: str,
        state: BundleState,
        *,
        file_name: str | None = None,
        length: int | None = None,
    ) -> None:
        """Set what is known of a bundle; None leaves its name or length as it is."""

    def get(self, bundle_id: str) -> BundleRow:
        """Return a bundle; `NotFoundError` if this desk wrote none with this id."""

    def find(self, bundle_id: str) -> BundleRow | None:
        """Return a bundle, or None if this desk wrote none with this id."""

    def at(self, feed: str, sequence: int) -> tuple[str, str] | None:
        """Return id and manifest digest of the bundle written under a number; None if there is none."""

    def reached(self) -> Mapping[str, int]:
        """Return the highest number given in each feed that has any."""

    def skip_to(self, feed: str, sequence: int) -> None:
        """Give no number of a feed up to this one any more."""

    def carrying(self, record_id: str) -> Sequence[BundleRow]:
        """Return the bundles that carry a record, newest first."""

    def on_their_way(self, feed: str) -> Sequence[BundleRow]:
        """Return the bundles of a feed that the other side has not confirmed, oldest first."""


class BundleFiles(Protocol):
    """The files as which this desk's bundles were written."""

    def add(self, bundle_id: str, name: str, length: int, sha256: str) -> None:
        """Add a file, whole or a part, that was written and read back."""


class Records(Protocol):
    """Signed assessments, and how far they are on their way."""

    def get(self, record_id: str) -> Record:
        """Return a record; `NotFoundError` if there is none with this id."""

    def find(self, record_id: str) -> Record | None:
        """Return a record, or None if there is none with this id."""

    def to_send(self) -> Sequence[Record]:
        """Return the records that are to go into the next bundle, oldest first."""

    def set_way(self, record_id: str, way: WayToHq, reason: str = "") -> None:
        """Set how far a record is, and why headquarters refused it where it did."""

    def received(self) -> Sequence[str]:
        """Return the digests of the records that count as received by headquarters."""

    def sent_by(self, desks: Iterable[str]) -> bytes:
        """Return, at headquarters, the digests of the records here that came in bundles of these desks.

        As `format.holdings.ordered` writes them.
        """

    def all(self) -> Sequence[Record]:
        """Return all records, oldest first."""


class Entries(Protocol):
    """Signed statements beside records, and how far each is on its way in each feed."""

    def add(self, entry: Entry, blobs: Mapping[str, bytes]) -> None:
        """Add an entry with its files; what is kept as a blob already may be missing from `blobs`."""

    def find(self, entry_id: str) -> Entry | None:
        """Return an entry, or None if there is none with this id."""

    def of_kind(self, kind: str) -> Sequence[Entry]:
        """Return the entries of a kind about all cases, oldest first."""

    def on_way(self, feed: str, way: EntryWay) -> Sequence[Entry]:
        """Return the entries that are so far on their way in a feed, oldest first."""

    def to_send(self, feed: str) -> Sequence[Entry]:
        """Return the entries for a feed's next bundle, urgent ones first, then the oldest."""

    def way(self, entry_id: str, feed: str) -> tuple[EntryWay, str] | None:
        """Return how far an entry is, and why it was refused; None where it is on no way in this feed."""

    def set_way(self, entry_id: str, feed: str, way: EntryWay, reason: str = "") -> None:
        """Set how far an entry is, and why headquarters refused it where it did."""

    def offer_again(self, feed: str, ways: Iterable[EntryWay], reason: str) -> int:
        """Have the entries that are so far in a feed sent again; return how many there were."""


class Receipts(Protocol):
    """At a post the receipts headquarters sent, at headquarters those it issued."""

    def add(self, receipt: Receipt) -> bool:
        """Add a receipt; False, and nothing is kept, if there is one for its bundle already."""

    def find(self, bundle_id: str) -> Receipt | None:
        """Return the receipt for a bundle, or None."""

    def first_of(self, record_id: str, record_digest: str) -> Receipt | None:
        """Return the earliest receipt that names a record or entry by this digest; None if none does."""

    def to_return(self, desk_id: str) -> Sequence[Receipt]:
        """Return the receipts for a desk that no return bundle carries yet, oldest first."""

    def carried_by(self, return_bundle_id: str) -> Sequence[Receipt]:
        """Return the receipts that a return bundle carries, oldest first."""

    def mark_returned(self, receipt_bundle_id: str, return_bundle_id: str) -> None:
        """Record which return bundle carries the receipt for a bundle."""


class Amendments(Protocol):
    """Later words of headquarters: at a post those it sent, at headquarters those it gave."""

    def add(self, amendment: Amendment) -> bool:
        """Add an amendment; False, and nothing is kept, if the very same is here already."""

    def of_record(self, record_id: str) -> Sequence[Amendment]:
        """Return what was decided on a record, by the time of headquarters, the newest last."""

    def to_return(self, desk_id: str) -> Sequence[Amendment]:
        """Return those for a desk that no return bundle carries yet, oldest first."""

    def take_back(self, return_bundle_id: str) -> None:
        """Record that no return bundle carries the amendments of this one."""

    def mark_returned(self, amendment: Amendment, return_bundle_id: str) -> None:
        """Record which return bundle carries an amendment."""


class Blobs(Protocol):
    """Contents by their digest."""

    def put(self, content: bytes) -> str:
        """Keep a content, and return its SHA-256 in hexadecimal."""

    def open(self, sha256: str) -> RawIOBase:
        """Return a reader of a content; `NotFoundError` if it is not here."""

    def length(self, sha256: str) -> int:
        """Return the length of a content in bytes; `NotFoundError` if it is not here."""


class AuditLog(Protocol):
    """The desk's audit log."""

    def append(self, action: str, subject: str, detail: Mapping[str, Any]) -> None:
        """Write one entry."""

    def length(self) -> int:
        """Return how many entries there are."""

    def head(self) -> bytes:
        """Return the chain's head, 32 bytes."""

    def leaves(self, since: int) -> Sequence[bytes]:
        """Return the 32-byte leaves of the entries after number `since`, in order."""

    def head_at(self, sequence: int) -> bytes | None:
        """Return the head after entry number `sequence`; None if there are fewer entries."""

    def signing_of(self, record_id: str) -> bytes | None:
        """Return the entry that says a record was signed here, as its leaf is made of it; None for none."""

    def entries(self, *, before: int, limit: int) -> Sequence[AuditEntry]:
        """Return at most `limit` entries below number `before`, newest first."""


class Assessments(Protocol):
    """Assessments, of which only the instrument is asked."""

    def get(self, assessment_id: str) -> Assessment:
        """Return an assessment; `NotFoundError` if there is none with this id."""


class Counters(Protocol):
    """Numbers that only rise."""

    def get(self, name: str) -> int:
        """Return a number; 0 before it was raised."""

    def raise_to(self, name: str, value: int) -> bool:
        """Raise a number; False, changing nothing, if it is there or beyond."""


class Settings(Protocol):
    """Named values."""

    def get(self, key: str) -> str | None:
        """Return a value as text, or None."""

    def set(self, key: str, value: str | bytes) -> None:
        """Keep a value."""


class Revocations(Protocol):
    """The newest revocation list."""

    def number(self) -> int:
        """Return its number; 0 before there is one."""

    def newest_list(self) -> StoredList | None:
        """Return it, or None before there is one."""

    def keep_revoked(self, serials: Mapping[int, Revocation], why: str) -> int:
        """Keep certificates as revoked whatever a later list says; return how many were not known so."""

    def put_list(self, newest: StoredList) -> None:
        """Keep a list; `StateError` if a newer one is here."""


class Manifests(Protocol):
    """Signed manifests of bundles written."""

    def add(self, manifest: KeptManifest) -> None:
        """Keep a manifest; `StateError` if one is kept for its bundle."""

    def find(self, bundle_id: str) -> KeptManifest | None:
        """Return the manifest of a bundle; None if none is kept."""


class Books(StandingBooks, Protocol):
    """A desk's store, as far as bundles are carried out of it and into it."""

    @property
    def peers(self) -> Peers:
        """Other desks."""

    @property
    def bundles(self) -> Bundles:
        """Bundles written."""

    @property
    def bundle_files(self) -> BundleFiles:
        """The files as which bundles were written."""

    @property
    def packs(self) -> Packs:
        """Texts the organisation approved."""

    @property
    def intake(self) -> Intake:
        """Bundles that arrived."""

    @property
    def records(self) -> Records:
        """Signed assessments."""

    @property
    def entries(self) -> Entries:
        """Signed statements beside records."""

    @property
    def erasure(self) -> Erasures:
        """Tombstones of erased cases."""

    @property
    def receipts(self) -> Receipts:
        """Headquarters' answers."""

    @property
    def amendments(self) -> Amendments:
        """Headquarters' later words."""

    @property
    def blobs(self) -> Blobs:
        """Contents by digest."""

    @property
    def audit(self) -> AuditLog:
        """The audit log."""

    @property
    def instruments(self) -> Instruments:
        """Questionnaires."""

    @property
    def assessments(self) -> Assessments:
        """Assessments."""

    @property
    def counters(self) -> Counters:
        """Numbers that only rise."""

    @property
    def manifests(self) -> Manifests:
        """Signed manifests of bundles written."""

    @property
    def stamps(self) -> SaidStamps:
        """Headquarters' stamps."""

    @property
    def revocations(self) -> Revocations:
        """The newest revocation list."""

    @property
    def register(self) -> SentRegisters:
        """The register of issued certificates, as it was sent."""

    @property
    def settings(self) -> Settings:
        """Named values."""

    def transaction(self) -> AbstractContextManager[None]:
        """Return a context manager: all or nothing. Inside another it is a part that can fail alone."""

    def clock_reading(self) -> Moment:
        """Return what is known of the present moment."""

    @property
    def clock(self) -> DeviceClock:
        """What is kept of time, and how it is put right."""

    def raise_floor(self, signed_by_hq: datetime) -> bool:
        """Record a moment signed by headquarters: a clock below it is flagged from now on.

        Returns False if the moment is absurd; it moves nothing then.
        """
