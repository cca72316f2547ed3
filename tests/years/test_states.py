"""The drawing of the states in ``docs/states.md``, walked: no state without a way out that a person can take.

Each row is taken as it stands: something is brought into the state, an officer of the role unlocks the desk and
calls the operation, and what comes of it is what the row says. Words and commands are looked up where they are
shown.
"""

import importlib
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import Any

import click
import pytest

from tests.vetting_desk.operations.conftest import PASSPHRASE, later
from tests.years.conftest import World
from tests.years.life_walks import LIFE_ENDS, LIFE_STATES, LIFE_WALKS
from tests.years.loaded_walks import LOADED_ENDS, LOADED_STATES, LOADED_WALKS
from tests.years.more_walks import MORE_ENDS, MORE_STATES, MORE_WALKS
from vetting_desk.cli.program import program
from vetting_desk.model import (
    AssessmentState,
    BundleState,
    IntakeOutcome,
    NameScript,
    PersonName,
    QuarantineState,
    Role,
    WayToHq,
    new_id,
)
from vetting_desk.model.claim import UrgentKind
from vetting_desk.model.consent import (
    ConsentState,
    ConsentTo,
    EngagementState,
    Outreach,
    PartnerKind,
)
from vetting_desk.model.entry import EntryWay
from vetting_desk.model.holding import CaseTaken, HoldingState
from vetting_desk.model.outcome_term import Waits
from vetting_desk.model.sameness import Sameness
from vetting_desk.operations.access import entries
from vetting_desk.operations.access.doors import door_of
from vetting_desk.operations.access.permissions import ALLOWED
from vetting_desk.operations.cases import cases, holding, retention, telling_apart, withdrawing
from vetting_desk.operations.clinical import notes, releases_sent
from vetting_desk.operations.clinical.notes import ReleaseKind
from vetting_desk.operations.closing import acts as closing
from vetting_desk.operations.exchange import offering, quarantine, transfer
from vetting_desk.operations.interview import handover, interviews
from vetting_desk.operations.outreach import asking, engagements, partners
from vetting_desk.operations.outreach import reading as agreed
from vetting_desk.operations.outreach.asking import Asked as Asking
from vetting_desk.operations.outreach.asking import Partner
from vetting_desk.operations.queues import claims, reading, steps, urgent
from vetting_desk.operations.records import correcting, records
from vetting_desk.operations.safeguards import known

PAGE = Path(__file__).resolve().parents[2] / "docs" / "states.md"
END = "end"
STATES: dict[str, set[str]] = {
    "Record": set(WayToHq),
    "Draft": set(AssessmentState),
    "Bundle": set(BundleState),
    "In quarantine": set(QuarantineState),
    "Release": {"unsigned", "signed"},
    "Case": {"kept", "held", "withdrawn", "closed", "erased"},
    "Two cases": set(Sameness),
    "Claim": {"free", "held"},
    "Urgent": {"unseen", "acknowledged"},
    "Holding": set(HoldingState),
    "Consent": set(ConsentState),
    "Engagement": set(EngagementState),
    **MORE_STATES,
    **LOADED_STATES,
    **LIFE_STATES,
}
"""Every state there is, by the section that draws it."""


@dataclass(frozen=True)
class Way:
    """One row: a way out of a state, or its end.

    Attributes:
        section: Of which thing.
        state: From where.
        operation: From ``vetting_desk/operations/``; ``end`` where nothing is left.
        leads_to: The state after it.
        role: Who takes it.
        words: In the window.
        command: In the terminal.
    """

    section: str
    state: str
    operation: str
    leads_to: str
    role: str
    words: str
    command: str

    def __str__(self) -> str:
        return f"{self.section}-{self.state}-{self.operation.rpartition('.')[2]}"


def read() -> list[Way]:
    """Return the rows of the page."""
    found, section = [], ""
    for line in PAGE.read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            section = line.removeprefix("## ")
        elif line.startswith("| `"):
            cells = [cell.strip().strip("`") for cell in line.strip().strip("|").split("|")]
            found.append(Way(section, *cells))
    return found


ROWS = read()
WAYS = [way for way in ROWS if way.operation != END]


# The drawing is whole


@pytest.mark.parametrize("section", STATES)
def test_every_state_is_drawn_and_no_other(section: str) -> None:
    assert {way.state for way in ROWS if way.section == section} == STATES[section]


def test_every_outcome_of_taking_in_and_every_way_of_an_entry_is_named() -> None:
    text = PAGE.read_text(encoding="utf-8")

    for state in (*IntakeOutcome, *EntryWay):
        assert f"*{state.value}*" in text or f"`{state.value}`" in text, state


