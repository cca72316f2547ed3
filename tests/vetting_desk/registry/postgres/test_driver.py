import builtins
import sys
import threading
import time
from typing import Any

import pytest

from tests.vetting_desk.registry.cluster import Cluster
from vetting_desk.errors import (
    InputError,
    RegistryDownError,
    RegistryExtraError,
    RegistryRefusedError,
    RegistryTimeoutError,
    StateError,
)
from vetting_desk.registry.postgres import driver
from vetting_desk.registry.postgres.driver import Database, connect


def test_without_the_extra_the_error_names_it(monkeypatch: pytest.MonkeyPatch) -> None:
    plain = builtins.__import__

    def missing(name: str, *given: Any, **more: Any) -> Any:
        if name.partition(".")[0] == "psycopg":
            raise ImportError(name)
        return plain(name, *given, **more)

    monkeypatch.delitem(sys.modules, "psycopg", raising=False)
    monkeypatch.setattr(builtins, "__import__", missing)
    with pytest.raises(RegistryExtraError) as raised:
        connect("host=/nowhere")
    assert raised.value.fields == {"extra": "registry", "missing": "psycopg"}


@pytest.mark.parametrize(
    ("address", "detail"),
    [
        ("postgresql://login:secret@host/db", "password-in-address"),
        ("host=here password=secret", "password-in-address"),
        ("this is no address", "not-an-address"),
    ],
)
def test_an_address_is_one_and_has_no_password_in_it(address: str, detail: str) -> None:
    with pytest.raises(InputError) as raised:
        connect(address)
    assert raised.value.fields["detail"] == detail
    assert "secret" not in str(raised.value)


def test_a_server_that_is_not_there_is_down() -> None:
    with pytest.raises(RegistryDownError):
        connect("host=/nowhere/at/all dbname=x")


def test_a_connection_that_was_ended_is_down_and_nothing_was_kept(
    owner: Database, cluster: Cluster, database_name: str
) -> None:
    with connect(cluster.address(database_name)) as other:
        me = other.value("SELECT pg_backend_pid()")

        def cut_off() -> None:
            with other.transaction():
                other.execute("INSERT INTO vetting.regions VALUES ('lost')")
                owner.value("SELECT pg_terminate_backend(%s)", (me,))
                other.value("SELECT 1")

        with pytest.raises(RegistryDownError):
            cut_off()
    assert owner.column("SELECT region FROM vetting.regions") == [""]


def test_what_waits_too_long_for_another_is_an_error(
    owner: Database, cluster: Cluster, database_name: str
) -> None:
    with connect(cluster.address(database_name), seconds=0.2) as other, owner.transaction():
        owner.execute("LOCK TABLE vetting.regions")
        with pytest.raises(RegistryTimeoutError):
            other.rows("SELECT * FROM vetting.regions")


def test_what_the_server_says_of_a_refusal_tells_no_values(
    owner: Database, cluster: Cluster, database_name: str
) -> None:
    owner.execute("CREATE ROLE nobody_here LOGIN")
    with (
        connect(cluster.address(database_name, "nobody_here")) as other,
        pytest.raises(RegistryRefusedError) as raised,
    ):
        other.execute("INSERT INTO vetting.regions VALUES ('words')")
    assert "words" not in str(raised.value)
    owner.execute("DROP ROLE nobody_here")


def test_a_transaction_inside_another_is_taken_back_alone(owner: Database) -> None:
    def fail() -> None:
        with owner.transaction():
            owner.execute("INSERT INTO vetting.regions VALUES ('inner')")
            raise KeyError

    with owner.transaction():
        owner.execute("INSERT INTO vetting.regions VALUES ('outer')")
        with pytest.raises(KeyError):
            fail()
        assert owner.depth == 1
    assert owner.depth == 0
    assert sorted(owner.column("SELECT region FROM vetting.regions")) == ["", "outer"]


def test_who_adds_what_another_added_meanwhile_is_told_to_try_again(owner: Database) -> None:
    with pytest.raises(StateError), owner.transaction():
        owner.execute("INSERT INTO vetting.regions VALUES ('')")
    assert owner.column("SELECT region FROM vetting.regions") == [""]


def test_a_fault_of_ours_is_no_error_of_the_registry(owner: Database) -> None:
    from psycopg.errors import UndefinedTable

    with pytest.raises(UndefinedTable):
        owner.rows("SELECT * FROM vetting.nothing")
    assert driver.SECONDS == 30


def test_a_part_of_a_transaction_makes_no_savepoint_and_alone_it_is_a_transaction(
    owner: Database,
) -> None:
    with owner.together():
        owner.execute("INSERT INTO vetting.regions VALUES ('north')")
        whole = owner.value("SELECT pg_current_xact_id()::text")
        with owner.together():
            owner.execute("INSERT INTO vetting.regions VALUES ('south')")
    made = owner.column("SELECT xmin::text FROM vetting.regions WHERE region <> ''")
    assert made == [whole, whole]


def _fails(database: Database) -> None:
    with database.together():
        database.execute("INSERT INTO vetting.regions VALUES ('half')")
        raise KeyError("in the middle")


def test_what_failed_in_a_part_is_not_kept_where_the_error_is_passed_over(owner: Database) -> None:
    def passed_over() -> None:
        with owner.transaction():
            try:
                _fails(owner)
            except KeyError:
                owner.execute("INSERT INTO vetting.regions VALUES ('after')")

    with pytest.raises(RuntimeError):
        passed_over()
    assert owner.column("SELECT region FROM vetting.regions") == [""]


def test_a_savepoint_around_a_part_that_failed_takes_it_back_alone(owner: Database) -> None:
    def refused() -> None:
        with owner.transaction():
            _fails(owner)

    with owner.transaction():
        with pytest.raises(KeyError):
            refused()
        owner.execute("INSERT INTO vetting.regions VALUES ('after')")
    assert sorted(owner.column("SELECT region FROM vetting.regions")) == ["", "after"]


def test_a_question_is_interrupted_from_another_thread_at_once(cluster: Cluster) -> None:
    with connect(cluster.address()) as database:
        assert database.is_open
        timer, since = threading.Timer(0.2, database.interrupt), time.monotonic()
        timer.start()
        with pytest.raises(RegistryDownError):
            database.value("SELECT pg_sleep(20)")
        timer.join()
        assert time.monotonic() - since < 15
        assert not database.is_open
        database.interrupt()


def test_a_server_that_is_gone_without_a_word_is_noticed(cluster: Cluster) -> None:
    with connect(cluster.address()) as database:
        known = database.connection.info.get_parameters()
    assert (known["keepalives_idle"], known["tcp_user_timeout"]) == ("10", "25000")
