"""The first rater locks: from then on their ratings do not change, and a second rater gets the evidence alone.

What is signed at the lock is the evidence and a salted digest of the ratings; the ratings and the salt stay
sealed to their author and the organisation. When the second rater has locked, the first's next visit opens
what was sealed (`settle`), signed once more: it must be what the digest says.
"""

import os
from typing import TYPE_CHECKING

from vetting_desk.errors import SecondRatingError
from vetting_desk.model.entry_kinds import RATED, RATING_LOCKED
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.interview import interviews
from vetting_desk.operations.raters import gate, said, sheets
from vetting_desk.operations.raters.given import given
from vetting_desk.operations.raters.needs import LockingDesk
from vetting_desk.store.rating_sheets import SheetState

if TYPE_CHECKING:
    from vetting_desk.model.entry import Entry
    from vetting_desk.model.rating_payloads import RatingPart
    from vetting_desk.model.second_rating import SecondRating

_ALL = "all"


@door(Action.SIGN)
def lock(open_desk: LockingDesk, assessment_id: str) -> "Entry":
    """Lock the ratings of one's own draft and give its evidence to the second rater.

    Args:
        open_desk: The unlocked desk.
        assessment_id: A draft of this officer, sealed, that was asked for or drawn.

    Raises:
        SecondRatingError: With ``not-asked`` where nobody asked and it was not drawn, ``not-sealed``,
            ``locked``, ``incomplete`` (names says what is open), or ``seen`` where the other's ratings are
            here already.
        StateError: If it is signed or discarded.
        EnrolmentError: If the officer has no certificate yet.
        TokenPinNeededError: If the officer signs with a token that is not unlocked.
        PermissionDeniedError: If it is another officer's, or the role does not allow it.
    """
    from vetting_desk.judgement.assessment import read_assessment
    from vetting_desk.model.second_rating import SALT, commitment

    interview = interviews.reopen(open_desk, assessment_id)
    assessment = interview.assessment
    now = said.of_assessment(open_desk, assessment.case_id, assessment_id)
    if now is None and not gate.is_drawn(open_desk, assessment):
        raise SecondRatingError(detail="not-asked", names="")
    _require_lockable(open_desk, assessment_id, now)
    found = given(read_assessment(interview.session))
    if found.open or not found.ratings or not found.evidence:
        raise SecondRatingError(detail="incomplete", names=", ".join(found.open))
    salt, key = os.urandom(SALT), assessment.instrument
    payload = {
        "assessment": assessment_id,
        "instrument": {"id": key.id, "version": key.version, "sha256": key.sha256},
        "language": assessment.language,
        "commitment": commitment(salt, found.ratings),
        "evidence": [each.model_dump() for each in found.evidence],
    }
    desks = said.desks_of(now) if now is not None else set()
    with open_desk.casebook.transaction():
        entry = said.write(open_desk, RATING_LOCKED, assessment.case_id, payload, desks)
        at = open_desk.clock.now()
        sheet = sheets.begin(open_desk, entry.id, assessment.case_id, at)
        sheets.add(open_desk, sheet, at, _ALL, _text(salt, found.ratings))
        open_desk.casebook.rating_sheets.set_state(sheet.id, SheetState.LOCKED)
        open_desk.casebook.assessments.lock_ratings(assessment_id, locked=True)
    return entry


@door(Action.INTERVIEW)
def settle(open_desk: LockingDesk) -> int:
    """Open what the present officer locked and the second rater has rated; let drafts go on that need not wait.

    Returns:
        How many drafts went on.

    Raises:
        EnrolmentError: If the officer has no certificate yet.
        TokenPinNeededError: If the officer signs with a token that is not unlocked.
        PermissionDeniedError: If the role does not allow it.
    """
    from vetting_desk.model.second_rating import RatingState

    books, gone_on = open_desk.casebook, 0
    for draft in books.assessments.open_drafts(open_desk.officer.id):
        key = books.rating_keys.find(draft.id)
        if key is None or not key.locked:
            continue
        now = said.of_assessment(open_desk, draft.case_id, draft.id)
        if now is not None and now.state is RatingState.BOTH_LOCKED:
            with books.transaction():
                _reveal(open_desk, now)
                books.assessments.lock_ratings(draft.id, locked=False)
            gone_on += 1
        elif now is None or now.state in {
            RatingState.ENDED, RatingState.OPEN, RatingState.PROPOSED, RatingState.SETTLED,
        }:  # fmt: skip
            books.assessments.lock_ratings(draft.id, locked=False)
            gone_on += 1
    return gone_on


def _require_lockable(
    open_desk: LockingDesk, assessment_id: str, now: "SecondRating | None"
) -> None:
    key = open_desk.casebook.rating_keys.find(assessment_id)
    if key is None or not key.officer_id:
        raise SecondRatingError(detail="not-sealed", names="")
    if now is None:
        return
    if now.ended is not None:
        raise SecondRatingError(detail="not-asked", names="")
    if now.locked is not None and key.locked:
        raise SecondRatingError(detail="already-locked", names=gate.whom(now))
    if _is_seen(open_desk, now):
        raise SecondRatingError(detail="seen", names=gate.whom(now))


def _is_seen(open_desk: LockingDesk, now: "SecondRating") -> bool:
    """Return whether ratings of the other are here, whichever lock they name: a restore may have lost it."""
    if now.second is not None:
        return True
    own = open_desk.officer.id
    return any(
        entry.author_id != own and _is_of(open_desk, entry.id, now.assessment_id)
        for entry in open_desk.casebook.entries.list(now.case_id)
        if entry.kind == RATED
    )


def _is_of(open_desk: LockingDesk, entry_id: str, assessment_id: str) -> bool:
    from vetting_desk.model.entry_document import MEMBER, EntryDocument

    books = open_desk.casebook
    name = next((f.sha256 for f in books.entries.get(entry_id).files if f.name == MEMBER), None)
    if name is None:
        return False
    signed = EntryDocument.model_validate_json(books.blobs.get(name))
    return bool(signed.payload.get("assessment") == assessment_id)


def _reveal(open_desk: LockingDesk, now: "SecondRating") -> None:
    """Sign what was locked, as it was sealed then."""
    if now.locked is None:
        return
    sheet = sheets.own(open_desk, now.locked.entry.id)
    if sheet is None:
        raise SecondRatingError(detail="lost", names="")
    [(_, text)] = sheets.lines(open_desk, sheet)
    said.write(open_desk, RATED, now.case_id, revealed(now, text, ""), said.desks_of(now))


def revealed(now: "SecondRating", text: str, why: str) -> "dict[str, object]":
    """Return the payload that opens a lock.

    Args:
        now: The second rating.
        text: What was sealed at the lock.
        why: Why somebody else opens it; empty for the first rater.
    """
    import json

    if now.locked is None:
        raise SecondRatingError(detail="not-locked", names="")
    content = json.loads(text)
    entry = now.locked.entry
    return {
        "locked": {"entry": entry.id, "digest": entry.digest},
        "assessment": now.assessment_id,
        "salt": content["salt"],
        "opened": why,
        "ratings": content["ratings"],
    }


def _text(salt: bytes, ratings: "list[RatingPart]") -> str:
    from vetting_desk.model import canonical

    content = {"salt": salt.hex(), "ratings": [each.model_dump() for each in ratings]}
    return canonical.dumps(content).decode()
