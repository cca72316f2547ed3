"""What headquarters states of a desk, and when it lists what it holds."""

from typing import Any

from tests.vetting_desk.transfer.ends.conftest import answer
from vetting_desk.model.epoch import Why
from vetting_desk.transfer.ends import kept_manifests, statements


def listed(station: Any, desk: Any) -> bool:
    return statements.holdings(station.casebook, desk.id).digests is not None


def test_nothing_was_seen_before_the_first_bundle(hq_station: Any, post: Any) -> None:
    assert statements.last_seen(hq_station.casebook, post.desk.id) is None
    assert statements.holdings(hq_station.casebook, post.desk.id).count == 0


def test_what_was_seen_is_the_newest_bundle(
    hq_station: Any, post_station: Any, taken_in: Any, post: Any
) -> None:
    seen = statements.last_seen(hq_station.casebook, post.desk.id)

    assert seen is not None
    assert (seen.sequence, seen.digest) == (1, post_station.casebook.bundles.at("", 1)[1])
    assert seen.epoch.mark == post_station.casebook.epochs.present().mark


def test_a_first_bundle_needs_no_list(hq_station: Any, taken_in: Any, post: Any) -> None:
    assert statements.holdings(hq_station.casebook, post.desk.id).count == 2
    assert not listed(hq_station, post.desk)


def test_a_new_epoch_of_headquarters_lists_what_it_holds(
    hq_station: Any, taken_in: Any, post: Any, usb: Any
) -> None:
    hq_station.casebook.begin_epoch(Why.RESTORED)
    row = answer(hq_station, post, usb)

    told = kept_manifests.recall(hq_station.casebook, row.id).manifest
    assert told.holdings is not None
    assert told.holdings.digests is not None
    assert told.holdings.digests.length == 2 * 32


def test_a_desk_that_believes_something_else_is_given_the_list(
    hq_station: Any, post_station: Any, taken_in: Any, post: Any, usb: Any, carrier: Any,
    three_records: Any,
) -> None:  # fmt: skip
    from vetting_desk.model import WayToHq
    from vetting_desk.transfer.ends.outbox import write_bundles

    carrier.to_post(post_station, answer(hq_station, post, usb))
    post_station.casebook.records.set_way(three_records[0].record.id, WayToHq.WRITTEN)
    post_station.casebook.owe_word()
    [row] = write_bundles(post_station, usb)
    carrier.to_hq(hq_station, row)

    assert listed(hq_station, post.desk)


def test_a_desk_that_agrees_is_not(
    hq_station: Any, post_station: Any, taken_in: Any, post: Any, usb: Any, carrier: Any
) -> None:
    from vetting_desk.transfer.ends.outbox import write_bundles

    carrier.to_post(post_station, answer(hq_station, post, usb))
    post_station.casebook.owe_word()
    [row] = write_bundles(post_station, usb)
    carrier.to_hq(hq_station, row)

    assert not listed(hq_station, post.desk)
