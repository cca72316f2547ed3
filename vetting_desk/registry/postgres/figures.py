"""Editions of the figures in PostgreSQL, for analysts on machines of their own: COPY, Arrow, DuckDB.

A line of an edition is of so many cases at least and names none; which case stands in which line is known to
the return desk alone and never comes here. All the same it is sealed, to analysts: the database tells nobody
how many refusals there were.
"""

import json
from collections.abc import Mapping
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING, Final

from vetting_desk.clock import from_text, to_text
from vetting_desk.errors import NotFoundError, StateError
from vetting_desk.model.numbers import questions
from vetting_desk.model.numbers.columns import Column
from vetting_desk.model.numbers.editions import Edition, EditionHead, Line
from vetting_desk.model.numbers.questions import Answer, Question
from vetting_desk.registry.postgres.driver import Database
from vetting_desk.registry.postgres.log import Log
from vetting_desk.registry.postgres.sealing import Compartment, DataKey, KeyRing

if TYPE_CHECKING:
    import pyarrow as pa

_HEAD, _LINE = "edition", "edition-line"
_QUESTIONS: Final = "SELECT called, content FROM vetting.questions AS q"
_AWAY: Final = (
    "coalesce((SELECT s.away FROM vetting.question_steps AS s WHERE s.called = q.called"
    " ORDER BY s.number DESC LIMIT 1), false)"
)
"""Whether question `q` was put away."""
_ONE_AWAY: Final = f"SELECT {_AWAY} AS away FROM vetting.questions AS q"  # noqa: S608 (constants)
_LINES: Final = (
    "COPY (SELECT position, sealed FROM vetting.edition_lines WHERE number = {} ORDER BY position)"
    " TO STDOUT (FORMAT BINARY)"
)


class PostgresFigures:
    """The editions and saved questions, as the database has them; a source of questions.

    Args:
        database: The registry's.
        keys: What this program seals with and can open.
        log: Where it is written what was exported.
    """

    def __init__(self, database: Database, keys: KeyRing, log: Log) -> None:
        self._database = database
        self._keys = keys
        self._log = log

    def numbers(self) -> set[int]:
        """Return the numbers of the editions that are here."""
        return set(self._database.column("SELECT number FROM vetting.editions"))

    def add(self, edition: Edition) -> None:
        """Keep an edition.

        Raises:
            RegistryRefusedError: If this login may not.
        """
        head, name = edition.head, f"edition/{edition.head.number}"
        with self._database.transaction():
            key = self._keys.new_key(self._database, name, Compartment.FIGURES, "")
            lines = sorted(edition.lines.items())
            said = {
                "at": to_text(head.at), "least": head.least, "cases": head.cases, "held": head.held,
                "late": head.late, "columns": [each.value for each in edition.columns], "lines": len(lines),
            }  # fmt: skip
            self._database.execute(
                "INSERT INTO vetting.editions (number, key_id, sealed) VALUES (%s, %s, %s)",
                (head.number, key.id, key.seal_words(_HEAD, name, said)),
            )
            self._database.execute_many(
                "INSERT INTO vetting.edition_lines (number, position, sealed) VALUES (%s, %s, %s)",
                [
                    (head.number, at, key.seal_words(_LINE, f"{head.number}/{at}", [*line, n]))
                    for at, (line, n) in enumerate(lines)
                ],
            )
            self._log.append("edition-kept", name, {"lines": len(lines)})

    def heads(self) -> list[EditionHead]:
        """Return what is said of each edition, the newest first.

        Raises:
            RegistryKeyError: If this officer's keys do not open them.
        """
        numbers = self._database.column("SELECT number FROM vetting.editions ORDER BY number DESC")
        return [self._head(number)[0] for number in numbers]

    def answer(self, head: EditionHead, question: Question) -> Answer:
        """Return what an edition says to a question.

        Raises:
            NotFoundError: If there is no such edition.
            ExtraMissingError: If what it takes is not installed.
            RegistryKeyError: If this officer's keys do not open it.
        """
        from vetting_desk.registry.numbers import in_duckdb

        in_duckdb.require_extra()
        return in_duckdb.answer(head, self.table(head.number), question)

    def table(self, number: int) -> "pa.Table":
        """Return the lines of an edition as an Arrow table: copied out, opened in memory.

        Raises:
            NotFoundError: If there is no such edition.
            StateError: If lines of it are missing.
            RegistryKeyError: If this officer's keys do not open it.
        """
        from vetting_desk.registry.numbers import in_duckdb

        _, columns, wanted, key = self._head(number)
        lines: list[tuple[Line, int]] = []
        for position, sealed in self._database.copied(_LINES, number, ("int4", "bytea")):
            *line, n = json.loads(key.open(_LINE, f"{number}/{position}", sealed))
            lines.append((tuple(line), n))
        if len(lines) != wanted:
            raise StateError(what="edition", state=str(len(lines)), wanted=str(wanted))
        return in_duckdb.arrow(columns, lines)

    def questions(self, *, away: bool = False) -> dict[str, Question]:
        """Return the saved questions, by name: those in use, or those that were put away."""
        rows = self._database.rows(f"{_QUESTIONS} WHERE {_AWAY} = %s ORDER BY called", (away,))
        return {row["called"]: questions.from_text(row["content"]) for row in rows}

    def save(self, name: str, question: Question) -> None:
        """Keep a question under a name; it never changes there. One that was put away is put back.

        Raises:
            StateError: If another one has the name, also one that was put away.
            RegistryRefusedError: If this login may not.
        """
        text = questions.to_text(question)
        with self._database.transaction():
            self._database.execute(
                "INSERT INTO vetting.questions (called, content, saved_by)"
                " VALUES (%s, %s, vetting.my_officer()) ON CONFLICT DO NOTHING",
                (name, text),
            )
            known = self._database.value(
                "SELECT content FROM vetting.questions WHERE called = %s", (name,)
            )
            if known != text:
                raise StateError(what="question", state="there already", wanted="new")
            self.put(name, away=False)

    def put(self, name: str, *, away: bool) -> None:
        """Put a saved question away, or back into use; nothing where it is there already.

        Raises:
            NotFoundError: If no question has this name.
            RegistryRefusedError: If this login may not.
        """
        with self._database.transaction():
            now = self._database.row(f"{_ONE_AWAY} WHERE called = %s", (name,))
            if now is None:
                raise NotFoundError(what="question", id=name)
            if now["away"] != away:
                self._database.execute(
                    "INSERT INTO vetting.question_steps (called, away, said_by)"
                    " VALUES (%s, %s, vetting.my_officer())",
                    (name, away),
                )

    def note_exported(self, detail: Mapping[str, object]) -> None:
        """Write into this program's chain that an answer was exported."""
        self._log.append("question-exported", "questions", dict(detail))

    def together(self) -> AbstractContextManager[None]:
        """Return a context manager: all that is written inside stays, or after an error nothing of it."""
        return self._database.together()

    def _head(self, number: int) -> tuple[EditionHead, tuple[Column, ...], int, DataKey]:
        row = self._database.row(
            "SELECT key_id, sealed FROM vetting.editions WHERE number = %s", (number,)
        )
        if row is None:
            raise NotFoundError(what="edition", id=str(number))
        key = self._keys.key(self._database, row["key_id"])
        said = json.loads(key.open(_HEAD, f"edition/{number}", row["sealed"]))
        head = EditionHead(
            number, from_text(said["at"]), said["least"], said["cases"], said["held"], said["late"]
        )
        columns = tuple(Column(each) for each in said["columns"])
        return head, columns, said["lines"], key
