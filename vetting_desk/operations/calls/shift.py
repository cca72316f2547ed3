"""Handing open calls to the next shift: given up with a word about each, and taken over by whoever comes."""

from collections.abc import Sequence

from vetting_desk.errors import StateError
from vetting_desk.operations.access import typed_text
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.calls import call_backs
from vetting_desk.operations.calls.needs import TakingDesk


@door(Action.CALLS)
def hand_on(open_desk: TakingDesk, call_ids: Sequence[str], words: str = "") -> None:
    """Hand open calls to the next shift, with what it has to know; they are nobody's until somebody takes them.

    Raises:
        NotFoundError: If there is no such call.
        StateError: If one is no longer open.
        PermissionDeniedError: If the role does not allow it.
    """
    said = typed_text.answer(words, "words").strip()
    _give(open_desk, call_ids, ("", ""), said)


@door(Action.CALLS)
def take(open_desk: TakingDesk, call_ids: Sequence[str]) -> None:
    """Take open calls over: those of the shift before, or of a colleague who is not here.

    Raises:
        NotFoundError: If there is no such call.
        StateError: If one is no longer open.
        PermissionDeniedError: If the role does not allow it.
    """
    officer = open_desk.officer
    _give(open_desk, call_ids, (officer.id, officer.name), None)


def _give(
    open_desk: TakingDesk, call_ids: Sequence[str], owner: tuple[str, str], said: str | None
) -> None:
    calls, now = open_desk.casebook.calls, open_desk.clock.now()
    with open_desk.casebook.transaction():
        for each in call_ids:
            call = calls.get(each)
            if not call.open:
                raise StateError(what="call", state=call.state.value, wanted="open")
            calls.give([each], owner, call.handed if said is None else said, now)
            call_backs.follow(open_desk, each)
