"""Cases: one row a person, their names, and finding them while somebody types."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from vetting_desk.clock import from_text, to_text
from vetting_desk.errors import NotFoundError
from vetting_desk.model import (
    BirthCertainty,
    BirthDate,
    Case,
    CaseRow,
    NameKind,
    NameScript,
    PersonName,
    Stage,
    TimelineEntry,
    WayToHq,
)
from vetting_desk.store import timeline
from vetting_desk.store.audit import to_json
from vetting_desk.store.core import Core
from vetting_desk.store.database import Database, Row
from vetting_desk.store.encoding import digest
from vetting_desk.store.search_words import index_words, match_expression
from vetting_desk.store.settings import DESK_CODE_KEY, CounterStore, SettingsStore

_CODE_LETTERS: Final = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no letter that is read aloud or written like a digit."""

_SELECT: Final = "SELECT number, id, desk_id, reference, birth, birth_certainty, stage, created_at, changed_at FROM cases"
_INSERT: Final = """
    INSERT INTO cases (id, desk_id, reference, birth, birth_certainty, stage, created_at, changed_at,
        name, latin_name, number)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""
_INSERT_NAME: Final = (
    "INSERT INTO names (case_number, position, text, script, kind) VALUES (?, ?, ?, ?, ?)"
)
_ROW_COLUMNS: Final = """
    SELECT id, reference, stage, changed_at, name, latin_name,
           (SELECT max(CASE way WHEN 'refused' THEN '4refused' WHEN 'to-send' THEN '3to-send'
                                WHEN 'written' THEN '2written' ELSE '1received' END)
            FROM record_ways WHERE case_number = number),
           (SELECT count(*) FROM assessments
            WHERE assessments.case_number = cases.number AND state IN ('draft', 'ready'))
    FROM cases"""
_STAGES: Final = {stage.value: stage for stage in Stage}
_WAYS: Final = {None: WayToHq.NOTHING} | {
    f"{rank}{way.value}": way
    for rank, way in enumerate((WayToHq.RECEIVED, WayToHq.WRITTEN, WayToHq.TO_SEND, WayToHq.REFUSED), 1)
}


@dataclass(frozen=True, slots=True)
class CaseVersion:
    """What a case said before a change.

    Attributes:
        until: When it was changed, by device time.
        officer_id: Who changed it.
        case: As it was.
    """

    until: datetime
    officer_id: str
    case: Case


class CaseStore:
    """The cases of a casebook."""

    def __init__(self, core: Core, settings: SettingsStore, counters: CounterStore) -> None:
        self._core = core
        self._settings = settings
        self._counters = counters

    def next_reference(self) -> str:
        """Return a new reference, such as ``"2026-K7Q-00017"``: year, this desk's code, running number.

        The code keeps desks apart at HQ; the number begins anew each year. A number given is not given
        again, though a transaction that fails gives it back.
        """
        year = self._core.time.reading().at.year
        number = self._counters.next(f"reference/{year}")
        return f"{year}-{self.desk_code()}-{number:05d}"

    def desk_code(self) -> str:
        """Return this desk's code: the one HQ gave (setting ``desk/code``), or one made from its id."""
        return self._settings.get(DESK_CODE_KEY) or code_of(self._core.desk.id)

    def add(self, case: Case, desk_id: str = "") -> None:
        """Add a new case.

        Args:
            case: With at least one primary name; names in NFC.
            desk_id: The desk that opened it; empty for this one.

        Raises:
            StateError: If its id, or its reference at that desk, is here already.
        """
        origin = desk_id or self._core.desk.id
        with self._core.transaction():
            number = self._next_number()
            self._core.database.execute(_INSERT, _values(case, origin, number))
            self._core.database.execute_many(_INSERT_NAME, _name_rows(number, case))
            self._index(number, case)
            timeline.note(self._core.database, number, self._created(case))
            self._core.bind(
                "case-created", "case", case.id, state(case, origin), reference=case.reference
            )

    def add_many(self, cases: Sequence[Case], desk_id: str = "") -> None:
        """Add many new cases in one transaction; for taking over an existing list."""
        origin, database = desk_id or self._core.desk.id, self._core.database
        with self._core.transaction():
            numbered = list(enumerate(cases, start=self._next_number()))
            database.execute_many(
                _INSERT, (_values(case, origin, number) for number, case in numbered)
            )
            database.execute_many(
                _INSERT_NAME, (row for number, case in numbered for row in _name_rows(number, case))
            )
            database.execute_many(
                "INSERT INTO case_search (rowid, words) VALUES (?, ?)",
                ((number, _words(case)) for number, case in numbered),
            )
            timeline.note_many(
                database, [(number, self._created(case)) for number, case in numbered]
            )
            self._core.bind_many(
                "case-created", "case", [(case.id, state(case, origin)) for case in cases]
            )

    def update(self, case: Case) -> None:
        """Store changed names, birth date or stage; what was before stays in `history`.

        Raises:
            NotFoundError: If there is no such case.
        """
        with self._core.transaction():
            number, origin = self.number_of(case.id), self.desk_of(case.id)
            before = self.get(case.id)
            self._core.database.execute(
                "UPDATE cases SET birth = ?, birth_certainty = ?, stage = ?, name = ?, latin_name = ?"
                " WHERE number = ?",
                (case.birth.text, case.birth.certainty.value, case.stage.value, *_shown(case), number),
            )
            self._core.database.execute("DELETE FROM names WHERE case_number = ?", (number,))
            self._core.database.execute_many(_INSERT_NAME, _name_rows(number, case))
            self._core.database.execute("DELETE FROM case_search WHERE rowid = ?", (number,))
            self._index(number, case)
            self._keep(number, before)
            self._changed(number, case)
            self._core.bind("case-changed", "case", case.id, state(case, origin))

    def set_stage(self, case_id: str, stage: Stage) -> None:
        """Say where a case stands.

        Raises:
            NotFoundError: If there is no such case.
        """
        with self._core.transaction():
            number = self.number_of(case_id)
            self._core.database.execute(
                "UPDATE cases SET stage = ? WHERE number = ?", (stage.value, number)
            )
            case = self.get(case_id)
            self._changed(number, case, stage.value)
            self._core.bind(
                "case-stage-set",
                "case",
                case_id,
                state(case, self.desk_of(case_id)),
                stage=stage.value,
            )

    def get(self, case_id: str) -> Case:
        """Return a case.

        Raises:
            NotFoundError: If there is none with this id.
        """
        case = self.find(case_id)
        if case is None:
            raise NotFoundError(what="case", id=case_id)
        return case

    def find(self, case_id: str) -> Case | None:
        """Return a case, or None if there is none with this id."""
        row = self._core.database.row(f"{_SELECT} WHERE id = ?", (case_id,))
        return _case(self._core.database, row) if row else None

    def desk_of(self, case_id: str) -> str:
        """Return the id of the desk that opened the case."""
        return str(
            self._core.database.value("SELECT desk_id FROM cases WHERE id = ?", (case_id,)) or ""
        )

    def count(self) -> int:
        """Return how many cases there are."""
        return int(self._core.database.value("SELECT count(*) FROM cases"))

    def search(self, text: str = "", limit: int = 200) -> list[CaseRow]:
        """Return cases by the beginnings of their names or reference, newest change first.

        Finds each typed word as the beginning of a word, in any script (see `search_words`). Where more
        than `limit` match, those opened last are taken.

        Args:
            text: What was typed so far; anything at all. Empty or white space for all cases.
            limit: At most so many rows.
        """
        if not text.strip():
            sql = f"{_ROW_COLUMNS} ORDER BY changed_at DESC LIMIT ?"
            return [_case_row(row) for row in self._core.database.rows(sql, (limit,))]
        expression = match_expression(text)
        if not expression:
            return []
        sql = (
            f"{_ROW_COLUMNS} WHERE number IN (SELECT rowid FROM case_search WHERE case_search MATCH ?"
            " ORDER BY rowid DESC LIMIT ?) ORDER BY changed_at DESC"
        )
        return [_case_row(row) for row in self._core.database.rows(sql, (expression, limit))]

    def timeline(self, case_id: str) -> list[TimelineEntry]:
        """Return what happened to a case, oldest first.

        Raises:
            NotFoundError: If there is no such case.
        """
        return timeline.entries(self._core.database, self.number_of(case_id))

    def history(self, case_id: str) -> list[CaseVersion]:
        """Return what a case said before each of its changes, oldest first.

        Raises:
            NotFoundError: If there is no such case.
        """
        case = self.get(case_id)
        rows = self._core.database.rows(
            "SELECT until, officer_id, content FROM case_history WHERE case_number = ? ORDER BY number",
            (self.number_of(case_id),),
        )
        return [CaseVersion(from_text(row[0]), row[1], _version(case, row[2])) for row in rows]

    def number_of(self, case_id: str) -> int:
        """Return the row number of a case; it means nothing outside this casebook.

        Raises:
            NotFoundError: If there is no such case.
        """
        number = self._core.database.value("SELECT number FROM cases WHERE id = ?", (case_id,))
        if number is None:
            raise NotFoundError(what="case", id=case_id)
        return int(number)

    def rebuild_search(self) -> None:
        """Make the search index anew from the names."""
        database = self._core.database
        with self._core.transaction():
            database.execute("DELETE FROM case_search")
            for row in database.rows(_SELECT):
                self._index(row[0], _case(database, row))

    def _next_number(self) -> int:
        return int(self._core.database.value("SELECT coalesce(max(number), 0) + 1 FROM cases"))

    def _index(self, number: int, case: Case) -> None:
        self._core.database.execute(
            "INSERT INTO case_search (rowid, words) VALUES (?, ?)", (number, _words(case))
        )

    def _keep(self, number: int, before: Case) -> None:
        self._core.database.execute(
            "INSERT INTO case_history (case_number, until, officer_id, content) VALUES (?, ?, ?, ?)",
            (
                number,
                to_text(self._core.time.reading().at),
                self._core.audit.officer_id,
                _told(before),
            ),
        )

    def _created(self, case: Case) -> TimelineEntry:
        return TimelineEntry(
            case.created_at, "case-created", self._core.officer_name, case.reference, case.id
        )

    def _changed(self, number: int, case: Case, detail: str = "") -> None:
        at = self._core.time.reading().at
        timeline.note(
            self._core.database,
            number,
            TimelineEntry(
                at, "case-changed", self._core.officer_name, case.reference, case.id, detail
            ),
        )


