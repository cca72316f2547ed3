"""Whether a receipt fits what this desk sent."""

import io
from collections.abc import Callable
from typing import Any

import pytest

from tests.vetting_desk.transfer.ends.conftest import way
from vetting_desk.crypto.chain import GENESIS
from vetting_desk.model import BundleState, WayToHq
from vetting_desk.transfer.ends import kept_manifests
from vetting_desk.transfer.ends.receipt_check import check_receipt
from vetting_desk.transfer.ends.returns_intake import apply_return
from vetting_desk.transfer.format.manifest_parts import ReceiptItemPart, ReceiptPart
from vetting_desk.transfer.format.signed_manifest import recipient_digest

Receipt = Callable[..., ReceiptPart]


def item(record: str, digest: str) -> ReceiptItemPart:
    return ReceiptItemPart(record=record, digest=digest, outcome="accepted", reason="")


@pytest.fixture
def receipt(post_station: Any, sent: Any, post: Any) -> Receipt:
    """Makes the receipt that headquarters would send for the bundle, with changes."""

    def make(**changes: Any) -> ReceiptPart:
        manifest: Any = kept_manifests.recall(post_station.casebook, sent.id).manifest
        fields = {
            "bundle": sent.id,
            "desk": post.desk.id,
            "sequence": sent.sequence,
            "taken_in_at": "2026-11-22T12:00:00.000Z",
            "audit_head": manifest.audit.head,
            "audit_length": manifest.audit.length,
            "items": [item(record.id, record.digest) for record in manifest.records],
            "stamp": None,
        }
        return ReceiptPart(**{**fields, **changes})

    return make


def checked(post_station: Any, part: ReceiptPart) -> Any:
    return check_receipt(post_station.casebook, post_station.desk.id, part)


def test_an_honest_receipt_counts_with_all_its_items(post_station: Any, receipt: Receipt) -> None:
    part = receipt()
    found = checked(post_station, part)
    assert (found.items, found.flags, found.whole) == (tuple(part.items), (), True)


@pytest.mark.parametrize("change", [{"sequence": 2}, {"desk": "0" * 8}, {"bundle": "0" * 8}])
def test_one_for_another_bundle_does_not_count(
    post_station: Any, receipt: Receipt, change: dict[str, Any]
) -> None:
    change = {
        key: f"{value}-0000-4000-8000-000000000000" if isinstance(value, str) else value
        for key, value in change.items()
    }
    found = checked(post_station, receipt(**change))
    assert (found.items, found.flags, found.counts) == ((), ("unknown-bundle",), False)


@pytest.mark.parametrize(
    "change",
    [
        {"audit_head": "e" * 64},
        {"audit_length": 1},
        {"audit_length": 2**52},
        {"audit_head": GENESIS.hex(), "audit_length": 0},
    ],
)
def test_one_that_confirms_another_log_does_not_count(
    post_station: Any, receipt: Receipt, change: dict[str, Any]
) -> None:
    found = checked(post_station, receipt(**change))
    assert (found.items, found.flags, found.counts) == ((), ("receipt-head",), False)


def test_one_does_not_count_where_this_desks_log_does_not_lead_through_its_head(
    post_station: Any, receipt: Receipt, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As after a casebook was put back: the kept manifest confirms what the log no longer knows."""
    part = receipt()
    log = post_station.casebook.audit
    monkeypatch.setattr(log, "entries", lambda **_: [])
    assert checked(post_station, part).flags == ("receipt-head",)


def test_an_item_for_something_else_is_left_out(
    post_station: Any, receipt: Receipt, three_records: Any
) -> None:
    other = three_records[2].record
    honest = receipt().items
    found = checked(post_station, receipt(items=[*honest, item(other.id, other.digest)]))
    assert (found.items, found.flags) == (tuple(honest), ("receipt-record",))


def test_an_item_with_another_digest_is_left_out(post_station: Any, receipt: Receipt) -> None:
    first, second = receipt().items
    found = checked(post_station, receipt(items=[item(first.record, "ab" * 32), second]))
    assert (found.items, found.flags) == ((second,), ("receipt-digest",))


def test_one_that_leaves_something_out_is_not_whole(post_station: Any, receipt: Receipt) -> None:
    first, _ = receipt().items
    found = checked(post_station, receipt(items=[first]))
    assert (found.items, found.flags, found.whole) == ((first,), ("receipt-missing",), False)


@pytest.fixture
def apply(post_station: Any, return_fields: Any, made: Any, hq: Any, post: Any) -> Any:
    """Applies a return bundle of headquarters with one receipt."""

    def applied(part: ReceiptPart) -> Any:
        made.fields, made.post, made.hq = return_fields, hq, post
        recipients = [recipient_digest(post.identity.recipient)]
        made.fields.update(recipients=recipients, to=post.desk.id, receipts=[part.model_dump()])
        return apply_return(post_station, io.BytesIO(made.sealed()))

    return applied


def test_a_receipt_for_a_record_of_another_bundle_moves_it_nowhere(
    post_station: Any, receipt: Receipt, three_records: Any, apply: Any
) -> None:
    """A record that was signed since, and that headquarters cannot have."""
    post_station.add(three_records[2])
    other = three_records[2].record
    summary = apply(receipt(items=[*receipt().items, item(other.id, other.digest)]))

    assert summary.flags == ("receipt-record",)
    assert way(post_station, three_records[2]) is WayToHq.TO_SEND
    assert way(post_station, three_records[0]) is WayToHq.RECEIVED


def test_a_receipt_that_confirms_another_log_is_not_kept(
    post_station: Any, receipt: Receipt, sent: Any, three_records: Any, apply: Any
) -> None:
    summary = apply(receipt(audit_head="e" * 64))

    assert summary.flags == ("receipt-head",)
    assert way(post_station, three_records[0]) is WayToHq.WRITTEN
    assert post_station.casebook.receipts.find(sent.id) is None
    assert post_station.casebook.bundles.get(sent.id).state is BundleState.WRITTEN


def test_a_bundle_of_which_something_is_left_unsaid_is_not_received(
    post_station: Any, receipt: Receipt, sent: Any, apply: Any
) -> None:
    apply(receipt(items=receipt().items[:1]))
    assert post_station.casebook.bundles.get(sent.id).state is BundleState.WRITTEN
