"""Which case waits in which queue of headquarters: rows that follow from what is stored, kept case by case.

Nothing binds them to the audit log: what they follow from is bound. Whatever happens to a case marks it (see
the triggers of step 20), `operations.queues` says where it belongs, and a page of a queue is one walk along an
index, however many cases there are.
"""

import json
from collections.abc import Collection, Iterable, Sequence
from datetime import UTC, datetime
from typing import Final

from vetting_desk.clock import from_text, to_text
from vetting_desk.model.claim import Claim
from vetting_desk.model.queue import Flag, Place, Queue, QueueRow
from vetting_desk.store.engine.core import Core
from vetting_desk.store.engine.database import Row

_NEWS: Final = "kind NOT IN (SELECT value FROM json_each(?))"
"""Of entries: what is news to who reviews or decides."""
CAME_AFTER: Final = """
    EXISTS (SELECT 1 FROM records AS r WHERE r.case_number = e.case_number
            AND r.id NOT IN (SELECT value FROM json_each(e.knew)))
    OR EXISTS (SELECT 1 FROM entries AS n JOIN cases AS c ON c.id = n.case_id WHERE c.number = e.case_number
               AND n.kind IN ('call', 'task') AND n.id NOT IN (SELECT value FROM json_each(e.knew)))"""
"""Whether a record, a call or a task came after a case `e` of `closed_cases` was closed."""
_LINE: Final = """
    c.id AS case_id, c.reference AS reference, c.name AS name, c.latin_name AS latin_name,
    coalesce(p.name, '') AS desk_name, coalesce(s.flags, '[]') AS flags,
    l.id AS id, l.officer_id AS officer_id, l.officer_name AS officer_name, l.given_by AS given_by,
    l.at AS at, l.until AS until
    FROM {source}
    JOIN cases AS c ON c.number = q.case_number
    LEFT JOIN sorted_in AS s ON s.case_number = q.case_number
    LEFT JOIN peers AS p ON p.desk_id = c.desk_id
    LEFT JOIN claims AS l ON l.case_number = q.case_number AND l.ended_at = ''"""
_PAGE: Final = (
    "SELECT q.rank AS rank, q.since AS since, q.case_number AS number,"  # noqa: S608 (constants)
    + _LINE.format(source="queued AS q")
    + " WHERE q.queue = ? AND (q.rank, q.since, q.case_number) > (?, ?, ?) AND q.since < ?"
    " AND q.case_number NOT IN (SELECT value FROM json_each(?))"
    " ORDER BY q.rank, q.since, q.case_number LIMIT ?"
)
_OWN: Final = (
    "SELECT * FROM (SELECT NOT EXISTS (SELECT 1 FROM queued AS u WHERE u.case_number = q.case_number"  # noqa: S608 (constants)
    " AND u.rank = 0) AS rank, q.until AS since, q.case_number AS number,"
    + _LINE.format(source="claims AS q")
    + " WHERE q.officer_id = ? AND q.ended_at = '')"
    " WHERE (rank, since, number) > (?, ?, ?)"
    " AND number NOT IN (SELECT value FROM json_each(?)) ORDER BY rank, since, number LIMIT ?"
)
_BEFORE_ALL: Final = Place(-1, "", 0)
_AFTER_ALL: Final = "~"
"""Sorts after every moment and day."""


def _no_news() -> str:
    from vetting_desk.model.entry_kinds import CLOSING, OUTREACH

    return json.dumps(sorted(OUTREACH | {CLOSING}))


