"""Has an agenda say when somebody may safely be called back: one line for a call, as long as it is to be done.

Behind the doors; called in the transaction that changes the call.
"""

from datetime import datetime, time

from vetting_desk.clock import Clock, on_the_wall
from vetting_desk.model.call import Call, CallBack, CallState, call_back
from vetting_desk.model.due import DueItem, DueKind
from vetting_desk.operations.calls.needs import TakingDesk

_OPEN = frozenset({CallState.WAITING, CallState.JOINED})


def follow(open_desk: TakingDesk, call_id: str) -> None:
    """Put, change or take away the call-back of a call, as it stands now."""
    due, call = open_desk.casebook.due, open_desk.casebook.calls.get(call_id)
    when = call_back(call.words) if call.state in _OPEN and not call.words_gone else None
    if when is None or _called_since(open_desk, call):
        due.remove(DueKind.CALL_BACK, call_id)
        return
    due.put(
        DueItem(
            kind=DueKind.CALL_BACK,
            about_id=call_id,
            since=call.changed_at,
            case_id=call.case_id,
            day=when.day,
            at=_moment(when, open_desk.clock),
            owner_id=call.owner_id,
            words=safe_time(when),
        )
    )


def safe_time(when: CallBack) -> str:
    """Return the hours in which it is safe, such as ``18:00-20:00``; empty for any."""
    since, until = (f"{each:%H:%M}" if each else "" for each in (when.since, when.until))
    return f"{since}-{until}".strip("-") if since and until else since or (until and f"-{until}")


def _called_since(open_desk: TakingDesk, call: Call) -> bool:
    """Return whether the story went on since: what was to be done was done, or was said anew."""
    return any(
        each.begun_at >= (call.ended_at or call.begun_at)
        for each in open_desk.casebook.calls.of_story(call.story)
        if each.id != call.id
    )


def _moment(when: CallBack, clock: Clock) -> datetime | None:
    if when.day is None or when.since is None:
        return None
    zone = on_the_wall(clock.now()).tzinfo
    return datetime.combine(when.day, time(when.since.hour, when.since.minute), zone)
