"""What two raters settle on: item by item, with why each changed; both originals stay as they were signed.

A disagreement may stay, and says so. Where they cannot settle alone a third person sits with them and is
named; they propose it then. It counts when each rater has signed it or agreed to it.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, Literal

from vetting_desk.errors import InputError, SecondRatingError
from vetting_desk.model.entry_kinds import ASSENT, CONSENSUS
from vetting_desk.operations.access import typed_text
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action, may
from vetting_desk.operations.raters import comparing, said
from vetting_desk.operations.raters.comparing import FIELDS, Beside
from vetting_desk.operations.raters.needs import SettlingDesk

if TYPE_CHECKING:
    from vetting_desk.model.entry import Entry
    from vetting_desk.model.rating_payloads import RatingPart
    from vetting_desk.model.second_rating import SecondRating

Stance = Literal["agrees", "refuses"]
AGREES: Final = "agrees"
REFUSES: Final = "refuses"


@dataclass(frozen=True, slots=True)
class Settled:
    """What becomes of one indicator in which two differ.

    Attributes:
        indicator: Which.
        agreed: What they agree on; None where the disagreement stays.
        why_first: Why the first rater changes theirs; empty where it stays as it was.
        why_second: The same of the second.
    """

    indicator: str
    agreed: "RatingPart | None"
    why_first: str = ""
    why_second: str = ""


@door(Action.SIGN)
def propose(
    open_desk: SettlingDesk,
    case_id: str,
    assessment_id: str,
    items: Sequence[Settled],
    *,
    third: str = "",
    words: str = "",
) -> "Entry":
    """Sign what the raters settle on; the other rater has to agree.

    Args:
        open_desk: The unlocked desk.
        case_id: The case.
        assessment_id: Whose second rating.
        items: One for each indicator in which they differ.
        third: Name of the third person who sat with them; empty for none.
        words: What else is to be said; may be empty. Needed where a disagreement stays: why.

    Raises:
        InputError: If an indicator is missing or one too many, a change has no reason, or there are too many
            words.
        SecondRatingError: With ``not-yours`` where the officer is neither of the two nor the third,
            ``settled``, or as of `comparing.side_by_side`.
        EnrolmentError: If the officer has no certificate yet.
        TokenPinNeededError: If the officer signs with a token that is not unlocked.
        PermissionDeniedError: If the role does not allow it.
    """
    from vetting_desk.model.second_rating import RatingState

    found = comparing.side_by_side(open_desk, case_id, assessment_id)
    now = found.now
    if now.state not in {RatingState.OPEN, RatingState.PROPOSED}:
        raise SecondRatingError(detail="settled", names="")
    helper = typed_text.answer(third, "third").strip()
    _require_theirs(open_desk, now, helper)
    said_words = typed_text.answer(words, "words").strip()
    parts = _items(found.rows, items)
    if any(each["stays"] for each in parts) and not said_words:
        raise InputError(field="words", detail="empty")
    if now.locked is None or now.first is None or now.second is None:
        raise SecondRatingError(detail="sealed", names="")
    payload = {
        "locked": _ref(now.locked.entry),
        "assessment": assessment_id,
        "first": _ref(now.first.entry),
        "second": _ref(now.second.entry),
        "third": helper,
        "items": parts,
        "words": said_words,
    }
    return said.write(open_desk, CONSENSUS, now.case_id, payload, said.desks_of(now))


@door(Action.SIGN)
def answer(
    open_desk: SettlingDesk, case_id: str, assessment_id: str, stance: Stance, words: str = ""
) -> "Entry":
    """Agree to what was proposed, or refuse it, as the other rater.

    Args:
        open_desk: The unlocked desk.
        case_id: The case.
        assessment_id: Whose second rating.
        stance: Whether the rater agrees or refuses.
        words: Why not; needed where the rater refuses.

    Raises:
        InputError: If a refusal has no reason, or there are too many words.
        SecondRatingError: With ``not-asked`` where nothing is proposed, ``not-yours`` where the officer
            proposed it themselves or rated neither.
        EnrolmentError: If the officer has no certificate yet.
        TokenPinNeededError: If the officer signs with a token that is not unlocked.
        PermissionDeniedError: If the role does not allow it.
    """
    from vetting_desk.model.second_rating import RatingState

    now = said.of_assessment(open_desk, case_id, assessment_id)
    if now is None or now.state is not RatingState.PROPOSED or now.consensus is None:
        raise SecondRatingError(detail="not-asked", names="")
    if open_desk.officer.id not in _raters(now) - {now.consensus.author.id}:
        raise SecondRatingError(detail="not-yours", names="")
    why = (
        typed_text.answer(words, "words").strip() if stance == AGREES else typed_text.reason(words)
    )
    payload = {
        "consensus": _ref(now.consensus.entry),
        "assessment": assessment_id,
        "agrees": stance == AGREES,
        "words": why,
    }
    return said.write(open_desk, ASSENT, now.case_id, payload, said.desks_of(now))


def _raters(now: "SecondRating") -> set[str]:
    """Return the ids of the two; of the first who locked, whoever opened it."""
    return {each.author.id for each in (now.locked, now.second) if each is not None}


def _require_theirs(open_desk: SettlingDesk, now: "SecondRating", third: str) -> None:
    officer = open_desk.officer
    if officer.id in _raters(now):
        return
    if not (third == officer.name and may(officer, Action.REVIEW)):
        raise SecondRatingError(detail="not-yours", names="")


def _items(rows: Sequence[Beside], items: Sequence[Settled]) -> list[dict[str, Any]]:
    """Return the items as they are signed, those that do not differ with what both said."""
    given = {each.indicator: each for each in items}
    differing = {row.indicator.id for row in rows if row.differs}
    if len(given) != len(items) or set(given) != differing:
        raise InputError(field="items", detail="not-all")
    found = []
    for row in rows:
        item = given.get(row.indicator.id)
        if item is None:
            same = row.first or row.second
            found.append(_part(row.indicator.id, same, "", ""))
            continue
        why_first = typed_text.answer(item.why_first, "why_first").strip()
        why_second = typed_text.answer(item.why_second, "why_second").strip()
        if item.agreed is not None:
            _require_known(row, item.agreed)
            for original, why, field in (
                (row.first, why_first, "why_first"),
                (row.second, why_second, "why_second"),
            ):
                if _changes(original, item.agreed) and not why:
                    raise InputError(field=field, detail="empty")
        found.append(_part(row.indicator.id, item.agreed, why_first, why_second))
    return found


def _require_known(row: Beside, agreed: "RatingPart") -> None:
    if agreed.indicator != row.indicator.id:
        raise InputError(field="items", detail="unknown")
    for name, role in comparing.ROLE_OF.items():
        value = getattr(agreed, name)
        if value and value not in {each.value for each in row.indicator.choices.get(role, ())}:
            raise InputError(field=name, detail="unknown")
    if not agreed.presence:
        raise InputError(field="presence", detail="empty")


def _changes(original: "RatingPart | None", agreed: "RatingPart") -> bool:
    return original is None or any(
        getattr(original, name) != getattr(agreed, name) for name in FIELDS
    )


def _part(
    indicator: str, agreed: "RatingPart | None", why_first: str, why_second: str
) -> dict[str, Any]:
    return {
        "indicator": indicator,
        "stays": agreed is None,
        "agreed": agreed.model_dump() if agreed is not None else None,
        "why_first": why_first,
        "why_second": why_second,
    }


def _ref(entry: "Entry") -> dict[str, str]:
    return {"entry": entry.id, "digest": entry.digest}
