"""The desk's device time when its clock is changed."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.clock import FixedClock, to_text
from vetting_desk.store.engine.device_time import TOLERANCE, DeviceTime

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
    bench.clock.advance(timedelta(days=3650))
    bench.casebook.audit.append("looked")
    bench.clock.advance(timedelta(days=-3650))
    assert bench.casebook.clock_reading().behind
    bench.casebook.accept_clock()
    bench.casebook.verify()

    assert not bench.reopen().clock_reading().behind
    assert bench.casebook.audit.entries(action="clock-accepted")


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


def test_the_counter_counts_running_time_in_milliseconds(monkeypatch: pytest.MonkeyPatch) -> None:
    ticks = iter([0, 1_500_000_000])
    monkeypatch.setattr("time.monotonic_ns", lambda: next(ticks))
    time = DeviceTime(FixedClock(START))
    time.resume(10_000, START, None)

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
