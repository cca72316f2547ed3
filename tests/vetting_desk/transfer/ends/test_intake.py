import io
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from vetting_desk.errors import (
    BundleAddresseeError,
    BundleSignatureError,
    CancelledError,
    RecordRefusedError,
    StateError,
    StorageFullError,
)
from vetting_desk.model import BundleKind, IntakeOutcome, WayToHq
from vetting_desk.model.revocation import RevocationKind
from vetting_desk.progress import CancellableProgress
from vetting_desk.registry.casebook_registry import CasebookRegistry
from vetting_desk.transfer.carrier.bundle_files import open_file
from vetting_desk.transfer.ends.intake import take_in
from vetting_desk.transfer.ends.outbox import write_again, write_bundles
from vetting_desk.transfer.ends.returns import write_return
from vetting_desk.transfer.format.signed_manifest import (
    long_term_part,
    officer_part,
    recipient_digest,
)

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)


def outcomes(summary: Any) -> list[tuple[IntakeOutcome, str]]:
    return [(item.outcome, item.reason) for item in summary.items]


ACCEPTED = (IntakeOutcome.ACCEPTED, "")


@pytest.fixture
def sent(post_station: Any, three_records: Any, usb: Path) -> Any:
    """The first bundle of the post, with two records."""
    post_station.add(*three_records[:2])
    [row] = write_bundles(post_station, usb)
    return row


def test_every_record_of_a_sound_bundle_is_taken_in(
    hq_station: Any, carrier: Any, sent: Any, three_records: Any
) -> None:
    summary = carrier.to_hq(hq_station, sent)
    assert outcomes(summary) == [ACCEPTED, ACCEPTED]
    assert (summary.kind, summary.already, summary.gap, summary.flags) == (
        BundleKind.RECORDS,
        False,
        0,
        (),
    )
    for written in three_records[:2]:
        kept = hq_station.casebook.records.get(written.record.id)
        assert kept.files == written.record.files
        assert kept.way_to_hq is WayToHq.RECEIVED
        for file in kept.files:
            assert hq_station.casebook.blobs.get(file.sha256) == written.contents[file.name]


def test_the_case_is_registered_with_its_desk(
    hq_station: Any, carrier: Any, sent: Any, three_records: Any, post: Any
) -> None:
    carrier.to_hq(hq_station, sent)
    case = three_records[0].case
    assert hq_station.casebook.cases.get(case.id).reference == case.reference
    assert hq_station.casebook.cases.desk_of(case.id) == post.desk.id


def test_a_receipt_answers_the_bundle_record_by_record(
    hq_station: Any, carrier: Any, sent: Any, three_records: Any, post_station: Any
) -> None:
    carrier.to_hq(hq_station, sent)
    receipt = hq_station.casebook.receipts.find(sent.id)
    assert [(item.record_id, item.digest) for item in receipt.items] == [
        (each.record.id, each.record.digest) for each in three_records[:2]
    ]
    entries = post_station.casebook.audit.entries(before=receipt.audit_length + 1, limit=1)
    assert receipt.audit_head == entries[0].head.hex()


def test_the_same_bundle_again_changes_nothing(hq_station: Any, carrier: Any, sent: Any) -> None:
    first = carrier.to_hq(hq_station, sent)
    length = hq_station.casebook.audit.length()
    again = carrier.to_hq(hq_station, sent)
    assert again.already
    assert again.items == first.items
    assert hq_station.casebook.audit.length() == length


def test_the_same_bundle_from_another_stick_is_already_there(
    hq_station: Any, carrier: Any, sent: Any, post_station: Any, usb: Path
) -> None:
    carrier.to_hq(hq_station, sent)
    again = write_again(post_station, sent.id, usb)
    assert carrier.to_hq(hq_station, again).already


def test_a_record_sent_in_a_second_bundle_is_already_there(
    hq_station: Any, carrier: Any, sent: Any, post_station: Any, three_records: Any, usb: Path
) -> None:
    carrier.to_hq(hq_station, sent)
    post_station.casebook.records.set_way(three_records[0].record.id, WayToHq.TO_SEND)
    [second] = write_bundles(post_station, usb)
    assert outcomes(carrier.to_hq(hq_station, second)) == [(IntakeOutcome.ALREADY_HAVE, "")]


def test_a_gap_is_taken_in_and_flagged_and_closes_later(
    hq_station: Any, carrier: Any, sent: Any, post_station: Any, three_records: Any, usb: Path
) -> None:
    post_station.add(three_records[2])
    [second] = write_bundles(post_station, usb)
    summary = carrier.to_hq(hq_station, second)
    assert outcomes(summary) == [ACCEPTED]
    assert (summary.gap, summary.flags) == (1, ("gap",))
    late = carrier.to_hq(hq_station, sent)
    assert (late.gap, late.flags) == (0, ())


