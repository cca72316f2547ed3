"""The desk's device time when its clock is changed."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.clock import FixedClock, to_text
from vetting_desk.store.engine.device_time import (
    PLAUSIBLE_AGE,
    STEP,
    TOLERANCE,
    Anchor,
    DeviceTime,
)

START = datetime(2026, 11, 22, 10, 0, tzinfo=UTC)


def test_time_that_goes_on_is_not_behind(bench: Bench) -> None:
    bench.clock.advance(timedelta(seconds=1))

    assert not bench.casebook.clock_reading().behind


def test_ordinary_correction_is_not_flagged(bench: Bench) -> None:
    bench.clock.advance(-TOLERANCE)

    assert not bench.casebook.clock_reading().behind


def test_a_clock_set_back_ten_years_is_flagged_and_stops_nothing(bench: Bench) -> None:
    draft = bench.draft()
    bench.clock.advance(timedelta(days=-3650))
    bench.answer(draft.id, "answered all the same")

    assert bench.casebook.audit.entries(limit=1)[0].behind


def test_what_was_seen_is_remembered_after_opening_again(bench: Bench) -> None:
    bench.clock.advance(timedelta(days=-1))

    assert bench.reopen().clock_reading().behind


def test_a_moment_signed_by_headquarters_is_a_floor(bench: Bench) -> None:
    signed = bench.clock.now() + timedelta(days=30)
    bench.casebook.raise_floor(signed)
    reading = bench.reopen().clock_reading()

    assert (reading.floor, reading.behind) == (signed, True)


def test_an_older_moment_signed_by_headquarters_changes_nothing(bench: Bench) -> None:
    newer = bench.clock.now() + timedelta(days=30)
    bench.casebook.raise_floor(newer)
    bench.casebook.raise_floor(newer - timedelta(days=1))

    assert bench.casebook.clock_reading().floor == newer


def test_a_clock_that_ran_ahead_can_be_put_right(bench: Bench) -> None:
    bench.clock.advance(timedelta(days=20))
    bench.casebook.audit.append("looked")
    bench.clock.advance(timedelta(days=-20))
    assert bench.casebook.clock_reading().behind
    bench.casebook.accept_clock()
    bench.casebook.verify()

    assert not bench.reopen().clock_reading().behind
    assert bench.casebook.audit.entries(action="clock-accepted")


@pytest.mark.parametrize("days", [31, 100, 3650])
def test_one_reading_far_ahead_moves_nothing(bench: Bench, days: int) -> None:
    before = bench.casebook.clock_reading().newest
    bench.clock.advance(timedelta(days=days))
    for _ in range(3):
        bench.casebook.audit.append("looked")
        assert bench.reopen().clock_reading().ahead
    assert bench.casebook.clock_reading().newest == before
    bench.clock.advance(timedelta(days=-days))

    reading = bench.casebook.clock_reading()
    assert (reading.newest, reading.behind, reading.ahead) == (before, False, False)


def test_an_entry_written_far_ahead_says_what_was_believed(bench: Bench) -> None:
    before = bench.clock.now()
    bench.clock.advance(timedelta(days=3650))
    bench.casebook.audit.append("looked")

    [entry] = bench.casebook.audit.entries(limit=1)
    assert (entry.at, entry.newest, entry.behind) == (bench.clock.now(), before, False)


def test_a_clock_that_goes_on_with_what_is_counted_is_believed_for_ever() -> None:
    clock, ticks = FixedClock(START), [0]
    time = DeviceTime(clock, lambda: ticks[0])
    for _ in range(400):
        clock.advance(timedelta(days=1))
        ticks[0] += 86_400_000
        assert not time.reading().ahead

    assert time.newest == clock.now()


def test_a_desk_that_was_off_for_a_year_asks_and_is_right_once_it_is_accepted(bench: Bench) -> None:
    bench.clock.advance(timedelta(days=365))
    assert bench.reopen().clock_reading().ahead
    bench.casebook.accept_clock()

    reading = bench.reopen().clock_reading()
    assert (reading.newest, reading.ahead) == (bench.clock.now(), False)


def test_headquarters_time_is_the_second_sign_of_a_desk_that_was_off_for_a_year(
    bench: Bench,
) -> None:
    bench.clock.advance(timedelta(days=365))
    assert bench.reopen().clock_reading().ahead
    assert bench.casebook.raise_floor(bench.clock.now() - timedelta(days=3))

    assert not bench.casebook.clock_reading().ahead


def test_headquarters_alone_leads_by_no_more_than_a_bundle_is_on_its_way(bench: Bench) -> None:
    now = bench.clock.now()
    assert bench.casebook.raise_floor(now + PLAUSIBLE_AGE)
    assert not bench.casebook.raise_floor(now + PLAUSIBLE_AGE + timedelta(days=1))
    assert not bench.casebook.raise_floor(now + 2 * PLAUSIBLE_AGE)

    assert bench.casebook.clock_reading().newest == now + PLAUSIBLE_AGE


def test_a_refused_time_counts_after_all_once_the_clock_that_passed_it_is_accepted(
    bench: Bench,
) -> None:
    signed = bench.clock.now() + timedelta(days=365)
    assert not bench.casebook.raise_floor(signed)
    bench.clock.advance(timedelta(days=366))
    bench.casebook.accept_clock()

    reading = bench.casebook.clock_reading()
    assert (reading.floor, reading.refused, reading.newest) == (signed, None, bench.clock.now())


def test_lowering_believes_a_clock_that_fits_and_else_the_correction() -> None:
    for days, newest in ((3, 3), (-3, 0), (40, 0)):
        clock = FixedClock(START)
        time = DeviceTime(clock)
        time.raise_floor(START + timedelta(days=80))
        clock.advance(timedelta(days=days))

        assert time.lower(START).newest == START + timedelta(days=newest)


def test_the_end_of_the_calendar_stops_nothing() -> None:
    end = datetime.max.replace(tzinfo=UTC)
    time = DeviceTime(FixedClock(end))
    time.reading()

    assert time.raise_floor(end)
    assert time.accept().newest == end


def test_putting_right_never_goes_below_the_floor(bench: Bench) -> None:
    bench.casebook.raise_floor(bench.clock.now() + timedelta(days=30))
    bench.casebook.accept_clock()

    assert bench.casebook.clock_reading().behind


def test_the_counter_never_goes_back_whatever_the_clock_does(bench: Bench) -> None:
    counters = []
    for days in (1, -3650, 5):
        bench.clock.advance(timedelta(days=days))
        bench.casebook.audit.append("looked")
        counters.append(bench.casebook.audit.entries(limit=1)[0].counter)
        bench.reopen()

    assert counters == sorted(counters)


def test_the_counter_counts_running_time_in_milliseconds() -> None:
    ticks = [500]
    time = DeviceTime(FixedClock(START), lambda: ticks[0])
    time.resume(10_000, START)
    ticks[0] += 1_500

    assert time.reading().counter == 11_500


ZONES = st.sampled_from([UTC, timezone(timedelta(hours=5))])
FIRST, LAST = START.replace(year=2000, tzinfo=None), START.replace(year=2199, tzinfo=None)
MOMENTS = st.datetimes(FIRST, LAST, timezones=ZONES)


@given(st.lists(MOMENTS, min_size=1, max_size=4))
def test_a_moment_is_written_as_everywhere_else(moments: list[datetime]) -> None:
    time = DeviceTime(FixedClock(START))

    assert [time.stamp(at)[0] for at in moments] == [to_text(at) for at in moments]


@given(st.lists(MOMENTS, min_size=1, max_size=6))
def test_a_stamp_says_what_a_reading_says(moments: list[datetime]) -> None:
    stamping, reading = DeviceTime(FixedClock(START)), DeviceTime(FixedClock(START))
    for at in moments:
        text, _, newest, behind = stamping.stamp(at)
        read = reading.reading(at)
        assert (text, newest or text, bool(behind)) == (
            to_text(at),
            to_text(read.newest),
            read.behind,
        )


class World:
    """A true time, a device's clock that is off by something, and the desk's memory, restarted now and then.

    `two` is what two signs show, kept by its own simple rule: the latest true moment at which a clock that was
    right could be confirmed, or any moment that headquarters and the device, or the person, stood for.
    """

    def __init__(self) -> None:
        self.true = START
        self.off = timedelta(0)
        self.clock = FixedClock(START)
        self.ticks = 0
        self.made()
        self.two = START

    def made(self, kept: Anchor | None = None, newest: datetime | None = None) -> None:
        self.time = DeviceTime(self.clock, lambda: self.ticks)
        if kept is not None:
            assert newest is not None
            self.time.resume(kept.counter, newest, kept)
        self.time.reading()

    def step(self, kind: str, by: timedelta) -> None:
        before = self.time.newest
        getattr(self, kind)(by)
        self.clock.moment = self.true + self.off
        reading = self.time.reading()
        if reading.floor is not None and self.clock.now() >= reading.floor - TOLERANCE:
            self.two = max(self.two, reading.floor)
        bound = max(self.two + STEP, self.two + PLAUSIBLE_AGE + STEP if reading.floor else self.two)
        assert reading.newest <= bound
        assert reading.floor is None or reading.floor <= self.two + PLAUSIBLE_AGE
        if kind in {"jump", "restart"}:
            assert reading.newest <= max(before, max(self.two, reading.floor or self.two) + STEP)

    def run(self, by: timedelta) -> None:
        """Time passes while the desk is open."""
        self.true += by
        self.two += by
        self.ticks += by // timedelta(milliseconds=1)

    def restart(self, by: timedelta) -> None:
        """The machine is off for a while."""
        kept, newest = self.time.kept(), self.time.newest
        self.true += by
        self.clock.moment = self.true + self.off
        self.ticks = 0
        self.made(replace(kept, boot=""), newest)

    def jump(self, by: timedelta) -> None:
        """Somebody, or an empty battery, moves the device's clock."""
        self.off += by

    def hq(self, ahead: timedelta) -> None:
        """A return bundle arrives whose time is off."""
        signed = self.true + ahead
        at, two = self.clock.now(), self.two
        believed = self.time.raise_floor(signed)
        assert believed is (signed - max(self.time.shown, at) <= PLAUSIBLE_AGE)
        if believed and at >= signed - TOLERANCE:
            self.two = max(two, signed)
        elif believed:
            assert signed <= max(self.two, at) + PLAUSIBLE_AGE
            self.two = max(two, min(signed, at))

    def accept(self, _by: timedelta) -> None:
        """The person says that the clock is right."""
        self.two = self.time.accept().newest

    def lower(self, ahead: timedelta) -> None:
        """Headquarters corrects the floor."""
        self.two = self.true + ahead
        self.time.lower(self.two)

    def right(self) -> None:
        """Put the device's clock right, and accept it, after headquarters' correction where it takes one."""
        self.off = timedelta(0)
        self.clock.moment = self.true
        if self.time.reading().below_floor:
            self.time.lower(self.true)
        reading = self.time.accept()
        assert timedelta(0) <= reading.newest - self.true <= TOLERANCE
        assert not reading.behind
        assert not reading.ahead


SPANS = st.one_of(  # near the bounds, and far from them
    st.integers(-200, 200).map(lambda days: timedelta(days=days)),
    st.timedeltas(timedelta(days=-4000), timedelta(days=4000)),
)
PASSED = st.one_of(
    st.integers(0, 60).map(lambda days: timedelta(days=days)),
    st.timedeltas(timedelta(0), timedelta(days=400)),
)
STEPS = st.one_of(
    st.tuples(st.sampled_from(["run", "restart"]), PASSED),
    st.tuples(st.sampled_from(["jump", "hq", "lower"]), SPANS),
    st.tuples(st.just("accept"), st.just(timedelta(0))),
)


@given(st.lists(STEPS, max_size=30))
def test_what_is_believed_never_leads_two_signs_by_more_than_the_bound(
    steps: list[tuple[str, timedelta]],
) -> None:
    world = World()
    for kind, by in steps:
        world.step(kind, by)
    world.right()
