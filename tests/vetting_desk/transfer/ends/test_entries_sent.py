from pathlib import Path
from typing import Any

import pytest

from vetting_desk.model import IntakeOutcome
from vetting_desk.model.entry import EntryWay
from vetting_desk.transfer.ends import entries_sent
from vetting_desk.transfer.ends.outbox import write_bundles
from vetting_desk.transfer.ends.returns import owes_news, write_return

POST = ""


@pytest.fixture
def urgent(post_station: Any, psychologist: Any, make_entry: Any, three_records: Any) -> Any:
    """An urgent release beside two records, and an entry that can wait."""
    post_station.add(*three_records[:2])
    case_id = three_records[0].case.id
    waiting = make_entry(psychologist, kind="unheard-of", payload={})
    released = make_entry(psychologist, case_id)
    post_station.add_entries(POST, waiting)
    post_station.add_entries(POST, released, urgent=True)
    return released


def way(station: Any, written: Any, feed: str = POST) -> Any:
    return station.casebook.entries.way(written.entry.id, feed)[0]


def test_entries_go_with_records_and_come_back_as_received(
    post_station: Any, hq_station: Any, post: Any, carrier: Any, usb: Path, urgent: Any
) -> None:
    [row] = write_bundles(post_station, usb)
    assert way(post_station, urgent) is EntryWay.WRITTEN
    summary = carrier.to_hq(hq_station, row)
    assert [item.outcome for item in summary.items] == [IntakeOutcome.ACCEPTED] * 4
    assert summary.flags == ("entry-unknown",)
    kept = hq_station.casebook.entries.get(urgent.entry.id)
    assert (kept.digest, kept.taken_in) == (urgent.entry.digest, True)
    carrier.to_post(post_station, write_return(hq_station, post.desk.id, usb))
    assert way(post_station, urgent) is EntryWay.RECEIVED
    for station in (post_station, hq_station):
        station.casebook.verify()


def test_urgent_entries_stand_first_in_the_manifest(
    post_station: Any, usb: Path, urgent: Any, open_at_hq: Any
) -> None:
    [row] = write_bundles(post_station, usb)
    assert open_at_hq(row).manifest.entries[0].id == urgent.entry.id


def test_an_entry_alone_makes_a_bundle(
    post_station: Any, hq_station: Any, carrier: Any, usb: Path, psychologist: Any, make_entry: Any
) -> None:
    entry = make_entry(psychologist, kind="unheard-of", payload={"what": "ever"})
    post_station.add_entries(POST, entry)
    [row] = write_bundles(post_station, usb)
    assert carrier.to_hq(hq_station, row).items[0].record_id == entry.entry.id


def test_the_same_bundle_again_changes_nothing(
    post_station: Any, hq_station: Any, carrier: Any, usb: Path, urgent: Any
) -> None:
    [row] = write_bundles(post_station, usb)
    carrier.to_hq(hq_station, row)
    assert carrier.to_hq(hq_station, row).already


def test_headquarters_entries_go_to_the_desk_they_are_for(
    post_station: Any, hq_station: Any, post: Any, hq: Any, carrier: Any, usb: Path, make_entry: Any,
) -> None:  # fmt: skip
    feed = post.desk.id
    entry = make_entry(hq, kind="unheard-of", payload={})
    hq_station.add_entries(feed, entry)
    assert owes_news(hq_station.casebook, feed, 0, 0)
    row = write_return(hq_station, feed, usb)
    assert way(hq_station, entry, feed) is EntryWay.WRITTEN
    assert "entry-unknown" in carrier.to_post(post_station, row).flags
    assert post_station.casebook.entries.get(entry.entry.id).author_name == hq.officer.name
    post_station.add_entries(POST, make_entry(post, kind="unheard-of", payload={}))
    [answer] = write_bundles(post_station, usb)
    carrier.to_hq(hq_station, answer)
    assert way(hq_station, entry, feed) is EntryWay.RECEIVED


def test_no_more_entries_are_chosen_than_one_bundle_takes(
    post_station: Any, urgent: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(entries_sent, "MOST_ENTRIES", 1)
    [chosen] = entries_sent.choose(post_station.casebook, POST)
    assert chosen.id == urgent.entry.id
