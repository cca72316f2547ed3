"""Tasks: what somebody at the desk of a case is asked to do, and until when."""

from dataclasses import dataclass
from datetime import date

from vetting_desk.errors import StateError
from vetting_desk.model.decision_standing import Said
from vetting_desk.model.entry import Entry, EntryWay
from vetting_desk.model.entry_kinds import ANSWER, DECISION, TASK
from vetting_desk.model.way_back import AnswerPayload, TaskPayload
from vetting_desk.operations.access import typed_text
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.access.policy import Purpose
from vetting_desk.operations.decisions import answers, said
from vetting_desk.operations.decisions.needs import AnsweringDesk, ReadTasksDesk, SaidDesk


@dataclass(frozen=True, slots=True)
class Task:
    """A task and what became of it.

    Attributes:
        entry: The statement.
        by: Who asks.
        payload: What it says.
        answers: What became of it, oldest first.
        way: How far it is on its way; None where it goes nowhere.
    """

    entry: Entry
    by: str
    payload: TaskPayload
    answers: tuple[Said[AnswerPayload], ...]
    way: EntryWay | None

    @property
    def open(self) -> bool:
        """True until it was done, or cannot be."""
        return not any(each.payload.step in {"done", "not-possible"} for each in self.answers)


@door(Action.ASK)
def ask(
    open_desk: AnsweringDesk,
    case_id: str,
    words: str,
    who: str,
    until: date | None = None,
    decision_id: str = "",
) -> Entry:
    """Ask for something to be done for a case.

    Args:
        open_desk: The unlocked desk.
        case_id: Which case.
        words: What is to be done.
        who: By whom, a name or a post.
        until: Until when; None for no day.
        decision_id: The decision it follows from; empty for none.

    Raises:
        NotFoundError: If there is no such case or decision.
        StateError: If the case was erased, or the decision is of another case.
        InputError: If words are missing or too long.
        EnrolmentError: If the officer has no certificate yet.
        TokenPinNeededError: If the officer signs with a token that is not unlocked.
        PermissionDeniedError: If the role does not allow it.
    """
    payload: dict[str, object] = {
        "words": answers.words_of(words),
        "who": typed_text.name(who, "who"),
        "until": until.isoformat() if until else "",
        "decision": None,
    }
    if decision_id:
        decision = open_desk.casebook.entries.get(decision_id)
        if (decision.kind, decision.case_id) != (DECISION, case_id):
            raise StateError(what="decision", state="another case", wanted=case_id)
        payload["decision"] = answers.ref(decision)
    return answers.write(open_desk, TASK, case_id, payload)


@door(Action.READ_CASES)
def of_case(open_desk: ReadTasksDesk, case_id: str) -> list[Task]:
    """Return the tasks of a case, oldest first, with what became of each. Counts as opening the case.

    Raises:
        ConfirmationNeededError: If the passphrase or a reason is required first; see `confirmation`.
        RestrictedCaseError: If the case is restricted, and the role does not open it.
        PermissionDeniedError: If the role does not allow it.
    """
    open_desk.confirmations.enter(Purpose.OPEN_CASE, case_id)
    return in_case(open_desk, case_id)


def in_case(open_desk: SaidDesk, case_id: str) -> list[Task]:
    """Return the same behind the doors, for queues and what is due."""
    entries = open_desk.casebook.entries.list(case_id)
    answered = said.all_of(open_desk, entries, ANSWER, AnswerPayload)
    return [
        Task(
            entry=each.entry,
            by=each.author.name,
            payload=each.payload,
            answers=tuple(one for one in answered if one.payload.to.entry == each.entry.id),
            way=next(iter(open_desk.casebook.entries.feeds(each.entry.id).values()), None),
        )
        for each in said.all_of(open_desk, entries, TASK, TaskPayload)
    ]
