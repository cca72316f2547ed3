"""Taking a call: it begins with nothing known, every field is kept as it is typed, it is ended, not saved."""

from collections.abc import Mapping

from vetting_desk.errors import InputError, StateError
from vetting_desk.model import new_id
from vetting_desk.model.call import MOST_LINE, MOST_TALK, TALK, Call, CallState, fits
from vetting_desk.operations.access import typed_text
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.calls import call_backs, hiding
from vetting_desk.operations.calls.needs import LogDesk, ReadingDesk, TakingDesk


@door(Action.CALLS)
def begin(open_desk: TakingDesk, after: str = "") -> Call:
    """Begin a call.

    Args:
        open_desk: The unlocked desk.
        after: An earlier call whose story goes on, as when somebody is called back; empty for none.

    Raises:
        NotFoundError: If there is no such earlier call.
        PermissionDeniedError: If the role does not allow it.
    """
    calls, call_id = open_desk.casebook.calls, new_id()
    story = calls.get(after).story if after else call_id
    officer, now = open_desk.officer, open_desk.clock.now()
    with open_desk.casebook.transaction():
        calls.begin(call_id, story, (officer.id, officer.name), now)
        for each in calls.of_story(story):
            if each.id != call_id:
                call_backs.follow(open_desk, each.id)
    return calls.get(call_id)


@door(Action.CALLS)
def write(open_desk: TakingDesk, call_id: str, words: Mapping[str, str]) -> None:
    """Keep words of a call that runs; they are committed when this returns.

    Args:
        open_desk: The unlocked desk.
        call_id: The call.
        words: By field (`model.call.FIELDS`) what stands there now; an empty value takes a field back.

    Raises:
        InputError: Naming the field that cannot be so.
        NotFoundError: If there is no such call.
        StateError: If it does not run.
        PermissionDeniedError: If the role does not allow it.
    """
    open_desk.casebook.calls.put_words(call_id, _clean(words), open_desk.clock.now())


@door(Action.CALLS)
def end(open_desk: TakingDesk, call_id: str) -> Call:
    """End a call, by whoever is at the desk: one that was cut off by a crash is ended so too.

    Raises:
        NotFoundError: If there is no such call.
        StateError: If it does not run.
        PermissionDeniedError: If the role does not allow it.
    """
    _require(open_desk, call_id, CallState.RUNNING)
    with open_desk.casebook.transaction():
        open_desk.casebook.calls.end(call_id, open_desk.clock.now())
        call_backs.follow(open_desk, call_id)
    return open_desk.casebook.calls.get(call_id)


@door(Action.CALLS)
def go_on(open_desk: TakingDesk, call_id: str) -> Call:
    """Let a call go on that was ended too early, or whose words have to be put right.

    Raises:
        NotFoundError: If there is no such call.
        StateError: If somebody has said what becomes of it.
        PermissionDeniedError: If the role does not allow it.
    """
    _require(open_desk, call_id, CallState.WAITING)
    with open_desk.casebook.transaction():
        open_desk.casebook.calls.resume(call_id, open_desk.clock.now())
        call_backs.follow(open_desk, call_id)
    return open_desk.casebook.calls.get(call_id)


@door(Action.CALLS)
def set_call_back(open_desk: TakingDesk, call_id: str, words: Mapping[str, str]) -> Call:
    """Set again when and how to call back: nobody answered, or it is not to be done any more.

    Args:
        open_desk: The unlocked desk.
        call_id: A call that was ended.
        words: The fields that begin with ``back-``; ``back-way`` as ``none`` takes it from the agenda.

    Raises:
        InputError: Naming the field that cannot be so.
        NotFoundError: If there is no such call.
        RestrictedCaseError: If its case is restricted to other roles.
        StateError: If it runs, or its words are lost.
        PermissionDeniedError: If the role does not allow it.
    """
    clean = _clean(words)
    other = next((name for name in clean if not name.startswith("back-")), "")
    if other:
        raise InputError(field=other, detail="unknown", known="back-…")
    call = open_desk.casebook.calls.get(call_id)
    hiding.require_open(open_desk, call.case_id)
    if call.state is CallState.RUNNING or call.words_gone:
        raise StateError(what="call", state=call.state.value, wanted="ended")
    with open_desk.casebook.transaction():
        open_desk.casebook.calls.put_again(call_id, clean, open_desk.clock.now())
        call_backs.follow(open_desk, call_id)
    return open_desk.casebook.calls.get(call_id)


@door(Action.CALLS)
def read(open_desk: ReadingDesk, call_id: str) -> Call:
    """Return a call with its words; without them where its case is restricted to other roles.

    Raises:
        NotFoundError: If there is no such call.
        PermissionDeniedError: If the role does not allow it.
    """
    return hiding.shown(open_desk, open_desk.casebook.calls.get(call_id))


def _clean(words: Mapping[str, str]) -> dict[str, str]:
    clean = {name: typed_text.answer(value, name) for name, value in words.items()}
    for name, value in clean.items():
        if not fits(name, value):
            most = MOST_TALK if name == TALK else MOST_LINE
            if len(value) > most:
                raise InputError(field=name, detail="too-long", limit=most)
            raise InputError(field=name, detail="unknown")
    return clean


def _require(open_desk: LogDesk, call_id: str, wanted: CallState) -> None:
    found = open_desk.casebook.calls.get(call_id).state
    if found is not wanted:
        raise StateError(what="call", state=found.value, wanted=wanted.value)
