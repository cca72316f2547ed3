"""A step's entries go on in the casebook's own time."""

from datetime import timedelta

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.clock import to_text
from vetting_desk.store.migration.step_core import FLOOR_SETTING, core_of


def test_time_goes_on_where_the_log_ends(bench: Bench) -> None:
    [last] = bench.casebook.audit.entries(limit=1)
    core = core_of(bench.casebook.database, bench.clock)

    assert core.time.newest == last.newest
    assert core.time.counter() >= last.counter


def test_the_floor_of_an_earlier_version_counts(bench: Bench) -> None:
    floor = bench.clock.now() + timedelta(days=2)
    bench.casebook.database.execute("DROP TABLE device_clock")
    bench.casebook.settings.set(FLOOR_SETTING, to_text(floor))

    time = core_of(bench.casebook.database, bench.clock).time

    assert (time.floor, time.newest) == (floor, floor)


def test_the_anchor_of_a_casebook_with_a_clock_counts(bench: Bench) -> None:
    floor = bench.clock.now() + timedelta(days=2)
    assert bench.casebook.clock.raise_floor(floor)

    time = core_of(bench.casebook.database, bench.clock).time

    assert (time.floor, time.newest) == (floor, bench.casebook.clock.reading().newest)
