"""Tasks: what somebody at the desk of a case is asked to do, and until when."""

from datetime import date

from vetting_desk.errors import StateError
from vetting_desk.model.entry import Entry
from vetting_desk.model.entry_kinds import DECISION, TASK
from vetting_desk.operations.access import typed_text
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.access.policy import Purpose
from vetting_desk.operations.decisions import answers, asked
from vetting_desk.operations.decisions.asked import Task
from vetting_desk.operations.decisions.needs import AnsweringDesk, ReadTasksDesk


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
    return asked.tasks(open_desk, case_id)
