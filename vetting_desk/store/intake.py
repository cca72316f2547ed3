"""What arrived from other desks: every bundle of every feed, and what was refused, kept for a person.

At HQ the feeds of the posts, at a post the return bundles. Records that were accepted are in `records`.
"""

import json
from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from vetting_desk.clock import from_text, to_text
from vetting_desk.errors import NotFoundError
from vetting_desk.model import BundleKind, IntakeOutcome, RecordFile
from vetting_desk.model.arrivals import Arrival, Feed
from vetting_desk.store import feed_gaps
from vetting_desk.store.engine.core import Core
from vetting_desk.store.engine.database import Database, Row
from vetting_desk.store.engine.encoding import digest

LEAF_LENGTH: Final = 32


@dataclass(frozen=True, slots=True)
class Quarantined:
    """A record that was not taken in.

    Attributes:
        number: Its number in this casebook.
        bundle_id: The bundle it came in.
        desk_id: The desk it came from.
        record_id: As it calls itself.
        digest: As its bundle says.
        outcome: Refused, or a fork.
        reason: A key such as ``"signature"``.
        at: Device time.
        files: Those that arrived; contents are in the blobs until they are cleared (`refused`).
    """

    number: int
    bundle_id: str
    desk_id: str
    record_id: str
    digest: str
    outcome: IntakeOutcome
    reason: str
    at: datetime
    files: tuple[RecordFile, ...]


ENTRY: Final = "entry.json"
"""By this file one knows an entry in quarantine."""


