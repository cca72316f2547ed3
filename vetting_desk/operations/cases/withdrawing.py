"""A case that was opened by mistake is withdrawn, as long as nothing is in it; and brought back.

A call that was joined by mistake is taken out first, and waits again. Where anything of the case was signed,
headquarters may have heard of it: then it is told of both, by an entry.
"""

from collections.abc import Iterator
from contextlib import contextmanager

from vetting_desk.errors import StateError
from vetting_desk.model import AnswerKind, AssessmentState
from vetting_desk.model.entry_kinds import CALLS, WITHDRAWN
from vetting_desk.operations.access import case_ways, entries, typed_text
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.access.stores import KeepsAssessments
from vetting_desk.operations.cases import cases
from vetting_desk.operations.cases.needs import WithdrawingDesk
from vetting_desk.store.withdrawals import Withdrawal

_NO_WORK = CALLS | {WITHDRAWN}
"""Kinds of entries that are no work: what of a call is in the case is asked for itself."""
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
        EnrolmentError: If headquarters is to be told, and the officer has no certificate yet.
        TokenPinNeededError: If it is, and the officer signs with a token that is not unlocked.
        PermissionDeniedError: If the role does not allow it.
    """
    words = typed_text.reason(reason)
    cases.require_kept(open_desk.casebook.cases.get(case_id))
    if not _is_empty(open_desk, case_id):
        raise StateError(what="case", state="in-use", wanted="empty")
    with _told(open_desk, case_id, words, withdrawn=True):
        return open_desk.casebook.withdrawals.put(case_id, open_desk.clock.now(), words)


@door(Action.CHANGE_CASES)
def bring_back(open_desk: WithdrawingDesk, case_id: str, reason: str) -> None:
    """Bring a withdrawn case back.

    Raises:
        InputError: If there is no reason.
        NotFoundError: If there is no such case.
        StateError: If it is not withdrawn.
        EnrolmentError: If headquarters is to be told, and the officer has no certificate yet.
        TokenPinNeededError: If it is, and the officer signs with a token that is not unlocked.
        PermissionDeniedError: If the role does not allow it.
    """
    words = typed_text.reason(reason)
    with _told(open_desk, case_id, words, withdrawn=False):
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
        or any(each.kind not in _NO_WORK for each in books.entries.list(case_id))
        or books.holds.find(case_id)
        or books.facts.of_case(case_id)
        or books.alarms.of_case(case_id)
        or books.statements.of_case(case_id)
        or books.call_acts.standing(case_id)
    )


@contextmanager
def _told(
    open_desk: WithdrawingDesk, case_id: str, words: str, *, withdrawn: bool
) -> Iterator[None]:
    """Tell headquarters what is done inside, if it may have heard of the case; both or neither."""
    books = open_desk.casebook
    known = books.entries.list(case_id)
    if not known:
        yield
        return
    after = [each.id for each in known if each.kind == WITHDRAWN]
    payload = {"withdrawn": withdrawn, "words": words, "after": after}
    ways = case_ways.of_case(open_desk, case_id)
    with open_desk.token.use(), books.transaction():
        yield
        entry = entries.write(open_desk, WITHDRAWN, case_id, payload, ways=ways)
        books.stated.put(f"withdrawn/{entry.id}", entry.id, own=True)


def _was_answered(books: KeepsAssessments, assessment_id: str) -> bool:
    return any(
        row.kind not in {AnswerKind.TAKEN_OVER, AnswerKind.REPEAT_ADD}
        for row in books.assessments.answers(assessment_id)
    )
