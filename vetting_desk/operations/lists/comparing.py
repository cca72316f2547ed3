"""The assessed person of a case beside the lists in force: possible matches, and what people found.

Only the assessed person: never kin, a guardian or anybody else who is named. Nothing of it is kept, but what a
person said: a possible match is there as long as the entry is on the list and the case says what it says.
"""

from collections import OrderedDict
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from vetting_desk.model import Case
from vetting_desk.model.statement import Stands, Statement, Thing, standing
from vetting_desk.model.watch_list import (
    Compared,
    Hit,
    HitAnswer,
    HitFound,
    WatchList,
    birth_of,
    hit_id,
)
from vetting_desk.operations.access import judged_again
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.judged_again import DoubtingBooks
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.access.policy import Purpose
from vetting_desk.operations.lists import withheld
from vetting_desk.operations.lists.needs import BesideBooks, ComparingDesk, ListedBooks

if TYPE_CHECKING:
    from vetting_desk.lists.matching import Index

OLD_DAYS: Final = 30
"""A list of a day longer ago is called old wherever it is named."""
_KEPT: Final = 4
_INDEXES: "OrderedDict[str, Index]" = OrderedDict()
"""Lists made ready in this process, by digest; locking the desk ends the process."""


@dataclass(frozen=True, slots=True)
class Beside:
    """What the page of a case shows of lists.

    Attributes:
        withheld: Why nothing is shown now; None if it is.
        compared: By list; empty while withheld, and where no list is in force.
    """

    withheld: withheld.Withheld | None
    compared: tuple[Compared, ...]


@door(Action.READ_CASES)
def of_case(open_desk: ComparingDesk, case_id: str) -> Beside:
    """Return the assessed person of a case beside all lists in force. Counts as opening the case.

    Raises:
        NotFoundError: If there is no such case.
        ConfirmationNeededError: If the passphrase or a reason is required first; see `confirmation`.
        RestrictedCaseError: If the case is restricted, and the role does not open it.
        PermissionDeniedError: If the role does not allow it.
    """
    books = open_desk.casebook
    case = books.cases.get(case_id)
    open_desk.confirmations.enter(Purpose.OPEN_CASE, case_id)
    hindered = withheld.why(open_desk, case_id)
    if hindered is not None or not case.names or case.withdrawn:
        return Beside(hindered, ())
    today = open_desk.clock.now().date()
    return Beside(None, compared(books, case, today))


def compared(books: BesideBooks, case: Case, today: date) -> tuple[Compared, ...]:
    """Return a case's person beside all lists in force; for doors that asked and looked if it is withheld."""
    said = standing(books.statements.of_case(case.id), Thing.HIT)
    found = [_compare(books, case, each, said, today) for each in books.watch_lists.in_force()]
    return tuple(sorted(found, key=lambda each: not each.hits))


def is_old(listed: WatchList, today: date) -> bool:
    """Return whether a list is of a day so long ago that it is called old."""
    return (today - date.fromisoformat(listed.source.day)).days > OLD_DAYS


def hits_of(books: ListedBooks, case: Case, listed: WatchList) -> tuple[Hit, ...]:
    """Return the possible matches of the assessed person of a case with a list."""
    names = [name.text for name in case.names]
    return _index(books, listed).hits(names, birth_of(case.birth))


def _compare(
    books: BesideBooks,
    case: Case,
    listed: WatchList,
    said: dict[str, Stands],
    today: date,
) -> Compared:
    doubt = judged_again.doubt(books, judged_again.key_of_list(listed))
    hits = hits_of(books, case, listed)
    answers = {}
    for hit in hits:
        stands = said.get(hit_id(case.id, listed.source.id, hit.entry.number))
        if stands is not None:
            answers[hit.entry.number] = tuple(
                answer_of(books, each, case) for each in (stands.now, *stands.others)
            )
    ended = sum(
        stands.now.content["watch_list"] == listed.source.id
        and str(stands.now.content["entry"]) not in answers
        for stands in said.values()
    )
    return Compared(listed, is_old(listed, today), hits, answers, ended, doubt)


def answer_of(books: DoubtingBooks, statement: Statement, case: Case) -> HitAnswer:
    """Return what a person found of a possible match, and whether the case still says what it was said of."""
    content = statement.content
    names = {name.text for name in case.names}
    key = judged_again.key_of(str(content["watch_list"]), int(content["version"]))
    return HitAnswer(
        found=HitFound(content["found"]),
        reasons=statement.reason,
        at=statement.at,
        officer_name=statement.officer_name,
        desk=statement.desk,
        version=int(content["version"]),
        stands=content["ours"] in names and content["birth"] == case.birth.text,
        doubted=judged_again.doubt(books, key) is not None,
    )


def _index(books: ListedBooks, listed: WatchList) -> "Index":
    """Return a list made ready; made once in a process."""
    known = _INDEXES.get(listed.digest)
    if known is not None:
        _INDEXES.move_to_end(listed.digest)
        return known
    from vetting_desk.lists.document import parse, persons_of
    from vetting_desk.lists.matching import Index

    document, _ = books.watch_lists.contents(listed)
    made = Index(persons_of(parse(document)))
    _INDEXES[listed.digest] = made
    while len(_INDEXES) > _KEPT:
        _INDEXES.popitem(last=False)
    return made
