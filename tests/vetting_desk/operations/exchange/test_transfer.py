"""From a signed record to the receipt, and obstacles on the way."""

from dataclasses import replace
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from tests.vetting_desk.operations.exchange.conftest import of_records
from vetting_desk.errors import (
    AgeFormatError,
    AgePayloadError,
    BundleError,
    NoMatchingIdentityError,
    RecordRefusedError,
    StateError,
    VettingDeskError,
)
from vetting_desk.model import Case, IntakeOutcome, Record, Role, WayToHq
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.exchange import transfer
from vetting_desk.operations.interview import instruments
from vetting_desk.operations.records import records
from vetting_desk.store import case_rows
from vetting_desk.store.refused import RefusedStore


def test_a_record_goes_to_headquarters_and_its_receipt_comes_back(
    post: OpenDesk, hq: OpenDesk, record: Record, stick: Path
) -> None:
    assert transfer.counts(post).to_send == 1

    [bundle] = transfer.write_bundles(post, stick)
    assert way(post, record) is WayToHq.WRITTEN

    taken = transfer.receive(hq, stick / bundle.file_name)
    assert {item.outcome for item in taken.items} == {IntakeOutcome.ACCEPTED}
    assert [each.record_id for each in of_records(post, taken)] == [record.id]
    beside = {each.id for each in post.casebook.entries.list(record.case_id)}
    assert taken.statements == beside
    assert records.check_record(hq, record.id).outcome is records.Outcome.VALID

    [waiting] = transfer.waiting_desks(hq)
    back = transfer.write_return(hq, waiting.desk_id, stick)
    summary = transfer.receive(post, stick / back.file_name)

    assert summary.statements == beside
    assert way(post, record) is WayToHq.RECEIVED
    post.casebook.verify()
    hq.casebook.verify()


def test_the_same_bundle_twice_changes_nothing(
    post: OpenDesk, hq: OpenDesk, record: Record, stick: Path
) -> None:
    [bundle] = transfer.write_bundles(post, stick)
    transfer.receive(hq, stick / bundle.file_name)
    length = hq.casebook.audit.length()

    again = transfer.receive(hq, stick / bundle.file_name)

    assert again.already
    assert [row.id for row in cases.search(hq)] == [record.case_id]
    assert hq.casebook.audit.length() - length <= 1


def test_a_bundle_is_for_headquarters_alone(post: OpenDesk, record: Record, stick: Path) -> None:
    [bundle] = transfer.write_bundles(post, stick)

    with pytest.raises(NoMatchingIdentityError):
        transfer.receive(post, stick / bundle.file_name)


@pytest.mark.parametrize("share", [0.0, 0.05, 0.5, 0.999])
def test_a_bundle_cut_short_is_refused_and_nothing_is_kept(
    post: OpenDesk, hq: OpenDesk, record: Record, stick: Path, share: float
) -> None:
    [bundle] = transfer.write_bundles(post, stick)
    path = stick / bundle.file_name
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * share)])

    with pytest.raises((AgeFormatError, AgePayloadError)):
        transfer.receive(hq, path)
    assert cases.search(hq) == []


@pytest.mark.parametrize("place", [3, 300, 2_000, -20_000, -1])
def test_one_bit_flipped_is_refused(
    post: OpenDesk, hq: OpenDesk, record: Record, stick: Path, place: int
) -> None:
    [bundle] = transfer.write_bundles(post, stick)
    path = stick / bundle.file_name
    data = bytearray(path.read_bytes())
    data[place] ^= 1
    path.write_bytes(data)

    with pytest.raises(VettingDeskError):
        transfer.receive(hq, path)
    assert cases.search(hq) == []


def test_a_file_that_is_no_bundle_is_refused(hq: OpenDesk, stick: Path) -> None:
    path = stick / ("0" * 32 + ".age")
    path.write_bytes(b"holiday pictures")

    with pytest.raises((AgeFormatError, BundleError)):
        transfer.receive(hq, path)


