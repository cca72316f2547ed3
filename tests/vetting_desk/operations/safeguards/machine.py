"""A machine that tries to rate, sign, decide and refer whatever happens to a case, and knows what it may not.

What it knows is written down apart from the table, from what was done to the case. An act that passes although
the person should have been safe from it is a *way past*; one refused that nothing forbids is told too.
"""

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from tests.vetting_desk.operations.safeguards.arranging import Tried, free
from tests.vetting_desk.operations.safeguards.conftest import as_role
from vetting_desk.errors import SafeguardError, SecondRoleNeededError, StateError
from vetting_desk.model import Officer, Role
from vetting_desk.model.officer_profile import OfficerProfile, Sex
from vetting_desk.model.recording import AGREES, REFUSED, WITHDRAWN
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.interview import interviews
from vetting_desk.operations.recordings import consent
from vetting_desk.operations.safeguards import alarms, apart, known
from vetting_desk.operations.safeguards.situation import NEVER_SHUT, Act, Ground

RATING = {Act.RATE, Act.ELIGIBILITY}
TALK = {Act.ACTS, Act.VIOLENCE}
TRIED = sorted(set(Act) - {Act.SIGN})
CHANGES = (
    ("guardian", "present"), ("guardian", "conflict"), ("guardian", "none"), ("best-interests", "Stays"),
    ("notice", "given"), ("notice", "later"), ("notice", "declined"), ("notice", "understood"),
    ("interpreter", "needed_not_available"), ("interpreter", "present"), ("interpreter", "not_needed"),
    ("language", "Arabic"), ("language", "Tajik"), ("understands", "no"), ("understands", "yes"),
    ("interpreter-conflict", "yes"), ("interpreter-conflict", "none_known"),
    ("interpreter-undertaking", "declined"), ("interpreter-undertaking", "signed"),
    ("interviewer-wish", "woman"), ("interviewer-wish", "no_wish"), ("interviewer-met", "no"),
    ("interviewer-met", "yes"), ("private", "no"), ("private", "yes"),
    ("lawyer", "wanted"), ("lawyer", "present"), ("confession", "wait_for_lawyer"),
    ("confession", "go_on"), ("liberty", "held"), ("liberty", "free"), ("next-legal-review", "2026-12-01"),
)  # fmt: skip
"""Facts that change, as an officer records them."""
STATING = {Role.CHILD_PROTECTION, Role.LAWYER, Role.PSYCHOLOGIST, Role.SUPERVISOR}
ROLES = (Role.PSYCHOLOGIST, Role.INTERVIEWER, Role.LAWYER, Role.SUPERVISOR, Role.CHILD_PROTECTION)


class WayPastError(AssertionError):
    """An act was done from which the person should have been safe."""


