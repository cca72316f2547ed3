"""Certificates that were taken back, at headquarters, and the newest revocation list a desk knows.

The list is signed bytes to this module; who made it and what it says is judged elsewhere.
"""

from collections.abc import Generator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from vetting_desk.clock import to_text
from vetting_desk.errors import StateError
from vetting_desk.model.revocation import StoredList
from vetting_desk.store.engine.core import Core
from vetting_desk.store.engine.database import Database, Row
from vetting_desk.store.engine.encoding import digest

_SELECT: Final = "SELECT serial, subject, subject_id, since, reason FROM revoked_certificates"
_NEWEST: Final = "newest"


@dataclass(frozen=True, slots=True)
class Revoked:
    """One certificate that was taken back.

    Attributes:
        serial: Its serial number, hexadecimal.
        subject: Whose it was, by name.
        subject_id: Id of the officer or desk.
        since: Since when, RFC 3339 in UTC.
        reason: Why, in words.
    """

    serial: str
    subject: str
    subject_id: str
    since: str
    reason: str


class RevocationStore:
    """What was taken back, and the newest list."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def add(self, revoked: Revoked) -> bool:
        """Record that a certificate was taken back.

        Returns:
            False, and nothing changes, if it was taken back before.
        """
        with self._core.transaction():
            known = self._core.database.row(f"{_SELECT} WHERE serial = ?", (revoked.serial,))
            if known is not None:
                return False
            self._core.database.execute(
                "INSERT INTO revoked_certificates (serial, subject, subject_id, since, reason)"
                " VALUES (?, ?, ?, ?, ?)",
                _values(revoked),
            )
            self._core.bind(
                "certificate-revoked", "revoked-certificate", revoked.serial, _state(revoked)
            )
        return True

    def keep_revoked(self, serials: Mapping[int, datetime], why: str) -> int:
        """Keep certificates as revoked that an earlier list named, whatever a later one says.

        Args:
            serials: Serial number to the time of revocation.
            why: A key such as ``"left out of list 7"``.

        Returns:
            How many of them were not known to be revoked.
        """
        with self._core.transaction():
            return sum(
                self.add(Revoked(f"{serial:x}", "", "", to_text(since), why))
                for serial, since in sorted(serials.items())
            )

    def list(self) -> list[Revoked]:
        """Return every certificate that was taken back, the newest first."""
        rows = self._core.database.rows(f"{_SELECT} ORDER BY since DESC, serial")
        return [_revoked(row) for row in rows]

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
    )


def _state(revoked: Revoked) -> str:
    return digest(*_values(revoked))


def _list_state(newest: StoredList) -> str:
    return digest(newest.number, newest.content)


def _revoked(row: Row) -> Revoked:
    return Revoked(
        serial=row["serial"],
        subject=row["subject"],
        subject_id=row["subject_id"],
        since=row["since"],
        reason=row["reason"],
    )
