"""Engagements of a person who speaks: planned on a consent; they are asked how they are, before and after."""

from datetime import date
from typing import TYPE_CHECKING, Final, Literal

from vetting_desk.errors import InputError, StateError
from vetting_desk.model.consent import PUBLIC, ConsentState, Engagement, EngagementState, Outreach
from vetting_desk.model.entry_kinds import ENGAGEMENT, ENGAGEMENT_STEP
from vetting_desk.operations.access import typed_text
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.decisions import answers
from vetting_desk.operations.outreach import known, reading
from vetting_desk.operations.outreach.needs import AskingDesk
from vetting_desk.operations.safeguards import case_acts

if TYPE_CHECKING:
    from vetting_desk.model.entry import Entry

Step = Literal["before", "held", "after", "called-off"]
Well = Literal["yes", "no", "not-said", ""]
_FROM: Final = {
    "before": {EngagementState.PLANNED, EngagementState.READY, EngagementState.NOT_WELL},
    "held": {EngagementState.READY},
    "after": {EngagementState.HELD, EngagementState.OVER},
    "called-off": {EngagementState.PLANNED, EngagementState.READY, EngagementState.NOT_WELL},
}
"""By step, the states it leads out of."""


@door(Action.OUTREACH)
def plan(
    open_desk: AskingDesk, case_id: str, consent_id: str, what: str, where: str, day: date
) -> "Entry":
    """Plan where a person speaks or their story is used.

    Args:
        open_desk: The unlocked desk.
        case_id: The case.
        consent_id: The consent it rests on, to speak or to have the story used.
        what: What it is, in words.
        where: Where, and with whom.
        day: When.

    Raises:
        NotFoundError: If there is no such case or consent.
        StateError: If the consent does not stand, a psychologist stopped it, or the case is kept no more.
        TooEarlyToAskError: While the decision is looked at again.
        SafeguardError: If the person may not be asked.
        InputError: If words are missing or too long, or the day is past or after the last day of the consent.
        EnrolmentError: If the officer has no certificate yet.
        TokenPinNeededError: If the officer signs with a token that is not unlocked.
        PermissionDeniedError: If the role does not allow it.
    """
    found = known.of_case(open_desk, case_id)
    one = known.consent(found, consent_id)
    if one.to not in PUBLIC or one.state is not ConsentState.GIVEN:
        raise StateError(what="consent", state=one.state.value, wanted="given")
    until = one.said.payload.until
    if day < open_desk.clock.now().date():
        raise InputError(field="day", detail="past")
    if until and day.isoformat() > until:
        raise InputError(field="day", detail="consent-ends", limit=until)
    _require_not_stopped(found)
    reading.require_decided(open_desk, case_id)
    case_acts.require_outreach(open_desk, case_id)
    payload = {
        "consent": answers.ref(one.said.entry),
        "what": answers.words_of(what, "what"),
        "where": typed_text.name(where, "where"),
        "day": day.isoformat(),
    }
    return known.write(open_desk, ENGAGEMENT, case_id, payload)


@door(Action.OUTREACH)
def step(
    open_desk: AskingDesk,
    case_id: str,
    engagement_id: str,
    what: Step,
    well: Well = "",
    words: str = "",
) -> "Entry":
    """Write down how an engagement goes.

    It is held only after the person was asked before and said that they are well, and while nobody stopped it.

    Args:
        open_desk: The unlocked desk.
        case_id: The case.
        engagement_id: Which.
        what: ``before`` and ``after``: the person was asked how they are; ``held``; ``called-off``.
        well: What they said, before and after.
        words: More, in words; needed to call it off. Nothing clinical.

    Raises:
        NotFoundError: If there is no such case or engagement.
        StateError: If it is too far for this step, a psychologist stopped it, or the case is kept no more.
        SafeguardError: If it was to be held, and the person may be a child.
        InputError: If it is not said how the person is, or words are missing or too long.
        EnrolmentError: If the officer has no certificate yet.
        TokenPinNeededError: If the officer signs with a token that is not unlocked.
        PermissionDeniedError: If the role does not allow it.
    """
    found = known.of_case(open_desk, case_id)
    one = known.engagement(found, engagement_id)
    if one.state not in _FROM[what]:
        raise StateError(what="engagement", state=one.state.value, wanted=what)
    if what == "held":
        _require_not_stopped(found)
        case_acts.require_outreach(open_desk, case_id)
    asks = what in {"before", "after"}
    if asks != bool(well):
        raise InputError(field="well", detail="empty" if asks else "not-a-choice")
    said = typed_text.answer(words, "words").strip()
    if what == "called-off":
        said = answers.words_of(words)
    return known.write(
        open_desk,
        ENGAGEMENT_STEP,
        case_id,
        {
            "engagement": answers.ref(one.said.entry),
            "step": what,
            "well": well,
            "words": said,
            "knew": _steps(one),
        },
    )


def _steps(one: Engagement) -> list[str]:
    return [each.entry.id for each in one.steps]


def _require_not_stopped(found: Outreach) -> None:
    if found.stops:
        raise StateError(what="outreach", state="stopped", wanted="not-stopped")
