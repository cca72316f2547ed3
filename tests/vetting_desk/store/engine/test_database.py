"""How the connection is keyed, and how the driver's errors are told apart."""

import os
import re
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from vetting_desk.errors import (
    CasebookDamagedError,
    CasebookInUseError,
    CasebookMissingError,
    StateError,
    StorageFullError,
)
from vetting_desk.store.engine import driver_errors
from vetting_desk.store.engine import sealed_file as module
from vetting_desk.store.engine.database import Database, Values, open_database, open_empty
from vetting_desk.store.engine.driver_errors import translated
from vetting_desk.store.engine.sealed_file import set_raw_key
from vetting_desk.store.migration.migrate import expected_schema

KEY = bytes(range(48))


class Listener:
    """Stands in for a connection and keeps what it was given."""

    def set_key(self, key: bytearray) -> None:
        self.seen = bytes(key)
        self.buffer = key


def test_the_key_is_given_raw() -> None:
    listener = Listener()
    set_raw_key(listener, bytearray(KEY))

    assert listener.seen == b"x'" + KEY.hex().encode() + b"'"


def test_the_written_key_is_overwritten_after_use() -> None:
    listener = Listener()
    set_raw_key(listener, bytearray(KEY))

    assert listener.buffer == bytes(99)


def test_the_written_key_is_overwritten_though_giving_it_failed() -> None:
    class Refusing(Listener):
        def set_key(self, key: bytearray) -> None:
            super().set_key(key)
            raise RuntimeError

    refusing = Refusing()
    with pytest.raises(RuntimeError):
        set_raw_key(refusing, bytearray(KEY))

    assert refusing.buffer == bytes(99)


def test_the_key_is_never_part_of_a_statement(tmp_path: Path, monkeypatch) -> None:
    statements: list[str] = []
    connect = module._connect

    def listening(path: Path, *, create: bool):
        connection = connect(path, create=create)
        connection.set_trace_callback(statements.append)
        return connection

    monkeypatch.setattr(module, "_connect", listening)
    open_database(tmp_path / "a.db", bytearray(KEY), create=True).close()

    assert statements
    told = " ".join(statements).lower().replace("foreign_keys", "")
    assert KEY[:8].hex() not in told
    assert "key" not in told


@pytest.mark.parametrize("length", [0, 32, 47, 49])
def test_a_key_of_another_length_is_a_mistake_of_ours(tmp_path: Path, length: int) -> None:
    with pytest.raises(ValueError, match="48"):
        open_database(tmp_path / "a.db", bytearray(length), create=True)


