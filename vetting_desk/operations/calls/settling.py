"""What becomes of a call: it opens a case, joins one, or is closed; and each of these taken back.

Only somebody who called themselves becomes a case. What others say of them joins it once it is there; until
then it waits, or is closed.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from vetting_desk.errors import InputError, OwnContactNeededError, StateError
from vetting_desk.model import BirthDate, Case, PersonName
from vetting_desk.model.call import Call, CallAct, Caller, CallState, Closing
from vetting_desk.operations.access import typed_text
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.calls import acts, call_backs, hiding, signing
from vetting_desk.operations.calls.needs import OpeningDesk, SettlingDesk, TakingDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.cases.telling_apart import Judged


@door(Action.CHANGE_CASES)
def open_case(
    open_desk: OpeningDesk,
    call_id: str,
    names: Sequence[PersonName],
    birth: BirthDate | None = None,
    judged: Sequence[Judged] = (),
) -> Case:
    """Open a case of whoever called themselves; all the calls of the story that wait become part of it.

    Args:
        open_desk: The unlocked desk.
        call_id: A call that was ended.
        names: As `cases.create_case`; a code word or a pseudonym is enough.
        birth: What is known of the birth date.
        judged: What was decided about cases of possibly the same person.

    Raises:
        OwnContactNeededError: If in no call of the story the person spoke for themselves.
        InputError: Naming the field and what is wrong with it.
        NotFoundError: If there is no such call.
        StateError: If the call does not wait.
        PermissionDeniedError: If the role does not allow it.
    """
    call = _waiting(open_desk, call_id)
    story = open_desk.casebook.calls.of_story(call.story)
    if not any(each.caller is Caller.PERSON for each in story):
        raise OwnContactNeededError
    with open_desk.casebook.transaction():
        case = cases.create_case(open_desk, names, birth, (), judged)
        _join(open_desk, story, case.id)
    signing.sign_own(open_desk)
    return case


@door(Action.CALLS)
def join(open_desk: SettlingDesk, call_id: str, case_id: str) -> list[Call]:
    """Make a call part of a case, with the calls of its story that wait.

    Returns:
        The calls that are now part of it, oldest first.

    Raises:
        NotFoundError: If there is no such call or case.
        RestrictedCaseError: If the case is restricted to other roles.
        StateError: If the call does not wait, or the case was erased or withdrawn.
        PermissionDeniedError: If the role does not allow it.
    """
    call = _waiting(open_desk, call_id)
    cases.require_kept(open_desk.casebook.cases.get(case_id))
    hiding.require_open(open_desk, case_id)
    with open_desk.casebook.transaction():
        _join(open_desk, open_desk.casebook.calls.of_story(call.story), case_id)
    signing.sign_own(open_desk)
    return open_desk.casebook.calls.of_case(case_id)


@door(Action.CALLS)
def part(open_desk: SettlingDesk, call_id: str, reason: str) -> Call:
    """Take a call out of its case: it was joined by mistake, and waits again, a story of its own.

    Raises:
        InputError: If there is no reason.
        NotFoundError: If there is no such call.
        RestrictedCaseError: If the case is restricted to other roles.
        StateError: If it is part of no case, or its words are lost.
        PermissionDeniedError: If the role does not allow it.
    """
    words, books = typed_text.reason(reason), open_desk.casebook
    call = _in_state(open_desk, call_id, CallState.JOINED)
    hiding.require_open(open_desk, call.case_id)
    now = open_desk.clock.now()
    with books.transaction():
        for each in books.call_acts.standing(call.case_id):
            if each.call_id == call_id:
                books.call_acts.add(acts.made(open_desk, call, CallAct.PARTED, undoes=each.id))
        books.calls.settle(call_id, CallState.WAITING, now, reason=words)
        books.calls.set_story([call_id], call_id, now)
        call_backs.follow(open_desk, call_id)
    signing.sign_own(open_desk)
    return books.calls.get(call_id)


@door(Action.CALLS)
def close(open_desk: SettlingDesk, call_id: str, why: Closing) -> Call:
    """Close a call of which nothing more comes; its words are lost when the organisation's days have passed.

    Raises:
        InputError: If the reason is none that a person gives.
        NotFoundError: If there is no such call.
        StateError: If it does not wait.
        PermissionDeniedError: If the role does not allow it.
    """
    if why is Closing.ABANDONED:
        raise InputError(field="why", detail="unknown")
    call, books = _waiting(open_desk, call_id), open_desk.casebook
    with books.transaction():
        books.calls.settle(call_id, CallState.CLOSED, open_desk.clock.now(), why=why.value)
        acts.closed(open_desk, call, why)
        call_backs.follow(open_desk, call_id)
    signing.sign_own(open_desk)
    return books.calls.get(call_id)


@door(Action.CALLS)
def reopen(open_desk: SettlingDesk, call_id: str) -> Call:
    """Let a closed call wait again, as long as its words are here.

    Raises:
        NotFoundError: If there is no such call.
        StateError: If it is not closed, or its words are lost.
        PermissionDeniedError: If the role does not allow it.
    """
    call, books = _in_state(open_desk, call_id, CallState.CLOSED), open_desk.casebook
    with books.transaction():
        books.calls.settle(call_id, CallState.WAITING, open_desk.clock.now())
        found = acts.made(
            open_desk, call, CallAct.REOPENED, undoes=acts.closings(open_desk, call_id)
        )
        books.call_acts.add(replace(found, words=acts.sort_of(call)))
        call_backs.follow(open_desk, call_id)
    signing.sign_own(open_desk)
    return books.calls.get(call_id)


@door(Action.CALLS)
def same_story(open_desk: TakingDesk, call_id: str, other_id: str) -> Call:
    """Make a call, with its story, part of another call's story. It can be taken back by `own_story`.

    Raises:
        NotFoundError: If there is no such call.
        RestrictedCaseError: If the case of one is restricted to other roles.
        PermissionDeniedError: If the role does not allow it.
    """
    books, now = open_desk.casebook, open_desk.clock.now()
    call, other = books.calls.get(call_id), books.calls.get(other_id)
    for each in (call, other):
        hiding.require_open(open_desk, each.case_id)
    if call.story != other.story:
        with books.transaction():
            moved = [each.id for each in books.calls.of_story(call.story)]
            books.calls.set_story(moved, other.story, now)
            for each in books.calls.of_story(other.story):
                call_backs.follow(open_desk, each.id)
    return hiding.shown(open_desk, books.calls.get(call_id))


@door(Action.CALLS)
def own_story(open_desk: TakingDesk, call_id: str) -> Call:
    """Make a call a story of its own again; the others of its story stay together.

    Raises:
        NotFoundError: If there is no such call.
        RestrictedCaseError: If its case is restricted to other roles.
        PermissionDeniedError: If the role does not allow it.
    """
    books, now = open_desk.casebook, open_desk.clock.now()
    call = books.calls.get(call_id)
    hiding.require_open(open_desk, call.case_id)
    rest = [each.id for each in books.calls.of_story(call.story) if each.id != call_id]
    with books.transaction():
        if rest and call.story == call_id:
            books.calls.set_story(rest, rest[0], now)
        elif rest:
            books.calls.set_story([call_id], call_id, now)
        for each in (call_id, *rest):
            call_backs.follow(open_desk, each)
    return hiding.shown(open_desk, books.calls.get(call_id))


def _join(open_desk: SettlingDesk, story: Iterable[Call], case_id: str) -> None:
    books, now = open_desk.casebook, open_desk.clock.now()
    for each in story:
        if each.state is not CallState.WAITING:
            continue
        books.calls.settle(each.id, CallState.JOINED, now, case_id)
        found = acts.made(open_desk, replace(each, case_id=case_id), CallAct.JOINED)
        books.call_acts.add(replace(found, words=each.words, taken_by=each.officer_name))
        call_backs.follow(open_desk, each.id)


def _waiting(open_desk: TakingDesk, call_id: str) -> Call:
    return _in_state(open_desk, call_id, CallState.WAITING)


def _in_state(open_desk: TakingDesk, call_id: str, wanted: CallState) -> Call:
    call = open_desk.casebook.calls.get(call_id)
    if call.state is not wanted or call.words_gone:
        state = "words-lost" if call.words_gone else call.state.value
        raise StateError(what="call", state=state, wanted=wanted.value)
    return call