class IntakeStore:
    """Bundles that arrived, and the quarantine."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def add(self, arrival: Arrival) -> bool:
        """Add a bundle that arrived.

        Returns:
            False, and nothing is stored, if this very bundle is here already. A different one under the
            same number is stored and marked as a fork, whatever `arrival.fork` says.
        """
        with self._core.transaction():
            same_number = self.at(arrival.desk_id, arrival.kind, arrival.sequence)
            if any(known.manifest_digest == arrival.manifest_digest for known in same_number):
                return False
            fork = bool(same_number)
            if not fork:
                highest = self._core.database.value(_HIGHEST, (arrival.desk_id, arrival.kind.value))
                feed_gaps.arrived(
                    self._core.database,
                    arrival.desk_id,
                    arrival.kind.value,
                    arrival.sequence,
                    highest or 0,
                )
            self._core.database.execute(
                "INSERT INTO arrivals (bundle_id, desk_id, kind, sequence, manifest_digest, previous_digest,"
                " audit_head, audit_length, audit_leaves, officer_name, arrived_at, fork)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    arrival.bundle_id, arrival.desk_id, arrival.kind.value, arrival.sequence,
                    arrival.manifest_digest, arrival.previous_digest, arrival.audit_head,
                    arrival.audit_length, b"".join(arrival.audit_leaves), arrival.officer_name,
                    to_text(arrival.arrived_at), int(fork),
                ),
            )  # fmt: skip
            self._core.bind(
                "bundle-taken-in", "arrival", _subject(arrival), _state(arrival, fork=fork),
                bundle=arrival.bundle_id, sequence=arrival.sequence, fork=fork,
            )  # fmt: skip
        return True

    def find(self, bundle_id: str, manifest_digest: str = "") -> Arrival | None:
        """Return the bundle with this id, and this digest if named; None if it has not arrived."""
        condition, values = "bundle_id = ?", (bundle_id,)
        if manifest_digest:
            condition, values = f"{condition} AND manifest_digest = ?", (bundle_id, manifest_digest)  # type: ignore[assignment] # longer
        row = self._core.database.row(
            f"{_SELECT} WHERE {condition} ORDER BY number LIMIT 1", values
        )
        return _arrival(row) if row else None

    def at(self, desk_id: str, kind: BundleKind, sequence: int) -> list[Arrival]:
        """Return what arrived under one number of a feed: one bundle, none, or the branches of a fork."""
        rows = self._core.database.rows(
            f"{_SELECT} WHERE desk_id = ? AND kind = ? AND sequence = ? ORDER BY number",
            (desk_id, kind.value, sequence),
        )
        return [_arrival(row) for row in rows]

    def feed(self, desk_id: str, kind: BundleKind = BundleKind.RECORDS) -> Feed | None:
        """Return how far a desk's feed has come; None before its first bundle."""
        values = (desk_id, kind.value)
        last = self._core.database.row(
            "SELECT sequence, manifest_digest, audit_head, audit_length FROM arrivals"
            " WHERE desk_id = ? AND kind = ? AND fork = 0 ORDER BY sequence DESC LIMIT 1",
            values,
        )
        if last is None:
            return None
        return Feed(
            desk_id,
            last["sequence"],
            last["manifest_digest"],
            last["audit_head"],
            last["audit_length"],
            feed_gaps.missing(self._core.database, *values),
        )

    def page(self, kind: BundleKind, before: int, limit: int) -> list[tuple[int, Arrival]]:
        """Return what arrived before a number, the newest first, each with its own number.

        Args:
            kind: Records or return.
            before: Number of the last one that is known; 0 for the newest.
            limit: At most so many.
        """
        rows = self._core.database.rows(
            f"SELECT number, {_COLUMNS} FROM arrivals WHERE kind = ? AND number < ?"  # noqa: S608 (constants)
            " ORDER BY number DESC LIMIT ?",
            (kind.value, before or _AFTER_ALL, limit),
        )
        return [(row["number"], _arrival(row)) for row in rows]

    def flags_of(self, bundle_id: str) -> tuple[str, ...]:
        """Return what was flagged when a bundle arrived, as the log holds it."""
        details = self._core.database.column(
            "SELECT detail FROM audit WHERE action = 'bundle-flagged' AND subject = ? ORDER BY sequence",
            (bundle_id,),
        )
        return tuple(flag for detail in details for flag in json.loads(detail).get("flags", ()))

    def last_arrived(self, desk_id: str) -> datetime | None:
        """Return when a desk's newest bundle arrived; None before the first."""
        found = self._core.database.value(
            "SELECT max(arrived_at) FROM arrivals WHERE desk_id = ?", (desk_id,)
        )
        return from_text(found) if found else None

    def forks(self, desk_id: str) -> int:
        """Return how many bundles of a desk came under a number that another one had."""
        found: int = self._core.database.value(
            "SELECT count(*) FROM arrivals WHERE desk_id = ? AND fork = 1", (desk_id,)
        )
        return found

    def covering(self, desk_id: str, first: int, last: int) -> Sequence[Arrival]:
        """Return the bundles of records whose audit leaves reach entry `first` and begin at `last` or before.

        Args:
            desk_id: Whose log.
            first: Number of an entry, from 1.
            last: Number of that entry, or of a later one.
        """
        rows = self._core.database.rows(
            f"{_SELECT} WHERE desk_id = ? AND kind = ? AND audit_length >= ?"
            " AND audit_length - length(audit_leaves) / ? <= ? ORDER BY number",
            (desk_id, BundleKind.RECORDS.value, first, LEAF_LENGTH, last),
        )
        return [_arrival(row) for row in rows]

    def quarantine(
        self,
        bundle_id: str,
        desk_id: str,
        record_id: str,
        record_digest: str,
        outcome: IntakeOutcome,
        reason: str,
        files: Sequence[RecordFile],
    ) -> Quarantined:
        """Keep a record that cannot be taken in, with its reason.

        Args:
            bundle_id: The bundle it came in.
            desk_id: The desk it came from.
            record_id: As it calls itself.
            record_digest: As its bundle says.
            outcome: Refused, or a fork.
            reason: A key such as ``"signature"``.
            files: Those that arrived, under the digests of what came; their contents are blobs already.
        """
        database, at = self._core.database, self._core.time.reading().at
        with self._core.transaction():
            number = database.execute(
                "INSERT INTO quarantine (bundle_id, desk_id, record_id, digest, outcome, reason, at)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                (bundle_id, desk_id, record_id, record_digest, outcome.value, reason, to_text(at)),
            ).lastrowid
            database.execute_many(
                "INSERT INTO quarantine_files (quarantine_number, position, name, sha256, length)"
                " VALUES (?, ?, ?, ?, ?)",
                [
                    (number, place, file.name, file.sha256, file.length)
                    for place, file in enumerate(files)
                ],
            )
            kept = self._quarantined(number)
            self._core.bind(
                "record-quarantined", "quarantine", str(number), _quarantine_state(kept),
                record=record_id, outcome=outcome.value, reason=reason,
            )  # fmt: skip
        return kept

    def quarantined(self) -> Sequence[Quarantined]:
        """Return all records that were not taken in, newest first."""
        numbers = self._core.database.column("SELECT number FROM quarantine ORDER BY number DESC")
        return [self._quarantined(number) for number in numbers]

    def entries_held(self) -> list[tuple[str, str, str]]:
        """Return of each entry that nobody could judge its id, who sent it, and its content's SHA-256."""
        rows = self._core.database.rows(
            "SELECT q.record_id, q.desk_id, f.sha256 FROM quarantine AS q JOIN quarantine_files AS f"
            " ON f.quarantine_number = q.number WHERE q.outcome = ? AND f.name = ?"
            " AND q.record_id NOT IN (SELECT id FROM entries) ORDER BY q.number DESC",
            (IntakeOutcome.HELD.value, ENTRY),
        )
        return [(row["record_id"], row["desk_id"], row["sha256"]) for row in rows]

    def statements_of(self, bundle_id: str) -> frozenset[str]:
        """Return the ids of what a bundle brought that is an entry and no record, here or in quarantine."""
        found = self._core.database.column(
            "SELECT i.record_id FROM receipts AS r JOIN receipt_items AS i ON i.receipt_number = r.number"
            " WHERE r.bundle_id = ?1 AND i.record_id IN (SELECT id FROM entries)"
            " UNION SELECT q.record_id FROM quarantine AS q JOIN quarantine_files AS f"
            " ON f.quarantine_number = q.number WHERE q.bundle_id = ?1 AND f.name = ?2",
            (bundle_id, ENTRY),
        )
        return frozenset(found)

    def in_quarantine(self, number: int) -> Quarantined:
        """Return one record that was not taken in.

        Raises:
            NotFoundError: If there is none with this number.
        """
        found = next(_all_quarantined(self._core.database, number), None)
        if found is None:
            raise NotFoundError(what="quarantine", id=str(number))
        return found

    def supersede(self, desk_id: str, record_id: str, record_digest: str, bundle_id: str) -> None:
        """Record that a quarantined record came again in another bundle, and was judged anew there.

        Args:
            desk_id: The desk it came from.
            record_id: Which; what came of it in other bundles is meant, each once.
            record_digest: Its digest: another record under the same id is not meant.
            bundle_id: The bundle it came in now.
        """
        database, at = self._core.database, to_text(self._core.time.reading().at)
        for number in database.column(
            "SELECT number FROM quarantine WHERE record_id = ? AND digest = ? AND desk_id = ?"
            " AND bundle_id != ? AND number NOT IN (SELECT quarantined FROM superseded) ORDER BY number",
            (record_id, record_digest, desk_id, bundle_id),
        ):
            with self._core.transaction():
                database.execute(
                    "INSERT INTO superseded (quarantined, bundle_id, at) VALUES (?, ?, ?)",
                    (number, bundle_id, at),
                )
                self._core.bind(
                    "record-came-again", "superseded", str(number), digest(number, bundle_id, at),
                    record=record_id,
                )  # fmt: skip

    def superseded(self) -> frozenset[int]:
        """Return the numbers of quarantined records that came again in another bundle."""
        return frozenset(self._core.database.column("SELECT quarantined FROM superseded"))

    def superseding(self) -> dict[int, str]:
        """Return in which bundle quarantined records came again, by their numbers."""
        rows = self._core.database.rows("SELECT quarantined, bundle_id FROM superseded")
        return {row["quarantined"]: row["bundle_id"] for row in rows}

    def _quarantined(self, number: int) -> Quarantined:
        return next(_all_quarantined(self._core.database, number))


