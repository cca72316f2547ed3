"""Later words of headquarters: kept once, told once, gone with an erased case."""

from datetime import timedelta

import pytest

from tests.vetting_desk.store.conftest import START, Bench
from vetting_desk.errors import StateError
from vetting_desk.model import Amendment, AmendmentOutcome, new_id


def amendment(record_id: str = "record", *, minutes: int = 0, quarantined: int = 0) -> Amendment:
    return Amendment(
        desk_id="desk",
        record_id=record_id,
        digest="d" * 64,
        outcome=AmendmentOutcome.SET_ASIDE,
        reason="fork",
        words="Invented",
        at=START + timedelta(minutes=minutes),
        quarantined=quarantined,
    )


def test_the_very_same_is_kept_once(bench: Bench) -> None:
    amendments = bench.casebook.amendments

    assert [amendments.add(amendment()) for _ in range(2)] == [True, False]
    assert amendments.of_record("record") == [amendment()]
    bench.casebook.verify()


def test_the_newest_by_the_time_of_headquarters_is_the_last(bench: Bench) -> None:
    for minutes in (5, 1, 3):
        bench.casebook.amendments.add(amendment(minutes=minutes))

    found = bench.casebook.amendments.of_record("record")
    assert [each.at - START for each in found] == [timedelta(minutes=m) for m in (1, 3, 5)]


def test_each_goes_into_one_return_bundle(bench: Bench) -> None:
    amendments = bench.casebook.amendments
    for number in (1, 2):
        amendments.add(amendment(new_id(), quarantined=number))
    amendments.add(amendment())  # as a post has it: it goes nowhere
    first, second = amendments.to_return("desk")

    amendments.mark_returned(first, "bundle")

    assert amendments.to_return("desk") == [second]
    assert amendments.to_return("another desk") == []
    assert amendments.of_quarantined(1) == [first]
    bench.reopen().verify()


@pytest.mark.parametrize("sql", ["UPDATE amendments SET words = 'other'", "DELETE FROM amendments"])
def test_it_never_changes(bench: Bench, sql: str) -> None:
    bench.casebook.amendments.add(amendment())

    with pytest.raises(StateError):
        bench.casebook.database.execute(sql)


def test_it_goes_with_the_case_it_is_about(bench: Bench) -> None:
    case = bench.case()
    record = bench.signed(case)
    bench.casebook.amendments.add(amendment(record.id))
    bench.casebook.amendments.add(amendment("another"))

    bench.casebook.erasure.erase(case.id, bench.clock.now(), bench.officer.id, "Invented")

    assert bench.casebook.amendments.of_record(record.id) == []
    assert len(bench.casebook.amendments.of_record("another")) == 1
    bench.reopen().verify()
