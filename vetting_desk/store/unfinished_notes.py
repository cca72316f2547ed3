"""Words of clinical notes that were not added yet: sealed bytes, one piece for each officer and case."""

from collections.abc import Generator
from typing import Final

from vetting_desk.errors import NotFoundError
from vetting_desk.store.engine.core import Core
from vetting_desk.store.engine.database import Database
from vetting_desk.store.engine.encoding import digest

KIND: Final = "unfinished-note"

_SELECT: Final = """
    SELECT n.officer_id AS officer_id, c.id AS case_id, n.sealed AS sealed
    FROM unfinished_notes AS n JOIN cases AS c ON c.number = n.case_number"""
OF_CASE: Final = """
    SELECT officer_id || '/' || id FROM unfinished_notes JOIN cases ON number = case_number
    WHERE case_number = ?"""
"""What entries call the unfinished notes of a case, by its number."""


class UnfinishedNoteStore:
    """The unfinished notes of a casebook. Who may read them is decided by what they are sealed to."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def put(self, officer_id: str, case_id: str, sealed: bytes) -> None:
        """Keep an officer's words on a case, replacing earlier ones.

        Args:
            officer_id: Whose words.
            case_id: On which case.
            sealed: An age file.

        Raises:
            NotFoundError: If there is no such case.
        """
        database = self._core.database
        with self._core.transaction():
            number = database.value("SELECT number FROM cases WHERE id = ?", (case_id,))
            if number is None:
                raise NotFoundError(what="case", id=case_id)
            database.execute(
                "INSERT INTO unfinished_notes (case_number, officer_id, sealed) VALUES (?, ?, ?)"
                " ON CONFLICT (case_number, officer_id) DO UPDATE SET sealed = excluded.sealed",
                (number, officer_id, sealed),
            )
            self._core.bind(
                "unfinished-note-kept", KIND, _subject(officer_id, case_id),
                _state(officer_id, case_id, sealed),
            )  # fmt: skip

    def remove(self, officer_id: str, case_id: str) -> None:
        """Remove an officer's words on a case; harmless where there are none."""
        with self._core.transaction():
            removed = self._core.database.execute(
                "DELETE FROM unfinished_notes WHERE officer_id = ?"
                " AND case_number = (SELECT number FROM cases WHERE id = ?)",
                (officer_id, case_id),
            ).rowcount
            if removed:
                self._core.bind("unfinished-note-removed", KIND, _subject(officer_id, case_id), "")

    def find(self, officer_id: str, case_id: str) -> bytes | None:
        """Return an officer's sealed words on a case, or None if there are none."""
        row = self._core.database.row(
            f"{_SELECT} WHERE n.officer_id = ? AND c.id = ?", (officer_id, case_id)
        )
        return bytes(row["sealed"]) if row else None


def states(database: Database) -> Generator[tuple[str, str]]:
    """Yield subject and state of each unfinished note."""
    for row in database.each(_SELECT):
        officer_id, case_id = row["officer_id"], row["case_id"]
        yield _subject(officer_id, case_id), _state(officer_id, case_id, row["sealed"])


def _subject(officer_id: str, case_id: str) -> str:
    return f"{officer_id}/{case_id}"


def _state(officer_id: str, case_id: str, sealed: bytes) -> str:
    return digest(officer_id, case_id, sealed)