def test_no_state_is_an_end_but_those_where_nothing_is_left() -> None:
    ends = {(way.section, way.state) for way in ROWS if way.operation == END}

    assert ends == {
        ("Record", "nothing"),
        ("Draft", "signed"),
        ("Draft", "discarded"),
        ("Bundle", "received"),
        ("Bundle", "replaced"),
        ("In quarantine", "released"),
        ("In quarantine", "superseded"),
        ("Case", "erased"),
        ("Urgent", "acknowledged"),
        ("Consent", "replaced"),
        ("Engagement", "called-off"),
        *MORE_ENDS,
        *LOADED_ENDS,
        *LIFE_ENDS,
    }
    assert not ends & {(way.section, way.state) for way in WAYS}


# Each way can be taken by a person


@pytest.mark.parametrize("way", WAYS, ids=str)
def test_the_door_lets_the_role_through(way: Way) -> None:
    module, _, name = way.operation.rpartition(".")
    operation = getattr(importlib.import_module(f"vetting_desk.operations.{module}"), name)
    door = door_of(operation)

    assert door is not None
    assert door.action is None or door.action in ALLOWED[Role(way.role)]


def kept_rows() -> list[tuple[str, str, str]]:
    """What keeps a decided case: state, operation and roles; walked in `test_restricting`."""
    found = []
    for line in PAGE.read_text(encoding="utf-8").splitlines():
        if line.startswith("| *"):
            cells = [cell.strip() for cell in line.strip().strip("|").split("|")]
            if len(cells) != len(("state", "way", "leads to", "role")):
                continue
            state, way, _, roles = cells
            found += [(state, name, roles) for name in re.findall(r"`([a-z_.]+)`", way)]
    return found


@pytest.mark.parametrize(("state", "operation", "roles"), kept_rows())
def test_what_keeps_a_decided_case_has_doors_too(state: str, operation: str, roles: str) -> None:
    module, _, name = operation.rpartition(".")
    door = door_of(getattr(importlib.import_module(f"vetting_desk.operations.{module}"), name))
    assert door is not None, state
    named = [Role(each.strip()) for each in roles.split(",")]
    assert named
    assert all(door.action is None or door.action in ALLOWED[role] for role in named)


def test_everything_that_stops_a_period_has_a_way_out() -> None:
    rows = [line for line in PAGE.read_text(encoding="utf-8").splitlines() if "| *stopped*" in line]
    said = {
        Waits.REOPENED: "reopened", Waits.PROPOSED: "another is proposed", Waits.RIVALS: "two in force",
        Waits.NOT_TOLD: "not told", Waits.HELD: "held", Waits.ALARM: "alarm", Waits.DRAFT: "draft",
    }  # fmt: skip
    assert set(said) == set(Waits)
    for words in said.values():
        assert any(words in row.split("|")[1] for row in rows), words


@cache
def commands() -> set[str]:
    context = click.Context(program)

    def below(group: click.Group) -> set[str]:
        found = set()
        for name in group.list_commands(context):
            command = group.get_command(context, name)
            if isinstance(command, click.Group):
                found |= {f"{name} {each}" for each in below(command)}
            else:
                found.add(name)
        return found

    return below(program)


@pytest.mark.parametrize("way", WAYS, ids=str)
def test_the_terminal_has_the_command(way: Way) -> None:
    assert way.command in commands()


@cache
def shown() -> dict[str, str]:
    """Return every text of the window with its Russian words."""
    from xml.etree import ElementTree as ET

    path = PAGE.parents[1] / "resources" / "i18n" / "vetting_desk_ru.ts"
    found = {}
    for message in ET.parse(path).getroot().iter("message"):
        translation = message.find("translation")
        source = message.findtext("source") or ""
        if translation is not None and translation.get("type") not in {"obsolete", "vanished"}:
            found[source] = "".join(translation.itertext()).strip()
    return found


@pytest.mark.parametrize("row", ROWS, ids=str)
def test_the_window_has_the_words_in_every_language(row: Way) -> None:
    assert shown().get(row.words), f"no button or label says {row.words!r}"


@pytest.mark.parametrize(
    "state",
    [*WayToHq, *AssessmentState, *BundleState, *QuarantineState, *IntakeOutcome],
    ids=lambda state: f"{type(state).__name__}.{state.name}",
)
def test_every_state_has_words_on_screen_and_in_the_terminal(state: StrEnum) -> None:
    from ui.text import kinds
    from vetting_desk.cli.way_text import next_step

    tellers: dict[type[StrEnum], Callable[[Any], str]] = {
        WayToHq: kinds.way_text,
        AssessmentState: kinds.state_text,
        BundleState: kinds.bundle_text,
        QuarantineState: kinds.quarantine_text,
        IntakeOutcome: kinds.outcome_text,
    }
    assert tellers[type(state)](state)
    if not isinstance(state, IntakeOutcome):
        assert next_step(state)  # type: ignore[arg-type] # one of the four


