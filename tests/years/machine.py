"""The rules a simulated year is made of, for hypothesis to choose from."""

import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Collection
from contextlib import ExitStack
from datetime import datetime, timedelta
from functools import wraps
from pathlib import Path
from typing import Any, ClassVar

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from tests.years import (
    carrying,
    going_on,
    lives,
    meeting,
    mishaps,
    office,
    rest,
    saying,
    staff,
    truths,
)
from tests.years.laptops import Laptop, Laptops
from tests.years.quick import TrueTime, quickly
from tests.years.year import Year

IN_MEMORY = "/dev/shm" if Path("/dev/shm").is_dir() else None
"""A folder without a disk under it, where the system has one."""
POST = st.sampled_from((0,) * 12 + (1, 1, 1, 5, 5, 5, 2, 3, 4))
"""Mostly the same post, so that things happen to it; 5 is a second laptop with one's desk, if there is one."""
ANY = st.integers(0, 3)
OFFICER = st.sampled_from((1, 1, 0))
"""The supervisor, or the psychologist."""
YES = st.booleans()
ACCEPTED = 0b10110101
"""Which of what cannot be judged somebody takes in, a bit for each; the others are set aside."""
FATE = st.sampled_from((0, 0, 1, 1, 2, 3))
"""What becomes of a stick: it arrives, is late, is lost, or arrives twice."""


class _Focus:
    """Which rules are on. Hypothesis would switch some off for each whole round, and rounds are short here."""

    def __init__(self, names: Collection[str]) -> None:
        self._names = names

    def is_enabled(self, name: str) -> bool:
        """Return whether a rule is on: all are if none is named."""
        return not self._names or name in self._names


def _has(what: str) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Take a rule only if there is something in a list of the year's."""
    return precondition(lambda machine: bool(getattr(machine.year, what)))


