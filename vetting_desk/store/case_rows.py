"""Cases as rows: how they are written, read, listed and digested. `cases` is what others use."""

import json
from collections.abc import Generator, Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from vetting_desk.clock import from_text, to_text
from vetting_desk.model import (
    BirthCertainty,
    BirthDate,
    Case,
    NameKind,
    NameScript,
    Paper,
    PaperKind,
    PersonName,
    Stage,
)
from vetting_desk.store.engine.audit import to_json
from vetting_desk.store.engine.database import Database, Row
from vetting_desk.store.engine.encoding import digest
from vetting_desk.store.search.words import index_words

SELECT: Final = """
    SELECT number, id, desk_id, reference, birth, birth_certainty, stage, created_at, changed_at,
           name, latin_name, number IN (SELECT case_number FROM withdrawals) AS withdrawn,
           number IN (SELECT case_number FROM closed_cases) AS closed
    FROM cases"""
INSERT: Final = """
    INSERT INTO cases (id, desk_id, reference, birth, birth_certainty, stage, created_at, changed_at,
        name, latin_name, number)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"""
INSERT_NAME: Final = (
    "INSERT INTO names (case_number, position, text, script, kind) VALUES (?, ?, ?, ?, ?)"
)
INSERT_PAPER: Final = "INSERT INTO papers (case_number, position, kind, number) VALUES (?, ?, ?, ?)"


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


def state(case: Case, desk_id: str, shown: tuple[str, str] | None = None) -> str:
    """Return the digest of a case as it stands, with the names that lists show."""
    names = [
        part for name in case.names for part in (name.text, name.script.value, name.kind.value)
    ]
    papers = [part for paper in case.papers for part in (paper.kind.value, paper.number)]
    return digest(
        case.id, desk_id, case.reference, case.birth.text, case.birth.certainty.value, case.stage.value,
        to_text(case.created_at), *(shown or shown_names(case)), *names,
        *(("papers", *papers) if papers else ()),
    )  # fmt: skip


def states(database: Database) -> Generator[tuple[str, str]]:
    """Yield id and state of each case."""
    for row in database.each(SELECT):
        yield row["id"], state_of(database, row)


def state_of(database: Database, row: Row) -> str:
    """Return the digest of the case of a row of `SELECT`, with the names that are stored for lists."""
    shown = row["name"], row["latin_name"]
    return state(case_of(database, row), row["desk_id"], shown)


def history_digests(database: Database, after: int) -> Generator[tuple[int, str]]:
    """Yield number and digest of each version in the history of cases after number `after`, in order."""
    for row in database.each(
        "SELECT number, case_number, until, officer_id, content FROM case_history"
        " WHERE number > ? ORDER BY number",
        (after,),
    ):
        number, *told_of = row
        yield number, digest(*told_of)


def misfit_words(database: Database) -> Iterator[str]:
    """Yield the ids of cases that the search index does not hold as their names say."""
    for row in database.each(
        "SELECT number, id, reference, birth, words FROM cases"
        " LEFT JOIN case_search ON case_search.rowid = number"
    ):
        names, papers = (
            database.column(
                f"SELECT {column} FROM {table} WHERE case_number = ? ORDER BY position",  # noqa: S608 (constants)
                (row["number"],),
            )
            for column, table in (("text", "names"), ("number", "papers"))
        )
        if row["words"] != index_words(names, row["reference"], row["birth"], papers):
            yield row["id"]


def case_of(database: Database, row: Row) -> Case:
    """Return the case of a row of `SELECT`."""
    names = database.rows(
        "SELECT text, script, kind FROM names WHERE case_number = ? ORDER BY position",
        (row["number"],),
    )
    papers = database.rows(
        "SELECT kind, number FROM papers WHERE case_number = ? ORDER BY position", (row["number"],)
    )
    return Case(
        id=row["id"],
        reference=row["reference"],
        names=tuple(
            PersonName(name["text"], NameScript(name["script"]), NameKind(name["kind"]))
            for name in names
        ),
        birth=BirthDate(row["birth"], BirthCertainty(row["birth_certainty"])),
        stage=Stage(row["stage"]),
        created_at=from_text(row["created_at"]),
        changed_at=from_text(row["changed_at"]),
        papers=tuple(Paper(paper["number"], PaperKind(paper["kind"])) for paper in papers),
        withdrawn=bool(row["withdrawn"]),
        closed=bool(row["closed"]),
    )


def shown_names(case: Case) -> tuple[str, str]:
    """Return the names a list shows: the first primary one, and one in Latin letters if that is another."""
    primary = [name for name in case.names if name.kind is NameKind.PRIMARY]
    latin = [name for name in (*primary, *case.names) if name.script is NameScript.LATIN]
    name, latin_name = (names[0].text if names else "" for names in (primary, latin))
    return name, "" if latin_name == name else latin_name


def values(case: Case, desk_id: str, number: int) -> tuple[str | int, ...]:
    """Return what `INSERT` stores."""
    return (
        case.id, desk_id, case.reference, case.birth.text, case.birth.certainty.value, case.stage.value,
        to_text(case.created_at), to_text(case.changed_at), *shown_names(case), number,
    )  # fmt: skip


def name_rows(number: int, case: Case) -> list[tuple[int, int, str, str, str]]:
    """Return what `INSERT_NAME` stores, a row for each name."""
    return [
        (number, place, name.text, name.script.value, name.kind.value)
        for place, name in enumerate(case.names)
    ]


def paper_rows(number: int, case: Case) -> list[tuple[int, int, str, str]]:
    """Return what `INSERT_PAPER` stores, a row for each paper."""
    return [
        (number, place, paper.kind.value, paper.number) for place, paper in enumerate(case.papers)
    ]


def words(case: Case) -> str:
    """Return the words the case is found by."""
    names = (name.text for name in case.names)
    papers = (paper.number for paper in case.papers)
    return index_words(names, case.reference, case.birth.text, papers)


def serialised(case: Case) -> str:
    """Return what can change of a case, as JSON for its history."""
    said = {
        "names": [[name.text, name.script.value, name.kind.value] for name in case.names],
        "birth": [case.birth.text, case.birth.certainty.value],
        "stage": case.stage.value,
    }
    if case.papers:
        said["papers"] = [[paper.kind.value, paper.number] for paper in case.papers]
    return to_json(said)


def changed(before: Case, after: Case) -> list[str]:
    """Return what differs, for the log: ``names``, ``birth``, ``stage``; never what they say."""
    pairs = {
        "names": (before.names, after.names),
        "birth": (before.birth, after.birth),
        "stage": (before.stage, after.stage),
    }
    return [name for name, (then, now) in pairs.items() if then != now]


def version(case: Case, content: str) -> Case:
    """Return the case as `serialised` wrote it."""
    then = json.loads(content)
    return replace(
        case,
        names=tuple(
            PersonName(text, NameScript(script), NameKind(kind))
            for text, script, kind in then["names"]
        ),
        birth=BirthDate(then["birth"][0], BirthCertainty(then["birth"][1])),
        stage=Stage(then["stage"]),
        papers=tuple(Paper(number, PaperKind(kind)) for kind, number in then.get("papers", ())),
    )
