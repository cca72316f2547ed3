"""When nobody is shown what a list says: while they talk with the person, and while they rate.

Whoever knows of a possible match talks and rates otherwise. Behind the doors of this wing.
"""

from enum import StrEnum
from typing import TYPE_CHECKING

from vetting_desk.errors import FormError, ListRefusedError, NotFoundError
from vetting_desk.judgement.rated_form import rates
from vetting_desk.model import AssessmentState
from vetting_desk.model.recording import RecordingState
from vetting_desk.operations.access.permissions import Action, may
from vetting_desk.operations.interview import live_forms
from vetting_desk.operations.lists.needs import WithheldDesk
from vetting_desk.operations.raters import said

if TYPE_CHECKING:
    from vetting_desk.model.second_rating import SecondRating


class Withheld(StrEnum):
    """Why nothing is shown now."""

    TALKING = "talking"
    """A conversation with the person is open: an interview of the officer, a call, or a recording."""
    RATING = "rating"
    """The officer rates in this case, and has not locked or signed."""


def why(open_desk: WithheldDesk, case_id: str) -> Withheld | None:
    """Return why the officer is shown nothing of lists in a case now; None if nothing stands in the way."""
    books = open_desk.casebook
    if any(each.state is RecordingState.RUNNING for each in books.recordings.of_case(case_id)):
        return Withheld.TALKING
    if books.calls.runs_with(case_id):
        return Withheld.TALKING
    return _of_rater(open_desk, case_id)


def _of_rater(open_desk: WithheldDesk, case_id: str) -> Withheld | None:
    """Return the same by what the officer has open in the case themselves."""
    books, me = open_desk.casebook, open_desk.officer.id
    seconds = said.of_case(open_desk, case_id)
    for each in books.assessments.list(case_id):
        if each.officer_id != me or each.state not in {
            AssessmentState.DRAFT,
            AssessmentState.READY,
        }:
            continue
        now = seconds.get(each.id)
        if now is not None and now.locked is not None:
            continue
        if _rates(open_desk, each.instrument.sha256):
            return Withheld.RATING
        if each.state is AssessmentState.DRAFT:
            return Withheld.TALKING
    rates_second = any(_is_asked(open_desk, now) for now in seconds.values())
    return Withheld.RATING if rates_second else None


def _is_asked(open_desk: WithheldDesk, now: "SecondRating") -> bool:
    """Return whether the officer is to rate second, or may be as one of this desk who rates, and has not."""
    if now.asked is None or now.second is not None or now.ended is not None:
        return False
    if not may(open_desk.officer, Action.INTERVIEW):
        return False
    rater, me = now.asked.payload.rater, open_desk.officer.id
    asked = rater.officer == me if rater.officer else rater.desk == open_desk.desk.id
    return asked and now.asked.payload.first != me


def require_shown(open_desk: WithheldDesk, case_id: str) -> None:
    """Check that the officer may see now what a list says of the person of a case.

    Raises:
        ListRefusedError: With detail ``talking`` or ``rating``.
    """
    found = why(open_desk, case_id)
    if found is not None:
        raise ListRefusedError(detail=found.value, why="")


def _rates(open_desk: WithheldDesk, sha256: str) -> bool:
    """Return whether an instrument rates; one that cannot be read here may."""
    try:
        return rates(live_forms.load_instrument(open_desk, sha256))
    except (FormError, NotFoundError):
        return True
