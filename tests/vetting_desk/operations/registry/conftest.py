"""Headquarters with its registry in a database, a worker's folder, and a bundle on the way."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.vetting_desk.registry.cluster import Cluster
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.exchange import transfer
from vetting_desk.operations.registry import connecting, databases, members, taking_in
from vetting_desk.operations.registry.spool import Spool
from vetting_desk.operations.registry.taking_in import Worked
from vetting_desk.registry.postgres.registry import PostgresRegistry

WORDS = "plover quartz 7 ferry lichen umbrella"


@pytest.fixture
def owner(cluster: Cluster, database_name: str) -> str:
    """How whoever sets a database up connects."""
    return cluster.address(database_name)


@pytest.fixture
def central(hq: OpenDesk, cluster: Cluster, database_name: str, owner: str) -> OpenDesk:
    """Headquarters with its registry set up."""
    address = cluster.address(database_name, "return_desk")
    databases.create(hq, address, "return_desk", as_owner=owner)
    return hq


@pytest.fixture
def worker(
    central: OpenDesk, cluster: Cluster, database_name: str, owner: str, tmp_path: Path
) -> Path:
    """A worker's folder."""
    folder = tmp_path / "worker"
    address = cluster.address(database_name, "worker_one")
    members.add_worker(central, folder, "Worker One", address, "worker_one", WORDS, as_owner=owner)
    return folder


@pytest.fixture
def spool(tmp_path: Path) -> Spool:
    """Where a worker's machine keeps what waits."""
    return Spool(tmp_path / "spool")


@pytest.fixture
def at_work(worker: Path, spool: Spool) -> Callable[..., Worked]:
    """Have the worker take in what lies in some places."""

    def run(*places: Path) -> Worked:
        found = Worked()
        taking_in.spool_from(spool, places, found)
        with members.opened(worker, WORDS, Action.TRANSFER) as (member, registry):
            done = taking_in.work(member, registry, spool)
        done.spooled, done.unread = found.spooled, found.unread
        return done

    return run


@pytest.fixture
def looking(central: OpenDesk) -> Callable[[], "Iterator[PostgresRegistry]"]:
    """Look into the database as the return desk."""

    @contextmanager
    def look() -> Iterator[PostgresRegistry]:
        with connecting.connected(central) as registry:
            yield registry

    return look  # type: ignore[return-value, unused-ignore] # a context manager


@pytest.fixture
def sent(post: OpenDesk, record: object, stick: Path) -> Path:
    """A bundle with one record on a stick."""
    [bundle] = transfer.write_bundles(post, stick)
    return stick / bundle.file_name
