"""The second rater rates blind: they see words, kind and place of the evidence, nothing of the first's work.

Every rating is committed, sealed, before the next can be given. Locking signs them: the first has locked
before, so that from then on neither can follow the other.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from vetting_desk.errors import InputError, NoMatchingIdentityError, SecondRatingError
from vetting_desk.model import Role
from vetting_desk.model.entry_kinds import RATED
from vetting_desk.operations.access import rating_seal, typed_text
from vetting_desk.operations.access.compartment import DataKey
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.raters import asking, forms, gate, said, sheets
from vetting_desk.operations.raters.needs import BlindDesk
from vetting_desk.store.rating_sheets import SheetState

if TYPE_CHECKING:
    from vetting_desk.judgement.rated_form import RatedIndicator
    from vetting_desk.model.entry import Entry
    from vetting_desk.model.rating_payloads import EvidencePart, RatingPart
    from vetting_desk.model.second_rating import SecondRating

_ALWAYS: Final = ("relevance", "confidence")
_WHEN_THERE: Final = ("recency", "strength")
_THERE: Final = frozenset({"1", "2"})
_ROLE_FIELDS: Final = {
    "presence": "presence",
    "omit-reason": "omit_reason",
    "relevance": "relevance",
    "recency": "recency",
    "strength": "strength",
    "confidence": "confidence",
}
"""By role of the form what a rating calls it."""


@dataclass(frozen=True, slots=True)
class BlindRating:
    """What the second rater works with.

    Attributes:
        locked_id: Id of the entry that brought the evidence.
        case_id: Of which case; it need not be here.
        case_reference: What people call it; empty where it is not here.
        from_desk: The desk that asks.
        evidence: The lines, in an order that says nothing.
        indicators: What is to be rated, in the form's order.
        ratings: What was rated so far, by indicator.
        state: How far the sheet is; None before it is begun.
    """

    locked_id: str
    case_id: str
    case_reference: str
    from_desk: str
    evidence: "tuple[EvidencePart, ...]"
    indicators: "tuple[RatedIndicator, ...]"
    ratings: "dict[str, RatingPart]"
    state: SheetState | None


@door(Action.INTERVIEW)
def requests(open_desk: BlindDesk) -> "list[SecondRating]":
    """Return the second ratings that the present officer is asked for and has not given, the oldest first.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    from vetting_desk.model.second_rating import RatingState

    return [
        now
        for now in said.everywhere(open_desk)
        if now.state is RatingState.WAITS and _is_for(open_desk, now)
    ]


@door(Action.INTERVIEW)
def look(open_desk: BlindDesk, locked_id: str, language: str = "") -> BlindRating:
    """Return the evidence, what is to be rated, and what the present officer rated so far.

    Args:
        open_desk: The unlocked desk.
        locked_id: Id of the entry that brought the evidence.
        language: One of the form's languages, or the code of one; anything else means its default.

    Raises:
        SecondRatingError: With ``not-asked`` where the present officer is not who was asked, ``ended``, or
            ``reads-all`` where what they hold opens the first rater's ratings.
        NotFoundError: If the instrument is not at this desk.
        PermissionDeniedError: If the role does not allow it.
    """
    now = _asked_of(open_desk, locked_id)
    if now.locked is None:
        raise SecondRatingError(detail="not-asked", names="")
    sheet = sheets.own(open_desk, locked_id)
    case = open_desk.casebook.cases.find(now.case_id)
    locked = now.locked
    return BlindRating(
        locked_id,
        now.case_id,
        case.reference if case is not None else "",
        now.asked.entry.desk_id if now.asked is not None else locked.entry.desk_id,
        tuple(locked.payload.evidence),
        _theirs(open_desk, forms.indicators(open_desk, locked.payload.instrument.sha256, language)),
        sheets.ratings(open_desk, sheet) if sheet is not None else {},
        sheet.state if sheet is not None else None,
    )


@door(Action.INTERVIEW)
def rate(open_desk: BlindDesk, locked_id: str, rating: "RatingPart") -> None:
    """Keep what the present officer says of one indicator; committed when this returns.

    Args:
        open_desk: The unlocked desk.
        locked_id: Id of the entry that brought the evidence.
        rating: In whatever state of completeness; replaces what they said of it before, which stays kept.

    Raises:
        InputError: If it names an indicator, a choice or a line of evidence that there is not.
        SecondRatingError: As of `look`.
        StateError: If the sheet is locked.
        PermissionDeniedError: If the role does not allow it.
    """
    found = look(open_desk, locked_id)
    require_known(found.indicators, found.evidence, rating)
    sheet = sheets.own(open_desk, locked_id)
    at = open_desk.clock.now()
    if sheet is None:
        sheet = sheets.begin(open_desk, locked_id, found.case_id, at)
    typed_text.answer(rating.reasons, "reasons")
    sheets.add(open_desk, sheet, at, rating.indicator, rating.model_dump_json())


