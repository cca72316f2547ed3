"""The audit log: every change leaves one entry, each bound to all before it by a hash chain.

Writes and reads entries. Whether log and content still fit together is judged in `audit_check`; the
chain's functions are in `vetting_desk.crypto.chain`.
"""

import json
from collections.abc import Mapping
from datetime import datetime
from os import urandom
from typing import Any, Final

from vetting_desk.clock import from_text, to_text
from vetting_desk.crypto.chain import GENESIS, extend, leaf
from vetting_desk.model import AuditEntry, Change
from vetting_desk.store.engine.at_desk import AtDesk
from vetting_desk.store.engine.changes import kind_of
from vetting_desk.store.engine.database import Database, Row
from vetting_desk.store.engine.device_time import DeviceTime, Stamp

_SALT: Final = 16
FORMAT: Final = "vetting-desk-audit-1"

BINDS: Final = "binds"
"""Key of an entry's detail that says which stored things it vouches for; see `core.Core.bind`."""

_COLUMNS: Final = (
    "sequence, at, counter, newest, behind, officer_id, action, subject, salt, detail, leaf, head"
)
_KEPT: Final = (
    "action IN ('entry-signed', 'fact-recorded', 'fact-taken-in', 'record-signed',"
    " 'record-taken-in')"
)
"""As the index says it, so that it is used."""
_INSERT: Final = f"INSERT INTO audit ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"  # noqa: S608 (constants)

Content = tuple[int, str, int, str, int, str, str, str, bytes, str]
"""Sequence, at, counter, newest, behind, officer id, action, subject, salt, detail."""

Entry = tuple[int, str, int, str, int, str, str, str, bytes, str, bytes, bytes]
"""The same with leaf and head: what `_INSERT` stores."""


