"""Alarms and who answered them; each is written once and never changed."""

from collections.abc import Generator
from datetime import datetime
from typing import Final

from vetting_desk.clock import from_text, to_text
from vetting_desk.errors import NotFoundError, StateError
from vetting_desk.model import TimelineEntry, new_id
from vetting_desk.model.alarm import Alarm
from vetting_desk.store import timeline
from vetting_desk.store.engine.core import Core
from vetting_desk.store.engine.database import Database, Row
from vetting_desk.store.engine.encoding import digest

KIND: Final = "alarm"
OF_CASE: Final = "SELECT id FROM alarms WHERE case_number = ?"
_SELECT: Final = """
    SELECT l.number AS number, l.id AS id, c.id AS case_id, c.number AS case_number,
           coalesce(a.id, '') AS assessment_id, l.clinical AS clinical, l.cause AS cause, l.at AS at,
           l.officer_id AS officer_id, l.officer_name AS officer_name, d.at AS answered_at,
           coalesce(d.officer_name, '') AS answered_by, coalesce(d.done, '') AS done,
           c.reference AS reference
    FROM alarms AS l JOIN cases AS c ON c.number = l.case_number
    LEFT JOIN assessments AS a ON a.number = l.assessment_number
    LEFT JOIN alarms_answered AS d ON d.alarm_number = l.number"""


class AlarmStore:
    """The alarms of a casebook."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def add(
        self, case_id: str, assessment_id: str, cause: str, at: datetime, *, clinical: bool
    ) -> Alarm:
        """Record that somebody has to come, in the timeline too.

        Raises:
            NotFoundError: If there is no such case.
        """
        core, database = self._core, self._core.database
        number = database.value("SELECT number FROM cases WHERE id = ?", (case_id,))
        if number is None:
            raise NotFoundError(what="case", id=case_id)
        alarm_id = new_id()
        with core.transaction():
            database.execute(
                "INSERT INTO alarms (id, case_number, assessment_number, clinical, cause, at, officer_id,"
                " officer_name) VALUES (?, ?, (SELECT number FROM assessments WHERE id = ?), ?, ?, ?, ?, ?)",
                (
                    alarm_id, number, assessment_id, int(clinical), cause, to_text(at),
                    core.at_desk.id, core.officer_name,
                ),
            )  # fmt: skip
            self._bind("human-called", alarm_id, at)
        return self.get(alarm_id)

    def answer(self, alarm_id: str, done: str, at: datetime) -> Alarm:
        """Record that the officer at the desk came, and what was done.

        Raises:
            NotFoundError: If there is no such alarm.
            StateError: If somebody came already.
        """
        core, database = self._core, self._core.database
        alarm = self.get(alarm_id)
        if not alarm.open:
            raise StateError(what="alarm", state="answered", wanted="open")
        with core.transaction():
            database.execute(
                "INSERT INTO alarms_answered (alarm_number, at, officer_id, officer_name, done)"
                " VALUES ((SELECT number FROM alarms WHERE id = ?), ?, ?, ?, ?)",
                (alarm_id, to_text(at), core.at_desk.id, core.officer_name, done),
            )
            self._bind("human-came", alarm_id, at)
        return self.get(alarm_id)

    def get(self, alarm_id: str) -> Alarm:
        """Return an alarm.

        Raises:
            NotFoundError: If there is none with this id.
        """
        return _alarm(self._row(alarm_id))

    def of_case(self, case_id: str) -> list[Alarm]:
        """Return the alarms of a case, oldest first."""
        rows = self._core.database.rows(
            f"{_SELECT} WHERE c.id = ? ORDER BY l.number",
            (case_id,),
        )
        return [_alarm(row) for row in rows]

    def open(self) -> list[Alarm]:
        """Return every alarm that nobody came for, oldest first."""
        rows = self._core.database.rows(f"{_SELECT} WHERE d.at IS NULL ORDER BY l.number")
        return [_alarm(row) for row in rows]

    def _row(self, alarm_id: str) -> Row:
        row = self._core.database.row(f"{_SELECT} WHERE l.id = ?", (alarm_id,))
        if row is None:
            raise NotFoundError(what="alarm", id=alarm_id)
        return row

    def _bind(self, action: str, alarm_id: str, at: datetime) -> None:
        core, row = self._core, self._row(alarm_id)
        entry = TimelineEntry(at, action, core.officer_name, row["reference"], row["case_id"])
        event = timeline.note(core.database, row["case_number"], entry)
        core.bind(action, KIND, alarm_id, _state(row), event=event, case=row["case_id"])


def states(database: Database) -> Generator[tuple[str, str]]:
    """Yield id and state of each alarm."""
    for row in database.each(_SELECT):
        yield row["id"], _state(row)


def _state(row: Row) -> str:
    return digest(
        row["id"], row["case_id"], row["assessment_id"], str(row["clinical"]), row["cause"], row["at"],
        row["officer_id"], row["officer_name"], row["answered_at"] or "", row["answered_by"], row["done"],
    )  # fmt: skip


def _alarm(row: Row) -> Alarm:
    return Alarm(
        id=row["id"],
        case_id=row["case_id"],
        assessment_id=row["assessment_id"],
        clinical=bool(row["clinical"]),
        cause=row["cause"],
        at=from_text(row["at"]),
        officer_id=row["officer_id"],
        officer_name=row["officer_name"],
        answered_at=from_text(row["answered_at"]) if row["answered_at"] else None,
        answered_by=row["answered_by"],
        done=row["done"],
        reference=row["reference"],
    )
