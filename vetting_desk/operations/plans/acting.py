"""Saying what became of an item of a plan: done, not possible, not wanted; or until when and by whom now.

Each is signed, and goes to headquarters with the next bundle. It names what was known of the item, so that two
words of two people who did not know of each other are shown to people, and neither counts silently.
"""

from datetime import date
from typing import Final

from vetting_desk.clock import on_the_wall
from vetting_desk.errors import InputError, NotFoundError, PermissionDeniedError, StateError
from vetting_desk.model.entry import Entry
from vetting_desk.model.entry_kinds import PLAN_STEP, PLAN_STEP_SEALED
from vetting_desk.model.plan import PlanStanding, PlanState
from vetting_desk.model.plan_payload import Became
from vetting_desk.operations.access import case_ways, entries, typed_text
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action, may
from vetting_desk.operations.cases import kept
from vetting_desk.operations.plans import sealing
from vetting_desk.operations.plans.needs import ActingDesk
from vetting_desk.registry.plans.reading import PlanReader

MOST_WORDS: Final = 20_000


@door(Action.INTERVIEW)
def done(
    open_desk: ActingDesk, case_id: str, item_id: str, words: str, day: date | None = None
) -> Entry:
    """Say that an item was done.

    Args:
        open_desk: The unlocked desk.
        case_id: Its case.
        item_id: Which.
        words: What was done.
        day: When; None for today.

    Raises:
        NotFoundError: If there is no such case or item.
        StateError: If nothing is to be done about it any more, or the case was erased or withdrawn.
        InputError: If there are no words, too many, or the day lies ahead.
        HeldElsewhereError: If another desk holds the case.
        EnrolmentError: If the officer has no certificate yet.
        TokenPinNeededError: If the officer signs with a token that is not unlocked.
        PermissionDeniedError: If the role does not allow it, or the item is for clinicians alone.
    """
    today = on_the_wall(open_desk.casebook.clock_reading().at).date()
    if day is not None and day > today:
        raise InputError(field="day", detail="ahead")
    return _say(open_desk, case_id, item_id, "done", _words(words), day or today)


@door(Action.INTERVIEW)
def given_up(
    open_desk: ActingDesk, case_id: str, item_id: str, words: str, *, wanted: bool = True
) -> Entry:
    """Say why an item cannot be done, or that the person no longer wants it; neither counts against anybody.

    Raises:
        NotFoundError: If there is no such case or item.
        StateError: If nothing is to be done about it any more, or the case was erased or withdrawn.
        InputError: If there are no words, or too many.
        HeldElsewhereError: If another desk holds the case.
        EnrolmentError: If the officer has no certificate yet.
        TokenPinNeededError: If the officer signs with a token that is not unlocked.
        PermissionDeniedError: If the role does not allow it, or the item is for clinicians alone.
    """
    became: Became = "not-possible" if wanted else "not-wanted"
    return _say(open_desk, case_id, item_id, became, _words(words), None)


@door(Action.INTERVIEW)
def change(
    open_desk: ActingDesk,
    case_id: str,
    item_id: str,
    words: str = "",
    day: date | None = None,
    owner: str = "",
    owner_id: str = "",
) -> Entry:
    """Say until when, or by whom, an item is to be done now.

    Args:
        open_desk: The unlocked desk.
        case_id: Its case.
        item_id: Which.
        words: Why; may be empty.
        day: Until when; None to leave that as it is.
        owner: By whom, in words; empty to leave that as it is.
        owner_id: By whom, an officer of this desk; takes the place of `owner`.

    Raises:
        NotFoundError: If there is no such case, item or officer.
        StateError: If nothing is to be done about it any more, or the case was erased or withdrawn.
        InputError: If nothing changes, there are too many words, or the day is over.
        HeldElsewhereError: If another desk holds the case.
        EnrolmentError: If the officer has no certificate yet.
        TokenPinNeededError: If the officer signs with a token that is not unlocked.
        PermissionDeniedError: If the role does not allow it, or the item is for clinicians alone.
    """
    if day is None and not owner.strip() and not owner_id:
        raise InputError(field="day", detail="empty")
    if day is not None and day < on_the_wall(open_desk.casebook.clock_reading().at).date():
        raise InputError(field="day", detail="over")
    who = typed_text.name(owner, "owner") if owner.strip() else ""
    if owner_id:
        who = open_desk.casebook.officers.get(owner_id).officer.name
    said = _words(words) if words.strip() else ""
    return _say(open_desk, case_id, item_id, "changed", said, day, who, owner_id)


def _say(
    open_desk: ActingDesk,
    case_id: str,
    item_id: str,
    became: Became,
    words: str,
    day: date | None,
    owner: str = "",
    owner_id: str = "",
) -> Entry:
    kept.require_kept(open_desk.casebook.cases.get(case_id))
    kept.require_held(open_desk, case_id)
    found = _open_item(open_desk, case_id, item_id)
    kind, payload = (
        PLAN_STEP,
        {
            "item": item_id,
            "record": found.item.record_id,
            "became": became,
            "day": day.isoformat() if day else "",
            "after": list(found.last),
        },
    )
    said = {"words": words, "owner": owner, "officer": owner_id}
    if found.item.restricted:
        kind, payload["sealed"] = PLAN_STEP_SEALED, sealing.seal(open_desk, item_id, said)
    else:
        payload |= said
    ways = case_ways.of_case(open_desk, case_id)
    with open_desk.token.use():
        return entries.write(open_desk, kind, case_id, payload, ways=ways)


def _open_item(open_desk: ActingDesk, case_id: str, item_id: str) -> PlanStanding:
    plan = PlanReader(open_desk.casebook).read(case_id)
    found = next((each for each in plan.items if each.item.id == item_id), None)
    if found is None:
        raise NotFoundError(what="plan-item", id=item_id)
    if found.item.restricted and not may(open_desk.officer, Action.CLINICAL):
        raise PermissionDeniedError(role=open_desk.officer.role.value, action=Action.CLINICAL.value)
    if not found.open:
        raise StateError(what="plan-item", state=found.state.value, wanted=PlanState.OPEN.value)
    return found


def _words(text: str) -> str:
    clean = typed_text.answer(text, "words").strip()
    if not clean:
        raise InputError(field="words", detail="empty")
    if len(clean) > MOST_WORDS:
        raise InputError(field="words", detail="too-long", limit=MOST_WORDS)
    return clean
