"""A record's, or an entry's, way after a word of headquarters: a receipt or a later amendment; in any order.

Return bundles can be lost, delayed and applied out of order. What was received stays received. Of all else the
newest word counts, by headquarters' own time; and a refusal counts only if it is about the newest bundle the
record went into: a record that was offered again since waits for the answer to that.
"""

from vetting_desk.model import (
    Amendment,
    AmendmentOutcome,
    BundleState,
    IntakeOutcome,
    Receipt,
    ReceiptItem,
    WayToHq,
)
from vetting_desk.transfer.ends.books import Books
from vetting_desk.transfer.ends.carried import Carried, find_carried
from vetting_desk.transfer.ends.outbox import settle_bundles

_RECEIVED = frozenset({IntakeOutcome.ACCEPTED, IntakeOutcome.ALREADY_HAVE})
_WAYS = {
    AmendmentOutcome.ACCEPTED: WayToHq.RECEIVED,
    AmendmentOutcome.SEND_AGAIN: WayToHq.TO_SEND,
    AmendmentOutcome.SET_ASIDE: WayToHq.SET_ASIDE,
}


def apply_item(casebook: Books, receipt: Receipt, item: ReceiptItem) -> bool:
    """Move one record on as a receipt says, before its bundle is marked as received.

    Args:
        casebook: The post's.
        receipt: For a bundle of this desk.
        item: Of that receipt.

    Returns:
        False, and nothing changed, if the record is not here, or another one under its id.
    """
    carried = find_carried(casebook, item.record_id)
    if carried is None or carried.digest != item.digest:
        return False
    if item.outcome in _RECEIVED:
        _move(carried, WayToHq.RECEIVED)
    elif _is_newest_word(casebook, carried, receipt, item):
        held = item.outcome is IntakeOutcome.HELD
        _move(carried, WayToHq.HELD if held else WayToHq.REFUSED, item.reason)
    return True


def apply_amendment(casebook: Books, amendment: Amendment) -> bool:
    """Move a record on as headquarters decided later.

    Returns:
        False, and nothing changed, if the record is not here, or another one under its id.
    """
    carried = find_carried(casebook, amendment.record_id)
    if carried is None or carried.digest != amendment.digest:
        return False
    new = casebook.amendments.add(amendment)
    newest = casebook.amendments.of_record(amendment.record_id)[-1]
    if new and newest.at <= amendment.at:
        reason = amendment.reason if amendment.outcome is AmendmentOutcome.SET_ASIDE else ""
        _move(carried, _WAYS[amendment.outcome], reason)
        settle_bundles(casebook, [amendment.record_id])
    return True


def _move(carried: Carried, way: WayToHq, reason: str = "") -> None:
    if carried.way is not WayToHq.RECEIVED:
        carried.move(way, reason)


def _is_newest_word(casebook: Books, carried: Carried, receipt: Receipt, item: ReceiptItem) -> bool:
    """Return whether a refusal, or holding, is the newest word, about the newest bundle with the record."""
    newest = casebook.bundles.carrying(item.record_id)[:1]
    if [row.id for row in newest] != [receipt.bundle_id]:
        return False
    offered = carried.way is WayToHq.TO_SEND and newest[0].state is not BundleState.SEALED
    later = any(
        each.at >= receipt.taken_in_at for each in casebook.amendments.of_record(item.record_id)
    )
    return not offered and not later
