"""A psychologist's stop button for all engagements of a person, and lifting a stop."""

from typing import TYPE_CHECKING

from vetting_desk.errors import StateError
from vetting_desk.model.entry_kinds import OUTREACH_STOP
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.decisions import answers
from vetting_desk.operations.outreach import known
from vetting_desk.operations.outreach.needs import WritingDesk

if TYPE_CHECKING:
    from vetting_desk.model.entry import Entry


@door(Action.CLINICAL)
def stop(open_desk: WritingDesk, case_id: str, words: str) -> "Entry":
    """Stop all engagements of a person; none is planned or held until a psychologist lifts it.

    Args:
        open_desk: The unlocked desk.
        case_id: The case.
        words: What everyone who works on the case may know of it. Nothing clinical.

    Raises:
        NotFoundError: If there is no such case.
        StateError: If it is stopped already, or the case was erased or withdrawn.
        InputError: If words are missing or too long.
        EnrolmentError: If the officer has no certificate yet.
        TokenPinNeededError: If the officer signs with a token that is not unlocked.
        PermissionDeniedError: If the role does not allow it.
    """
    if known.of_case(open_desk, case_id).stops:
        raise StateError(what="outreach", state="stopped", wanted="not-stopped")
    payload = {"stop": True, "lifts": [], "words": answers.words_of(words)}
    return known.write(open_desk, OUTREACH_STOP, case_id, payload, protects=True)


@door(Action.CLINICAL)
def lift(open_desk: WritingDesk, case_id: str, words: str) -> "Entry":
    """Lift every stop that is known here.

    Raises:
        NotFoundError: If there is no such case.
        StateError: If nothing is stopped, or the case was erased or withdrawn.
        InputError: If words are missing or too long.
        EnrolmentError: If the officer has no certificate yet.
        TokenPinNeededError: If the officer signs with a token that is not unlocked.
        PermissionDeniedError: If the role does not allow it.
    """
    stops = known.of_case(open_desk, case_id).stops
    if not stops:
        raise StateError(what="outreach", state="not-stopped", wanted="stopped")
    lifts = [each.entry.id for each in stops]
    payload = {"stop": False, "lifts": lifts, "words": answers.words_of(words)}
    return known.write(open_desk, OUTREACH_STOP, case_id, payload)
