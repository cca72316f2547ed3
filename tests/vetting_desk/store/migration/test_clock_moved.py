"""The step that begins the clock of an older casebook, also of one whose clock was poisoned."""

from collections.abc import Callable
from contextlib import closing
from datetime import timedelta

import pytest

from tests.vetting_desk.store.conftest import Bench
from tests.vetting_desk.store.older_schema import go_back
from vetting_desk.clock import to_text
from vetting_desk.store.engine.database import open_database
from vetting_desk.store.migration.step_core import FLOOR_SETTING

YEARS = timedelta(days=3650)


@pytest.fixture
def older(bench: Bench) -> Callable[..., None]:
    """Close the casebook as the version before would have left it."""

    def make(floor: str = "") -> None:
        if floor:
            bench.casebook.settings.set(FLOOR_SETTING, floor)
        bench.casebook.close()
        with closing(open_database(bench.folder / "casebook.db", bench.key)) as database:
            go_back(database, 6)

    return make


def test_what_was_believed_goes_on(bench: Bench, older: Callable[..., None]) -> None:
    newest = bench.clock.now()
    older()

    reading = bench.reopen().clock_reading()

    assert (reading.newest, reading.floor, reading.ahead) == (newest, None, False)
    bench.casebook.verify()


def test_the_floor_moves_into_the_table(bench: Bench, older: Callable[..., None]) -> None:
    floor = bench.clock.now() + timedelta(days=2)
    older(to_text(floor))

    casebook = bench.reopen()

    assert casebook.clock_reading().floor == floor
    assert casebook.settings.get(FLOOR_SETTING) is None
    casebook.verify()


def test_a_poisoned_newest_moment_is_put_right_by_accepting(
    bench: Bench, older: Callable[..., None]
) -> None:
    bench.clock.advance(YEARS)
    bench.casebook.accept_clock("as the earlier version believed every reading")
    bench.clock.advance(-YEARS)
    older()

    casebook = bench.reopen()
    assert casebook.clock_reading().behind
    casebook.accept_clock("it is right now")

    reading = bench.reopen().clock_reading()
    assert (reading.newest, reading.behind) == (bench.clock.now(), False)


def test_a_poisoned_floor_is_put_right_by_a_correction(
    bench: Bench, older: Callable[..., None]
) -> None:
    older(to_text(bench.clock.now() + YEARS))

    casebook = bench.reopen()
    assert casebook.clock_reading().below_floor
    now = bench.clock.now()
    casebook.clock.lower(now, now)

    assert not bench.reopen().clock_reading().behind
    bench.casebook.verify()
