"""Numbered steps, each complete or not at all."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from vetting_desk.clock import Clock, FixedClock
from vetting_desk.errors import StateError
from vetting_desk.store.engine.database import Database, open_empty
from vetting_desk.store.migration import migrate as migrating
from vetting_desk.store.migration.migrate import expected_schema, migrate, migrations, schema_of


@pytest.fixture
def empty() -> Iterator[Database]:
    database = open_empty()
    yield database
    database.close()


@pytest.fixture
def steps(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    monkeypatch.setattr(migrating, "_FOLDER", tmp_path)

    def write(**scripts: str) -> None:
        for name, sql in scripts.items():
            (tmp_path / f"{name[1:]}.sql").write_text(sql, encoding="utf-8")

    return write


def version(database: Database) -> int:
    return int(database.value("PRAGMA user_version"))


def test_the_steps_are_numbered_without_a_gap() -> None:
    files = list((Path(migrating.__file__).parent / "steps").glob("*.sql"))
    assert len(files) == len(migrations())
    assert list(migrations()) == list(range(1, len(files) + 1))


def test_an_empty_store_takes_all_steps(empty: Database) -> None:
    assert migrate(empty) == len(migrations())
    assert version(empty) == max(migrations())


def test_a_store_up_to_date_takes_none(empty: Database) -> None:
    migrate(empty)

    assert migrate(empty) == 0


def test_steps_run_in_order_each_with_its_mark(empty: Database, steps: Callable[..., None]) -> None:
    steps(s0002_b="INSERT INTO a VALUES (2);", s0001_a="CREATE TABLE a (b);")
    migrate(empty)
    steps(s0003_c="INSERT INTO a VALUES (3);")
    migrate(empty)

    assert empty.column("SELECT b FROM a") == [2, 3]
    assert version(empty) == 3


def test_a_step_that_fails_leaves_nothing_of_itself_and_all_before_it(
    empty: Database, steps: Callable[..., None]
) -> None:
    steps(
        s0001_a="CREATE TABLE a (b);",
        s0002_b="INSERT INTO a VALUES (2); INSERT INTO nowhere VALUES (1);",
    )
    with pytest.raises(Exception, match="nowhere"):
        migrate(empty)

    assert (empty.rows("SELECT b FROM a"), version(empty)) == ([], 1)


def test_a_step_can_be_taken_again_after_it_failed(
    empty: Database, steps: Callable[..., None]
) -> None:
    steps(s0001_a="CREATE TABLE a (b); INSERT INTO nowhere VALUES (1);")
    with pytest.raises(Exception, match="nowhere"):
        migrate(empty)
    steps(s0001_a="CREATE TABLE a (b);")

    assert migrate(empty) == 1


def test_what_is_expected_is_what_the_steps_make(empty: Database) -> None:
    migrate(empty)

    assert schema_of(empty) == expected_schema()


@pytest.mark.parametrize(
    "table",
    [
        "audit",
        "answers",
        "records",
        "record_files",
        "blobs",
        "receipts",
        "receipt_items",
        "arrivals",
        "quarantine",
        "revoked_certificates",
        "kept_manifests",
    ],
)
@pytest.mark.parametrize("verb", ["UPDATE", "DELETE"])
def test_what_never_changes_is_guarded(empty: Database, table: str, verb: str) -> None:
    migrate(empty)
    guards = [sql for kind, _, on, sql in schema_of(empty) if kind == "trigger" and on == table]

    assert any(f"BEFORE {verb}" in sql and "ABORT" in sql for sql in guards)


def test_a_trigger_is_one_statement_and_a_comment_may_hold_a_semicolon(
    empty: Database, steps: Callable[..., None]
) -> None:
    steps(
        s0001_a="""-- One table; and a guard.
        CREATE TABLE a (b TEXT);  -- text; of any length
        CREATE TRIGGER keep_a BEFORE DELETE ON a
        BEGIN SELECT raise(ABORT, 'a'); SELECT 1; END;
        INSERT INTO a VALUES ('x;y');
        """
    )
    migrate(empty)

    assert empty.column("SELECT b FROM a") == ["x;y"]
    with pytest.raises(StateError):
        empty.execute("DELETE FROM a")


@pytest.mark.parametrize(
    "sql", ["CREATE TABLE a (b); CREATE TABLE", "CREATE TABLE a (b); NONSENSE"]
)
def test_a_step_whose_end_is_missing_is_not_run_in_part(
    empty: Database, steps: Callable[..., None], sql: str
) -> None:
    steps(s0001_a=sql)
    with pytest.raises(Exception, match=r"near|incomplete"):
        migrate(empty)

    assert (empty.column("SELECT name FROM sqlite_master"), version(empty)) == ([], 0)


def test_what_a_step_does_beyond_sql_belongs_to_it(
    empty: Database, steps: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    steps(s0001_a="CREATE TABLE a (b);")
    moments = []

    def more(database: Database, clock: Clock) -> None:
        database.execute("INSERT INTO a VALUES (1)")
        moments.append(clock.now())
        if len(moments) == 1:
            raise RuntimeError

    monkeypatch.setattr(migrating, "MORE", {1: more})
    clock = FixedClock()
    with pytest.raises(RuntimeError):
        migrate(empty, clock)
    assert (empty.column("SELECT name FROM sqlite_master"), version(empty)) == ([], 0)

    migrate(empty, clock)
    assert (empty.column("SELECT b FROM a"), version(empty)) == ([1], 1)
    assert moments == [clock.moment] * 2
