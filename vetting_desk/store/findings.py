"""Findings: what the desk noticed and a person has to be told, until the person says that it is dealt with."""

import json
from collections.abc import Generator, Mapping
from typing import Final

from vetting_desk.clock import from_text, to_text
from vetting_desk.errors import NotFoundError, StateError
from vetting_desk.model.finding import Finding, FindingKind
from vetting_desk.store.engine.audit import to_json
from vetting_desk.store.engine.core import Core
from vetting_desk.store.engine.database import Database, Row
from vetting_desk.store.engine.encoding import digest

KIND: Final = "finding"
_COLUMNS: Final = "number, at, kind, subject, detail, settled_at, settled_by"
_SELECT: Final = f"SELECT {_COLUMNS} FROM findings"  # noqa: S608 (constants)

Findings = list[Finding]


class FindingStore:
    """The findings of a casebook; they are never removed."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def add(
        self, kind: FindingKind, subject: str = "", detail: Mapping[str, str | int] | None = None
    ) -> bool:
        """Add a finding.

        Args:
            kind: What was noticed.
            subject: Of which officer or desk; empty for this desk.
            detail: What is certainly known; never a name, an answer or a key.

        Returns:
            False, and nothing is added, if the very same one stands already.
        """
        text = to_json(detail or {})
        with self._core.transaction():
            if self._core.database.row(
                "SELECT 1 FROM findings WHERE settled_at = '' AND kind = ? AND subject = ? AND detail = ?",
                (kind.value, subject, text),
            ):
                return False
            at = to_text(self._core.time.reading().at)
            number = self._core.database.execute(
                "INSERT INTO findings (at, kind, subject, detail, settled_at, settled_by)"
                " VALUES (?, ?, ?, ?, '', '')",
                (at, kind.value, subject, text),
            ).lastrowid
            self._bind("finding-made", number, what=kind.value)
        return True

    def standing(self) -> Findings:
        """Return the findings nobody has dealt with, oldest first."""
        rows = self._core.database.rows(f"{_SELECT} WHERE settled_at = '' ORDER BY number")
        return [_finding(row) for row in rows]

    def list(self) -> Findings:
        """Return all findings, newest first."""
        rows = self._core.database.rows(f"{_SELECT} ORDER BY number DESC")
        return [_finding(row) for row in rows]

    def settle(self, number: int) -> Finding:
        """Record that the officer at the desk has dealt with a finding.

        Raises:
            NotFoundError: If there is none with this number.
            StateError: If it was dealt with before.
        """
        row = self._core.database.row(f"{_SELECT} WHERE number = ?", (number,))
        if row is None:
            raise NotFoundError(what="finding", id=str(number))
        if row["settled_at"]:
            raise StateError(what="finding", state="settled", wanted="standing")
        with self._core.transaction():
            self._core.database.execute(
                "UPDATE findings SET settled_at = ?, settled_by = ? WHERE number = ?",
                (to_text(self._core.time.reading().at), self._core.officer_name, number),
            )
            self._bind("finding-settled", number, what=row["kind"])
        [settled] = self._core.database.rows(f"{_SELECT} WHERE number = ?", (number,))
        return _finding(settled)

    def _bind(self, action: str, number: int, **more: str) -> None:
        [row] = self._core.database.rows(f"{_SELECT} WHERE number = ?", (number,))
        self._core.bind(action, KIND, str(number), digest(*row), **more)


def states(database: Database) -> Generator[tuple[str, str]]:
    """Yield number and state of each finding."""
    for row in database.each(_SELECT):
        yield str(row["number"]), digest(*row)


def _finding(row: Row) -> Finding:
    return Finding(
        number=row["number"],
        at=from_text(row["at"]),
        kind=FindingKind(row["kind"]),
        subject=row["subject"],
        detail=json.loads(row["detail"]),
        settled_at=from_text(row["settled_at"]) if row["settled_at"] else None,
        settled_by=row["settled_by"],
    )
