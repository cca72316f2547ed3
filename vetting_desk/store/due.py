"""What is due: one row for each thing, so that an agenda is a walk along an index, however many cases.

Nothing binds them to the audit log: each follows from a thing that is bound. Whoever writes such a thing puts
its row, or takes it away, in the same transaction. What is done is no longer here; who did it, and when, stands
with the thing itself.
"""

import json
from collections.abc import Collection, Iterable
from datetime import date
from typing import Final

from vetting_desk.clock import from_text, to_text
from vetting_desk.errors import NotFoundError
from vetting_desk.model.due import NOT_FORGOTTEN, DueChoice, DueGroup, DueItem, DueKind, DueRow
from vetting_desk.store.engine.core import Core
from vetting_desk.store.engine.database import Row

_COLUMNS: Final = (
    "kind, about, case_number, desk_id, day, at, since, owner, waiting, urgent, what, words"
)
_PUT: Final = (
    f"INSERT OR REPLACE INTO due_items ({_COLUMNS}) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"  # noqa: S608 (constants)
)
_SELECT: Final = """
    SELECT d.kind AS kind, d.about AS about, d.desk_id AS desk_id, d.day AS day, d.at AS at, d.since AS since,
           d.owner AS owner, d.waiting AS waiting, d.urgent AS urgent, d.what AS what, d.words AS words,
           coalesce(c.id, '') AS case_id, coalesce(c.reference, '') AS reference,
           coalesce(c.name, '') AS name, coalesce(c.latin_name, '') AS latin_name,
           coalesce(o.name, '') AS owner_name, coalesce(p.name, '') AS desk_name
    FROM due_items AS d LEFT JOIN cases AS c ON c.number = d.case_number
    LEFT JOIN officers AS o ON o.id = d.owner LEFT JOIN peers AS p ON p.desk_id = d.desk_id"""
_KEPT_IN_MIND: Final = ", ".join(f"'{each}'" for each in sorted(NOT_FORGOTTEN))
_SHOWN: Final = (
    " AND (d.case_number IS NULL OR (d.case_number NOT IN"  # noqa: S608 (constants)
    " (SELECT case_number FROM withdrawals UNION ALL SELECT value FROM json_each(?))"
    f" AND (d.kind IN ({_KEPT_IN_MIND}) OR d.case_number NOT IN (SELECT case_number FROM closed_cases))))"
)
_GROUPS: Final = {
    DueGroup.OVERDUE: ("d.waiting = 0 AND d.day != '' AND d.day < ?", ("today",)),
    DueGroup.TODAY: ("d.waiting = 0 AND d.day IN (?, '')", ("today",)),
    DueGroup.WEEK: ("d.waiting = 0 AND d.day > ? AND d.day <= ?", ("today", "week")),
    DueGroup.LATER: ("d.waiting = 0 AND d.day > ?", ("week",)),
    DueGroup.WAITING: ("d.waiting = 1", ()),
}
"""What a group's lines are, and the days that are asked for."""


