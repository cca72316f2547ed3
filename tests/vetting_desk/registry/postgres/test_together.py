"""Two workers and twenty reviewers at once: nothing doubled, nothing lost."""

import random
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Thread
from typing import Any, cast

import pytest

from tests.vetting_desk.empty_casebook import empty_casebook
from tests.vetting_desk.registry.cluster import Cluster, member
from tests.vetting_desk.registry.conftest import HEADQUARTERS, make_document
from tests.vetting_desk.registry.making import (
    decision_of,
    identities,
    keep_files,
    key_ring,
    record_of,
)
from vetting_desk.clock import FixedClock
from vetting_desk.errors import ArrivedMeanwhileError, StateError
from vetting_desk.model import Officer, Role, new_id
from vetting_desk.model.claim import WhyEnded
from vetting_desk.registry.postgres.driver import connect
from vetting_desk.registry.postgres.registry import PostgresRegistry
from vetting_desk.store import Casebook

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)
REVIEWERS = 20
Open = Callable[[str], PostgresRegistry]


class Told:
    """What everybody did, as they were told by the registry."""

    def __init__(self) -> None:
        self.decided: list[tuple[str, str]] = []
        self.told_meanwhile = 0
        self.not_free = 0
        self.taken_in: list[str] = []
        self.failed: list[BaseException] = []


def review(
    registry: PostgresRegistry,
    officer: Officer,
    cases: list[str],
    decisions: int,
    told: Told,
    seed: int,
) -> None:
    """Decide so many times, on whatever case comes; half the time without taking it first."""
    chance, left = random.Random(seed), decisions
    while left:
        case = chance.choice(cases)
        claim = None
        if chance.random() < 0.5:
            try:
                claim = registry.claims.take(
                    case, officer.id, officer.name, NOW, NOW + timedelta(days=1)
                )
            except StateError:
                told.not_free += 1
                continue
        seen = registry.decisions.version(case)
        entry, (document, contents) = decision_of(case, officer)
        try:
            with registry.unit_of_work():
                keep_files(registry, *contents)
                registry.decisions.decide(entry, document, seen)
        except ArrivedMeanwhileError:
            told.told_meanwhile += 1
        else:
            told.decided.append((case, entry.id))
            left -= 1
        if claim is not None:
            registry.claims.end(claim.id, WhyEnded.LET_GO, NOW)


def take_in(
    registry: PostgresRegistry, cases: list[str], records: int, told: Told, seed: int
) -> None:
    """Take in records of cases that others decide on meanwhile."""
    chance = random.Random(seed)
    for _ in range(records):
        number = chance.randrange(len(cases))
        sent = make_document(case__id=cases[number], case__reference=f"2026-INV-{number:05d}")
        with registry.unit_of_work():
            keep_files(registry, b"{}")
            registry.accept(record_of(sent, b"{}"), sent)
        told.taken_in.append(sent.record)


def at_once(
    cluster: Cluster, name: str, casebook: Casebook, *, decisions: int, cases: int, records: int
) -> Told:
    """Have twenty reviewers and two workers at work, each over a connection of their own."""
    officers = [
        Officer(new_id(), f"Decision Maker {each}", Role.DECISION_MAKER)
        for each in range(REVIEWERS)
    ]
    logins = [f"decider_{each}" for each in range(REVIEWERS)]
    with connect(cluster.address(name)) as owner:
        for login, officer in zip(logins, officers, strict=True):
            member(owner, login, "vetting_decider", officer.id)
        for login in ("worker_one", "worker_two"):
            member(owner, login, "vetting_worker", login)

    clock, told = FixedClock(NOW), Told()

    def opened(login: str) -> PostgresRegistry:
        keys = key_ring(None if login.startswith("worker") else identities())
        return PostgresRegistry(
            connect(cluster.address(name, login)), keys, cast("Any", known), clock
        )

    known = Known(casebook, {each.id: each.name for each in officers})
    first, found = opened("worker_one"), []
    for number in range(cases):
        sent = make_document(case__reference=f"2026-INV-{number:05d}")
        with first.unit_of_work():
            keep_files(first, b"{}")
            first.accept(record_of(sent, b"{}"), sent)
        found.append(sent.case.id)
    first.database.close()
    everybody: list[tuple[Any, tuple[Any, ...]]] = [
        (review, (opened(login), officer, found, decisions // REVIEWERS, told, seed))
        for seed, (login, officer) in enumerate(zip(logins, officers, strict=True))
    ]
    everybody += [
        (take_in, (opened(login), found, records, told, seed))
        for seed, login in enumerate(("worker_one", "worker_two"))
    ]

    def run(act: Callable[..., None], given: tuple[Any, ...]) -> None:
        try:
            act(*given)
        except BaseException as error:  # noqa: BLE001 (told in the main thread)
            told.failed.append(error)
        finally:
            given[0].database.close()

    threads = [Thread(target=run, args=each) for each in everybody]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return told


class Known:
    """What a member knows itself, read before threads begin: a casebook belongs to one."""

    def __init__(self, casebook: Casebook, names: dict[str, str]) -> None:
        self._names = names
        self._reading = casebook.clock_reading()
        self.peers = self.successions = self.revocations = self
        self.officers = self

    def name_of(self, officer_id: str) -> str:
        return self._names.get(officer_id, "")

    def lineage(self, desk_id: str) -> tuple[str, ...]:
        return (desk_id,)

    def find(self, desk_id: str) -> None:
        return None

    def clock_reading(self) -> Any:
        return self._reading


def require_all_once(cluster: Cluster, name: str, told: Told, decisions: int, records: int) -> None:
    """Compare what everybody was told with what is there."""
    assert told.failed == []
    assert len(told.decided) == decisions
    with connect(cluster.address(name)) as owner:
        kept = owner.rows("SELECT case_id, entry_id, saw FROM vetting.decisions")
        assert sorted((row["case_id"], row["entry_id"]) for row in kept) == sorted(told.decided)
        assert len({(row["case_id"], row["saw"]) for row in kept}) == decisions, "doubled"
        assert owner.value("SELECT count(*) FROM vetting.entries") == decisions
        there = set(owner.column("SELECT record_id FROM vetting.records"))
        assert set(told.taken_in) <= there
        assert len(told.taken_in) == 2 * records
        assert owner.value("SELECT count(*) FROM vetting.claims WHERE ended_at = ''") == 0
        versions = owner.value("SELECT sum(version) FROM vetting.cases")
        assert versions == decisions + 2 * records, (
            "each decision and record raises one version once"
        )


@pytest.fixture
def beside(tmp_path: Path) -> Any:
    casebook = empty_casebook(tmp_path, HEADQUARTERS, FixedClock(NOW))
    casebook.act_as(Officer(new_id(), "Decision Maker Invented", Role.DECISION_MAKER))
    yield casebook
    casebook.close()


def test_twenty_reviewers_and_two_workers_double_and_lose_nothing(
    cluster: Cluster, database_name: str, beside: Casebook
) -> None:
    told = at_once(cluster, database_name, beside, decisions=200, cases=15, records=20)
    require_all_once(cluster, database_name, told, 200, 20)
    assert told.told_meanwhile + told.not_free > 0, "nobody met anybody"


@pytest.mark.slow
def test_ten_thousand_decisions_are_each_kept_once(
    cluster: Cluster, database_name: str, beside: Casebook
) -> None:
    told = at_once(cluster, database_name, beside, decisions=10_000, cases=300, records=500)
    require_all_once(cluster, database_name, told, 10_000, 500)
    assert told.told_meanwhile > 0
