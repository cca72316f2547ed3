"""Whether an assessment that rates may be signed: not while a second rating waits, or is due by the rules.

Behind the doors: signing asks it (`operations.records`).
"""

from typing import TYPE_CHECKING

from vetting_desk.errors import SecondRatingError
from vetting_desk.judgement.rated_form import rates
from vetting_desk.operations.access.policy import policy
from vetting_desk.operations.raters import said
from vetting_desk.operations.raters.needs import GateDesk

if TYPE_CHECKING:
    from vetting_desk.forms import Session
    from vetting_desk.model import Assessment
    from vetting_desk.model.second_rating import SecondRating


def is_drawn(open_desk: GateDesk, assessment: "Assessment") -> bool:
    """Return whether the organisation's rule draws an assessment to be rated twice."""
    from vetting_desk.model.second_rating import drawn

    share = policy(open_desk).second_share
    return share > 0 and not assessment.corrects and drawn(assessment.id, share)


def require_signable(open_desk: GateDesk, assessment: "Assessment", session: "Session") -> None:
    """Check that no second rating stands in the way of signing.

    Raises:
        SecondRatingError: With ``drawn``, ``not-locked``, ``waits``, ``both-locked``, ``not-settled``, or
            ``changed`` where ratings are not those that were locked.
    """
    from vetting_desk.model.second_rating import RatingState

    if not rates(session.form):
        return
    now = said.of_assessment(open_desk, assessment.case_id, assessment.id)
    if now is None:
        if is_drawn(open_desk, assessment):
            raise SecondRatingError(detail="drawn", names="")
        return
    details = {
        RatingState.ASKED: "not-locked",
        RatingState.UNASKED: "unasked",
        RatingState.WAITS: "waits",
        RatingState.BOTH_LOCKED: "both-locked",
        RatingState.OPEN: "not-settled",
        RatingState.PROPOSED: "not-settled",
    }
    if now.state in details:
        raise SecondRatingError(detail=details[now.state], names=whom(now))
    if now.state is RatingState.SETTLED and _changed(now, session):
        raise SecondRatingError(detail="changed", names="")


def whom(now: "SecondRating") -> str:
    """Return whom a second rating waits for, by name; empty where nobody is named."""
    rater = now.asked.payload.rater if now.asked is not None else None
    return (rater.officer_name or rater.desk_name) if rater is not None else ""


def _changed(now: "SecondRating", session: "Session") -> bool:
    """Return whether the draft's ratings are others than the ones that were locked."""
    from vetting_desk.judgement.assessment import read_assessment
    from vetting_desk.operations.raters.given import given

    return (
        now.first is not None
        and now.first.payload.ratings != given(read_assessment(session)).ratings
    )
