"""Stamps are kept as they were made, and found by what they are over."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.errors import AuditChainError, StateError
from vetting_desk.model import new_id
from vetting_desk.model.stamp import StampedRecord, StampKind, StoredStamp

AT = datetime(2026, 11, 22, 10, tzinfo=UTC)
RECORD = StampedRecord(new_id(), "a" * 64, "b" * 64, "c" * 64)


def stamp(digest: str = "1" * 64, previous: str = "", *renews: str) -> StoredStamp:
    return StoredStamp(
        id=new_id(),
        kind=StampKind.RENEWAL if renews else StampKind.INTAKE,
        digest=digest,
        stamped_at=AT,
        ends_at=AT + timedelta(days=1000),
        officer_name="Hilola Sample",
        bundle_id="" if renews else new_id(),
        records=() if renews else (RECORD,),
        renews=renews,
        previous=previous,
        document=b"{}",
        p7s=b"cms",
        mldsa65=b"ml-dsa",
    )


def test_a_stamp_is_the_same_after_reopening(bench: Bench) -> None:
    one = stamp()
    assert bench.casebook.stamps.add(one)
    bench.reopen()

    assert bench.casebook.stamps.find(one.digest) == one
    assert bench.casebook.stamps.of_bundle(one.bundle_id) == one
    assert bench.casebook.stamps.of_bundle(new_id()) is None
    bench.casebook.verify()


def test_a_stamp_is_kept_once(bench: Bench) -> None:
    one = stamp()
    assert bench.casebook.stamps.add(one)
    assert not bench.casebook.stamps.add(one)


@pytest.mark.parametrize("field", ["record_id", "digest", "signature", "report"])
def test_a_stamp_is_found_by_all_of_what_it_names(bench: Bench, field: str) -> None:
    one = stamp()
    bench.casebook.stamps.add(one)

    assert bench.casebook.stamps.of_record(RECORD) == [one]
    assert bench.casebook.stamps.of_record(replace(RECORD, **{field: "e" * 64})) == []


def test_what_names_a_stamp_is_found_the_renewals_first(bench: Bench) -> None:
    one = stamp()
    following = stamp("2" * 64, one.digest)
    renewal = stamp("3" * 64, following.digest, one.digest)
    for each in (one, following, renewal):
        bench.casebook.stamps.add(each)

    assert bench.casebook.stamps.naming(one.digest) == [renewal, following]
    assert bench.casebook.stamps.last_digest() == renewal.digest


def test_what_ends_and_is_not_renewed_is_due(bench: Bench) -> None:
    one, two = stamp(), stamp("2" * 64)
    for each in (one, two, stamp("3" * 64, "", one.digest)):
        bench.casebook.stamps.add(replace(each, ends_at=AT))
    later = stamp("4" * 64)
    bench.casebook.stamps.add(later)
    soon = AT + timedelta(days=1)

    assert [each.digest[0] for each in bench.casebook.stamps.due(soon, 10)] == ["2", "3"]
    assert len(bench.casebook.stamps.due(soon, 1)) == 1
    assert bench.casebook.stamps.count_due(soon) == 2
    assert bench.casebook.stamps.count_due(AT) == 0


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE stamps SET stamped_at = '2020-01-01T00:00:00.000Z'",
        "UPDATE stamps SET p7s = x'00'",
        "UPDATE stamp_records SET report = 'd'",
        "UPDATE stamp_renewals SET renewed = 'd'",
        "DELETE FROM stamp_renewals",
    ],
)
def test_a_stamp_changed_beside_the_log_is_found(
    bench: Bench, tamper: Callable[..., None], sql: str
) -> None:
    one = stamp()
    bench.casebook.stamps.add(one)
    bench.casebook.stamps.add(stamp("2" * 64, "", one.digest))
    tamper(sql)

    with pytest.raises(AuditChainError, match="stamp"):
        bench.casebook.verify()


@pytest.mark.parametrize("table", ["stamps", "stamp_records", "stamp_renewals"])
def test_no_stamp_is_taken_away(bench: Bench, table: str) -> None:
    one = stamp()
    bench.casebook.stamps.add(one)
    bench.casebook.stamps.add(stamp("2" * 64, "", one.digest))

    with pytest.raises(StateError):
        bench.casebook.database.execute(f"DELETE FROM {table}")
