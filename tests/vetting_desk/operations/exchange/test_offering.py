"""What was refused, or written and not confirmed, goes on in a new bundle; headquarters has it once."""

from pathlib import Path

import pytest

from tests.vetting_desk.operations.conftest import Crew, signed_at
from tests.vetting_desk.operations.exchange.conftest import of_records
from vetting_desk.errors import NotFoundError
from vetting_desk.model import BundleState, IntakeOutcome, Record, WayToHq
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.exchange import offering, transfer
from vetting_desk.operations.organisation import revocations
from vetting_desk.operations.records import records


def way(desk: OpenDesk, record: Record) -> WayToHq:
    return desk.casebook.records.get(record.id).way_to_hq


def test_an_honest_record_leaves_a_bundle_whose_carrier_was_revoked(
    crew: Crew, stick: Path
) -> None:
    """Writing it again writes the same manifest: other officers' records stayed "written" for ever."""
    honest = signed_at(crew.at_post("Anora Sample"))
    [carried] = transfer.write_bundles(crew.at_post("Bahrom Sample"), stick)
    hq = crew.at_hq()
    revocations.revoke_officer(hq, crew.officer("Bahrom Sample"), "Invented")
    lost = carried.file_name  # it never arrives

    post = crew.at_post("Anora Sample")
    offered = offering.offer_bundle(post, carried.id)
    [new] = transfer.write_bundles(post, stick)
    taken = transfer.receive(crew.at_hq(), stick / new.file_name)

    assert (stick / lost).exists()
    beside = [each.id for each in crew.at_hq().casebook.entries.list(honest.case_id)]
    assert beside
    assert sorted(offered) == sorted([honest.id, *beside])
    assert new.sequence == carried.sequence + 1
    assert {item.outcome for item in taken.items} == {IntakeOutcome.ACCEPTED}
    assert [each.record_id for each in of_records(post, taken)] == [honest.id]
    assert crew.at_hq().casebook.records.get(honest.id).digest == honest.digest
    assert (
        crew.at_post("Anora Sample").casebook.bundles.get(carried.id).state is BundleState.REPLACED
    )


def test_a_record_keeps_its_own_signature(post: OpenDesk, record: Record, stick: Path) -> None:
    transfer.write_bundles(post, stick)
    before = {file.name: file.sha256 for file in post.casebook.records.get(record.id).files}

    assert offering.offer(post, [record.id]) == [record.id]
    again = post.casebook.records.get(record.id)

    assert (again.id, again.digest, again.way_to_hq) == (record.id, record.digest, WayToHq.TO_SEND)
    assert {file.name: file.sha256 for file in again.files} == before


def test_sending_twice_is_never_two(
    post: OpenDesk, hq: OpenDesk, record: Record, stick: Path
) -> None:
    [first] = transfer.write_bundles(post, stick)
    offering.offer_all(post)
    [second] = transfer.write_bundles(post, stick)

    outcomes = [
        transfer.receive(hq, stick / row.file_name).items[0].outcome for row in (second, first)
    ]

    assert outcomes == [IntakeOutcome.ACCEPTED, IntakeOutcome.ALREADY_HAVE]
    assert [each.id for each in hq.casebook.records.list(record.case_id)] == [record.id]
    back = transfer.write_return(hq, post.desk.id, stick)
    transfer.receive(post, stick / back.file_name)
    assert way(post, record) is WayToHq.RECEIVED
    post.casebook.verify()
    hq.casebook.verify()


def test_writing_the_old_bundle_again_does_not_count_as_the_new_one(
    post: OpenDesk, record: Record, stick: Path
) -> None:
    [old] = transfer.write_bundles(post, stick)
    offering.offer_all(post)

    transfer.write_again(post, old.id, stick)

    assert way(post, record) is WayToHq.TO_SEND


def test_a_bundle_waits_as_long_as_one_of_its_records_does(post: OpenDesk, stick: Path) -> None:
    first, second = signed_at(post), signed_at(post)
    [bundle] = transfer.write_bundles(post, stick)

    offering.offer(post, [first.id])
    assert post.casebook.bundles.get(bundle.id).state is BundleState.WRITTEN

    offering.offer(post, [second.id])
    assert post.casebook.bundles.get(bundle.id).state is BundleState.WRITTEN, "statements wait"

    offering.offer(post, [each.id for each in offering.waiting_entries(post)])
    assert post.casebook.bundles.get(bundle.id).state is BundleState.REPLACED


def test_what_was_received_or_is_to_send_is_passed_over(
    post: OpenDesk, hq: OpenDesk, record: Record, stick: Path
) -> None:
    assert offering.offer(post, [record.id]) == []
    [bundle] = transfer.write_bundles(post, stick)
    transfer.receive(hq, stick / bundle.file_name)
    back = transfer.write_return(hq, post.desk.id, stick)
    transfer.receive(post, stick / back.file_name)

    assert offering.offer(post, [record.id]) == []
    assert offering.waiting(post) == []


def test_nothing_is_offered_where_one_record_is_not_known(
    post: OpenDesk, record: Record, stick: Path
) -> None:
    transfer.write_bundles(post, stick)

    with pytest.raises(NotFoundError):
        offering.offer(post, [record.id, "nobody"])
    assert way(post, record) is WayToHq.WRITTEN


def test_what_headquarters_signs_itself_does_not_wait_to_be_sent(
    post: OpenDesk, hq: OpenDesk, record: Record, stick: Path
) -> None:
    [bundle] = transfer.write_bundles(post, stick)
    transfer.receive(hq, stick / bundle.file_name)

    own = signed_at(hq, record.case_id)

    assert way(hq, own) is WayToHq.RECEIVED
    assert transfer.counts(hq).to_send == 0
    assert {row.way_to_hq for row in cases.search(hq)} == {WayToHq.RECEIVED}
    assert records.check_record(hq, own.id).outcome is records.Outcome.VALID
    hq.casebook.verify()


def test_a_carrier_who_was_revoked_is_named_and_the_honest_record_taken_in(
    crew: Crew, stick: Path
) -> None:
    honest = signed_at(crew.at_post("Anora Sample"))
    [carried] = transfer.write_bundles(crew.at_post("Bahrom Sample"), stick)
    revocations.revoke_officer(crew.at_hq(), crew.officer("Bahrom Sample"), "Invented")

    taken = transfer.receive(crew.at_hq(), stick / carried.file_name)

    assert "carrier-revoked" in taken.flags
    assert [
        (each.record_id, each.outcome) for each in of_records(crew.at_post("Anora Sample"), taken)
    ] == [(honest.id, IntakeOutcome.ACCEPTED)]
