"""Moments as text, and a fixed clock."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from vetting_desk import clock
from vetting_desk.clock import (
    FixedClock,
    SystemClock,
    from_seconds,
    from_text,
    midnight,
    on_the_wall,
    ticks,
    to_text,
)

MOMENT = datetime(2026, 11, 22, 10, 0, 0, 125_000, tzinfo=UTC)


def test_a_moment_is_written_in_utc_with_milliseconds() -> None:
    there = MOMENT.astimezone(timezone(timedelta(hours=5)))

    assert to_text(there) == "2026-11-22T10:00:00.125Z"


def test_what_is_written_is_read_as_the_same_moment() -> None:
    assert from_text(to_text(MOMENT)) == MOMENT


def test_a_moment_without_a_time_zone_is_not_written() -> None:
    with pytest.raises(ValueError, match="time zone"):
        to_text(MOMENT.replace(tzinfo=None))


@pytest.mark.parametrize("text", ["2026-11-22T10:00:00.000", "2026-11-22", "yesterday", ""])
def test_what_is_no_moment_with_a_time_zone_is_not_read(text: str) -> None:
    with pytest.raises(ValueError):
        from_text(text)


def test_a_fixed_clock_moves_only_when_it_is_moved() -> None:
    clock = FixedClock(MOMENT)
    assert clock.now() == clock.now() == MOMENT

    clock.advance(timedelta(days=-1))

    assert clock.now() == MOMENT - timedelta(days=1)


def test_the_systems_clock_is_in_utc() -> None:
    assert SystemClock().now().utcoffset() == timedelta(0)


@pytest.mark.parametrize(
    "text",
    ["0001-01-01T00:00:00.000Z", "9999-12-31T23:59:59.000-12:00", "0001-06-01T00:00:00+14:00"],
)
def test_a_year_that_ends_in_another_zone_is_no_moment(text: str) -> None:
    with pytest.raises(ValueError, match="no year to count with"):
        from_text(text)


@pytest.mark.parametrize("boot", [clock._BOOT, None])
def test_ticks_count_up_on_every_system(monkeypatch: pytest.MonkeyPatch, boot: int | None) -> None:
    monkeypatch.setattr(clock, "_BOOT", boot)
    first = ticks()

    assert 0 < first <= ticks()


def test_a_moment_is_shown_by_the_clock_of_this_computers_zone(
    zone_of_this_computer: Callable[[str], None],
) -> None:
    zone_of_this_computer("Asia/Dushanbe")
    assert on_the_wall(MOMENT).isoformat() == "2026-11-22T15:00:00.125000+05:00"


FAR = [
    "0002-01-01T00:00:00Z",
    "1960-05-17T10:00:00Z",
    "3500-01-01T00:00:00Z",
    "9998-12-31T23:59:59Z",
]
"""Moments that files of others may name, and of which Windows does not know the zone."""


@pytest.mark.parametrize("text", FAR)
def test_a_moment_far_off_is_shown_too(text: str) -> None:
    assert on_the_wall(from_text(text)) == from_text(text)


def test_the_last_second_there_is_is_shown_in_every_zone(
    zone_of_this_computer: Callable[[str], None],
) -> None:
    zone_of_this_computer("Asia/Dushanbe")
    last = datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)
    assert on_the_wall(last) == last


@pytest.mark.parametrize("year", [1900, 1969, 1970, 2026, 2999, 3500])
def test_each_day_begins_at_midnight(year: int) -> None:
    begins = midnight(date(year, 1, 1))
    assert begins.utcoffset() is not None
    assert begins.isoformat().startswith(f"{year}-01-01T00:00:00")


def test_seconds_are_counted_from_1970_both_ways() -> None:
    assert from_seconds(0) == datetime(1970, 1, 1, tzinfo=UTC)
    assert from_seconds(-1.5) == datetime(1969, 12, 31, 23, 59, 58, 500_000, tzinfo=UTC)
    assert from_seconds(253_402_300_799) == datetime(9999, 12, 31, 23, 59, 59, tzinfo=UTC)
