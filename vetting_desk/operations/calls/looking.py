"""Finding and counting calls, and what stands beside one: its story, others alike, what may be promised."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, Final

from vetting_desk.errors import NotFoundError
from vetting_desk.model import BirthDate, NameScript, PersonName
from vetting_desk.model.call import Call, CallState, Made
from vetting_desk.model.sameness import Alike
from vetting_desk.model.scripts import script_of
from vetting_desk.operations.access import approved_texts, typed_text
from vetting_desk.operations.access.doors import door
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.access.policy import Purpose
from vetting_desk.operations.calls import hiding
from vetting_desk.operations.calls.needs import (
    BesideDesk,
    ElsewhereDesk,
    LogDesk,
    OfCaseDesk,
    ReadingDesk,
)
from vetting_desk.operations.cases import telling_apart

if TYPE_CHECKING:
    from vetting_desk.model.pack import FoundText

SHOWN: Final = 200
BESIDE: Final = 5
PROMISED: Final = ("offer", "conditions")
NOT_PROMISED: Final = "not-promised"
BLANK: Final = "…"
"""In the place of a number that the operator says."""
EVERY: Final = frozenset(CallState)


@dataclass(frozen=True, slots=True)
class Beside:
    """What stands beside a call.

    Attributes:
        story: The other calls of its story, oldest first.
        alike: Calls of other stories that bear the same code word, number or name, the newest first.
        cases: Cases that are possibly of the person the call is about, where a name was said.
    """

    story: tuple[Call, ...]
    alike: tuple[Call, ...]
    cases: tuple[Alike, ...]


@dataclass(frozen=True, slots=True)
class Counted:
    """How many calls there were of one sort.

    Attributes:
        month: Such as ``2026-11``.
        caller: `Caller` as text; empty where nobody said.
        state: `CallState` as text.
        why: `Closing` as text; empty for none.
        count: How many.
    """

    month: str
    caller: str
    state: str
    why: str
    count: int


@door(Action.CALLS)
def search(
    open_desk: ReadingDesk,
    text: str = "",
    states: Collection[CallState] = EVERY,
    limit: int = SHOWN,
    skip: int = 0,
) -> list[Call]:
    """Return calls of this desk in whose words all that was typed is found, the newest first.

    Those of restricted cases come without words for roles that do not open them, and no word finds them.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    found = open_desk.casebook.calls.search(text, states, limit, skip)
    shown = [hiding.shown(open_desk, each) for each in found]
    return [each for each in shown if each.words or not text.strip()]


@door(Action.CALLS)
def count(open_desk: LogDesk, since: datetime, until: datetime) -> list[Counted]:
    """Return how many calls began in a time, by month, who called, and what became of them.

    Those whose words are lost are counted like any other.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    return [Counted(*each) for each in open_desk.casebook.calls.counts(since, until)]


@door(Action.CALLS)
def count_elsewhere(open_desk: ElsewhereDesk) -> list[Counted]:
    """Return how many calls other desks closed that became no case, by month, who called, and why.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    found: dict[tuple[str, str, str], int] = {}
    for each in open_desk.casebook.call_acts.closed_elsewhere():
        month = f"{each.begun_at:%Y-%m}" if each.begun_at else ""
        key = (month, each.words.get("caller", ""), each.why)
        found[key] = found.get(key, 0) + 1
    return [
        Counted(month, caller, CallState.CLOSED.value, why, many)
        for (month, caller, why), many in sorted(found.items())
    ]


@door(Action.CALLS)
def beside(open_desk: BesideDesk, call_id: str, words: Mapping[str, str]) -> Beside:
    """Return what stands beside a call, by what was written down of it so far.

    Cases are looked up by the name of the person the call is about alone: never by who calls, a code word
    or a number. It is an order to look in, never a verdict.

    Raises:
        NotFoundError: If there is no such call.
        PermissionDeniedError: If the role does not allow it.
    """
    calls = open_desk.casebook.calls
    call = calls.get(call_id)
    story = tuple(
        hiding.shown(open_desk, each) for each in calls.of_story(call.story) if each.id != call_id
    )
    known = {call_id, *(each.id for each in story)}
    alike = [
        shown
        for each in calls.alike(words, call_id, BESIDE + len(story))
        if each.id not in known and (shown := hiding.shown(open_desk, each)).words
    ]
    return Beside(story, tuple(alike[:BESIDE]), _cases(open_desk, words.get("person", "")))


@door(Action.CALLS)
def promised(open_desk: BesideDesk, language: str) -> "tuple[FoundText, ...]":
    """Return what the operator may promise, as the organisation approved it; last, what it does not promise.

    Args:
        open_desk: The unlocked desk.
        language: A code such as ``tg``; where a text has none in it, it comes in the official language.

    Returns:
        As many as there are; none where no pack is here.

    Raises:
        PermissionDeniedError: If the role does not allow it.
    """
    found = []
    for name in (*PROMISED, NOT_PROMISED):
        try:
            text = approved_texts.text(open_desk, f"offer/{name}", language)
        except NotFoundError:
            continue
        words = text.text.replace("{organisation}", open_desk.desk.organisation)
        found.append(replace(text, text=words.replace("{phone}", BLANK)))
    return tuple(found)


@door(Action.READ_CASES)
def of_case(open_desk: OfCaseDesk, case_id: str) -> list[Made]:
    """Return the calls that are part of a case, with their words, the oldest first.

    Raises:
        ConfirmationNeededError: If the passphrase or a reason is required first.
        NotFoundError: If there is no such case.
        PermissionDeniedError: If the role does not allow it.
    """
    open_desk.casebook.cases.get(case_id)
    open_desk.confirmations.enter(Purpose.OPEN_CASE, case_id)
    return open_desk.casebook.call_acts.standing(case_id)


def _cases(open_desk: BesideDesk, name: str) -> tuple[Alike, ...]:
    if not typed_text.is_visible(name):
        return ()
    typed = PersonName(name[: typed_text.MAX_NAME], script_of(name) or NameScript.LATIN)
    return telling_apart.possibly_same(open_desk, [typed], BirthDate(), ())[:BESIDE]
