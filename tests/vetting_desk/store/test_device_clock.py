"""What is kept of time from one session to the next, and how it is put right."""

from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.clock import FixedClock, to_text
from vetting_desk.errors import AuditChainError
from vetting_desk.store.device_clock import DeviceClockStore, states
from vetting_desk.store.engine.at_desk import AtDesk
from vetting_desk.store.engine.audit import AuditStore
from vetting_desk.store.engine.core import Core
from vetting_desk.store.engine.database import open_empty
from vetting_desk.store.engine.device_time import PLAUSIBLE_AGE, STEP, DeviceTime
from vetting_desk.store.migration.migrate import migrate

DAY = timedelta(days=1)


def kept_again(bench: Bench, clock: FixedClock) -> DeviceTime:
    """Another session's time, from what the casebook holds."""
    casebook = bench.casebook
    time = DeviceTime(clock)
    core = Core(casebook.database, time, casebook.audit, casebook.desk, AtDesk())
    DeviceClockStore(core)
    return time


def test_time_goes_on_after_the_newest_entry_and_the_floor(bench: Bench) -> None:
    floor = bench.clock.now() + 2 * DAY
    bench.casebook.raise_floor(floor)
    [newest] = bench.casebook.audit.entries(limit=1)

    time = kept_again(bench, bench.clock)

    assert (time.newest, time.floor) == (floor, floor)
    assert time.reading().counter >= newest.counter
    assert time.reading().behind


def test_without_a_floor_the_newest_entry_counts(bench: Bench) -> None:
    bench.clock.advance(timedelta(hours=5))
    bench.casebook.audit.append("unlocked")
    time = kept_again(bench, FixedClock(bench.clock.now() - timedelta(hours=5)))

    assert (time.newest, time.floor) == (bench.clock.now(), None)


def test_an_empty_log_changes_nothing(bench: Bench) -> None:
    database = open_empty()
    migrate(database)
    time = DeviceTime(bench.clock)
    before = time.newest
    at_desk = AtDesk()
    audit = AuditStore(database, time, at_desk)
    DeviceClockStore(Core(database, time, audit, bench.casebook.desk, at_desk))
    database.close()

    assert (time.newest, time.floor) == (before, None)


def test_a_new_casebook_takes_the_moment_it_was_made_for_shown(bench: Bench) -> None:
    made = bench.clock.now()
    bench.clock.advance(STEP + DAY)

    reading = bench.reopen().clock_reading()

    assert (reading.newest, reading.ahead) == (made, True)
    assert made <= reading.shown < made + timedelta(minutes=10)


def test_the_machine_s_counter_accounts_for_the_time_between_two_openings(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = pass_time(monkeypatch)
    bench.reopen().clock.remember()
    now["ticks"] += int(100 * DAY / timedelta(milliseconds=1))
    bench.clock.advance(100 * DAY)

    assert not bench.reopen().clock_reading().ahead


def test_another_start_of_the_machine_accounts_for_nothing(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = pass_time(monkeypatch)
    bench.reopen().clock.remember()
    now["ticks"] += int(100 * DAY / timedelta(milliseconds=1))
    now["boot"] = "another"
    bench.clock.advance(100 * DAY)

    assert bench.reopen().clock_reading().ahead


def pass_time(monkeypatch: pytest.MonkeyPatch) -> dict[str, Any]:
    now: dict[str, Any] = {"ticks": 1_000, "boot": "one"}
    monkeypatch.setattr("vetting_desk.clock.ticks", lambda: now["ticks"])
    monkeypatch.setattr("vetting_desk.store.engine.device_time.boot_id", lambda: now["boot"])
    return now


def test_what_was_undone_is_not_believed(bench: Bench) -> None:
    before = bench.casebook.clock_reading()
    with suppress(RuntimeError), bench.casebook.transaction():
        bench.casebook.raise_floor(bench.clock.now() + DAY)
        raise RuntimeError

    after = bench.casebook.clock_reading()
    assert (after.floor, after.newest) == (before.floor, before.newest)
    assert after.counter >= before.counter


def test_an_absurd_time_is_kept_as_that_and_moves_nothing(bench: Bench) -> None:
    before = bench.casebook.clock_reading()
    absurd = bench.clock.now() + PLAUSIBLE_AGE + DAY

    assert not bench.casebook.raise_floor(absurd)

    reading = bench.reopen().clock_reading()
    assert (reading.floor, reading.newest) == (before.floor, before.newest)
    assert reading.refused == absurd
    assert bench.casebook.audit.entries(action="clock-floor-refused")


def test_a_wrong_floor_is_lowered_and_stays_so(bench: Bench) -> None:
    now = bench.clock.now()
    bench.casebook.raise_floor(now + 60 * DAY)
    assert bench.casebook.clock_reading().below_floor

    bench.casebook.clock.lower(now, now, bundle="invented")

    reading = bench.reopen().clock_reading()
    assert (reading.floor, reading.newest, reading.behind) == (now, now, False)
    assert bench.casebook.clock.corrected == now
    [entry] = bench.casebook.audit.entries(action="clock-corrected")
    assert entry.detail["floor_before"] == to_text(now + 60 * DAY)
    assert entry.detail["bundle"] == "invented"
    bench.casebook.verify()


def test_a_correction_with_nothing_to_lower_is_remembered(bench: Bench) -> None:
    moment = bench.clock.now() - DAY
    bench.casebook.clock.note_correction(moment)

    assert bench.reopen().clock.corrected == moment
    assert bench.casebook.clock_reading().floor is None


def test_accepting_says_why_and_what_was_believed_before(bench: Bench) -> None:
    before = bench.clock.now()
    bench.clock.advance(400 * DAY)
    bench.casebook.accept_clock("it was in a cupboard for a year")

    [entry] = bench.casebook.audit.entries(action="clock-accepted")
    assert entry.detail["newest_before"] == to_text(before)
    assert entry.detail["reason"] == "it was in a cupboard for a year"
    assert not bench.reopen().clock_reading().ahead


def test_what_is_merely_counted_is_no_part_of_the_state(bench: Bench) -> None:
    before = list(states(bench.casebook.database))
    bench.casebook.clock.remember()

    assert list(states(bench.casebook.database)) == before
    bench.casebook.verify()


@pytest.mark.parametrize("column", ["moment", "floor", "refused", "corrected"])
def test_what_is_kept_is_bound_to_the_log(
    bench: Bench, tamper: Callable[..., None], column: str
) -> None:
    moment = to_text(datetime(2040, 1, 1, tzinfo=UTC))
    tamper(f"UPDATE device_clock SET {column} = '{moment}'")

    with pytest.raises(AuditChainError):
        bench.casebook.verify()
