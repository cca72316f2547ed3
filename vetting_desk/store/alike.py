"""Finding cases that are possibly of the same person, while a case is opened and afterwards.

Candidates come from the full-text index, a few hundred at most; `search.likeness` says in what each agrees.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from vetting_desk.model import BirthCertainty, BirthDate, Case, CaseRow
from vetting_desk.model.sameness import Agreement
from vetting_desk.store import case_list
from vetting_desk.store.engine.database import Database
from vetting_desk.store.search.likeness import Person, agreements, questions, rank

_CANDIDATES: Final = 120
"""Of each question at most so many; the ones opened last."""
_ASKED: Final = """
    SELECT rowid FROM case_search WHERE case_search MATCH ?
    ORDER BY rowid DESC LIMIT ?"""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A case that agrees in something with what is known of a person.

    Attributes:
        row: The case, as the list shows it.
        agreements: In what it agrees, and in what it differs.
    """

    row: CaseRow
    agreements: tuple[Agreement, ...]


def find(
    database: Database,
    person: Person,
    limit: int,
    without: str = "",
    hidden: Collection[int] = (),
) -> list[Candidate]:
    """Return cases that are possibly of this person, those that agree in most first.

    Withdrawn and erased cases are left out.

    Args:
        database: The casebook.
        person: What is known.
        limit: At most so many.
        without: Id of a case to leave out; empty for none.
        hidden: Numbers of cases that are not shown.
    """
    numbers: dict[int, None] = {}
    for question in questions(person):
        numbers.update(dict.fromkeys(database.column(_ASKED, (question, _CANDIDATES))))
    numbers = {each: None for each in numbers if each not in hidden}
    known = _people(database, list(numbers), without)
    ranked = [
        (rank(found), -number, found)
        for number, other in known.items()
        if (found := agreements(person, other))
    ]
    best = sorted(ranked)[:limit]
    rows = case_list.some(database, [-number for _rank, number, _found in best])
    return [Candidate(row, found) for row, (_rank, _number, found) in zip(rows, best, strict=True)]


def person_of(case: Case) -> Person:
    """Return what a case says of its person."""
    return Person(
        tuple(name.text for name in case.names),
        case.birth,
        tuple(paper.number for paper in case.papers),
    )


def everybody(database: Database) -> Iterator[tuple[int, Person]]:
    """Yield what all cases say of their persons, by number; without those that were withdrawn or erased."""
    texts: dict[str, dict[int, list[str]]] = {"names": {}, "papers": {}}
    for table, column in (("names", "text"), ("papers", "number")):
        for row in database.each(
            f"SELECT case_number, {column} AS said FROM {table} ORDER BY case_number, position"  # noqa: S608
        ):
            texts[table].setdefault(row["case_number"], []).append(row["said"])
    rows = database.rows(
        "SELECT number, birth, birth_certainty FROM cases"
        " WHERE number NOT IN (SELECT case_number FROM withdrawals) ORDER BY number"
    )
    for row in rows:
        names = texts["names"].get(row["number"])
        if names:
            birth = BirthDate(row["birth"], BirthCertainty(row["birth_certainty"]))
            papers = tuple(texts["papers"].get(row["number"], ()))
            yield row["number"], Person(tuple(names), birth, papers)


def _people(database: Database, numbers: Sequence[int], without: str) -> dict[int, Person]:
    """Return what cases say, by their row numbers; without one of them and those that were withdrawn."""
    marks = ", ".join("?" * len(numbers))
    rows = database.rows(
        f"SELECT number, birth, birth_certainty FROM cases WHERE number IN ({marks}) AND id <> ?"  # noqa: S608
        " AND number NOT IN (SELECT case_number FROM withdrawals)",
        (*numbers, without),
    )
    texts: dict[str, dict[int, list[str]]] = {"names": {}, "papers": {}}
    for table, column in (("names", "text"), ("papers", "number")):
        for row in database.rows(
            f"SELECT case_number, {column} AS said FROM {table} WHERE case_number IN ({marks})"  # noqa: S608
            " ORDER BY position",
            tuple(numbers),
        ):
            texts[table].setdefault(row["case_number"], []).append(row["said"])
    return {
        row["number"]: Person(
            tuple(texts["names"].get(row["number"], ())),
            BirthDate(row["birth"], BirthCertainty(row["birth_certainty"])),
            tuple(texts["papers"].get(row["number"], ())),
        )
        for row in rows
    }
