"""Facts of cases, only ever added. Which of them count, and what follows, is not asked here."""

import json
from collections.abc import Generator, Sequence
from datetime import datetime
from typing import Final

from vetting_desk.clock import from_text, to_text
from vetting_desk.errors import NotFoundError
from vetting_desk.model import new_id
from vetting_desk.model.fact import CaseFact, FactSource
from vetting_desk.store.engine.core import Core
from vetting_desk.store.engine.database import Database, Row
from vetting_desk.store.engine.encoding import digest

KIND: Final = "fact"
OF_CASE: Final = "SELECT id FROM case_facts WHERE case_number = ?"
_SELECT: Final = """
    SELECT f.id AS id, c.id AS case_id, f.name AS name, f.value AS value, f.source AS source,
           coalesce(a.id, '') AS assessment_id, coalesce(a.title, '') AS title,
           f.reference AS reference, f.at AS at, f.officer_id AS officer_id,
           f.officer_name AS officer_name, f.officer_role AS officer_role, f.replaces AS replaces,
           f.reason AS reason
    FROM case_facts AS f JOIN cases AS c ON c.number = f.case_number
    LEFT JOIN assessments AS a ON a.number = f.assessment_number"""
_ADD: Final = """
    INSERT INTO case_facts (id, case_number, name, value, source, assessment_number, reference, at,
                            officer_id, officer_name, officer_role, replaces, reason)
    VALUES (?, ?, ?, ?, ?, (SELECT number FROM assessments WHERE id = ?), ?, ?, ?, ?, ?, ?, ?)"""


class FactStore:
    """The facts of a casebook."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def add(
        self,
        case_id: str,
        name: str,
        value: str,
        source: FactSource,
        at: datetime,
        *,
        replaces: Sequence[str] = (),
        assessment_id: str = "",
        reference: str = "",
        reason: str = "",
    ) -> CaseFact:
        """Add a fact in the name of the officer at the desk.

        Raises:
            NotFoundError: If there is no such case.
        """
        core, database = self._core, self._core.database
        officer = core.at_desk.officer
        fact_id = new_id()
        number = database.value("SELECT number FROM cases WHERE id = ?", (case_id,))
        if number is None:
            raise NotFoundError(what="case", id=case_id)
        with core.transaction():
            database.execute(
                _ADD,
                (
                    fact_id, number, name, value, source.value, assessment_id, reference,
                    to_text(at), core.at_desk.id, core.officer_name,
                    officer.role.value if officer else "", json.dumps(list(replaces)), reason,
                ),
            )  # fmt: skip
            [row] = database.rows(f"{_SELECT} WHERE f.id = ?", (fact_id,))
            fact = _fact(row)
            core.bind("fact-recorded", KIND, fact_id, _state(fact), case=case_id, fact=name)
        return fact

    def of_case(self, case_id: str) -> list[CaseFact]:
        """Return all facts of a case, also those replaced, oldest first."""
        rows = self._core.database.rows(
            f"{_SELECT} WHERE c.id = ? ORDER BY f.number",
            (case_id,),
        )
        return [_fact(row) for row in rows]


def states(database: Database) -> Generator[tuple[str, str]]:
    """Yield id and state of each fact."""
    for row in database.each(_SELECT):
        yield row["id"], _state(_fact(row))


def _state(fact: CaseFact) -> str:
    return digest(
        fact.id, fact.case_id, fact.name, fact.value, fact.source.value, fact.assessment_id,
        fact.reference, to_text(fact.at), fact.officer_id, fact.officer_name, fact.officer_role,
        json.dumps(list(fact.replaces)), fact.reason,
    )  # fmt: skip


def _fact(row: Row) -> CaseFact:
    return CaseFact(
        id=row["id"],
        case_id=row["case_id"],
        name=row["name"],
        value=row["value"],
        source=FactSource(row["source"]),
        assessment_id=row["assessment_id"],
        title=row["title"],
        reference=row["reference"],
        at=from_text(row["at"]),
        officer_id=row["officer_id"],
        officer_name=row["officer_name"],
        officer_role=row["officer_role"],
        replaces=tuple(json.loads(row["replaces"])),
        reason=row["reason"],
    )
