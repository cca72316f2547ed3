"""What headquarters sees of all desks: records that arrived, and how far each desk's feed has come.

Reads the casebook and counts; judges and changes nothing.
"""

from dataclasses import dataclass
from datetime import datetime

from vetting_desk.model import BundleKind, CaseRow, IntakeOutcome, Record, WayToHq
from vetting_desk.store import Casebook, Peer


@dataclass(frozen=True, slots=True)
class ArrivedRecord:
    """A record that arrived, with its case.

    Attributes:
        record: The record.
        case: Its case, as a line of the list.
        desk_id: The desk that opened the case.
    """

    record: Record
    case: CaseRow
    desk_id: str


@dataclass(frozen=True, slots=True)
class DeskFeed:
    """How far a desk's feed of records has come.

    Attributes:
        desk_id: Which desk.
        name: Its name.
        sequence: The highest number that arrived; 0 before the first.
        missing: Numbers below it that have not arrived.
        forks: Bundles with records set aside because there are two under one number or id.
        arrived_at: When the highest number arrived; None before the first.
    """

    desk_id: str
    name: str
    sequence: int
    missing: tuple[int, ...]
    forks: int
    arrived_at: datetime | None


@dataclass(frozen=True, slots=True)
class RegistryCounts:
    """How much headquarters holds.

    Attributes:
        desks: Desks from which bundles arrived.
        cases: Cases.
        records: Records taken in.
        refused: Records in quarantine because they did not hold together.
        forks: Records in quarantine because there are two under one number or id.
    """

    desks: int
    cases: int
    records: int
    refused: int
    forks: int


def arrived_records(casebook: Casebook, text: str = "", limit: int = 200) -> list[ArrivedRecord]:
    """Return records that arrived, those of the cases changed last first.

    Args:
        casebook: Headquarters'.
        text: The beginnings of names or of a reference; empty for all.
        limit: At most so many records.
    """
    found: list[ArrivedRecord] = []
    for case in casebook.cases.search(text, limit):
        desk_id = casebook.cases.desk_of(case.id)
        if desk_id != casebook.desk.id:
            records = casebook.records.list(case.id)
            found.extend(ArrivedRecord(record, case, desk_id) for record in records)
        if len(found) >= limit:
            break
    return found[:limit]


def desk_feeds(casebook: Casebook) -> list[DeskFeed]:
    """Return the feed of each known desk, in the order desks are listed."""
    forked = _forked_bundles(casebook)
    return [
        _desk_feed(casebook, peer, len(forked.get(peer.desk_id, ())))
        for peer in casebook.peers.list()
        if peer.desk_id != casebook.desk.id
    ]


def counts(casebook: Casebook) -> RegistryCounts:
    """Return how much headquarters holds."""
    quarantined = casebook.intake.quarantined()
    forks = sum(kept.outcome is IntakeOutcome.FORK for kept in quarantined)
    return RegistryCounts(
        desks=sum(feed.arrived_at is not None for feed in desk_feeds(casebook)),
        cases=casebook.cases.count(),
        records=casebook.records.counts()[WayToHq.RECEIVED],
        refused=len(quarantined) - forks,
        forks=forks,
    )


def _desk_feed(casebook: Casebook, peer: Peer, forks: int) -> DeskFeed:
    feed = casebook.intake.feed(peer.desk_id, BundleKind.RECORDS)
    if feed is None:
        return DeskFeed(peer.desk_id, peer.name, 0, (), forks, None)
    [newest, *_] = casebook.intake.at(peer.desk_id, BundleKind.RECORDS, feed.sequence)
    return DeskFeed(peer.desk_id, peer.name, feed.sequence, feed.missing, forks, newest.arrived_at)


def _forked_bundles(casebook: Casebook) -> dict[str, set[str]]:
    """Return, by desk, the bundles whose records are set aside because of a fork."""
    found: dict[str, set[str]] = {}
    for kept in casebook.intake.quarantined():
        if kept.outcome is IntakeOutcome.FORK:
            found.setdefault(kept.desk_id, set()).add(kept.bundle_id)
    return found
