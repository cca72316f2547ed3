"""Telling the person what was decided: a signed statement of when, how, and what they said to it."""

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from vetting_desk.errors import InputError, StateError
from vetting_desk.model.entry_kinds import ANSWER, TOLD
from vetting_desk.model.way_back import AnswerPayload
from vetting_desk.operations.access import typed_text
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.decisions import answers, said
from vetting_desk.operations.decisions.needs import AnsweringDesk

if TYPE_CHECKING:
    from vetting_desk.model.entry import Entry
    from vetting_desk.model.way_back import Understood


@dataclass(frozen=True, slots=True)
class Telling:
    """How the person was told.

    Attributes:
        day: When; not in the future.
        how: In words: who read it aloud, through whom.
        language: In which language.
        understood: Whether they say that they understood.
        appeals: Whether they say that they appeal.
        words: What they said; may be empty unless they appeal.
    """

    day: date
    how: str
    language: str
    understood: "Understood"
    appeals: "Understood"
    words: str = ""


@door(Action.INTERVIEW)
def tell(open_desk: AnsweringDesk, decision_id: str, telling: Telling) -> "Entry":
    """Say that the person was told a decision in force. An appeal is passed on in the same step.

    Raises:
        NotFoundError: If there is no such decision of headquarters here.
        StateError: If it is not in force.
        InputError: If the day lies ahead, or words are missing or too long.
        EnrolmentError: If the officer has no certificate yet.
        TokenPinNeededError: If the officer signs with a token that is not unlocked.
        PermissionDeniedError: If the role does not allow it.
    """
    found = answers.in_force(open_desk, decision_id)
    if telling.day > open_desk.clock.now().date():
        raise InputError(field="day", detail="future")
    payload = {
        "decision": answers.ref(found.entry),
        "day": telling.day.isoformat(),
        "how": answers.words_of(telling.how, "how"),
        "language": typed_text.name(telling.language, "language"),
        "understood": telling.understood,
        "appeals": telling.appeals,
        "words": typed_text.answer(telling.words, "words").strip(),
    }
    with open_desk.casebook.transaction():
        if telling.appeals == "yes":
            answers.reopen(open_desk, found, "appealed", telling.words)
        return answers.write(open_desk, TOLD, found.entry.case_id, payload)


@door(Action.ASK)
def acknowledge(open_desk: AnsweringDesk, told_id: str) -> "Entry | None":
    """Say that one has read how the person was told; the word goes back to who told them.

    Args:
        open_desk: The unlocked desk.
        told_id: The statement that the person was told.

    Returns:
        The acknowledgement; None if somebody acknowledged it before.

    Raises:
        NotFoundError: If there is no such statement.
        StateError: If it is none that the person was told, or its case was erased.
        EnrolmentError: If the officer has no certificate yet.
        TokenPinNeededError: If the officer signs with a token that is not unlocked.
        PermissionDeniedError: If the role does not allow it.
    """
    entry = open_desk.casebook.entries.get(told_id)
    if entry.kind != TOLD:
        raise StateError(what="entry", state=entry.kind, wanted=TOLD)
    every = open_desk.casebook.entries.list(entry.case_id)
    for each in said.all_of(open_desk, every, ANSWER, AnswerPayload):
        if (each.payload.to.entry, each.payload.to.digest) == (entry.id, entry.digest):
            return None
    return answers.answer(open_desk, entry, "read")