def _rule(**drawn: Any) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Make a method a rule, and count how often it is taken."""

    def made(act: Callable[..., None]) -> Callable[..., None]:
        @wraps(act)
        def counted(machine: "Years", **chosen: object) -> None:
            machine.year.ledger.counts[f"rule {act.__name__}"] += 1
            act(machine, **chosen)

        as_rule: Callable[[Callable[..., None]], Callable[..., None]] = rule(**drawn)
        return as_rule(counted)

    return made


class Years(RuleBasedStateMachine):
    """One round: a year of the founded organisation, from its first morning to the day it comes to rest."""

    founded: ClassVar[Path]
    focus: ClassVar[Collection[str]] = ()
    counts: ClassVar[Counter[str]] = Counter()

    def __init__(self) -> None:
        super().__init__()
        self._kept = ExitStack()
        root = Path(tempfile.mkdtemp(prefix="years-", dir=IN_MEMORY))
        self._kept.callback(shutil.rmtree, root, ignore_errors=True)
        ended = datetime.fromisoformat((self.founded / "ended").read_text(encoding="ascii"))
        time = TrueTime(ended + timedelta(hours=1))
        self._kept.enter_context(quickly(time))
        stick = root / "stick"
        stick.mkdir()
        laptops = Laptops(self.founded, root, time)
        self._kept.callback(laptops.close)
        held = (self.founded / "held").read_text(encoding="ascii").split()
        lives_of = lives.read(self.founded)
        self.year = Year(laptops, time, stick, lives_of, held_at_founding=frozenset(held))
        self.year.ledger.arrived |= set(held)
        focus: Any = _Focus(self.focus)
        self._rules_strategy.enabled_rules_strategy = st.just(focus)

    @invariant()
    def met(self) -> None:
        """Check what must hold after a step, and count the states met."""
        truths.after_each_step(self.year)
        meeting.met(self.year)

    def teardown(self) -> None:
        """Let the year come to rest, unless a step has failed, which is told then."""
        try:
            if sys.exc_info()[0] is None:
                self.rest()
        finally:
            self.close()

    def rest(self) -> None:
        """Let the year come to rest, and check what must hold then."""
        rest.come_to_rest(self.year, ACCEPTED)
        truths.at_rest(self.year)
        meeting.met(self.year)

    def close(self) -> None:
        """Lock and remove all desks."""
        self.year.ledger.counts["rounds"] += 1
        type(self).counts.update(self.year.ledger.counts)
        self._kept.close()

    @_rule(post=POST, officer=OFFICER)
    def sign(self, post: int, officer: int) -> None:
        self.year.sign(post, officer)

    @_rule(post=POST, officer=OFFICER, out=FATE, back=FATE)
    def day(self, post: int, officer: int, out: int, back: int) -> None:
        self.year.day(post, officer, out, back)

    @_rule(post=POST)
    def release(self, post: int) -> None:
        self.year.release(post)

    @_rule(post=POST, officer=OFFICER)
    def write(self, post: int, officer: int) -> None:
        self.year.write(post, officer)

    @_has("written_by")
    @_rule(post=POST, which=ANY)
    def write_again(self, post: int, which: int) -> None:
        self.year.write_again(post, which)

    @_has("written_by")
    @_rule(post=POST)
    def offer(self, post: int) -> None:
        self.year.offer(post)

    @_has("to_hq")
    @_rule(which=ANY, keep=YES)
    def deliver(self, which: int, keep: bool) -> None:
        self.year.deliver(which, keep=keep)

    @_has("parcels")
    @_rule(which=ANY, back=YES)
    def lose(self, which: int, back: bool) -> None:
        self.year.lose(which, back=back)

    @_has("parcels")
    @_rule(which=ANY, at=st.integers(0, 1 << 20), back=YES, cut=YES)
    def damage(self, which: int, at: int, back: bool, cut: bool) -> None:
        self.year.damage(which, at, back=back, cut=cut)

    @_rule(post=POST)
    def answer(self, post: int) -> None:
        self.year.answer(post)

    @_has("to_posts")
    @_rule(which=ANY, keep=YES)
    def apply(self, which: int, keep: bool) -> None:
        self.year.apply(which, keep=keep)

    @_has("to_posts")
    @_rule(which=ANY, post=POST)
    def swap(self, which: int, post: int) -> None:
        self.year.swap(which, post)

    @_rule(post=POST, hq=YES)
    def back_up(self, post: int, hq: bool) -> None:
        mishaps.back_up(self.year, self._laptop(post, hq=hq))

    @_rule(post=POST, hq=YES, which=ANY, same_computer=YES)
    def restore(self, post: int, hq: bool, which: int, same_computer: bool) -> None:
        mishaps.restore(self.year, self._laptop(post, hq=hq), which, same_computer=same_computer)

    @_rule(post=POST, hq=YES)
    def keep_copy(self, post: int, hq: bool) -> None:
        mishaps.keep_copy(self.year, self._laptop(post, hq=hq))

    @_rule(post=POST, hq=YES, which=ANY, with_account=YES)
    def put_back(self, post: int, hq: bool, which: int, with_account: bool) -> None:
        mishaps.put_back(self.year, self._laptop(post, hq=hq), which, with_account=with_account)

    @_rule(post=POST)
    def twin(self, post: int) -> None:
        mishaps.twin(self.year, self.year.post(post))

    @_rule(days=st.sampled_from((1, 5, 25, 35, 100, 400, 1200)), off=YES)
    def time_passes(self, days: int, off: bool) -> None:
        staff.time_passes(self.year, days, off=off)

    @_rule(post=POST, hq=YES, days=st.sampled_from((-400, -20, -2, 2, 20, 100, 800, 4000)))
    def clock_jumps(self, post: int, hq: bool, days: int) -> None:
        staff.clock_jumps(self.year, self._laptop(post, hq=hq), days)

    @_rule(post=POST, hq=YES)
    def clock_accepted(self, post: int, hq: bool) -> None:
        staff.clock_accepted(self.year, self._laptop(post, hq=hq))

    @_has("hq_jumped")
    @_rule()
    def clock_corrected(self) -> None:
        staff.clock_corrected(self.year)

    @_rule(post=POST, kind=ANY)
    def revoke(self, post: int, kind: int) -> None:
        staff.revoke(self.year, self.year.post(post), kind)

    @_rule(post=POST, kind=ANY, entry=YES, carries=YES)
    def revoked_meanwhile(self, post: int, kind: int, entry: bool, carries: bool) -> None:
        staff.revoked_meanwhile(self.year, post, kind, entry=entry, carries=carries)

    @_rule(post=POST, role=ANY)
    def leave(self, post: int, role: int) -> None:
        staff.leave(self.year, self.year.post(post), role)

    @_rule(post=POST, officer=ANY)
    def renew(self, post: int, officer: int) -> None:
        staff.renew(self.year, self.year.post(post), officer)

    @_rule(post=POST, ready=YES)
    def draft(self, post: int, ready: bool) -> None:
        staff.draft(self.year, self.year.post(post), ready=ready)

    @_has("drafts_begun")
    @_rule(post=POST, discard=YES)
    def decide_draft(self, post: int, discard: bool) -> None:
        staff.decide_draft(self.year, self.year.post(post), discard=discard)

    @_has("to_hq")
    @_rule(which=ANY)
    def refuse(self, which: int) -> None:
        mishaps.refuse(self.year, which)

    @_rule(post=POST)
    def stick_fails(self, post: int) -> None:
        mishaps.stick_fails(self.year, post)

    @_rule(post=POST, which=ANY)
    def correct(self, post: int, which: int) -> None:
        staff.correct(self.year, self.year.post(post), which)

    @_rule(post=POST)
    def clinical(self, post: int) -> None:
        staff.clinical(self.year, self.year.post(post))

    @_rule(post=POST, back=YES)
    def withdraw(self, post: int, back: bool) -> None:
        staff.withdraw(self.year, self.year.post(post), back=back)

    @_rule(post=POST, lost=YES)
    def in_parts(self, post: int, lost: bool) -> None:
        carrying.in_parts(self.year, post, lost=lost)

    @_has("written_by")
    @_rule()
    def clear_parts(self) -> None:
        carrying.clear_parts(self.year)

    @_rule(post=POST)
    def sync(self, post: int) -> None:
        carrying.sync(self.year, post)

    @_has("rules_decided")
    @_rule(post=POST)
    def erase(self, post: int) -> None:
        staff.erase(self.year, self.year.post(post))

    @_rule(post=POST)
    def kept_short(self, post: int) -> None:
        staff.kept_short(self.year, post)

    @_rule(post=POST, lists=ANY, hear=YES)
    def goes_back(self, post: int, lists: int, hear: bool) -> None:
        staff.goes_back(self.year, post, lists, hear=hear)

    @_rule()
    def renew_list(self) -> None:
        staff.renew_list(self.year)

    @_has("quarantined")
    @_rule(which=ANY, how=ANY)
    def decide(self, which: int, how: int) -> None:
        staff.decide(self.year, which, how)

    @_rule(which=ANY)
    def sign_at_hq(self, which: int) -> None:
        staff.sign_at_hq(self.year, which)

    @_rule(post=POST, officer=OFFICER)
    def said_of_persons(self, post: int, officer: int) -> None:
        saying.said_of_persons(self.year, post, officer)

    @_rule(post=POST, officer=OFFICER, hq=YES)
    def said_of_case(self, post: int, officer: int, hq: bool) -> None:
        saying.said_of_case(self.year, post, officer, hq=hq)

    @_rule(post=POST, officer=OFFICER, done=YES)
    def plan_goes_on(self, post: int, officer: int, done: bool) -> None:
        saying.plan_goes_on(self.year, post, officer, done=done)

    @_rule(post=POST, officer=OFFICER, what=ANY)
    def call(self, post: int, officer: int, what: int) -> None:
        saying.call(self.year, post, officer, what)

    @_rule(post=POST)
    def decided(self, post: int) -> None:
        saying.decided(self.year, post)

    @_rule(post=POST, officer=OFFICER)
    def told(self, post: int, officer: int) -> None:
        saying.told(self.year, post, officer)

    @_rule(post=POST, officer=OFFICER)
    def consents(self, post: int, officer: int) -> None:
        saying.consents(self.year, post, officer)

    @_rule(post=POST, officer=OFFICER, hq=YES)
    def takes_back(self, post: int, officer: int, hq: bool) -> None:
        saying.takes_back(self.year, post, officer, hq=hq)

    @_rule(post=POST, to=POST, hq=YES)
    def hands_over(self, post: int, to: int, hq: bool) -> None:
        saying.hands_over(self.year, post, to, hq=hq)

    @_rule(post=POST, to=POST)
    def given_on(self, post: int, to: int) -> None:
        saying.given_on(self.year, post, to)

    @_rule(post=POST, hq=YES)
    def accepts(self, post: int, hq: bool) -> None:
        saying.accepts(self.year, post, hq=hq)

    @_rule(post=POST, hq=YES)
    def takes_over(self, post: int, hq: bool) -> None:
        saying.takes_over(self.year, post, hq=hq)

    @_rule(post=POST, hq=YES)
    def ends(self, post: int, hq: bool) -> None:
        going_on.ends(self.year, post, hq=hq)

    @_rule(post=POST, officer=OFFICER)
    def alarmed(self, post: int, officer: int) -> None:
        going_on.alarmed(self.year, post, officer)

    @_rule(post=POST, hq=YES)
    def came(self, post: int, hq: bool) -> None:
        going_on.came(self.year, post, hq=hq)

    @_rule(post=POST, officer=OFFICER, out=YES)
    def file_kept(self, post: int, officer: int, out: bool) -> None:
        going_on.file_kept(self.year, post, officer, out=out)

    @_rule(post=POST, officer=OFFICER, back=YES)
    def may_record(self, post: int, officer: int, back: bool) -> None:
        going_on.may_record(self.year, post, officer, back=back)

    @_rule(post=POST, officer=OFFICER, well=YES)
    def engages(self, post: int, officer: int, well: bool) -> None:
        going_on.engages(self.year, post, officer, well=well)

    @_rule(post=POST, lift=YES)
    def stops(self, post: int, lift: bool) -> None:
        going_on.stops(self.year, post, lift=lift)

    @_rule(post=POST, what=ANY)
    def proof(self, post: int, what: int) -> None:
        going_on.proof(self.year, post, what)

    @_rule(post=POST, far=YES)
    def second_rating(self, post: int, far: bool) -> None:
        going_on.second_rating(self.year, post, far=far)

    @_rule()
    def rates_second(self) -> None:
        going_on.rates_second(self.year)

    @_rule()
    def under_two(self) -> None:
        saying.under_two(self.year)

    @_rule(post=POST, kind=ANY, says=YES, late=YES)
    def carrier_revoked(self, post: int, kind: int, says: bool, late: bool) -> None:
        office.carrier_revoked(self.year, post, kind, says=says, late=late)

    @_rule(which=ANY, aside=YES)
    def rules_put(self, which: int, aside: bool) -> None:
        office.rules_put(self.year, which, aside=aside)

    @_has("rules_decided")
    @_rule()
    def rules_altered(self) -> None:
        office.rules_altered(self.year)

    @_rule(post=POST, what=ANY)
    def administrator(self, post: int, what: int) -> None:
        office.administrator(self.year, post, what)

    @_rule(days=st.sampled_from((1, 400)))
    def closed_by_outcome(self, days: int) -> None:
        staff.closed_by_outcome(self.year, days)

    def _laptop(self, post: int, *, hq: bool) -> Laptop:
        return self.year.laptops.hq if hq else self.year.post(post)
