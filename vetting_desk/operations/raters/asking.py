"""Asking for a second rating, ending it without one: a supervisor names who rates, here or at another desk.

Which assessments are drawn at random follows from the organisation's rule (`gate.is_drawn`); naming who rates
stays a supervisor's act. Whoever was asked may leave it, with a reason; a supervisor may then ask somebody
else.
"""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from vetting_desk.errors import InputError, SecondRatingError, StateError
from vetting_desk.model import AssessmentState, DeskKind
from vetting_desk.model.entry_kinds import RATING_ASKED, RATING_ENDED
from vetting_desk.operations.access import restricting, typed_text
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action, may
from vetting_desk.operations.cases import cases
from vetting_desk.operations.raters import gate, said
from vetting_desk.operations.raters.needs import AskingDesk, OverviewDesk, StandingDesk
from vetting_desk.store.recipients import RecipientPurpose

if TYPE_CHECKING:
    from vetting_desk.model import Assessment
    from vetting_desk.model.entry import Entry
    from vetting_desk.model.second_rating import SecondRating

OPEN: Final = frozenset({AssessmentState.DRAFT, AssessmentState.READY})
BECAUSE: Final = ("withdrawn", "left", "ill", "too-late", "lost", "other")
"""Why a second rating may end without one."""


@dataclass(frozen=True, slots=True)
class Rater:
    """Who may be asked to rate second.

    Attributes:
        desk_id: At which desk.
        desk_name: The same, by name.
        officer_id: Which officer; empty for anybody of that desk who may.
        officer_name: By name; empty likewise.
    """

    desk_id: str
    desk_name: str
    officer_id: str = ""
    officer_name: str = ""


@dataclass(frozen=True, slots=True)
class Asked:
    """An assessment with its second rating, as a list shows it.

    Attributes:
        assessment: The draft; None where only its evidence came here.
        now: How the second rating stands; None where nobody was asked.
        drawn: True if the rule draws it.
        reference: What people call its case; empty where that is not here.
    """

    assessment: "Assessment | None"
    now: "SecondRating | None"
    drawn: bool
    reference: str = ""

    @property
    def assessment_id(self) -> str:
        """Of which assessment it is; empty where neither is known."""
        if self.assessment is not None:
            return self.assessment.id
        return self.now.assessment_id if self.now is not None else ""


@door(Action.READ_CASES)
def standing(open_desk: StandingDesk, case_id: str, assessment_id: str) -> "SecondRating | None":
    """Return how the second rating of an assessment stands; None where nothing was said of one.

    Raises:
        RestrictedCaseError: If the case is restricted, and the role does not open it.
        PermissionDeniedError: If the role does not allow it.
    """
    restricting.restricted(open_desk, case_id)
    return said.of_assessment(open_desk, case_id, assessment_id)


