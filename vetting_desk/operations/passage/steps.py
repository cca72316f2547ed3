"""The steps of a passage: each change is one more statement, who and when; every state leads on."""

from dataclasses import replace
from datetime import date
from typing import Final

from vetting_desk.errors import InputError, StateError
from vetting_desk.model import new_id
from vetting_desk.model.passage import (
    BACK,
    NEXT,
    SORTS,
    Step,
    content_of_step,
    step_of,
    wanted,
)
from vetting_desk.model.statement import Thing
from vetting_desk.operations.access import typed_text
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.cases.kept import require_kept
from vetting_desk.operations.passage import arriving, saying
from vetting_desk.operations.passage.needs import RecordingDesk

_LINES: Final = ("what", "number", "party", "place", "to", "amount", "owner")


@door(Action.INTERVIEW)
def put(open_desk: RecordingDesk, case_id: str, step: Step, reason: str = "") -> Step:
    """Add a step to a file, or say how it stands now; what it says of an arrival is a fact of the case too.

    Args:
        open_desk: The unlocked desk.
        case_id: The case.
        step: All that it is from now on; with an empty id for a new one. Its state is the one before, or one
            that it leads to (`passage.NEXT`). Where two desks differ it takes the place of what both said.
        reason: Why; needed where it undoes what was said before, or settles what two desks said.

    Returns:
        It, with its id.

    Raises:
        InputError: Naming the field and what is wrong with it. What was missed has words on what is done now,
            who does it and until when.
        NotFoundError: If there is no such case, file or step, or one it is for is none of the case.
        StateError: If its state does not lead there, its sort or file is another, or the case was erased or
            withdrawn.
        PermissionDeniedError: If the role does not allow it.
    """
    file = saying.file(open_desk, case_id, step.passage_id)
    clean = _clean(open_desk, case_id, step)
    why = saying.words(reason, "reason")
    if not step.id:
        if step.sort not in SORTS[file.kind]:
            raise StateError(what="step", state=step.sort.value, wanted=file.kind.value)
        clean = replace(clean, id=new_id())
    else:
        why = _require_change(open_desk, case_id, clean, why)
    require_kept(open_desk.casebook.cases.get(case_id))
    with open_desk.casebook.transaction():
        arriving.follow(open_desk, case_id, file, clean, why)
        saying.say(open_desk, case_id, Thing.STEP, clean.id, content_of_step(clean), why)
    return clean


def _require_change(open_desk: RecordingDesk, case_id: str, step: Step, why: str) -> str:
    """Check that a step may stand so after what stands, and return the reason in words."""
    stands = saying.one(open_desk, case_id, Thing.STEP, step.id)
    before = [step_of(step.id, each.content) for each in (stands.now, *stands.others)]
    if any((each.sort, each.passage_id) != (step.sort, step.passage_id) for each in before):
        raise StateError(what="step", state=before[0].sort.value, wanted=step.sort.value)
    states = {each.state for each in before}
    leads = {then for each in states for then in NEXT[step.sort].get(each, ())}
    if step.state not in states | leads:
        raise StateError(what="step", state=before[0].state.value, wanted=step.state.value)
    undone = all((each, step.state) in BACK for each in states)
    return typed_text.reason(why) if undone or stands.others else why


def _clean(open_desk: RecordingDesk, case_id: str, step: Step) -> Step:
    if step.state not in NEXT[step.sort]:
        raise StateError(what="step", state=step.sort.value, wanted=step.state.value)
    what, number, party, place, to, amount, owner = (
        saying.line(getattr(step, name), name) for name in _LINES
    )
    clean = replace(
        step,
        who=saying.require_persons(open_desk, case_id, step.who),
        what=what,
        number=number,
        party=party,
        place=place,
        to=to,
        amount=amount,
        owner=owner,
        day=_day(step.day, "day"),
        until=_day(step.until, "until"),
        words=saying.words(step.words, "words"),
    )
    for name in wanted(clean):
        if not getattr(clean, name):
            raise InputError(field=name, detail="empty")
    return clean


def _day(text: str, field: str) -> str:
    clean = text.strip()
    if not clean:
        return ""
    try:
        return date.fromisoformat(clean).isoformat()
    except ValueError as error:
        raise InputError(field=field, detail="not-a-date") from error
