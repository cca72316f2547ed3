"""Headquarters' registry in PostgreSQL: intake by one worker and by two, pages of a queue, names in memory.

The server runs on the same machine, with every write on the disk before it is confirmed. Bundles are small, of
two posts: one first contact each, with every check and its pages drawn and compared. The peer of two workers is
one; of a page with names opened, the same rows without opening them. Skipped by name where PostgreSQL is not
installed.
"""

import os
import random
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from threading import Thread
from typing import Any, cast

from benchmarks.exchange import HQ, PASSPHRASE, POST, _found, _open
from benchmarks.intake import _signed
from benchmarks.measure import Measure
from tests.vetting_desk.registry.cluster import Cluster, member, programs, running, set_up_template
from vetting_desk.clock import SystemClock, to_text
from vetting_desk.crypto.kdf import CHEAP
from vetting_desk.model import Role, new_id
from vetting_desk.model.queue import Queue
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.exchange import transfer
from vetting_desk.operations.organisation import enrolment
from vetting_desk.operations.practice import training
from vetting_desk.operations.registry import databases, members, taking_in
from vetting_desk.operations.registry.spool import Spool
from vetting_desk.registry.postgres.driver import connect
from vetting_desk.registry.postgres.registry import PostgresRegistry
from vetting_desk.registry.postgres.sealing import (
    Compartment,
    DataKey,
    KeyRing,
    _bound,
    _seal,
    new_identities,
)

BUNDLES = 60
CASES = 100_000
REVIEWERS = 20
PAGES = 30
LINES = 50
OPTIONS = "-c listen_addresses='' -c max_connections=60 -c shared_buffers=256MB"
WORDS = "plover quartz 7 ferry lichen umbrella"


def run() -> list[Measure]:
    """Measure intake, pages and names."""
    found = programs()
    if found is None:
        print("registry: skipped, PostgreSQL is not installed", file=sys.stderr)
        return []
    with running(found, OPTIONS) as cluster, tempfile.TemporaryDirectory() as name:
        set_up_template(cluster)
        return [*_pages(cluster), *_intake(cluster, Path(name))]


def _intake(cluster: Cluster, base: Path) -> list[Measure]:
    _found(base / "desks")
    stick = base / "stick"
    stick.mkdir()
    for place in (base / "desks" / POST, _second_post(base / "desks")):
        with closing(_open(place)) as post:
            for _ in range(BUNDLES // 2):
                _signed(post, "first-contact")
                transfer.write_bundles(post, stick)
    rates = {}
    shares = {}
    for workers in (1, 2):
        database = cluster.new_database()
        owner, folder = cluster.address(database), base / f"worker-{workers}"
        with closing(_open(base / "desks" / HQ)) as hq:
            hq.casebook.settings.remove("registry/address")
            databases.create(
                hq, cluster.address(database, "return_desk"), "return_desk", as_owner=owner
            )
            address = cluster.address(database, "worker_one")
            members.add_worker(hq, folder, "W", address, "worker_one", WORDS, as_owner=owner)
        spool = Spool(base / f"spool-{workers}")
        for path in sorted(stick.iterdir()):
            spool.take(path)
        before = _server_seconds(cluster)
        seconds, own = _worked(folder, spool, workers)
        server = _server_seconds(cluster) - before
        with connect(owner) as looking:
            assert looking.value("SELECT count(*) FROM vetting.records") == BUNDLES
        rates[workers], shares[workers] = BUNDLES / seconds, server / (server + own)
    times = rates[2] / rates[1]
    note = f"{rates[1]:.1f} and {rates[2]:.1f} a second, goal 40; times as many: {times:.2f}, goal 1.75"
    return [
        Measure(
            "intake of a bundle by two workers", 1000 / rates[2], "ms", "by one", 1000 / rates[1],
            1 / 1.75, note,
        ),
        Measure(
            "the database's share of processor time", 100 * shares[2], "%", note="goal: 15 %",
        ),
    ]  # fmt: skip


def _second_post(folder: Path) -> Path:
    """Enrol another post: two bundles of one feed are taken in one after the other."""
    apart = folder / "apart"
    apart.mkdir()
    enrolment.prepare_post(
        apart,
        "Second post",
        "Bahrom Sample",
        Role.SUPERVISOR,
        PASSPHRASE,
        training=True,
        profile=CHEAP,
    )
    place = next(apart.glob("*/desk.json")).parent
    with closing(_open(place)) as post, closing(_open(folder / HQ)) as hq:
        training.join(post, hq, apart)
    return place


def _worked(folder: Path, spool: Spool, workers: int) -> tuple[float, float]:
    """Have processes take in what is spooled; return seconds by the wall, and of their processors."""
    ready, go = os.pipe(), os.pipe()
    children = []
    for _ in range(workers):
        child = os.fork()
        if not child:
            code = 1
            try:
                with members.opened(folder, WORDS, Action.TRANSFER) as (who, registry):
                    os.write(ready[1], b"r")
                    os.read(go[0], 1)
                    taking_in.work(who, registry, spool)
                code = 0
            finally:
                os._exit(code)
        children.append(child)
    for _ in children:
        os.read(ready[0], 1)
    began, before = time.perf_counter(), os.times()
    os.write(go[1], b"g" * workers)
    for child in children:
        _, status = os.waitpid(child, 0)
        assert status == 0
    after = os.times()
    own = (
        after.children_user + after.children_system - before.children_user - before.children_system
    )
    return time.perf_counter() - began, own


def _server_seconds(cluster: Cluster) -> float:
    """Return the processor time of the server and all it started, in seconds."""
    first = int((cluster.data / "postmaster.pid").read_text().split()[0])
    ticks = 0
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = stat.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[1]) == first or stat.parent.name == str(first):
            ticks += sum(
                map(int, fields[11:15] if stat.parent.name == str(first) else fields[11:13])
            )
    return ticks / os.sysconf("SC_CLK_TCK")


