"""Headquarters' stamps as they are made: what they name, and where they stand in its log."""

from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from vetting_desk.errors import StateError
from vetting_desk.model.stamp import StampedRecord
from vetting_desk.transfer.ends import stamping
from vetting_desk.transfer.ends.outbox import write_bundles
from vetting_desk.transfer.ends.stamping import renew, renewals_due
from vetting_desk.transfer.format.stamp import parse

YEAR = timedelta(days=365)


@pytest.fixture
def stamp(hq_station: Any, taken_in: Any) -> Any:
    return hq_station.casebook.stamps.of_bundle(taken_in.id)


def test_a_stamp_names_the_bundle_and_all_that_was_in_it(
    hq_station: Any, post: Any, taken_in: Any, stamp: Any, three_records: Any
) -> None:
    document = parse(stamp.document)
    arrival = hq_station.casebook.intake.find(taken_in.id)
    assert document.intake is not None
    assert (document.intake.bundle, document.intake.manifest) == (
        taken_in.id,
        arrival.manifest_digest,
    )
    assert (document.intake.desk, document.intake.sequence) == (post.desk.id, 1)
    assert document.intake.audit.head == arrival.audit_head
    assert stamp.records == tuple(
        StampedRecord(
            each.record.id,
            each.record.digest,
            each.record.file("assessment.p7s").sha256,
            each.record.file("report.pdf").sha256,
        )
        for each in three_records[:2]
    )
    assert [each.outcome for each in document.intake.records] == ["accepted", "accepted"]


def test_a_stamp_says_who_stamped_and_when(hq_station: Any, hq: Any, stamp: Any) -> None:
    document = parse(stamp.document)
    assert (document.headquarters.id, document.officer.id) == (hq.desk.id, hq.officer.id)
    assert stamp.stamped_at == hq_station.clock.now()
    assert stamp.ends_at == hq.signer.certificate.not_valid_after_utc


def test_a_stamp_stands_in_hqs_log_after_the_head_it_names(hq_station: Any, stamp: Any) -> None:
    log = parse(stamp.document).log
    audit = hq_station.casebook.audit
    assert audit.head_at(log.length).hex() == log.head
    [entry] = audit.entries(action="stamp-kept")
    assert entry.sequence > log.length
    assert entry.subject == stamp.id


def test_each_stamp_names_the_one_before(
    hq_station: Any, stamp: Any, post_station: Any, three_records: Any, usb: Path, carrier: Any
) -> None:
    post_station.add(three_records[2])
    [second] = write_bundles(post_station, usb)
    carrier.to_hq(hq_station, second)
    later = hq_station.casebook.stamps.of_bundle(second.id)
    assert (stamp.previous, later.previous) == ("", stamp.digest)
    assert hq_station.casebook.stamps.naming(stamp.digest) == [later]


def test_the_same_bundle_again_is_stamped_once(
    hq_station: Any, carrier: Any, stamp: Any, taken_in: Any
) -> None:
    carrier.to_hq(hq_station, taken_in)
    assert hq_station.casebook.stamps.last_digest() == stamp.digest


def test_many_stamps_are_renewed_by_lists_of_bounded_length(
    hq_station: Any,
    stamp: Any,
    post_station: Any,
    three_records: Any,
    usb: Path,
    carrier: Any,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    post_station.add(three_records[2])
    [second] = write_bundles(post_station, usb)
    carrier.to_hq(hq_station, second)
    hq_station.wait(2.75 * YEAR)
    hq_station.renew(hq_station.clock.now())
    monkeypatch.setattr(stamping, "MAX_RENEWED", 1)
    assert renew(hq_station, hq_station.registry) == 2
    assert renewals_due(hq_station.registry, hq_station.clock.now()) == 0
    for each in (stamp.digest, hq_station.casebook.stamps.of_bundle(second.id).digest):
        assert any(each in over.renews for over in hq_station.casebook.stamps.naming(each))


def test_whose_own_certificate_ends_renews_nothing(hq_station: Any, stamp: Any) -> None:
    hq_station.wait(2.75 * YEAR)
    with pytest.raises(StateError, match="ends-soon"):
        renew(hq_station, hq_station.registry)
    assert hq_station.casebook.stamps.last_digest() == stamp.digest