class DueStore:
    """What is due in a casebook."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def put(self, item: DueItem) -> None:
        """Put what is due; it takes the place of what was due of its kind about the same thing.

        Raises:
            NotFoundError: If its case is not here.
        """
        database = self._core.database
        number = None
        if item.case_id:
            number = database.value("SELECT number FROM cases WHERE id = ?", (item.case_id,))
            if number is None:
                raise NotFoundError(what="case", id=item.case_id)
        database.execute(
            _PUT,
            (
                item.kind.value, item.about_id, number, item.desk_id,
                item.day.isoformat() if item.day else "", to_text(item.at) if item.at else "",
                to_text(item.since), item.owner_id, int(item.waiting), int(item.urgent), item.what,
                item.words,
            ),
        )  # fmt: skip

    def remove(self, kind: DueKind, about_id: str) -> None:
        """Take away what was done, or is due no more; no effect if it is not here."""
        self._core.database.execute(
            "DELETE FROM due_items WHERE kind = ? AND about = ?", (kind.value, about_id)
        )

    def replace(self, kind: DueKind, items: Iterable[DueItem], case_id: str = "") -> None:
        """Have exactly these due of a kind: in a case, or with no case named wherever they are."""
        of_case = " AND case_number = (SELECT number FROM cases WHERE id = ?)" if case_id else ""
        values = (kind.value, case_id) if case_id else (kind.value,)
        with self._core.transaction():
            self._core.database.execute(f"DELETE FROM due_items WHERE kind = ?{of_case}", values)  # noqa: S608 (constants)
            for item in items:
                self.put(item)

    def to_look(self, most: int) -> list[str]:
        """Return ids of cases that something happened to since what is due in them was put together."""
        return self._core.database.column(
            "SELECT id FROM cases WHERE number IN"
            " (SELECT case_number FROM due_to_look ORDER BY case_number LIMIT ?) ORDER BY number",
            (most,),
        )

    def to_look_count(self) -> int:
        """Return how many cases are to be looked at."""
        found: int = self._core.database.value("SELECT count(*) FROM due_to_look")
        return found

    def looked(self, case_id: str) -> None:
        """Say that what is due in a case was put together."""
        self._core.database.execute(
            "DELETE FROM due_to_look WHERE case_number = (SELECT number FROM cases WHERE id = ?)",
            (case_id,),
        )

    def of_kind(self, kind: DueKind) -> list[DueItem]:
        """Return what is due of a kind, by day."""
        rows = self._core.database.rows(
            f"{_SELECT} WHERE d.kind = ? ORDER BY d.day, d.about", (kind.value,)
        )
        return [_item(row) for row in rows]

    def find(self, kind: DueKind, about_id: str) -> DueItem | None:
        """Return what is due of a kind about a thing; None for nothing."""
        row = self._core.database.row(
            f"{_SELECT} WHERE d.kind = ? AND d.about = ?", (kind.value, about_id)
        )
        return _item(row) if row else None

    def of_case(self, case_id: str) -> list[DueRow]:
        """Return what is due in a case, urgent things first, then by day."""
        rows = self._core.database.rows(
            f"{_SELECT} WHERE c.id = ? ORDER BY d.urgent DESC, d.day, d.at, d.kind, d.about",
            (case_id,),
        )
        return [_row(row) for row in rows]

    def page(
        self,
        group: DueGroup,
        today: date,
        week_end: date,
        limit: int,
        choice: DueChoice | None = None,
        skip: int = 0,
        without: Collection[int] = (),
    ) -> list[DueRow]:
        """Return lines of one group: urgent things first, then by day and moment.

        Args:
            group: Which.
            today: The day on the wall.
            week_end: The last day of this week.
            limit: At most so many.
            choice: Whose; None for everybody's.
            skip: How many to leave out first.
            without: Numbers of cases that are not shown.
        """
        where, more = _chosen(choice or DueChoice())
        condition, days = _grouped(group, today, week_end)
        hidden = json.dumps(sorted(without))
        found: list[Row] = []
        for urgent in (1, 0):
            left = limit + skip - len(found)
            if left > 0:
                found += self._core.database.rows(
                    f"{_SELECT} WHERE d.urgent = {urgent} AND {condition}{where}{_SHOWN}"
                    " ORDER BY d.day, d.at, d.kind, d.about LIMIT ?",
                    (*days, *more, hidden, left),
                )
        return [_row(row) for row in found[skip : skip + limit]]

    def count(
        self,
        group: DueGroup,
        today: date,
        week_end: date,
        choice: DueChoice | None = None,
        without: Collection[int] = (),
    ) -> int:
        """Return how many lines a group has; see `page`."""
        where, more = _chosen(choice or DueChoice())
        condition, days = _grouped(group, today, week_end)
        found: int = self._core.database.value(
            f"SELECT count(*) FROM due_items AS d WHERE d.urgent IN (0, 1) AND {condition}{where}{_SHOWN}",  # noqa: S608 (constants)
            (*days, *more, json.dumps(sorted(without))),
        )
        return found

    def days(
        self,
        first: date,
        last: date,
        choice: DueChoice | None = None,
        without: Collection[int] = (),
    ) -> dict[date, int]:
        """Return how much is due on each day from `first` to `last`, of those that have something."""
        where, more = _chosen(choice or DueChoice())
        rows = self._core.database.rows(
            "SELECT d.day AS day, count(*) AS many FROM due_items AS d WHERE d.waiting IN (0, 1)"  # noqa: S608 (constants)
            f" AND d.urgent IN (0, 1) AND d.day >= ? AND d.day <= ?{where}{_SHOWN} GROUP BY d.day",
            (first.isoformat(), last.isoformat(), *more, json.dumps(sorted(without))),
        )
        return {date.fromisoformat(row["day"]): row["many"] for row in rows}

    def on_day(
        self,
        day: date,
        limit: int,
        choice: DueChoice | None = None,
        without: Collection[int] = (),
    ) -> list[DueRow]:
        """Return what is due on a day, waiting or not, urgent things first; at most so many."""
        where, more = _chosen(choice or DueChoice())
        rows = self._core.database.rows(
            f"{_SELECT} WHERE d.waiting IN (0, 1) AND d.urgent IN (0, 1) AND d.day = ?{where}{_SHOWN}"
            " ORDER BY d.urgent DESC, d.at, d.kind, d.about LIMIT ?",
            (day.isoformat(), *more, json.dumps(sorted(without)), limit),
        )
        return [_row(row) for row in rows]

    def next_day(
        self, after: date, choice: DueChoice | None = None, without: Collection[int] = ()
    ) -> date | None:
        """Return the next day after a day on which something is due; None for none."""
        where, more = _chosen(choice or DueChoice())
        found = self._core.database.value(
            "SELECT min(d.day) FROM due_items AS d WHERE d.waiting IN (0, 1) AND d.urgent IN (0, 1)"  # noqa: S608 (constants)
            f" AND d.day > ?{where}{_SHOWN}",
            (after.isoformat(), *more, json.dumps(sorted(without))),
        )
        return date.fromisoformat(found) if found else None

    def overdue_by_desk(self, today: date, without: Collection[int] = ()) -> dict[str, int]:
        """Return how much is overdue at each desk, by its id; what is of this desk stands under ``""``."""
        rows = self._core.database.rows(
            "SELECT d.desk_id AS desk, count(*) AS many FROM due_items AS d"  # noqa: S608 (constants)
            f" WHERE d.day < ? AND d.day != ''{_SHOWN} GROUP BY d.desk_id",
            (today.isoformat(), json.dumps(sorted(without))),
        )
        return {row["desk"]: row["many"] for row in rows}


def _grouped(group: DueGroup, today: date, week_end: date) -> tuple[str, tuple[str, ...]]:
    condition, wanted = _GROUPS[group]
    days = {"today": today.isoformat(), "week": week_end.isoformat()}
    return condition, tuple(days[each] for each in wanted)


def _chosen(choice: DueChoice) -> tuple[str, tuple[str, ...]]:
    where, values = "", []
    if choice.owner_id is not None:
        where += " AND d.owner IN (?, '')" if choice.owner_id else " AND d.owner = ?"
        values.append(choice.owner_id)
    if choice.desk_id is not None:
        where += " AND d.desk_id = ?"
        values.append(choice.desk_id)
    return where, tuple(values)


def _item(row: Row) -> DueItem:
    return DueItem(
        kind=DueKind(row["kind"]),
        about_id=row["about"],
        since=from_text(row["since"]),
        case_id=row["case_id"],
        day=date.fromisoformat(row["day"]) if row["day"] else None,
        at=from_text(row["at"]) if row["at"] else None,
        owner_id=row["owner"],
        desk_id=row["desk_id"],
        waiting=bool(row["waiting"]),
        urgent=bool(row["urgent"]),
        what=row["what"],
        words=row["words"],
    )


def _row(row: Row) -> DueRow:
    return DueRow(
        _item(row),
        row["reference"],
        row["name"],
        row["latin_name"],
        row["owner_name"],
        row["desk_name"],
    )