@pytest.mark.parametrize(
    "way", [WayToHq.TO_SEND, WayToHq.WRITTEN, WayToHq.REFUSED, WayToHq.HELD, WayToHq.SET_ASIDE]
)
def test_what_to_do_is_said_on_screen_where_something_can_be_done(way: WayToHq) -> None:
    from ui.text.kinds import next_text

    assert next_text(way)


# Each way is taken


@pytest.mark.parametrize("way", WAYS, ids=str)
def test_it_leads_where_the_drawing_says(world: World, way: Way) -> None:
    walk = WALKS[way.section]

    assert walk(world, way) == way.leads_to
    world.post().casebook.verify()
    world.hq().casebook.verify()


def _record(world: World, way: Way) -> str:
    record = world.record(WayToHq(way.state))
    name = way.operation.rpartition(".")[2]
    if name == "correct":
        desk = world.post(way.role)
        return correcting.correct(desk, record.id, "Invented").assessment.state
    if name == "erase":
        desk = world.post(way.role)
        world.old(desk, record.case_id)
        retention.erase(desk, record.case_id, "Invented", PASSPHRASE)
        return "erased" if not cases.case_detail(desk, record.case_id).case.names else "kept"
    if name == "write_bundles":
        world.write(way.role)
    elif name == "offer":
        offering.offer(world.post(way.role), [record.id])
    elif name == "receive":
        world.to_hq(transfer.bundles(world.post())[0])
        world.to_post(way.role)
    else:
        _decide(world, name, 1)
        world.to_post()
    return world.way(record)


def _decide(world: World, name: str, number: int) -> quarantine.Held:
    if name == "release":
        return quarantine.release(world.hq(), number, "Invented", although_not_judged=True)
    decide = {"ask_again": quarantine.ask_again, "set_aside": quarantine.set_aside}[name]
    return decide(world.hq(), number, "Invented")


def _draft(world: World, way: Way) -> str:
    name = way.operation.rpartition(".")[2]
    draft = world.draft(AssessmentState(way.state), "phq-9" if name == "share" else "first-contact")
    desk = world.post(way.role)
    if name == "sign":
        records.sign(desk, draft, PASSPHRASE)
    elif name == "resume":
        interviews.resume(desk, draft)
    elif name == "hand_over":
        handover.hand_over(desk, draft, world.crew.officer("Bahrom Sample"), "Invented")
        assert desk.casebook.assessments.get(draft).officer_name == "Bahrom Sample"
    elif name == "discard":
        handover.discard(desk, draft, "Invented")
    else:
        notes.share(desk, draft)
    return desk.casebook.assessments.get(draft).state


def _bundle(world: World, way: Way) -> str:
    row = world.bundle(BundleState(way.state))
    name = way.operation.rpartition(".")[2]
    desk = world.post(way.role)
    if name == "write_bundles":
        assert [each.id for each in transfer.write_bundles(desk, world.stick)] == [row.id]
    elif name == "write_again":
        transfer.write_again(desk, row.id, world.stick)
    elif name == "offer_bundle":
        offering.offer_bundle(desk, row.id)
    else:
        world.to_hq(row)
        world.to_post(way.role)
    return world.post().casebook.bundles.get(row.id).state


def _quarantined(world: World, way: Way) -> str:
    number = world.quarantined(QuarantineState(way.state))
    name = way.operation.rpartition(".")[2]
    if name == "receive":
        offering.offer_all(world.post())
        if way.state == QuarantineState.ASKED_AGAIN:
            world.to_post()
        world.to_hq(world.write())
    else:
        _decide(world, name, number)
    return next(
        each.state for each in quarantine.held(world.hq(), all_of_it=True) if each.number == number
    )


def _release(world: World, way: Way) -> str:
    desk = world.post(way.role)
    case = cases.create_case(desk, [PersonName("Sample", NameScript.LATIN)])
    if way.state == "unsigned":
        known = desk.casebook.officers.get(desk.officer.id)
        desk.casebook.officers.put(known.officer, [], [])  # as before headquarters' answer
        desk.keys.forget_signer()
        released = notes.release(desk, case.id, ReleaseKind.NEED, "Invented")
        assert desk.casebook.entries.find(released.id) is None
        desk.casebook.officers.put(known.officer, known.certificates, known.long_term)
        releases_sent.sign(desk)
        return "signed" if desk.casebook.entries.find(released.id) else "unsigned"
    released = notes.release(desk, case.id, ReleaseKind.NEED, "Invented")
    world.write(way.role)
    found = desk.casebook.entries.way(released.id, "")
    return found[0] if found else ""


