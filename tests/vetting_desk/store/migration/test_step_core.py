"""What a step writes into the log with: the desk's own, with nobody at it, going on in its time."""

from datetime import timedelta

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.store.migration.step_core import core_of


def test_it_goes_on_in_the_log_and_the_time_of_the_casebook(bench: Bench) -> None:
    before = bench.casebook.audit.length()
    bench.clock.advance(timedelta(seconds=5))
    counter = bench.casebook.clock_reading().counter

    core = core_of(bench.casebook.database, bench.clock)

    assert core.audit.length() == before
    assert core.desk == bench.casebook.desk
    assert core.officer_name == ""
    assert core.time.reading().counter >= counter - 5_000
