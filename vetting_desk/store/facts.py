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
           coalesce(a.id, f.elsewhere) AS assessment_id,
           coalesce(a.title, f.elsewhere_title) AS title,
           f.reference AS reference, f.at AS at, f.officer_id AS officer_id,
           f.officer_name AS officer_name, f.officer_role AS officer_role, f.replaces AS replaces,
           f.reason AS reason, f.desk_name AS desk_name, f.knew AS knew,
           f.desk_name = '' OR EXISTS (SELECT 1 FROM stated AS s JOIN entries AS e ON e.id = s.entry_id
                                       WHERE s.subject = f.id AND s.own = 1 AND e.kind = 'facts') AS own
    FROM case_facts AS f JOIN cases AS c ON c.number = f.case_number
    LEFT JOIN assessments AS a ON a.number = f.assessment_number"""
_ADD: Final = """
    INSERT INTO case_facts (id, case_number, name, value, source, assessment_number, reference, at,
                            officer_id, officer_name, officer_role, replaces, reason, knew, desk_name,
                            elsewhere, elsewhere_title)
    VALUES (?, ?, ?, ?, ?, (SELECT number FROM assessments WHERE id = ?), ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""


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
        knew: Sequence[str] | None = None,
    ) -> CaseFact:
        """Add a fact in the name of the officer at the desk.

        Raises:
            NotFoundError: If there is no such case.
        """
        officer = self._core.at_desk.officer
        return self._put(
            CaseFact(
                id=new_id(),
                case_id=case_id,
                name=name,
                value=value,
                source=source,
                assessment_id=assessment_id,
                title="",
                reference=reference,
                at=at,
                officer_id=self._core.at_desk.id,
                officer_name=self._core.officer_name,
                officer_role=officer.role.value if officer else "",
                replaces=tuple(replaces),
                reason=reason,
                knew=None if knew is None else tuple(knew),
            ),
            "fact-recorded",
        )

    def take(self, fact: CaseFact) -> bool:
        """Add a fact that came in an entry; False, and nothing is changed, if it is here.

        Raises:
            NotFoundError: If its case is not here.
        """
        if self._core.database.row("SELECT 1 FROM case_facts WHERE id = ?", (fact.id,)):
            return False
        self._put(fact, "fact-taken-in")
        return True

    def find(self, fact_id: str) -> CaseFact | None:
        """Return a fact; None if there is none with this id."""
        row = self._core.database.row(f"{_SELECT} WHERE f.id = ?", (fact_id,))
        return _fact(row) if row else None

    def _put(self, fact: CaseFact, action: str) -> CaseFact:
        core, database = self._core, self._core.database
        number = database.value("SELECT number FROM cases WHERE id = ?", (fact.case_id,))
        if number is None:
            raise NotFoundError(what="case", id=fact.case_id)
        knew = None if fact.knew is None else json.dumps(list(fact.knew))
        elsewhere = (fact.assessment_id, fact.title) if fact.desk else ("", "")
        with core.transaction():
            database.execute(
                _ADD,
                (
                    fact.id, number, fact.name, fact.value, fact.source.value, fact.assessment_id,
                    fact.reference, to_text(fact.at), fact.officer_id, fact.officer_name,
                    fact.officer_role, json.dumps(list(fact.replaces)), fact.reason, knew, fact.desk,
                    *elsewhere,
                ),
            )  # fmt: skip
            [row] = database.rows(f"{_SELECT} WHERE f.id = ?", (fact.id,))
            put = _fact(row)
            core.bind(action, KIND, fact.id, _state(put), case=fact.case_id, fact=fact.name)
        return put

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
        *([fact.desk, json.dumps(fact.knew)] if fact.desk or fact.knew is not None else []),
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
        desk=row["desk_name"],
        knew=None if row["knew"] is None else tuple(json.loads(row["knew"])),
        own=bool(row["own"]),
    )
