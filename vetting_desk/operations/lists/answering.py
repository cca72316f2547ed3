"""What a person found of a possible match, with reasons: a signed statement, at every desk of the case.

It changes no stage, and nothing rests on it by itself: whoever rates names evidence of their own.
"""

from vetting_desk.clock import to_text
from vetting_desk.errors import InputError, NotFoundError
from vetting_desk.model import Case
from vetting_desk.model.statement import Thing
from vetting_desk.model.watch_list import Hit, HitAnswer, HitFound, WatchList, hit_id
from vetting_desk.operations.access import typed_text
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.lists import comparing, withheld
from vetting_desk.operations.lists.needs import AnsweringDesk
from vetting_desk.operations.passage import saying

KNOWN = ", ".join(each.value for each in HitFound)
"""What can be found, for who types it."""


@door(Action.CHANGE_CASES)
def answer(
    open_desk: AnsweringDesk, case_id: str, list_id: str, number: str, found: str, reasons: str
) -> HitAnswer:
    """Say what was found of a possible match. What was said before stays, and this takes its place.

    Args:
        open_desk: The unlocked desk.
        case_id: The case.
        list_id: Short name of a list in force.
        number: Number of the entry.
        found: A value of `HitFound`.
        reasons: Why, in words.

    Raises:
        NotFoundError: If there is no such case or list, or the entry is no possible match of its person.
        ListRefusedError: While the officer talks with the person, or rates.
        InputError: If it is none of the words, or there are no reasons.
        ConfirmationNeededError: If the passphrase or a reason is required first; see `confirmation`.
        StateError: If the case was erased or withdrawn.
        PermissionDeniedError: If the role does not allow it.
    """
    books = open_desk.casebook
    case = books.cases.get(case_id)
    open_desk.confirmations.require_open(case_id)
    withheld.require_shown(open_desk, case_id)
    if found not in set(HitFound):
        raise InputError(field="found", detail="not-a-choice", known=KNOWN)
    words = typed_text.reason(reasons)
    listed = books.watch_lists.find(list_id)
    hits = comparing.hits_of(books, case, listed)
    hit = next((each for each in hits if each.entry.number == number), None)
    if hit is None:
        raise NotFoundError(what="list-hit", id=number)
    content = _content(case, listed, hit, HitFound(found))
    thing_id = hit_id(case_id, list_id, number)
    said = saying.say(open_desk, case_id, Thing.HIT, thing_id, content, words)
    return comparing.answer_of(books, said, case)


def _content(case: Case, listed: WatchList, hit: Hit, found: HitFound) -> dict[str, object]:
    source = listed.source
    return {
        "watch_list": source.id,
        "version": listed.version,
        "title": source.title,
        "source": source.source,
        "ground": source.ground,
        "day": source.day,
        "loaded": to_text(listed.loaded_at)[:10],
        "entry": hit.entry.number,
        "ours": hit.ours,
        "theirs": hit.theirs,
        "quality": hit.quality.value,
        "birth": case.birth.text,
        "their_birth": hit.their_birth.text if hit.their_birth is not None else "",
        "agrees": hit.birth.value,
        "common": hit.common,
        "found": found.value,
    }
