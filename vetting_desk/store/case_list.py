"""The list of cases: filtered and sorted by the database before it is cut, so that nothing is lost to a limit.

Typed text is asked of the full-text index. Where very many cases begin as it does and nothing else is asked
for, those opened last come first: sorting half of all cases at each key would be felt.
"""

import json
from collections.abc import Collection
from typing import Final

from vetting_desk.clock import from_text
from vetting_desk.model import CaseRow, Stage, WayToHq
from vetting_desk.model.case_list import CaseChoice, CaseOrder
from vetting_desk.model.custody import Term
from vetting_desk.store.engine.database import Database, Row
from vetting_desk.store.search.queries import match_expression

_RANKED: Final = (
    WayToHq.RECEIVED,
    WayToHq.SET_ASIDE,
    WayToHq.WRITTEN,
    WayToHq.HELD,
    WayToHq.TO_SEND,
    WayToHq.REFUSED,
)
"""The nearest to headquarters first."""
_WAY: Final = """(SELECT max(CASE way WHEN 'refused' THEN '6refused' WHEN 'to-send' THEN '5to-send'
                                WHEN 'held' THEN '4held' WHEN 'written' THEN '3written'
                                WHEN 'set-aside' THEN '2set-aside' ELSE '1received' END)
            FROM record_ways WHERE case_number = number)"""
COLUMNS: Final = f"""
    SELECT number, id, reference, stage, changed_at, name, latin_name, {_WAY} AS way,
           (SELECT count(*) FROM assessments
            WHERE assessments.case_number = cases.number AND state IN ('draft', 'ready')) AS open_drafts,
           number IN (SELECT case_number FROM withdrawals) AS withdrawn,
           number IN (SELECT case_number FROM closed_cases) AS closed,
           (SELECT day FROM custody WHERE case_number = number) AS day
    FROM cases"""  # noqa: S608 (constants)
_WITHDRAWN: Final = "number IN (SELECT case_number FROM withdrawals)"
_CLOSED: Final = "number IN (SELECT case_number FROM closed_cases)"
_HELD: Final = "number IN (SELECT case_number FROM custody)"
_FOUND: Final = "number IN (SELECT rowid FROM case_search WHERE case_search MATCH ?)"
_SHOWN: Final = "number NOT IN (SELECT value FROM json_each(?))"
_FEW: Final = 1_000
_LAST_OPENED: Final = (
    "SELECT rowid FROM case_search WHERE case_search MATCH ? ORDER BY rowid DESC LIMIT ?"
)
_STAGE_RANK: Final = "CASE stage {} END".format(
    " ".join(f"WHEN '{stage.value}' THEN {rank}" for rank, stage in enumerate(Stage))
)
_KEYS: Final = {
    CaseOrder.CHANGED: "changed_at",
    CaseOrder.REFERENCE: "reference",
    CaseOrder.NAME: "name COLLATE NOCASE",
    CaseOrder.STAGE: _STAGE_RANK,
    CaseOrder.WAY: _WAY,
}
_STAGES: Final = {stage.value: stage for stage in Stage}
_WAYS: Final = {None: WayToHq.NOTHING} | {
    f"{rank}{way.value}": way for rank, way in enumerate(_RANKED, 1)
}
_KEPT: Final = {way: key for key, way in _WAYS.items() if key is not None}


