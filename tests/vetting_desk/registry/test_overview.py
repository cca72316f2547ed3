from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from vetting_desk.model import (
    BundleKind,
    DeskKind,
    IntakeOutcome,
    Record,
    WayToHq,
    new_id,
)
from vetting_desk.model.record_document import RecordDocument
from vetting_desk.registry import register_case
from vetting_desk.registry.overview import arrived_records, counts, desk_feeds
from vetting_desk.store import Arrival, Casebook, Peer

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)
Make = Callable[..., RecordDocument]


@pytest.fixture
def take_in(casebook: Casebook, document: Make) -> Callable[[str, str], Record]:
    """Take in one record of a new case."""

    def take(name: str, reference: str) -> Record:
        told = document(
            case__names=[{"text": name, "script": "Latn", "kind": "primary"}],
            case__reference=reference,
        )
        register_case(casebook, told)
        record = Record(
            told.record,
            told.case.id,
            told.assessment,
            "Intake",
            "intake",
            "1",
            "Officer",
            NOW,
            "d" * 64,
            (),
            way_to_hq=WayToHq.RECEIVED,
        )
        casebook.records.add(record, {}, taken_in=True)
        return record

    return take


def arrive(casebook: Casebook, desk_id: str, sequence: int) -> str:
    bundle_id = new_id()
    casebook.intake.add(
        Arrival(
            bundle_id,
            desk_id,
            BundleKind.RECORDS,
            sequence,
            new_id(),
            "",
            "0" * 64,
            0,
            (),
            "Officer",
            NOW,
        )
    )
    return bundle_id


def set_aside(
    casebook: Casebook, desk_id: str, outcome: IntakeOutcome, bundle_id: str = ""
) -> None:
    casebook.intake.quarantine(
        bundle_id or new_id(), desk_id, new_id(), "d" * 64, outcome, "signature", {}
    )


def test_arrived_records_come_with_their_case_and_desk(
    casebook: Casebook, take_in: Callable[[str, str], Record], document: Make
) -> None:
    record = take_in("Anna Invented", "2026-INV-00001")
    [found] = arrived_records(casebook)
    assert found.record.id == record.id
    assert (found.case.name, found.desk_id) == ("Anna Invented", document().desk.id)


def test_arrived_records_are_found_by_name_and_reference(
    casebook: Casebook, take_in: Callable[[str, str], Record]
) -> None:
    anna = take_in("Anna Invented", "2026-INV-00001")
    boris = take_in("Boris Invented", "2026-INV-00002")
    assert [each.record.id for each in arrived_records(casebook, "ann")] == [anna.id]
    assert [each.record.id for each in arrived_records(casebook, "2026-inv-00002")] == [boris.id]


def test_no_more_records_than_asked_for(
    casebook: Casebook, take_in: Callable[[str, str], Record]
) -> None:
    for number in range(3):
        take_in("Anna Invented", f"2026-INV-0000{number}")
    assert len(arrived_records(casebook, limit=2)) == 2


def test_a_feed_tells_its_number_and_what_is_missing(casebook: Casebook) -> None:
    post = Peer(new_id(), "Post Invented", DeskKind.POST)
    casebook.peers.put(post)
    for sequence in (1, 4):
        arrive(casebook, post.desk_id, sequence)
    [feed] = desk_feeds(casebook)
    assert (feed.name, feed.sequence, feed.missing, feed.forks) == (
        "Post Invented",
        4,
        (2, 3),
        0,
    )
    assert feed.arrived_at == NOW


def test_a_desk_that_sent_nothing_is_listed_and_headquarters_itself_is_not(
    casebook: Casebook,
) -> None:
    casebook.peers.put(Peer(casebook.desk.id, "Headquarters", DeskKind.HQ))
    casebook.peers.put(Peer(new_id(), "Post Quiet", DeskKind.POST))
    [feed] = desk_feeds(casebook)
    assert (feed.name, feed.sequence, feed.arrived_at) == ("Post Quiet", 0, None)


def test_a_forked_bundle_is_counted_once_however_many_records_it_has(
    casebook: Casebook,
) -> None:
    post = Peer(new_id(), "Post Invented", DeskKind.POST)
    casebook.peers.put(post)
    forked = arrive(casebook, post.desk_id, 1)
    for _ in range(2):
        set_aside(casebook, post.desk_id, IntakeOutcome.FORK, forked)
    assert desk_feeds(casebook)[0].forks == 1


def test_headquarters_is_counted(casebook: Casebook, take_in: Callable[[str, str], Record]) -> None:
    post = Peer(new_id(), "Post Invented", DeskKind.POST)
    casebook.peers.put(post)
    casebook.peers.put(Peer(new_id(), "Post Quiet", DeskKind.POST))
    arrive(casebook, post.desk_id, 1)
    take_in("Anna Invented", "2026-INV-00001")
    set_aside(casebook, post.desk_id, IntakeOutcome.REFUSED)
    set_aside(casebook, post.desk_id, IntakeOutcome.FORK)
    found = counts(casebook)
    assert (found.desks, found.cases, found.records) == (1, 1, 1)
    assert (found.refused, found.forks) == (1, 1)