class AuditStore:
    """Entries of the audit log; those that name nobody else are of the officer at the desk."""

    def __init__(self, database: Database, time: DeviceTime, at_desk: AtDesk) -> None:
        self._database = database
        self._time = time
        self._at_desk = at_desk
        self._generation = -1
        self._sequence = 0
        self._head = GENESIS
        self._salts: list[bytes] = []

    def append(
        self,
        action: str,
        subject: str = "",
        detail: Mapping[str, Any] | None = None,
        officer_id: str | None = None,
    ) -> None:
        """Write one entry, in the transaction that is open or in one of its own.

        Args:
            action: A key such as ``"unlocked"``.
            subject: Id of what it was done to.
            detail: What JSON can hold; never an answer, a passphrase or a key.
            officer_id: Who did it; None for the officer at the desk.

        Raises:
            ValueError: If `detail` uses the key `BINDS`, which is this package's own.
        """
        if detail and BINDS in detail:
            raise ValueError(f"{BINDS!r} is not for callers")
        with self._database.transaction():
            self.note(action, subject, to_json(detail or {}), officer_id)
            kind = kind_of(action)
            if kind is not None:
                self._database.changes.add(Change(kind, subject, action))

    def note(
        self,
        action: str,
        subject: str,
        detail: str,
        officer_id: str | None = None,
        at: datetime | None = None,
        bound: str = "",
    ) -> None:
        """Write one entry inside the open transaction.

        Args:
            action: What was done.
            subject: To what.
            detail: Canonical JSON.
            officer_id: Who did it; None for the officer at the desk.
            at: Device time, where it was read already.
            bound: What the entry binds without holding it; who verifies must find it elsewhere.
        """
        row = self.entry(action, subject, detail, officer_id, self._time.stamp(at), bound)
        self._database.execute(_INSERT, row)
        self.written(row)

    def entry(
        self,
        action: str,
        subject: str,
        detail: str,
        officer_id: str | None,
        stamp: Stamp,
        bound: str = "",
    ) -> Entry:
        """Return the row of the next entry, for a caller that writes it itself and then calls `written`."""
        if self._generation != self._database.generation:
            self._load()
        at, counter, newest, behind = stamp
        who = self._at_desk.id if officer_id is None else officer_id
        salts = self._salts or self._draw_salts()
        sequence = self._sequence + 1
        content = (sequence, at, counter, newest, behind, who, action, subject, salts.pop(), detail)
        entry_leaf = leaf(payload(content, bound))
        return (*content, entry_leaf, extend(self._head, entry_leaf))

    def written(self, row: Entry) -> None:
        """Remember that `row` stands in the log, so that the next one follows it."""
        self._sequence, *_, self._head = row

    def note_many(self, entries: list[tuple[str, str, str]]) -> None:
        """Write many entries of (action, subject, detail) at once, inside the open transaction."""
        try:
            self._database.execute_many(_INSERT, (self._next(*entry) for entry in entries))
        except BaseException:
            self._generation = -1  # what is remembered is ahead of what is stored
            raise

    def length(self) -> int:
        """Return how many entries there are."""
        if self._generation != self._database.generation:
            self._load()
        return self._sequence

    def head(self) -> bytes:
        """Return the chain's head: 32 bytes that stand for all entries so far."""
        if self._generation != self._database.generation:
            self._load()
        return self._head

    def leaves(self, since: int = 0) -> list[bytes]:
        """Return the 32-byte leaves of the entries after number `since`, in order."""
        return self._database.column(
            "SELECT leaf FROM audit WHERE sequence > ? ORDER BY sequence", (since,)
        )

    def head_at(self, sequence: int) -> bytes | None:
        """Return the chain's head after entry number `sequence`, 32 bytes; None if there are fewer entries."""
        if sequence == 0:
            return GENESIS
        found: bytes | None = self._database.value(
            "SELECT head FROM audit WHERE sequence = ?", (sequence,)
        )
        return found

    def signing_of(self, record_id: str) -> bytes | None:
        """Return the entry that logged the signing of a record, as its leaf is made of it; None for none."""
        row = self._database.row(
            f"SELECT {_COLUMNS} FROM audit WHERE action = 'record-signed' AND subject = ? LIMIT 1",  # noqa: S608 (column names above)
            (record_id,),
        )
        return payload(tuple(row)[:-2]) if row else None

    def kept(self, subject: str) -> AuditEntry | None:
        """Return the entry that logged that a record, an entry or a fact came to be here; None for none.

        Entries are numbered in the order in which they were written, whatever a clock said.
        """
        row = self._database.row(
            f"SELECT {_COLUMNS} FROM audit WHERE subject = ? AND {_KEPT} ORDER BY sequence LIMIT 1",  # noqa: S608 (constants above)
            (subject,),
        )
        return entry_of(row) if row else None

    def entries(
        self,
        *,
        before: int | None = None,
        limit: int = 500,
        officer_id: str | None = None,
        action: str | None = None,
        subject: str | None = None,
        since: datetime | None = None,
        until: datetime | None = None,
    ) -> list[AuditEntry]:
        """Return entries, newest first.

        Args:
            before: Only entries with a lower number; for paging.
            limit: At most so many.
            officer_id: Only this officer's; empty text for the desk's own.
            action: Only this action.
            subject: Only this subject.
            since: Only from this moment on, by device time.
            until: Only before this moment, by device time.
        """
        wanted = {
            "officer_id =": officer_id,
            "action =": action,
            "subject =": subject,
            "at >=": to_text(since) if since else None,
            "at <": to_text(until) if until else None,
        }
        chosen = {condition: value for condition, value in wanted.items() if value is not None}
        conditions = "".join(f" AND {condition} ?" for condition in chosen)
        sql = f"SELECT {_COLUMNS} FROM audit WHERE sequence < ?{conditions} ORDER BY sequence DESC LIMIT ?"  # noqa: S608 (column names above)
        highest = 2**62 if before is None else before
        return [
            entry_of(row) for row in self._database.rows(sql, (highest, *chosen.values(), limit))
        ]

    def actions(self) -> list[str]:
        """Return the actions that occur in the log, in order of the alphabet."""
        return self._database.column("SELECT DISTINCT action FROM audit ORDER BY action")

    def _draw_salts(self) -> list[bytes]:
        """Draw the salts of the next entries at once: asking the system for each costs more than a hash."""
        drawn = urandom(_SALT * 64)
        self._salts += [drawn[at : at + _SALT] for at in range(0, len(drawn), _SALT)]
        return self._salts

    def _load(self) -> None:
        row = self._database.row("SELECT sequence, head FROM audit ORDER BY sequence DESC LIMIT 1")
        self._sequence, self._head = (row["sequence"], row["head"]) if row else (0, GENESIS)
        self._generation = self._database.generation

    def _next(self, action: str, subject: str, detail: str) -> Entry:
        row = self.entry(action, subject, detail, None, self._time.stamp())
        self.written(row)
        return row


def payload(content: Content, bound: str = "") -> bytes:
    """Return what an entry's leaf is the digest of.

    Numbers and moments first, which hold no space; then the lengths in characters of the texts that
    follow, so that no two entries give the same bytes. The salt keeps leaves, which travel to HQ, from
    being guessed at.

    Args:
        content: The entry's row up to its detail.
        bound: What it binds without holding it.
    """
    sequence, at, counter, newest, behind, officer_id, action, subject, salt, detail = content
    text = (
        f"{FORMAT} {sequence} {counter} {behind} {at} {newest} {len(officer_id)} {len(action)}"
        f" {len(subject)} {len(detail)} {officer_id}{action}{subject}{detail}{bound}"
    )
    return salt + text.encode()


def to_json(detail: Mapping[str, Any]) -> str:
    """Return `detail` as JSON with sorted keys and no spare space."""
    return json.dumps(detail, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def entry_of(row: Row) -> AuditEntry:
    """Return a row of the table as an `AuditEntry`."""
    return AuditEntry(
        sequence=row["sequence"],
        at=from_text(row["at"]),
        counter=row["counter"],
        newest=from_text(row["newest"] or row["at"]),
        behind=bool(row["behind"]),
        officer_id=row["officer_id"],
        action=row["action"],
        subject=row["subject"],
        detail=json.loads(row["detail"]),
        leaf=row["leaf"],
        head=row["head"],
    )
