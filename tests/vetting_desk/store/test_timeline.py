"""The events of a case."""

from datetime import timedelta

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.model import (
    WayToHq,
)
from vetting_desk.store import timeline


def test_the_timeline_lists_what_happened_in_order(bench: Bench) -> None:
    case = bench.case()
    bench.draft(case)
    record = bench.signed(case)
    bench.casebook.records.set_way(record.id, WayToHq.WRITTEN)
    bench.casebook.records.set_way(record.id, WayToHq.REFUSED, "signature")

    timeline = bench.casebook.cases.timeline(case.id)
    assert [entry.kind for entry in timeline] == [
        "case-created",
        "assessment-started",
        "record-signed",
        "record-written",
        "record-refused",
    ]
    assert timeline[-1].detail == "signature"
    assert timeline[0].officer_name == bench.officer.name


def test_a_case_to_which_something_happened_is_the_one_changed_last(bench: Bench) -> None:
    first, second = bench.case(), bench.case()
    bench.clock.advance(timedelta(minutes=1))

    bench.draft(first)

    assert [row.id for row in bench.casebook.cases.search()] == [first.id, second.id]


def test_a_moment_before_the_last_change_moves_a_case_nowhere(bench: Bench) -> None:
    case = bench.case()
    database = bench.casebook._core.database

    timeline.touch(database, 1, bench.clock.now() - timedelta(days=1))

    assert bench.casebook.cases.get(case.id).changed_at == case.changed_at


def test_each_entry_has_a_digest_of_its_own(bench: Bench) -> None:
    bench.case()
    bench.case()
    database = bench.casebook._core.database

    found = list(timeline.digests(database, 0))

    assert [number for number, _ in found] == [1, 2]
    assert len({each for _, each in found}) == 2
    assert list(timeline.digests(database, 1)) == found[1:]
