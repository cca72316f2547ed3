"""Everything offered again, and headquarters asked."""

from pathlib import Path

import pytest

from vetting_desk.errors import StateError
from vetting_desk.model import IntakeOutcome, Record, WayToHq
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.exchange import offering, offering_everything, quarantine, transfer


def test_a_record_offered_again_is_never_two(
    post: OpenDesk, hq: OpenDesk, record: Record, stick: Path
) -> None:
    [row] = transfer.write_bundles(post, stick)
    transfer.receive(hq, stick / row.file_name)

    assert offering_everything.offer_everything(post) == 1
    [row] = transfer.write_bundles(post, stick)
    items = transfer.receive(hq, stick / row.file_name).items

    assert {each.outcome for each in items} == {IntakeOutcome.ALREADY_HAVE}
    assert len(items) == 1 + len(post.casebook.entries.list(record.case_id))
    assert len(hq.casebook.records.all()) == 1


def test_a_word_goes_without_a_record(post: OpenDesk, hq: OpenDesk, stick: Path) -> None:
    assert not transfer.counts(post).word_owed
    with pytest.raises(StateError):
        transfer.write_bundles(post, stick)

    offering_everything.ask_headquarters(post)

    assert transfer.counts(post).word_owed
    [row] = transfer.write_bundles(post, stick)
    assert row.record_ids == ()
    assert transfer.receive(hq, stick / row.file_name).items == ()
    assert not transfer.counts(post).word_owed
    assert [each.desk_id for each in transfer.waiting_desks(hq)] == [post.desk.id]


def test_what_was_erased_is_not_offered(post: OpenDesk, record: Record) -> None:
    post.casebook.erasure.erase(record.case_id, post.clock.now(), post.officer.id, "Invented")

    assert offering_everything.offer_everything(post) == 0
    assert post.casebook.records.on_way(WayToHq.TO_SEND)[0].files == ()


def test_headquarters_offers_nothing_to_itself(hq: OpenDesk) -> None:
    for offer in (offering_everything.offer_everything, offering_everything.ask_headquarters):
        with pytest.raises(StateError):
            offer(hq)


def test_statements_of_an_erased_case_hold_up_nothing(
    post: OpenDesk, hq: OpenDesk, record: Record, stick: Path
) -> None:
    """A statement without its content was offered, and no bundle could be written any more."""
    [row] = transfer.write_bundles(post, stick)
    assert offering.waiting_entries(post)
    post.casebook.erasure.erase(record.case_id, post.clock.now(), post.officer.id, "Invented")
    assert offering.waiting_entries(post) == []

    assert offering_everything.offer_everything(post) == 0
    [again] = transfer.write_bundles(post, stick)
    assert again.record_ids == ()
    transfer.receive(hq, stick / again.file_name)
    transfer.receive(hq, stick / row.file_name)
    post.casebook.verify()


def test_statements_that_were_erased_at_headquarters_are_known_there(
    post: OpenDesk, hq: OpenDesk, record: Record, stick: Path
) -> None:
    """They came again as a fork, and lay in quarantine with what had been erased."""
    [row] = transfer.write_bundles(post, stick)
    transfer.receive(hq, stick / row.file_name)
    hq.casebook.erasure.erase(record.case_id, hq.clock.now(), hq.officer.id, "Invented")

    offering_everything.offer_everything(post)
    [again] = transfer.write_bundles(post, stick)
    taken = transfer.receive(hq, stick / again.file_name)

    assert {each.outcome for each in taken.items} == {IntakeOutcome.ALREADY_HAVE}
    assert quarantine.held(hq) == []
