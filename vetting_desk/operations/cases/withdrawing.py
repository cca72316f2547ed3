"""A case that was opened by mistake is withdrawn, as long as nothing is in it; and brought back."""

from vetting_desk.errors import StateError
from vetting_desk.model import AnswerKind, AssessmentState
from vetting_desk.operations.access import typed_text
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.access.stores import KeepsAssessments
from vetting_desk.operations.cases import cases
from vetting_desk.operations.cases.needs import WithdrawingDesk
from vetting_desk.store.withdrawals import Withdrawal

__all__ = ["Withdrawal", "bring_back", "is_empty", "withdraw", "withdrawal"]


@door(Action.CHANGE_CASES)
def withdraw(open_desk: WithdrawingDesk, case_id: str, reason: str) -> Withdrawal:
    """Withdraw a case that was opened by mistake: it is kept, and left out of lists and searches.

    Args:
        open_desk: The unlocked desk.
        case_id: Which; nothing may be in it.
        reason: Why; it stands in what happened so far.

    Raises:
        InputError: If there is no reason.
        NotFoundError: If there is no such case.
        StateError: If something is in it, or it was erased or withdrawn already.
        PermissionDeniedError: If the role does not allow it.
    """
    words = typed_text.reason(reason)
    cases.require_kept(open_desk.casebook.cases.get(case_id))
    if not _is_empty(open_desk, case_id):
        raise StateError(what="case", state="in-use", wanted="empty")
    return open_desk.casebook.withdrawals.put(case_id, open_desk.clock.now(), words)


@door(Action.CHANGE_CASES)
def bring_back(open_desk: WithdrawingDesk, case_id: str, reason: str) -> None:
    """Bring a withdrawn case back.

    Raises:
        InputError: If there is no reason.
        NotFoundError: If there is no such case.
        StateError: If it is not withdrawn.
        PermissionDeniedError: If the role does not allow it.
    """
    words = typed_text.reason(reason)
    open_desk.casebook.withdrawals.lift(case_id, open_desk.clock.now(), words)


@door(Action.READ_CASES)
def withdrawal(open_desk: WithdrawingDesk, case_id: str) -> Withdrawal | None:
    """Return why a case was withdrawn; None if it is not.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    return open_desk.casebook.withdrawals.find(case_id)


@door(Action.READ_CASES)
def is_empty(open_desk: WithdrawingDesk, case_id: str) -> bool:
    """Return whether nothing is in a case, so that it may be withdrawn.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    return _is_empty(open_desk, case_id)


def _is_empty(open_desk: WithdrawingDesk, case_id: str) -> bool:
    """Return whether a case holds no work: a draft that was discarded before its first answer is none.

    What a form began with out of the case is no answer, and neither is an empty repetition.
    """
    books = open_desk.casebook
    drafts = books.assessments.list(case_id)
    return not (
        any(each.state is not AssessmentState.DISCARDED for each in drafts)
        or any(_was_answered(books, each.id) for each in drafts)
        or books.records.list(case_id)
        or books.clinical.notes(case_id)
        or books.clinical.releases(case_id)
        or books.entries.list(case_id)
        or books.holds.find(case_id)
        or books.facts.of_case(case_id)
        or books.alarms.of_case(case_id)
        or books.statements.of_case(case_id)
        or books.call_acts.standing(case_id)
    )


def _was_answered(books: KeepsAssessments, assessment_id: str) -> bool:
    return any(
        row.kind not in {AnswerKind.TAKEN_OVER, AnswerKind.REPEAT_ADD}
        for row in books.assessments.answers(assessment_id)
    )
