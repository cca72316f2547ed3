"""Bundles that arrived, in PostgreSQL: `transfer.ends.receiving.Arrivals`, which describes each method.

Whoever places a bundle in its feed holds the feed's lock until it is kept, so that two workers see one order.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from vetting_desk.clock import from_text, to_text
from vetting_desk.model import BundleKind
from vetting_desk.model.arrivals import Arrival, Feed
from vetting_desk.registry.postgres.driver import Database, Row
from vetting_desk.registry.postgres.log import Log
from vetting_desk.registry.postgres.sealing import Compartment, KeyRing

_LEAF: Final = 32
_COLUMNS: Final = (
    "SELECT bundle_id, desk_id, kind, epoch, sequence, manifest_digest, previous_digest, audit_head,"
    " audit_length, audit_leaves, arrived_at, fork FROM vetting.arrivals"
)
_GAPS: Final = (
    "SELECT before + 1 AS first, sequence - 1 AS last FROM (SELECT sequence,"
    " lag(sequence, 1, 0::bigint) OVER (ORDER BY sequence) AS before FROM"
    " (SELECT DISTINCT sequence FROM vetting.arrivals WHERE desk_id = %s AND kind = %s) AS d) AS g"
    " WHERE sequence > before + 1 ORDER BY first"
)


class PostgresArrivals:
    """The bundles that arrived, as the database has them; who signed one is read by `whole` alone.

    Args:
        database: The registry's.
        keys: What this program seals with.
        log: Where it is written what was taken in.
    """

    def __init__(self, database: Database, keys: KeyRing, log: Log) -> None:
        self._database = database
        self._keys = keys
        self._log = log

    def at(self, desk_id: str, kind: BundleKind, sequence: int) -> Sequence[Arrival]:
        """Return what arrived under one number of a feed, whose lock is held from now on."""
        self._lock(f"feed/{desk_id}/{kind.value}")
        rows = self._database.rows(
            _COLUMNS + " WHERE desk_id = %s AND kind = %s AND sequence = %s ORDER BY number",
            (desk_id, kind.value, sequence),
        )
        return [_arrival(row) for row in rows]

    def find(self, bundle_id: str, manifest_digest: str = "") -> Arrival | None:
        """Return the bundle with this id, and this digest if named; None if it has not arrived."""
        self._lock(f"bundle/{bundle_id}")
        row = self._database.row(
            _COLUMNS
            + " WHERE bundle_id = %s AND %s IN ('', manifest_digest) ORDER BY number LIMIT 1",
            (bundle_id, manifest_digest),
        )
        return _arrival(row) if row else None

    def feed(self, desk_id: str, kind: BundleKind) -> Feed | None:
        """Return how far a desk's feed has come; None before its first bundle."""
        last = self._database.row(
            _COLUMNS
            + " WHERE desk_id = %s AND kind = %s AND NOT fork ORDER BY sequence DESC LIMIT 1",
            (desk_id, kind.value),
        )
        if last is None:
            return None
        gaps = self._database.rows(_GAPS, (desk_id, kind.value))
        return Feed(
            desk_id,
            last["sequence"],
            last["manifest_digest"],
            last["audit_head"],
            last["audit_length"],
            tuple(number for gap in gaps for number in range(gap["first"], gap["last"] + 1)),
        )

    def add(self, arrival: Arrival) -> bool:
        """Add a bundle that arrived; False, and nothing is kept, if this very one is here already."""
        with self._database.together():
            same_number = self.at(arrival.desk_id, arrival.kind, arrival.sequence)
            if any(each.manifest_digest == arrival.manifest_digest for each in same_number):
                return False
            region = str(self._database.value("SELECT vetting.region_of(%s)", (arrival.desk_id,)))
            key = self._keys.new_key(
                self._database, f"desk/{arrival.desk_id}", Compartment.RECORDS, region
            )
            name = key.seal_words("arrival", arrival.manifest_digest, arrival.officer_name)
            self._database.execute(
                "INSERT INTO vetting.arrivals (bundle_id, desk_id, kind, epoch, sequence, manifest_digest,"
                " previous_digest, audit_head, audit_length, audit_leaves, arrived_at, fork, key_id, sealed)"
                " VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s, %s)",
                (
                    arrival.bundle_id, arrival.desk_id, arrival.kind.value, arrival.epoch,
                    arrival.sequence, arrival.manifest_digest, arrival.previous_digest,
                    arrival.audit_head, arrival.audit_length, b"".join(arrival.audit_leaves),
                    to_text(arrival.arrived_at), bool(same_number), key.id, name,
                ),
            )  # fmt: skip
            detail = {"sequence": arrival.sequence, "manifest": arrival.manifest_digest}
            self._log.append("bundle-taken-in", arrival.bundle_id, detail)
        return True

    def covering(self, desk_id: str, first: int, last: int) -> Sequence[Arrival]:
        """Return the bundles of records whose audit leaves reach `first` and begin at `last` or before."""
        rows = self._database.rows(
            _COLUMNS + " WHERE desk_id = %s AND kind = 'records' AND audit_length >= %s"
            " AND audit_length - octet_length(audit_leaves) / %s <= %s ORDER BY number",
            (desk_id, first, _LEAF, last),
        )
        return [_arrival(row) for row in rows]

    def all(self) -> Iterator[Arrival]:
        """Yield every bundle, without who signed it, in the order they came."""
        for row in self._database.rows(_COLUMNS + " ORDER BY number"):
            yield _arrival(row)

    def whole(self) -> Iterator[Arrival]:
        """Yield every bundle with who signed it, in the order they came.

        Raises:
            RegistryKeyError: If these keys do not open that.
        """
        import json

        for row in self._database.rows(
            "SELECT bundle_id, desk_id, kind, epoch, sequence, manifest_digest, previous_digest, audit_head,"
            " audit_length, audit_leaves, arrived_at, fork, key_id, sealed FROM vetting.arrivals"
            " ORDER BY number"
        ):
            key = self._keys.key(self._database, row["key_id"])
            name = json.loads(key.open("arrival", row["manifest_digest"], row["sealed"]))
            yield _arrival(row, name)

    def _lock(self, name: str) -> None:
        """Hold what has this name until the transaction ends; no effect outside one."""
        if self._database.depth:
            self._database.execute("SELECT pg_advisory_xact_lock(hashtextextended(%s, 0))", (name,))


def _arrival(row: Row, officer_name: str = "") -> Arrival:
    leaves = bytes(row["audit_leaves"])
    return Arrival(
        bundle_id=row["bundle_id"],
        desk_id=row["desk_id"],
        kind=BundleKind(row["kind"]),
        sequence=row["sequence"],
        manifest_digest=row["manifest_digest"],
        previous_digest=row["previous_digest"],
        audit_head=row["audit_head"],
        audit_length=row["audit_length"],
        audit_leaves=tuple(leaves[at : at + _LEAF] for at in range(0, len(leaves), _LEAF)),
        officer_name=officer_name,
        arrived_at=from_text(row["arrived_at"]),
        fork=row["fork"],
        epoch=row["epoch"],
    )
