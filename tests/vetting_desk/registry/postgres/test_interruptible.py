"""A connection is interrupted also where a socket that is shut wakes nobody who waits at it, as on Windows."""

import socket
import threading
import time
from collections.abc import Callable

import pytest

from tests.vetting_desk.registry.cluster import Cluster
from vetting_desk.errors import RegistryDownError
from vetting_desk.registry.postgres.driver import Database, connect


@pytest.fixture(autouse=True)
def nobody_is_woken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket.socket, "shutdown", lambda *_: None)


def in_transaction(database: Database) -> None:
    with database.transaction():
        database.value("SELECT pg_sleep(20)")


@pytest.mark.parametrize(
    "ask", [lambda database: database.value("SELECT pg_sleep(20)"), in_transaction]
)
def test_a_question_ends_within_a_moment_and_the_connection_with_it(
    cluster: Cluster, ask: Callable[[Database], object]
) -> None:
    with connect(cluster.address()) as database:
        timer, since = threading.Timer(0.2, database.interrupt), time.monotonic()
        timer.start()
        with pytest.raises(RegistryDownError):
            ask(database)
        timer.join()
        assert time.monotonic() - since < 15
        assert not database.is_open
        assert database.connection.closed
        with pytest.raises(RegistryDownError):
            database.value("SELECT 1")


def test_what_nobody_interrupts_is_answered(cluster: Cluster) -> None:
    with connect(cluster.address()) as database:
        assert database.value("SELECT 1 FROM pg_sleep(0.3)") == 1
        assert database.is_open
