"""What people decided about two cases: of one person, of two, or not sure. Only ever added; the last counts.

A decision remembers by a digest what both cases said of names, birth and papers: once that changes it stands no
more, and the two may be asked about again.
"""

from collections.abc import Generator, Iterable
from datetime import datetime
from typing import Final

from vetting_desk.clock import from_text, to_text
from vetting_desk.errors import NotFoundError
from vetting_desk.model import TimelineEntry, new_id
from vetting_desk.model.sameness import Sameness, SamenessDecision
from vetting_desk.store import case_rows, timeline
from vetting_desk.store.engine.core import Core
from vetting_desk.store.engine.database import Database, Row
from vetting_desk.store.engine.encoding import digest

KIND: Final = "sameness"
ACTION: Final = "persons-judged"
OF_CASE: Final = "SELECT id FROM sameness WHERE case_number = ?1 OR other_number = ?1"
_SELECT: Final = """
    SELECT s.number AS number, s.id AS id, a.id AS case_id, b.id AS other_id, s.decision AS decision,
           s.facts AS facts, s.at AS at, s.officer_name AS officer_name, s.reason AS reason,
           s.case_number AS case_number, s.other_number AS other_number
    FROM sameness AS s JOIN cases AS a ON a.number = s.case_number
    JOIN cases AS b ON b.number = s.other_number"""
_LAST: Final = """
    WHERE s.number IN (SELECT max(number) FROM sameness WHERE case_number = ?1 OR other_number = ?1
                       GROUP BY case_number, other_number)
    ORDER BY s.number DESC"""


