"""Since when decided cases are kept: rows that follow from signed words, kept so that lists can ask them.

Nothing binds them to the audit log: what they follow from is bound. A trigger marks a case whatever changes
it (step 27); the registry says what follows, and puts it here.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from vetting_desk.clock import from_text, to_text
from vetting_desk.model.outcome_term import Term, Waits
from vetting_desk.store.engine.core import Core
from vetting_desk.store.engine.database import Row

_STOPPED: Final = (
    "case_number IN (SELECT case_number FROM holds)"
    " OR EXISTS (SELECT 1 FROM alarms AS l WHERE l.case_number = outcome_terms.case_number"
    " AND NOT EXISTS (SELECT 1 FROM alarms_come WHERE alarm_number = l.number))"
    " OR EXISTS (SELECT 1 FROM assessments AS a WHERE a.case_number = outcome_terms.case_number"
    " AND a.state IN ('draft', 'ready'))"
)
"""Beside signed words: a hold, an alarm nobody came for, an open draft."""
_PASSED: Final = (
    "SELECT since, case_number, (SELECT id FROM cases WHERE number = case_number) AS id"  # noqa: S608 (constants)
    f" FROM outcome_terms WHERE kind = ? AND waits = '' AND since <= ? AND NOT ({_STOPPED})"
)
_CASE_OF: Final = """
    SELECT c.id FROM cases AS c WHERE c.id = ?1
    UNION SELECT c.id FROM records AS r JOIN cases AS c ON c.number = r.case_number
    WHERE r.id = ?1 OR r.assessment_id = ?1
    UNION SELECT c.id FROM assessments AS a JOIN cases AS c ON c.number = a.case_number WHERE a.id = ?1
    UNION SELECT e.case_id FROM entries AS e WHERE e.id = ?1 AND e.case_id != ''
    UNION SELECT case_id FROM case_offered WHERE id = ?1
    UNION SELECT case_id FROM call_acts WHERE id = ?1 AND case_id != ''
    UNION SELECT case_id FROM rating_sheets WHERE (id = ?1 OR about = ?1) AND case_id != ''
    UNION SELECT c.id FROM cases AS c WHERE c.number IN (
      SELECT case_number FROM decision_drafts WHERE id = ?1
      UNION SELECT case_number FROM alarms WHERE id = ?1
      UNION SELECT case_number FROM apart_kept WHERE id = ?1
      UNION SELECT case_number FROM offers WHERE id = ?1
      UNION SELECT case_number FROM recordings WHERE id = ?1
      UNION SELECT case_number FROM statements WHERE id = ?1)"""
"""By ids of cases and of what is kept of one. What belongs to a case by its place in it (a person, a step) is
asked for with the case, and found by that."""


@dataclass(frozen=True, slots=True)
class Cutoff:
    """From when cases of an outcome are restricted.

    Attributes:
        kind: Of the outcome.
        until: Periods that began until then have passed.
    """

    kind: str
    until: datetime


class OutcomeTermStore:
    """Since when decided cases are kept."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def stale(self, limit: int) -> list[str]:
        """Return ids of cases that something happened to since they were read, at most so many."""
        return self._core.database.column(
            "SELECT id FROM outcome_terms_stale JOIN cases ON number = case_number"
            " ORDER BY number LIMIT ?",
            (limit,),
        )

    def is_stale(self, case_id: str) -> bool:
        """Return whether something happened to a case since it was read."""
        sql = "SELECT 1 FROM outcome_terms_stale JOIN cases ON number = case_number WHERE cases.id = ?"
        return self._core.database.row(sql, (case_id,)) is not None

    def keep(self, case_id: str, term: Term | None) -> None:
        """Keep what follows for a case; None where nothing is in force."""
        database = self._core.database
        number = database.value("SELECT number FROM cases WHERE id = ?", (case_id,))
        with self._core.transaction():
            database.execute("DELETE FROM outcome_terms WHERE case_number = ?", (number,))
            database.execute("DELETE FROM outcome_terms_stale WHERE case_number = ?", (number,))
            if term is not None:
                database.execute(
                    "INSERT INTO outcome_terms (case_number, kind, since, waits) VALUES (?, ?, ?, ?)",
                    (number, term.kind, to_text(term.since), term.waits or ""),
                )

    def of_case(self, case_id: str) -> Term | None:
        """Return what is kept for a case."""
        row = self._core.database.row(
            "SELECT kind, since, waits FROM outcome_terms JOIN cases ON number = case_number"
            " WHERE id = ?",
            (case_id,),
        )
        return _term(row) if row else None

    def case_of(self, subject: str) -> str:
        """Return the case that an id is of, such as a record's, an entry's or a recording's; or nothing."""
        return self._core.database.value(_CASE_OF, (subject,)) or ""

    def hidden(self, cutoffs: Sequence[Cutoff]) -> frozenset[int]:
        """Return the numbers of the cases that are restricted: their period has passed, nothing stops it."""
        return frozenset(number for number, _ in self._passed(cutoffs))

    def restricted(self, cutoffs: Sequence[Cutoff]) -> list[str]:
        """Return the ids of the same cases, those whose period began first at the head."""
        return [case_id for _, case_id in self._passed(cutoffs)]

    def _passed(self, cutoffs: Sequence[Cutoff]) -> list[tuple[int, str]]:
        found: list[tuple[str, int, str]] = []
        for each in cutoffs:
            rows = self._core.database.rows(
                _PASSED,
                (each.kind, to_text(each.until)),
            )
            found += [(row["since"], row["case_number"], row["id"]) for row in rows]
        return [(number, case_id) for _, number, case_id in sorted(found)]


def _term(row: Row) -> Term:
    waits = Waits(row["waits"]) if row["waits"] else None
    return Term(row["kind"], from_text(row["since"]), waits)