def code_of(desk_id: str) -> str:
    """Return the three letters or digits made from a desk's id; one in 32,768 desks shares another's."""
    number = int(digest("desk-code", desk_id)[:8], 16)
    return "".join(_CODE_LETTERS[number >> shift & 31] for shift in (0, 5, 10))


def state(case: Case, desk_id: str) -> str:
    """Return the digest of a case as it stands."""
    names = [
        part for name in case.names for part in (name.text, name.script.value, name.kind.value)
    ]
    return digest(
        case.id, desk_id, case.reference, case.birth.text, case.birth.certainty.value, case.stage.value,
        to_text(case.created_at), *names,
    )  # fmt: skip


def states(database: Database) -> Iterator[tuple[str, str]]:
    """Give id and state of each case."""
    for row in database.rows(_SELECT):
        yield row[1], state(_case(database, row), row[2])


def _case(database: Database, row: Row) -> Case:
    names = database.rows(
        "SELECT text, script, kind FROM names WHERE case_number = ? ORDER BY position", (row[0],)
    )
    return Case(
        id=row[1],
        reference=row[3],
        names=tuple(
            PersonName(text, NameScript(script), NameKind(kind)) for text, script, kind in names
        ),
        birth=BirthDate(row[4], BirthCertainty(row[5])),
        stage=Stage(row[6]),
        created_at=from_text(row[7]),
        changed_at=from_text(row[8]),
    )


