"""The walks of calls, passages and their steps, items of plans, second ratings, interpreters and files.

Each brings something of the post into a state, takes the way of one row of ``docs/states.md``, and says where
it is then.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Protocol

import pytest

from tests.vetting_desk.operations.conftest import later, sha_of
from tests.vetting_desk.operations.raters.conftest import fill, rate_all, rater_of, small_form
from tests.years import lives
from tests.years.conftest import OFFICERS, World
from vetting_desk.model import NameScript, PersonName
from vetting_desk.model.call import CallState, Closing
from vetting_desk.model.interpreter import Interpreter, InterpreterState, Undertaking
from vetting_desk.model.kept_file import FileState, KeptFile, PaperForm
from vetting_desk.model.passage import (
    NEXT,
    PassageKind,
    PassageState,
    Step,
    StepSort,
    StepState,
    first_state,
)
from vetting_desk.model.person import ASSESSED
from vetting_desk.model.plan import PlanState
from vetting_desk.model.second_rating import RatingState
from vetting_desk.operations.access import entries
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.calls import settling, taking
from vetting_desk.operations.cases import cases
from vetting_desk.operations.files import kept
from vetting_desk.operations.files.incoming import Incoming
from vetting_desk.operations.interpreters import register
from vetting_desk.operations.interview import instruments
from vetting_desk.operations.passage import files, steps
from vetting_desk.operations.plans import acting
from vetting_desk.operations.raters import asking, blind, comparing, locking, said
from vetting_desk.operations.raters import settling as agreeing
from vetting_desk.operations.raters.settling import Settled
from vetting_desk.registry.plans.reading import PlanReader

MORE_STATES: dict[str, set[str]] = {
    "Calls": set(CallState),
    "Passage": set(PassageState),
    "Step of a passage": set(StepState),
    "Item of a plan": set(PlanState),
    "Second rating": set(RatingState),
    "Interpreter": set(InterpreterState),
    "Files of a case": set(FileState),
}
MORE_ENDS = {
    ("Item of a plan", "closed"),
    ("Item of a plan", "replanned"),
    ("Second rating", "settled"),
    ("Second rating", "ended"),
}
NAMES = [PersonName("Ali Sample", NameScript.LATIN)]


class Row(Protocol):
    """One row of a table; see `test_states.Way`."""

    @property
    def state(self) -> str: ...
    @property
    def operation(self) -> str: ...
    @property
    def leads_to(self) -> str: ...
    @property
    def role(self) -> str: ...


def _act(way: Row) -> str:
    return way.operation.rpartition(".")[2]


# Calls


def _call(world: World, way: Row) -> str:
    desk = world.post(way.role)
    call = taking.begin(desk)
    taking.write(desk, call.id, {"caller": "person", "talk": "Invented"})
    case_id = cases.create_case(desk, NAMES).id
    if way.state != CallState.RUNNING:
        taking.end(desk, call.id)
    if way.state == CallState.JOINED:
        settling.join(desk, call.id, case_id)
    elif way.state == CallState.CLOSED:
        settling.close(desk, call.id, Closing.ANSWERED)
    acts: dict[str, Callable[[], object]] = {
        "end": lambda: taking.end(desk, call.id),
        "go_on": lambda: taking.go_on(desk, call.id),
        "open_case": lambda: settling.open_case(desk, call.id, NAMES),
        "join": lambda: settling.join(desk, call.id, case_id),
        "part": lambda: settling.part(desk, call.id, "Invented"),
        "close": lambda: settling.close(desk, call.id, Closing.ANSWERED),
        "reopen": lambda: settling.reopen(desk, call.id),
    }
    acts[_act(way)]()
    return taking.read(desk, call.id).state


# Passages


def _passage_case(desk: OpenDesk) -> tuple[str, str]:
    case_id = cases.create_case(desk, NAMES).id
    return case_id, files.begin(desk, case_id, PassageKind.PASSAGE, [ASSESSED]).id


_TO_FILE = {
    PassageState.OPEN: (),
    PassageState.UNDER_WAY: (PassageState.UNDER_WAY,),
    PassageState.DONE: (PassageState.DONE,),
    PassageState.FAILED: (PassageState.UNDER_WAY, PassageState.FAILED),
    PassageState.CALLED_OFF: (PassageState.CALLED_OFF,),
}


def _passage(world: World, way: Row) -> str:
    desk = world.post(way.role)
    case_id, passage = _passage_case(desk)
    for state in (*_TO_FILE[PassageState(way.state)], PassageState(way.leads_to)):
        files.move(desk, case_id, passage, state, "Invented")
    return files.of_case(desk, case_id)[0].passage.state


_TO_STEP: dict[StepState, tuple[StepState, ...]] = {
    StepState.GRANTED: (StepState.GRANTED,),
    StepState.APPLIED: (StepState.APPLIED,),
    StepState.REFUSED: (StepState.APPLIED, StepState.REFUSED),
    StepState.HANDED_OVER: (StepState.GRANTED, StepState.HANDED_OVER),
    StepState.CONFIRMED: (StepState.CONFIRMED,),
    StepState.DOUBTED: (StepState.DOUBTED,),
    StepState.DONE: (StepState.DONE,),
    StepState.MISSED: (StepState.MISSED,),
    StepState.CALLED_OFF: (StepState.CALLED_OFF,),
}


def sort_of(state: str, leads_to: str) -> StepSort:
    """Return a sort of step of which one state leads to another."""
    before, after = StepState(state), StepState(leads_to)
    return next(
        sort
        for sort in (StepSort.PAPER, StepSort.LEG, StepSort.IDENTITY)
        if after in NEXT[sort].get(before, ())
    )


def _step(world: World, way: Row) -> str:
    desk = world.post(way.role)
    case_id, passage = _passage_case(desk)
    sort, day = sort_of(way.state, way.leads_to), desk.clock.now().date().isoformat()
    step = Step(
        "", passage, sort, first_state(sort), what="Invented", party="A consul", place="A", to="B",
        day=day, owner=desk.officer.name, owner_id=desk.officer.id, until=day, words="Invented",
    )  # fmt: skip
    step = steps.put(desk, case_id, step)
    for state in (*_TO_STEP.get(StepState(way.state), ()), StepState(way.leads_to)):
        step = steps.put(desk, case_id, replace(step, state=state), "Invented")
    [seen] = files.of_case(desk, case_id)[0].steps
    return seen.step.state


# Plans


def _item(world: World, way: Row) -> str:
    form = world.stick / "plan.xml"
    form.write_text(lives.XFORM, encoding="utf-8")
    instruments.add_instrument(world.post("supervisor"), form, in_spite=True)
    desk = world.post(way.role)
    case_id = lives.planned(desk).case_id
    item = PlanReader(desk.casebook).read(case_id).items[0].item
    if way.state == PlanState.DISPUTED:  # one who had not heard of the other says something else
        acting.done(desk, case_id, item.id, "Invented")
        payload = {
            "item": item.id, "record": item.record_id, "became": "changed", "words": "Invented", "day": "",
            "owner": "Somebody else", "officer": "", "after": [],
        }  # fmt: skip
        entries.write(desk, "plan-step", case_id, payload)
    states = {e.item.id: e.state for e in PlanReader(desk.casebook).read(case_id).items}
    assert states[item.id] == way.state
    if _act(way) == "done":
        acting.done(desk, case_id, item.id, "Invented")
    elif _act(way) == "given_up":
        acting.given_up(desk, case_id, item.id, "Invented")
    else:
        acting.change(desk, case_id, item.id, "Invented", owner="Salima")
    states = {e.item.id: e.state for e in PlanReader(desk.casebook).read(case_id).items}
    return states[item.id]


# Second ratings

FIRST, SECOND = OFFICERS["interviewer"], "Bahrom Sample"


@dataclass
class Rating:
    """A draft of the first rater that is rated twice."""

    world: World
    draft: str = ""
    case_id: str = ""
    locked: str = ""

    def begin(self) -> None:
        form = self.world.stick / "small-spj.xml"
        Path(form).write_bytes(small_form())
        instruments.add_instrument(self.world.post("supervisor"), form, in_spite=True)
        first = self.world.crew.at_post(FIRST)
        self.draft = fill(first, sha_of(first, "small-spj"))
        self.case_id = first.casebook.assessments.get(self.draft).case_id

    def ask(self, name: str = SECOND) -> None:
        desk = self.world.post("supervisor")
        asking.ask(desk, self.draft, rater_of(desk, self.draft, name))

    def lock(self) -> None:
        self.locked = locking.lock(self.world.crew.at_post(FIRST), self.draft).id

    def rate(self) -> None:
        desk = self.world.crew.at_post(SECOND)
        rate_all(desk, self.locked)
        blind.lock(desk, self.locked)

    def settle(self) -> None:
        locking.settle(self.world.crew.at_post(FIRST))

    def propose(self) -> None:
        desk = self.world.crew.at_post(FIRST)
        rows = comparing.side_by_side(desk, self.case_id, self.draft).rows
        items = [Settled(each.indicator.id, None) for each in rows if each.differs]
        agreeing.propose(desk, self.case_id, self.draft, items, words="Invented")

    def answer(self, stance: agreeing.Stance) -> None:
        desk = self.world.crew.at_post(SECOND)
        agreeing.answer(desk, self.case_id, self.draft, stance, "Invented")

    def end(self) -> None:
        asking.end(self.world.post("supervisor"), self.case_id, self.draft, "other", "Invented")

    def state(self) -> str:
        now = said.of_assessment(self.world.post("supervisor"), self.case_id, self.draft)
        return now.state if now is not None else ""


def _rating(world: World, way: Row) -> str:
    rating = Rating(world)
    rating.begin()
    if way.state == RatingState.UNASKED:
        with pytest.MonkeyPatch.context() as patch:  # drawn by the organisation's rule
            patch.setattr("vetting_desk.operations.raters.gate.is_drawn", lambda *_: True)
            rating.lock()
            assert rating.state() == way.state
            _rating_acts(rating, way)
            return rating.state()
    for state, act in (
        (RatingState.ASKED, rating.ask),
        (RatingState.WAITS, rating.lock),
        (RatingState.BOTH_LOCKED, rating.rate),
        (RatingState.OPEN, rating.settle),
        (RatingState.PROPOSED, rating.propose),
    ):
        act()
        if state == way.state:
            break
    assert rating.state() == way.state
    _rating_acts(rating, way)
    return rating.state()


def _rating_acts(rating: Rating, way: Row) -> None:
    name = way.operation.removeprefix("raters.")
    if name == "settling.answer":
        rating.answer("agrees" if way.leads_to == RatingState.SETTLED else "refuses")
        return
    acts: dict[str, Callable[[], None]] = {
        "asking.ask": lambda: rating.ask(_other(way)),
        "asking.end": rating.end,
        "locking.lock": rating.lock,
        "locking.settle": rating.settle,
    }  # fmt: skip
    acts[name]()


def _other(way: Row) -> str:
    """Return who is asked: the second rater, or somebody else than was asked before."""
    return SECOND if way.state == RatingState.UNASKED else OFFICERS["psychologist"]


# Interpreters


def _interpreter(world: World, way: Row) -> str:
    desk = world.post(way.role)
    today = desk.clock.now().date()
    one = register.keep(desk, _said(today, way.state)).now.interpreter
    if way.state == InterpreterState.WITHDRAWN:
        register.withdraw(desk, one.id, "Invented")
    elif way.state == InterpreterState.ENDED:
        later(desk, desk.clock.now() + timedelta(days=3))
        today = desk.clock.now().date()
    assert register.by_code(desk, "I-1").state == way.state
    if _act(way) == "withdraw":
        return register.withdraw(desk, one.id, "Invented").state
    if _act(way) == "bring_back":
        return register.bring_back(desk, one.id, "Invented").state
    signed = replace(
        one, undertaking=Undertaking.SIGNED, signed_on=today, until=today + timedelta(days=90)
    )
    return register.keep(desk, signed, "Invented").state


def _said(today: date, state: str) -> Interpreter:
    one = Interpreter("", "I-1", ("tg", "ru"))
    if state in {InterpreterState.NOT_ASKED, InterpreterState.DECLINED}:
        return replace(one, undertaking=Undertaking(state))
    days = 1 if state == InterpreterState.ENDED else 90
    return replace(
        one,
        undertaking=Undertaking.SIGNED,
        signed_on=today - timedelta(days=1),
        until=today + timedelta(days=days),
    )


# Files


def _file(world: World, way: Row) -> str:
    desk = world.post(way.role)
    case_id = cases.create_case(desk, NAMES).id
    came = Incoming(b"%PDF-1.4 invented", "application/pdf", "0" * 64, 17, (), None)
    about = KeptFile("", "Invented paper", brought_by="Mother", form=PaperForm.COPY)
    file = kept.take_in(desk, case_id, about, came)
    if way.state == FileState.TAKEN_OUT:
        kept.take_out(desk, case_id, file.id, "Invented")
        kept.put_back(desk, case_id, file.id, "Invented")
    else:
        kept.take_out(desk, case_id, file.id, "Invented")
    return kept.of_case(desk, case_id)[0].file.state


MORE_WALKS: dict[str, Callable[[World, Row], str]] = {
    "Calls": _call,
    "Passage": _passage,
    "Step of a passage": _step,
    "Item of a plan": _item,
    "Second rating": _rating,
    "Interpreter": _interpreter,
    "Files of a case": _file,
}