def fork(post_station: Any, open_station: Any, post: Any, hq: Any) -> Any:
    """A copy of the post from before it sent anything, as a restored backup is."""
    copy = open_station(post)
    copy.know(hq)
    return copy


def test_another_bundle_under_the_same_number_is_a_fork_and_set_aside(
    hq_station: Any,
    carrier: Any,
    sent: Any,
    post_station: Any,
    three_records: Any,
    usb: Path,
    open_station: Any,
    post: Any,
    hq: Any,
) -> None:
    carrier.to_hq(hq_station, sent)
    copy = fork(post_station, open_station, post, hq)
    copy.add(three_records[2])
    [forked] = write_bundles(copy, usb)
    summary = carrier.to_hq(hq_station, forked)
    assert outcomes(summary) == [(IntakeOutcome.FORK, "fork")]
    assert "fork" in summary.flags
    [kept] = hq_station.casebook.intake.quarantined()
    assert {file.name for file in kept.files} == set(three_records[2].contents)
    assert hq_station.casebook.records.find(three_records[2].record.id) is None


def test_a_bundle_after_a_fork_shows_that_it_follows_the_other_branch(
    hq_station: Any,
    carrier: Any,
    sent: Any,
    post_station: Any,
    three_records: Any,
    usb: Path,
    open_station: Any,
    post: Any,
    hq: Any,
) -> None:
    carrier.to_hq(hq_station, sent)
    copy = fork(post_station, open_station, post, hq)
    copy.add(three_records[0])
    write_bundles(copy, usb)
    copy.add(three_records[2])
    [second] = write_bundles(copy, usb)
    summary = carrier.to_hq(hq_station, second)
    assert {"feed-link", "audit-chain"} <= set(summary.flags)
    assert outcomes(summary) == [ACCEPTED]


def test_one_bad_record_is_set_aside_and_the_rest_is_taken_in(
    hq_station: Any,
    carrier: Any,
    post_station: Any,
    three_records: Any,
    usb: Path,
    make_record: Any,
    invented: Any,
    post: Any,
) -> None:
    bad = make_record(post, invented, officer__role="supervisor")
    post_station.add(three_records[0], bad, three_records[1])
    [row] = write_bundles(post_station, usb)
    summary = carrier.to_hq(hq_station, row)
    assert outcomes(summary) == [ACCEPTED, (IntakeOutcome.REFUSED, "officer"), ACCEPTED]
    [kept] = hq_station.casebook.intake.quarantined()
    assert (kept.record_id, kept.reason) == (bad.record.id, "officer")
    blobs = hq_station.casebook.blobs
    assert {file.name: blobs.get(file.sha256) for file in kept.files} == bad.contents


def test_a_blob_of_other_content_sets_its_record_aside(
    hq_station: Any, made: Any, three_records: Any
) -> None:
    files = three_records[0].contents
    part = made.add_record(*files.values())
    del made.fields["records"][0]
    digest = part["files"][1]["sha256"]
    spoilt = bytes(len(made.blobs[digest]))
    data = made.sealed_with({**made.blobs, digest: spoilt})
    summary = take_in(hq_station, hq_station.registry, io.BytesIO(data))
    [(outcome, _)] = outcomes(summary)
    assert outcome is IntakeOutcome.REFUSED
    [kept] = hq_station.casebook.intake.quarantined()
    assert hq_station.casebook.blobs.get(kept.files[1].sha256) == spoilt


def test_a_second_record_under_one_id_is_a_fork(
    hq_station: Any,
    carrier: Any,
    sent: Any,
    three_records: Any,
    usb: Path,
    make_record: Any,
    open_station: Any,
    post: Any,
    hq: Any,
    post_station: Any,
) -> None:
    carrier.to_hq(hq_station, sent)
    first = three_records[0]
    other = make_record(post, first.case, record=first.record.id, language="another")
    copy = fork(post_station, open_station, post, hq)
    copy.add(three_records[2])
    write_bundles(copy, usb)
    copy.add(other)
    [second] = write_bundles(copy, usb)
    assert outcomes(carrier.to_hq(hq_station, second)) == [(IntakeOutcome.FORK, "fork")]
    assert hq_station.casebook.records.get(first.record.id).digest == first.record.digest


def test_a_correction_of_a_record_of_another_case_is_set_aside(
    hq_station: Any,
    carrier: Any,
    sent: Any,
    three_records: Any,
    usb: Path,
    make_record: Any,
    post_station: Any,
    post: Any,
) -> None:
    carrier.to_hq(hq_station, sent)
    wrong = make_record(post, three_records[1].case, corrects=three_records[0].record.id)
    post_station.add(wrong)
    [row] = write_bundles(post_station, usb)
    assert outcomes(carrier.to_hq(hq_station, row)) == [(IntakeOutcome.REFUSED, "corrects")]


