"""A record's way after receipts and amendments, in whatever order they come."""

from datetime import UTC, datetime, timedelta
from itertools import permutations
from pathlib import Path
from typing import Any

import pytest

from tests.vetting_desk.transfer.ends.conftest import way
from vetting_desk.model import (
    Amendment,
    AmendmentOutcome,
    BundleState,
    IntakeOutcome,
    Receipt,
    ReceiptItem,
    WayToHq,
)
from vetting_desk.transfer.ends.headquarters_word import apply_amendment, apply_item
from vetting_desk.transfer.ends.outbox import offer_again, write_bundles

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)


class Words:
    """What headquarters says of one record."""

    def __init__(self, station: Any, written: Any) -> None:
        self.station, self.written = station, written

    def receipt(self, row: Any, outcome: IntakeOutcome, minutes: int = 0) -> bool:
        record = self.written.record
        reason = "fork" if outcome is IntakeOutcome.FORK else ""
        item = ReceiptItem(record.id, record.digest, outcome, reason)
        receipt = Receipt(
            row.id,
            self.station.desk.id,
            row.sequence,
            NOW + timedelta(minutes=minutes),
            "",
            0,
            (item,),
        )
        done = apply_item(self.station.casebook, receipt, item)
        self.station.casebook.bundles.mark(row.id, BundleState.RECEIVED)
        return done

    def amendment(self, outcome: AmendmentOutcome, minutes: int, digest: str = "") -> bool:
        record = self.written.record
        return apply_amendment(
            self.station.casebook,
            Amendment(
                self.station.desk.id, record.id, digest or record.digest, outcome, "fork", "Invented",
                NOW + timedelta(minutes=minutes),
            ),
        )  # fmt: skip

    def way(self) -> WayToHq:
        return way(self.station, self.written)


@pytest.fixture
def words(post_station: Any, three_records: Any) -> Words:
    post_station.add(three_records[0])
    return Words(post_station, three_records[0])


@pytest.fixture
def first(words: Words, usb: Path) -> Any:
    [row] = write_bundles(words.station, usb)
    return row


def test_a_refusal_counts_where_the_record_waits_for_it(words: Words, first: Any) -> None:
    words.receipt(first, IntakeOutcome.FORK)

    assert words.way() is WayToHq.REFUSED
    assert words.station.casebook.records.get(words.written.record.id).reason == "fork"


def test_a_refusal_of_the_bundle_before_does_not_stop_what_was_offered_again(
    words: Words, first: Any, usb: Path
) -> None:
    offer_again(words.station.casebook, [words.written.record.id])
    words.receipt(first, IntakeOutcome.FORK)
    assert words.way() is WayToHq.TO_SEND

    write_bundles(words.station, usb)
    words.receipt(first, IntakeOutcome.FORK)
    assert words.way() is WayToHq.WRITTEN


def test_a_receipt_for_any_bundle_with_it_counts(words: Words, first: Any, usb: Path) -> None:
    offer_again(words.station.casebook, [words.written.record.id])
    [second] = write_bundles(words.station, usb)

    words.receipt(first, IntakeOutcome.ACCEPTED)

    assert words.way() is WayToHq.RECEIVED
    words.receipt(second, IntakeOutcome.FORK)
    assert words.way() is WayToHq.RECEIVED


def test_a_bundle_that_reached_headquarters_although_its_writing_was_not_noted_is_answered(
    words: Words, first: Any
) -> None:
    """Power failed between the stick's rename and the casebook: the bundle is "sealed" here."""
    words.station.casebook.records.set_way(words.written.record.id, WayToHq.TO_SEND)
    words.station.casebook.bundles.mark(first.id, BundleState.SEALED)

    words.receipt(first, IntakeOutcome.FORK)

    assert words.way() is WayToHq.REFUSED


@pytest.mark.parametrize(
    ("outcome", "wanted"),
    [
        (AmendmentOutcome.ACCEPTED, WayToHq.RECEIVED),
        (AmendmentOutcome.SEND_AGAIN, WayToHq.TO_SEND),
        (AmendmentOutcome.SET_ASIDE, WayToHq.SET_ASIDE),
    ],
)
def test_an_amendment_moves_the_record_and_settles_its_bundle(
    words: Words, first: Any, outcome: AmendmentOutcome, wanted: WayToHq
) -> None:
    assert words.amendment(outcome, 5)

    assert words.way() is wanted
    assert words.station.casebook.bundles.get(first.id).state is BundleState.REPLACED


def test_whatever_the_order_the_newest_word_counts(
    words: Words, first: Any, tmp_path: Path
) -> None:
    deeds = {
        "refused": lambda: words.receipt(first, IntakeOutcome.FORK),
        "asked": lambda: words.amendment(AmendmentOutcome.SEND_AGAIN, 5),
        "aside": lambda: words.amendment(AmendmentOutcome.SET_ASIDE, 9),
    }
    records, found = words.station.casebook.records, set()
    for order in permutations(deeds):
        try:
            with words.station.casebook.transaction():
                for name in order:
                    deeds[name]()
                found.add(words.way())
                raise _UndoError
        except _UndoError:
            assert records.get(words.written.record.id).way_to_hq is WayToHq.WRITTEN

    assert found == {WayToHq.SET_ASIDE}


class _UndoError(Exception):
    pass


def test_a_word_about_another_record_under_its_id_changes_nothing(words: Words, first: Any) -> None:
    assert not words.amendment(AmendmentOutcome.SET_ASIDE, 5, digest="0" * 64)
    assert words.way() is WayToHq.WRITTEN
