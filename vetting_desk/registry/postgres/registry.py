"""The registry of headquarters in PostgreSQL: a `registry.door.HqRegistry` for many machines at once.

Each program has one over its own connection. What it may is the database's to say, by its login; what it can
open its keys'. A worker has no keys that open: it takes in, and reads back nothing that is sealed.
"""

import json
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import Final

from vetting_desk.clock import Clock, to_text
from vetting_desk.errors import NotFoundError
from vetting_desk.model import (
    BundleKind,
    Case,
    IntakeOutcome,
    Receipt,
    Record,
    RecordFile,
)
from vetting_desk.model.entry import Entry
from vetting_desk.model.entry_document import EntryDocument
from vetting_desk.model.entry_kinds import TAKEN
from vetting_desk.model.queue import Queue
from vetting_desk.model.record_document import RecordDocument
from vetting_desk.registry.door import BOTH, ONLY_POSTGRES, Counts, Quarantined
from vetting_desk.registry.postgres import log as logs
from vetting_desk.registry.postgres.arrivals import PostgresArrivals
from vetting_desk.registry.postgres.beside import Beside
from vetting_desk.registry.postgres.cases import PostgresCases
from vetting_desk.registry.postgres.contents import Contents
from vetting_desk.registry.postgres.driver import Database
from vetting_desk.registry.postgres.figures import PostgresFigures
from vetting_desk.registry.postgres.holdings import RECEIPTS, PostgresHoldings, receipt_of
from vetting_desk.registry.postgres.own_log import PostgresOwnLog
from vetting_desk.registry.postgres.records import PostgresRecords
from vetting_desk.registry.postgres.sealing import KeyRing
from vetting_desk.registry.postgres.stamps import PostgresStamps
from vetting_desk.registry.postgres.standing import PostgresStanding
from vetting_desk.registry.postgres.working import (
    PostgresClaims,
    PostgresDecisions,
    PostgresQueues,
)

_RECEIPTS: Final = (
    "SELECT bundle_id, desk_id, sequence, taken_in_at, audit_head, audit_length, items "
)
"FROM vetting.receipts"


