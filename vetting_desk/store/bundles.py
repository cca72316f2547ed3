"""Bundles this desk wrote: its feed, numbered and linked by the digests of the manifests.

A post has one feed, to HQ. HQ has one for each desk it answers, so that no desk sees gaps that are
none.
"""

from collections.abc import Generator, Iterator
from typing import Final

from vetting_desk.clock import from_text, to_text
from vetting_desk.errors import NotFoundError, StateError
from vetting_desk.model import BundleKind, BundleRow, BundleState
from vetting_desk.store.engine.core import Core
from vetting_desk.store.engine.database import Database, Row
from vetting_desk.store.engine.encoding import digest
from vetting_desk.store.settings import CounterStore

_SELECT: Final = (
    "SELECT number, id, kind, sequence, file_name, created_at, state, length, manifest_digest, feed,"
    " audit_head, audit_length FROM bundles"
)

Bundles = list[BundleRow]


SKIPPED: Final = "feed-skipped/"
"""Counters that begin so name a number below which a feed gives none: after a backup was restored, numbers
may have been given that the casebook does not know of."""


class BundleStore:
    """The bundles this desk wrote."""

    def __init__(self, core: Core, counters: CounterStore) -> None:
        self._core = core
        self._counters = counters

    def next_sequence(self, feed: str = "") -> int:
        """Return the number of the next bundle of a feed: 1 for the first.

        Args:
            feed: Empty at a post; at HQ the id of the desk the return bundle is for.
        """
        return int(
            self._core.database.value(
                "SELECT 1 + max(coalesce((SELECT max(sequence) FROM bundles WHERE feed = ?), 0),"
                " coalesce((SELECT value FROM counters WHERE name = ?), 0))",
                (feed, SKIPPED + feed),
            )
        )

    def reached(self) -> dict[str, int]:
        """Return the highest number given in each feed that has any."""
        rows = self._core.database.rows(
            "SELECT feed, max(sequence) AS sequence FROM bundles GROUP BY feed"
        )
        return {row["feed"]: row["sequence"] for row in rows}

    def skip_to(self, feed: str, sequence: int) -> None:
        """Give no number of a feed up to this one any more; no effect if it has come further."""
        self._counters.raise_to(SKIPPED + feed, sequence)

    def at(self, feed: str, sequence: int) -> tuple[str, str] | None:
        """Return id and manifest digest of the bundle this desk wrote under a number; None if it wrote none."""
        row = self._core.database.row(
            "SELECT id, manifest_digest FROM bundles WHERE feed = ? AND sequence = ?",
            (feed, sequence),
        )
        return (row["id"], row["manifest_digest"]) if row else None

    def previous_digest(self, feed: str = "") -> str:
        """Return the digest of the feed's last manifest; empty before the first.

        Where numbers were left out before the first that is known here, it is one no manifest has.
        """
        found = self._core.database.value(
            "SELECT manifest_digest FROM bundles WHERE feed = ? ORDER BY sequence DESC LIMIT 1",
            (feed,),
        )
        if found is None and self.next_sequence(feed) > 1:
            return digest(SKIPPED, feed)
        return found or ""

    def audit_length(self, feed: str = "") -> int:
        """Return how many audit entries the feed's last bundle covered; its successor carries the rest."""
        found = self._core.database.value(
            "SELECT audit_length FROM bundles WHERE feed = ? ORDER BY sequence DESC LIMIT 1",
            (feed,),
        )
        return int(found or 0)

    def first_covering(self, feed: str, sequence: int) -> int:
        """Return how many audit entries the first bundle covers that covers one; 0 if none does.

        Args:
            feed: See `next_sequence`.
            sequence: Number of the entry.
        """
        found = self._core.database.value(
            "SELECT min(audit_length) FROM bundles WHERE feed = ? AND audit_length >= ?",
            (feed, sequence),
        )
        return int(found or 0)

    def add(
        self,
        bundle: BundleRow,
        manifest_digest: str,
        *,
        feed: str = "",
        audit_head: str = "",
        audit_length: int = 0,
    ) -> None:
        """Add a bundle that was sealed.

        Args:
            bundle: Its number must be the feed's next.
            manifest_digest: SHA-256 of ``manifest.json``.
            feed: See `next_sequence`.
            audit_head: The chain's head as the manifest has it, in hexadecimal.
            audit_length: The chain's length as the manifest has it.

        Raises:
            StateError: If the number is not the next, or the id is taken.
        """
        database = self._core.database
        with self._core.transaction():
            wanted = self.next_sequence(feed)
            if bundle.sequence != wanted:
                raise StateError(what="bundle", state=str(bundle.sequence), wanted=str(wanted))
            number = database.execute(
                "INSERT INTO bundles (id, kind, feed, sequence, file_name, created_at, state, length,"
                " manifest_digest, audit_head, audit_length) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    bundle.id, bundle.kind.value, feed, bundle.sequence, bundle.file_name,
                    to_text(bundle.created_at), bundle.state.value, bundle.length, manifest_digest,
                    audit_head, audit_length,
                ),
            ).lastrowid  # fmt: skip
            database.execute_many(
                "INSERT INTO bundle_records (bundle_number, position, record_id) VALUES (?, ?, ?)",
                [(number, place, record_id) for place, record_id in enumerate(bundle.record_ids)],
            )
            self._bind("bundle-sealed", number, bundle.sequence)

    def mark(
        self,
        bundle_id: str,
        state: BundleState,
        *,
        file_name: str | None = None,
        length: int | None = None,
    ) -> None:
        """Set what is known of a bundle; its name and length may have changed on writing it again.

        Raises:
            NotFoundError: If this desk wrote no such bundle.
        """
        bundle = self.get(bundle_id)
        with self._core.transaction():
            number = self._core.database.value(
                "SELECT number FROM bundles WHERE id = ?", (bundle_id,)
            )
            self._core.database.execute(
                "UPDATE bundles SET state = ?, file_name = ?, length = ? WHERE number = ?",
                (
                    state.value,
                    bundle.file_name if file_name is None else file_name,
                    bundle.length if length is None else length,
                    number,
                ),
            )
            self._bind(f"bundle-{state.value}", number, bundle.sequence)

    def get(self, bundle_id: str) -> BundleRow:
        """Return a bundle.

        Raises:
            NotFoundError: If this desk wrote none with this id.
        """
        bundle = self.find(bundle_id)
        if bundle is None:
            raise NotFoundError(what="bundle", id=bundle_id)
        return bundle

    def find(self, bundle_id: str) -> BundleRow | None:
        """Return a bundle, or None if this desk wrote none with this id."""
        row = self._core.database.row(f"{_SELECT} WHERE id = ?", (bundle_id,))
        return _bundle(self._core.database, row) if row else None

    def feed_of(self, bundle_id: str) -> str:
        """Return the feed a bundle is in; empty at a post.

        Raises:
            NotFoundError: If this desk wrote no such bundle.
        """
        row = self._core.database.row("SELECT feed FROM bundles WHERE id = ?", (bundle_id,))
        if row is None:
            raise NotFoundError(what="bundle", id=bundle_id)
        return str(row["feed"])

    def carrying(self, record_id: str) -> Bundles:
        """Return the bundles that carry a record, newest first."""
        rows = self._core.database.rows(
            f"{_SELECT} WHERE number IN"  # noqa: S608 (constants)
            " (SELECT bundle_number FROM bundle_records WHERE record_id = ?) ORDER BY number DESC",
            (record_id,),
        )
        return [_bundle(self._core.database, row) for row in rows]

    def list(self, feed: str | None = None) -> Bundles:
        """Return bundles, newest first; of one feed if named."""
        condition, values = ("", ()) if feed is None else (" WHERE feed = ?", (feed,))
        rows = self._core.database.rows(f"{_SELECT}{condition} ORDER BY number DESC", values)
        return [_bundle(self._core.database, row) for row in rows]

    def on_their_way(self, feed: str) -> Bundles:
        """Return the bundles of a feed that the other side is still to confirm, oldest first."""
        rows = self._core.database.rows(
            f"{_SELECT} WHERE feed = ? AND state != 'received' AND state != 'replaced'"
            " ORDER BY sequence",
            (feed,),
        )
        return [_bundle(self._core.database, row) for row in rows]

    def file_names(self) -> frozenset[str]:
        """Return the names that bundles of this desk had on sticks when they were written last."""
        return frozenset(
            self._core.database.column("SELECT file_name FROM bundles WHERE file_name != ''")
        )

    def _bind(self, action: str, number: int, sequence: int) -> None:
        [row] = self._core.database.rows(f"{_SELECT} WHERE number = ?", (number,))
        self._core.bind(
            action, "bundle", row["id"], _state(self._core.database, row), sequence=sequence
        )


def states(database: Database) -> Generator[tuple[str, str]]:
    """Yield id and state of each bundle."""
    for row in database.rows(_SELECT):
        yield row["id"], _state(database, row)


def reported_heads(database: Database) -> Iterator[tuple[int, str]]:
    """Yield length and head of the audit chain as each bundle reported them."""
    for row in database.rows("SELECT audit_length, audit_head FROM bundles WHERE audit_head != ''"):
        yield row["audit_length"], row["audit_head"]


def _state(database: Database, row: Row) -> str:
    number, *fields = row
    return digest(*fields, *_record_ids(database, number))


def _record_ids(database: Database, number: int) -> list[str]:
    return database.column(
        "SELECT record_id FROM bundle_records WHERE bundle_number = ? ORDER BY position", (number,)
    )


def _bundle(database: Database, row: Row) -> BundleRow:
    return BundleRow(
        id=row["id"],
        kind=BundleKind(row["kind"]),
        sequence=row["sequence"],
        file_name=row["file_name"],
        created_at=from_text(row["created_at"]),
        state=BundleState(row["state"]),
        record_ids=tuple(_record_ids(database, row["number"])),
        length=row["length"],
    )
