"""The device time continues from where the last session ended."""

from datetime import timedelta

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.clock import FixedClock
from vetting_desk.store.engine.database import open_empty
from vetting_desk.store.engine.device_time import DeviceTime
from vetting_desk.store.last_session import resume
from vetting_desk.store.migration.migrate import migrate


def test_time_goes_on_after_the_newest_entry_and_the_floor(bench: Bench) -> None:
    floor = bench.clock.now() + timedelta(days=2)
    bench.casebook.raise_floor(floor)
    [newest] = bench.casebook.audit.entries(limit=1)

    time = DeviceTime(bench.clock)
    resume(bench.casebook.database, time)

    assert (time.newest, time.floor) == (floor, floor)
    assert time.reading().counter >= newest.counter
    assert time.reading().behind


def test_without_a_floor_the_newest_entry_counts(bench: Bench) -> None:
    bench.clock.advance(timedelta(hours=5))
    bench.casebook.audit.append("unlocked")
    time = DeviceTime(FixedClock(bench.clock.now() - timedelta(hours=5)))
    resume(bench.casebook.database, time)

    assert (time.newest, time.floor) == (bench.clock.now(), None)


def test_an_empty_log_changes_nothing(bench: Bench) -> None:
    database = open_empty()
    migrate(database)
    time = DeviceTime(bench.clock)
    before = time.newest
    resume(database, time)
    database.close()

    assert (time.newest, time.floor) == (before, None)
