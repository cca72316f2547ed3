"""Editions of the figures and the questions that are asked of them again: only added, and bound by the log.

In which line each case stands in the newest edition is kept beside it: the next one moves cases in groups
(`model.numbers.editions`). It says nothing of a case that its edition does not say of enough others.
"""

import json
from collections.abc import Generator, Mapping
from datetime import datetime
from typing import Final

from vetting_desk.clock import from_text, to_text
from vetting_desk.errors import NotFoundError, StateError
from vetting_desk.model.numbers import questions
from vetting_desk.model.numbers.columns import Column
from vetting_desk.model.numbers.editions import COLUMNS, Edition, EditionHead, Line, Placed
from vetting_desk.model.numbers.questions import Question
from vetting_desk.store.engine.core import Core
from vetting_desk.store.engine.database import Database, Row
from vetting_desk.store.engine.encoding import digest

KIND: Final = "edition"
QUESTION: Final = "question"
_HEADS: Final = "SELECT number, at, least, cases, held, late FROM editions"
_WHOLE: Final = "SELECT number, at, least, cases, held, late, content FROM editions"


class EditionStore:
    """The editions of a casebook, and its saved questions."""

    def __init__(self, core: Core) -> None:
        self._core = core

    def heads(self) -> list[EditionHead]:
        """Return what is said of each edition, the newest first."""
        rows = self._core.database.rows(f"{_HEADS} ORDER BY number DESC")
        return [_head(row) for row in rows]

    def get(self, number: int) -> Edition:
        """Return an edition.

        Raises:
            NotFoundError: If there is none with this number.
        """
        row = self._core.database.row(f"{_WHOLE} WHERE number = ?", (number,))
        if row is None:
            raise NotFoundError(what=KIND, id=str(number))
        return edition_of(_head(row), row["content"])

    def placed(self) -> dict[str, Line]:
        """Return the line of each case that stands in the newest edition, by its id."""
        rows = self._core.database.each(
            "SELECT id, line FROM edition_cases JOIN cases ON number = case_number"
        )
        return {row["id"]: tuple(json.loads(row["line"])) for row in rows}

    def add(self, placed: Placed, at: datetime, least: int) -> EditionHead:
        """Keep a new edition, and in which line each case stands in it."""
        database, counts = self._core.database, placed.counts()
        with self._core.transaction():
            number = int(database.value("SELECT coalesce(max(number), 0) + 1 FROM editions"))
            head = EditionHead(
                number,
                from_text(to_text(at)),
                least,
                sum(counts.values()),
                placed.held,
                placed.late,
            )
            content = to_text(head.at), head.least, head.cases, head.held, head.late
            text = content_of(COLUMNS, counts)
            database.execute(
                "INSERT INTO editions (number, at, least, cases, held, late, content)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                (number, *content, text),
            )
            database.execute("DELETE FROM edition_cases")
            database.execute_many(
                "INSERT INTO edition_cases (case_number, line) SELECT number, ? FROM cases WHERE id = ?",
                [
                    (json.dumps(line, ensure_ascii=False), each)
                    for each, line in placed.lines.items()
                ],
            )
            self._core.bind(
                "edition-made",
                KIND,
                str(number),
                _state(head, text),
                cases=head.cases,
                held=head.held,
            )
        return head

    def questions(self, *, away: bool = False) -> dict[str, Question]:
        """Return the saved questions, by name: those in use, or those that were put away."""
        rows = self._core.database.rows(
            "SELECT name, content FROM questions WHERE away = ? ORDER BY name", (int(away),)
        )
        return {row["name"]: questions.from_text(row["content"]) for row in rows}

    def save(self, name: str, question: Question) -> None:
        """Keep a question under a name; it never changes there. One that was put away is put back.

        Raises:
            StateError: If another one has the name, also one that was put away.
        """
        text = questions.to_text(question)
        with self._core.transaction():
            known = self._core.database.row(
                "SELECT content, away FROM questions WHERE name = ?", (name,)
            )
            if known is not None and known["content"] != text:
                raise StateError(what=QUESTION, state="there already", wanted="new")
            if known is not None:
                if known["away"]:
                    self.put(name, away=False)
                return
            self._core.database.execute(
                "INSERT INTO questions (name, content) VALUES (?, ?)", (name, text)
            )
            self._core.bind(
                "question-saved", QUESTION, name, _question_state(name, text, away=False)
            )

    def put(self, name: str, *, away: bool) -> None:
        """Put a saved question away, or back into use; nothing where it is there already.

        Raises:
            NotFoundError: If no question has this name.
        """
        with self._core.transaction():
            known = self._core.database.row(
                "SELECT content, away FROM questions WHERE name = ?", (name,)
            )
            if known is None:
                raise NotFoundError(what=QUESTION, id=name)
            if bool(known["away"]) == away:
                return
            self._core.database.execute(
                "UPDATE questions SET away = ? WHERE name = ?", (int(away), name)
            )
            action = "question-put-away" if away else "question-put-back"
            self._core.bind(
                action, QUESTION, name, _question_state(name, known["content"], away=away)
            )


def content_of(columns: tuple[Column, ...], lines: Mapping[Line, int]) -> str:
    """Write what an edition holds as JSON, the same for the same."""
    content = {
        "columns": [each.value for each in columns],
        "lines": [[*line, n] for line, n in sorted(lines.items())],
    }
    return json.dumps(content, ensure_ascii=False, separators=(",", ":"))


def edition_of(head: EditionHead, text: str) -> Edition:
    """Read what `content_of` wrote."""
    content = json.loads(text)
    return Edition(
        head,
        tuple(Column(each) for each in content["columns"]),
        {tuple(line): n for *line, n in content["lines"]},
    )


def states(database: Database) -> Generator[tuple[str, str]]:
    """Yield number and state of each edition."""
    for row in database.each(f"{_WHOLE} ORDER BY number"):
        yield str(row["number"]), _state(_head(row), row["content"])


def question_states(database: Database) -> Generator[tuple[str, str]]:
    """Yield name and state of each saved question."""
    for row in database.each("SELECT name, content, away FROM questions ORDER BY name"):
        yield row["name"], _question_state(row["name"], row["content"], away=bool(row["away"]))


def _head(row: Row) -> EditionHead:
    return EditionHead(
        row["number"], from_text(row["at"]), row["least"], row["cases"], row["held"], row["late"]
    )


def _question_state(name: str, content: str, *, away: bool) -> str:
    return digest(name, content, "away") if away else digest(name, content)


def _state(head: EditionHead, content: str) -> str:
    counts = (head.number, head.least, head.cases, head.held, head.late)
    return digest(to_text(head.at), *map(str, counts), content)
