"""Two raters side by side, item by item, differences first; when both have locked, and not before."""

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from vetting_desk.errors import SecondRatingError
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.access.restricting import restricted
from vetting_desk.operations.raters import forms, gate, said
from vetting_desk.operations.raters.needs import ComparingDesk

if TYPE_CHECKING:
    from vetting_desk.judgement.rated_form import RatedIndicator
    from vetting_desk.model.rating_payloads import EvidencePart, RatingPart, SettledPart
    from vetting_desk.model.second_rating import SecondRating

FIELDS: Final = (
    "presence",
    "omit_reason",
    "relevance",
    "recency",
    "strength",
    "confidence",
)
"""What of a rating is compared; reasons stand beside it and are nobody's to agree on."""
ROLE_OF: Final = {
    "presence": "presence",
    "omit_reason": "omit-reason",
    "relevance": "relevance",
    "recency": "recency",
    "strength": "strength",
    "confidence": "confidence",
}
"""By field of a rating the role of the form's question."""


@dataclass(frozen=True, slots=True)
class Beside:
    """One indicator as two rated it.

    Attributes:
        indicator: What the form asks.
        first: What the first said; None where they did not rate it.
        second: The same of the second.
        differs: The fields of `FIELDS` in which they differ, in that order.
        settled: What was settled of it; None before that.
    """

    indicator: "RatedIndicator"
    first: "RatingPart | None"
    second: "RatingPart | None"
    differs: tuple[str, ...]
    settled: "SettledPart | None" = None


@dataclass(frozen=True, slots=True)
class SideBySide:
    """Two ratings of one assessment.

    Attributes:
        now: How the second rating stands.
        first_name: Who rated first.
        second_name: Who rated second.
        evidence: What both rated, by key.
        rows: One for each indicator that either rated: those that differ first, each part in the form's order.
    """

    now: "SecondRating"
    first_name: str
    second_name: str
    evidence: "dict[str, EvidencePart]"
    rows: tuple[Beside, ...]


@door(Action.READ_CASES)
def side_by_side(
    open_desk: ComparingDesk, case_id: str, assessment_id: str, language: str = ""
) -> SideBySide:
    """Return two raters' ratings beside each other, the differing ones first.

    Args:
        open_desk: The unlocked desk.
        case_id: The case.
        assessment_id: Whose second rating.
        language: One of the form's languages, or the code of one; anything else means its default.

    Raises:
        SecondRatingError: With ``not-asked``, or ``sealed`` while one of them has not locked and opened theirs.
        NotFoundError: If the instrument is not at this desk.
        RestrictedCaseError: If the case is restricted, and the role does not open it.
        PermissionDeniedError: If the role does not allow it.
    """
    restricted(open_desk, case_id)
    now = said.of_assessment(open_desk, case_id, assessment_id)
    if now is None or now.locked is None:
        raise SecondRatingError(detail="not-asked", names="")
    if now.first is None or now.second is None:
        raise SecondRatingError(detail="sealed", names=gate.whom(now))
    firsts = {each.indicator: each for each in now.first.payload.ratings}
    seconds = {each.indicator: each for each in now.second.payload.ratings}
    consensus = now.consensus.payload.items if now.consensus is not None else []
    settled = {each.indicator: each for each in consensus}
    asked = forms.indicators(open_desk, now.locked.payload.instrument.sha256, language)
    rows = [
        Beside(
            each,
            firsts.get(each.id),
            seconds.get(each.id),
            differences(firsts.get(each.id), seconds.get(each.id)),
            settled.get(each.id),
        )
        for each in asked
        if each.id in firsts or each.id in seconds
    ]
    return SideBySide(
        now,
        now.locked.author.name,
        now.second.author.name,
        {each.key: each for each in now.locked.payload.evidence},
        tuple(sorted(rows, key=lambda row: not row.differs)),
    )


def differences(first: "RatingPart | None", second: "RatingPart | None") -> tuple[str, ...]:
    """Return the fields in which two ratings of an indicator differ; all where one has none to compare."""
    if first is None or second is None:
        return ()
    return tuple(name for name in FIELDS if getattr(first, name) != getattr(second, name))