def _case_row(row: Row) -> CaseRow:
    return CaseRow(
        row[0], row[1], row[4], row[5], _STAGES[row[2]], from_text(row[3]), _WAYS[row[6]], row[7]
    )


def _shown(case: Case) -> tuple[str, str]:
    """Return the names a list shows: the first primary one, and one in Latin letters if that is another."""
    primary = [name for name in case.names if name.kind is NameKind.PRIMARY]
    latin = [name for name in (*primary, *case.names) if name.script is NameScript.LATIN]
    name, latin_name = (names[0].text if names else "" for names in (primary, latin))
    return name, "" if latin_name == name else latin_name


def _values(case: Case, desk_id: str, number: int) -> tuple[str | int, ...]:
    return (
        case.id, desk_id, case.reference, case.birth.text, case.birth.certainty.value, case.stage.value,
        to_text(case.created_at), to_text(case.changed_at), *_shown(case), number,
    )  # fmt: skip


def _name_rows(number: int, case: Case) -> list[tuple[int, int, str, str, str]]:
    return [
        (number, place, name.text, name.script.value, name.kind.value)
        for place, name in enumerate(case.names)
    ]


def _words(case: Case) -> str:
    return index_words((name.text for name in case.names), case.reference)


def _told(case: Case) -> str:
    return to_json(
        {
            "names": [[name.text, name.script.value, name.kind.value] for name in case.names],
            "birth": [case.birth.text, case.birth.certainty.value],
            "stage": case.stage.value,
        }
    )


def _version(case: Case, content: str) -> Case:
    told = json.loads(content)
    return replace(
        case,
        names=tuple(
            PersonName(text, NameScript(script), NameKind(kind))
            for text, script, kind in told["names"]
        ),
        birth=BirthDate(told["birth"][0], BirthCertainty(told["birth"][1])),
        stage=Stage(told["stage"]),
    )
