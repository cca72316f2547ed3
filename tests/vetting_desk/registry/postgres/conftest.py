"""A registry in a database of each test's own, as the return desk has it, and logins of other roles."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import UTC, datetime
from typing import Any

import pytest

from tests.vetting_desk.registry.cluster import Cluster, member
from tests.vetting_desk.registry.making import identities, keep_files, key_ring, record_of
from vetting_desk.clock import FixedClock
from vetting_desk.model import Record
from vetting_desk.model.record_document import RecordDocument
from vetting_desk.registry.postgres.driver import Database, connect
from vetting_desk.registry.postgres.registry import PostgresRegistry
from vetting_desk.store import Casebook

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)
Login = Callable[..., PostgresRegistry]


@pytest.fixture
def owner(cluster: Cluster, database_name: str) -> Iterator[Database]:
    """The database, as who set it up."""
    with connect(cluster.address(database_name)) as database:
        yield database


@pytest.fixture
def login(
    cluster: Cluster, database_name: str, owner: Database, casebook: Casebook
) -> Iterator[Login]:
    """Give a login a role, and connect as it; a worker has no keys that open."""
    with ExitStack() as ends:

        def make(
            name: str, role: str, regions: list[str] | None = None, officer_id: str = ""
        ) -> PostgresRegistry:
            member(owner, name, role, officer_id or name, regions)
            database = ends.enter_context(connect(cluster.address(database_name, name)))
            keys = key_ring(None if role == "vetting_worker" else identities())
            begins = role == "vetting_return"
            return PostgresRegistry(database, keys, casebook, FixedClock(NOW), begins=begins)

        yield make


@pytest.fixture
def desk(login: Login, casebook: Casebook) -> PostgresRegistry:
    """The registry as the return desk has it."""
    assert casebook.officer is not None
    casebook.officers.put(casebook.officer)
    return login("return_desk", "vetting_return", None, casebook.officer.id)


@pytest.fixture
def take(document: Callable[..., RecordDocument]) -> Callable[..., Record]:
    """Take an invented record in."""

    def taken(registry: PostgresRegistry, *contents: bytes, **changes: Any) -> Record:
        sent = document(**changes)
        files = contents or (b"{}",)
        record = record_of(sent, *files)
        with registry.unit_of_work():
            keep_files(registry, *files)
            registry.accept(record, sent)
        return record

    return taken
