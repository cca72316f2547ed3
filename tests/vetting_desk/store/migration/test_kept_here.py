"""What headquarters signed stood "to send" for ever; an older casebook is settled, and its log fits."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from tests.vetting_desk.store.conftest import Bench
from tests.vetting_desk.store.older_schema import go_back
from vetting_desk.clock import FixedClock
from vetting_desk.model import Desk, DeskKind, Officer, Role, WayToHq, new_id
from vetting_desk.store import create_casebook
from vetting_desk.store.engine.database import open_database
from vetting_desk.store.migration import kept_here


@pytest.fixture
def bench_of(tmp_path: Path, key: bytearray, desk: Desk, clock: FixedClock) -> Callable[..., Bench]:
    def make(kind: DeskKind) -> Bench:
        casebook = create_casebook(tmp_path, key, replace(desk, kind=kind), clock)
        officer = Officer(new_id(), "Invented Officer", Role.SUPERVISOR)
        casebook.officers.put(officer)
        casebook.act_as(officer)
        return Bench(tmp_path, key, clock, casebook, officer)

    return make


def opened_as_older(bench: Bench) -> None:
    bench.casebook.close()
    with closing(open_database(bench.folder / "casebook.db", bench.key)) as database:
        go_back(database, 9)
    bench.reopen()


@pytest.mark.parametrize(
    ("kind", "way"), [(DeskKind.HQ, WayToHq.RECEIVED), (DeskKind.POST, WayToHq.TO_SEND)]
)
def test_at_headquarters_alone_it_is_where_it_is_to_go(
    bench_of: Callable[..., Bench], kind: DeskKind, way: WayToHq
) -> None:
    bench = bench_of(kind)
    record = bench.signed()
    assert record.way_to_hq is WayToHq.TO_SEND

    opened_as_older(bench)

    with closing(bench.casebook) as casebook:
        assert casebook.records.get(record.id).way_to_hq is way
        casebook.verify()


def test_the_log_says_so_and_nothing_else_is_touched(bench_of: Callable[..., Bench]) -> None:
    bench = bench_of(DeskKind.HQ)
    own, taken = bench.signed(), bench.signed(text=b'{"another":1}')
    bench.casebook.records.set_way(taken.id, WayToHq.RECEIVED)
    length = bench.casebook.audit.length()

    opened_as_older(bench)

    with closing(bench.casebook) as casebook:
        assert casebook.audit.length() == length + 1
        [entry] = casebook.audit.entries(limit=1)
        assert (entry.action, entry.subject, entry.officer_id) == (kept_here.ACTION, own.id, "")
