"""What of the facts, alarms and assessments kept apart stands in a signed entry, and what waits to be signed.

Beside it, which assessment of another desk began with the words of which.
"""

from collections.abc import Generator, Iterable
from dataclasses import dataclass
from typing import Final

from vetting_desk.store.engine.core import Core
from vetting_desk.store.engine.database import Database
from vetting_desk.store.engine.encoding import digest

KIND: Final = "stated"
LINE: Final = "assessment-line"

FACT, ALARM, CAME, APART, SETTLED, MOVED, STATEMENT = (
    "fact", "alarm", "came", "apart", "settled", "line", "statement",
)  # fmt: skip
"""Sorts of what can be stated."""

_WAITING: Final = {
    FACT: "SELECT f.id AS id, c.id AS case_id, f.officer_id AS officer_id, f.number AS number"
    " FROM case_facts AS f JOIN cases AS c ON c.number = f.case_number WHERE f.desk_name = ''",
    ALARM: "SELECT l.id AS id, c.id AS case_id, l.officer_id AS officer_id, l.number AS number"
    " FROM alarms AS l JOIN cases AS c ON c.number = l.case_number WHERE l.desk_name = ''",
    CAME: "SELECT 'came/' || m.id AS id, c.id AS case_id, m.officer_id AS officer_id, m.number AS number"
    " FROM alarms_come AS m JOIN alarms AS l ON l.number = m.alarm_number"
    " JOIN cases AS c ON c.number = l.case_number WHERE m.desk_name = ''",
    APART: "SELECT k.id AS id, c.id AS case_id, k.officer_id AS officer_id, k.number AS number"
    " FROM apart_kept AS k JOIN cases AS c ON c.number = k.case_number WHERE k.desk_name = ''",
    SETTLED: "SELECT 'settled/' || s.id AS id, c.id AS case_id, s.officer_id AS officer_id, s.number AS number"
    " FROM apart_settled AS s JOIN apart_kept AS k ON k.number = s.apart_number"
    " JOIN cases AS c ON c.number = k.case_number WHERE s.desk_name = ''",
    MOVED: "SELECT b.id || '>' || a.id AS id, c.id AS case_id, '' AS officer_id, a.number AS number"
    " FROM draft_moves AS m JOIN assessments AS a ON a.number = m.assessment_number"
    " JOIN assessments AS b ON b.number = m.moved_to JOIN cases AS c ON c.number = a.case_number WHERE 1",
    STATEMENT: "SELECT t.id AS id, c.id AS case_id, t.officer_id AS officer_id, t.number AS number"
    " FROM statements AS t JOIN cases AS c ON c.number = t.case_number WHERE t.desk_id = ''",
}  # fmt: skip
"""By sort what this desk itself recorded."""
_UNSIGNED: Final = """
    SELECT w.id AS id, w.case_id AS case_id, w.officer_id AS officer_id,
           EXISTS (SELECT 1 FROM stated AS s WHERE s.subject = w.id) AS carried
    FROM ({}) AS w
    WHERE NOT EXISTS (SELECT 1 FROM stated AS s WHERE s.subject = w.id AND s.own = 1) ORDER BY w.number"""


@dataclass(frozen=True, slots=True)
class Waiting:
    """Something that this desk recorded and its giver has not signed.

    Attributes:
        sort: One of the sorts of this module.
        subject: By which it is known as stated.
        case_id: Its case.
        officer_id: Who recorded it; empty for nobody by name.
        carried: Whether another officer passed it on.
    """

    sort: str
    subject: str
    case_id: str
    officer_id: str
    carried: bool

    @property
    def id(self) -> str:
        """The id of the thing itself."""
        return self.subject.rpartition("/")[2]


class StatedStore:
    """What of a casebook is stated in entries."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def waiting(self, case_id: str = "") -> list[Waiting]:
        """Return what its giver has not signed, by sort and then the oldest first; of one case, or of all."""
        database, found = self._core.database, []
        for sort, sql in _WAITING.items():
            chosen = f"{sql} AND c.id = ?" if case_id else sql
            rows = database.rows(_UNSIGNED.format(chosen), (case_id,) if case_id else ())
            found += [
                Waiting(sort, row["id"], row["case_id"], row["officer_id"], bool(row["carried"]))
                for row in rows
            ]
        return found

    def put(self, subject: str, entry_id: str, *, own: bool) -> None:
        """Record that something stands in an entry; no effect if that is known."""
        if self._core.database.row(
            "SELECT 1 FROM stated WHERE subject = ? AND entry_id = ?", (subject, entry_id)
        ):
            return
        with self._core.transaction():
            self._core.database.execute(
                "INSERT INTO stated (subject, entry_id, own) VALUES (?, ?, ?)",
                (subject, entry_id, int(own)),
            )
            state = _state(subject, entry_id, int(own))
            self._core.bind("signed-in-entry", KIND, f"{subject}/{entry_id}", state)

    def uncounted(self, case_id: str, kinds: Iterable[str]) -> list[str]:
        """Return ids of entries of a case, of some kinds, of which nothing counts here, oldest first."""
        wanted = sorted(kinds)
        return self._core.database.column(
            "SELECT e.id FROM entries AS e WHERE e.case_id = ? AND e.kind IN"  # noqa: S608 (marks alone)
            f" ({', '.join('?' * len(wanted))})"
            " AND e.id NOT IN (SELECT entry_id FROM stated) ORDER BY e.number",
            (case_id, *wanted),
        )

    def cases_uncounted(self, kinds: Iterable[str]) -> list[str]:
        """Return ids of the cases with entries of some kinds of which nothing counts here."""
        wanted = sorted(kinds)
        return self._core.database.column(
            "SELECT DISTINCT e.case_id FROM entries AS e WHERE e.kind IN"  # noqa: S608 (marks alone)
            f" ({', '.join('?' * len(wanted))}) AND e.id NOT IN (SELECT entry_id FROM stated)"
            " ORDER BY e.case_id",
            tuple(wanted),
        )

    def put_line(self, assessment_id: str, began_with: str) -> None:
        """Record that an assessment of another desk began with the words of another; once."""
        database = self._core.database
        if database.row(
            "SELECT 1 FROM assessment_lines WHERE assessment_id = ? AND began_with = ?",
            (assessment_id, began_with),
        ):
            return
        with self._core.transaction():
            database.execute(
                "INSERT INTO assessment_lines (assessment_id, began_with) VALUES (?, ?)",
                (assessment_id, began_with),
            )
            subject = f"{assessment_id}>{began_with}"
            self._core.bind("began-with", LINE, subject, digest(assessment_id, began_with))


def states(database: Database) -> Generator[tuple[str, str]]:
    """Yield subject and state of what is stated."""
    for row in database.each("SELECT subject, entry_id, own FROM stated"):
        yield f"{row['subject']}/{row['entry_id']}", _state(*row)


def line_states(database: Database) -> Generator[tuple[str, str]]:
    """Yield subject and state of each line."""
    for row in database.each("SELECT assessment_id, began_with FROM assessment_lines"):
        yield f"{row['assessment_id']}>{row['began_with']}", digest(*row)


def _state(subject: str, entry_id: str, own: int) -> str:
    return digest(subject, entry_id, str(own))
