"""A record or an entry of a post on its way: found by its id, and moved."""

from typing import Any

from vetting_desk.model import WayToHq
from vetting_desk.transfer.ends.carried import find_carried


def test_a_record_is_found_and_moved(post_station: Any, three_records: Any) -> None:
    post_station.add(three_records[0])
    record = three_records[0].record

    carried = find_carried(post_station.casebook, record.id)
    assert carried is not None
    assert (carried.digest, carried.way) == (record.digest, WayToHq.TO_SEND)

    carried.move(WayToHq.REFUSED, "fork")
    moved = post_station.casebook.records.get(record.id)
    assert (moved.way_to_hq, moved.reason) == (WayToHq.REFUSED, "fork")


def test_nothing_is_found_under_another_id(post_station: Any) -> None:
    assert find_carried(post_station.casebook, "nobody") is None
