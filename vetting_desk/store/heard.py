"""What other desks last said: the newest bundle of each, and what it had seen of this desk.

Only newer words replace earlier ones. What follows from them is judged at both ends of `transfer`.
"""

from collections.abc import Generator
from dataclasses import replace
from typing import Final

from vetting_desk.model.epoch import Epoch, Heard, Holdings, Seen
from vetting_desk.store.engine.core import Core
from vetting_desk.store.engine.database import Database, Row
from vetting_desk.store.engine.encoding import digest

KIND: Final = "heard"
_NOT_SAID: Final = -1
_COLUMNS: Final = (
    "desk_id, sequence, digest, epoch_number, epoch_mark, epoch_first, audit_head, audit_length,"
    " holdings_count, holdings_digest, seen_sequence, seen_digest, seen_number, seen_mark, reconciled"
)
_PUT: Final = (
    f"INSERT OR REPLACE INTO heard ({_COLUMNS})"  # noqa: S608 (constants)
    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_SELECT: Final = f"SELECT {_COLUMNS} FROM heard"  # noqa: S608 (constants)


class HeardStore:
    """The newest word of each other desk."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def find(self, desk_id: str) -> Heard | None:
        """Return what a desk last said; None if it was never heard."""
        row = self._core.database.row(f"{_SELECT} WHERE desk_id = ?", (desk_id,))
        return _heard(row) if row else None

    def put(self, heard: Heard) -> None:
        """Keep what a desk said, replacing its earlier word."""
        row = _values(heard)
        with self._core.transaction():
            self._core.database.execute(_PUT, row)
            self._core.bind(
                "desk-heard", KIND, heard.desk_id, digest(*row),
                epoch=heard.newest.epoch.number, sequence=heard.newest.sequence,
            )  # fmt: skip

    def set_reconciled(self, desk_id: str, *, reconciled: bool) -> None:
        """Set whether what counts as received here is what headquarters holds."""
        heard = self.find(desk_id)
        if heard is not None and heard.reconciled is not reconciled:
            self.put(replace(heard, reconciled=reconciled))

    def forget(self, desk_id: str) -> None:
        """Forget what a desk said, as when this one becomes a new desk; no effect if it was never heard."""
        with self._core.transaction():
            gone = self._core.database.execute(
                "DELETE FROM heard WHERE desk_id = ?", (desk_id,)
            ).rowcount
            if gone:
                self._core.bind("desk-forgotten", KIND, desk_id, "")


def states(database: Database) -> Generator[tuple[str, str]]:
    """Yield desk id and state of each word."""
    for row in database.each(_SELECT):
        yield row["desk_id"], digest(*row)


def _values(heard: Heard) -> tuple[str | int, ...]:
    newest, seen, holdings = heard.newest, heard.seen, heard.holdings
    return (
        heard.desk_id, newest.sequence, newest.digest, newest.epoch.number, newest.epoch.mark, heard.first,
        heard.audit_head, heard.audit_length, _NOT_SAID if holdings is None else holdings.count,
        "" if holdings is None else holdings.digest, seen.sequence, seen.digest, seen.epoch.number,
        seen.epoch.mark, int(heard.reconciled),
    )  # fmt: skip


def _heard(row: Row) -> Heard:
    said = row["holdings_count"] != _NOT_SAID
    return Heard(
        desk_id=row["desk_id"],
        newest=Seen(Epoch(row["epoch_number"], row["epoch_mark"]), row["sequence"], row["digest"]),
        first=row["epoch_first"],
        audit_head=row["audit_head"],
        audit_length=row["audit_length"],
        holdings=Holdings(row["holdings_count"], row["holdings_digest"]) if said else None,
        seen=Seen(
            Epoch(row["seen_number"], row["seen_mark"]), row["seen_sequence"], row["seen_digest"]
        ),
        reconciled=bool(row["reconciled"]),
    )
