"""How long calls of no case keep their words: the organisation's days; that there was a call stays.

A call that nobody decided about in that time is closed as abandoned. A call that is part of a case is kept and
erased with it.
"""

from datetime import datetime, timedelta

from vetting_desk.model.call import Call, CallState, Closing
from vetting_desk.operations.access import signed_rules
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.access.policy import policy
from vetting_desk.operations.calls import acts, call_backs, signing
from vetting_desk.operations.calls.needs import KeepingDesk


@door(Action.CALLS)
def lose_old_words(open_desk: KeepingDesk) -> int:
    """Lose the words of calls whose days have passed; what they took on the disk is overwritten.

    Days are counted by the newest moment that is known, so that a clock put back keeps nothing longer. Rules
    that are not what headquarters' officers signed take nobody's words.

    Returns:
        How many calls lost their words.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    books = open_desk.casebook
    if not signed_rules.standing(open_desk).sound:
        return 0
    before = books.clock_reading().newest - timedelta(days=policy(open_desk).call_days)
    found = books.calls.unsettled(before)
    for call in found:
        with books.transaction():
            why = call.why or Closing.ABANDONED
            if call.state is not CallState.CLOSED:
                acts.closed(open_desk, call, why)
            books.calls.lose_words(call.id, open_desk.clock.now(), why)
            call_backs.follow(open_desk, call.id)
    if found:
        signing.sign_own(open_desk)
        books.empty_log()
    return len(found)


@door(Action.CALLS)
def loses_words(open_desk: KeepingDesk, call: Call) -> datetime | None:
    """Return when a call loses its words if nothing touches it; None where it keeps them, or has lost them.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    if call.words_gone or call.state is CallState.JOINED:
        return None
    return call.changed_at + timedelta(days=policy(open_desk).call_days)
