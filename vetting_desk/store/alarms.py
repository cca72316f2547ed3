"""Alarms and who came for them, each written once and never changed; of several who came the first is shown."""

import json
from collections.abc import Generator
from datetime import datetime
from typing import Final

from vetting_desk.clock import from_text, to_text
from vetting_desk.errors import NotFoundError, StateError
from vetting_desk.model import TimelineEntry, new_id
from vetting_desk.model.alarm import Alarm, Came
from vetting_desk.model.said_by import SaidBy
from vetting_desk.store import timeline
from vetting_desk.store.engine.core import Core
from vetting_desk.store.engine.database import Database, Row
from vetting_desk.store.engine.encoding import digest

KIND: Final = "alarm"
OF_CASE: Final = "SELECT id FROM alarms WHERE case_number = ?"
_SELECT: Final = """
    SELECT l.number AS number, l.id AS id, c.id AS case_id, c.number AS case_number,
           coalesce(a.id, l.elsewhere) AS assessment_id, l.clinical AS clinical, l.cause AS cause, l.at AS at,
           l.officer_id AS officer_id, l.officer_name AS officer_name, d.at AS answered_at,
           coalesce(d.officer_name, '') AS answered_by, coalesce(d.done, '') AS done,
           c.reference AS reference, l.desk_name AS desk_name, l.whom AS whom
    FROM alarms AS l JOIN cases AS c ON c.number = l.case_number
    LEFT JOIN assessments AS a ON a.number = l.assessment_number
    LEFT JOIN alarms_come AS d ON d.number = (
        SELECT e.number FROM alarms_come AS e WHERE e.alarm_number = l.number ORDER BY e.at, e.id LIMIT 1)"""
