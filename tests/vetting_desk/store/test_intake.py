"""Bundles that arrived, and the quarantine."""

from dataclasses import replace

import pytest

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.errors import StateError
from vetting_desk.model import BundleKind, IntakeOutcome, RecordFile, new_id
from vetting_desk.model.arrivals import Arrival

DESK = "0d8a7f64-2b0e-4c39-8f4d-6a1b2c3d4e5f"


def arrival(bench: Bench, sequence: int = 1, digest: str = "") -> Arrival:
    return Arrival(
        bundle_id=new_id(),
        desk_id=DESK,
        kind=BundleKind.RECORDS,
        sequence=sequence,
        manifest_digest=digest or f"{sequence:064d}",
        previous_digest="",
        audit_head="ab" * 32,
        audit_length=sequence * 10,
        audit_leaves=(b"1" * 32, b"2" * 32),
        officer_name="Somebody Invented",
        arrived_at=bench.clock.now(),
    )


def file(bench: Bench, name: str, content: bytes) -> RecordFile:
    return RecordFile(name, bench.casebook.blobs.put(content), len(content))


def test_a_bundle_that_arrived_comes_back(bench: Bench) -> None:
    one = arrival(bench)
    assert bench.casebook.intake.add(one)

    assert bench.reopen().intake.find(one.bundle_id) == one


def test_the_very_same_bundle_is_not_taken_twice(bench: Bench) -> None:
    one = arrival(bench)
    bench.casebook.intake.add(one)

    assert not bench.casebook.intake.add(one)
    assert bench.casebook.intake.at(DESK, BundleKind.RECORDS, 1) == [one]


def test_another_content_under_the_same_number_is_a_fork_and_both_are_kept(bench: Bench) -> None:
    one, other = arrival(bench), arrival(bench, digest="f" * 64)
    bench.casebook.intake.add(one)
    bench.casebook.intake.add(other)
    bench.casebook.verify()

    assert bench.casebook.intake.at(DESK, BundleKind.RECORDS, 1) == [one, replace(other, fork=True)]


def test_a_fork_does_not_move_the_feed(bench: Bench) -> None:
    for one in (arrival(bench, 1), arrival(bench, 2), arrival(bench, 2, "f" * 64)):
        bench.casebook.intake.add(one)

    feed = bench.casebook.intake.feed(DESK)
    assert feed is not None
    assert (feed.sequence, feed.manifest_digest, feed.audit_length) == (2, f"{2:064d}", 20)


def test_a_feed_lists_what_is_missing(bench: Bench) -> None:
    for sequence in (2, 5):
        bench.casebook.intake.add(arrival(bench, sequence))

    feed = bench.casebook.intake.feed(DESK)
    assert feed is not None
    assert feed.missing == (1, 3, 4)


def test_a_gap_that_is_filled_later_is_no_gap(bench: Bench) -> None:
    for sequence in (1, 3, 2):
        bench.casebook.intake.add(arrival(bench, sequence))

    feed = bench.casebook.intake.feed(DESK)
    assert feed is not None
    assert (feed.sequence, feed.missing) == (3, ())


def test_before_the_first_bundle_there_is_no_feed(bench: Bench) -> None:
    assert bench.casebook.intake.feed(DESK) is None


def test_records_and_returns_are_numbered_apart(bench: Bench) -> None:
    bench.casebook.intake.add(arrival(bench, 1))
    bench.casebook.intake.add(replace(arrival(bench, 1), kind=BundleKind.RETURN))

    for kind in (BundleKind.RECORDS, BundleKind.RETURN):
        [one] = bench.casebook.intake.at(DESK, kind, 1)
        assert not one.fork


def test_a_refused_record_is_kept_with_its_reason_and_files(bench: Bench) -> None:
    kept = bench.casebook.intake.quarantine(
        "bundle",
        DESK,
        "record",
        "d" * 64,
        IntakeOutcome.REFUSED,
        "signature",
        (file(bench, "assessment.json", b"{"),),
    )
    casebook = bench.reopen()
    casebook.verify()

    assert casebook.intake.quarantined() == [kept]
    assert casebook.blobs.get(kept.files[0].sha256) == b"{"


def test_quarantined_contents_are_kept(bench: Bench) -> None:
    kept = bench.casebook.intake.quarantine(
        "bundle",
        DESK,
        "record",
        "d" * 64,
        IntakeOutcome.FORK,
        "fork",
        (file(bench, "a", b"content"),),
    )

    with pytest.raises(StateError):
        bench.casebook.blobs.discard(kept.files[0].sha256)


@pytest.mark.parametrize(
    ("first", "last", "found"),
    [(9, 9, [1]), (10, 10, [1]), (11, 11, []), (11, 18, [2]), (9, 18, [1, 2]), (21, 99, [])],
)
def test_bundles_are_found_by_the_log_entries_they_reach(
    bench: Bench, first: int, last: int, found: list[int]
) -> None:
    """The first brings the leaves of entries 9 and 10, the second of 19 and 20."""
    for number in (1, 2):
        bench.casebook.intake.add(arrival(bench, number))
    bench.casebook.intake.add(replace(arrival(bench, 1), desk_id=new_id()))

    covering = bench.casebook.intake.covering(DESK, first, last)
    assert [each.sequence for each in covering] == found
