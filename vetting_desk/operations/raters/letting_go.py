"""The end of what another desk's case left here for a second rating: evidence, entries and sheets are erased.

It goes by rule once nothing is left to do (settled, ended, or somebody else was asked), or by a person with a
reason, and only when headquarters has everything this desk signed of it: so nothing is lost that a legal hold
keeps elsewhere. What a supervisor holds here stays until they lift that. It is signed and goes to headquarters,
which brings it back to a desk that was restored. A case that this desk holds itself goes by its own rules.
"""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from vetting_desk.errors import SecondRatingError
from vetting_desk.model import DeskKind
from vetting_desk.model.entry import EntryWay
from vetting_desk.model.entry_kinds import RATING_LET_GO, SECOND_RATING
from vetting_desk.operations.access import typed_text
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.entries import TO_HEADQUARTERS
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.raters import said
from vetting_desk.operations.raters.needs import LettingGoDesk

if TYPE_CHECKING:
    from vetting_desk.model.entry import Entry
    from vetting_desk.model.second_rating import SecondRating

LONG: Final = timedelta(days=180)
"""So long after the evidence was given a person may let it go although the second rating goes on elsewhere."""
_HELD: Final = "raters/held/"
"""Settings: why a supervisor holds what was left of an assessment here."""


class Stays(StrEnum):
    """Why what was left stays for now."""

    GOES = "goes"
    """It does not: nothing is left to do."""
    RATING = "rating"
    """Somebody here still rates, or the two have not settled."""
    ON_ITS_WAY = "on-its-way"
    """Headquarters has not confirmed all that this desk signed."""
    HELD = "held"
    """A supervisor holds it."""


@dataclass(frozen=True, slots=True)
class Left:
    """What a second rating of another desk's case left here.

    Attributes:
        now: How the second rating stands.
        stays: Why it stays, or that it goes.
        long: True where a person may let it go although the rating is not over.
        held: Why a supervisor holds it; empty where nobody does.
    """

    now: "SecondRating"
    stays: Stays
    long: bool
    held: str = ""


@door(Action.READ_CASES)
def left(open_desk: LettingGoDesk) -> list[Left]:
    """Return what second ratings of other desks' cases left at this post.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    return [_seen(open_desk, each) for each in _of_others(open_desk)]


@door(Action.INTERVIEW)
def let_go_done(open_desk: LettingGoDesk) -> int:
    """Erase by rule what is left where nothing is left to do.

    Returns:
        How many second ratings there were.

    Raises:
        EnrolmentError: If the officer has no certificate yet.
        TokenPinNeededError: If the officer signs with a token that is not unlocked.
        PermissionDeniedError: If the role does not allow it.
    """
    found = [
        each.now
        for each in (_seen(open_desk, now) for now in _of_others(open_desk))
        if each.stays is Stays.GOES
    ]
    for now in found:
        _erase(open_desk, now, "rule", "")
    return len(found)


@door(Action.HAND_OVER)
def let_go(open_desk: LettingGoDesk, assessment_id: str, words: str) -> "Entry":
    """Erase what is left although the second rating goes on elsewhere, as a supervisor.

    Args:
        open_desk: The unlocked desk.
        assessment_id: Of which.
        words: Why.

    Raises:
        InputError: If there is no reason.
        SecondRatingError: With ``not-asked`` where nothing of it is here, ``stays`` where it may not go yet.
        EnrolmentError: If the officer has no certificate yet.
        TokenPinNeededError: If the officer signs with a token that is not unlocked.
        PermissionDeniedError: If the role does not allow it.
    """
    reason = typed_text.reason(words)
    seen = _of(open_desk, assessment_id)
    if not (seen.stays is Stays.GOES or (seen.stays is Stays.RATING and seen.long)):
        raise SecondRatingError(detail="stays", names="")
    return _erase(open_desk, seen.now, "person", reason)


@door(Action.HAND_OVER)
def hold(open_desk: LettingGoDesk, assessment_id: str, words: str) -> None:
    """Keep what is left until it is lifted, as under a legal hold; an empty reason lifts it.

    Raises:
        InputError: If the reason is too long.
        SecondRatingError: With ``not-asked`` where nothing of it is here.
        PermissionDeniedError: If the role does not allow it.
    """
    books, key = open_desk.casebook, f"{_HELD}{assessment_id}"
    _of(open_desk, assessment_id)
    reason = typed_text.answer(words, "words").strip()
    with books.transaction():
        if reason:
            books.settings.set(key, reason)
        else:
            books.settings.remove(key)
        books.audit.append("rating-evidence-held", assessment_id, {"reason": reason})


def _of(open_desk: LettingGoDesk, assessment_id: str) -> Left:
    found = next((e for e in _of_others(open_desk) if e.assessment_id == assessment_id), None)
    if found is None:
        raise SecondRatingError(detail="not-asked", names="")
    return _seen(open_desk, found)


def _of_others(open_desk: LettingGoDesk) -> "list[SecondRating]":
    """Return the second ratings whose evidence came here and whose case did not; at headquarters cases come."""
    if open_desk.desk.kind is DeskKind.HQ:
        return []
    return [
        each
        for each in said.everywhere(open_desk)
        if each.locked is not None
        and each.locked.entry.desk_id != open_desk.desk.id
        and open_desk.casebook.cases.find(each.case_id) is None
    ]


def _seen(open_desk: LettingGoDesk, now: "SecondRating") -> Left:
    from vetting_desk.model.second_rating import RatingState

    held = open_desk.casebook.settings.get(f"{_HELD}{now.assessment_id}") or ""
    elsewhere = now.asked is not None and now.asked.payload.rater.desk != open_desk.desk.id
    over = now.state in {RatingState.SETTLED, RatingState.ENDED} or elsewhere
    stays = Stays.GOES if over else Stays.RATING
    if not _all_received(open_desk, now):
        stays = Stays.ON_ITS_WAY
    if held:
        stays = Stays.HELD
    return Left(now, stays, _is_long(open_desk.casebook.clock_reading().at, now), held)


def _is_long(at: datetime, now: "SecondRating") -> bool:
    return now.locked is not None and at >= now.locked.entry.written_at + LONG


def _all_received(open_desk: LettingGoDesk, now: "SecondRating") -> bool:
    """Return whether headquarters confirmed all that this desk signed of a second rating."""
    entries = open_desk.casebook.entries
    own = [each for each in _entries(open_desk, now) if each.desk_id == open_desk.desk.id]
    ways = [entries.way(each.id, TO_HEADQUARTERS) for each in own]
    return all(way is not None and way[0] is EntryWay.RECEIVED for way in ways)


def _entries(open_desk: LettingGoDesk, now: "SecondRating") -> "list[Entry]":
    """Return the entries of a second rating that say something still, but for those that let it go."""
    return [
        each
        for each in open_desk.casebook.entries.list(now.case_id)
        if each.kind in SECOND_RATING - {RATING_LET_GO}
        and each.files
        and said.assessment_of(open_desk, each) == now.assessment_id
    ]


def _erase(open_desk: LettingGoDesk, now: "SecondRating", because: str, words: str) -> "Entry":
    books, goes = open_desk.casebook, _entries(open_desk, now)
    payload = {
        "assessment": now.assessment_id,
        "because": because,
        "erased": [{"entry": each.id, "digest": each.digest} for each in goes],
        "words": words,
    }
    with books.transaction():
        entry = said.write(open_desk, RATING_LET_GO, now.case_id, payload)
        books.rating_evidence.erase([each.id for each in goes])
    return entry
