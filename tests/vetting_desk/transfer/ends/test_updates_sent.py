from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from tests.vetting_desk.transfer.ends.conftest import answer
from tests.vetting_desk.transfer.packs import signed_pack
from vetting_desk.errors import StateError
from vetting_desk.model import InstrumentKey, InstrumentSummary
from vetting_desk.model.epoch import Epoch, Heard, Seen
from vetting_desk.transfer.ends.pack_check import check_pack
from vetting_desk.transfer.ends.returns import owes_news
from vetting_desk.transfer.ends.updates_sent import Updates, due, mark_sent, take_back

FORM = """<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml">
<h:head><h:title>Invented</h:title><model>
<instance><data id="invented" version="{version}"><a/></data></instance>
<bind nodeset="/data/a" type="string"/></model></h:head>
<h:body><input ref="/data/a"><label>A</label></input></h:body></h:html>"""


def word_in(epoch: int) -> Heard:
    return Heard("one", Seen(Epoch(epoch, "0" * 32), 1, "0" * 64), 1, "0" * 64, 1)


def with_instrument(station: Any, version: str, **lists: bytes) -> InstrumentSummary:
    xml = FORM.format(version=version).encode()
    key = InstrumentKey("invented", version, sha256(xml).hexdigest())
    summary = InstrumentSummary(key, "Invented", ())
    station.casebook.instruments.add(xml, summary, {f"{n}.csv": c for n, c in lists.items()})
    return summary


def with_pack(station: Any, hq: Any, number: int) -> Any:
    data, p7s = signed_pack(hq, number=number)
    pack, _ = check_pack(data, p7s, hq.organisation.trust, hq.desk.id)
    station.casebook.packs.add(pack, data, p7s)
    return pack


@pytest.fixture
def updates(hq_station: Any, hq: Any) -> Updates:
    return Updates([with_instrument(hq_station, "2")], [with_pack(hq_station, hq, 1)])


def test_each_desk_is_sent_what_it_was_not_sent(hq_station: Any, updates: Updates) -> None:
    casebook = hq_station.casebook
    mark_sent(casebook, "one", due(casebook, "one", updates))
    assert not due(casebook, "one", updates)
    assert due(casebook, "another", updates) == updates


def test_a_newer_version_is_due_again(hq_station: Any, hq: Any, updates: Updates) -> None:
    casebook = hq_station.casebook
    mark_sent(casebook, "one", updates)
    newer = Updates([with_instrument(hq_station, "3")], [with_pack(hq_station, hq, 2)])
    assert due(casebook, "one", newer) == newer


def test_updates_go_in_one_bundle_and_not_in_the_next(
    hq_station: Any, post: Any, post_station: Any, usb: Path, carrier: Any, updates: Updates
) -> None:
    casebook = hq_station.casebook
    assert owes_news(casebook, post.desk.id, 0, 0, updates)
    first = answer(hq_station, post, usb, updates=updates)
    summary = carrier.to_post(post_station, first)
    assert [each.title for each in summary.updates] == ["Invented", "Invented texts"]
    assert not due(casebook, post.desk.id, updates)
    # Until the post names it, the very same bundle is written again, and no other one is made.
    assert answer(hq_station, post, usb, updates=updates).id == first.id
    with pytest.raises(StateError):
        answer(hq_station, post, usb, updates=updates, only_new=True)


def test_the_lists_beside_an_instrument_go_along(
    hq_station: Any, post: Any, post_station: Any, usb: Path, carrier: Any
) -> None:
    sent = with_instrument(hq_station, "2", places=b"name,label\na,A\n")
    carrier.to_post(post_station, answer(hq_station, post, usb, updates=Updates([sent])))
    held = post_station.casebook.instruments.attachments(sent.key.sha256)
    assert held == {"places.csv": b"name,label\na,A\n"}


def test_a_desk_that_was_restored_is_sent_everything_once_more(
    hq_station: Any, updates: Updates
) -> None:
    casebook = hq_station.casebook
    mark_sent(casebook, "one", updates)
    casebook.heard.put(word_in(1))
    assert not due(casebook, "one", updates)
    casebook.heard.put(word_in(2))
    assert due(casebook, "one", updates) == updates
    mark_sent(casebook, "one", updates)
    assert not due(casebook, "one", updates)


def test_what_a_bundle_carried_that_nobody_believes_is_sent_once_more(
    hq_station: Any, updates: Updates
) -> None:
    casebook = hq_station.casebook
    mark_sent(casebook, "one", updates)
    mark_sent(casebook, "another", updates)
    take_back(casebook, "one", "spoilt")
    assert due(casebook, "one", updates) == updates
    assert not due(casebook, "another", updates)
    mark_sent(casebook, "one", updates)
    take_back(
        casebook, "one", "spoilt"
    )  # the same bundle, as long as the post has named no later one
    assert not due(casebook, "one", updates)
