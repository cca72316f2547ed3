"""The step that moves settings into tables: all or nothing, and the log verifies before and after."""

import json
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.errors import AuditChainError
from vetting_desk.model import new_id
from vetting_desk.model.revocation import StoredList
from vetting_desk.store.engine.database import open_database
from vetting_desk.store.migration import migrate as migrating
from vetting_desk.store.migration import renewing, settings_moved
from vetting_desk.store.recipients import RecipientPurpose

TABLES = (
    "holds", "draft_moves", "unfinished_notes", "officer_recipients", "revoked_certificates",
    "revocation_list", "kept_manifests",
)  # fmt: skip


@pytest.fixture
def older(bench: Bench, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Callable[..., None]:
    """Close the casebook as the version before would have left it, with these settings.

    What later steps made is there already, and in the log; they are not taken again, but for the columns they
    gave to tables that this step makes.
    """
    up_to_this = {number: path for number, path in migrating.migrations().items() if number <= 4}
    up_to_this[5] = tmp_path / "0005_columns.sql"
    up_to_this[5].write_text(
        "ALTER TABLE revoked_certificates ADD COLUMN kind TEXT NOT NULL DEFAULT 'misused';\n"
        "ALTER TABLE revoked_certificates ADD COLUMN revoked_at TEXT NOT NULL DEFAULT '';\n"
    )

    def make(settings: dict[str, str | bytes]) -> None:
        monkeypatch.setattr(migrating, "migrations", lambda: up_to_this)
        # What later steps hang on these tables goes with them here, and nobody makes it again.
        monkeypatch.setattr(renewing, "expected_schema", set)
        for key, value in settings.items():
            bench.casebook.settings.set(key, value)
        bench.casebook.close()
        with closing(open_database(bench.folder / "casebook.db", bench.key)) as database:
            for table in TABLES:
                database.execute(f"DROP TABLE {table}")
            database.execute("PRAGMA user_version = 3")

    return make


def moved_settings(bench: Any) -> dict[str, str | bytes]:
    case, officer = bench.case().id, bench.officer.id
    hold = {"at": "2026-06-01T08:00:00.000Z", "officer": "Invented", "reason": "суд просит"}
    return {
        f"retention/hold/{case}": json.dumps(hold, ensure_ascii=False),
        f"clinical/unfinished/{officer}/{case}": b"sealed \xff",
        f"slot/ticket-recipient/{officer}": "age1ticket",
        "revocation/number": "4",
        "revocation/list": b"\x30\x00",
        "trust/root": "stays",
    }


def test_each_setting_is_in_its_table_and_the_log_fits(
    bench: Bench, older: Callable[..., None]
) -> None:
    settings = moved_settings(bench)
    case, officer = bench.casebook.cases.search()[0].id, bench.officer.id
    older(settings)
    casebook = bench.reopen()

    casebook.verify()
    assert casebook.settings.keys() == ["trust/root", "ui/search-version"]
    hold = casebook.holds.find(case)
    assert hold is not None
    assert (hold.officer_name, hold.reason) == ("Invented", "суд просит")
    assert casebook.unfinished_notes.find(officer, case) == b"sealed \xff"
    assert casebook.recipients.find(officer, RecipientPurpose.TICKET) == "age1ticket"
    assert casebook.revocations.newest_list() == StoredList(4, b"\x30\x00")


@pytest.mark.parametrize(
    "named", ["moved/{}", "retention/hold/{}", "clinical/unfinished/officer/{}"]
)
def test_what_speaks_of_something_that_is_gone_goes_without_a_row(
    bench: Bench, older: Callable[..., None], named: str
) -> None:
    gone = named.format(new_id())
    hold = {"at": "2026-06-01T08:00:00.000Z", "officer": "Invented", "reason": "Invented"}
    older({gone: json.dumps(hold)})

    casebook = bench.reopen()

    assert casebook.settings.get(gone) is None
    casebook.verify()


def test_the_entries_are_the_desks_own_and_go_on_in_its_time(
    bench: Bench, older: Callable[..., None]
) -> None:
    older(moved_settings(bench))
    entries = bench.reopen().audit.entries(action=settings_moved.MOVED)

    assert {entry.officer_id for entry in entries} == {""}
    assert len(entries) == 9, "five settings gone, four rows made"
    before = bench.casebook.audit.entries(before=min(entry.sequence for entry in entries), limit=1)
    assert min(entry.counter for entry in entries) >= before[0].counter


def test_a_casebook_with_nothing_to_move_gets_no_entry(
    bench: Bench, older: Callable[..., None]
) -> None:
    older({})

    assert not bench.reopen().audit.entries(action=settings_moved.MOVED)


def test_a_step_that_breaks_half_way_leaves_the_older_casebook(
    bench: Bench, older: Callable[..., None], monkeypatch: pytest.MonkeyPatch
) -> None:
    settings = moved_settings(bench)
    older(settings)

    def broken(*_: object) -> list[settings_moved.Bound]:
        raise RuntimeError

    with monkeypatch.context() as patch:
        patch.setitem(settings_moved._MOVES, "slot/ticket-recipient/", broken)
        with pytest.raises(RuntimeError):
            bench.reopen()
    with closing(open_database(bench.folder / "casebook.db", bench.key)) as database:
        assert database.value("PRAGMA user_version") == 3
        kept = {row["key"] for row in database.rows("SELECT key FROM settings")}
        assert set(settings) <= kept
        names = database.column("SELECT name FROM sqlite_master WHERE type = 'table'")
        assert not set(TABLES) & set(names)

    bench.reopen().verify()


def test_moving_makes_nothing_good_that_was_changed_beside_the_log(
    bench: Bench, older: Callable[..., None]
) -> None:
    settings = moved_settings(bench)
    [hold] = [key for key in settings if key.startswith("retention")]
    older(settings)
    with closing(open_database(bench.folder / "casebook.db", bench.key)) as database:
        other = json.dumps({"at": "2026-06-01T08:00:00.000Z", "officer": "Other", "reason": "none"})
        database.execute("UPDATE settings SET value = ? WHERE key = ?", (other.encode(), hold))

    with pytest.raises(AuditChainError, match=f"setting {hold} is missing"):
        bench.reopen().verify()


def test_every_number_with_more_than_sql_is_a_step() -> None:
    assert set(migrating.MORE) <= set(migrating.migrations())


def test_a_setting_of_another_name_stays(bench: Bench, older: Callable[..., None]) -> None:
    key = f"moving/{new_id()}"
    older({key: "here"})

    assert bench.reopen().settings.get(key) == "here"
