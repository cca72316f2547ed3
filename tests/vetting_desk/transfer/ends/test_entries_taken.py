from pathlib import Path
from typing import Any

import pytest

from vetting_desk.crypto.cms import sign_detached
from vetting_desk.model import IntakeOutcome
from vetting_desk.model.entry import EntryWay
from vetting_desk.transfer.ends.outbox import write_bundles
from vetting_desk.transfer.ends.returns import write_return

POST = ""


def carried(station: Any, usb: Path, *entries: Any) -> Any:
    station.add_entries(POST, *entries)
    [row] = write_bundles(station, usb)
    return row


def test_an_entry_that_does_not_hold_together_is_refused_alone(
    post_station: Any, hq_station: Any, post: Any, carrier: Any, usb: Path, make_entry: Any,
    psychologist: Any, three_records: Any,
) -> None:  # fmt: skip
    post_station.add(three_records[0])
    case_id = three_records[0].case.id
    by_interviewer, sound = make_entry(post, case_id), make_entry(psychologist, case_id)
    summary = carrier.to_hq(hq_station, carried(post_station, usb, by_interviewer, sound))
    found = {item.record_id: (item.outcome, item.reason) for item in summary.items}
    assert found[by_interviewer.entry.id] == (IntakeOutcome.REFUSED, "role")
    assert found[sound.entry.id] == (IntakeOutcome.ACCEPTED, "")
    assert found[three_records[0].record.id] == (IntakeOutcome.ACCEPTED, "")
    [kept] = hq_station.casebook.intake.quarantined()
    assert (kept.record_id, kept.reason) == (by_interviewer.entry.id, "role")
    assert hq_station.casebook.intake.entries_held() == []  # it was judged
    carrier.to_post(post_station, write_return(hq_station, post.desk.id, usb))
    entries = post_station.casebook.entries
    assert entries.way(by_interviewer.entry.id, POST) == (EntryWay.REFUSED, "role")
    assert entries.way(sound.entry.id, POST) == (EntryWay.RECEIVED, "")


def test_another_entry_under_a_known_id_is_a_fork(
    post_station: Any, hq_station: Any, carrier: Any, usb: Path, make_entry: Any, psychologist: Any
) -> None:
    first = make_entry(psychologist, kind="unheard-of", payload={})
    other = make_entry(psychologist, kind="unheard-of", payload={"x": 1}, entry=first.entry.id)
    hq_station.add_entries("elsewhere", other)
    [item] = carrier.to_hq(hq_station, carried(post_station, usb, first)).items
    assert (item.outcome, item.reason) == (IntakeOutcome.FORK, "fork")
    assert hq_station.casebook.entries.get(first.entry.id).digest == other.entry.digest


def test_an_entry_that_is_here_already_is_answered_so(
    post_station: Any, hq_station: Any, carrier: Any, usb: Path, make_entry: Any, psychologist: Any
) -> None:
    entry = make_entry(psychologist, kind="unheard-of", payload={})
    hq_station.add_entries("elsewhere", entry)
    [item] = carrier.to_hq(hq_station, carried(post_station, usb, entry)).items
    assert item.outcome is IntakeOutcome.ALREADY_HAVE


@pytest.mark.parametrize("signer", ["post", "stranger"])
def test_a_post_keeps_only_entries_that_headquarters_signed(
    post_station: Any, hq_station: Any, post: Any, hq: Any, carrier: Any, usb: Path,
    make_entry: Any, signer: str, request: pytest.FixtureRequest,
) -> None:  # fmt: skip
    entry = make_entry(hq, kind="unheard-of", payload={})
    other = request.getfixturevalue(signer).signer
    entry.contents["entry.p7s"] = sign_detached(entry.contents["entry.json"], other)
    forged = make_entry(hq, kind="unheard-of", payload={})
    forged.contents.update(entry.contents)
    hq_station.add_entries(post.desk.id, _as_written(entry))
    summary = carrier.to_post(post_station, write_return(hq_station, post.desk.id, usb))
    assert "entry-refused" in summary.flags
    assert post_station.casebook.entries.find(entry.entry.id) is None


def _as_written(written: Any) -> Any:
    """Return an entry whose files are named by what they are now."""
    from dataclasses import replace
    from hashlib import sha256

    from vetting_desk.model import RecordFile

    files = tuple(
        RecordFile(name, sha256(content).hexdigest(), len(content))
        for name, content in written.contents.items()
    )
    return replace(written, entry=replace(written.entry, files=files))
