from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from vetting_desk.errors import AuditChainError, SignatureError
from vetting_desk.model import Record
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.registry import checking, moving
from vetting_desk.registry.postgres.driver import connect

Work = Callable[..., Any]


def test_a_check_tells_what_waits_and_a_day_is_signed_once(
    central: OpenDesk, at_work: Work, sent: Path
) -> None:
    (sent.parent / "nonsense.age").write_bytes(b"nonsense")
    at_work(sent.parent)
    found = checking.check(central)
    assert (found.days, found.inbox.done, found.inbox.refused, found.to_stamp) == (0, 1, 1, 1)
    assert [reason for _, reason in found.refused] == ["AgeFormatError"]
    assert checking.bind_day(central)
    assert not checking.bind_day(central)
    assert checking.check(central).days == 1


def test_a_log_cut_off_after_its_day_is_found(
    central: OpenDesk, at_work: Work, sent: Path, owner: str
) -> None:
    at_work(sent.parent)
    checking.bind_day(central)
    with connect(owner) as database:
        database.execute("ALTER TABLE vetting.audit DISABLE TRIGGER ALL")
        database.execute(
            "DELETE FROM vetting.audit WHERE sequence = (SELECT max(sequence) FROM vetting.audit)"
        )
    with pytest.raises(AuditChainError):
        checking.check(central)
    with pytest.raises(AuditChainError):
        checking.bind_day(central)


def test_a_day_of_somebody_else_is_no_word(
    central: OpenDesk, at_work: Work, sent: Path, owner: str
) -> None:
    at_work(sent.parent)
    checking.bind_day(central)
    with connect(owner) as database:
        database.execute("ALTER TABLE vetting.audit_days DISABLE TRIGGER ALL")
        database.execute("UPDATE vetting.audit_days SET document = document || ' '")
    with pytest.raises(SignatureError):
        checking.check(central)


def test_a_database_put_back_to_yesterday_is_noticed_begins_an_epoch_and_gets_all_back(
    central: OpenDesk,
    post: OpenDesk,
    at_work: Work,
    sent: Path,
    record: Record,
    cluster: Any,
    database_name: str,
    looking: Any,
    tmp_path: Path,
) -> None:
    at_work()
    checking.bind_day(central)
    yesterday = cluster.folder / "yesterday"
    there = ("-h", str(cluster.folder), "-U", "postgres")
    cluster.run("pg_dump", *there, "-Fc", "-f", str(yesterday), database_name)
    at_work(sent.parent)
    moving.to_casebook(central)
    checking.bind_day(central)
    cluster.drop(database_name)
    cluster.run("createdb", *there, database_name)
    cluster.run("pg_restore", *there, "-d", database_name, str(yesterday))

    with pytest.raises(AuditChainError):
        checking.check(central)
    before = central.casebook.epochs.present()
    moved = checking.after_restore(central)
    after = central.casebook.epochs.present()
    assert after.number == before.number + 1
    assert {each.here for each in moved.compared} == {each.there for each in moved.compared}
    with looking() as registry:
        assert registry.standing.epoch() == after
        assert registry.record(record.id).files == record.files
    checking.check(central)
    assert moving.to_casebook(central).left == []


def test_what_was_erased_is_erased_again_after_a_restore(
    central: OpenDesk,
    at_work: Work,
    sent: Path,
    record: Record,
    cluster: Any,
    database_name: str,
    looking: Any,
) -> None:
    at_work(sent.parent)
    moving.to_casebook(central)
    yesterday = cluster.folder / "with-keys"
    there = ("-h", str(cluster.folder), "-U", "postgres")
    cluster.run("pg_dump", *there, "-Fc", "-f", str(yesterday), database_name)
    central.casebook.erasure.erase(
        record.case_id, central.clock.now(), central.officer.id, "asked for"
    )
    moving.to_database(central)
    cluster.drop(database_name)
    cluster.run("createdb", *there, database_name)
    cluster.run("pg_restore", *there, "-d", database_name, str(yesterday))
    with looking() as registry:
        assert registry.record(record.id).files == record.files, "the backup brought it back"
    checking.after_restore(central)
    with looking() as registry:
        assert registry.record(record.id).files == ()
        count = "SELECT count(*) FROM vetting_keys.data_keys WHERE subject = %s"
        assert registry.database.value(count, (record.case_id,)) == 0


def test_a_backup_without_the_keys_schema_opens_nothing(
    central: OpenDesk,
    at_work: Work,
    sent: Path,
    record: Record,
    cluster: Any,
    database_name: str,
    looking: Any,
) -> None:
    """Wrapped keys are backed up apart, for a shorter time; this is what the longer-kept part is worth."""
    at_work(sent.parent)
    there = ("-h", str(cluster.folder), "-U", "postgres")
    rows = cluster.folder / "rows"
    cluster.run("pg_dump", *there, "-Fc", "-f", str(rows), "-T", "vetting_keys.*", database_name)
    cluster.drop(database_name)
    cluster.run("createdb", *there, database_name)
    cluster.run("pg_restore", *there, "-d", database_name, str(rows))
    with connect(cluster.address(database_name)) as owner:
        assert owner.value("SELECT to_regclass('vetting_keys.data_keys')") is None
        assert owner.value("SELECT count(*) FROM vetting.records") == 1
