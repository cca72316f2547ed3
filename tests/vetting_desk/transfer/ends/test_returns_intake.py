"""A post's processing of a return bundle: only headquarters' is accepted."""

import io
from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from tests.vetting_desk.transfer.ends.conftest import answer, way
from vetting_desk.errors import (
    BundleAddresseeError,
    BundleSignatureError,
)
from vetting_desk.model import (
    BundleKind,
    BundleState,
    DeskKind,
    InstrumentKey,
    InstrumentSummary,
    Receipt,
    WayToHq,
)
from vetting_desk.model.revocation import RevocationKind, StoredList
from vetting_desk.transfer.ends import kept_manifests
from vetting_desk.transfer.ends.outbox import write_bundles
from vetting_desk.transfer.ends.returns import Revocations, write_return
from vetting_desk.transfer.ends.returns_intake import apply_return
from vetting_desk.transfer.ends.updates_sent import Updates
from vetting_desk.transfer.ends.updates_taken import HIGHEST
from vetting_desk.transfer.format.signed_manifest import recipient_digest

FORM = """<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml">
<h:head><h:title>Invented</h:title><model>
<instance><data id="invented" version="{version}"><a/></data></instance>
<bind nodeset="/data/a" type="string"/></model></h:head>
<h:body><input ref="/data/a"><label>A</label></input></h:body></h:html>"""


def test_a_receipt_comes_back_and_the_records_are_received(
    hq_station: Any,
    post_station: Any,
    post: Any,
    taken_in: Any,
    three_records: Any,
    usb: Path,
    carrier: Any,
) -> None:
    summary = carrier.to_post(post_station, answer(hq_station, post, usb))
    assert [way(post_station, each) for each in three_records[:2]] == [WayToHq.RECEIVED] * 2
    assert post_station.casebook.bundles.get(taken_in.id).state is BundleState.RECEIVED
    assert (summary.kind, summary.flags) == (BundleKind.RETURN, ())
    assert [receipt.bundle_id for receipt in summary.receipts] == [taken_in.id]


def test_a_refused_record_comes_back_with_its_reason(
    hq_station: Any,
    post_station: Any,
    post: Any,
    usb: Path,
    carrier: Any,
    make_record: Any,
    invented: Any,
) -> None:
    bad = make_record(post, invented, officer__role="supervisor")
    post_station.add(bad)
    [row] = write_bundles(post_station, usb)
    carrier.to_hq(hq_station, row)
    carrier.to_post(post_station, answer(hq_station, post, usb))
    record = post_station.casebook.records.get(bad.record.id)
    assert (record.way_to_hq, record.reason) == (WayToHq.REFUSED, "officer")


def test_a_record_that_is_held_waits_for_a_person_and_is_not_refused(
    hq_station: Any,
    post_station: Any,
    post: Any,
    sent: Any,
    three_records: Any,
    usb: Path,
    carrier: Any,
) -> None:
    hq_station.revoke(post.signer, RevocationKind.LOST, hq_station.clock.now())
    carrier.to_hq(hq_station, sent)
    carrier.to_post(post_station, answer(hq_station, post, usb))
    record = post_station.casebook.records.get(three_records[0].record.id)
    assert (record.way_to_hq, record.reason) == (WayToHq.HELD, "certificate-revoked")


def test_a_return_bundle_whose_officers_certificate_ended_is_applied_and_says_so(
    hq_station: Any, post_station: Any, post: Any, taken_in: Any, usb: Path, carrier: Any
) -> None:
    row = answer(hq_station, post, usb)
    post_station.wait(timedelta(days=365 * 4))
    assert "carrier-expired" in carrier.to_post(post_station, row).flags
    assert post_station.casebook.bundles.get(taken_in.id).state is BundleState.RECEIVED


def test_the_time_of_headquarters_becomes_the_floor_of_the_posts_clock(
    hq_station: Any, post_station: Any, post: Any, taken_in: Any, usb: Path, carrier: Any
) -> None:
    hq_station.clock.advance(timedelta(hours=1))
    carrier.to_post(post_station, answer(hq_station, post, usb))
    assert post_station.casebook.clock_reading().floor == hq_station.clock.now()


def test_the_same_return_bundle_again_changes_nothing(
    hq_station: Any, post_station: Any, post: Any, taken_in: Any, usb: Path, carrier: Any
) -> None:
    row = answer(hq_station, post, usb)
    carrier.to_post(post_station, row)
    length = post_station.casebook.audit.length()
    assert carrier.to_post(post_station, row).already
    assert post_station.casebook.audit.length() == length