_CAME: Final = """
    SELECT m.id AS id, l.id AS alarm_id, c.id AS case_id, m.at AS at, m.officer_id AS officer_id,
           m.officer_name AS officer_name, m.officer_role AS officer_role, m.desk_name AS desk_name,
           m.done AS done
    FROM alarms_come AS m JOIN alarms AS l ON l.number = m.alarm_number
    JOIN cases AS c ON c.number = l.case_number"""


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
        core = self._core
        alarm = Alarm(
            new_id(),
            case_id,
            assessment_id,
            clinical,
            cause,
            at,
            core.at_desk.id,
            core.officer_name,
        )
        return self._put(alarm, "human-called")

    def take(self, alarm: Alarm) -> bool:
        """Add an alarm that came in an entry; False, and nothing is changed, if it is here.

        Raises:
            NotFoundError: If its case is not here.
        """
        if self._core.database.row("SELECT 1 FROM alarms WHERE id = ?", (alarm.id,)):
            return False
        self._put(alarm, "human-called")
        return True

    def answer(self, alarm_id: str, done: str, at: datetime) -> Alarm:
        """Record that the officer at the desk came, and what was done.

        Raises:
            NotFoundError: If there is no such alarm.
            StateError: If somebody came already.
        """
        core = self._core
        alarm = self.get(alarm_id)
        if not alarm.open:
            raise StateError(what="alarm", state="answered", wanted="open")
        officer = core.at_desk.officer
        by = SaidBy(core.at_desk.id, core.officer_name, officer.role.value if officer else "")
        self._come(Came(new_id(), alarm_id, alarm.case_id, at, by, done))
        return self.get(alarm_id)

    def take_came(self, came: Came) -> bool:
        """Add, from an entry, that somebody came; False, and nothing is changed, if that is here.

        Raises:
            NotFoundError: If the alarm is not here.
        """
        self.get(came.alarm_id)
        if self._core.database.row("SELECT 1 FROM alarms_come WHERE id = ?", (came.id,)):
            return False
        self._come(came)
        return True

    def came(self, alarm_id: str) -> list[Came]:
        """Return who came for an alarm, in the order in which it became known here."""
        rows = self._core.database.rows(f"{_CAME} WHERE l.id = ? ORDER BY m.number", (alarm_id,))
        return [_came(row) for row in rows]

    def came_by_id(self, came_id: str) -> Came:
        """Return one of those who came.

        Raises:
            NotFoundError: If there is none with this id.
        """
        row = self._core.database.row(f"{_CAME} WHERE m.id = ?", (came_id,))
        if row is None:
            raise NotFoundError(what="alarm", id=came_id)
        return _came(row)

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

    def _put(self, alarm: Alarm, action: str) -> Alarm:
        core, database = self._core, self._core.database
        number = database.value("SELECT number FROM cases WHERE id = ?", (alarm.case_id,))
        if number is None:
            raise NotFoundError(what="case", id=alarm.case_id)
        with core.transaction():
            database.execute(
                "INSERT INTO alarms (id, case_number, assessment_number, clinical, cause, at, officer_id,"
                " officer_name, elsewhere, desk_name, whom)"
                " VALUES (?, ?, (SELECT number FROM assessments WHERE id = ?), ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    alarm.id, number, alarm.assessment_id, int(alarm.clinical), alarm.cause,
                    to_text(alarm.at), alarm.officer_id, alarm.officer_name,
                    alarm.assessment_id if alarm.desk else "", alarm.desk, json.dumps(alarm.whom),
                ),
            )  # fmt: skip
            self._bind(action, alarm.id, alarm.at, alarm.officer_name)
        return self.get(alarm.id)

    def _come(self, came: Came) -> None:
        with self._core.transaction():
            self._core.database.execute(
                "INSERT INTO alarms_come (id, alarm_number, at, officer_id, officer_name, officer_role,"
                " desk_name, done) VALUES (?, (SELECT number FROM alarms WHERE id = ?), ?, ?, ?, ?, ?, ?)",
                (
                    came.id, came.alarm_id, to_text(came.at), came.by.officer_id, came.by.officer_name,
                    came.by.officer_role, came.by.desk, came.done,
                ),
            )  # fmt: skip
            self._bind("human-came", came.alarm_id, came.at, came.by.officer_name)

    def _row(self, alarm_id: str) -> Row:
        row = self._core.database.row(f"{_SELECT} WHERE l.id = ?", (alarm_id,))
        if row is None:
            raise NotFoundError(what="alarm", id=alarm_id)
        return row

    def _bind(self, action: str, alarm_id: str, at: datetime, name: str) -> None:
        core, row = self._core, self._row(alarm_id)
        entry = TimelineEntry(at, action, name, row["reference"], row["case_id"])
        event = timeline.note(core.database, row["case_number"], entry)
        core.bind(
            action, KIND, alarm_id, _state(core.database, row), event=event, case=row["case_id"]
        )


def states(database: Database) -> Generator[tuple[str, str]]:
    """Yield id and state of each alarm."""
    for row in database.each(_SELECT):
        yield row["id"], _state(database, row)


def _state(database: Database, row: Row) -> str:
    """Return the digest of an alarm and of who came; of more than one, and of other desks', also the rest."""
    came = database.rows(
        "SELECT id, at, officer_id, officer_name, officer_role, desk_name, done FROM alarms_come"
        " WHERE alarm_number = ? ORDER BY id",
        (row["number"],),
    )
    more = [row["desk_name"], row["whom"]] if row["desk_name"] else []
    if len(came) > 1 or any(each["desk_name"] for each in came):
        more += [part for each in came for part in each]
    return digest(
        row["id"], row["case_id"], row["assessment_id"], str(row["clinical"]), row["cause"], row["at"],
        row["officer_id"], row["officer_name"], row["answered_at"] or "", row["answered_by"], row["done"],
        *more,
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
        desk=row["desk_name"],
        whom=tuple(json.loads(row["whom"])),
    )


def _came(row: Row) -> Came:
    return Came(
        id=row["id"],
        alarm_id=row["alarm_id"],
        case_id=row["case_id"],
        at=from_text(row["at"]),
        by=SaidBy(row["officer_id"], row["officer_name"], row["officer_role"], row["desk_name"]),
        done=row["done"],
    )
