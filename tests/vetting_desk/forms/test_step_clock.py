"""The time as expressions see it."""

from datetime import UTC, datetime, timedelta, timezone

import pytest

from vetting_desk.forms.step_clock import StepClock

NOON = datetime(2026, 5, 3, 12, tzinfo=UTC)
LATER = NOON + timedelta(hours=1)


def test_a_clock_returns_the_moment_it_was_given() -> None:
    assert StepClock(NOON).now() == NOON


def test_a_clock_reads_its_source_each_time_between_steps() -> None:
    moments = iter([NOON, LATER])
    clock = StepClock(lambda: next(moments))
    assert [clock.now(), clock.now()] == [NOON, LATER]


def test_within_a_step_time_stands_still() -> None:
    moments = iter([NOON, LATER])
    clock = StepClock(lambda: next(moments))
    with clock.held(None):
        assert [clock.now(), clock.now()] == [NOON, NOON]
    assert clock.now() == LATER


def test_a_step_may_have_a_moment_of_its_own() -> None:
    clock = StepClock(NOON)
    with clock.held(LATER):
        assert clock.now() == LATER
    assert clock.now() == NOON


def test_a_step_within_a_step_gives_the_outer_moment_back() -> None:
    clock = StepClock(NOON)
    with clock.held(LATER):
        with clock.held(NOON):
            assert clock.now() == NOON
        assert clock.now() == LATER


def test_a_step_that_fails_lets_go_of_the_clock() -> None:
    clock = StepClock(NOON)
    with pytest.raises(RuntimeError), clock.held(LATER):
        raise RuntimeError
    assert clock.now() == NOON


def test_a_moment_without_a_zone_is_in_utc() -> None:
    naive = NOON.replace(tzinfo=None)
    assert StepClock(naive).now() == NOON
    clock = StepClock(LATER)
    with clock.held(naive):
        assert clock.now() == NOON


def test_a_moment_keeps_its_own_zone() -> None:
    zone = timezone(timedelta(hours=5))
    assert StepClock(NOON.astimezone(zone)).now().tzinfo is zone


def test_the_systems_clock_is_read_with_a_zone() -> None:
    before = datetime.now(UTC)
    moment = StepClock(None).now()
    assert before <= moment <= datetime.now(UTC)
    assert moment.tzinfo is not None
