"""Headquarters' return bundles to a post."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.vetting_desk.transfer.ends.conftest import answer, way
from vetting_desk.crypto.cms import sign_detached
from vetting_desk.errors import (
    BundleSignatureError,
    DriveFullError,
    NotFoundError,
    SignerRevokedError,
    StateError,
)
from vetting_desk.model import (
    BundleState,
    WayToHq,
)
from vetting_desk.model.revocation import RevocationKind
from vetting_desk.transfer.ends import kept_manifests, returns, writing
from vetting_desk.transfer.ends.outbox import write_bundles
from vetting_desk.transfer.ends.returns import receipts_due, unconfirmed, write_return
from vetting_desk.transfer.format.signed_manifest import SignedManifest


def test_a_lost_return_stick_is_made_up_for_by_the_next_one(
    hq_station: Any,
    post_station: Any,
    post: Any,
    taken_in: Any,
    three_records: Any,
    usb: Path,
    carrier: Any,
) -> None:
    lost = answer(hq_station, post, usb)
    (usb / lost.file_name).unlink()
    post_station.add(three_records[2])
    [second] = write_bundles(post_station, usb)
    carrier.to_hq(hq_station, second)
    assert len(receipts_due(hq_station.casebook, post.desk.id)) == 2
    answer(hq_station, post, usb)
    for row in unconfirmed(hq_station.casebook, post.desk.id):
        assert carrier.to_post(post_station, row).flags == ()
    assert [way(post_station, each) for each in three_records] == [WayToHq.RECEIVED] * 3


def test_a_return_bundle_the_post_names_is_not_written_again(
    hq_station: Any,
    post_station: Any,
    post: Any,
    taken_in: Any,
    three_records: Any,
    usb: Path,
    carrier: Any,
) -> None:
    carrier.to_post(post_station, answer(hq_station, post, usb))
    post_station.add(three_records[2])
    [second] = write_bundles(post_station, usb)
    carrier.to_hq(hq_station, second)
    assert unconfirmed(hq_station.casebook, post.desk.id) == []
    assert [each.bundle_id for each in receipts_due(hq_station.casebook, post.desk.id)] == [
        second.id
    ]
    assert answer(hq_station, post, usb).sequence == 2


def test_without_anything_new_the_same_bundles_are_written_again(
    hq_station: Any, post: Any, taken_in: Any, usb: Path
) -> None:
    first, again = answer(hq_station, post, usb), answer(hq_station, post, usb)
    assert (again.id, again.sequence) == (first.id, 1)
    assert again.file_name != first.file_name


def test_nothing_to_return_is_said(hq_station: Any, post: Any, usb: Path) -> None:
    with pytest.raises(StateError):
        answer(hq_station, post, usb)


def test_a_desk_nobody_knows_gets_nothing(hq_station: Any, usb: Path) -> None:
    with pytest.raises(NotFoundError):
        write_return(hq_station, "00000000-0000-4000-8000-000000000000", usb)


def test_a_desk_no_longer_trusted_gets_nothing(
    hq_station: Any, post: Any, taken_in: Any, usb: Path
) -> None:
    hq_station.know(post, trusted=False)
    with pytest.raises(StateError, match="not-trusted"):
        answer(hq_station, post, usb)


def test_a_stick_that_fails_leaves_the_return_bundle_waiting(
    hq_station: Any, post: Any, taken_in: Any, usb: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise DriveFullError(path="stick", needed=1, free=0)

    with monkeypatch.context() as patch:
        patch.setattr(writing, "write_to_drive", fail)
        with pytest.raises(DriveFullError):
            answer(hq_station, post, usb)
    [waiting] = unconfirmed(hq_station.casebook, post.desk.id)
    assert waiting.state is BundleState.SEALED
    assert answer(hq_station, post, usb).id == waiting.id


def test_receipts_that_do_not_fit_one_return_bundle_go_into_another(
    hq_station: Any,
    post_station: Any,
    post: Any,
    taken_in: Any,
    three_records: Any,
    usb: Path,
    carrier: Any,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    post_station.add(three_records[2])
    [second] = write_bundles(post_station, usb)
    carrier.to_hq(hq_station, second)
    monkeypatch.setattr(returns, "MAX_RECEIPTS", 1)
    assert answer(hq_station, post, usb).sequence == 2
    rows = unconfirmed(hq_station.casebook, post.desk.id)
    assert [row.record_ids for row in rows] == [(taken_in.id,), (second.id,)]


def test_the_logs_of_both_fit_together_after_the_whole_way(
    hq_station: Any, post_station: Any, post: Any, taken_in: Any, usb: Path, carrier: Any
) -> None:
    carrier.to_post(post_station, answer(hq_station, post, usb))
    post_station.casebook.verify()
    hq_station.casebook.verify()


def revoked(hq_station: Any, hq: Any, kind: RevocationKind, days: int) -> Any:
    """Let headquarters' officer be revoked since some days after they signed, and another go on."""
    since = hq_station.clock.now() + timedelta(days=days)
    hq_station.clock.advance(timedelta(days=10))
    hq_station.revoke(hq.signer, kind, since)
    hq_station.place = hq.with_officer("Another Officer of Headquarters")
    return hq_station.trusting