class PostgresRegistry:
    """A registry over one connection, used by one thread at a time.

    Args:
        database: Connected, and as this program knows it (`migrating.require_current`).
        keys: What this program seals with and can open.
        beside: What the member knows itself.
        clock: The device's clock.
        begins: Whether it may begin an epoch: the return desk.

    Attributes:
        capabilities: What it does.
        arrivals, stamps, standing: As `transfer.ends.receiving` asks.
        cases: Cases, and their persons.
        kept: Records, entries and what was not taken in.
        figures: Editions of the figures, and questions that are asked of them.
        queues, claims, decisions, holdings: As `registry.door` asks.
        log: Headquarters' own chain, as the return desk gave it: what posts have seen is held against it.
        audit: This program's own chain.
    """

    capabilities: Final = BOTH | ONLY_POSTGRES

    def __init__(
        self,
        database: Database,
        keys: KeyRing,
        beside: Beside,
        clock: Clock,
        *,
        begins: bool = False,
    ) -> None:
        self.database = database
        self._beside = beside
        self._clock = clock
        self.audit = logs.Log(database, clock)
        self.log = PostgresOwnLog(database)
        self._contents = Contents(database, keys)
        self.standing = PostgresStanding(database, keys, beside, self.audit, clock, begins=begins)
        self.arrivals = PostgresArrivals(database, keys, self.audit)
        self.stamps = PostgresStamps(database, keys, self.audit)
        self.cases = PostgresCases(database, keys, self.standing, self.audit)
        self.figures = PostgresFigures(database, keys, self.audit)
        self.kept = PostgresRecords(database, keys, self._contents, self.audit)
        self.claims = PostgresClaims(database, beside, self.audit)
        self.queues = PostgresQueues(database, self.cases, beside, clock)
        self.decisions = PostgresDecisions(database, self.cases, self.kept, self.audit)
        self.holdings = PostgresHoldings(database, self.arrivals, self.kept, self.stamps)

    @contextmanager
    def unit_of_work(self) -> Iterator[None]:
        """Return a context manager: all that is kept inside stays, or after an error nothing of it."""
        try:
            with self.database.together():
                yield
        finally:
            if not self.database.depth:
                self._contents.clear()

    def newest_moment(self) -> datetime:
        """Return the newest moment known to this member."""
        return self._beside.clock_reading().newest

    def trusts(self, desk_id: str) -> bool | None:
        """Return whether bundles of a desk are taken in; None for a desk this member does not know."""
        peer = self._beside.peers.find(desk_id)
        return None if peer is None else peer.trusted

    def desk_certificate(self, desk_id: str) -> bytes:
        """Return a desk's own certificate; empty if none is known."""
        peer = self._beside.peers.find(desk_id)
        return peer.certificates[0] if peer and peer.certificates else b""

    def keep_blob(self, pieces: Iterable[bytes | memoryview], length: int) -> tuple[str, bool]:
        """Hold a content until something is made of it; return its digest, and whether it is new."""
        return self._contents.keep(pieces, length)

    def blob(self, sha256: str) -> bytes:
        """Return a content.

        Raises:
            NotFoundError: If it is not here, or these keys do not open it.
        """
        return self._contents.get(sha256)

    def discard_blob(self, sha256: str) -> None:
        """Let a content go of which nothing is made."""
        self._contents.discard(sha256)

    def record(self, record_id: str) -> Record | None:
        """Return a record; None if there is none with this id."""
        return self.kept.find(record_id)

    def is_erased(self, case_id: str) -> bool:
        """Return whether a case was erased here; False for one that is not known."""
        head = self.cases.head(case_id)
        return head is not None and head.erased

    def accept(self, record: Record, document: RecordDocument) -> tuple[str, ...]:
        """Keep a record and register its case, both or neither; it waits in a queue from now on.

        Raises:
            RecordRefusedError: As `registry.cases.register_case`.
        """
        with (
            self.database.transaction()
        ):  # a savepoint: what is refused is set aside, and the rest kept
            flags = self.cases.register(document, self.cases.new_key(document))
            head = self.cases.head(record.case_id)
            region = head.region if head else ""
            self.kept.add(record, region)
            if not self.database.value(
                "SELECT 1 FROM vetting.queued WHERE case_id = %s", (record.case_id,)
            ):
                self.queues.put(record.case_id, Queue.NEW)
        return flags

    def entry(self, entry_id: str) -> Entry | None:
        """Return an entry; None if there is none with this id."""
        return self.kept.find_entry(entry_id)

    def accept_entry(self, entry: Entry, document: EntryDocument) -> tuple[str, ...]:
        """Keep an entry. The return desk acts on what it says; here only which desk holds the case counts."""
        with self.database.together():
            region = self.cases.region_for(entry.case_id, entry.desk_id)
            head = self.cases.head(entry.case_id)
            if head is not None and head.erased:
                self._keep_erased(entry, region)
                return ()
            self.kept.add_entry(entry, region)
            if document.kind == TAKEN:
                self.cases.add_desk(entry.case_id, document.desk.id)
            if head is not None:
                self.cases.touch(entry.case_id)
        return ()

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
        region = str(self.database.value("SELECT vetting.region_of(%s)", (desk_id,)))
        with self.database.together():
            what = Quarantined(
                bundle_id, desk_id, record_id, record_digest, outcome, reason, tuple(files)
            )
            self.kept.set_aside(what, self._clock.now(), region)

    def make_room(self) -> int:
        """Let nothing go: what is refused is insert-only here.

        And never was in the database unless it is kept.
        """
        return 0

    def supersede(self, desk_id: str, record_id: str, record_digest: str, bundle_id: str) -> None:
        """Record that the quarantined entries of a record came again in this bundle."""
        self.kept.supersede(desk_id, record_id, record_digest, bundle_id)

    def receipt(self, bundle_id: str) -> Receipt | None:
        """Return the receipt for a bundle; None before it was issued."""
        row = self.database.row(RECEIPTS + " WHERE bundle_id = %s", (bundle_id,))
        return receipt_of(row) if row else None

    def issue(self, receipt: Receipt) -> None:
        """Keep a receipt; the return desk writes it into the post's next return bundle."""
        items = [[i.record_id, i.digest, i.outcome.value, i.reason] for i in receipt.items]
        with self.database.together():
            new = self.database.execute(
                "INSERT INTO vetting.receipts (bundle_id, desk_id, sequence, taken_in_at, audit_head,"
                " audit_length, items) VALUES (%s, %s, %s, %s, %s, %s, %s) ON CONFLICT DO NOTHING",
                (
                    receipt.bundle_id, receipt.desk_id, receipt.sequence, to_text(receipt.taken_in_at),
                    receipt.audit_head, receipt.audit_length, json.dumps(items),
                ),
            )  # fmt: skip
            if new:
                self.audit.append("receipt-issued", receipt.bundle_id, {"items": len(items)})

    def mark_applied(self, desk_id: str, sequence: int) -> None:
        """Note that a desk applied its return bundles up to this number; the return desk marks them."""
        self.database.execute(
            "INSERT INTO vetting.applied AS a (desk_id, sequence) VALUES (%s, %s)"
            " ON CONFLICT (desk_id) DO UPDATE SET sequence = greatest(a.sequence, EXCLUDED.sequence)",
            (desk_id, sequence),
        )

    def flag(self, bundle_id: str, desk_id: str, flags: Sequence[str]) -> None:
        """Write into this program's chain what a person should look at in a bundle."""
        self.audit.append("bundle-flagged", bundle_id, {"flags": list(flags), "desk": desk_id})

    def case(self, case_id: str) -> Case:
        """Return a case with its person.

        Raises:
            NotFoundError: If it is not here, not seen by this login, or erased.
            RegistryKeyError: If this officer's keys do not open it.
        """
        return self.cases.get(case_id)

    def records_of(self, case_id: str) -> Sequence[Record]:
        """Return the records of a case, in the order they came."""
        return self.kept.of_case(case_id)

    def entries_of(self, case_id: str) -> Sequence[Entry]:
        """Return the entries about a case, in the order they came."""
        return self.kept.entries_of(case_id)

    def content(self, owner: str, sha256: str) -> bytes:
        """Return the content of one file of a record or an entry.

        Raises:
            NotFoundError: If it is not here, or was erased.
        """
        return self._contents.of(owner, sha256)

    def desk_of(self, case_id: str) -> str:
        """Return the id of the desk that opened a case.

        Raises:
            NotFoundError: If there is no such case, or this login does not see it.
        """
        head = self.cases.head(case_id)
        if head is None:
            raise NotFoundError(what="case", id=case_id)
        return head.desk_id

    def accept_sealed(self, record: Record, case: Case, desk_id: str) -> None:
        """Keep a record that is sealed to psychologists, whose case another backend knows."""
        with self.database.together():
            if self.cases.head(case.id) is None:
                self.cases.add(case, desk_id)
                self.queues.put(case.id, Queue.NEW)
            self.kept.add(record, self.cases.region_for(case.id, desk_id))
            self.cases.touch(case.id)

    def counts(self) -> Counts:
        """Return how much is held, of what this login sees."""
        row = self.database.row(
            "SELECT (SELECT count(*) FROM vetting.cases) AS cases,"
            " (SELECT count(*) FROM vetting.records) AS records,"
            " (SELECT count(*) FROM vetting.entries) AS entries,"
            " (SELECT count(*) FROM vetting.arrivals WHERE kind = %s) AS arrivals,"
            " (SELECT count(*) FROM vetting.receipts) AS receipts,"
            " (SELECT count(*) FROM vetting.stamps) AS stamps,"
            " (SELECT count(*) FROM vetting.quarantined) AS quarantined",
            (BundleKind.RECORDS.value,),
        )
        return Counts(**(row or {}))

    def verify_log(self) -> int:
        """Verify every chain; return how many entries there are.

        Raises:
            AuditChainError: Naming the first entry that does not fit.
        """
        return logs.verify(self.database)

    def _keep_erased(self, entry: Entry, region: str) -> None:
        """Keep that an entry about an erased case came, by id and digest alone."""
        from dataclasses import replace

        self.kept.add_entry(replace(entry, files=()), region)
        self.database.execute("SELECT vetting.forget_keys(%s)", (entry.case_id,))