@door(Action.SIGN)
def lock(open_desk: BlindDesk, locked_id: str) -> "Entry":
    """Lock and sign the present officer's ratings. They do not change again.

    Raises:
        SecondRatingError: As of `look`; with ``incomplete`` where indicators are open (names says which).
        EnrolmentError: If the officer has no certificate yet.
        TokenPinNeededError: If the officer signs with a token that is not unlocked.
        PermissionDeniedError: If the role does not allow it.
    """
    now, found = _asked_of(open_desk, locked_id), look(open_desk, locked_id)
    still_open = missing(found)
    sheet = sheets.own(open_desk, locked_id)
    if still_open or sheet is None or now.locked is None:
        raise SecondRatingError(detail="incomplete", names=", ".join(still_open))
    entry = now.locked.entry
    payload = {
        "locked": {"entry": entry.id, "digest": entry.digest},
        "assessment": now.assessment_id,
        "salt": "",
        "opened": "",
        "ratings": [found.ratings[each.id].model_dump() for each in found.indicators],
    }
    with open_desk.casebook.transaction():
        open_desk.casebook.rating_sheets.set_state(sheet.id, SheetState.LOCKED)
        return said.write(open_desk, RATED, now.case_id, payload, said.desks_of(now))


@door(Action.INTERVIEW)
def leave(open_desk: BlindDesk, locked_id: str, because: str, words: str) -> "Entry":
    """Give a second rating up, with a reason; a supervisor may ask somebody else.

    Raises:
        InputError: If there is no reason, or it is too long.
        SecondRatingError: As of `look`.
        EnrolmentError: If the officer has no certificate yet.
        TokenPinNeededError: If the officer signs with a token that is not unlocked.
        PermissionDeniedError: If the role does not allow it.
    """
    now = _asked_of(open_desk, locked_id)
    sheet = sheets.own(open_desk, locked_id)
    with open_desk.casebook.transaction():
        if sheet is not None:
            open_desk.casebook.rating_sheets.set_state(sheet.id, SheetState.LEFT)
        return asking.end(open_desk, now.case_id, now.assessment_id, because, words)


def missing(found: BlindRating) -> tuple[str, ...]:
    """Return the names of the indicators that are not rated whole: with reasons, or left out with one."""
    return tuple(
        each.label for each in found.indicators if not is_whole(each, found.ratings.get(each.id))
    )


def is_whole(indicator: "RatedIndicator", rating: "RatingPart | None") -> bool:
    """Return whether all is said of an indicator that has to be, for ratings to be locked."""
    if rating is None or not rating.presence:
        return False
    if rating.presence == "omit":
        return bool(rating.omit_reason)
    asked = [*_ALWAYS, *(_WHEN_THERE if rating.presence in _THERE else ())]
    chosen = all(getattr(rating, role) for role in asked if role in indicator.choices)
    supported = rating.presence not in _THERE or any(
        each.side in {"for", "both"} for each in rating.links
    )
    return chosen and supported and bool(rating.reasons.strip())


def _theirs(
    open_desk: BlindDesk, indicators: "tuple[RatedIndicator, ...]"
) -> "tuple[RatedIndicator, ...]":
    """Return the indicators that the present officer may rate: a clinician's only as one."""
    clinician = open_desk.officer.role is Role.PSYCHOLOGIST
    return tuple(each for each in indicators if clinician or not each.clinician_only)


def require_known(
    indicators: "Iterable[RatedIndicator]", evidence: "Iterable[EvidencePart]", rating: "RatingPart"
) -> None:
    """Check that a rating names nothing that there is not.

    Args:
        indicators: What is to be rated.
        evidence: What it may rest on.
        rating: The rating.

    Raises:
        InputError: If it names an indicator, a choice or a line of evidence that there is not.
    """
    indicator = next((each for each in indicators if each.id == rating.indicator), None)
    if indicator is None:
        raise InputError(field="indicator", detail="unknown")
    for role, name in _ROLE_FIELDS.items():
        value = getattr(rating, name)
        if value and value not in {each.value for each in indicator.choices.get(role, ())}:
            raise InputError(field=name, detail="unknown")
    keys = {each.key for each in evidence}
    named = [each.key for each in rating.links]
    if len(set(named)) != len(named) or not keys.issuperset(named):
        raise InputError(field="links", detail="unknown")


def _asked_of(open_desk: BlindDesk, locked_id: str) -> "SecondRating":
    from vetting_desk.model.second_rating import RatingState

    now = said.by_lock(open_desk, locked_id)
    if now is None or not _is_for(open_desk, now):
        raise SecondRatingError(detail="not-asked", names="")
    if now.state is not RatingState.WAITS:
        detail = "was-ended" if now.state is RatingState.ENDED else "rated"
        raise SecondRatingError(detail=detail, names=gate.whom(now))
    if _opens_the_first(open_desk, now):
        raise SecondRatingError(detail="reads-all", names="")
    return now


def _is_for(open_desk: BlindDesk, now: "SecondRating") -> bool:
    """Return whether the present officer is asked: by name, or as anybody of this desk but the first rater."""
    if now.asked is None or now.asked.payload.first == open_desk.officer.id:
        return False
    rater = now.asked.payload.rater
    if rater.officer:
        return rater.officer == open_desk.officer.id
    return rater.desk == open_desk.desk.id


def _opens_the_first(open_desk: BlindDesk, now: "SecondRating") -> bool:
    """Return whether the present officer's keys open what the first rater sealed: they could not be blind."""
    books = open_desk.casebook
    draft = books.rating_keys.find(now.assessment_id)
    sealed = [(draft.assessment_id, draft.sealed)] if draft is not None else []
    if now.locked is not None:
        sealed += [
            (each.id, each.sealed)
            for each in books.rating_sheets.about(now.locked.entry.id)
            if each.officer_id != open_desk.officer.id
        ]
    for of, content in sealed:
        try:
            DataKey.open_key(of, content, rating_seal.identities(open_desk)).wipe()
        except NoMatchingIdentityError:
            continue
        return True
    return False