def test_what_a_return_bundle_of_a_lost_key_carried_goes_into_a_new_one(
    hq_station: Any,
    post_station: Any,
    post: Any,
    hq: Any,
    taken_in: Any,
    three_records: Any,
    usb: Path,
    carrier: Any,
) -> None:
    lost = answer(hq_station, post, usb)
    post_station.trusting = revoked(hq_station, hq, RevocationKind.LOST, 0)
    with pytest.raises(BundleSignatureError, match="revoked"):
        carrier.to_post(post_station, lost)
    again = answer(hq_station, post, usb)
    assert again.id != lost.id
    assert again.record_ids == (taken_in.id,)
    carrier.to_post(post_station, again)
    assert [way(post_station, each) for each in three_records[:2]] == [WayToHq.RECEIVED] * 2


def test_who_was_revoked_writes_no_return_bundle(
    hq_station: Any, hq: Any, post: Any, taken_in: Any, usb: Path
) -> None:
    place = hq_station.place
    revoked(hq_station, hq, RevocationKind.LOST, 0)
    hq_station.place = place

    with pytest.raises(SignerRevokedError):
        answer(hq_station, post, usb)
    assert unconfirmed(hq_station.casebook, post.desk.id) == []


def test_who_leaves_later_writes_return_bundles_until_then(
    hq_station: Any, hq: Any, post: Any, taken_in: Any, usb: Path
) -> None:
    place = hq_station.place
    revoked(hq_station, hq, RevocationKind.LEFT, 20)
    hq_station.place = place

    assert answer(hq_station, post, usb).record_ids == (taken_in.id,)


def test_what_a_bundle_nobody_believes_carried_goes_into_one_new_bundle(
    hq_station: Any,
    post: Any,
    taken_in: Any,
    usb: Path,
    stranger: Any,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    first = answer(hq_station, post, usb)
    recall = kept_manifests.recall

    def by_a_stranger(casebook: Any, bundle_id: str) -> SignedManifest:
        kept = recall(casebook, bundle_id)
        if bundle_id != first.id:
            return kept
        return replace(kept, p7s=sign_detached(kept.data, stranger.signer))

    monkeypatch.setattr(kept_manifests, "recall", by_a_stranger)
    again = answer(hq_station, post, usb)

    assert (again.id != first.id, again.record_ids) == (True, (taken_in.id,))
    assert [row.id for row in unconfirmed(hq_station.casebook, post.desk.id)] == [
        first.id,
        again.id,
    ]
    assert answer(hq_station, post, usb).id == again.id


def test_what_an_officer_who_left_signed_before_is_written_and_believed(
    hq_station: Any,
    post_station: Any,
    post: Any,
    hq: Any,
    taken_in: Any,
    three_records: Any,
    usb: Path,
    carrier: Any,
) -> None:
    first = answer(hq_station, post, usb)
    post_station.trusting = revoked(hq_station, hq, RevocationKind.LEFT, 1)
    again = answer(hq_station, post, usb)
    assert again.id == first.id
    assert carrier.to_post(post_station, again).flags == ("carrier-revoked",)
    assert [way(post_station, each) for each in three_records[:2]] == [WayToHq.RECEIVED] * 2


def test_a_receipt_brings_the_stamp_over_its_bundle(
    hq_station: Any, post_station: Any, post: Any, taken_in: Any, usb: Path, carrier: Any
) -> None:
    assert carrier.to_post(post_station, answer(hq_station, post, usb)).flags == ()
    made = hq_station.casebook.stamps.of_bundle(taken_in.id)
    assert post_station.casebook.stamps.of_bundle(taken_in.id) == made
