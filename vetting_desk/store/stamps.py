"""Headquarters' stamps: at headquarters those it made, at a post those it was sent.

Added once, never changed.
"""

from collections.abc import Generator, Iterator
from datetime import datetime
from typing import Final

from vetting_desk.clock import from_text, to_text
from vetting_desk.model.stamp import StampedRecord, StampKind, StoredStamp
from vetting_desk.store.engine.core import Core
from vetting_desk.store.engine.database import Database, Row
from vetting_desk.store.engine.encoding import digest

_SELECT: Final = (
    "SELECT number, id, kind, digest, stamped_at, ends_at, officer_name, bundle_id, previous, document,"
    " p7s, mldsa65 FROM stamps"
)
_UNCOVERED: Final = "digest NOT IN (SELECT renewed FROM stamp_renewals)"

Stamps = list[StoredStamp]


class StampStore:
    """The stamps of a casebook."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def add(self, stamp: StoredStamp) -> bool:
        """Add a stamp.

        Returns:
            False, and nothing changes, if this very stamp is here already.

        Raises:
            StateError: If another is here under its id.
        """
        database = self._core.database
        with self._core.transaction():
            if self.find(stamp.digest) is not None:
                return False
            number = database.execute(
                "INSERT INTO stamps (id, kind, digest, stamped_at, ends_at, officer_name, bundle_id,"
                " previous, document, p7s, mldsa65) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    stamp.id, stamp.kind.value, stamp.digest, to_text(stamp.stamped_at),
                    to_text(stamp.ends_at), stamp.officer_name, stamp.bundle_id, stamp.previous,
                    stamp.document, stamp.p7s, stamp.mldsa65,
                ),
            ).lastrowid  # fmt: skip
            database.execute_many(
                "INSERT INTO stamp_records (stamp_number, position, record_id, digest, signature, report)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                [
                    (number, place, each.record_id, each.digest, each.signature, each.report)
                    for place, each in enumerate(stamp.records)
                ],
            )
            database.execute_many(
                "INSERT INTO stamp_renewals (stamp_number, position, renewed) VALUES (?, ?, ?)",
                [(number, place, renewed) for place, renewed in enumerate(stamp.renews)],
            )
            self._core.bind("stamp-kept", "stamp", stamp.id, _state(stamp), bundle=stamp.bundle_id)
        return True

    def find(self, stamp_digest: str) -> StoredStamp | None:
        """Return the stamp with this digest, or None."""
        return self._one("digest = ?", stamp_digest)

    def of_bundle(self, bundle_id: str) -> StoredStamp | None:
        """Return the stamp over a bundle that arrived, or None."""
        return self._one("bundle_id = ?", bundle_id)

    def of_record(self, record: StampedRecord) -> Stamps:
        """Return the stamps over a record, oldest first."""
        return self._chosen(
            "number IN (SELECT stamp_number FROM stamp_records WHERE record_id = ? AND digest = ?"
            " AND signature = ? AND report = ?)",
            record.record_id,
            record.digest,
            record.signature,
            record.report,
        )

    def of_document(self, record_id: str, digest: str) -> Stamps:
        """Return the stamps over a record's document, under whatever signature and report; oldest first."""
        return self._chosen(
            "number IN (SELECT stamp_number FROM stamp_records WHERE record_id = ? AND digest = ?)",
            record_id,
            digest,
        )

    def naming(self, stamp_digest: str) -> Stamps:
        """Return the later stamps that name one: renewals over it first, then that which was made next."""
        renewals = self._chosen(
            "number IN (SELECT stamp_number FROM stamp_renewals WHERE renewed = ?)", stamp_digest
        )
        return renewals + self._chosen("previous = ?", stamp_digest)

    def last_digest(self) -> str:
        """Return the digest of the newest stamp; empty before the first."""
        return str(
            self._core.database.value("SELECT digest FROM stamps ORDER BY number DESC LIMIT 1")
            or ""
        )

    def all(self) -> Stamps:
        """Return all stamps, oldest first."""
        return self._chosen("1 ORDER BY number")

    def due(self, before: datetime, limit: int) -> Stamps:
        """Return stamps that no renewal is over and that end before a moment, oldest first.

        Args:
            before: The moment.
            limit: At most so many.
        """
        return self._chosen(
            f"ends_at < ? AND {_UNCOVERED} ORDER BY number LIMIT ?", to_text(before), limit
        )

    def count_due(self, before: datetime) -> int:
        """Return how many stamps `due` has in all."""
        return int(
            self._core.database.value(
                f"SELECT count(*) FROM stamps WHERE ends_at < ? AND {_UNCOVERED}",  # noqa: S608 (a constant)
                (to_text(before),),
            )
        )

    def _one(self, condition: str, value: str) -> StoredStamp | None:
        row = self._core.database.row(f"{_SELECT} WHERE {condition} ORDER BY number", (value,))
        return _stamp(self._core.database, row) if row else None

    def _chosen(self, condition: str, *values: str | int) -> Stamps:
        ordered = condition if "ORDER BY" in condition else f"{condition} ORDER BY number"
        rows = self._core.database.rows(f"{_SELECT} WHERE {ordered}", values)
        return [_stamp(self._core.database, row) for row in rows]


def states(database: Database) -> Generator[tuple[str, str]]:
    """Yield id and state of each stamp."""
    for stamp in _all(database):
        yield stamp.id, _state(stamp)


def _all(database: Database) -> Iterator[StoredStamp]:
    for row in database.each(_SELECT):
        yield _stamp(database, row)


def _state(stamp: StoredStamp) -> str:
    named = [
        part
        for each in stamp.records
        for part in (each.record_id, each.digest, each.signature, each.report)
    ]
    return digest(
        stamp.id, stamp.kind.value, stamp.digest, to_text(stamp.stamped_at), to_text(stamp.ends_at),
        stamp.officer_name, stamp.bundle_id, stamp.previous, stamp.document, stamp.p7s, stamp.mldsa65,
        len(stamp.records), *named, *stamp.renews,
    )  # fmt: skip


def _stamp(database: Database, row: Row) -> StoredStamp:
    number = row["number"]
    records = database.rows(
        "SELECT record_id, digest, signature, report FROM stamp_records"
        " WHERE stamp_number = ? ORDER BY position",
        (number,),
    )
    renews = database.column(
        "SELECT renewed FROM stamp_renewals WHERE stamp_number = ? ORDER BY position", (number,)
    )
    return StoredStamp(
        id=row["id"],
        kind=StampKind(row["kind"]),
        digest=row["digest"],
        stamped_at=from_text(row["stamped_at"]),
        ends_at=from_text(row["ends_at"]),
        officer_name=row["officer_name"],
        bundle_id=row["bundle_id"],
        records=tuple(StampedRecord(*each) for each in records),
        renews=tuple(renews),
        previous=row["previous"],
        document=row["document"],
        p7s=row["p7s"],
        mldsa65=row["mldsa65"],
    )
