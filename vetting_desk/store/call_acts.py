"""What was made of calls: joined to a case, taken out of it, closed, open again; by this desk and by others.

Only added, in whatever order it became known. One that joins a call to a case has the call's words with it, so
that the case keeps them wherever it is; they go with the case.
"""

import json
from collections.abc import Generator, Sequence
from typing import Final

from vetting_desk.clock import from_text, to_text
from vetting_desk.model import TimelineEntry
from vetting_desk.model.call import CallAct, Made
from vetting_desk.store import timeline
from vetting_desk.store.engine.core import Core
from vetting_desk.store.engine.database import Database, Row
from vetting_desk.store.engine.encoding import digest

KIND: Final = "call-act"
OF_CASE: Final = "SELECT id FROM call_acts WHERE case_id = (SELECT id FROM cases WHERE number = ?)"
"""Ids of what was made of the calls of a case, by its number."""

_SELECT: Final = (
    "SELECT id, call_id, act, case_id, at, officer_id, officer_name, officer_role, desk_name, why, undoes,"
    " story, begun_at, ended_at, taken_by, words FROM call_acts"
)
_ACTIONS: Final = {
    CallAct.JOINED: "call-joined",
    CallAct.PARTED: "call-parted",
    CallAct.CLOSED: "call-closed",
    CallAct.REOPENED: "call-reopened",
}
_EVENTS: Final = {CallAct.JOINED: "call-joined", CallAct.PARTED: "call-parted"}

Acts = list[Made]


class CallActStore:
    """What a casebook knows was made of calls."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def add(self, made: Made) -> None:
        """Add what somebody made of a call, with a line in the story of its case; no effect if it is here."""
        if self.find(made.id) is not None:
            return
        database = self._core.database
        with self._core.transaction():
            database.execute(
                "INSERT INTO call_acts (id, call_id, act, case_id, at, officer_id, officer_name, officer_role,"
                " desk_name, why, undoes, story, begun_at, ended_at, taken_by, words)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    made.id, made.call_id, made.act.value, made.case_id, to_text(made.at), made.officer_id,
                    made.officer_name, made.officer_role, made.desk, made.why, made.undoes, made.story,
                    to_text(made.begun_at) if made.begun_at else "",
                    to_text(made.ended_at) if made.ended_at else "", made.taken_by,
                    json.dumps(dict(made.words), ensure_ascii=False, sort_keys=True),
                ),
            )  # fmt: skip
            [row] = database.rows(f"{_SELECT} WHERE id = ?", (made.id,))
            event = self._note(made)
            self._core.bind(
                _ACTIONS[made.act],
                KIND,
                made.id,
                digest(*row),
                event=event,
                case=made.case_id,
            )

    def find(self, act_id: str) -> Made | None:
        """Return one; None if it is not here."""
        row = self._core.database.row(f"{_SELECT} WHERE id = ?", (act_id,))
        return _made(row) if row else None

    def of_call(self, call_id: str) -> Acts:
        """Return what was made of a call, in the order in which it became known here."""
        return self._chosen("WHERE call_id = ? ORDER BY number", (call_id,))

    def standing(self, case_id: str) -> Acts:
        """Return what joined calls to a case and nothing took back, the oldest call first."""
        return self._chosen(
            "WHERE case_id = ? AND act = 'joined'"
            " AND NOT EXISTS (SELECT 1 FROM call_acts AS u WHERE u.undoes = call_acts.id)"
            " ORDER BY begun_at, number",
            (case_id,),
        )

    def unsigned(self) -> Acts:
        """Return what was made here and stands in no entry yet, oldest first."""
        return self._chosen(
            "WHERE desk_name = '' AND id NOT IN (SELECT id FROM entries) ORDER BY number", ()
        )

    def closed_elsewhere(self) -> Acts:
        """Return the calls that other desks closed, as far as nothing took that back, oldest first."""
        return self._chosen(
            "WHERE desk_name != '' AND act = 'closed' AND NOT EXISTS"
            " (SELECT 1 FROM call_acts AS u WHERE instr(u.undoes, call_acts.id)) ORDER BY number",
            (),
        )

    def _note(self, made: Made) -> str:
        number = self._core.database.value("SELECT number FROM cases WHERE id = ?", (made.case_id,))
        if number is None or made.act not in _EVENTS:
            return ""
        entry = TimelineEntry(made.at, _EVENTS[made.act], made.officer_name, "", made.id)
        return timeline.note(self._core.database, number, entry)

    def _chosen(self, condition: str, values: Sequence[str]) -> Acts:
        return [
            _made(row) for row in self._core.database.rows(f"{_SELECT} {condition}", tuple(values))
        ]


def states(database: Database) -> Generator[tuple[str, str]]:
    """Yield id and state of each."""
    for row in database.each(_SELECT):
        yield row["id"], digest(*row)


def _made(row: Row) -> Made:
    return Made(
        id=row["id"],
        call_id=row["call_id"],
        act=CallAct(row["act"]),
        case_id=row["case_id"],
        at=from_text(row["at"]),
        officer_id=row["officer_id"],
        officer_name=row["officer_name"],
        officer_role=row["officer_role"],
        desk=row["desk_name"],
        why=row["why"],
        undoes=row["undoes"],
        story=row["story"],
        begun_at=from_text(row["begun_at"]) if row["begun_at"] else None,
        ended_at=from_text(row["ended_at"]) if row["ended_at"] else None,
        taken_by=row["taken_by"],
        words=json.loads(row["words"]),
    )
