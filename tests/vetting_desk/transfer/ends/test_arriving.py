from datetime import timedelta
from typing import Any

import pytest

from vetting_desk.clock import from_text, to_text
from vetting_desk.model import BundleKind
from vetting_desk.transfer.ends.arriving import clock_flags, is_known, remember, summary_of


@pytest.fixture
def opened(made: Any, opener: Any) -> Any:
    return opener(made.sealed())


@pytest.mark.parametrize(
    ("late", "flags"),
    [
        (timedelta(), ()),
        (timedelta(days=1), ()),
        (timedelta(days=1, milliseconds=1), ("clock-ahead",)),
        (timedelta(days=-30), ()),
    ],
)
def test_a_bundle_from_more_than_a_day_ahead_is_flagged(
    made: Any, late: timedelta, flags: tuple[str, ...]
) -> None:
    now = from_text(made.fields["created_at"])
    made.fields["created_at"] = to_text(now + late)
    assert clock_flags(made.manifest(), now) == flags


def test_a_bundle_is_known_once_it_is_remembered(hq_station: Any, opened: Any) -> None:
    arrivals, now = hq_station.casebook.intake, hq_station.clock.now()
    assert not is_known(arrivals, opened)
    remember(arrivals, opened, b"", now)
    assert is_known(arrivals, opened)


def test_another_content_under_the_same_id_is_not_known(
    hq_station: Any, made: Any, opened: Any, opener: Any
) -> None:
    remember(hq_station.casebook.intake, opened, b"", hq_station.clock.now())
    made.add_record(b"another")
    assert not is_known(hq_station.casebook.intake, opener(made.sealed()))


def test_a_bundle_is_placed_before_it_is_remembered(
    hq_station: Any, made: Any, opened: Any, opener: Any
) -> None:
    arrivals, now = hq_station.casebook.intake, hq_station.clock.now()
    leaves = made.blobs[opened.manifest.audit.leaves.sha256]
    place = remember(arrivals, opened, leaves, now)
    assert (place.fork, place.gap, place.flags) == (False, 0, ())
    made.add_record(b"another")
    assert remember(arrivals, opener(made.sealed()), leaves, now).fork


def test_what_is_remembered_is_what_the_manifest_says(
    hq_station: Any, made: Any, opened: Any
) -> None:
    leaves = made.blobs[opened.manifest.audit.leaves.sha256]
    remember(hq_station.casebook.intake, opened, leaves, hq_station.clock.now())
    arrival = hq_station.casebook.intake.find(made.fields["bundle"])
    assert (arrival.bundle_id, arrival.desk_id) == (made.fields["bundle"], made.post.desk.id)
    assert (arrival.kind, arrival.sequence, arrival.fork) == (BundleKind.RECORDS, 1, False)
    assert arrival.manifest_digest == opened.signed.digest
    assert b"".join(arrival.audit_leaves) == leaves
    assert arrival.officer_name == made.post.officer.name


def test_a_summary_says_who_wrote_which_bundle(made: Any, opened: Any) -> None:
    summary = summary_of(opened)
    assert (summary.bundle_id, summary.kind) == (made.fields["bundle"], BundleKind.RECORDS)
    assert (summary.desk_name, summary.officer_name) == (
        made.post.desk.name,
        made.post.officer.name,
    )
    assert (summary.already, summary.gap, summary.items, summary.flags) == (False, 0, (), ())
