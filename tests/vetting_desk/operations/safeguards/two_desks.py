"""The machine of `machine` over a post and its headquarters: what is known at one forbids at the other.

Everybody who acts has a certificate of their own. What was said at the post is carried before headquarters
tries to decide, and what headquarters records is carried back before the post goes on.
"""

from hypothesis import strategies as st
from hypothesis.stateful import initialize, rule

from tests.vetting_desk.operations.decisions.conftest import (
    ANORA,
    HILOLA,
    ISKANDAR,
    LATIF,
    SALIMA,
    Bench,
    signed,
)
from tests.vetting_desk.operations.safeguards.arranging import free
from tests.vetting_desk.operations.safeguards.machine import CHANGES, Safe, WayPastError
from vetting_desk.errors import SafeguardError
from vetting_desk.model import Role
from vetting_desk.model.officer_profile import OfficerProfile
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.safeguards import alarms, case_acts, known, stating
from vetting_desk.operations.safeguards.situation import Act, Ground

NAMES = {Role.PSYCHOLOGIST: ISKANDAR, Role.INTERVIEWER: ANORA, Role.SUPERVISOR: SALIMA}
AT_HQ = (Act.DECIDE, Act.REFER, Act.OUTREACH, Act.CLOSE)


class SafeAtTwo(Safe):
    """One case at a post and at its headquarters."""

    bench: Bench

    @initialize(age=st.booleans(), notice=st.booleans())
    def begin(self, *, age: bool, notice: bool) -> None:
        """Begin as at one desk; headquarters knows the case by a record in which nobody was asked anything."""
        self.officers = {}
        self.at(Role.PSYCHOLOGIST)
        self.desk.casebook.profiles.put(self.me.id, OfficerProfile())
        self.tried = free(self.desk, self.foreign, age=age, notice=notice)
        self.facts = {"notice": "understood"} if notice else {}
        self.ages = {"adult"} if age else set[str]()
        self.together, self.young, self.stated = False, False, []
        self.ended, self.shut = True, ""
        self.danger = self.danger_here = self.beaten = False
        self.spoke = set()
        self.profile = OfficerProfile()
        self.agreed = True
        signed(self.desk, self.tried.case, "complaint")
        self.bench.carry()

    def at(self, role: Role) -> None:
        """Let the officer of a role who is certified be at the post."""
        if role not in NAMES:
            return
        self.me = self.bench.known(NAMES[role])
        self.desk = self.bench.at(NAMES[role])
        if hasattr(self, "tried"):
            self.tried.desk = self.desk

    @rule(act=st.sampled_from(AT_HQ), ground=st.sampled_from(["documents", Ground.SILENCE]))
    def headquarters_tries(self, act: Act, ground: str) -> None:
        self.tried_there(act, ground)

    @rule(act=st.sampled_from([Act.DECIDE, Act.CLOSE]))
    def headquarters_tries_on_papers(self, act: Act) -> None:
        """The same with a ground that is one: what else is in the way is then all there is."""
        self.tried_there(act, "documents")

    @rule()
    def they_are_held(self) -> None:
        self.tried.say("liberty", "held")
        self.facts["liberty"] = "held"

    def tried_there(self, act: Act, ground: str) -> None:
        hq = self.carried()
        me, self.me = self.me, self.bench.known(LATIF)
        forbidden = self.forbids(act, ground)
        self.me = me
        try:
            self.do_at(hq, act, ground)
        except SafeguardError as refused:
            if not forbidden:
                raise AssertionError(
                    f"{act} is refused at headquarters by {refused.fields['row']}"
                ) from refused
            return
        finally:
            self.back()
        if forbidden:
            raise WayPastError(f"{act} at headquarters although {sorted(forbidden)}")

    @rule(change=st.sampled_from(CHANGES))
    def headquarters_records(self, change: tuple[str, str]) -> None:
        self.carried()
        known.record(self.bench.at(LATIF), self.tried.case, *change, "Known at headquarters")
        self.facts[change[0]] = change[1]
        self.bench.carry()
        self.back()

    @rule()
    def somebody_of_headquarters_comes(self) -> None:
        self.carried()
        there = self.bench.at(LATIF)
        for call in alarms.of_case(there, self.tried.case):
            if call.alarm.open:
                alarms.came(there, call.alarm.id, "Called the post")
        self.danger = self.danger_here = False
        self.bench.carry()
        self.back()

    def carried(self) -> OpenDesk:
        """Headquarters, once it has all that the post knows."""
        for name in NAMES.values():
            stating.state(self.bench.at(name), self.tried.case)
        self.bench.carry()
        here, there = (
            {(each.id, each.value) for each in known.known(desk, self.tried.case).in_force}
            for desk in (self.bench.post, self.bench.hq)
        )
        assert here == there
        return self.bench.at(LATIF)

    def back(self) -> None:
        """Whoever was at the post is there again."""
        self.at(self.me.role)

    def do_at(self, hq: OpenDesk, act: Act, ground: str) -> None:
        case = self.tried.case
        if act is Act.OUTREACH:
            case_acts.require_outreach(hq, case)
        elif act is Act.CLOSE:
            case_acts.require_closing(self.bench.at(HILOLA), case, (ground,))
        elif act is Act.REFER:
            case_acts.require_referral(hq, case, [], (ground,))
        else:
            case_acts.require_decision(hq, case, [], (ground,))
