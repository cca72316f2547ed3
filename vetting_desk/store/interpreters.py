"""What entries say of interpreters, only ever added. Which of it stands is not asked here."""

import json
from collections.abc import Generator
from typing import Final

from vetting_desk.clock import from_text, to_text
from vetting_desk.model.interpreter import InterpreterSaid, content_of, interpreter_of, key_of
from vetting_desk.store.engine.core import Core
from vetting_desk.store.engine.database import Database, Row
from vetting_desk.store.engine.encoding import digest

KIND: Final = "interpreter"
_SELECT: Final = (
    "SELECT id, interpreter, code_key, content, at, officer_name, desk_name, replaces, reason"
    " FROM interpreters"
)
_SAME: Final = (
    f"{_SELECT} WHERE interpreter IN (SELECT interpreter FROM interpreters WHERE code_key = ?)"  # noqa: S608 (constants)
    " ORDER BY number"
)
Said = list[InterpreterSaid]


class InterpreterStore:
    """The interpreters of a casebook."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def add(self, said: InterpreterSaid) -> bool:
        """Add what an entry says; False, and nothing is changed, if it is here."""
        database, who = self._core.database, said.interpreter
        if database.row("SELECT 1 FROM interpreters WHERE id = ?", (said.id,)):
            return False
        with self._core.transaction():
            database.execute(
                "INSERT INTO interpreters (id, interpreter, code_key, content, at, officer_name, desk_name,"
                " replaces, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    said.id, who.id, key_of(who.code),
                    json.dumps(content_of(who), ensure_ascii=False, sort_keys=True), to_text(said.at),
                    said.officer_name, said.desk, json.dumps(list(said.replaces)), said.reason,
                ),
            )  # fmt: skip
            [row] = database.rows(f"{_SELECT} WHERE id = ?", (said.id,))
            self._core.bind("interpreter-kept", KIND, said.id, _state(row))
        return True

    def list(self) -> Said:
        """Return all that was said, in the order in which this desk learned of it."""
        rows = self._core.database.rows(f"{_SELECT} ORDER BY number")
        return [_said(row) for row in rows]

    def of(self, interpreter_id: str) -> Said:
        """Return all that was said of one interpreter, in that order."""
        rows = self._core.database.rows(
            f"{_SELECT} WHERE interpreter = ? ORDER BY number", (interpreter_id,)
        )
        return [_said(row) for row in rows]

    def with_code(self, code: str) -> Said:
        """Return all that was said of those who have, or once had, a code."""
        rows = self._core.database.rows(_SAME, (key_of(code),))
        return [_said(row) for row in rows]


def states(database: Database) -> Generator[tuple[str, str]]:
    """Yield id and state of each."""
    for row in database.each(_SELECT):
        yield row["id"], _state(row)


def _state(row: Row) -> str:
    return digest(
        row["id"], row["interpreter"], row["code_key"], row["content"], row["at"], row["officer_name"],
        row["desk_name"], row["replaces"], row["reason"],
    )  # fmt: skip


def _said(row: Row) -> InterpreterSaid:
    return InterpreterSaid(
        row["id"],
        interpreter_of(row["interpreter"], json.loads(row["content"])),
        from_text(row["at"]),
        row["officer_name"],
        row["desk_name"],
        tuple(json.loads(row["replaces"])),
        row["reason"],
    )
