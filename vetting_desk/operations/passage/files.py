"""Passage files and what is like them: opened for one or several persons, and never overwritten."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from vetting_desk.errors import InputError, StateError
from vetting_desk.model import new_id
from vetting_desk.model.passage import (
    NEXT_OF_FILE,
    Passage,
    PassageKind,
    PassageState,
    Step,
    StepSort,
    content_of_passage,
    passage_of,
    step_of,
)
from vetting_desk.model.statement import Stands, Thing, standing
from vetting_desk.operations.access import typed_text
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.access.policy import Purpose
from vetting_desk.operations.cases.kept import require_kept
from vetting_desk.operations.passage import arriving, saying
from vetting_desk.operations.passage.needs import RecordingDesk, SeeingDesk


@dataclass(frozen=True, slots=True)
class StepSeen:
    """A step as its case knows it.

    Attributes:
        step: It, as it stands.
        stands: How that came, with what another desk says otherwise.
    """

    step: Step
    stands: Stands


@dataclass(frozen=True, slots=True)
class PassageSeen:
    """A file as its case knows it.

    Attributes:
        passage: It, as it stands.
        stands: How that came, with what another desk says otherwise.
        steps: Its steps, by sort and then in the order in which they were first recorded.
    """

    passage: Passage
    stands: Stands
    steps: tuple[StepSeen, ...]


@door(Action.READ_CASES)
def of_case(open_desk: SeeingDesk, case_id: str) -> tuple[PassageSeen, ...]:
    """Return the files of a case, in the order in which they were opened; it counts as opening the case.

    Raises:
        NotFoundError: If there is no such case.
        ConfirmationNeededError: If the passphrase or a reason is required first; see `confirmation`.
        PermissionDeniedError: If the role does not allow it.
    """
    books = open_desk.casebook
    books.cases.get(case_id)
    open_desk.confirmations.enter(Purpose.OPEN_CASE, case_id)
    said = books.statements.of_case(case_id)
    steps = [
        StepSeen(step_of(step_id, stands.now.content), stands)
        for step_id, stands in standing(said, Thing.STEP).items()
    ]
    order = list(StepSort)
    steps.sort(key=lambda each: (order.index(each.step.sort), each.step.day))
    return tuple(
        PassageSeen(
            passage_of(file_id, stands.now.content),
            stands,
            tuple(each for each in steps if each.step.passage_id == file_id),
        )
        for file_id, stands in standing(said, Thing.PASSAGE).items()
    )


@door(Action.INTERVIEW)
def begin(
    open_desk: RecordingDesk, case_id: str, kind: PassageKind, who: Iterable[str], words: str = ""
) -> Passage:
    """Open a file for persons of a case.

    Args:
        open_desk: The unlocked desk.
        case_id: The case.
        kind: What it is for.
        who: Ids of persons, `person.ASSESSED` for the one of the case.
        words: What it is about.

    Raises:
        InputError: If it is for nobody.
        NotFoundError: If there is no such case, or one of them is none of it.
        StateError: If the case was erased or withdrawn.
        PermissionDeniedError: If the role does not allow it.
    """
    passage = Passage(
        new_id(), kind, _who(open_desk, case_id, who), words=saying.words(words, "words")
    )
    saying.say(open_desk, case_id, Thing.PASSAGE, passage.id, content_of_passage(passage), "")
    return passage


@door(Action.INTERVIEW)
def change_who(
    open_desk: RecordingDesk, case_id: str, passage_id: str, who: Iterable[str], reason: str
) -> Passage:
    """Change whom a file is for; what its steps say of an arrival is said of them from then on.

    Raises:
        InputError: If it is for nobody, or there is no reason.
        NotFoundError: If there is no such case or file, or one of them is none of the case.
        StateError: If the case was erased or withdrawn.
        PermissionDeniedError: If the role does not allow it.
    """
    why = typed_text.reason(reason)
    passage = saying.file(open_desk, case_id, passage_id)
    changed = replace(passage, who=_who(open_desk, case_id, who))
    require_kept(open_desk.casebook.cases.get(case_id))
    with open_desk.casebook.transaction():
        arriving.follow_all(open_desk, case_id, changed, why)
        saying.say(open_desk, case_id, Thing.PASSAGE, passage_id, content_of_passage(changed), why)
    return changed


@door(Action.INTERVIEW)
def move(
    open_desk: RecordingDesk, case_id: str, passage_id: str, state: PassageState, words: str
) -> Passage:
    """Say how far a file is.

    Args:
        open_desk: The unlocked desk.
        case_id: The case.
        passage_id: The file.
        state: One that its state leads to; or the same, to settle what two desks said.
        words: Why, or what is done now; needed but for what is under way or done.

    Raises:
        InputError: If there are no words where they are needed.
        NotFoundError: If there is no such case or file.
        StateError: If its state does not lead there, or the case was erased or withdrawn.
        PermissionDeniedError: If the role does not allow it.
    """
    stands = saying.one(open_desk, case_id, Thing.PASSAGE, passage_id)
    passage = passage_of(passage_id, stands.now.content)
    heads = (stands.now, *stands.others)
    known = {passage_of(passage_id, each.content).state for each in heads}
    if not any(state in NEXT_OF_FILE[each] for each in known) and not (
        stands.others and state in known
    ):
        raise StateError(what="passage", state=passage.state.value, wanted=state.value)
    said = saying.words(words, "words")
    if not said and (state not in {PassageState.UNDER_WAY, PassageState.DONE} or stands.others):
        raise InputError(field="words", detail="empty")
    changed = replace(passage, state=state, words=said or passage.words)
    saying.say(open_desk, case_id, Thing.PASSAGE, passage_id, content_of_passage(changed), said)
    return changed


def _who(open_desk: RecordingDesk, case_id: str, who: Iterable[str]) -> tuple[str, ...]:
    named = saying.require_persons(open_desk, case_id, who)
    if not named:
        raise InputError(field="who", detail="empty")
    return named
