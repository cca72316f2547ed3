"""What a passage says of the arrival of the person of its case is the case's fact, as what a form says is.

There is one truth on it: what the step, a form and an officer say stands side by side in the facts of the case
and contradicts until a person settles it. A step takes the place of what it said itself, and of nothing else.
Behind the doors.
"""

from vetting_desk.model.fact import ARRIVED, NOT_ARRIVED, FactSource
from vetting_desk.model.fact_standing import in_force
from vetting_desk.model.passage import Passage, Step, StepSort, StepState, step_of
from vetting_desk.model.person import ASSESSED
from vetting_desk.model.statement import Thing, standing
from vetting_desk.operations.passage.needs import RecordingDesk


def follow(
    open_desk: RecordingDesk, case_id: str, file: Passage, step: Step, reason: str = ""
) -> None:
    """Record what a step says of the arrival, if it is that of the case's person and is news.

    Done on a day: they arrived then. Missed, or taken back: they did not. A step that said so and turns out to
    be of others takes it back, and one that settles what two desks said takes the place of both.

    Args:
        open_desk: The unlocked desk.
        case_id: The case.
        file: The passage it belongs to.
        step: It, as it stands from now on.
        reason: Why, in words.
    """
    if step.sort is not StepSort.ARRIVAL:
        return
    theirs = ASSESSED in (step.who or file.who)
    facts = open_desk.casebook.facts
    place = place_of(step.id)
    said = in_force(each for each in facts.of_case(case_id) if each.reference == place)
    if not said and (not theirs or step.state is StepState.PLANNED):
        return
    value = _says(step) if theirs else NOT_ARRIVED
    if not value or {each.value for each in said} == {value}:
        return
    facts.add(
        case_id, ARRIVED, value, FactSource.PERSON, open_desk.clock.now(),
        replaces=[each.id for each in said], reference=place, reason=reason or step.words,
    )  # fmt: skip


def follow_all(open_desk: RecordingDesk, case_id: str, file: Passage, reason: str) -> None:
    """Record what the steps of a passage say of the arrival, after it was said anew for whom it is."""
    said = standing(open_desk.casebook.statements.of_case(case_id), Thing.STEP)
    for step_id, stands in said.items():
        step = step_of(step_id, stands.now.content)
        if step.passage_id == file.id:
            follow(open_desk, case_id, file, step, reason)


def place_of(step_id: str) -> str:
    """Return what a fact names as its place that a step of a passage gave."""
    return f"passage/{step_id}"


def _says(step: Step) -> str:
    if step.state is StepState.DONE:
        return step.day
    return NOT_ARRIVED if step.state in {StepState.MISSED, StepState.PLANNED} else ""
