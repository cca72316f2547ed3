"""What entries say of second ratings, gathered by assessment. Behind the doors of this wing."""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from vetting_desk.model.desk import DeskKind
from vetting_desk.model.entry_kinds import (
    ASSENT,
    CONSENSUS,
    RATED,
    RATING_ASKED,
    RATING_ENDED,
    RATING_LET_GO,
    RATING_LOCKED,
    SECOND_RATING,
    payload_of,
)
from vetting_desk.operations.access import entries as writing
from vetting_desk.operations.access.entries import TO_HEADQUARTERS
from vetting_desk.operations.raters.needs import AskingDesk, SaidDesk

if TYPE_CHECKING:
    from vetting_desk.model.entry import Entry
    from vetting_desk.model.second_rating import RatingEntries, SecondRating


def of_assessment(open_desk: SaidDesk, case_id: str, assessment_id: str) -> "SecondRating | None":
    """Return how the second rating of an assessment stands; None where nothing was said of one."""
    return of_case(open_desk, case_id).get(assessment_id)


def of_case(open_desk: SaidDesk, case_id: str) -> "dict[str, SecondRating]":
    """Return how the second ratings of a case stand, by assessment."""
    return _standings(open_desk, open_desk.casebook.entries.list(case_id))


def by_entries(open_desk: SaidDesk, found: "Iterable[Entry]") -> "dict[str, SecondRating]":
    """Return how second ratings stand by some entries alone, by assessment."""
    return _standings(open_desk, found)


def before(open_desk: SaidDesk, entry: "Entry") -> list[str]:
    """Return the ids of the words on who rates that an entry takes the place of; none where it was erased."""
    return [str(each) for each in _payload(open_desk, entry).get("after", [])]


def everywhere(open_desk: SaidDesk) -> "list[SecondRating]":
    """Return how all second ratings of this desk stand, by what was said first."""
    books = open_desk.casebook.entries
    found = [entry for kind in sorted(SECOND_RATING) for entry in books.of_kind(kind)]
    return list(_standings(open_desk, found).values())


def by_lock(open_desk: SaidDesk, locked_id: str) -> "SecondRating | None":
    """Return the second rating that the entry of a first rater's lock belongs to."""
    entry = open_desk.casebook.entries.find(locked_id)
    if entry is None:
        return None
    of_it = of_case(open_desk, entry.case_id).values()
    return next((each for each in of_it if each.locked and each.locked.entry.id == locked_id), None)


def write(
    open_desk: AskingDesk,
    kind: str,
    case_id: str,
    payload: dict[str, Any],
    desks: Iterable[str] = (),
) -> "Entry":
    """Sign a statement about a second rating.

    Args:
        open_desk: The unlocked desk.
        kind: One of `SECOND_RATING`.
        case_id: The case.
        payload: As its kind says.
        desks: The desks it is for; at a post everything goes to headquarters, which brings it on.
    """
    if open_desk.desk.kind is DeskKind.HQ:
        known = {each.desk_id for each in open_desk.casebook.peers.list()}
        ways = tuple(sorted((set(desks) & known) - {open_desk.desk.id}))
    else:
        ways = (TO_HEADQUARTERS,)
    with open_desk.token.use():
        return writing.write(open_desk, kind, case_id, payload, ways=ways)


def desks_of(found: "SecondRating") -> set[str]:
    """Return the desks that have to do with a second rating."""
    desks = {each.entry.desk_id for each in (found.asked, found.locked) if each is not None}
    return desks | ({found.asked.payload.rater.desk} if found.asked is not None else set())


def assessment_of(open_desk: SaidDesk, entry: "Entry") -> str:
    """Return of which assessment an entry speaks; empty where that was erased."""
    return str(_payload(open_desk, entry).get("assessment", ""))


def _payload(open_desk: SaidDesk, entry: "Entry") -> dict[str, Any]:
    from vetting_desk.model.entry_document import MEMBER, EntryDocument

    name = next((file.sha256 for file in entry.files if file.name == MEMBER), None)
    if name is None:
        return {}
    return EntryDocument.model_validate_json(open_desk.casebook.blobs.get(name)).payload


def _standings(open_desk: SaidDesk, found: "Iterable[Entry]") -> "dict[str, SecondRating]":
    from vetting_desk.model.second_rating import standing

    gathered = {
        assessment_id: standing(assessment_id, entries)
        for assessment_id, entries in _gathered(open_desk, found).items()
    }
    return {each: how for each, how in gathered.items() if how is not None}


def _gathered(open_desk: SaidDesk, found: "Iterable[Entry]") -> "dict[str, RatingEntries]":
    from vetting_desk.model.decision_standing import Said
    from vetting_desk.model.entry_document import MEMBER, EntryDocument
    from vetting_desk.model.second_rating import RatingEntries

    by_assessment: dict[str, RatingEntries] = {}
    for entry in found:
        name = next((file.sha256 for file in entry.files if file.name == MEMBER), None)
        if entry.kind not in SECOND_RATING or name is None:
            continue
        signed = EntryDocument.model_validate_json(open_desk.casebook.blobs.get(name))
        payload: Any = payload_of(signed)
        if payload is None or entry.kind == RATING_LET_GO:  # for a newer reader; it changes nothing
            continue
        of_it = by_assessment.setdefault(payload.assessment, RatingEntries())
        sorts: dict[str, list[Any]] = {
            RATING_ASKED: of_it.asked,
            RATING_LOCKED: of_it.locked,
            RATED: of_it.rated,
            CONSENSUS: of_it.consensus,
            ASSENT: of_it.assents,
            RATING_ENDED: of_it.ended,
        }
        sorts[entry.kind].append(Said(entry, signed.author, payload))
    return by_assessment
