"""The way home and what is like it: who goes, and its steps, each in a state with a way out.

A passage file is about one or several persons together; so are a place to live, a tracing request and the
registration of a child's birth. Each has steps of sorts: papers, legs, money, tasks.
"""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from enum import StrEnum
from typing import Any, Final

from vetting_desk.model.case import PaperKind


class PassageKind(StrEnum):
    """What a file is for."""

    PASSAGE = "passage"
    HOUSING = "housing"
    FOLLOWING = "following"
    TRACING = "tracing"
    BIRTH = "birth-registration"


class PassageState(StrEnum):
    """How far a file is."""

    OPEN = "open"
    UNDER_WAY = "under-way"
    DONE = "done"
    FAILED = "failed"
    CALLED_OFF = "called-off"


class StepSort(StrEnum):
    """What a step of a file is."""

    IDENTITY = "identity"
    PAPER = "paper"
    CONSULAR = "consular"
    PERMIT = "permit"
    TICKET = "ticket"
    LEG = "leg"
    ESCORT = "escort"
    MONEY = "money"
    MEETING = "meeting"
    BORDER = "border"
    ARRIVAL = "arrival"
    TASK = "task"


class StepState(StrEnum):
    """Where a step stands."""

    LACKING = "lacking"
    APPLIED = "applied"
    GRANTED = "granted"
    REFUSED = "refused"
    HANDED_OVER = "handed-over"
    SHOWN = "shown"
    CONFIRMED = "confirmed"
    DOUBTED = "doubted"
    PLANNED = "planned"
    DONE = "done"
    MISSED = "missed"
    CALLED_OFF = "called-off"


_PAPER: Final[Mapping[StepState, tuple[StepState, ...]]] = {
    StepState.LACKING: (StepState.APPLIED, StepState.GRANTED, StepState.CALLED_OFF),
    StepState.APPLIED: (StepState.GRANTED, StepState.REFUSED, StepState.CALLED_OFF),
    StepState.GRANTED: (StepState.HANDED_OVER,),
    StepState.REFUSED: (StepState.APPLIED, StepState.CALLED_OFF),
    StepState.HANDED_OVER: (StepState.LACKING,),  # lost, or run out
    StepState.CALLED_OFF: (StepState.LACKING,),
}
_IDENTITY: Final[Mapping[StepState, tuple[StepState, ...]]] = {
    StepState.SHOWN: (StepState.CONFIRMED, StepState.DOUBTED),
    StepState.CONFIRMED: (StepState.DOUBTED,),
    StepState.DOUBTED: (StepState.CONFIRMED,),
}
_PLANNED: Final[Mapping[StepState, tuple[StepState, ...]]] = {
    StepState.PLANNED: (StepState.DONE, StepState.MISSED, StepState.CALLED_OFF),
    StepState.DONE: (StepState.PLANNED,),
    StepState.MISSED: (StepState.PLANNED, StepState.DONE, StepState.CALLED_OFF),
    StepState.CALLED_OFF: (StepState.PLANNED,),
}
NEXT: Final[Mapping[StepSort, Mapping[StepState, tuple[StepState, ...]]]] = {
    sort: _IDENTITY
    if sort is StepSort.IDENTITY
    else _PAPER
    if sort in {StepSort.PAPER, StepSort.PERMIT}
    else _PLANNED
    for sort in StepSort
}
"""By sort the states, the first the one that a step begins in, and where each leads; none is a dead end."""
NEXT_OF_FILE: Final[Mapping[PassageState, tuple[PassageState, ...]]] = {
    PassageState.OPEN: (PassageState.UNDER_WAY, PassageState.DONE, PassageState.CALLED_OFF),
    PassageState.UNDER_WAY: (PassageState.DONE, PassageState.FAILED, PassageState.CALLED_OFF),
    PassageState.DONE: (PassageState.OPEN,),
    PassageState.FAILED: (PassageState.UNDER_WAY, PassageState.DONE, PassageState.CALLED_OFF),
    PassageState.CALLED_OFF: (PassageState.OPEN,),
}
"""By state of a file where it leads."""
LASTING: Final = frozenset(
    {StepState.HANDED_OVER, StepState.CONFIRMED, StepState.DONE, StepState.CALLED_OFF}
)
"""States in which nothing more is to be done for a step."""
BACK: Final = frozenset(
    {
        (StepState.HANDED_OVER, StepState.LACKING),
        (StepState.CALLED_OFF, StepState.LACKING),
        (StepState.CALLED_OFF, StepState.PLANNED),
        (StepState.DONE, StepState.PLANNED),
        (StepState.CONFIRMED, StepState.DOUBTED),
        (StepState.DOUBTED, StepState.CONFIRMED),
    }
)
"""Ways that undo what was said before, and have a reason in words."""
SORTS: Final[Mapping[PassageKind, tuple[StepSort, ...]]] = {
    PassageKind.PASSAGE: tuple(StepSort),
    PassageKind.HOUSING: (StepSort.TASK, StepSort.MONEY, StepSort.MEETING, StepSort.PAPER),
    PassageKind.FOLLOWING: (StepSort.TASK, StepSort.MEETING, StepSort.MONEY),
    PassageKind.TRACING: (StepSort.TASK, StepSort.IDENTITY, StepSort.PAPER),
    PassageKind.BIRTH: (
        StepSort.PAPER,
        StepSort.IDENTITY,
        StepSort.CONSULAR,
        StepSort.TASK,
        StepSort.MONEY,
    ),
}
"""By kind of file the sorts of its steps, in the order in which they are shown."""

