"""The first exercise: the whole way once, from a new case to headquarters' receipt, with the next step told.

Which step is next is read from the two casebooks each time, and never from what was pressed: whoever does a
step in another way, or twice, is told the next one all the same. It exists beside training desks only; for a
real desk every function here answers that there is none.
"""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING, Final

from vetting_desk.errors import StateError
from vetting_desk.model import AssessmentState, BundleKind, BundleState, DeskKind, WayToHq
from vetting_desk.operations.access.doors import open_door
from vetting_desk.operations.access.permissions import Action, may
from vetting_desk.operations.practice import exercise_file
from vetting_desk.operations.practice.exercise_file import Progress, State
from vetting_desk.operations.practice.needs import (
    ExerciseDesk,
    ExercisePlace,
    ExerciseStart,
    HqExerciseDesk,
)

if TYPE_CHECKING:
    from pathlib import Path

    from vetting_desk.model import Assessment, Case

_WHY: Final = "it is about invented cases, and tells only what is to be done next"
_LOOKED_AT: Final = 50


class Step(StrEnum):
    """What is to be done next, in order."""

    OPEN_CASE = "open-case"
    INTERVIEW = "interview"
    SIGN = "sign"
    WRITE = "write"
    TO_HEADQUARTERS = "to-headquarters"
    TAKE_IN = "take-in"
    WRITE_RETURN = "write-return"
    TO_POST = "to-post"
    RECEIPT = "receipt"
    DONE = "done"


STEPS: Final = tuple(step for step in Step if step is not Step.DONE)
_NEEDS: Final = {
    Step.OPEN_CASE: Action.CHANGE_CASES,
    Step.INTERVIEW: Action.INTERVIEW,
    Step.SIGN: Action.SIGN,
    Step.WRITE: Action.TRANSFER,
    Step.TAKE_IN: Action.TRANSFER,
    Step.WRITE_RETURN: Action.TRANSFER,
    Step.RECEIPT: Action.TRANSFER,
}
_NEXT_DESK: Final = {Step.TO_HEADQUARTERS: DeskKind.HQ, Step.TO_POST: DeskKind.POST}


@dataclass(frozen=True, slots=True)
class Told:
    """What the exercise tells who is at the desk.

    Attributes:
        state: What became of it.
        step: What is to be done next.
        case_id: The case opened for it; empty before.
        draft_id: The draft in it; empty without one.
        other: Name of the officer whose draft it is, if that is somebody else.
        allowed: False if the officer's role cannot do this step.
        waiting: How many records wait to be written to the stick, with those of the samples.
    """

    state: State
    step: Step
    case_id: str = ""
    draft_id: str = ""
    other: str = ""
    allowed: bool = True
    waiting: int = 1

    @property
    def number(self) -> int:
        """The number of the step, from 1; the number of all once it is done."""
        return len(STEPS) if self.step is Step.DONE else STEPS.index(self.step) + 1


@open_door(_WHY)
def is_here(open_desk: ExercisePlace) -> bool:
    """Return whether there is an exercise beside this desk; never beside a real one."""
    return open_desk.desk.training and exercise_file.is_there(open_desk.folder.parent)


@open_door(_WHY)
def look(open_desk: ExerciseDesk) -> Told | None:
    """Return what is to be done next; None where there is no exercise."""
    progress = _progress(open_desk)
    if progress is None:
        return None
    if progress.began == exercise_file.NEVER:
        return _told(open_desk, progress, Step.OPEN_CASE)
    if open_desk.desk.kind is DeskKind.HQ:
        told, newer = _at_headquarters(open_desk, progress)
    else:
        told, newer = _at_post(open_desk, progress)
    newer = replace(newer, next_desk=_NEXT_DESK.get(told.step))
    if newer != progress:
        exercise_file.write(open_desk.folder.parent, newer)
    return told


@open_door(_WHY)
def begin(open_desk: ExerciseStart) -> None:
    """Begin it, from the first step.

    Raises:
        StateError: If this is no training desk.
    """
    _require_training(open_desk)
    began = open_desk.clock.now()
    exercise_file.write(open_desk.folder.parent, Progress(State.RUNNING, began))


@open_door(_WHY)
def leave(open_desk: ExercisePlace) -> None:
    """Leave it as far as it is, or put it away once it is done.

    Raises:
        StateError: If this is no training desk.
    """
    _change(open_desk, State.LEFT)


@open_door(_WHY)
def resume(open_desk: ExerciseStart) -> None:
    """Go on where it was left; one that was never begun begins.

    Raises:
        StateError: If this is no training desk.
    """
    progress = _progress(open_desk)
    if progress is None or progress.began == exercise_file.NEVER:
        begin(open_desk)
    else:
        _change(open_desk, State.RUNNING)