def test_a_mistake_of_ours_at_headquarters_is_not_reported_to_the_post_as_a_refusal(
    post: OpenDesk, hq: OpenDesk, record: Record, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A regression: it put two good records into quarantine and wrote "refused" into their receipt."""
    [bundle] = transfer.write_bundles(post, stick)
    length = hq.casebook.audit.length()
    right = case_rows.values

    def wrong(case: Case, desk_id: str, number: int) -> tuple[str | int | None, ...]:
        return (*right(case, desk_id, number)[:-2], None, number)

    with monkeypatch.context() as patch:
        patch.setattr(case_rows, "values", wrong)
        with pytest.raises(dbapi2.IntegrityError, match="NOT NULL"):
            transfer.receive(hq, stick / bundle.file_name)

    assert hq.casebook.intake.quarantined() == []
    assert hq.casebook.receipts.find(bundle.id) is None
    assert hq.casebook.audit.length() == length
    taken = transfer.receive(hq, stick / bundle.file_name)
    assert {item.outcome for item in taken.items} == {IntakeOutcome.ACCEPTED}
    hq.casebook.verify()


def test_nothing_to_send_is_said(post: OpenDesk, stick: Path) -> None:
    with pytest.raises(StateError):
        transfer.write_bundles(post, stick)
    assert list(stick.iterdir()) == []


def way(desk: OpenDesk, record: Record) -> WayToHq:
    return desk.casebook.records.get(record.id).way_to_hq


FORM = """<h:html xmlns="http://www.w3.org/2002/xforms" xmlns:h="http://www.w3.org/1999/xhtml">
<h:head><h:title>Invented</h:title><model>
<instance><data id="invented" version="1"><a/></data></instance>
<bind nodeset="/data/a" type="string"/></model></h:head>
<h:body><input ref="/data/a"><label>A</label></input></h:body></h:html>"""


def test_an_instrument_added_at_headquarters_reaches_a_post_once(
    post: OpenDesk, hq: OpenDesk, stick: Path, tmp_path: Path
) -> None:
    path = tmp_path / "invented.xml"
    path.write_text(FORM, encoding="utf-8")
    added = instruments.add_instrument(hq, path, in_spite=True)
    [waiting] = transfer.waiting_desks(hq)
    assert (waiting.desk_id, waiting.news) == (post.desk.id, True)
    back = transfer.write_return(hq, post.desk.id, stick)
    summary = transfer.receive(post, stick / back.file_name)
    assert [update.title for update in summary.updates] == ["Invented"]
    assert post.casebook.instruments.holds(added.key.sha256)
    assert transfer.write_return(hq, post.desk.id, stick).id == back.id


def test_who_may_not_add_an_instrument_gives_none(
    post: OpenDesk, hq: OpenDesk, tmp_path: Path
) -> None:
    path = tmp_path / "invented.xml"
    path.write_text(FORM, encoding="utf-8")
    instruments.add_instrument(hq, path, in_spite=True)
    hq.casebook.act_as(replace(hq.officer, role=Role.DECISION_MAKER))
    assert transfer.waiting_desks(hq) == []


def test_of_a_clinical_record_others_learn_that_it_waits_and_no_more(
    post: OpenDesk, record: Record, signed: Record
) -> None:
    both = {each.id: each for each in transfer.to_send(post)}
    assert (both[signed.id].title, both[signed.id].clinical) == (signed.title, True)

    post.casebook.act_as(replace(post.officer, role=Role.INTERVIEWER))
    told = {each.id: each for each in transfer.to_send(post)}

    assert told[signed.id] == transfer.RecordToSend(signed.id, "", None, clinical=True)
    assert told[record.id] == transfer.RecordToSend(
        record.id, record.title, record.signed_at, clinical=False
    )


def test_what_is_refused_beyond_the_quota_is_let_go_and_told(
    post: OpenDesk, hq: OpenDesk, record: Record, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    [bundle] = transfer.write_bundles(post, stick)
    monkeypatch.setattr(RefusedStore.trim, "__defaults__", (100,))
    refuse = RecordRefusedError(record_id=record.id, reason="signature", detail="")

    def refused(*_: object) -> None:
        raise refuse

    monkeypatch.setattr("vetting_desk.transfer.ends.intake.check_record", refused)

    taken = transfer.receive(hq, stick / bundle.file_name)

    assert "refused-trimmed" in taken.flags
    assert hq.casebook.refused.length() <= 100
    [flagged] = hq.casebook.audit.entries(action="bundle-flagged")
    assert "refused-trimmed" in flagged.detail["flags"]
    hq.casebook.verify()
