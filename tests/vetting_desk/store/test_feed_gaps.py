from collections.abc import Iterator
from contextlib import closing

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.vetting_desk.store.conftest import Bench
from tests.vetting_desk.store.older_schema import go_back
from vetting_desk.model import BundleKind, new_id
from vetting_desk.model.arrivals import Arrival
from vetting_desk.store import feed_gaps
from vetting_desk.store.engine.database import Database, open_database, open_empty
from vetting_desk.store.migration.migrate import migrate

FEED = ("a desk", "records")


@pytest.fixture(scope="module")
def database() -> Iterator[Database]:
    with closing(open_empty()) as opened:
        migrate(opened)
        yield opened


@given(st.lists(st.integers(1, 30), max_size=25, unique=True))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_what_is_missing_is_what_has_not_arrived_in_any_order(
    database: Database, numbers: list[int]
) -> None:
    database.execute("DELETE FROM feed_gaps")
    feed_gaps.arrived(database, "another desk", "records", 9, 0)
    came: set[int] = set()
    for number in numbers:
        feed_gaps.arrived(database, *FEED, number, max(came, default=0))
        came.add(number)
        expected = set(range(1, max(came))) - came
        assert feed_gaps.missing(database, *FEED) == tuple(sorted(expected))
    assert feed_gaps.missing(database, "another desk", "records") == tuple(range(1, 9))


def test_gaps_of_an_earlier_casebook_are_found_when_it_is_migrated(bench: Bench) -> None:
    for number in (2, 3, 7):
        bench.casebook.intake.add(
            Arrival(
                new_id(), "a desk", BundleKind.RECORDS, number, f"{number:064x}", "", "", 0, (),
                "Invented", bench.clock.now(),
            )
        )  # fmt: skip
    before = bench.casebook.intake.feed("a desk")
    bench.casebook.close()
    with closing(open_database(bench.folder / "casebook.db", bench.key)) as database:
        go_back(database, 5)
    casebook = bench.reopen()
    assert before is not None
    assert before.missing == (1, 4, 5, 6)
    assert casebook.intake.feed("a desk") == before
    casebook.verify()
