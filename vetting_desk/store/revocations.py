"""Certificates that were taken back, at headquarters, and the newest revocation list a desk knows.

The list is signed bytes to this module; who made it and what it says is judged elsewhere.
"""

from collections.abc import Generator, Mapping
from dataclasses import dataclass, replace
from typing import Final

from vetting_desk.clock import from_text, to_text
from vetting_desk.errors import StateError
from vetting_desk.model.revocation import Revocation, RevocationKind, StoredList
from vetting_desk.store.engine.core import Core
from vetting_desk.store.engine.database import Database, Row
from vetting_desk.store.engine.encoding import digest

_SELECT: Final = (
    "SELECT serial, subject, subject_id, since, reason, kind, revoked_at FROM revoked_certificates"
)
_BEFORE_KINDS: Final = (RevocationKind.MISUSED.value, "")
"""Kind and `revoked_at` of what was revoked before there were kinds; the log binds it without them."""
_NEWEST: Final = "newest"


@dataclass(frozen=True, slots=True)
class Revoked:
    """One certificate that was taken back.

    Attributes:
        serial: Its serial number, hexadecimal.
        subject: Whose it was, by name.
        subject_id: Id of the officer or desk.
        since: Since when it counts for nothing, RFC 3339 in UTC.
        reason: Why, in words.
        kind: Why, as signatures are judged by it.
        revoked_at: When it was revoked, RFC 3339 in UTC; empty where that is `since`.
    """

    serial: str
    subject: str
    subject_id: str
    since: str
    reason: str
    kind: RevocationKind = RevocationKind.MISUSED
    revoked_at: str = ""

    @property
    def revocation(self) -> Revocation:
        """What a revocation list says of it."""
        since = from_text(self.since)
        revoked_at = from_text(self.revoked_at) if self.revoked_at else since
        return Revocation(since, self.kind, revoked_at)