def test_the_store_opens_with_the_settings_that_are_written_down(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    open_database(path, bytearray(KEY), create=True).close()
    connection = dbapi2.connect(str(path), isolation_level=None)
    connection.set_key(b"x'" + KEY.hex().encode() + b"'")
    connection.execute("PRAGMA cipher_page_size = 2048")
    connection.execute("PRAGMA cipher_hmac_algorithm = HMAC_SHA256")

    assert connection.execute("SELECT count(*) FROM sqlite_master").fetchone() == (0,)
    connection.close()


def test_a_missing_file_is_not_made(tmp_path: Path) -> None:
    with pytest.raises(CasebookMissingError):
        open_database(tmp_path / "a.db", bytearray(KEY))

    assert not (tmp_path / "a.db").exists()


def test_a_path_with_every_odd_character_opens(tmp_path: Path) -> None:
    folder = tmp_path / "Пост №1 ?#% ' & ;"
    folder.mkdir()
    open_database(folder / "a.db", bytearray(KEY), create=True).close()

    open_database(folder / "a.db", bytearray(KEY)).close()


def test_a_wrong_key_writes_nothing_on_the_terminal(tmp_path: Path, capfd) -> None:
    path = tmp_path / "a.db"
    open_database(path, bytearray(KEY), create=True).close()
    with pytest.raises(CasebookDamagedError):
        open_database(path, bytearray(os.urandom(48)))

    assert capfd.readouterr() == ("", "")


class DriverError(Exception):
    def __init__(self, code: int) -> None:
        super().__init__("told by the driver")
        self.sqlite_errorcode = code


@pytest.mark.parametrize(
    ("code", "wanted"),
    [
        (13, StorageFullError),
        (5, CasebookInUseError),
        (6, CasebookInUseError),
        (11, CasebookDamagedError),
        (26, CasebookDamagedError),
        (8, CasebookDamagedError),
        (10, CasebookDamagedError),
        (10 | 3 << 8, CasebookDamagedError),
        (14, CasebookDamagedError),
        (19, StateError),
        (1, DriverError),
    ],
)
def test_errors_are_told_apart(tmp_path: Path, code: int, wanted: type[Exception]) -> None:
    assert type(translated(DriverError(code), tmp_path / "a.db")) is wanted


def test_an_io_error_without_room_is_a_full_disk(tmp_path: Path, monkeypatch) -> None:
    monkeypatch.setattr(driver_errors, "little_space", lambda path: True)

    assert isinstance(translated(DriverError(10), tmp_path / "a.db"), StorageFullError)


def test_a_mistake_in_our_own_sql_is_not_dressed_up() -> None:
    database = open_empty()
    for ask in (
        database.execute,
        database.rows,
        database.row,
        database.value,
        database.column,
        lambda sql: list(database.each(sql)),
    ):
        with pytest.raises(dbapi2.OperationalError):
            ask("SELECT nothing FROM nowhere")
    database.close()


RULES = (
    (
        "CREATE TABLE kept (id TEXT PRIMARY KEY, name TEXT NOT NULL UNIQUE,"
        " of INTEGER REFERENCES owners (number), count INTEGER CHECK (count > 0)) STRICT"
    ),
    "CREATE TABLE owners (number INTEGER PRIMARY KEY) STRICT",
    "CREATE TRIGGER keep_kept BEFORE DELETE ON kept BEGIN SELECT raise(ABORT, 'kept'); END",
    "INSERT INTO owners VALUES (1)",
    "INSERT INTO kept VALUES ('a', 'b', 1, 1)",
)
INSERT = "INSERT INTO kept VALUES (?, ?, ?, ?)"


@pytest.fixture
def ruled() -> Iterator[Database]:
    """A store with one rule of each kind and a row that keeps them."""
    with closing(open_empty()) as database:
        database.execute("PRAGMA foreign_keys = ON")
        for rule in RULES:
            database.execute(rule)
        yield database


@pytest.mark.parametrize(
    ("sql", "values"),
    [
        (INSERT, ("a", "c", 1, 1)),
        (INSERT, ("c", "b", 1, 1)),
        ("INSERT INTO owners VALUES (?)", (1,)),
        ("DELETE FROM kept WHERE id = ?", ("a",)),
    ],
    ids=["primary-key", "unique", "row-number", "trigger"],
)
def test_what_a_person_can_cause_is_a_refusal(ruled: Database, sql: str, values: Values) -> None:
    with pytest.raises(StateError):
        ruled.execute(sql, values)


@pytest.mark.parametrize(
    "values",
    [("c", None, 1, 1), ("c", "c", 7, 1), ("c", "c", 1, 0), ("c", "c", 1, "many")],
    ids=["not-null", "foreign-key", "check", "datatype"],
)
def test_what_only_a_mistake_of_ours_can_cause_goes_up_as_it_is(
    ruled: Database, values: Values
) -> None:
    with pytest.raises(dbapi2.IntegrityError):
        ruled.execute(INSERT, values)


def test_every_guard_of_ours_is_a_refusal(tmp_path: Path) -> None:
    guards = [sql for kind, _, _, sql in expected_schema() if kind == "trigger"]
    words = {found for sql in guards for found in re.findall(r"raise\(ABORT, '([^']*)'\)", sql)}
    assert {"audit entry", "answer", "record"} <= words

    for each in words:
        error = DriverError(19)
        error.args = (each,)
        assert isinstance(translated(error, tmp_path / "a.db"), StateError), each


def test_a_row_gives_its_values_by_name_and_in_order(ruled: Database) -> None:
    sql = "SELECT id AS first, count FROM kept"
    row = ruled.row(sql)

    assert row is not None
    assert (row["first"], row["count"], tuple(row)) == ("a", 1, ("a", 1))
    assert (ruled.column(sql), ruled.value(sql)) == (["a"], "a")
    assert (ruled.column(f"{sql} WHERE id = 'z'"), ruled.value(f"{sql} WHERE id = 'z'")) == (
        [],
        None,
    )
