import pytest

from tests.vetting_desk.store.conftest import START, Bench
from vetting_desk.errors import AuditChainError, StateError
from vetting_desk.model import BundleKind, BundleRow, BundleState, new_id
from vetting_desk.model.bundle_file import BundleFile

NAME = "0123456789abcdef" * 2 + ".age"


@pytest.fixture
def bundle(bench: Bench) -> str:
    row = BundleRow(new_id(), BundleKind.RECORDS, 1, "", START, BundleState.SEALED, (), 0)
    bench.casebook.bundles.add(row, "a" * 64)
    return row.id


def test_every_file_of_a_bundle_is_remembered(bench: Bench, bundle: str) -> None:
    files = bench.casebook.bundle_files
    files.add(bundle, NAME, 10, "b" * 64)
    files.add(bundle, "another.age", 11, "c" * 64)
    files = bench.reopen().bundle_files
    assert files.find(NAME) == BundleFile(bundle, NAME, 10, "b" * 64, START)
    assert [each.name for each in files.list(bundle)] == [NAME, "another.age"]
    assert files.names() == {NAME, "another.age"}
    assert (files.find("holiday.age"), files.list(new_id())) == (None, [])
    bench.casebook.verify()


def test_a_name_is_given_once(bench: Bench, bundle: str) -> None:
    bench.casebook.bundle_files.add(bundle, NAME, 10, "b" * 64)
    with pytest.raises(StateError):
        bench.casebook.bundle_files.add(bundle, NAME, 10, "c" * 64)


@pytest.mark.parametrize("sql", ["UPDATE bundle_files SET length = 9", "DELETE FROM bundle_files"])
def test_a_file_is_never_forgotten(bench: Bench, bundle: str, sql: str) -> None:
    bench.casebook.bundle_files.add(bundle, NAME, 10, "b" * 64)
    with pytest.raises(StateError):
        bench.casebook._core.database.execute(sql)


def test_a_file_slipped_in_beside_the_log_is_seen(bench: Bench, bundle: str) -> None:
    bench.casebook._core.database.execute(
        "INSERT INTO bundle_files (bundle_id, name, length, sha256, written_at)"
        " VALUES (?, 'x.age', 1, 'y', '2026-11-22T10:00:00.000Z')",
        (bundle,),
    )
    with pytest.raises(AuditChainError):
        bench.casebook.verify()