class RevocationStore:
    """What was taken back, and the newest list."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def add(self, revoked: Revoked) -> bool:
        """Record that a certificate was taken back, or taken back more strictly than before.

        Returns:
            False, and nothing changes, if it was taken back as strictly before.
        """
        with self._core.transaction():
            row = self._core.database.row(f"{_SELECT} WHERE serial = ?", (revoked.serial,))
            if row is not None:
                return self._tighten(_effective(self._core.database, row), revoked)
            self._core.database.execute(
                "INSERT INTO revoked_certificates (serial, subject, subject_id, since, reason, kind,"
                " revoked_at) VALUES (?, ?, ?, ?, ?, ?, ?)",
                _values(revoked),
            )
            self._core.bind(
                "certificate-revoked", "revoked-certificate", revoked.serial, _state(revoked)
            )
        return True

    def keep_revoked(self, serials: Mapping[int, Revocation], why: str) -> int:
        """Keep certificates as revoked that an earlier list named, whatever a later one says.

        Args:
            serials: Serial number to how it was revoked.
            why: A key such as ``"left out of list 7"``.

        Returns:
            How many of them were not known to be revoked.
        """
        with self._core.transaction():
            return sum(
                self.add(
                    Revoked(
                        serial=f"{serial:x}",
                        subject="",
                        subject_id="",
                        since=to_text(found.since),
                        reason=why,
                        kind=found.kind,
                        revoked_at=to_text(found.revoked_at),
                    )
                )
                for serial, found in sorted(serials.items())
            )

    def _tighten(self, known: Revoked, wanted: Revoked) -> bool:
        stricter = _stricter(known, wanted)
        if (stricter.kind, stricter.since) == (known.kind, known.since):
            return False
        row = (
            stricter.serial,
            stricter.since,
            stricter.reason,
            stricter.kind.value,
            stricter.revoked_at,
        )
        number = self._core.database.execute(
            "INSERT INTO stricter_revocations (serial, since, reason, kind, revoked_at)"
            " VALUES (?, ?, ?, ?, ?)",
            row,
        ).lastrowid
        self._core.bind(
            "revocation-tightened", "stricter-revocation", str(number), digest(number, *row),
            serial=stricter.serial,
        )  # fmt: skip
        return True

    def list(self) -> list[Revoked]:
        """Return every certificate that was taken back, as strictly as it was in the end, the newest first."""
        rows = self._core.database.rows(_SELECT)
        found = [_effective(self._core.database, row) for row in rows]
        return sorted(sorted(found, key=_serial), key=_since, reverse=True)

    def newest_list(self) -> StoredList | None:
        """Return the newest revocation list this desk knows, or None before the first."""
        row = self._core.database.row("SELECT number, content FROM revocation_list")
        return StoredList(row["number"], row["content"]) if row else None

    def number(self) -> int:
        """Return the number of the newest list; 0 before the first."""
        return int(self._core.database.value("SELECT number FROM revocation_list") or 0)

    def put_list(self, newest: StoredList) -> None:
        """Keep a newer list, replacing the one before.

        Raises:
            StateError: If its number is not above that of the list here.
        """
        with self._core.transaction():
            known = self.number()
            if newest.number <= known:
                raise StateError(what="revocation-list", state=str(newest.number), wanted="newer")
            self._core.database.execute(
                "INSERT INTO revocation_list (place, number, content) VALUES (1, ?, ?)"
                " ON CONFLICT (place) DO UPDATE SET number = excluded.number, content = excluded.content",
                (newest.number, newest.content),
            )
            self._core.bind(
                "revocation-list-kept", "revocation-list", _NEWEST, _list_state(newest),
                number=newest.number,
            )  # fmt: skip


def states(database: Database) -> Generator[tuple[str, str]]:
    """Yield serial number and state of each certificate that was taken back."""
    for row in database.each(_SELECT):
        yield row["serial"], _state(_revoked(row))


def stricter_states(database: Database) -> Generator[tuple[str, str]]:
    """Yield number and state of each stricter revocation."""
    for row in database.each(
        "SELECT number, serial, since, reason, kind, revoked_at FROM stricter_revocations"
    ):
        yield str(row["number"]), digest(*row)


def list_states(database: Database) -> Generator[tuple[str, str]]:
    """Yield subject and state of the newest list."""
    for row in database.each("SELECT number, content FROM revocation_list"):
        yield _NEWEST, _list_state(StoredList(row["number"], row["content"]))


def _values(revoked: Revoked) -> tuple[str, ...]:
    return (
        revoked.serial,
        revoked.subject,
        revoked.subject_id,
        revoked.since,
        revoked.reason,
        revoked.kind.value,
        revoked.revoked_at,
    )


def _state(revoked: Revoked) -> str:
    *before, kind, revoked_at = _values(revoked)
    more = () if (kind, revoked_at) == _BEFORE_KINDS else (kind, revoked_at)
    return digest(*before, *more)


def _list_state(newest: StoredList) -> str:
    return digest(newest.number, newest.content)


def _revoked(row: Row) -> Revoked:
    return Revoked(
        serial=row["serial"],
        subject=row["subject"],
        subject_id=row["subject_id"],
        since=row["since"],
        reason=row["reason"],
        kind=RevocationKind(row["kind"]),
        revoked_at=row["revoked_at"],
    )


def _effective(database: Database, row: Row) -> Revoked:
    """Return a certificate's revocation as the strictest of all rows about it."""
    revoked = _revoked(row)
    for later in database.rows(
        "SELECT since, reason, kind, revoked_at FROM stricter_revocations WHERE serial = ?"
        " ORDER BY number",
        (revoked.serial,),
    ):
        revoked = replace(
            revoked,
            since=later["since"],
            reason=later["reason"],
            kind=RevocationKind(later["kind"]),
            revoked_at=later["revoked_at"],
        )
    return revoked


def _stricter(known: Revoked, wanted: Revoked) -> Revoked:
    """Return what is revoked if `wanted` is said of what was revoked before: never less."""
    return replace(
        wanted,
        kind=max(known.kind, wanted.kind, key=list(RevocationKind).index),
        since=min(known.since, wanted.since),
    )


def _serial(revoked: Revoked) -> str:
    return revoked.serial


def _since(revoked: Revoked) -> str:
    return revoked.since