_COLUMNS: Final = (
    "bundle_id, desk_id, kind, sequence, manifest_digest, previous_digest, audit_head, audit_length,"
    " audit_leaves, officer_name, arrived_at, fork"
)
_SELECT: Final = f"SELECT {_COLUMNS} FROM arrivals"  # noqa: S608 (constants)
_AFTER_ALL: Final = 2**62

_HIGHEST: Final = "SELECT max(sequence) FROM arrivals WHERE desk_id = ? AND kind = ?"

_SELECT_QUARANTINE: Final = (
    "SELECT number, bundle_id, desk_id, record_id, digest, outcome, reason, at FROM quarantine"
)


def states(database: Database) -> Generator[tuple[str, str]]:
    """Yield subject and state of each bundle that arrived."""
    for row in database.each(_SELECT):
        arrival = _arrival(row)
        yield _subject(arrival), _state(arrival, fork=arrival.fork)


def quarantine_states(database: Database) -> Generator[tuple[str, str]]:
    """Yield number and state of each quarantined record."""
    for kept in _all_quarantined(database):
        yield str(kept.number), _quarantine_state(kept)


def superseded_states(database: Database) -> Generator[tuple[str, str]]:
    """Yield number and state of each quarantined record that came again."""
    for row in database.each("SELECT quarantined, bundle_id, at FROM superseded"):
        yield str(row["quarantined"]), digest(row["quarantined"], row["bundle_id"], row["at"])