_WANTED: Final[Mapping[StepSort, tuple[str, ...]]] = {
    StepSort.TASK: ("what", "owner", "until"),
    StepSort.LEG: ("place", "to", "day"),
    StepSort.MONEY: ("amount",),
    StepSort.BORDER: ("place", "day"),
    StepSort.ARRIVAL: ("place", "day"),
    StepSort.ESCORT: ("party",),
    StepSort.MEETING: ("party",),
}
_WANTED_IN: Final[Mapping[StepState, tuple[str, ...]]] = {
    StepState.MISSED: ("words", "owner", "until"),
    StepState.CONFIRMED: ("party",),
}


@dataclass(frozen=True, slots=True)
class Passage:
    """A file.

    Attributes:
        id: UUID.
        kind: What it is for.
        who: Ids of the persons it is about, `person.ASSESSED` for the one of the case.
        state: How far it is.
        words: What it is about, or why it stands so; may be empty.
    """

    id: str
    kind: PassageKind
    who: tuple[str, ...]
    state: PassageState = PassageState.OPEN
    words: str = ""

    @property
    def open(self) -> bool:
        """Whether something is still to be done."""
        return self.state in {PassageState.OPEN, PassageState.UNDER_WAY, PassageState.FAILED}


@dataclass(frozen=True, slots=True)
class Step:
    """A step of a file. What does not belong to its sort is empty.

    Attributes:
        id: UUID.
        passage_id: Its file.
        sort: What it is.
        state: Where it stands.
        who: Ids of the persons it is for; empty for all of the file.
        what: What it is, in a line: which evidence, by bus, for the guest house.
        paper: What sort of paper; None where it is none.
        number: Of a paper or a ticket.
        party: Who is at the other end: who confirmed, issues, carries, escorts, gives, meets, was told.
        place: Where, or from where.
        to: Where to, of a leg.
        day: The day it is on or was given, ``YYYY-MM-DD``.
        amount: Money, with its currency.
        owner: Who does it, by name.
        owner_id: Their id, where they are an officer; else empty.
        until: By which day, ``YYYY-MM-DD``.
        words: What else is to be known, or what is done now; never printed.
    """

    id: str
    passage_id: str
    sort: StepSort
    state: StepState
    who: tuple[str, ...] = ()
    what: str = ""
    paper: PaperKind | None = None
    number: str = ""
    party: str = ""
    place: str = ""
    to: str = ""
    day: str = ""
    amount: str = ""
    owner: str = ""
    owner_id: str = ""
    until: str = ""
    words: str = ""

    @property
    def open(self) -> bool:
        """Whether something is still to be done."""
        return self.state not in LASTING

    @property
    def due(self) -> str:
        """The day by which something is to be done; empty for none."""
        return (self.until or self.day) if self.open else ""


def first_state(sort: StepSort) -> StepState:
    """Return the state that a step of a sort begins in."""
    return next(iter(NEXT[sort]))


def wanted(step: Step) -> tuple[str, ...]:
    """Return the names of the fields that a step must have in its state."""
    names = _WANTED.get(step.sort, ("what",))
    if step.sort in {StepSort.PAPER, StepSort.PERMIT} and step.paper:
        names = ()
    return (*names, *_WANTED_IN.get(step.state, ()))


def passage_of(passage_id: str, content: Mapping[str, Any]) -> Passage:
    """Return a file as a statement has it."""
    return Passage(
        passage_id,
        PassageKind(content["kind"]),
        tuple(content["who"]),
        PassageState(content["state"]),
        content["words"],
    )


def content_of_passage(passage: Passage) -> dict[str, Any]:
    """Return a file as a statement has it."""
    return {
        "kind": passage.kind.value,
        "who": list(passage.who),
        "state": passage.state.value,
        "words": passage.words,
    }


def step_of(step_id: str, content: Mapping[str, Any]) -> Step:
    """Return a step as a statement has it."""
    said = {key: value for key, value in content.items() if key != "passage"}
    paper = PaperKind(said["paper"]) if said["paper"] else None
    return Step(
        id=step_id,
        passage_id=content["passage"],
        **{
            **said,
            "sort": StepSort(said["sort"]),
            "state": StepState(said["state"]),
            "who": tuple(said["who"]),
            "paper": paper,
        },
    )


def content_of_step(step: Step) -> dict[str, Any]:
    """Return a step as a statement has it."""
    said = {each.name: getattr(step, each.name) for each in fields(step)}
    del said["id"], said["passage_id"]
    return {
        **said,
        "passage": step.passage_id,
        "sort": step.sort.value,
        "state": step.state.value,
        "who": list(step.who),
        "paper": step.paper.value if step.paper else "",
    }