def test_what_was_received_stays_received_whatever_a_later_receipt_says(
    hq_station: Any,
    post_station: Any,
    post: Any,
    taken_in: Any,
    three_records: Any,
    usb: Path,
    carrier: Any,
) -> None:
    carrier.to_post(post_station, answer(hq_station, post, usb))
    record = three_records[0].record
    post_station.casebook.records.set_way(record.id, WayToHq.TO_SEND)
    [again] = write_bundles(post_station, usb)
    carrier.to_hq(hq_station, again)
    carrier.to_post(post_station, answer(hq_station, post, usb))
    assert way(post_station, three_records[0]) is WayToHq.RECEIVED


def test_a_return_bundle_by_another_post_is_refused(
    open_station: Any, organisation: Any, post: Any, post_station: Any, taken_in: Any, usb: Path
) -> None:
    other = type(post)(organisation, "Post Pretending", DeskKind.POST)
    pretender = open_station(other)
    pretender.know(post)
    pretender.casebook.receipts.add(_made_up(post, taken_in))
    row = write_return(pretender, post.desk.id, usb)
    refused = pytest.raises(BundleSignatureError, match="not-headquarters")
    with (usb / row.file_name).open("rb") as source, refused:
        apply_return(post_station, source)


def _made_up(post: Any, row: Any) -> Any:
    at = datetime(2026, 11, 22, tzinfo=UTC)
    return Receipt(row.id, post.desk.id, row.sequence, at, "0" * 64, 1, ())


def test_a_bundle_of_records_is_not_applied_at_a_post(
    made: Any, post: Any, post_station: Any
) -> None:
    made.fields.update(to=post.desk.id, recipients=[recipient_digest(post.identity.recipient)])
    made.hq = post
    with pytest.raises(BundleAddresseeError, match="kind"):
        apply_return(post_station, io.BytesIO(made.sealed()))


@pytest.fixture
def forged_return(return_fields: Any, made: Any, hq: Any, post: Any) -> Any:
    """A return bundle by headquarters with content chosen by the test."""
    made.fields, made.post, made.hq = return_fields, hq, post
    made.fields["recipients"] = [recipient_digest(post.identity.recipient)]
    made.fields["to"] = post.desk.id
    return made


def apply(station: Any, made: Any) -> Any:
    return apply_return(station, io.BytesIO(made.sealed()))


def test_a_receipt_for_a_bundle_nobody_sent_is_flagged(
    post_station: Any, forged_return: Any
) -> None:
    assert apply(post_station, forged_return).flags == ("unknown-bundle",)


def test_a_receipt_that_names_another_digest_moves_nothing(
    post_station: Any, forged_return: Any, sent: Any, three_records: Any, post: Any
) -> None:
    [receipt] = forged_return.fields["receipts"]
    audit = kept_manifests.recall(post_station.casebook, sent.id).manifest.audit
    receipt.update(bundle=sent.id, sequence=1, desk=post.desk.id)
    receipt.update(audit_head=audit.head, audit_length=audit.length)
    receipt["items"][0].update(record=three_records[0].record.id)
    assert apply(post_station, forged_return).flags == ("receipt-digest", "receipt-missing")
    assert way(post_station, three_records[0]) is WayToHq.WRITTEN


def test_a_fork_in_headquarters_feed_is_not_applied(
    post_station: Any, forged_return: Any, sent: Any, three_records: Any, post: Any
) -> None:
    forged_return.fields["receipts"] = []
    apply(post_station, forged_return)
    item = {
        "record": three_records[0].record.id,
        "digest": three_records[0].record.digest,
        "outcome": "accepted",
        "reason": "",
    }
    forged_return.fields["receipts"] = [
        {
            "bundle": sent.id,
            "desk": post.desk.id,
            "sequence": 1,
            "taken_in_at": "2026-11-22T12:00:00.000Z",
            "audit_head": "e" * 64,
            "audit_length": 3,
            "items": [item],
            "stamp": None,
        }
    ]
    assert "fork" in apply(post_station, forged_return).flags
    assert way(post_station, three_records[0]) is WayToHq.WRITTEN


def test_a_gap_in_headquarters_feed_is_flagged_and_applied(
    post_station: Any, forged_return: Any
) -> None:
    forged_return.fields.update(receipts=[], sequence=3, previous="a" * 64)
    summary = apply(post_station, forged_return)
    assert (summary.gap, summary.flags) == (2, ("gap",))