class QueueStore:
    """The queues of a casebook."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def waiting(self, most: int) -> list[int]:
        """Return numbers of cases that something happened to since they were sorted in, urgent ones first."""
        return self._core.database.column(
            "SELECT case_number FROM to_sort_in ORDER BY urgent DESC, case_number LIMIT ?", (most,)
        )

    def waiting_count(self) -> int:
        """Return how many cases are to be sorted in."""
        found: int = self._core.database.value("SELECT count(*) FROM to_sort_in")
        return found

    def case_id(self, number: int) -> str:
        """Return the id of the case with a number."""
        found: str = self._core.database.value("SELECT id FROM cases WHERE number = ?", (number,))
        return found

    def is_out(self, number: int) -> bool:
        """Return whether a case waits nowhere: it was erased, withdrawn, or closed and nothing came after."""
        return bool(
            self._core.database.value(
                "SELECT ?1 IN (SELECT case_number FROM tombstones)"  # noqa: S608 (constants)
                " OR ?1 IN (SELECT case_number FROM withdrawals)"
                f" OR ?1 IN (SELECT e.case_number FROM closed_cases AS e WHERE NOT ({CAME_AFTER}))",
                (number,),
            )
        )

    def newest(self, number: int) -> tuple[int, int]:
        """Return the numbers of the newest record and entry of a case; 0 for none.

        What a person agreed to for outreach is none of it: whoever decides is not told that it came.
        """
        database = self._core.database
        record = database.value("SELECT max(number) FROM records WHERE case_number = ?", (number,))
        entry = database.value(
            "SELECT max(number) FROM entries"  # noqa: S608 (constants)
            f" WHERE case_id = (SELECT id FROM cases WHERE number = ?) AND {_NEWS}",
            (number, _no_news()),
        )
        return record or 0, entry or 0

    def number(self, case_id: str) -> int:
        """Return the number of a case; 0 for one that is not here."""
        return self._core.database.value("SELECT number FROM cases WHERE id = ?", (case_id,)) or 0

    def desk_name(self, case_id: str) -> str:
        """Return the name of the post a case came from; empty for a case of headquarters' own."""
        found = self._core.database.value(
            "SELECT p.name FROM cases AS c JOIN peers AS p ON p.desk_id = c.desk_id WHERE c.id = ?",
            (case_id,),
        )
        return found or ""

    def numbers_after(self, case_id: str, saw: tuple[int, int]) -> tuple[set[str], set[str]]:
        """Return ids of the records and entries of a case that came after these numbers."""
        database = self._core.database
        records = database.column(
            "SELECT r.id FROM records AS r JOIN cases AS c ON c.number = r.case_number"
            " WHERE c.id = ? AND r.number > ?",
            (case_id, saw[0]),
        )
        entries = database.column(
            f"SELECT id FROM entries WHERE case_id = ? AND number > ? AND {_NEWS}",  # noqa: S608 (constants)
            (case_id, saw[1], _no_news()),
        )
        return set(records), set(entries)

    def sort_in(
        self,
        number: int,
        places: Iterable[tuple[Queue, str]],
        flags: Sequence[Flag],
        *,
        urgent: bool,
    ) -> None:
        """Put a case into its queues and out of all others.

        Args:
            number: The case's.
            places: In which, and of `OVERDUE` the day; of the others an empty text. One it is in already keeps
                since when; one sorted in for the first time waits since it was changed last.
            flags: What one should know of it.
            urgent: Whether something in it waits to be acknowledged.
        """
        database = self._core.database
        with database.transaction():
            before = {
                row["queue"]: row["since"]
                for row in database.rows(
                    "SELECT queue, since FROM queued WHERE case_number = ?", (number,)
                )
            }
            now = self._now(number)
            database.execute("DELETE FROM queued WHERE case_number = ?", (number,))
            database.execute_many(
                "INSERT INTO queued (queue, rank, since, case_number) VALUES (?, ?, ?, ?)",
                [
                    (
                        queue.value,
                        0 if urgent else 1,
                        day or before.get(queue.value, now),
                        number,
                    )
                    for queue, day in places
                ],
            )
            database.execute(
                "INSERT OR REPLACE INTO sorted_in (case_number, flags) VALUES (?, ?)",
                (number, json.dumps([each.value for each in flags])),
            )
            database.execute("DELETE FROM to_sort_in WHERE case_number = ?", (number,))

    def keep(self, number: int, flag: Flag) -> None:
        """Leave a case that cannot be sorted in where it is, or put it among the new ones, and say so.

        What is urgent of what is to be sorted in is shown as urgent.

        Args:
            number: The case's.
            flag: What to say.
        """
        database = self._core.database
        urgent = bool(
            database.value("SELECT max(urgent) FROM to_sort_in WHERE case_number = ?", (number,))
        )
        with database.transaction():
            rows = database.rows(
                "SELECT queue, rank, since FROM queued WHERE case_number = ?", (number,)
            )
            places = {
                Queue(row["queue"]): row["since"] if row["queue"] == Queue.OVERDUE else ""
                for row in rows
            }
            places = places or {Queue.NEW: ""}
            if urgent:
                places[Queue.URGENT] = ""
            unseen = urgent or any(not row["rank"] for row in rows)
            self.sort_in(number, places.items(), [flag], urgent=unseen)

    def counts(self, today: str) -> dict[Queue, int]:
        """Return how many cases wait in each queue; of what is due, what is overdue."""
        rows = self._core.database.rows(
            "SELECT queue, count(*) AS many FROM queued WHERE queue != 'due' GROUP BY queue"
            " UNION ALL SELECT 'due', count(*) FROM queued WHERE queue = 'due' AND since < ?",
            (today,),
        )
        found = {row["queue"]: row["many"] for row in rows}
        return {queue: found.get(queue.value, 0) for queue in Queue}

    def unseen(self) -> int:
        """Return in how many cases something urgent waits to be acknowledged."""
        found: int = self._core.database.value(
            "SELECT count(*) FROM queued WHERE queue = 'urgent' AND rank = 0"
        )
        return found

    def of_case(self, case_id: str, today: str) -> tuple[Queue, ...]:
        """Return the queues a case is in."""
        found = self._core.database.column(
            "SELECT q.queue FROM queued AS q JOIN cases AS c ON c.number = q.case_number"
            " WHERE c.id = ? AND (q.queue != 'due' OR q.since < ?)",
            (case_id, today),
        )
        return tuple(queue for queue in Queue if queue.value in found)

    def flags_of(self, case_id: str) -> tuple[Flag, ...]:
        """Return what one should know of a case before opening it."""
        found = self._core.database.value(
            "SELECT flags FROM sorted_in AS s JOIN cases AS c ON c.number = s.case_number WHERE c.id = ?",
            (case_id,),
        )
        return _flags(found or "[]")

    def page(
        self,
        queue: Queue,
        after: Place | None,
        limit: int,
        today: str,
        hidden: Collection[int] = (),
    ) -> list[QueueRow]:
        """Return the lines of a queue after a place, urgent ones first, then those that wait longest.

        Args:
            queue: Which.
            after: The place; None for the first page.
            limit: At most so many.
            today: The day, as it is stored.
            hidden: Numbers of cases that are not shown.
        """
        start = after or _BEFORE_ALL
        end = today if queue is Queue.OVERDUE else _AFTER_ALL
        rows = self._core.database.rows(
            _PAGE,
            (queue.value, start.rank, start.since, start.number, end, json.dumps([*hidden]), limit),
        )
        return [_line(row) for row in rows]

    def own(
        self, officer_id: str, after: Place | None, limit: int, hidden: Collection[int] = ()
    ) -> list[QueueRow]:
        """Return the lines of the cases an officer has: urgent ones, then those whose claim ends first."""
        start = after or _BEFORE_ALL
        rows = self._core.database.rows(
            _OWN, (officer_id, start.rank, start.since, start.number, json.dumps([*hidden]), limit)
        )
        return [_line(row) for row in rows]

    def _now(self, number: int) -> str:
        database = self._core.database
        if database.value("SELECT 1 FROM sorted_in WHERE case_number = ?", (number,)):
            return to_text(self._core.time.reading().at)
        found: str = database.value("SELECT changed_at FROM cases WHERE number = ?", (number,))
        return found


def _line(row: Row) -> QueueRow:
    claim = None
    if row["id"] is not None:
        claim = Claim(
            row["id"],
            row["case_id"],
            row["officer_id"],
            row["officer_name"],
            row["given_by"],
            from_text(row["at"]),
            from_text(row["until"]),
        )
    return QueueRow(
        case_id=row["case_id"],
        reference=row["reference"],
        name=row["name"],
        latin_name=row["latin_name"],
        desk_name=row["desk_name"],
        since=_moment(row["since"]),
        flags=_flags(row["flags"]),
        claim=claim,
        place=Place(row["rank"], row["since"], row["number"]),
    )


def _flags(text: str) -> tuple[Flag, ...]:
    known = {flag.value for flag in Flag}
    return tuple(Flag(each) for each in json.loads(text) if each in known)


def _moment(text: str) -> datetime:
    """Return a moment; of a day its beginning."""
    return from_text(text) if "T" in text else datetime.fromisoformat(text).replace(tzinfo=UTC)
