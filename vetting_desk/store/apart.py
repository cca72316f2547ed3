"""Assessments that are kept apart from ratings, decisions and referrals, and what lawyers found of them.

An assessment is kept apart once for each cause, whoever said so first; it need not be here. What lawyers find
is added; of two who found otherwise that it stays apart counts, until a lawyer settles that too.
"""

import json
from collections.abc import Generator, Iterable, Sequence
from datetime import datetime
from typing import Final

from vetting_desk.clock import from_text, to_text
from vetting_desk.errors import NotFoundError, StateError
from vetting_desk.model import new_id
from vetting_desk.model.alarm import Apart, ApartCause, ApartOutcome, Settlement
from vetting_desk.model.said_by import SaidBy
from vetting_desk.store.engine.core import Core
from vetting_desk.store.engine.database import Database, Row
from vetting_desk.store.engine.encoding import digest

KIND: Final = "apart"
OF_CASE: Final = "SELECT id FROM apart_kept WHERE case_number = ?"
_SELECT: Final = """
    SELECT k.number AS number, k.id AS id, c.id AS case_id, k.assessment_id AS assessment_id,
           coalesce(a.title, nullif(k.title, ''),
                    (SELECT r.title FROM records AS r WHERE r.case_number = k.case_number
                     AND r.assessment_id = k.assessment_id LIMIT 1), '') AS title,
           k.cause AS cause, k.at AS at, k.officer_id AS officer_id, k.officer_name AS officer_name,
           k.officer_role AS officer_role, k.desk_name AS desk_name, k.reason AS reason
    FROM apart_kept AS k JOIN cases AS c ON c.number = k.case_number
    LEFT JOIN assessments AS a ON a.id = k.assessment_id"""
_SETTLED: Final = (
    "SELECT id, outcome, at, officer_id, officer_name, officer_role, desk_name, reason, replaces"
    " FROM apart_settled WHERE apart_number = ? ORDER BY at, id"
)
_LINE: Final = """
    WITH RECURSIVE line (id) AS (
        VALUES {}
        UNION SELECT r.assessment_id FROM line JOIN assessments AS a ON a.id = line.id
            JOIN records AS r ON r.id = a.corrects
        UNION SELECT f.id FROM line JOIN assessments AS a ON a.id = line.id
            JOIN draft_moves AS m ON m.moved_to = a.number
            JOIN assessments AS f ON f.number = m.assessment_number
        UNION SELECT e.assessment_id FROM line JOIN records AS d ON d.assessment_id = line.id
            JOIN records AS e ON e.id = d.corrects
        UNION SELECT l.began_with FROM line JOIN assessment_lines AS l ON l.assessment_id = line.id)
    SELECT id FROM line"""