@door(Action.READ_CASES)
def overview(open_desk: OverviewDesk) -> list[Asked]:
    """Return all second ratings of this desk, and the sealed drafts that could have one, newest drafts first.

    Those of cases that are restricted for who is at the desk are left out.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    books = open_desk.casebook
    closed = _closed(open_desk)
    stand = {
        each.assessment_id: each
        for each in said.everywhere(open_desk)
        if each.case_id not in closed
    }
    drafts = {
        draft.id: draft
        for draft in books.assessments.open_drafts()
        if draft.case_id not in closed
        and (key := books.rating_keys.find(draft.id)) is not None
        and key.officer_id
    }
    found = [
        Asked(
            draft,
            stand.pop(draft.id, None),
            gate.is_drawn(open_desk, draft),
            _reference(open_desk, draft.case_id),
        )
        for draft in drafts.values()
    ]
    return found + [
        Asked(None, now, drawn=False, reference=_reference(open_desk, now.case_id))
        for now in stand.values()
    ]


@door(Action.HAND_OVER)
def raters(open_desk: AskingDesk, assessment_id: str) -> list[Rater]:
    """Return whom one may ask to rate second: officers here who rate, and other desks of the organisation.

    Raises:
        NotFoundError: If there is no such assessment.
        PermissionDeniedError: If the role does not allow it.
    """
    books, desk = open_desk.casebook, open_desk.desk
    first = _subject(open_desk, assessment_id).first
    here = [
        Rater(desk.id, desk.name, known.officer.id, known.officer.name)
        for known in books.officers.list()
        if known.active
        and known.officer.id != first
        and may(known.officer, Action.INTERVIEW)
        and _works_here(open_desk, known.officer.id)
    ]
    others = [
        Rater(peer.desk_id, peer.name)
        for peer in books.peers.list()
        if peer.desk_id != desk.id and peer.training == desk.training and peer.trusted
    ]
    return here + others


@door(Action.HAND_OVER)
def ask(open_desk: AskingDesk, assessment_id: str, rater: Rater, words: str = "") -> "Entry":
    """Ask somebody to rate the evidence of an assessment a second time, without seeing how it was rated.

    Args:
        open_desk: The unlocked desk.
        assessment_id: A draft that rates, of somebody else than the rater; at headquarters also one of a post
            whose second rating came here, which may so go on to another desk.
        rater: One of `raters`; takes the place of who was asked before.
        words: Why, or what to look at; never anything of the ratings. May be empty.

    Raises:
        InputError: If the rater is none of `raters`, or there are too many words.
        NotFoundError: If there is no such assessment.
        StateError: If it is signed or discarded.
        SecondRatingError: With ``not-sealed`` where its ratings lie in the open already, ``rated`` where the
            second rater has locked.
        EnrolmentError: If the officer has no certificate yet.
        TokenPinNeededError: If the officer signs with a token that is not unlocked.
        PermissionDeniedError: If the role does not allow it.
    """
    from vetting_desk.model.second_rating import RatingState

    subject = _subject(open_desk, assessment_id)
    _require_askable(open_desk, subject.draft)
    if rater not in raters(open_desk, assessment_id):
        raise InputError(field="rater", detail="cannot-rate")
    now = said.of_assessment(open_desk, subject.case_id, assessment_id)
    if now is not None and now.state in {
        RatingState.BOTH_LOCKED, RatingState.OPEN, RatingState.PROPOSED, RatingState.SETTLED,
    }:  # fmt: skip
        raise SecondRatingError(detail="rated", names=gate.whom(now))
    payload = {
        "assessment": assessment_id,
        "first": subject.first,
        "drawn": subject.drawn,
        "rater": {
            "desk": rater.desk_id,
            "desk_name": rater.desk_name,
            "officer": rater.officer_id,
            "officer_name": rater.officer_name,
        },
        "after": list(now.heads) if now is not None else [],
        "words": typed_text.answer(words, "words").strip(),
    }
    desks = {rater.desk_id} | (said.desks_of(now) if now is not None else set())
    entry = said.write(open_desk, RATING_ASKED, subject.case_id, payload, desks)
    if now is not None and now.locked is not None:
        _send(open_desk, now, rater.desk_id)
    return entry


def _require_askable(open_desk: AskingDesk, draft: "Assessment | None") -> None:
    """Check a draft that is here; of one at another desk its entries say how it stands."""
    if draft is None:
        return
    books = open_desk.casebook
    cases.require_kept(books.cases.get(draft.case_id))
    if draft.state not in OPEN:
        raise StateError(what="assessment", state=draft.state.value, wanted="draft")
    key = books.rating_keys.find(draft.id)
    if key is None or not key.officer_id:
        raise SecondRatingError(detail="not-sealed", names="")


@dataclass(frozen=True, slots=True)
class _Subject:
    """What is to be rated twice: a draft of this desk, or, at headquarters, one that entries tell of."""

    case_id: str
    first: str
    drawn: bool
    draft: "Assessment | None" = None


def _subject(open_desk: AskingDesk, assessment_id: str) -> _Subject:
    """Return what an assessment is here.

    Raises:
        NotFoundError: If neither the draft nor, at headquarters, its second rating is here.
    """
    books = open_desk.casebook
    if open_desk.desk.kind is DeskKind.HQ:
        found = next(
            (each for each in said.everywhere(open_desk) if each.assessment_id == assessment_id),
            None,
        )
        if found is not None and found.locked is not None and found.asked is not None:
            drawn = found.asked.payload.drawn
            return _Subject(found.case_id, found.locked.author.id, drawn)
    draft = books.assessments.get(assessment_id)
    return _Subject(draft.case_id, draft.officer_id, gate.is_drawn(open_desk, draft), draft)


@door(Action.INTERVIEW)
def end(
    open_desk: AskingDesk, case_id: str, assessment_id: str, because: str, words: str
) -> "Entry":
    """End a second rating without one: as its supervisor, or as who was asked and cannot.

    The first rater's draft takes answers again when they are next there, and may be signed.

    Args:
        open_desk: The unlocked desk.
        case_id: The case.
        assessment_id: Whose second rating.
        because: One of `BECAUSE`.
        words: Why, in words.

    Raises:
        InputError: If there is no reason, or it is too long.
        SecondRatingError: With ``not-asked`` where there is none that could end, ``not-yours`` where somebody
            else has to end it.
        EnrolmentError: If the officer has no certificate yet.
        TokenPinNeededError: If the officer signs with a token that is not unlocked.
        PermissionDeniedError: If the role does not allow it.
    """
    from vetting_desk.model.second_rating import RatingState

    if because not in BECAUSE:
        raise InputError(field="because", detail="unknown")
    reason = typed_text.reason(words)
    now = said.of_assessment(open_desk, case_id, assessment_id)
    if now is None or now.state in {RatingState.SETTLED, RatingState.ENDED}:
        raise SecondRatingError(detail="not-asked", names="")
    if not (may(open_desk.officer, Action.HAND_OVER) or _is_asked(open_desk, now)):
        raise SecondRatingError(detail="not-yours", names=gate.whom(now))
    payload = {
        "assessment": assessment_id,
        "because": because,
        "after": list(now.heads),
        "words": reason,
    }
    return said.write(open_desk, RATING_ENDED, now.case_id, payload, said.desks_of(now))


def _is_asked(open_desk: AskingDesk, now: "SecondRating") -> bool:
    """Return whether the present officer is who was asked, or works at the desk that was."""
    if now.asked is None:
        return False
    rater = now.asked.payload.rater
    if rater.officer:
        return rater.officer == open_desk.officer.id
    return rater.desk == open_desk.desk.id


def _closed(open_desk: OverviewDesk) -> frozenset[str]:
    if open_desk.officer.role in restricting.OPENED_BY:
        return frozenset()
    return frozenset(restricting.all_restricted(open_desk))


def _reference(open_desk: AskingDesk, case_id: str) -> str:
    case = open_desk.casebook.cases.find(case_id)
    return case.reference if case is not None else ""


def _works_here(open_desk: AskingDesk, officer_id: str) -> bool:
    return open_desk.casebook.recipients.find(officer_id, RecipientPurpose.TICKET) is not None


def _send(open_desk: AskingDesk, now: "SecondRating", desk_id: str) -> None:
    """Have the evidence go to a desk that is asked after the first rater locked; at headquarters alone."""
    from vetting_desk.model.entry import EntryWay

    books = open_desk.casebook
    if open_desk.desk.kind is not DeskKind.HQ or now.locked is None or desk_id == open_desk.desk.id:
        return
    if books.entries.way(now.locked.entry.id, desk_id) is None:
        books.entries.set_way(now.locked.entry.id, desk_id, EntryWay.TO_SEND)
