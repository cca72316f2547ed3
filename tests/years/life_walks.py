"""The walks of arrivals, of partners of a plan, of recordings and of their sound.

None of these states is set by anybody: each follows from what was said, and is found here as the window and the
terminal find it. Beside `more_walks`.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import NamedTuple

import pytest

from tests.vetting_desk.operations.conftest import PASSPHRASE
from tests.vetting_desk.operations.recordings.conftest import Talk, sound
from tests.years.conftest import World
from tests.years.more_walks import NAMES, Row
from vetting_desk.errors import RecordingDamagedError
from vetting_desk.model.consent import ConsentTo, PartnerKind
from vetting_desk.model.entry import EntryWay
from vetting_desk.model.passage import PassageKind, Step, StepSort, StepState, first_state
from vetting_desk.model.person import ASSESSED
from vetting_desk.model.plan_partner import PlanPartner
from vetting_desk.model.recording import Ending, Recording, RecordingState
from vetting_desk.operations.access import entries, policy
from vetting_desk.operations.access.entries import TO_HEADQUARTERS
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases, retention
from vetting_desk.operations.interview import handover
from vetting_desk.operations.organisation import kept_rules
from vetting_desk.operations.outreach import asking, partners, plan_partners
from vetting_desk.operations.outreach import reading as agreed
from vetting_desk.operations.outreach.asking import Asked, Partner
from vetting_desk.operations.outreach.plan_partners import Named
from vetting_desk.operations.passage import files, steps
from vetting_desk.operations.recordings import consent, keeping, reading, recorder, sending
from vetting_desk.operations.records import records
from vetting_desk.operations.safeguards import known

LIFE_STATES: dict[str, set[str]] = {
    "Arrival": {"not-said", "not-arrived", "arrived", "contradicted"},
    "Partner of a plan": {"knows-nothing", "may-know", "to-tell", "differs", "taken-off"},
    "Recordings": set(RecordingState),
    "Sound of a recording": {"kept", "held", "on-its-way", "damaged", "erased"},
}
LIFE_ENDS = {("Recordings", "erased"), ("Sound of a recording", "erased")}
_DAYS = 10


def _act(way: Row) -> str:
    return way.operation.rpartition(".")[2]


# Arrivals


class _Arrival(NamedTuple):
    """A person who is on their way: the case, the step of its passage, and which day is which."""

    desk: OpenDesk
    case_id: str
    step: Step

    def day(self, ago: int) -> str:
        return (self.desk.clock.now().date() - timedelta(days=ago)).isoformat()

    def put(self, state: str) -> None:
        [seen] = files.of_case(self.desk, self.case_id)[0].steps
        wanted = StepState.DONE if state == "arrived" else StepState.MISSED
        if seen.step.state is StepState.DONE:  # it was somebody else: they are expected again
            wanted = StepState.PLANNED
        day = self.day(3)
        said = replace(seen.step, state=wanted, day=day, until=day, words="Invented")
        steps.put(self.desk, self.case_id, said, "Invented")

    def state(self) -> str:
        found = known.known(self.desk, self.case_id)
        if any(each.name == "arrived" for each in found.contradictions):
            return "contradicted"
        said = {each.value for each in found.in_force if each.name == "arrived"}
        if not said:
            return "not-said"
        return "not-arrived" if said == {"no"} else "arrived"


def _arrival(world: World, way: Row) -> str:
    desk = world.post(way.role)
    case_id = cases.create_case(desk, NAMES).id
    passage = files.begin(desk, case_id, PassageKind.PASSAGE, [ASSESSED]).id
    sort = StepSort.ARRIVAL
    today = desk.clock.now().date().isoformat()
    step = Step(
        "", passage, sort, first_state(sort), place="Invented", day=today, owner=desk.officer.name,
        owner_id=desk.officer.id,
    )  # fmt: skip
    one = _Arrival(desk, case_id, steps.put(desk, case_id, step))
    if way.state in {"not-arrived", "arrived"}:
        one.put(way.state)
    elif way.state == "contradicted":
        one.put("not-arrived")
        known.record(desk, case_id, "arrived", one.day(2), "Invented")
    assert one.state() == way.state
    if _act(way) == "put":
        one.put(way.leads_to)
    elif _act(way) == "settle":
        value = one.day(2) if way.leads_to == "arrived" else "no"
        known.settle(desk, case_id, "arrived", value, "Invented")
    else:
        value = "no" if way.leads_to == "not-arrived" else one.day(2)
        known.record(desk, case_id, "arrived", value, "Invented")
    return one.state()


# Partners of a plan

SCHOOL = Named("A school", PartnerKind.SCHOOL, "Takes the children")


class _Partnered:
    """A case with a partner of its plan."""

    def __init__(self, world: World, role: str) -> None:
        self.desk = world.post(role)
        self.case_id = cases.create_case(self.desk, NAMES).id
        known.record(self.desk, self.case_id, "age", "adult", "Invented papers")
        plan_partners.put(self.desk, self.case_id, SCHOOL)

    @property
    def partner(self) -> PlanPartner:
        return plan_partners.of_case(self.desk, self.case_id)[-1]

    def agree(self) -> None:
        day = self.desk.clock.now().date()
        said = Asked(
            ConsentTo.SHARING, given=True, how="Invented", language="tg", day=day,
            until=day + timedelta(days=30), partner=Partner("A school", PartnerKind.SCHOOL, "Their names"),
        )  # fmt: skip
        with pytest.MonkeyPatch.context() as patch:  # asked as after a decision that they know
            patch.setattr(agreed, "require_decided", lambda *_: None)
            asking.record(self.desk, self.case_id, said)

    def withdraw(self) -> None:
        asking.withdraw(self.desk, self.case_id, (), self.desk.clock.now().date())

    def differ(self) -> None:
        """Let another desk, which had not heard of this one, say something else of the partner."""
        payload = {**self.partner.now.payload.model_dump(), "does": "Something else", "knew": []}
        entries.write(self.desk, "plan-partner", self.case_id, payload)

    def take_off(self) -> None:
        plan_partners.take_off(self.desk, self.case_id, self.partner.id, "Invented")

    def state(self) -> str:
        now = self.partner
        if not now.holds:
            return "taken-off"
        if now.others:
            return "differs"
        if now.may_know:
            return "may-know"
        return "to-tell" if now.consent and now.consent.partner_to_tell else "knows-nothing"


def _partner(world: World, way: Row) -> str:
    one = _Partnered(world, way.role)
    if way.state in {"may-know", "to-tell"}:
        one.agree()
    if way.state == "to-tell":
        one.withdraw()
    elif way.state == "differs":
        one.differ()
    elif way.state == "taken-off":
        one.take_off()
    assert one.state() == way.state
    if _act(way) == "told":
        consent_id = one.partner.consent.said.entry.id if one.partner.consent else ""
        partners.told(one.desk, one.case_id, consent_id, one.desk.clock.now().date(), "Invented")
    elif _act(way) == "put":
        again = "" if way.state == "taken-off" else one.partner.id
        plan_partners.put(one.desk, one.case_id, SCHOOL, again)
    else:
        acts: dict[str, Callable[[], None]] = {
            "record": one.agree, "withdraw": one.withdraw, "take_off": one.take_off,
        }  # fmt: skip
        acts[_act(way)]()
    return one.state()


# Recordings


def _recording(world: World, way: Row) -> str:
    if way.state == RecordingState.ENDED:
        done = Talk(world.post(), "first-contact").agree().recorded().id
        _erase(world, way, done)
        return world.post(way.role).casebook.recordings.get(done).state
    talk = Talk(world.post(way.role), "first-contact").agree()  # another officer's lock ends it
    running = talk.begin()
    running.feed(sound(5))
    name, desk = _act(way), world.post(way.role)
    if name == "mend":  # the program ended with it
        assert recorder.mend(desk) == 1
    elif name == "withdraw":
        consent.withdraw(desk, talk.case)
        running.feed(sound(5, 2))
    else:
        if name == "sign":
            records.sign(desk, talk.draft, PASSPHRASE, incomplete_reason="Invented")
        else:
            handover.discard(desk, talk.draft, "Invented")
        running.feed(sound(5, 2))
    wanted = {"mend": Ending.BROKEN_OFF, "withdraw": Ending.WITHDRAWN}
    made = desk.casebook.recordings.get(running.recording.id)
    assert (made.ending, made.pieces) == (wanted.get(name, Ending.REFUSED), 2)
    return made.state


def _erase(world: World, way: Row, recording_id: str) -> None:
    desk = world.post(way.role)
    if _act(way) == "erase":
        keeping.erase(desk, recording_id, "The person asks", PASSPHRASE)
        return
    kept_rules.keep(desk, policy.to_text(policy.Policy(recording_days=_DAYS)))
    assert keeping.erase_old(desk) == []  # not before its days
    desk.casebook.raise_floor(desk.clock.now() + timedelta(days=_DAYS + 1))
    keeping.erase_old(desk)


def _sound(world: World, way: Row) -> str:
    talk = Talk(world.post(), "first-contact").agree()
    done = talk.recorded()
    if way.state == "held":
        retention.hold(world.post("supervisor"), talk.case, "Invented")
    elif way.state == "on-its-way":
        sending.send(world.post(), done.id, "Invented")
    elif way.state == "damaged":
        database = world.post().casebook.database
        database.execute("DROP TRIGGER IF EXISTS keep_recording_pieces")
        database.execute("DELETE FROM recording_pieces WHERE position = 2")
    assert _stands(world.post(), done.id) == way.state
    name = _act(way)
    if name in {"erase", "erase_old"}:
        _erase(world, way, done.id)
    elif name == "send":
        sending.send(world.post(way.role), done.id, "Invented")
    elif name == "receive":
        world.to_hq(world.write(way.role))
        world.to_post(way.role)
    elif name == "hold":
        retention.hold(world.post(way.role), talk.case, "Invented")
    else:
        retention.lift_hold(world.post(way.role), talk.case, "Invented")
    return _stands(world.post(), done.id)


def _stands(desk: OpenDesk, recording_id: str) -> str:
    books = desk.casebook
    one: Recording = books.recordings.get(recording_id)
    if one.state is RecordingState.ERASED:
        return "erased"
    try:
        reading.verify(desk, recording_id)
    except RecordingDamagedError:
        return "damaged"
    if books.holds.find(one.case_id) is not None:
        return "held"
    way = books.entries.way(one.sent, TO_HEADQUARTERS) if one.sent else None
    moving = way is not None and way[0] in {EntryWay.TO_SEND, EntryWay.WRITTEN}
    return "on-its-way" if moving else "kept"


LIFE_WALKS: dict[str, Callable[[World, Row], str]] = {
    "Arrival": _arrival,
    "Partner of a plan": _partner,
    "Recordings": _recording,
    "Sound of a recording": _sound,
}