class SamenessStore:
    """Decisions about two cases."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def decide(
        self, case_id: str, other_id: str, sameness: Sameness, at: datetime, reason: str
    ) -> SamenessDecision:
        """Record what the officer at the desk decided about two cases, in the timeline of both.

        Raises:
            NotFoundError: If one of them is not here.
        """
        database, core = self._core.database, self._core
        with core.transaction():
            numbers = {self._number(each): each for each in (case_id, other_id)}
            (first, first_id), (second, second_id) = sorted(numbers.items())
            decision = SamenessDecision(
                new_id(), first_id, second_id, sameness, at, core.officer_name, reason
            )
            facts = _facts(database, first, second)
            database.execute(
                "INSERT INTO sameness (id, case_number, other_number, decision, facts, at, officer_name,"
                " reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    decision.id, first, second, sameness.value, facts, to_text(at),
                    decision.officer_name, reason,
                ),
            )  # fmt: skip
            references = {number: self._reference(number) for number in (first, second)}
            for number, other, case in ((first, second, first_id), (second, first, second_id)):
                said = f"{sameness.value} {references[other]}"
                entry = TimelineEntry(at, ACTION, core.officer_name, references[number], case, said)
                event = timeline.note(database, number, entry)
                core.bind(
                    ACTION, KIND, decision.id, _state(decision, facts), event=event, case=case,
                    sameness=sameness.value,
                )  # fmt: skip
        return decision

    def last(self, case_id: str) -> list[SamenessDecision]:
        """Return the last decision about a case and each other case, newest first.

        Raises:
            NotFoundError: If there is no such case.
        """
        database = self._core.database
        rows = database.rows(f"{_SELECT}{_LAST}", (self._number(case_id),))
        facts = {number: _said(database, number) for row in rows for number in _pair(row)}
        return [
            _decision(row, stands=row["facts"] == digest(*(facts[each] for each in _pair(row))))
            for row in rows
        ]

    def same_pairs(self) -> int:
        """Return of how many pairs of cases the last word is that they are of one person."""
        return int(
            self._core.database.value(
                "SELECT count(*) FROM sameness AS s WHERE decision = ? AND number = (SELECT max(number)"
                " FROM sameness WHERE case_number = s.case_number AND other_number = s.other_number)",
                (Sameness.SAME.value,),
            )
        )

    def propose(self, pairs: Iterable[tuple[int, int, str, str, str]], persons: int) -> int:
        """Replace the pairs that a person should look at by those of a new run; returns how many are new.

        Args:
            pairs: Numbers of two cases, the lower first, and the levels at which names, birth dates and papers
                agree.
            persons: How many persons were compared.
        """
        database = self._core.database
        with self._core.transaction():
            before = set(self.proposed_pairs())
            database.execute("DELETE FROM link_candidates")
            found = list(pairs)
            for pair in found:
                database.execute(
                    "INSERT INTO link_candidates (case_number, other_number, names, birth, paper)"
                    " VALUES (?, ?, ?, ?, ?)",
                    pair,
                )
            now = {(first, second) for first, second, *_ in found}
            for number in sorted({each for pair in before ^ now for each in pair}):
                database.execute(
                    "INSERT OR IGNORE INTO to_sort_in (case_number, urgent)"
                    " SELECT ?, 0 WHERE (SELECT kind FROM desk) = 'hq'",
                    (number,),
                )
            detail = {"persons": persons, "pairs": len(now), "new": len(now - before)}
            self._core.audit.append("linkage-run", "", detail)
        return len(now - before)

    def proposed_pairs(self) -> list[tuple[int, int]]:
        """Return the pairs that the last run proposed, by numbers, the lower first."""
        rows = self._core.database.rows(
            "SELECT case_number, other_number FROM link_candidates ORDER BY case_number, other_number"
        )
        return [_pair(row) for row in rows]

    def proposed(self, case_id: str) -> list[str]:
        """Return the ids of the cases that the last run proposed beside a case.

        Raises:
            NotFoundError: If there is no such case.
        """
        number = self._number(case_id)
        return [
            str(each)
            for each in self._core.database.column(
                "SELECT c.id FROM link_candidates AS l JOIN cases AS c"
                " ON c.number = CASE WHEN l.case_number = ?1 THEN l.other_number ELSE l.case_number END"
                " WHERE l.case_number = ?1 OR l.other_number = ?1 ORDER BY c.number DESC",
                (number,),
            )
        ]

    def decided_pairs(self, sameness: Sameness) -> set[tuple[int, int]]:
        """Return the pairs of which the last word is this, by numbers, the lower first."""
        rows = self._core.database.rows(
            "SELECT case_number, other_number FROM sameness AS s WHERE decision = ? AND number ="
            " (SELECT max(number) FROM sameness WHERE case_number = s.case_number"
            " AND other_number = s.other_number)",
            (sameness.value,),
        )
        return {_pair(row) for row in rows}

    def _number(self, case_id: str) -> int:
        number = self._core.database.value("SELECT number FROM cases WHERE id = ?", (case_id,))
        if number is None:
            raise NotFoundError(what="case", id=case_id)
        return int(number)

    def _reference(self, number: int) -> str:
        found = self._core.database.value("SELECT reference FROM cases WHERE number = ?", (number,))
        return str(found)


def states(database: Database) -> Generator[tuple[str, str]]:
    """Yield id and state of each decision."""
    for row in database.each(_SELECT):
        yield row["id"], _state(_decision(row, stands=True), row["facts"])


def _facts(database: Database, first: int, second: int) -> str:
    return digest(_said(database, first), _said(database, second))


def _said(database: Database, number: int) -> str:
    """Return the digest of what a case says of names, birth and papers."""
    [row] = database.rows(f"{case_rows.SELECT} WHERE number = ?", (number,))
    case = case_rows.case_of(database, row)
    names = sorted(name.text for name in case.names)
    papers = sorted(paper.number for paper in case.papers)
    return digest(*names, "birth", case.birth.text, case.birth.certainty.value, "papers", *papers)


def _pair(row: Row) -> tuple[int, int]:
    return row["case_number"], row["other_number"]


def _state(decision: SamenessDecision, facts: str) -> str:
    return digest(
        decision.id, decision.case_id, decision.other_id, decision.sameness.value, facts,
        to_text(decision.at), decision.officer_name, decision.reason,
    )  # fmt: skip


def _decision(row: Row, *, stands: bool) -> SamenessDecision:
    return SamenessDecision(
        id=row["id"],
        case_id=row["case_id"],
        other_id=row["other_id"],
        sameness=Sameness(row["decision"]),
        at=from_text(row["at"]),
        officer_name=row["officer_name"],
        reason=row["reason"],
        stands=stands,
    )
