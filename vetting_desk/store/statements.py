"""Statements on persons, links, passages, steps and files, only ever added; not which of them stand."""

import json
from collections.abc import Generator, Mapping, Sequence
from datetime import datetime
from typing import Any, Final

from vetting_desk.clock import from_text, to_text
from vetting_desk.errors import NotFoundError
from vetting_desk.model import TimelineEntry, new_id
from vetting_desk.model.closing import end_of
from vetting_desk.model.passage import StepSort
from vetting_desk.model.statement import Statement, Thing
from vetting_desk.store import timeline
from vetting_desk.store.engine.core import Core
from vetting_desk.store.engine.database import Database, Row
from vetting_desk.store.engine.encoding import digest
from vetting_desk.store.file_contents import FileContentStore

KIND: Final = "statement"
OF_CASE: Final = "SELECT id FROM statements WHERE case_number = ?"
_SELECT: Final = """
    SELECT t.id AS id, c.id AS case_id, t.thing AS thing, t.thing_id AS thing_id, t.content AS content,
           t.at AS at, t.officer_id AS officer_id, t.officer_name AS officer_name,
           t.officer_role AS officer_role, t.replaces AS replaces, t.reason AS reason,
           t.desk_id AS desk_id, t.desk_name AS desk_name,
           t.desk_id = '' OR EXISTS (SELECT 1 FROM stated AS s WHERE s.subject = t.id AND s.own = 1) AS own
    FROM statements AS t JOIN cases AS c ON c.number = t.case_number"""
