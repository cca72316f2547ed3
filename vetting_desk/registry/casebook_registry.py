"""The registry of headquarters kept in its casebook.

Implements `transfer.ends.receiving.Registry`, which describes each method; `cases` registers cases.
Runs on the thread of the casebook.
"""

from collections.abc import Iterable, Sequence
from contextlib import AbstractContextManager
from datetime import datetime

from vetting_desk.model import BundleState, IntakeOutcome, Receipt, Record, RecordFile
from vetting_desk.model.entry import Entry, EntryWay
from vetting_desk.model.entry_document import EntryDocument
from vetting_desk.model.record_document import RecordDocument
from vetting_desk.registry import withdrawing
from vetting_desk.registry.books import RegistryBooks
from vetting_desk.registry.casebook_standing import CasebookStanding
from vetting_desk.registry.cases import register_case
from vetting_desk.registry.entries import act_on_waiting, keep_entry
from vetting_desk.store.engine.audit import AuditStore
from vetting_desk.store.intake import IntakeStore
from vetting_desk.store.stamps import StampStore


class CasebookRegistry:
    """A `transfer.ends.receiving.Registry` over a casebook, which stays the caller's.

    Args:
        casebook: Headquarters'.
        rules_number: Of the organisation's newest rules; 0 before the first.
    """

    def __init__(self, casebook: RegistryBooks, rules_number: int = 0) -> None:
        self._casebook = casebook
        self._new: list[str] = []
        self._standing = CasebookStanding(casebook, rules_number)

    @property
    def standing(self) -> CasebookStanding:
        """Where headquarters stands, and what it last heard."""
        return self._standing

    @property
    def arrivals(self) -> IntakeStore:
        """The bundles that arrived."""
        return self._casebook.intake

    @property
    def stamps(self) -> StampStore:
        """The stamps headquarters made."""
        return self._casebook.stamps

    @property
    def log(self) -> AuditStore:
        """Headquarters' own audit chain."""
        return self._casebook.audit

    def unit_of_work(self) -> AbstractContextManager[None]:
        """Return a context manager: all or nothing."""
        return self._casebook.transaction()

    def newest_moment(self) -> datetime:
        """Return the newest moment known here."""
        return self._casebook.clock_reading().newest

    def trusts(self, desk_id: str) -> bool | None:
        """Return whether bundles of a desk are taken in; None for a desk nobody enrolled here."""
        peer = self._casebook.peers.find(desk_id)
        return None if peer is None else peer.trusted

    def desk_certificate(self, desk_id: str) -> bytes:
        """Return a desk's own certificate; empty if none is known."""
        peer = self._casebook.peers.find(desk_id)
        return peer.certificates[0] if peer and peer.certificates else b""

    def keep_blob(self, pieces: Iterable[bytes | memoryview], length: int) -> tuple[str, bool]:
        """Keep a content under its digest; return that, and whether it is new here."""
        blobs = self._casebook.blobs
        newest = blobs.newest()
        name = blobs.take(pieces, length)
        new = blobs.newest() != newest
        if new:
            self._new.append(name)
        return name, new

    def blob(self, sha256: str) -> bytes:
        """Return a content.

        Raises:
            NotFoundError: If it is not here.
        """
        return self._casebook.blobs.get(sha256)

    def discard_blob(self, sha256: str) -> None:
        """Remove a content, unless something that is kept is made of it."""
        self._casebook.blobs.discard_unused(sha256)

    def record(self, record_id: str) -> Record | None:
        """Return a record; None if there is none with this id."""
        return self._casebook.records.find(record_id)

    def is_erased(self, case_id: str) -> bool:
        """Return whether a case was erased here; False for one that is not known."""
        return self._casebook.erasure.is_erased(case_id)

    def accept(self, record: Record, document: RecordDocument) -> tuple[str, ...]:
        """Keep a record and register its case, both or neither; returns what to flag.

        Raises:
            RecordRefusedError: If `cases.register_case` refuses its case.
        """
        with self._casebook.transaction():
            flags = register_case(self._casebook, document)
            self._casebook.records.add(record, {}, taken_in=True)
            flags += act_on_waiting(self._casebook, record.case_id)
            flags += withdrawing.wake(self._casebook, record.case_id, record.signed_at)
        return flags

    def entry(self, entry_id: str) -> Entry | None:
        """Return an entry; None if there is none with this id."""
        return self._casebook.entries.find(entry_id)

    def accept_entry(self, entry: Entry, document: EntryDocument) -> tuple[str, ...]:
        """Keep an entry and act on it, both or neither; returns what to flag."""
        with self._casebook.transaction():
            return keep_entry(self._casebook, entry, document)

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
        """Keep a record that cannot be taken in, with its reason."""
        self._casebook.intake.quarantine(
            bundle_id, desk_id, record_id, record_digest, outcome, reason, files
        )

    def said_unstamped(self, limit: int) -> Sequence[Entry]:
        """Return entries of this desk that wait to be sent and that no stamp names, oldest first."""
        return self._casebook.entries.unstamped(self._casebook.desk.id, limit)

    def make_room(self) -> int:
        """Let go of what came and nothing needs, and of the largest that were refused, beyond their quota."""
        self._casebook.refused.drop_unused(self._new)
        return self._casebook.refused.trim().length

    def supersede(self, desk_id: str, record_id: str, record_digest: str, bundle_id: str) -> None:
        """Record that the quarantined entries of a record came again in this bundle, and are judged there."""
        self._casebook.intake.supersede(desk_id, record_id, record_digest, bundle_id)

    def receipt(self, bundle_id: str) -> Receipt | None:
        """Return the receipt for a bundle; None before it was issued."""
        return self._casebook.receipts.find(bundle_id)

    def issue(self, receipt: Receipt) -> None:
        """Keep a receipt, to go back with the desk's next return bundle."""
        self._casebook.receipts.add(receipt)

    def mark_applied(self, desk_id: str, sequence: int) -> None:
        """Mark the return bundles for a desk, up to this number, as received there."""
        bundles = self._casebook.bundles
        for row in bundles.on_their_way(desk_id):
            if row.sequence <= sequence:
                bundles.mark(row.id, BundleState.RECEIVED)
                entries = self._casebook.entries
                held = {each.id for each in entries.on_way(desk_id, EntryWay.HELD)}
                entries.mark_received([e for e in row.record_ids if e not in held], desk_id)

    def flag(self, bundle_id: str, desk_id: str, flags: Sequence[str]) -> None:
        """Write into the audit log what a person should look at in a bundle."""
        detail = {"flags": list(flags), "desk": desk_id}
        self._casebook.audit.append("bundle-flagged", bundle_id, detail)
