"""Answering what came: a remark on a record, a task, a decision. Each answer is signed and goes back.

Delivered is what a bundle shows by itself; that somebody read it, and what they did, is said here.
"""

from typing import TYPE_CHECKING, Final

from vetting_desk.errors import StateError
from vetting_desk.model.entry_kinds import ANSWER, DECISION, REMARK, TASK
from vetting_desk.model.way_back import AnswerPayload, RemarkPayload
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.decisions import answers, said
from vetting_desk.operations.decisions.needs import AnsweringDesk

if TYPE_CHECKING:
    from vetting_desk.model.entry import Entry
    from vetting_desk.model.way_back import Step

_ANSWERED: Final = frozenset({REMARK, TASK, DECISION})


@door(Action.INTERVIEW)
def read(open_desk: AnsweringDesk, entry_id: str) -> "Entry | None":
    """Say that one has read a remark, a task or a decision; once for each officer.

    Returns:
        The answer; None if this officer said so before.

    Raises:
        NotFoundError: If there is no such entry.
        StateError: If it is none that is answered, or its case was erased.
        EnrolmentError: If the officer has no certificate yet.
        TokenPinNeededError: If the officer signs with a token that is not unlocked.
        PermissionDeniedError: If the role does not allow it.
    """
    entry = _answered(open_desk, entry_id)
    entries = open_desk.casebook.entries.list(entry.case_id)
    for each in said.all_of(open_desk, entries, ANSWER, AnswerPayload):
        if (each.payload.to.entry, each.author.id) == (entry_id, open_desk.officer.id):
            return None
    return answers.answer(open_desk, entry, "read")


@door(Action.INTERVIEW)
def reply(open_desk: AnsweringDesk, entry_id: str, words: str) -> "Entry":
    """Reply to a remark in words, where the record is right as it is.

    Raises:
        NotFoundError: If there is no such entry.
        StateError: If it is no remark, or its case was erased.
        InputError: If there are no words, or too many.
        EnrolmentError: If the officer has no certificate yet.
        TokenPinNeededError: If the officer signs with a token that is not unlocked.
        PermissionDeniedError: If the role does not allow it.
    """
    entry = _answered(open_desk, entry_id, REMARK)
    return answers.answer(open_desk, entry, "reply", answers.words_of(words))


@door(Action.INTERVIEW)
def corrected(open_desk: AnsweringDesk, entry_id: str, record_id: str, words: str = "") -> "Entry":
    """Answer a remark by the record that corrects the one it is about.

    Raises:
        NotFoundError: If there is no such entry or record.
        StateError: If it is no remark, its case was erased, or the record corrects another one.
        InputError: If there are too many words.
        EnrolmentError: If the officer has no certificate yet.
        TokenPinNeededError: If the officer signs with a token that is not unlocked.
        PermissionDeniedError: If the role does not allow it.
    """
    entry = _answered(open_desk, entry_id, REMARK)
    record = open_desk.casebook.records.get(record_id)
    [remark] = said.all_of(open_desk, [entry], REMARK, RemarkPayload)
    if record.corrects != remark.payload.about.record:
        raise StateError(what="record", state="another", wanted="a correction")
    clean = answers.words_of(words) if words.strip() else ""
    return answers.answer(open_desk, entry, "corrected", clean, (record.id, record.digest))


@door(Action.INTERVIEW)
def done(open_desk: AnsweringDesk, entry_id: str, words: str, *, possible: bool = True) -> "Entry":
    """Say that a task was done, and how; or why it cannot be.

    Raises:
        NotFoundError: If there is no such entry.
        StateError: If it is no task, or its case was erased.
        InputError: If there are no words, or too many.
        EnrolmentError: If the officer has no certificate yet.
        TokenPinNeededError: If the officer signs with a token that is not unlocked.
        PermissionDeniedError: If the role does not allow it.
    """
    entry = _answered(open_desk, entry_id, TASK)
    step: Step = "done" if possible else "not-possible"
    return answers.answer(open_desk, entry, step, answers.words_of(words))


def _answered(open_desk: AnsweringDesk, entry_id: str, kind: str = "") -> "Entry":
    """Return an entry that is answered, of one kind where that is given."""
    entry = open_desk.casebook.entries.get(entry_id)
    if entry.kind not in ({kind} if kind else _ANSWERED):
        raise StateError(what="entry", state=entry.kind, wanted=kind or REMARK)
    return entry