_ADD: Final = """
    INSERT INTO statements (id, case_number, thing, thing_id, content, at, officer_id, officer_name,
                            officer_role, replaces, reason, desk_id, desk_name)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""

_ACTIONS: Final = {
    ("statement-recorded", True): "case-closed",
    ("statement-recorded", False): "case-reopened",
    ("statement-taken-in", True): "case-closed-elsewhere",
    ("statement-taken-in", False): "case-reopened-elsewhere",
}
"""What the log says of the end of a case."""


class StatementStore:
    """The statements of a casebook.

    Attributes:
        contents: Which contents belong to the files that statements are about.
    """

    def __init__(self, core: Core) -> None:
        self._core = core
        self.contents = FileContentStore(core)

    def add(
        self,
        case_id: str,
        thing: Thing,
        thing_id: str,
        content: Mapping[str, Any],
        at: datetime,
        *,
        replaces: Sequence[str] = (),
        reason: str = "",
    ) -> Statement:
        """Add a statement in the name of the officer at the desk.

        Raises:
            NotFoundError: If there is no such case.
        """
        officer = self._core.at_desk.officer
        return self._put(
            Statement(
                id=new_id(),
                case_id=case_id,
                thing=thing,
                thing_id=thing_id,
                content=content,
                at=at,
                officer_id=self._core.at_desk.id,
                officer_name=self._core.officer_name,
                officer_role=officer.role.value if officer else "",
                replaces=tuple(replaces),
                reason=reason,
            ),
            "statement-recorded",
        )

    def take(self, statement: Statement) -> bool:
        """Add a statement that came in an entry; False, and nothing is changed, if it is here.

        Raises:
            NotFoundError: If its case is not here.
        """
        if self._core.database.row("SELECT 1 FROM statements WHERE id = ?", (statement.id,)):
            return False
        self._put(statement, "statement-taken-in")
        return True

    def find(self, statement_id: str) -> Statement | None:
        """Return a statement; None if there is none with this id."""
        row = self._core.database.row(f"{_SELECT} WHERE t.id = ?", (statement_id,))
        return _statement(row) if row else None

    def get(self, statement_id: str) -> Statement:
        """Return a statement.

        Raises:
            NotFoundError: If there is none with this id.
        """
        found = self.find(statement_id)
        if found is None:
            raise NotFoundError(what="statement", id=statement_id)
        return found

    def naming(self, own_case: str) -> list[str]:
        """Return the ids of the cases in which a person is named who has this case, oldest first."""
        rows = self._core.database.rows(
            "SELECT min(t.number) AS first, c.id AS id FROM statements AS t"
            " JOIN cases AS c ON c.number = t.case_number"
            " WHERE t.thing = 'person' AND json_extract(t.content, '$.own_case') = ?"
            " GROUP BY c.id ORDER BY first",
            (own_case,),
        )
        return [row["id"] for row in rows]

    def of_case(self, case_id: str) -> list[Statement]:
        """Return all statements of a case, in the order in which this desk learned of them."""
        rows = self._core.database.rows(f"{_SELECT} WHERE c.id = ? ORDER BY t.number", (case_id,))
        return [_statement(row) for row in rows]

    def of_thing(self, thing: Thing) -> list[Statement]:
        """Return all statements on a kind of thing in all cases that were not erased, in that order."""
        rows = self._core.database.rows(
            f"{_SELECT} WHERE t.thing = '{thing.value}' ORDER BY t.number"  # (an index is over one of them)
        )
        return [_statement(row) for row in rows]

    def _put(self, statement: Statement, action: str) -> Statement:
        core, database = self._core, self._core.database
        number = database.value("SELECT number FROM cases WHERE id = ?", (statement.case_id,))
        if number is None:
            raise NotFoundError(what="case", id=statement.case_id)
        with core.transaction():
            database.execute(
                _ADD,
                (
                    statement.id, number, statement.thing.value, statement.thing_id,
                    json.dumps(dict(statement.content), ensure_ascii=False, sort_keys=True),
                    to_text(statement.at), statement.officer_id, statement.officer_name,
                    statement.officer_role, json.dumps(list(statement.replaces)), statement.reason,
                    statement.desk_id, statement.desk,
                ),
            )  # fmt: skip
            [row] = database.rows(f"{_SELECT} WHERE t.id = ?", (statement.id,))
            if statement.thing is Thing.CLOSING:
                action = _ACTIONS[action, bool(statement.content["closed"])]
                self._settle_end(int(number), statement.case_id)
            told = _told(statement)
            touches = statement.thing is not Thing.CLOSING
            event = (
                {"event": timeline.note(database, int(number), told, touches=touches)}
                if told
                else {}
            )
            core.bind(
                action, KIND, statement.id, _state(row), case=statement.case_id,
                thing=statement.thing.value, **event,
            )  # fmt: skip
        return _statement(row)

    def _settle_end(self, number: int, case_id: str) -> None:
        """Have the case be among those that are closed, or not, as all that was said of it has it."""
        database, end = self._core.database, end_of(self.of_case(case_id))
        database.execute("DELETE FROM closed_cases WHERE case_number = ?", (number,))
        if end.closed:
            database.execute(
                "INSERT INTO closed_cases (case_number, knew) VALUES (?, ?)",
                (number, json.dumps(sorted(end.knew))),
            )


def _told(statement: Statement) -> TimelineEntry | None:
    """Return what the timeline says: of a passage, an arrival, the end of a case; None for all else."""
    said = statement.content
    if statement.thing is Thing.PASSAGE:
        kind, state = "passage-said", f"{said['kind']} {said['state']}"
    elif statement.thing is Thing.STEP and said["sort"] == StepSort.ARRIVAL.value:
        kind, state = "arrival-said", str(said["state"])
    elif statement.thing is Thing.CLOSING:
        kind = "case-closed" if said["closed"] else "case-reopened"
        at, who = statement.at, statement.officer_name
        return TimelineEntry(at, kind, who, "", statement.id, said["why"])  # (words may be erased)
    else:
        return None
    return TimelineEntry(statement.at, kind, statement.officer_name, "", statement.thing_id, state)


def states(database: Database) -> Generator[tuple[str, str]]:
    """Yield id and state of each statement."""
    for row in database.each(_SELECT):
        yield row["id"], _state(row)


def _state(row: Row) -> str:
    return digest(
        row["id"], row["case_id"], row["thing"], row["thing_id"], row["content"], row["at"],
        row["officer_id"], row["officer_name"], row["officer_role"], row["replaces"], row["reason"],
        row["desk_id"], row["desk_name"],
    )  # fmt: skip


def _statement(row: Row) -> Statement:
    return Statement(
        id=row["id"],
        case_id=row["case_id"],
        thing=Thing(row["thing"]),
        thing_id=row["thing_id"],
        content=json.loads(row["content"]),
        at=from_text(row["at"]),
        officer_id=row["officer_id"],
        officer_name=row["officer_name"],
        officer_role=row["officer_role"],
        replaces=tuple(json.loads(row["replaces"])),
        reason=row["reason"],
        desk=row["desk_name"],
        desk_id=row["desk_id"],
        own=bool(row["own"]),
    )
