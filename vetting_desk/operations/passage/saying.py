"""Adding a statement: it takes the place of all that stands, and is signed; behind the doors."""

from collections.abc import Iterable, Mapping
from typing import Any, Final

from vetting_desk.errors import InputError, NotFoundError
from vetting_desk.model.passage import Passage, passage_of
from vetting_desk.model.person import ASSESSED
from vetting_desk.model.statement import Stands, Statement, Thing, standing
from vetting_desk.operations.access import typed_text
from vetting_desk.operations.cases.kept import require_kept
from vetting_desk.operations.passage.needs import RecordingDesk
from vetting_desk.operations.safeguards import stating
from vetting_desk.registry import steps_due

LINE: Final = 1_000
WORDS: Final = 20_000


def say(
    open_desk: RecordingDesk,
    case_id: str,
    thing: Thing,
    thing_id: str,
    content: Mapping[str, Any],
    reason: str,
    seen: tuple[str, ...] | None = None,
) -> Statement:
    """Add a statement and sign it, if the officer can sign now.

    Args:
        open_desk: The unlocked desk.
        case_id: The case.
        thing: What it is about.
        thing_id: Its id.
        content: All that it is from now on.
        reason: Why; may be empty.
        seen: The statements whose place it takes; None for all that stand.

    Raises:
        NotFoundError: If there is no such case.
        StateError: If it was erased or withdrawn.
    """
    books = open_desk.casebook
    require_kept(books.cases.get(case_id))
    if seen is None:
        known = standing(books.statements.of_case(case_id), thing).get(thing_id)
        seen = known.heads if known is not None else ()
    with books.transaction():
        said = books.statements.add(
            case_id, thing, thing_id, content, open_desk.clock.now(), replaces=seen, reason=reason
        )
        if thing in {Thing.PASSAGE, Thing.STEP}:
            steps_due.settle(books, case_id)
        stating.state(open_desk, case_id)
    return said


def of_case(open_desk: RecordingDesk, case_id: str, thing: Thing) -> dict[str, Stands]:
    """Return how the things of a kind stand in a case, by id.

    Raises:
        NotFoundError: If there is no such case.
    """
    open_desk.casebook.cases.get(case_id)
    return standing(open_desk.casebook.statements.of_case(case_id), thing)


def one(open_desk: RecordingDesk, case_id: str, thing: Thing, thing_id: str) -> Stands:
    """Return how a thing stands.

    Raises:
        NotFoundError: If there is no such case, or nothing of this id in it.
    """
    found = of_case(open_desk, case_id, thing).get(thing_id)
    if found is None:
        raise NotFoundError(what=thing.value, id=thing_id)
    return found


def require_persons(open_desk: RecordingDesk, case_id: str, who: Iterable[str]) -> tuple[str, ...]:
    """Return who is named, each once.

    Raises:
        NotFoundError: If one is none of the case.
    """
    named = tuple(dict.fromkeys(who))
    known = of_case(open_desk, case_id, Thing.PERSON)
    for person_id in named:
        if person_id != ASSESSED and person_id not in known:
            raise NotFoundError(what="person", id=person_id)
    return named


def file(open_desk: RecordingDesk, case_id: str, passage_id: str) -> Passage:
    """Return a passage file as it stands.

    Raises:
        NotFoundError: If there is no such case or file.
    """
    stands = one(open_desk, case_id, Thing.PASSAGE, passage_id)
    return passage_of(passage_id, stands.now.content)


def line(text: str, field: str) -> str:
    """Return what was typed into one line: at most 1,000 characters, inner white space single.

    Raises:
        InputError: With detail ``too-long``, ``surrogate`` or ``control``.
    """
    clean = " ".join(typed_text.answer(text, field).split())
    if len(clean) > LINE:
        raise InputError(field=field, detail="too-long", limit=LINE)
    return clean


def words(text: str, field: str) -> str:
    """Return what was typed as words: at most 20,000 characters.

    Raises:
        InputError: With detail ``too-long``, ``surrogate`` or ``control``.
    """
    clean = typed_text.answer(text, field).strip()
    if len(clean) > WORDS:
        raise InputError(field=field, detail="too-long", limit=WORDS)
    return clean