def _subject(arrival: Arrival) -> str:
    return f"{arrival.bundle_id}/{arrival.manifest_digest}"


def _state(arrival: Arrival, *, fork: bool) -> str:
    return digest(
        arrival.bundle_id, arrival.desk_id, arrival.kind.value, arrival.sequence, arrival.manifest_digest,
        arrival.previous_digest, arrival.audit_head, arrival.audit_length, b"".join(arrival.audit_leaves),
        arrival.officer_name, to_text(arrival.arrived_at), int(fork),
    )  # fmt: skip


def _quarantine_state(kept: Quarantined) -> str:
    files = [part for file in kept.files for part in (file.name, file.sha256, file.length)]
    return digest(
        kept.number, kept.bundle_id, kept.desk_id, kept.record_id, kept.digest, kept.outcome.value,
        kept.reason, to_text(kept.at), *files,
    )  # fmt: skip


def _all_quarantined(database: Database, number: int | None = None) -> Iterator[Quarantined]:
    condition, values = ("", ()) if number is None else (" WHERE number = ?", (number,))
    for row in database.rows(f"{_SELECT_QUARANTINE}{condition} ORDER BY number", values):
        files = database.rows(
            "SELECT name, sha256, length FROM quarantine_files WHERE quarantine_number = ? ORDER BY position",
            (row["number"],),
        )
        yield Quarantined(
            number=row["number"],
            bundle_id=row["bundle_id"],
            desk_id=row["desk_id"],
            record_id=row["record_id"],
            digest=row["digest"],
            outcome=IntakeOutcome(row["outcome"]),
            reason=row["reason"],
            at=from_text(row["at"]),
            files=tuple(RecordFile(file["name"], file["sha256"], file["length"]) for file in files),
        )


def _arrival(row: Row) -> Arrival:
    leaves: bytes = row["audit_leaves"]
    return Arrival(
        bundle_id=row["bundle_id"],
        desk_id=row["desk_id"],
        kind=BundleKind(row["kind"]),
        sequence=row["sequence"],
        manifest_digest=row["manifest_digest"],
        previous_digest=row["previous_digest"],
        audit_head=row["audit_head"],
        audit_length=row["audit_length"],
        audit_leaves=tuple(
            leaves[at : at + LEAF_LENGTH] for at in range(0, len(leaves), LEAF_LENGTH)
        ),
        officer_name=row["officer_name"],
        arrived_at=from_text(row["arrived_at"]),
        fork=bool(row["fork"]),
    )
