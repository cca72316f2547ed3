"""The driver's errors, distinguished."""

import re
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from vetting_desk.errors import (
    CasebookDamagedError,
    CasebookInUseError,
    FolderReadOnlyError,
    StateError,
    StorageFullError,
)
from vetting_desk.store.engine import driver_errors
from vetting_desk.store.engine.database import Database, Values, open_empty
from vetting_desk.store.engine.driver_errors import translated
from vetting_desk.store.migration.migrate import expected_schema


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
        (8, FolderReadOnlyError),
        (10, CasebookDamagedError),
        (10 | 3 << 8, CasebookDamagedError),
        (14, CasebookDamagedError),
        (19, StateError),
        (1, DriverError),
    ],
)
def test_errors_are_distinguished(tmp_path: Path, code: int, wanted: type[Exception]) -> None:
    assert type(translated(DriverError(code), tmp_path / "a.db")) is wanted


@pytest.mark.parametrize("code", [10, 14])
@pytest.mark.parametrize("writable", [True, False])
def test_an_error_where_nothing_may_be_written_is_no_damage(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, writable: bool
) -> None:
    path = tmp_path / "a.db"
    path.touch()
    monkeypatch.setattr("os.access", lambda *_: writable)
    wanted = CasebookDamagedError if writable else FolderReadOnlyError
    assert type(translated(DriverError(code), path)) is wanted


def test_an_io_error_without_room_is_a_full_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(driver_errors, "little_space", lambda path: True)

    assert isinstance(translated(DriverError(10), tmp_path / "a.db"), StorageFullError)


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
    """A store with one constraint of each kind and a valid row."""
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
