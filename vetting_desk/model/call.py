"""A talk on the Trust Line: what was written down of it, and what became of it.

A call belongs to whoever wants to be called back, not yet to a case. Several calls make one *story*. What the
caller said is the call's words; they are lost with the call, unless it becomes part of a case.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from enum import StrEnum
from typing import Final


class Caller(StrEnum):
    """Who is on the line. An empty value is nobody's answer yet."""

    PERSON = "person"
    RELATIVE = "relative"
    OTHER = "other"
    UNKNOWN = "unknown"


class CallState(StrEnum):
    """How far a call is.

    `RUNNING`: somebody writes, or wrote when the program ended. `WAITING`: it was ended, and nobody has said
    what becomes of it. `JOINED`: it is part of a case. `CLOSED`: nothing more comes of it.
    """

    RUNNING = "running"
    WAITING = "waiting"
    JOINED = "joined"
    CLOSED = "closed"


class Closing(StrEnum):
    """Why a call is closed. `ABANDONED` is given by the program, when the days to decide have passed."""

    ANSWERED = "answered"
    HOAX = "hoax"
    ABUSE = "abuse"
    WRONG_NUMBER = "wrong-number"
    ABANDONED = "abandoned"


class CallAct(StrEnum):
    """What somebody made of a call; only added, the second and the fourth undo the one before."""

    JOINED = "joined"
    PARTED = "parted"
    CLOSED = "closed"
    REOPENED = "reopened"


SAFE: Final = ("yes", "no", "dont_know")
"""Whether somebody is safe now."""
WAYS: Final = ("phone", "messenger", "calls_again", "none")
"""How to reach a caller: `calls_again` and `none` mean that nobody calls back."""

CHOICES: Final[Mapping[str, tuple[str, ...]]] = {
    "caller": tuple(each.value for each in Caller),
    "caller-safe": SAFE,
    "safe": SAFE,
    "back-way": WAYS,
}
"""Fields with a few answers."""
LINES: Final = (
    "code-word", "relation", "caller-safe-words", "language", "back-to", "back-on", "back-from",
    "back-until", "back-words", "not-say", "person", "safe-words", "where", "with-whom", "children", "papers",
    "want",
)  # fmt: skip
"""Fields of one line."""
TALK: Final = "talk"
"""What was said, in their words."""
FIELDS: Final = (*CHOICES, *LINES, TALK)
"""All that a call may say; none is needed."""
TOLD_BY: Final = ("code-word", "back-to", "person")
"""By what two calls may be of one story: an order to look in, never a verdict."""
MOST_LINE: Final = 1_000
MOST_TALK: Final = 20_000


@dataclass(frozen=True, slots=True)
class Call:
    """One call.

    Attributes:
        id: UUID.
        story: Id of the first call of its story; its own for the first.
        begun_at: Device time.
        ended_at: The same; None while it runs.
        changed_at: Device time of the last word or decision.
        state: How far it is.
        officer_id: Who took it.
        officer_name: The same, by name.
        owner_id: Whose it is now; empty for the next shift's.
        owner_name: The same, by name.
        handed: What whoever handed it on wrote to the next shift; may be empty.
        case_id: The case it is part of; empty for none.
        why: Why it is closed; None if it is not.
        words: By field what was written down; nothing once it is lost.
        words_gone: Whether the words are lost.
    """

    id: str
    story: str
    begun_at: datetime
    ended_at: datetime | None
    changed_at: datetime
    state: CallState
    officer_id: str
    officer_name: str
    owner_id: str = ""
    owner_name: str = ""
    handed: str = ""
    case_id: str = ""
    why: Closing | None = None
    words: Mapping[str, str] = field(default_factory=dict)
    words_gone: bool = False

    @property
    def caller(self) -> Caller | None:
        """Who was on the line; None where nobody said."""
        found = self.words.get("caller", "")
        return Caller(found) if found else None

    @property
    def open(self) -> bool:
        """Whether somebody still has to say what becomes of it."""
        return self.state in {CallState.RUNNING, CallState.WAITING}


@dataclass(frozen=True, slots=True)
class Made:
    """What somebody made of a call, at this desk or at another.

    Attributes:
        id: UUID; that of the entry in which it is signed.
        call_id: The call.
        act: What.
        case_id: The case it joined or was taken out of; empty for none.
        at: Device time.
        officer_id: Who.
        officer_name: The same, by name.
        officer_role: Their role then.
        desk: The desk, by name; empty for this one.
        why: `Closing`; empty for none.
        undoes: Id of what it takes back; empty for none.
        story: Story of the call.
        begun_at: When the call began.
        ended_at: When it ended.
        taken_by: Who took the call, by name.
        words: What was written down; of a joined one alone.
    """

    id: str
    call_id: str
    act: CallAct
    case_id: str
    at: datetime
    officer_id: str
    officer_name: str
    officer_role: str
    desk: str = ""
    why: str = ""
    undoes: str = ""
    story: str = ""
    begun_at: datetime | None = None
    ended_at: datetime | None = None
    taken_by: str = ""
    words: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class CallBack:
    """When somebody may safely be called, by this desk's calendar and clock.

    Attributes:
        day: The day; None where none was said.
        since: From when on that day; None for any time.
        until: Until when; the same.
    """

    day: date | None = None
    since: time | None = None
    until: time | None = None


def fits(name: str, value: str) -> bool:
    """Return whether a field of a call may say this; an empty value takes it back."""
    if name not in FIELDS:
        return False
    if not value:
        return True
    if name in CHOICES:
        return value in CHOICES[name]
    if name == "back-on":
        return _day(value) is not None
    if name in {"back-from", "back-until"}:
        return _time(value) is not None
    return len(value) <= (MOST_TALK if name == TALK else MOST_LINE)


def call_back(words: Mapping[str, str]) -> CallBack | None:
    """Return when to call back; None where nobody is to be called."""
    if words.get("back-way") not in {"phone", "messenger"}:
        return None
    return CallBack(
        _day(words.get("back-on", "")),
        _time(words.get("back-from", "")),
        _time(words.get("back-until", "")),
    )


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if len(text) == len("2026-12-31") else None
    except ValueError:
        return None


def _time(text: str) -> time | None:
    try:
        return time.fromisoformat(text) if len(text) == len("18:30") else None
    except ValueError:
        return None
