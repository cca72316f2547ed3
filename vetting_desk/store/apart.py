"""Assessments that are kept apart from ratings, decisions and referrals, and what a lawyer found of them."""

from collections.abc import Generator, Iterable
from datetime import datetime
from typing import Final

from vetting_desk.clock import from_text, to_text
from vetting_desk.errors import NotFoundError, StateError
from vetting_desk.model import new_id
from vetting_desk.model.alarm import Apart, ApartCause, ApartOutcome
from vetting_desk.store.engine.core import Core
from vetting_desk.store.engine.database import Database, Row
from vetting_desk.store.engine.encoding import digest

KIND: Final = "apart"
OF_CASE: Final = (
    "SELECT k.id FROM kept_apart AS k JOIN assessments AS a ON a.number = k.assessment_number"
    " WHERE a.case_number = ?"
)
_SELECT: Final = """
    SELECT k.id AS id, c.id AS case_id, a.id AS assessment_id, a.title AS title, k.cause AS cause,
           k.at AS at, k.officer_name AS officer_name, k.reason AS reason, s.outcome AS outcome,
           coalesce(s.officer_name, '') AS settled_by, coalesce(s.reason, '') AS settled_why
    FROM kept_apart AS k JOIN assessments AS a ON a.number = k.assessment_number
    JOIN cases AS c ON c.number = a.case_number
    LEFT JOIN kept_apart_settled AS s ON s.apart_number = k.number"""


_LINE: Final = """
    WITH RECURSIVE line (id) AS (
        VALUES {}
        UNION SELECT r.assessment_id FROM line JOIN assessments AS a ON a.id = line.id
            JOIN records AS r ON r.id = a.corrects
        UNION SELECT f.id FROM line JOIN assessments AS a ON a.id = line.id
            JOIN draft_moves AS m ON m.moved_to = a.number
            JOIN assessments AS f ON f.number = m.assessment_number)
    SELECT id FROM line"""


class ApartStore:
    """What a casebook keeps apart."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def add(self, assessment_id: str, cause: ApartCause, at: datetime, reason: str = "") -> Apart:
        """Keep an assessment apart; what is kept apart for this cause already stays as it is.

        Raises:
            NotFoundError: If there is no such assessment.
        """
        core, database = self._core, self._core.database
        known = [each for each in self._of("a.id = ?", assessment_id) if each.cause is cause]
        if known:
            return known[0]
        number = database.value("SELECT number FROM assessments WHERE id = ?", (assessment_id,))
        if number is None:
            raise NotFoundError(what="assessment", id=assessment_id)
        apart_id = new_id()
        with core.transaction():
            database.execute(
                "INSERT INTO kept_apart (id, assessment_number, cause, at, officer_id, officer_name, reason)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                (
                    apart_id, number, cause.value, to_text(at), core.at_desk.id, core.officer_name,
                    reason,
                ),
            )  # fmt: skip
            self._bind("kept-apart", apart_id)
        return self.get(apart_id)

    def settle(self, apart_id: str, outcome: ApartOutcome, at: datetime, reason: str) -> Apart:
        """Record what the officer at the desk found.

        Raises:
            NotFoundError: If nothing is kept apart under this id.
            StateError: If it was settled already.
        """
        core, database = self._core, self._core.database
        if self.get(apart_id).outcome is not None:
            raise StateError(what="apart", state="settled", wanted="open")
        with core.transaction():
            database.execute(
                "INSERT INTO kept_apart_settled (apart_number, outcome, at, officer_id, officer_name, reason)"
                " VALUES ((SELECT number FROM kept_apart WHERE id = ?), ?, ?, ?, ?, ?)",
                (
                    apart_id, outcome.value, to_text(at), core.at_desk.id, core.officer_name, reason,
                ),
            )  # fmt: skip
            self._bind("kept-apart-settled", apart_id)
        return self.get(apart_id)

    def get(self, apart_id: str) -> Apart:
        """Return what is kept apart under an id.

        Raises:
            NotFoundError: If nothing is.
        """
        found = self._of("k.id = ?", apart_id)
        if not found:
            raise NotFoundError(what="apart", id=apart_id)
        return found[0]

    def of_case(self, case_id: str) -> list[Apart]:
        """Return what is kept apart in a case, or was, oldest first."""
        return self._of("c.id = ?", case_id)

    def with_origins(self, assessment_ids: Iterable[str]) -> frozenset[str]:
        """Return assessments with those whose words they began with: corrected by them, or moved to them."""
        ids = tuple(assessment_ids)
        if not ids:
            return frozenset()
        rows = self._core.database.rows(_LINE.format(", ".join(["(?)"] * len(ids))), ids)
        return frozenset(str(row["id"]) for row in rows)

    def _of(self, where: str, value: str) -> list[Apart]:
        rows = self._core.database.rows(f"{_SELECT} WHERE {where} ORDER BY k.number", (value,))
        return [_apart(row) for row in rows]

    def _bind(self, action: str, apart_id: str) -> None:
        [row] = self._core.database.rows(f"{_SELECT} WHERE k.id = ?", (apart_id,))
        self._core.bind(action, KIND, apart_id, _state(row), case=row["case_id"])


def states(database: Database) -> Generator[tuple[str, str]]:
    """Yield id and state of each assessment kept apart."""
    for row in database.each(_SELECT):
        yield row["id"], _state(row)


def _state(row: Row) -> str:
    return digest(
        row["id"], row["assessment_id"], row["cause"], row["at"], row["officer_name"], row["reason"],
        row["outcome"] or "", row["settled_by"], row["settled_why"],
    )  # fmt: skip


def _apart(row: Row) -> Apart:
    return Apart(
        id=row["id"],
        case_id=row["case_id"],
        assessment_id=row["assessment_id"],
        title=row["title"],
        cause=ApartCause(row["cause"]),
        at=from_text(row["at"]),
        officer_name=row["officer_name"],
        reason=row["reason"],
        outcome=ApartOutcome(row["outcome"]) if row["outcome"] else None,
        settled_by=row["settled_by"],
        settled_why=row["settled_why"],
    )