class Refusing(CasebookRegistry):
    """Refuses every record, after its case was registered."""

    def accept(self, record: Any, document: Any) -> tuple[str, ...]:
        with self.unit_of_work():
            super().accept(record, document)
            raise RecordRefusedError(record_id=document.record, reason="case", detail="")


def test_a_record_the_registry_refuses_is_set_aside_and_leaves_no_case(
    hq_station: Any, sent: Any, usb: Path, three_records: Any
) -> None:
    with open_file(usb / sent.file_name) as source:
        summary = take_in(hq_station, Refusing(hq_station.casebook), source)
    assert outcomes(summary) == [(IntakeOutcome.REFUSED, "case")] * 2
    assert hq_station.casebook.cases.find(three_records[0].case.id) is None


class Full(CasebookRegistry):
    """Has no space for records."""

    def accept(self, record: Any, document: Any) -> tuple[str, ...]:
        raise StorageFullError(path="disk")


def test_an_error_on_the_way_leaves_nothing_behind(hq_station: Any, sent: Any, usb: Path) -> None:
    length = hq_station.casebook.audit.length()
    with open_file(usb / sent.file_name) as source, pytest.raises(StorageFullError):
        take_in(hq_station, Full(hq_station.casebook), source)
    assert hq_station.casebook.intake.find(sent.id) is None
    assert hq_station.casebook.audit.length() == length


class Faulty(CasebookRegistry):
    """Violates a constraint of its store, as only a bug of ours does."""

    def accept(self, record: Any, document: Any) -> tuple[str, ...]:
        raise StateError(what="record", state="fixed", wanted="open")


def test_a_fault_of_the_store_is_not_the_records(hq_station: Any, sent: Any, usb: Path) -> None:
    with open_file(usb / sent.file_name) as source, pytest.raises(StateError):
        take_in(hq_station, Faulty(hq_station.casebook), source)
    assert hq_station.casebook.intake.quarantined() == []


def test_cancelling_leaves_nothing_behind(hq_station: Any, sent: Any, usb: Path) -> None:
    class AtTheRecords(CancellableProgress):
        def report(self, done: int, total: int, doing: str = "") -> None:
            if doing == "checking-records":
                self.cancel()

    with open_file(usb / sent.file_name) as source, pytest.raises(CancelledError):
        take_in(hq_station, hq_station.registry, source, AtTheRecords())
    assert hq_station.casebook.intake.find(sent.id) is None


def test_a_desk_trusted_no_more_is_looked_into_and_what_nothing_shows_is_held(
    hq_station: Any, carrier: Any, sent: Any, post: Any
) -> None:
    hq_station.know(post, trusted=False)
    summary = carrier.to_hq(hq_station, sent)
    assert outcomes(summary) == [(IntakeOutcome.HELD, "desk-revoked")] * 2
    assert summary.flags == ("desk-revoked",)
    assert len(hq_station.casebook.intake.quarantined()) == 2


YEARS = timedelta(days=365 * 4)


def test_a_record_that_arrives_after_its_certificate_ended_is_held_and_not_refused(
    hq_station: Any, carrier: Any, sent: Any, three_records: Any
) -> None:
    hq_station.renew(NOW + YEARS)
    hq_station.wait(YEARS)
    summary = carrier.to_hq(hq_station, sent)
    assert outcomes(summary) == [(IntakeOutcome.HELD, "certificate-ended")] * 2
    assert "carrier-expired" in summary.flags
    [newest, _] = hq_station.casebook.intake.quarantined()
    assert {file.name for file in newest.files} == set(three_records[1].contents)


def test_a_carrier_who_was_revoked_since_takes_nobody_elses_records_along(
    hq_station: Any,
    carrier: Any,
    post: Any,
    colleague: Any,
    post_station: Any,
    make_record: Any,
    invented: Any,
    usb: Path,
) -> None:
    post_station.add(make_record(colleague, invented), make_record(post, invented))
    [row] = write_bundles(post_station, usb)
    lost = NOW - timedelta(hours=1)
    hq_station.revoke(post.signer, RevocationKind.LOST, lost)
    summary = carrier.to_hq(hq_station, row)
    assert outcomes(summary) == [ACCEPTED, (IntakeOutcome.HELD, "certificate-revoked")]
    assert summary.flags == ("carrier-revoked",)


def test_who_left_is_believed_for_what_they_signed_before(
    hq_station: Any, carrier: Any, sent: Any, post: Any
) -> None:
    hq_station.clock.advance(timedelta(days=2))
    hq_station.revoke(post.signer, RevocationKind.LEFT, NOW + timedelta(days=1))
    assert outcomes(carrier.to_hq(hq_station, sent)) == [ACCEPTED] * 2


