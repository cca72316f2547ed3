"""A machine around a case: callers, relatives, what a person agrees to, who may know, files, a recorded talk.

What may not be is written down here apart from the program, from what was done: a *way past* is an act done
although the person should have been safe from it, or something that somebody learns who should not.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Final, NoReturn

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from tests.vetting_desk.decoding import samples
from tests.vetting_desk.operations.decisions.conftest import ANORA, DAVLAT, HILOLA, ISKANDAR, LATIF
from tests.vetting_desk.operations.files.conftest import about
from tests.vetting_desk.operations.outreach.conftest import SCHOOL, Afterwards
from tests.vetting_desk.operations.passage.conftest import somebody
from tests.vetting_desk.operations.recordings.conftest import Talk, sound
from tests.vetting_desk.operations.safeguards.machine import WayPastError
from vetting_desk.errors import (
    InputError,
    NotFoundError,
    OwnContactError,
    OwnContactNeededError,
    PermissionDeniedError,
    SafeguardError,
    StateError,
    TooEarlyToAskError,
    VettingDeskError,
)
from vetting_desk.model import NameScript, PersonName
from vetting_desk.model.call import Caller
from vetting_desk.model.consent import PUBLIC, ConsentTo, Outreach, PartnerKind
from vetting_desk.model.person import ASSESSED, Certainty, Kin
from vetting_desk.model.recording import AGREES, REFUSED, WITHDRAWN, Ending
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.calls import knowing, settling, taking
from vetting_desk.operations.cases import cases
from vetting_desk.operations.files import kept
from vetting_desk.operations.files.incoming import Incoming
from vetting_desk.operations.interview import interviews
from vetting_desk.operations.outreach import (
    asking,
    engagements,
    partners,
    plan_partners,
    reading,
    stopping,
)
from vetting_desk.operations.passage import family, own_case
from vetting_desk.operations.recordings import consent, recorder
from vetting_desk.operations.recordings import reading as heard
from vetting_desk.operations.safeguards import known

LARK: Final = [PersonName("Lark", NameScript.LATIN)]
HELPS: Final = plan_partners.Named(SCHOOL.name, PartnerKind.SCHOOL, "Teaches")
NOBODY_S: Final = (DAVLAT, LATIF)
"""Who decides, or is heard then: nothing of what a person agreed to is theirs."""


class Around(RuleBasedStateMachine):
    """One case with a decision the person knows, one without, and all that stands around them."""

    afterwards: Afterwards
    came: Incoming
    ways: list[str]

    def way_past(self, why: str) -> NoReturn:
        """Note that a way past was found: the desks remember rounds, so that none can be tried once more."""
        type(self).ways.append(why)
        raise WayPastError(why)

    @initialize()
    def begin(self) -> None:
        """Take everything back that an earlier round left, and begin with no call and nobody."""
        self.case = self.afterwards.case_id
        desk = self.desk()
        if self.of_case().stops:
            stopping.lift(self.desk(ISKANDAR), self.case, "To begin again")
        for each in reading.of_case(self.desk(), self.case).engagements:
            if each.open and each.state.value != "held":
                engagements.step(desk, self.case, each.said.entry.id, "called-off", words="Again")
        if not self.of_case().all_taken_back:
            asking.withdraw(self.desk(), self.case, [], self.afterwards.today)
        for one in plan_partners.of_case(self.desk(), self.case):
            if one.holds:
                plan_partners.take_off(self.desk(), self.case, one.id, "To begin again")
        plan_partners.put(self.desk(), self.case, HELPS)
        self.given: dict[str, tuple[ConsentTo, str]] = {}
        self.shares = False
        self.stopped = False
        self.stories: dict[str, set[str]] = {}
        self.calls: dict[str, str] = {}
        self.joined: dict[str, str] = {}
        self.people: dict[str, str] = {}
        self.planned: dict[str, tuple[str, bool]] = {}
        self.talk: Talk | None = None
        self.agreed = ""
        self.notice = "understood"
        self.tried = 0

    def desk(self, name: str = ANORA) -> OpenDesk:
        """The desk of an officer, who is at it now."""
        return self.afterwards.bench.at(name)

    def of_case(self) -> Outreach:
        return reading.of_case(self.desk(), self.case)

    def attempt(
        self, act: Callable[[], object], refused: type[VettingDeskError] | tuple[type[VettingDeskError], ...],
        *, forbidden: str,
    ) -> object:  # fmt: skip
        """Do something; it is done where nothing forbids it, and refused where something does."""
        try:
            found = act()
        except refused as error:
            if not forbidden:
                raise AssertionError(f"refused by {error!r}") from error
            return None
        if forbidden:
            self.way_past(forbidden)
        return found or True

    # Calls

    @rule(caller=st.sampled_from(list(Caller)), follows=st.booleans(), speaks=st.booleans())
    def somebody_calls(self, caller: Caller, *, follows: bool, speaks: bool) -> None:
        desk = self.desk()
        waiting = [each for each in self.calls if each not in self.joined]
        before = waiting[-1] if follows and waiting else ""
        call = taking.begin(desk, before)
        words = {"caller": caller.value, "safe": "no"} | ({"language": "Tajik"} if speaks else {})
        taking.write(desk, call.id, words)
        taking.end(desk, call.id)
        story = self.calls.get(before, call.id)
        self.calls[call.id] = story
        self.stories.setdefault(story, set()).add(caller.value)

    @precondition(lambda self: len(self.calls) > len(self.joined))
    @rule(at=st.integers(0, 9))
    def a_case_is_opened_from_a_call(self, at: int) -> None:
        call = self.waiting(at)
        spoke = Caller.PERSON.value in self.stories[self.calls[call]]
        made = self.attempt(
            lambda: settling.open_case(self.desk(), call, LARK),
            OwnContactNeededError,
            forbidden="" if spoke else "a case by the word of others",
        )
        if made is not None:
            self.settled(self.calls[call])

    @precondition(lambda self: len(self.calls) > len(self.joined))
    @rule(at=st.integers(0, 9))
    def a_call_joins_the_case(self, at: int) -> None:
        call = self.waiting(at)
        settling.join(self.desk(), call, self.case)
        self.settled(self.calls[call])

    @precondition(lambda self: self.joined)
    @rule(at=st.integers(0, 9), name=st.sampled_from(["language", "danger"]))
    def a_fact_is_taken_from_a_call(self, at: int, name: str) -> None:
        call = sorted(self.joined)[at % len(self.joined)]
        act = next(
            each.id
            for each in self.desk().casebook.call_acts.standing(self.joined[call])
            if each.call_id == call
        )
        words = taking.read(self.desk(), call).words
        own = words["caller"] == Caller.PERSON.value
        allowed = name == "danger" or (own and "language" in words)
        self.attempt(
            lambda: knowing.take_facts(self.desk(), act, [name], "Heard"),
            InputError,
            forbidden="" if allowed else "what a relative says of the person is no fact of theirs",
        )

    def waiting(self, at: int) -> str:
        open_calls = sorted(set(self.calls) - set(self.joined))
        return open_calls[at % len(open_calls)]

    def settled(self, story: str) -> None:
        desk = self.desk()
        for call, its in self.calls.items():
            if its == story:
                self.joined[call] = desk.casebook.calls.get(call).case_id

    # Relatives

    @rule(kin=st.sampled_from([Kin.CHILD, Kin.SPOUSE]))
    def a_relative_is_named(self, kin: Kin) -> None:
        self.tried += 1
        name = f"Relative {len(self.people)} {id(self)}"
        made = family.record(self.desk(), self.case, somebody(name, safety="Threatened at home"))
        family.link(self.desk(), self.case, ASSESSED, made.id, kin, Certainty.SAID)
        self.people[made.id] = name

    @precondition(lambda self: self.people)
    @rule(at=st.integers(0, 9), contact=st.sampled_from(["", "  ", "She rang herself on Monday"]))
    def a_relative_gets_a_case(self, at: int, contact: str) -> None:
        who = sorted(self.people)[at % len(self.people)]
        made = self.attempt(
            lambda: own_case.open_case(self.desk(), self.case, who, contact),
            OwnContactError,
            forbidden="" if contact.strip() else "a case without their own contact",
        )
        if made is not None:
            del self.people[who]

    @precondition(lambda self: self.people)
    @rule(at=st.integers(0, 9), digest=st.sampled_from(["intake", "return-spj"]))
    def a_relative_is_assessed(self, at: int, digest: str) -> None:
        who = sorted(self.people)[at % len(self.people)]
        sha = self.instruments()[digest]
        self.attempt(
            lambda: interviews.start(self.desk(), who, sha),
            NotFoundError,
            forbidden="a relative is rated",
        )

    @invariant()
    def nobody_finds_a_relative_among_cases(self) -> None:
        for name in getattr(self, "people", {}).values():
            if cases.search(self.desk(), name):
                self.way_past("a relative stands in the list of cases")

    def instruments(self) -> dict[str, str]:
        from vetting_desk.operations.interview import instruments

        return {each.key.id: each.key.sha256 for each in instruments.list_instruments(self.desk())}

    # What they agree to

    @rule(to=st.sampled_from(list(ConsentTo)), given=st.booleans())
    def they_are_asked(self, to: ConsentTo, *, given: bool) -> None:
        asked = replace(self.afterwards.asked(to), given=given)
        entry = asking.record(self.desk(), self.case, asked)
        self.given = {key: value for key, value in self.given.items() if value[0] is not to}
        if given:
            self.given[entry.id] = (to, "given")
        if to is ConsentTo.SHARING:
            self.shares = given

    @rule(to=st.sampled_from(list(ConsentTo)))
    def they_are_asked_before_a_decision(self, to: ConsentTo) -> None:
        early = cases.create_case(self.desk(), LARK).id
        known.record(self.desk(), early, "age", "adult", "Said so")
        self.attempt(
            lambda: asking.record(self.desk(), early, self.afterwards.asked(to)),
            TooEarlyToAskError,
            forbidden="asked before a decision",
        )

    @precondition(lambda self: self.given)
    @rule(at=st.integers(0, 9))
    def they_take_it_back(self, at: int) -> None:
        one = sorted(self.given)[at % len(self.given)]
        asking.withdraw(self.desk(), self.case, [one], self.afterwards.today)
        if self.given.pop(one)[0] is ConsentTo.SHARING:
            self.shares = False

    @rule(
        name=st.sampled_from(NOBODY_S),
        what=st.sampled_from(["consents", "partners", "plan", "ask"]),
    )
    def who_decides_looks(self, name: str, what: str) -> None:
        desk = self.desk(name)
        acts: dict[str, Callable[[], object]] = {
            "consents": lambda: reading.of_case(desk, self.case),
            "partners": lambda: partners.partners(desk),
            "plan": lambda: plan_partners.of_case(desk, self.case),
            "ask": lambda: asking.record(desk, self.case, self.afterwards.asked()),
        }
        self.attempt(acts[what], PermissionDeniedError, forbidden=f"{name} knows of {what}")

    @rule()
    def a_psychologist_stops_it(self) -> None:
        if not self.stopped:
            stopping.stop(self.desk(ISKANDAR), self.case, "To rest")
            self.stopped = True

    @rule(at=st.integers(0, 9))
    def they_are_planned_to_speak(self, at: int) -> None:
        every = self.of_case().consents
        one = every[-1 - at % min(4, len(every))] if every else None
        if one is None:
            return
        key = one.said.entry.id
        allowed = key in self.given and one.to in PUBLIC and not self.stopped
        entry = self.attempt(
            lambda: engagements.plan(
                self.desk(), self.case, key, "A talk", "A school",
                self.afterwards.today + timedelta(days=7),
            ),
            StateError,
            forbidden="" if allowed else "to speak without their word",
        )  # fmt: skip
        if entry is not None:
            self.planned[entry.id] = (key, False)  # type: ignore[attr-defined]

    @precondition(lambda self: self.planned)
    @rule(at=st.integers(0, 9), well=st.sampled_from(["yes", "no"]))
    def they_are_asked_how_they_are(self, at: int, well: str) -> None:
        one = sorted(self.planned)[at % len(self.planned)]
        key, _ = self.planned[one]
        if key in self.given:
            engagements.step(self.desk(), self.case, one, "before", well)  # type: ignore[arg-type]
            self.planned[one] = (key, well == "yes")

    @precondition(lambda self: self.planned)
    @rule(at=st.integers(0, 9))
    def it_takes_place(self, at: int) -> None:
        one = sorted(self.planned)[at % len(self.planned)]
        key, well = self.planned[one]
        allowed = key in self.given and well and not self.stopped
        done = self.attempt(
            lambda: engagements.step(self.desk(), self.case, one, "held"),
            StateError,
            forbidden=""
            if allowed
            else "they spoke although unwell, stopped, or against their word",
        )
        if done is not None:
            del self.planned[one]

    @invariant()
    def a_partner_knows_what_they_agreed_to(self) -> None:
        if not hasattr(self, "shares"):
            return
        for one in plan_partners.of_case(self.desk(), self.case):
            if one.holds and bool(one.may_know) != self.shares:
                self.way_past("a partner may know what nobody agreed to")

    # Files and recordings

    @rule(name=st.sampled_from([HILOLA, ANORA]))
    def a_picture_is_brought(self, name: str) -> None:
        case_id = cases.create_case(self.desk(name), LARK).id
        file = kept.take_in(self.desk(name), case_id, about(), self.came)
        shown = kept.content(self.desk(name), case_id, file.id)
        telling = (samples.PLACE, samples.AUTHOR, samples.SERIAL, samples.HIDDEN)
        if any(each in shown for each in telling):
            self.way_past("a picture says where it was taken")
        self.attempt(
            lambda: kept.content(self.desk(name), self.case, file.id),
            NotFoundError,
            forbidden="a file is read by way of another case",
        )

    @rule(answer=st.sampled_from([AGREES, REFUSED, WITHDRAWN]))
    def they_are_asked_about_recording(self, answer: str) -> None:
        talk = self.talking()
        if answer == WITHDRAWN:
            if self.agreed != AGREES:
                return
            consent.withdraw(talk.desk, talk.case)
        else:
            consent.say(talk.desk, talk.case, answer, "May I record this?", "tg")
        self.agreed = answer

    @rule(notice=st.sampled_from(["later", "declined", "given", "understood"]))
    def the_notice_is(self, notice: str) -> None:
        self.talking().say("notice", notice)
        self.notice = notice

    @rule(reason=st.sampled_from(["", "To type it out"]))
    def a_talk_is_recorded_and_heard(self, reason: str) -> None:
        talk = self.talking()
        allowed = self.agreed == AGREES and self.notice in {"given", "understood"}
        running = self.attempt(
            talk.begin, SafeguardError, forbidden="" if allowed else "recorded without their word"
        )
        if not isinstance(running, recorder.Recorder):
            return
        running.feed(sound(1))
        made = running.stop(Ending.STOPPED)
        self.attempt(
            lambda: heard.listen(talk.desk, made.id, reason),
            InputError,
            forbidden="" if reason else "heard, and nobody said why",
        )

    def talking(self) -> Talk:
        if self.talk is None:
            self.talk = Talk(self.desk())
        self.talk.desk = self.desk()
        return self.talk