class Safe(RuleBasedStateMachine):
    """One case, and one draft in it."""

    desk: OpenDesk
    foreign: str

    @initialize(age=st.booleans(), notice=st.booleans())
    def begin(self, *, age: bool, notice: bool) -> None:
        """Begin with an adult who understood, or with one whom nobody asked."""
        self.officers: dict[Role, Officer] = getattr(type(self), "officers", {})
        type(self).officers = self.officers
        self.at(Role.PSYCHOLOGIST)
        self.desk.casebook.profiles.put(self.me.id, OfficerProfile())
        self.tried: Tried = free(self.desk, self.foreign, age=age, notice=notice)
        self.facts = {"notice": "understood"} if notice else {}
        self.ages = {"adult"} if age else set[str]()
        self.together, self.young, self.stated = False, False, list[Officer]()
        self.ended, self.shut = True, ""
        self.danger = self.danger_here = self.beaten = False
        self.spoke: set[Act] = set()
        self.profile = OfficerProfile()
        self.agreed = True

    def at(self, role: Role) -> None:
        """Let the officer of a role be at the desk."""
        if role in self.officers:
            self.desk.casebook.act_as(self.officers[role])
        else:
            self.officers[role] = as_role(self.desk, role)
        self.me = self.officers[role]

    @rule(role=st.sampled_from(ROLES))
    def another_officer(self, role: Role) -> None:
        self.at(role)
        self.profile = self.desk.casebook.profiles.get(self.me.id)

    @rule(change=st.sampled_from(CHANGES))
    def record(self, change: tuple[str, str]) -> None:
        self.tried.say(*change)
        self.facts[change[0]] = change[1]

    @rule(age=st.sampled_from(["adult", "child", "in_doubt"]))
    def say_age(self, age: str) -> None:
        self.tried.say("age", age)
        self.heard(age)

    @rule(age=st.sampled_from(["adult", "child", "in_doubt"]))
    def tick_age(self, age: str) -> None:
        other = (
            interviews.start(self.desk, self.tried.case, self.foreign) if self.may_start() else None
        )
        if other is not None:
            other.answer("/data/age", age)
            self.heard(age)

    @rule(born=st.sampled_from(["2012", "1990"]))
    def say_birth(self, born: str) -> None:
        self.tried.say("birth-date", born)
        self.young = self.young or born == "2012"

    @rule()
    def state_adult(self) -> None:
        if self.me.role not in STATING:
            try:
                known.state_adult(self.desk, self.tried.case, "Paper")
            except StateError:
                return
            raise WayPastError(f"{self.me.role} settled an age")
        try:
            known.state_adult(self.desk, self.tried.case, "Paper")
        except SecondRoleNeededError:
            assert self.stated
            return
        if not self.stated:
            self.stated = [self.me]
            return
        if self.stated[0].role is self.me.role:
            raise WayPastError("one role settled an age")
        self.ages, self.together, self.young, self.stated = {"adult"}, True, False, []

    @rule(answer=st.sampled_from([AGREES, REFUSED, WITHDRAWN]))
    def asked_to_be_recorded(self, answer: str) -> None:
        if answer != WITHDRAWN:
            consent.say(self.desk, self.tried.case, answer, "May I record this?", "tg")
        elif self.agreed:
            consent.withdraw(self.desk, self.tried.case)
        else:
            return
        self.agreed = answer == AGREES

    @rule(ended=st.booleans())
    def end(self, *, ended: bool) -> None:
        self.tried.interview.answer("/data/over", "ended" if ended else "pause")
        self.ended = ended

    @rule(shut=st.sampled_from(["", "rates", "talks"]))
    def shut_by_form(self, shut: str) -> None:
        self.tried.interview.answer("/data/shut", shut)
        self.shut = shut

    @rule(sex=st.sampled_from(list(Sex)), speaks=st.sampled_from([(), ("tg",), ("ar",)]))
    def profile_is(self, sex: Sex, speaks: tuple[str, ...]) -> None:
        self.profile = OfficerProfile(speaks, sex)
        self.desk.casebook.profiles.put(self.me.id, self.profile)

    @rule(here=st.booleans())
    def somebody_is_in_danger(self, *, here: bool) -> None:
        if not here and not self.may_start():
            return
        form = self.tried.interview if here else interviews.start(
            self.desk, self.tried.case, self.foreign
        )  # fmt: skip
        before = len(alarms.of_case(self.desk, self.tried.case))
        form.answer("/data/danger", "no")
        form.answer("/data/danger", "yes")
        raised = len(alarms.of_case(self.desk, self.tried.case)) > before
        if not raised and not self.danger:
            raise WayPastError("nobody was called")
        self.danger_here |= here and raised
        self.danger = True

    @rule()
    def somebody_comes(self) -> None:
        for call in alarms.of_case(self.desk, self.tried.case):
            if call.alarm.open:
                alarms.came(self.desk, call.alarm.id, "Stayed")
        self.danger = self.danger_here = False

    @rule()
    def it_stems_from_ill_treatment(self) -> None:
        apart.keep(self.desk, self.tried.interview.assessment.id, "He was beaten")
        self.beaten = True

    @rule(act=st.sampled_from(TRIED), ground=st.sampled_from(["documents", *Ground]))
    def try_it(self, act: Act, ground: str) -> None:
        self.tried.grounds = (ground,)
        forbidden = self.forbids(act, ground)
        try:
            self.tried.do(act)
        except SafeguardError as refused:
            if not forbidden:
                raise AssertionError(f"{act} is refused by {refused.fields['row']}") from refused
            return
        if forbidden:
            raise WayPastError(f"{act} although {sorted(forbidden)}")
        self.spoke.add(act)

    @rule()
    def try_to_sign(self) -> None:
        forbidden = {why for act in self.spoke for why in self.forbids(act, "documents")}
        forbidden |= {"danger here"} if self.danger_here else set()
        if Act.CLINICAL in self.spoke:  # a clinician answered it, whoever signs
            forbidden -= {"no clinician"}
        try:
            self.tried.interview.guard.require_signing(self.tried.interview.session)
        except SafeguardError as refused:
            if not forbidden:
                raise AssertionError(f"signing is refused by {refused.fields['row']}") from refused
            return
        if forbidden:
            raise WayPastError(f"signed although {sorted(forbidden)}")

    def heard(self, age: str) -> None:
        """Somebody said how old the person is."""
        self.ages.add(age)
        if age != "adult":
            self.stated = []

    def may_start(self) -> bool:
        return not self.forbids(Act.START_ASSESSMENT, "documents")

    def forbids(self, act: Act, ground: str) -> set[str]:
        """What makes an act one from which the person has to be safe."""
        if act in NEVER_SHUT:
            return set()
        found = {**self._of_age(act), **self._of_talk(act), **self._of_form(act)}
        found |= {
            "danger": act in RATING | {Act.DECIDE, Act.CLOSE} and self.danger,
            "ill-treatment": act in RATING and self.beaten,
            "no ground": act in {Act.DECIDE, Act.REFER, Act.CLOSE} and ground != "documents",
            "held": act is Act.CLOSE
            and self.facts.get("liberty") == "held"
            and "next-legal-review" not in self.facts,
        }
        return {why for why, holds in found.items() if holds}

    def _of_age(self, act: Act) -> dict[str, bool]:
        fact = self.facts.get
        adult = self.ages == {"adult"} and not self.young
        childish = bool(self.ages) and not adult
        there = fact("guardian") == "present" or self.me.role is Role.CHILD_PROTECTION
        there = there and fact("guardian") != "conflict" and "best-interests" in self.facts
        grown = RATING | TALK | {Act.DECIDE, Act.REFER, Act.OUTREACH}
        nobody = childish and not there
        return {
            "nobody asked the age": act is Act.RECORD and not self.ages and not childish,
            "no adult": (act in grown and not adult) or (act is Act.START_ASSESSMENT and childish),
            "nobody is there": act in {Act.IDENTITY, Act.RECORD} and nobody,
        }

    def _of_talk(self, act: Act) -> dict[str, bool]:
        fact, asking = self.facts.get, act in RATING | TALK
        waits = fact("lawyer") == "wanted" or fact("confession") == "wait_for_lawyer"
        conflict = fact("interpreter-conflict") == "yes" and fact("interpreter") != "not_needed"
        talking = asking or act is Act.IDENTITY
        return {
            "notice": asking and fact("notice") != "understood",
            "recorded before the notice": act is Act.RECORD
            and fact("notice") not in {"understood", "given"},
            "recorded without consent": act is Act.RECORD and not self.agreed,
            "recorded without a language": act is Act.RECORD and not self.understood(),
            "conflict": asking and conflict,
            "no undertaking": asking
            and fact("interpreter") == "present"
            and fact("interpreter-undertaking") == "declined",
            "lawyer": asking and waits and fact("lawyer") != "present",
            "language": talking and not self.understood(),
            "wish": talking and not self.as_wished(),
            "others hear": act is Act.VIOLENCE and fact("private") == "no",
        }

    def _of_form(self, act: Act) -> dict[str, bool]:
        return {
            "the talk goes on": act in RATING and (not self.ended or self.shut == "rates"),
            "the form is shut": act in TALK and self.shut == "talks",
            "no clinician": act is Act.CLINICAL and self.me.role is not Role.PSYCHOLOGIST,
        }

    def understood(self) -> bool:
        fact = self.facts.get
        if fact("interpreter") == "needed_not_available" or fact("understands") == "no":
            return False
        if (
            fact("interpreter") == "not_needed"
            and "language" in self.facts
            and self.profile.languages
        ):
            wanted = {"Arabic": "ar", "Tajik": "tg"}[self.facts["language"]]
            return wanted in self.profile.languages
        return True

    def as_wished(self) -> bool:
        if self.facts.get("interviewer-wish") != "woman":
            return True
        if self.profile.sex is Sex.UNKNOWN:
            return self.facts.get("interviewer-met") != "no"
        return self.profile.sex is Sex.FEMALE