class ApartStore:
    """What a casebook keeps apart."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def add(self, assessment_id: str, cause: ApartCause, at: datetime, reason: str = "") -> Apart:
        """Keep an assessment apart; what is kept apart for this cause already stays as it is.

        Args:
            assessment_id: A draft or what was signed from it; at headquarters of a record that is here.
            cause: Why.
            at: Device time.
            reason: Why, in words.

        Raises:
            NotFoundError: If there is no such assessment.
        """
        core, database = self._core, self._core.database
        case_id = database.value(
            "SELECT c.id FROM cases AS c WHERE c.number = coalesce("
            " (SELECT case_number FROM assessments WHERE id = ?1),"
            " (SELECT case_number FROM records WHERE assessment_id = ?1))",
            (assessment_id,),
        )
        if case_id is None:
            raise NotFoundError(what="assessment", id=assessment_id)
        officer = core.at_desk.officer
        by = SaidBy(core.at_desk.id, core.officer_name, officer.role.value if officer else "")
        known = self._known(assessment_id, cause)
        if known is None:
            self._put(new_id(), case_id, assessment_id, "", cause, at, by, reason, "kept-apart")
            known = self._known(assessment_id, cause)
        if known is None:
            raise NotFoundError(what="apart", id=assessment_id)
        return known

    def take(self, apart: Apart, by: SaidBy) -> bool:
        """Keep apart what came in an entry; False, and nothing is changed, if it is for this cause already.

        Raises:
            NotFoundError: If its case is not here.
        """
        if self._known(apart.assessment_id, apart.cause) is not None:
            return False
        self._put(
            apart.id, apart.case_id, apart.assessment_id, apart.title, apart.cause, apart.at, by,
            apart.reason, "kept-apart",
        )  # fmt: skip
        return True

    def settle(self, apart_id: str, outcome: ApartOutcome, at: datetime, reason: str) -> Apart:
        """Record what the officer at the desk found.

        Raises:
            NotFoundError: If nothing is kept apart under this id.
            StateError: If it was settled already, and not by two otherwise.
        """
        core, apart = self._core, self.get(apart_id)
        if apart.outcome is not None and not apart.disputed:
            raise StateError(what="apart", state="settled", wanted="open")
        officer = core.at_desk.officer
        by = SaidBy(core.at_desk.id, core.officer_name, officer.role.value if officer else "")
        replaces = tuple(each.id for each in apart.settlements)
        self._settle(apart_id, Settlement(new_id(), outcome, at, by, reason, replaces))
        return self.get(apart_id)

    def take_settled(
        self, case_id: str, assessment_id: str, cause: ApartCause, found: Settlement
    ) -> bool:
        """Add what a lawyer found, from an entry; False, and nothing is changed, if it is here.

        Raises:
            NotFoundError: If the assessment is not kept apart in this case for this cause.
        """
        known = self._known(assessment_id, cause)
        if known is None or known.case_id != case_id:
            raise NotFoundError(what="apart", id=assessment_id)
        if self._core.database.row("SELECT 1 FROM apart_settled WHERE id = ?", (found.id,)):
            return False
        self._settle(known.id, found)
        return True

    def case_of(self, assessment_id: str) -> str:
        """Return the case of an assessment that is here or kept apart here; empty where nobody said."""
        found = self._core.database.value(
            "SELECT id FROM cases WHERE number = coalesce("
            " (SELECT case_number FROM assessments WHERE id = ?1),"
            " (SELECT case_number FROM records WHERE assessment_id = ?1),"
            " (SELECT case_number FROM apart_kept WHERE assessment_id = ?1))",
            (assessment_id,),
        )
        return found or ""

    def get(self, apart_id: str) -> Apart:
        """Return what is kept apart under an id.

        Raises:
            NotFoundError: If nothing is.
        """
        found = self._of("k.id = ?", apart_id)
        if not found:
            raise NotFoundError(what="apart", id=apart_id)
        return found[0]

    def given_by(self, apart_id: str) -> SaidBy:
        """Return who said that an assessment is kept apart.

        Raises:
            NotFoundError: If nothing is kept apart under this id.
        """
        row = self._core.database.row(f"{_SELECT} WHERE k.id = ?", (apart_id,))
        if row is None:
            raise NotFoundError(what="apart", id=apart_id)
        return _by(row)

    def settlement(self, settlement_id: str) -> tuple[Apart, Settlement]:
        """Return what a lawyer found, and of what.

        Raises:
            NotFoundError: If there is no such finding.
        """
        row = self._core.database.row(
            "SELECT k.id AS id FROM apart_settled AS s JOIN apart_kept AS k ON k.number = s.apart_number"
            " WHERE s.id = ?",
            (settlement_id,),
        )
        if row is None:
            raise NotFoundError(what="apart", id=settlement_id)
        [kept] = self._core.database.rows(f"{_SELECT} WHERE k.id = ?", (row["id"],))
        found = _settlements(self._core.database, kept["number"])
        return self.get(row["id"]), next(each for each in found if each.id == settlement_id)

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

    def _known(self, assessment_id: str, cause: ApartCause) -> Apart | None:
        found = self._of("k.assessment_id = ?", assessment_id)
        return next((each for each in found if each.cause is cause), None)

    def _of(self, where: str, value: str) -> list[Apart]:
        database = self._core.database
        rows = database.rows(f"{_SELECT} WHERE {where} ORDER BY k.number", (value,))
        return [_apart(row, _settlements(database, row["number"])) for row in rows]

    def _put(
        self,
        apart_id: str,
        case_id: str,
        assessment_id: str,
        title: str,
        cause: ApartCause,
        at: datetime,
        by: SaidBy,
        reason: str,
        action: str,
    ) -> None:
        core, database = self._core, self._core.database
        number = database.value("SELECT number FROM cases WHERE id = ?", (case_id,))
        if number is None:
            raise NotFoundError(what="case", id=case_id)
        with core.transaction():
            database.execute(
                "INSERT INTO apart_kept (id, case_number, assessment_id, title, cause, at, officer_id,"
                " officer_name, officer_role, desk_name, reason)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    apart_id, number, assessment_id, title, cause.value, to_text(at), by.officer_id,
                    by.officer_name, by.officer_role, by.desk, reason,
                ),
            )  # fmt: skip
            self._bind(action, apart_id)

    def _settle(self, apart_id: str, found: Settlement) -> None:
        with self._core.transaction():
            self._core.database.execute(
                "INSERT INTO apart_settled (id, apart_number, outcome, at, officer_id, officer_name,"
                " officer_role, desk_name, reason, replaces)"
                " VALUES (?, (SELECT number FROM apart_kept WHERE id = ?), ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    found.id, apart_id, found.outcome.value, to_text(found.at), found.by.officer_id,
                    found.by.officer_name, found.by.officer_role, found.by.desk, found.reason,
                    json.dumps(found.replaces),
                ),
            )  # fmt: skip
            self._bind("kept-apart-settled", apart_id)

    def _bind(self, action: str, apart_id: str) -> None:
        database = self._core.database
        [row] = database.rows(f"{_SELECT} WHERE k.id = ?", (apart_id,))
        self._core.bind(action, KIND, apart_id, _state(database, row), case=row["case_id"])


def states(database: Database) -> Generator[tuple[str, str]]:
    """Yield id and state of each assessment kept apart."""
    for row in database.each(_SELECT):
        yield row["id"], _state(database, row)


def _settlements(database: Database, number: int) -> tuple[Settlement, ...]:
    return tuple(
        Settlement(
            id=row["id"],
            outcome=ApartOutcome(row["outcome"]),
            at=from_text(row["at"]),
            by=_by(row),
            reason=row["reason"],
            replaces=tuple(json.loads(row["replaces"])),
        )
        for row in database.rows(_SETTLED, (number,))
    )


def _counting(found: Sequence[Settlement]) -> tuple[Settlement, ...]:
    gone = {replaced for each in found for replaced in each.replaces}
    return tuple(each for each in found if each.id not in gone)


def _state(database: Database, row: Row) -> str:
    """Return the digest of what is kept apart; of more than one finding, and of other desks', also the rest."""
    found = _settlements(database, row["number"])
    apart = _apart(row, found)
    more = [row["desk_name"], row["officer_role"]] if row["desk_name"] else []
    if len(found) > 1 or any(each.by.desk for each in found):
        more += [part for each in database.rows(_SETTLED, (row["number"],)) for part in each]
    return digest(
        row["id"], row["assessment_id"], row["cause"], row["at"], row["officer_name"], row["reason"],
        apart.outcome.value if apart.outcome else "", apart.settled_by, apart.settled_why, *more,
    )  # fmt: skip


def _by(row: Row) -> SaidBy:
    return SaidBy(row["officer_id"], row["officer_name"], row["officer_role"], row["desk_name"])


def _apart(row: Row, found: Sequence[Settlement]) -> Apart:
    counting = _counting(found)
    strict = [each for each in counting if each.outcome is ApartOutcome.APART]
    settled = next(iter(strict or counting), None)
    return Apart(
        id=row["id"],
        case_id=row["case_id"],
        assessment_id=row["assessment_id"],
        title=row["title"],
        cause=ApartCause(row["cause"]),
        at=from_text(row["at"]),
        officer_name=row["officer_name"],
        reason=row["reason"],
        outcome=settled.outcome if settled else None,
        settled_by=settled.by.officer_name if settled else "",
        settled_why=settled.reason if settled else "",
        desk=row["desk_name"],
        settlements=counting,
    )