def _two_cases(world: World, way: Way) -> str:
    desk = world.post(way.role)
    names = [PersonName("Ali Sample", NameScript.LATIN)]
    one, other = (cases.create_case(desk, names).id for _ in range(2))
    if way.state != Sameness.OPEN:
        telling_apart.decide(desk, one, other, Sameness(way.state), "Invented")
    return telling_apart.decide(desk, one, other, Sameness(way.leads_to), "Invented").sameness


def _withdrawn(world: World, way: Way) -> str:
    desk = world.post(way.role)
    case = cases.create_case(desk, [PersonName("Ali Sample", NameScript.LATIN)]).id
    withdrawing.withdraw(desk, case, "Invented")
    if way.state == "withdrawn":
        withdrawing.bring_back(desk, case, "Invented")
    return "withdrawn" if withdrawing.withdrawal(desk, case) else "kept"


def _case(world: World, way: Way) -> str:
    if ".withdrawing." in way.operation:
        return _withdrawn(world, way)
    record = world.record(WayToHq.RECEIVED)
    desk = world.post(way.role)
    if way.state == "closed":
        closing.close(desk, record.case_id, "home")
        world.to_hq(world.write(way.role))  # nothing is erased that headquarters has not heard of
        world.to_post(way.role)
        desk = world.post(way.role)
    if way.state == "held":
        retention.hold(desk, record.case_id, "Invented")
    name = way.operation.rpartition(".")[2]
    if name in {"close", "reopen"}:
        act = closing.close if name == "close" else closing.reopen
        act(desk, record.case_id, "home")
    elif name == "erase":
        world.old(desk, record.case_id)
        retention.erase(desk, record.case_id, "Invented", PASSPHRASE)
    else:
        {"hold": retention.hold, "lift_hold": retention.lift_hold}[name](
            desk, record.case_id, "Invented"
        )
    if any(stone.case_id == record.case_id for stone in retention.tombstones(desk)):
        return "erased"
    if desk.casebook.cases.get(record.case_id).closed:
        return "closed"
    held = any(hold.case_id == record.case_id for hold in retention.holds(desk))
    return "held" if held else "kept"


def _claim(world: World, way: Way) -> str:
    record = world.record(WayToHq.RECEIVED)
    hq, case = world.hq(), record.case_id
    held = claims.claim(hq, case).id if way.state == "held" else ""
    name = way.operation.rpartition(".")[2]
    if name == "claim":
        claims.claim(hq, case)
    elif name == "let_go":
        claims.let_go(hq, case, held)
    elif name == "reassign":
        claims.reassign(hq, case, hq.officer.id, held)
    else:
        steps.ready_to_decide(hq, case, reading.look(hq, case).version)
    return "held" if hq.casebook.claims.held(case) else "free"


def _urgent(world: World, way: Way) -> str:
    record = world.record(WayToHq.RECEIVED)
    hq = world.hq()
    alarm = hq.casebook.alarms.add(record.case_id, "", "danger", hq.clock.now(), clinical=False)
    assert reading.overview(hq).unseen == 1
    urgent.acknowledge(hq, record.case_id, UrgentKind.ALARM, alarm.id, "Invented")
    return "unseen" if reading.overview(hq).unseen else "acknowledged"


def _holding(world: World, way: Way) -> str:
    case, desk = world.record(WayToHq.RECEIVED).case_id, world.post(way.role)
    hq = world.hq().desk.id
    if way.state == HoldingState.OFFERED:
        holding.hand_over(desk, case, hq, "Invented")
    elif way.state == HoldingState.ELSEWHERE:
        holding.take_over(world.hq(), case, "Invented")
        world.to_post(way.role)
    elif way.state == HoldingState.FORKED:
        for each in (desk.desk, world.hq().desk):
            taken = CaseTaken(
                new_id(), case, each.id, each.name, "", (), desk.clock.now(), "Sample", ""
            )
            desk.casebook.holdings.add_taken(taken)
    assert holding.of_case(world.post(way.role), case).state == way.state
    name = way.operation.rpartition(".")[2]
    if name == "hand_over":
        holding.hand_over(world.post(way.role), case, hq, "Invented")
    elif name == "take_over":
        holding.take_over(world.post(way.role), case, "Invented")
    else:
        world.to_hq(world.write(way.role))
        [offered] = holding.offered(world.hq())
        holding.accept(world.hq(), offered.offer.id)
        world.to_post(way.role)
    return holding.of_case(world.post(way.role), case).state