def test_a_stranger_who_carries_is_refused_whole(hq_station: Any, stranger: Any, made: Any) -> None:
    made.post = stranger
    made.fields.update(
        officer=officer_part(stranger.signer).model_dump(),
        long_term=long_term_part(stranger.signer).model_dump(),
    )
    made.fields["desk"].update(id=stranger.desk.id, organisation=stranger.organisation.name)
    with pytest.raises(BundleSignatureError, match="chain"):
        take_in(hq_station, hq_station.registry, io.BytesIO(made.sealed()))


def test_what_waits_and_comes_again_is_judged_anew_and_waits_in_the_place_of_the_first(
    hq_station: Any, carrier: Any, sent: Any, post: Any, post_station: Any, usb: Path
) -> None:
    hq_station.revoke(post.signer, RevocationKind.LOST, NOW - timedelta(hours=1))
    carrier.to_hq(hq_station, sent)
    for record_id in sent.record_ids:
        post_station.casebook.records.set_way(record_id, WayToHq.TO_SEND)
    [again] = write_bundles(post_station, usb)
    summary = carrier.to_hq(hq_station, again)
    assert [item.outcome for item in summary.items] == [IntakeOutcome.HELD] * 2
    kept = hq_station.casebook.intake.quarantined()
    assert len({each.number for each in kept} - hq_station.casebook.intake.superseded()) == 2


def witnessing(post_station: Any, hq_station: Any, three_records: Any, usb: Path) -> Any:
    """Write a bundle of a post that has seen headquarters' log."""
    post_station.add(three_records[2])
    [row] = write_bundles(post_station, usb)
    return row


def test_a_head_of_hqs_own_log_that_a_post_has_seen_is_compared(
    hq_station: Any,
    post_station: Any,
    post: Any,
    taken_in: Any,
    three_records: Any,
    usb: Path,
    carrier: Any,
) -> None:
    carrier.to_post(post_station, write_return(hq_station, post.desk.id, usb))
    row = witnessing(post_station, hq_station, three_records, usb)
    assert carrier.to_hq(hq_station, row).flags == ()


def test_headquarters_put_back_is_told_by_what_a_post_has_seen(
    hq_station: Any,
    post_station: Any,
    post: Any,
    hq: Any,
    taken_in: Any,
    three_records: Any,
    usb: Path,
    carrier: Any,
    open_station: Any,
) -> None:
    carrier.to_post(post_station, write_return(hq_station, post.desk.id, usb))
    row = witnessing(post_station, hq_station, three_records, usb)
    before = open_station(hq)
    before.know(post)
    assert "hq-behind" in carrier.to_hq(before, row).flags
    [entry] = before.casebook.audit.entries(action="bundle-flagged")
    assert "hq-behind" in entry.detail["flags"]


def test_a_desk_of_the_organisation_nobody_enrolled_here_is_flagged(
    open_station: Any, hq: Any, carrier: Any, sent: Any
) -> None:
    summary = carrier.to_hq(open_station(hq), sent)
    assert outcomes(summary) == [ACCEPTED, ACCEPTED]
    assert summary.flags == ("unknown-desk",)


def test_a_clock_that_runs_ahead_is_flagged_and_blocks_nothing(
    hq_station: Any, carrier: Any, post_station: Any, three_records: Any, usb: Path
) -> None:
    post_station.clock.advance(timedelta(days=3))
    post_station.add(three_records[0])
    [row] = write_bundles(post_station, usb)
    summary = carrier.to_hq(hq_station, row)
    assert (outcomes(summary), summary.flags) == ([ACCEPTED], ("clock-ahead",))


def test_a_record_signed_below_the_clocks_floor_is_flagged(
    hq_station: Any,
    carrier: Any,
    post_station: Any,
    usb: Path,
    make_record: Any,
    invented: Any,
    post: Any,
) -> None:
    post_station.add(make_record(post, invented, clock__behind=True))
    [row] = write_bundles(post_station, usb)
    assert carrier.to_hq(hq_station, row).flags == ("clock-behind",)


def test_a_return_bundle_is_not_taken_in_as_records(
    hq_station: Any, return_fields: Any, made: Any, hq: Any
) -> None:
    made.fields, made.post = return_fields, hq
    made.fields.update(to=hq.desk.id, recipients=[recipient_digest(hq.identity.recipient)])
    data = made.sealed()
    with pytest.raises(BundleAddresseeError, match="kind"):
        take_in(hq_station, hq_station.registry, io.BytesIO(data))


def test_the_log_of_headquarters_fits_together_afterwards(
    hq_station: Any, carrier: Any, sent: Any
) -> None:
    carrier.to_hq(hq_station, sent)
    hq_station.casebook.verify()
