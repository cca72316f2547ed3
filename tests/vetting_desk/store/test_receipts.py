"""Receipts."""

from dataclasses import replace
from datetime import timedelta

import pytest

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.errors import NotFoundError, StateError
from vetting_desk.model import IntakeOutcome, Receipt, ReceiptItem, new_id


def receipt(bench: Bench, desk_id: str = "a desk") -> Receipt:
    items = (
        ReceiptItem(new_id(), "1" * 64, IntakeOutcome.ACCEPTED),
        ReceiptItem(new_id(), "2" * 64, IntakeOutcome.REFUSED, "signature"),
    )
    return Receipt(new_id(), desk_id, 1, bench.clock.now(), "", 0, items)


def test_a_receipt_comes_back(bench: Bench) -> None:
    one = receipt(bench)
    assert bench.casebook.receipts.add(one, b"signed bytes")
    casebook = bench.reopen()

    assert casebook.receipts.find(one.bundle_id) == one
    casebook.verify()


def test_a_second_receipt_for_the_same_bundle_is_not_taken(bench: Bench) -> None:
    one = receipt(bench)
    bench.casebook.receipts.add(one)

    assert not bench.casebook.receipts.add(replace(one, sequence=2))
    assert bench.casebook.receipts.list() == [one]


def test_what_no_return_bundle_carries_yet_is_still_to_return(bench: Bench) -> None:
    first, second, other = receipt(bench), receipt(bench), receipt(bench, "another desk")
    for one in (first, second, other):
        bench.casebook.receipts.add(one)
    bench.casebook.receipts.mark_returned(first.bundle_id, new_id())
    bench.casebook.verify()

    assert bench.casebook.receipts.to_return("a desk") == [second]
    assert bench.casebook.receipts.list("a desk") == [second, first]


def test_a_missing_receipt_is_not_found(bench: Bench) -> None:
    with pytest.raises(NotFoundError):
        bench.casebook.receipts.mark_returned(new_id(), new_id())


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE receipts SET taken_in_at = ''",
        "DELETE FROM receipts",
        "UPDATE receipt_items SET outcome = 'x'",
    ],
)
def test_a_receipt_never_changes(bench: Bench, statement: str) -> None:
    bench.casebook.receipts.add(receipt(bench))

    with pytest.raises(StateError):
        bench.casebook._core.database.execute(statement)


def test_the_first_receipt_that_names_a_record_is_found_by_id_and_digest(bench: Bench) -> None:
    first = receipt(bench)
    bench.clock.advance(timedelta(hours=1))
    again = replace(first, bundle_id=new_id(), taken_in_at=bench.clock.now())
    for one in (again, first):
        bench.casebook.receipts.add(one)
    item, refused = first.items

    assert bench.casebook.receipts.first_of(item.record_id, item.digest) == first
    assert bench.casebook.receipts.first_of(item.record_id, "3" * 64) is None
    assert bench.casebook.receipts.first_of(refused.record_id, refused.digest) is None


def test_what_a_return_bundle_carries_is_known(bench: Bench) -> None:
    one, two, back = receipt(bench), receipt(bench), new_id()
    for each in (one, two):
        bench.casebook.receipts.add(each)
    bench.casebook.receipts.mark_returned(one.bundle_id, back)

    assert bench.casebook.receipts.carried_by(back) == [one]