class Asked:
    """A person of the post, asked as after a decision that they know."""

    def __init__(self, world: World, way: Way) -> None:
        self.world, self.role = world, way.role
        names = [PersonName("Ali Sample", NameScript.LATIN)]
        self.case = cases.create_case(world.post(way.role), names).id
        known.record(world.post(way.role), self.case, "age", "adult", "Invented papers")

    def say(
        self, *, given: bool = True, to: ConsentTo = ConsentTo.SPEAKING, until: int = 30
    ) -> str:
        desk = self.world.post(self.role)
        day = desk.clock.now().date()
        partner = Partner("A school", PartnerKind.SCHOOL, "Invented")
        asked = Asking(
            to, given=given, how="Invented", language="tg", day=day, until=day + timedelta(days=until),
            partner=partner if to is ConsentTo.SHARING else None,
        )  # fmt: skip
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(agreed, "require_decided", lambda *_: None)
            return asking.record(desk, self.case, asked).id

    def withdraw(self, *consents: str) -> None:
        desk = self.world.post(self.role)
        asking.withdraw(desk, self.case, consents, desk.clock.now().date())

    def stands(self) -> Outreach:
        return agreed.of_case(self.world.post(self.role), self.case)


def _consent(world: World, way: Way) -> str:
    asked = Asked(world, way)
    name = way.operation.rpartition(".")[2]
    to = ConsentTo.SHARING if name == "told" else ConsentTo.SPEAKING
    one = asked.say(given=way.state != ConsentState.REFUSED, to=to, until=1)
    if way.state == ConsentState.WITHDRAWN:
        asked.withdraw(one)
    elif way.state == ConsentState.ENDED:
        now = world.post(way.role).clock.now()
        later(world.post(way.role), now + timedelta(days=3))
    elif way.state == ConsentState.CONTRADICTED:
        payload = {"consents": [], "everything": True, "day": "2026-01-02", "words": ""}
        entries.write(world.post(way.role), "consent-withdrawn", asked.case, payload)
    assert asked.stands().consents[-1].state == way.state
    if name == "withdraw":
        asked.withdraw(one)
    elif name == "told":
        desk = world.post(way.role)
        partners.told(desk, asked.case, one, desk.clock.now().date(), "Invented")
    else:
        asked.say(given=way.leads_to == ConsentState.GIVEN)
    return asked.stands().consents[-1].state


def _engagement(world: World, way: Way) -> str:
    asked = Asked(world, way)
    consent = asked.say()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(agreed, "require_decided", lambda *_: None)
        desk = world.post(way.role)
        day = desk.clock.now().date()
        one = engagements.plan(desk, asked.case, consent, "Invented", "Invented", day).id
    steps = {
        "planned": (),
        "not-well": (("before", "no"),),
        "ready": (("before", "yes"),),
        "held": (("before", "yes"), ("held", "")),
        "over": (("before", "yes"), ("held", ""), ("after", "yes")),
        "called-off": (("called-off", ""),),
    }
    _go(world, way, asked.case, one, steps[way.state])
    assert asked.stands().engagements[0].state == way.state
    if way.operation.endswith("withdraw"):
        asked.withdraw()
    else:
        _go(world, way, asked.case, one, steps[way.leads_to][-1:])
    return asked.stands().engagements[0].state


def _go(world: World, way: Way, case: str, one: str, taken: tuple[Any, ...]) -> None:
    for what, well in taken:
        engagements.step(world.post(way.role), case, one, what, well, "Invented")


WALKS: dict[str, Callable[[World, Way], str]] = {
    "Record": _record,
    "Draft": _draft,
    "Bundle": _bundle,
    "In quarantine": _quarantined,
    "Release": _release,
    "Case": _case,
    "Two cases": _two_cases,
    "Claim": _claim,
    "Urgent": _urgent,
    "Holding": _holding,
    "Consent": _consent,
    "Engagement": _engagement,
    **MORE_WALKS,
    **LOADED_WALKS,
    **LIFE_WALKS,
}


# That the test would notice


def test_a_state_without_a_way_out_would_be_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    shorter = [way for way in ROWS if (way.section, way.state) != ("Record", "refused")]
    monkeypatch.setitem(globals(), "ROWS", shorter)

    with pytest.raises(AssertionError):
        test_every_state_is_drawn_and_no_other("Record")