def _pages(cluster: Cluster) -> list[Measure]:
    identities = new_identities()
    database = cluster.new_database()
    with connect(cluster.address(database)) as owner:
        member(owner, "reviewer_one", "vetting_reviewer", "reviewer")
        _fill(owner, KeyRing({name: each.recipient for name, each in identities.items()}))
        owner.execute("ANALYZE")
    recipients = {name: each.recipient for name, each in identities.items()}

    def opened() -> PostgresRegistry:
        connection = connect(cluster.address(database, "reviewer_one"))
        return PostgresRegistry(
            connection, KeyRing(recipients, identities), cast("Any", _Nobody()), SystemClock()
        )

    with_names, plain = _looked(opened, names=True), _looked(opened, names=False)
    one = opened()
    began = time.perf_counter()
    names = one.cases.named()
    seconds = time.perf_counter() - began
    assert len(names) == CASES
    began = time.perf_counter()
    hits = sum(1 for each in names.values() if any("namuna 77" in text.lower() for text, _ in each))
    looked = 1000 * (time.perf_counter() - began)
    one.database.close()
    assert hits
    return [
        Measure(
            f"a page of a queue, {REVIEWERS} reviewers, {CASES:,} cases, 95th percentile", _tail(with_names),
            "ms", "its names not opened", _tail(plain),
            note=f"goal: 50 ms; median {statistics.median(with_names):.1f} ms",
        ),
        Measure(f"{CASES:,} names fetched and opened", seconds, "s", note="goal: 2 s, then no search tokens"),
        Measure("one search among them in memory", looked, "ms"),
    ]  # fmt: skip


class _Nobody:
    """Knows no officer and no desk."""

    def __init__(self) -> None:
        self.peers = self.successions = self.officers = self.revocations = self

    def find(self, _: str) -> None:
        return None

    def name_of(self, _: str) -> str:
        return ""


def _looked(opened: object, *, names: bool) -> list[float]:
    times: list[float] = []

    def look(seed: int) -> None:
        registry, chance = opened(), random.Random(seed)  # type: ignore[operator] # a function
        if not names:
            registry.queues._persons = lambda _: {}
        place = None
        registry.queues.page(Queue.NEW, None, LINES)
        for _ in range(PAGES):
            time.sleep(chance.uniform(0.5, 1.5))
            began = time.perf_counter()
            rows = registry.queues.page(Queue.NEW, place, LINES)
            times.append(1000 * (time.perf_counter() - began))
            assert len(rows) == LINES
            place = rows[-1].place
        registry.database.close()

    threads = [Thread(target=look, args=(seed,)) for seed in range(REVIEWERS)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return times


def _fill(owner: object, keys: KeyRing) -> None:
    """Write cases with sealed persons as a worker does, in bulk."""
    from vetting_desk.registry.postgres.driver import Database

    assert isinstance(owner, Database)
    now = to_text(SystemClock().now())
    with owner.transaction():
        session = keys._session_key(owner, Compartment.PERSONS)
    name = keys._session
    with _copying(owner) as copies:
        for number in range(CASES):
            case, made = new_id(), DataKey(new_id(), os.urandom(32))
            person = {"names": [
                    [f"Namuna {number}", "Latn", "primary"],
                    [f"Намуна {number}", "Cyrl", "primary"],
                ],
                      "birth": ["1990", "year"], "papers": []}  # fmt: skip
            wrapped = _seal(session, _bound("data-key", made.id), made.key)
            copies["keys"].append((made.id, case, "persons", name, "", wrapped))
            copies["cases"].append((case, "desk", "", f"2026-INV-{number:06d}", "intake", now, now))
            copies["persons"].append((case, "", made.id, made.seal_words("person", case, person)))
    owner.execute(
        "INSERT INTO vetting.queued (case_id, queue, since, number, region)"
        " SELECT case_id, 'new', created_at, number, '' FROM vetting.cases"
    )


@contextmanager
def _copying(owner: object) -> Iterator[dict[str, list[tuple[object, ...]]]]:
    from vetting_desk.registry.postgres.driver import Database

    assert isinstance(owner, Database)
    rows: dict[str, list[tuple[object, ...]]] = {"keys": [], "cases": [], "persons": []}
    yield rows
    statements = {
        "keys": "COPY vetting_keys.data_keys (key_id, subject, compartment, session_id, region, wrapped)"
        " FROM STDIN",
        "cases": "COPY vetting.cases (case_id, desk_id, region, reference, stage, created_at, changed_at)"
        " FROM STDIN",
        "persons": "COPY vetting.persons (case_id, region, key_id, sealed) FROM STDIN",
    }
    for kind, statement in statements.items():
        with owner.connection.cursor() as cursor, cursor.copy(statement.encode()) as copy:
            for row in rows[kind]:
                copy.write_row(row)


def _tail(times: list[float]) -> float:
    return statistics.quantiles(times, n=20)[-1]