def rows(
    database: Database,
    text: str,
    limit: int,
    choice: CaseChoice,
    skip: int = 0,
    without: Collection[int] = (),
    today: str = "",
) -> list[CaseRow]:
    """Return lines of the list of cases.

    In the order in which cases changed, with nothing typed, persons who are held come first: those of whom
    nobody named a day, then by the day of their next legal review.

    Finds each typed word as the beginning of a word, in any script (see `search.queries`).

    Args:
        database: The casebook.
        text: What was typed so far; empty or white space for all cases.
        limit: At most so many.
        choice: Which cases, and in which order.
        skip: How many to leave out first.
        without: Numbers of cases that are not shown.
        today: By device time, ``YYYY-MM-DD``: what was due before is over.
    """
    conditions, values = _conditions(choice)
    if choice.closed:
        conditions.append(_CLOSED)
    elif choice.closed is False and not text.strip() and not choice.withdrawn:
        conditions.append(f"NOT ({_CLOSED})")
    if without:
        conditions.append(_SHOWN)
        values.append(json.dumps(sorted(without)))
    if text.strip():
        expression = match_expression(text)
        if not expression:
            return []
        last = database.column(_LAST_OPENED, (expression, _FEW + 1))
        if len(last) <= _FEW:
            conditions.append(f"number IN ({', '.join('?' * len(last))})")
            values += last
        elif choice == CaseChoice() and not without:
            return _last_opened(database, expression, limit, skip, today)
        else:
            conditions.append(_FOUND)
            values.append(expression)
    where, order = (
        " AND ".join(conditions),
        f"{_KEYS[choice.order]} {'ASC' if choice.ascending else 'DESC'}, number DESC",
    )
    first: list[Row] = []
    if choice.order is CaseOrder.CHANGED and not choice.ascending and not text.strip():
        held = f"{where} AND {_HELD}"
        count = database.value(f"SELECT count(*) FROM cases WHERE {held}", tuple(values))  # noqa: S608 (constants)
        if count:
            sql = f"{COLUMNS} WHERE {held} ORDER BY day, number DESC LIMIT ? OFFSET ?"
            first = database.rows(sql, (*values, limit, skip))
            where, skip, limit = (
                f"{where} AND NOT ({_HELD})",
                max(0, skip - count),
                limit - len(first),
            )
    sql = f"{COLUMNS} WHERE {where} ORDER BY {order} LIMIT ? OFFSET ?"
    found = [*first, *database.rows(sql, (*values, limit, skip))]
    return [case_row(row, today) for row in found]


def some(database: Database, numbers: list[int]) -> list[CaseRow]:
    """Return the lines of cases by their row numbers, in that order."""
    marks = ", ".join("?" * len(numbers))
    found = database.rows(f"{COLUMNS} WHERE number IN ({marks})", tuple(numbers))
    by_number = {row["number"]: case_row(row) for row in found}
    return [by_number[number] for number in numbers if number in by_number]


def case_row(row: Row, today: str = "") -> CaseRow:
    """Return the line of a list of a row of `COLUMNS`; without `today` no term is said to be over."""
    day = row["day"]
    return CaseRow(
        row["id"],
        row["reference"],
        row["name"],
        row["latin_name"],
        _STAGES[row["stage"]],
        from_text(row["changed_at"]),
        _WAYS[row["way"]],
        row["open_drafts"],
        bool(row["withdrawn"]),
        None if day is None else Term(day, over=bool(day) and day < today),
        bool(row["closed"]),
    )


def _conditions(choice: CaseChoice) -> tuple[list[str], list[str | int]]:
    conditions = [_WITHDRAWN if choice.withdrawn else f"NOT ({_WITHDRAWN})"]
    values: list[str | int] = []
    if choice.stage is not None:
        conditions.append("stage = ?")
        values.append(choice.stage.value)
    if choice.way is WayToHq.NOTHING:
        conditions.append("number NOT IN (SELECT case_number FROM record_ways)")
    elif choice.way is not None:
        conditions += [
            "number IN (SELECT case_number FROM record_ways WHERE way = ?)",
            f"{_WAY} = ?",
        ]
        values += [choice.way.value, _KEPT[choice.way]]
    return conditions, values


def _last_opened(
    database: Database, expression: str, limit: int, skip: int, today: str
) -> list[CaseRow]:
    sql = f"""{COLUMNS}
        WHERE number IN (SELECT rowid FROM case_search WHERE case_search MATCH ?
                         AND rowid NOT IN (SELECT case_number FROM withdrawals)
                         ORDER BY rowid DESC LIMIT ? OFFSET ?)
        ORDER BY number DESC"""  # noqa: S608 (constants)
    return [case_row(row, today) for row in database.rows(sql, (expression, limit, skip))]
