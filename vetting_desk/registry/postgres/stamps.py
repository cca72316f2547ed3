"""Headquarters' stamps in PostgreSQL: `transfer.ends.receiving.Stamps`, and what waits to be stamped.

A worker cannot sign: what a bundle brought waits here, sealed, until the return desk stamps it. Documents and
names are sealed; whose records a stamp is over is said by digests.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from vetting_desk.clock import from_text, to_text
from vetting_desk.errors import StateError
from vetting_desk.model.stamp import StampedRecord, StampKind, StoredStamp
from vetting_desk.registry.postgres.driver import Database, Row
from vetting_desk.registry.postgres.log import Log
from vetting_desk.registry.postgres.sealing import Compartment, KeyRing, as_bytes, as_text

_COLUMNS: Final = (
    "SELECT digest, id, kind, stamped_at, ends_at, bundle_id, previous FROM vetting.stamps"
)
_UNCOVERED: Final = " ends_at < %s AND digest NOT IN (SELECT renews FROM vetting.renewed)"
_SUBJECT: Final = "stamps"


@dataclass(frozen=True, slots=True)
class ToStamp:
    """What a bundle brought that no stamp is over yet.

    Attributes:
        bundle_id: The bundle.
        at: When it was taken in, by device time.
        intake: What the stamp is to say of it, as `transfer.format.stamp.IntakePart` writes itself.
    """

    bundle_id: str
    at: datetime
    intake: str


class PostgresStamps:
    """The stamps, as the database has them.

    Args:
        database: The registry's.
        keys: What this program seals with and can open; without identities a stamp comes without its documents.
        log: Where it is written what was kept.
    """

    def __init__(self, database: Database, keys: KeyRing, log: Log) -> None:
        self._database = database
        self._keys = keys
        self._log = log

    def add(self, stamp: StoredStamp) -> bool:
        """Add a stamp; False, and nothing is kept, if this very one is here already.

        Raises:
            StateError: If another is here under its id.
        """
        with self._database.together():
            found = self._database.column(
                "SELECT digest FROM vetting.stamps WHERE digest = %s OR id = %s",
                (stamp.digest, stamp.id),
            )
            if stamp.digest in found:
                return False
            if found:
                raise StateError(what="stamp", state="there already", wanted="new")
            key = self._keys.new_key(self._database, _SUBJECT, Compartment.RECORDS, "")
            sealed = key.seal_words(
                "stamp",
                stamp.digest,
                {
                    "officer": stamp.officer_name,
                    "document": as_text(stamp.document),
                    "p7s": as_text(stamp.p7s),
                    "mldsa65": as_text(stamp.mldsa65),
                    "records": [each.record_id for each in stamp.records],
                    "renews": list(stamp.renews),
                },
            )
            self._database.execute(
                "INSERT INTO vetting.stamps (digest, id, kind, stamped_at, ends_at, bundle_id, previous, "
                "key_id,"
                " sealed) VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s)",
                (
                    stamp.digest, stamp.id, stamp.kind.value, to_text(stamp.stamped_at),
                    to_text(stamp.ends_at), stamp.bundle_id, stamp.previous, key.id, sealed,
                ),
            )  # fmt: skip
            self._database.execute_many(
                "INSERT INTO vetting.stamped (stamp, record_id, digest, signature, report)"
                " VALUES (%s, %s, %s, %s, %s)",
                [
                    (stamp.digest, each.record_id, each.digest, each.signature, each.report)
                    for each in stamp.records
                ],
            )
            self._database.execute_many(
                "INSERT INTO vetting.renewed (stamp, renews) VALUES (%s, %s)",
                [(stamp.digest, each) for each in stamp.renews],
            )
            self._log.append("stamp-kept", stamp.bundle_id, {"stamp": stamp.digest})
        return True

    def of_bundle(self, bundle_id: str) -> StoredStamp | None:
        """Return the stamp over a bundle that arrived; None if there is none."""
        found = self._chosen(_COLUMNS + " WHERE bundle_id = %s ORDER BY number LIMIT 1", bundle_id)
        return found[0] if found else None

    def of_record(self, record: StampedRecord) -> Sequence[StoredStamp]:
        """Return the stamps over a record, oldest first."""
        return self._chosen(
            _COLUMNS + " WHERE digest IN (SELECT stamp FROM vetting.stamped WHERE record_id = %s"  # noqa: S608 (constants)
            " AND digest = %s AND signature = %s AND report = %s) ORDER BY number",
            record.record_id,
            record.digest,
            record.signature,
            record.report,
        )

    def naming(self, stamp_digest: str) -> Sequence[StoredStamp]:
        """Return the later stamps that name one: renewals over it first, then that which was made next."""
        renewals = self._chosen(
            _COLUMNS + " WHERE digest IN (SELECT stamp FROM vetting.renewed WHERE renews = %s)"  # noqa: S608 (constants)
            " ORDER BY number",
            stamp_digest,
        )
        return [
            *renewals,
            *self._chosen(_COLUMNS + " WHERE previous = %s ORDER BY number", stamp_digest),
        ]

    def last_digest(self) -> str:
        """Return the digest of the newest stamp; empty before the first."""
        return (
            self._database.value("SELECT digest FROM vetting.stamps ORDER BY number DESC LIMIT 1")
            or ""
        )

    def due(self, before: datetime, limit: int) -> Sequence[StoredStamp]:
        """Return at most `limit` stamps that no renewal is over and that end before a moment, oldest first."""
        return self._chosen(
            _COLUMNS + " WHERE" + _UNCOVERED + " ORDER BY number LIMIT %s", to_text(before), limit
        )

    def count_due(self, before: datetime) -> int:
        """Return how many stamps `due` has in all."""
        return int(
            self._database.value(
                "SELECT count(*) FROM vetting.stamps WHERE" + _UNCOVERED,  # noqa: S608 (constants)
                (to_text(before),),
            )
        )

    def all(self) -> Iterator[StoredStamp]:
        """Yield every stamp, oldest first."""
        yield from self._chosen(_COLUMNS + " ORDER BY number")

    def put_off(self, bundle_id: str, at: datetime, intake: str) -> None:
        """Keep what a bundle brought until somebody who can sign stamps it; in the open transaction."""
        key = self._keys.new_key(self._database, _SUBJECT, Compartment.RECORDS, "")
        self._database.execute(
            "INSERT INTO vetting.to_stamp (bundle_id, at, key_id, sealed) VALUES (%s, %s, %s, %s)",
            (bundle_id, to_text(at), key.id, key.seal("to-stamp", bundle_id, intake.encode())),
        )

    def waiting(self) -> list[ToStamp]:
        """Return what no stamp is over yet, in the order it arrived.

        Raises:
            RegistryKeyError: If these keys do not open it.
        """
        found = []
        for row in self._database.rows(
            "SELECT t.bundle_id, t.at, t.key_id, t.sealed FROM vetting.to_stamp AS t"
            " JOIN vetting.arrivals AS a USING (bundle_id) ORDER BY a.number"
        ):
            key = self._keys.key(self._database, row["key_id"])
            intake = key.open("to-stamp", row["bundle_id"], row["sealed"]).decode()
            found.append(ToStamp(row["bundle_id"], from_text(row["at"]), intake))
        return found

    def count_waiting(self) -> int:
        """Return over how many bundles there is no stamp yet."""
        return int(self._database.value("SELECT count(*) FROM vetting.to_stamp"))

    def stamped(self, bundle_id: str) -> None:
        """Say that a bundle waits no more."""
        self._database.execute("DELETE FROM vetting.to_stamp WHERE bundle_id = %s", (bundle_id,))

    def _chosen(self, statement: str, *values: str | int) -> list[StoredStamp]:
        rows = self._database.rows(statement, values)
        return [self._stamp(row) for row in rows]

    def _stamp(self, row: Row) -> StoredStamp:
        inside = self._inside(row["digest"])
        records = {
            each["record_id"]: StampedRecord(**each)
            for each in self._database.rows(
                "SELECT record_id, digest, signature, report FROM vetting.stamped WHERE stamp = %s",
                (row["digest"],),
            )
        }
        return StoredStamp(
            id=row["id"],
            kind=StampKind(row["kind"]),
            digest=row["digest"],
            stamped_at=from_text(row["stamped_at"]),
            ends_at=from_text(row["ends_at"]),
            officer_name=inside["officer"],
            bundle_id=row["bundle_id"],
            records=tuple(records[each] for each in inside["records"] or sorted(records)),
            renews=tuple(inside["renews"]),
            previous=row["previous"],
            document=as_bytes(inside["document"]),
            p7s=as_bytes(inside["p7s"]),
            mldsa65=as_bytes(inside["mldsa65"]),
        )

    def _inside(self, digest: str) -> dict[str, Any]:
        """Return what of a stamp is sealed; nothing where these keys open nothing."""
        if not self._keys.identities:
            return {
                "officer": "",
                "document": "",
                "p7s": "",
                "mldsa65": "",
                "records": [],
                "renews": [],
            }
        [row] = self._database.rows(
            "SELECT key_id, sealed FROM vetting.stamps WHERE digest = %s", (digest,)
        )
        key = self._keys.key(self._database, row["key_id"])
        found: dict[str, Any] = json.loads(key.open("stamp", digest, row["sealed"]))
        return found