@open_door(_WHY)
def next_desk(parent: "Path") -> DeskKind | None:
    """Return which desk is to be unlocked next, for the screen between two desks; None for none.

    Args:
        parent: The folder of training desks.
    """
    progress = exercise_file.read(parent)
    running = progress is not None and progress.state is State.RUNNING
    return progress.next_desk if progress is not None and running else None


def _change(open_desk: ExercisePlace, state: State) -> None:
    _require_training(open_desk)
    progress = exercise_file.read(open_desk.folder.parent) or Progress()
    exercise_file.write(open_desk.folder.parent, replace(progress, state=state))


def _require_training(open_desk: ExercisePlace) -> None:
    if not open_desk.desk.training:
        raise StateError(what="desk", state="real", wanted="training")


def _progress(open_desk: ExercisePlace) -> Progress | None:
    if not open_desk.desk.training:
        return None
    return exercise_file.read(open_desk.folder.parent)


def _at_post(open_desk: ExerciseDesk, progress: Progress) -> tuple[Told, Progress]:
    case = _case(open_desk, progress)
    if case is None:
        progress = replace(progress, case_id="", record_id="", returned=False)
        return _told(open_desk, progress, Step.OPEN_CASE), progress
    progress = replace(progress, case_id=case.id)
    signed = open_desk.casebook.records.list(case.id)
    if not signed:
        draft = _draft(open_desk, case.id)
        ready = draft is not None and draft.state is AssessmentState.READY
        step = Step.SIGN if ready else Step.INTERVIEW
        progress = replace(progress, record_id="", returned=False)
        return _told(open_desk, progress, step, draft), progress
    record = next((each for each in signed if each.id == progress.record_id), signed[-1])
    progress = replace(progress, record_id=record.id)
    if record.way_to_hq is WayToHq.RECEIVED:
        if progress.state is State.RUNNING:
            progress = replace(progress, state=State.DONE)
        return _told(open_desk, progress, Step.DONE), progress
    if record.way_to_hq is WayToHq.TO_SEND:
        waiting = open_desk.casebook.records.counts().get(WayToHq.TO_SEND, 0)
        return replace(_told(open_desk, progress, Step.WRITE), waiting=waiting), progress
    step = Step.RECEIPT if progress.returned else Step.TO_HEADQUARTERS
    return _told(open_desk, progress, step), progress


def _at_headquarters(open_desk: HqExerciseDesk, progress: Progress) -> tuple[Told, Progress]:
    if not progress.record_id or progress.state is State.DONE:
        step = Step.DONE if progress.state is State.DONE else Step.TO_POST
        return _told(open_desk, progress, step), progress
    books = open_desk.casebook
    if books.records.find(progress.record_id) is None:
        return _told(open_desk, progress, Step.TAKE_IN), progress
    written = (
        row
        for row in books.bundles.list()
        if row.kind is BundleKind.RETURN and row.state is not BundleState.SEALED
    )
    returned = any(
        item.record_id == progress.record_id
        for row in written
        for receipt in books.receipts.carried_by(row.id)
        for item in receipt.items
    )
    progress = replace(progress, returned=returned)
    return _told(open_desk, progress, Step.TO_POST if returned else Step.WRITE_RETURN), progress


def _case(open_desk: ExerciseDesk, progress: Progress) -> "Case | None":
    """Return the case of the exercise: the one found before, else the first opened since it began."""
    books = open_desk.casebook.cases
    rows = [
        row for row in books.search("", _LOOKED_AT)
        if row.id == progress.case_id or row.changed_at >= progress.began
    ]  # fmt: skip
    found = [books.get(row.id) for row in rows]
    kept = [case for case in found if case.names]
    known = [case for case in kept if case.id == progress.case_id]
    newer = [case for case in kept if case.created_at >= progress.began]
    return next(iter(known or sorted(newer, key=lambda case: case.created_at)), None)


def _draft(open_desk: ExerciseDesk, case_id: str) -> "Assessment | None":
    """Return the draft of a case that is nearest to being signed, one's own before those of others."""
    found = [
        draft
        for draft in open_desk.casebook.assessments.list(case_id)
        if draft.state in {AssessmentState.DRAFT, AssessmentState.READY}
    ]
    own = open_desk.officer.id
    found.sort(key=lambda draft: (draft.officer_id != own, draft.state is AssessmentState.DRAFT))
    return found[0] if found else None


def _told(
    open_desk: ExercisePlace, progress: Progress, step: Step, draft: "Assessment | None" = None
) -> Told:
    action = _NEEDS.get(step)
    others = draft is not None and draft.officer_id != open_desk.officer.id
    return Told(
        state=progress.state,
        step=step,
        case_id=progress.case_id,
        draft_id=draft.id if draft is not None else "",
        other=draft.officer_name if draft is not None and others else "",
        allowed=action is None or may(open_desk.officer, action),
    )