def crl(organisation: Any, number: int) -> Revocations:
    return Revocations(number, organisation.revocations(number))


def listed(station: Any) -> StoredList | None:
    found: StoredList | None = station.casebook.revocations.newest_list()
    return found


def test_a_revocation_list_is_kept_with_its_number(
    hq_station: Any,
    post_station: Any,
    post: Any,
    taken_in: Any,
    usb: Path,
    carrier: Any,
    organisation: Any,
) -> None:
    newest = crl(organisation, 7)
    carrier.to_post(post_station, answer(hq_station, post, usb, revocations=newest))
    assert listed(post_station) == StoredList(7, newest.data)


def put_list(made: Any, data: bytes, number: int) -> None:
    digest = sha256(data).hexdigest()
    made.blobs[digest] = data
    made.fields["receipts"] = []
    made.fields["revocation"] = {"number": number, "sha256": digest, "length": len(data)}


def test_an_older_revocation_list_is_refused(
    post_station: Any, forged_return: Any, organisation: Any
) -> None:
    newer = StoredList(8, organisation.revocations(8))
    post_station.casebook.revocations.put_list(newer)
    put_list(forged_return, organisation.revocations(7), 7)
    assert apply(post_station, forged_return).flags == ("revocation-older",)
    assert listed(post_station) == newer


def test_the_same_revocation_list_again_is_nothing_special(
    post_station: Any, forged_return: Any, organisation: Any
) -> None:
    same = organisation.revocations(7)
    post_station.casebook.revocations.put_list(StoredList(7, same))
    put_list(forged_return, same, 7)
    assert apply(post_station, forged_return).flags == ()


@pytest.mark.parametrize("by", ["a stranger", "another number", "nobody"])
def test_a_revocation_list_that_is_not_what_it_says_is_refused(
    post_station: Any, forged_return: Any, organisation: Any, stranger: Any, by: str
) -> None:
    data = {
        "a stranger": stranger.organisation.revocations(7),
        "another number": organisation.revocations(6),
        "nobody": b"no list at all",
    }[by]
    put_list(forged_return, data, 7)
    assert apply(post_station, forged_return).flags == ("revocation-refused",)
    assert listed(post_station) is None


def instrument(station: Any, version: str) -> InstrumentSummary:
    xml = FORM.format(version=version).encode()
    key = InstrumentKey("invented", version, sha256(xml).hexdigest())
    summary = InstrumentSummary(key, "Invented", ())
    station.casebook.instruments.add(xml, summary)
    return summary


def test_an_instrument_comes_with_the_return_bundle(
    hq_station: Any, post_station: Any, post: Any, usb: Path, carrier: Any
) -> None:
    sent = instrument(hq_station, "2")
    summary = carrier.to_post(post_station, answer(hq_station, post, usb, updates=Updates([sent])))
    assert summary.instruments == (sent.key,)
    assert post_station.casebook.instruments.newest("invented").key == sent.key
    assert post_station.casebook.settings.get(HIGHEST + "invented") == "2"


def test_an_older_instrument_is_refused(
    hq_station: Any, post_station: Any, post: Any, usb: Path, carrier: Any
) -> None:
    post_station.casebook.settings.set(HIGHEST + "invented", "10")
    sent = instrument(hq_station, "9")
    summary = carrier.to_post(post_station, answer(hq_station, post, usb, updates=Updates([sent])))
    assert (summary.instruments, summary.flags) == ((), ("instrument-older",))
    assert not post_station.casebook.instruments.holds(sent.key.sha256)


@pytest.mark.parametrize("xml", [b"no form", FORM.format(version="3").encode()])
def test_an_instrument_that_is_not_what_the_manifest_says_is_refused_alone(
    post_station: Any, forged_return: Any, xml: bytes
) -> None:
    digest = sha256(xml).hexdigest()
    forged_return.blobs[digest] = xml
    forged_return.fields["receipts"] = []
    forged_return.fields["instruments"] = [
        {
            "id": "invented",
            "version": "2",
            "sha256": digest,
            "length": len(xml),
            "clinical": False,
            "validated": False,
            "files": [],
        }
    ]
    assert apply(post_station, forged_return).flags == ("instrument-refused",)
    assert post_station.casebook.settings.get(HIGHEST + "invented") is None
