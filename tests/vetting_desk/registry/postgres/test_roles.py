"""Each role tries what it may not, with SQL of its own; the database refuses, whatever a client says."""

from collections.abc import Callable
from typing import Any

import pytest

from tests.vetting_desk.registry.postgres.conftest import Login
from vetting_desk.errors import RegistryError, RegistryKeyError, RegistryRefusedError
from vetting_desk.model import Record, new_id
from vetting_desk.model.queue import Queue
from vetting_desk.registry.postgres.driver import Database
from vetting_desk.registry.postgres.registry import PostgresRegistry

ALL = (
    "vetting_worker",
    "vetting_reviewer",
    "vetting_decider",
    "vetting_return",
    "vetting_auditor",
    "vetting_analyst",
)
ONLY_ADDED = (
    "persons", "case_desks", "contents", "content_pieces", "files", "records", "entries", "decisions",
    "quarantined", "superseded", "arrivals", "receipts", "stamps", "stamped", "renewed", "epochs", "own_log",
    "audit", "audit_days", "link_keys", "editions", "edition_lines", "questions",
)  # fmt: skip
Take = Callable[..., Record]


def refused(database: Database, statement: Any) -> bool:
    try:
        database.execute(statement)
    except RegistryRefusedError:
        return True
    return False


@pytest.mark.parametrize("role", ALL)
def test_what_is_only_added_is_changed_and_removed_by_nobody(login: Login, role: str) -> None:
    database = login(f"some_{role[8:]}", role).database
    columns = {"audit": "chain", "audit_days": "day"}
    for table in ONLY_ADDED:
        assert refused(database, f"DELETE FROM vetting.{table}"), table
        assert refused(database, f"TRUNCATE vetting.{table} CASCADE"), table
        if table in columns:
            assert refused(database, f"UPDATE vetting.{table} SET {columns[table]} = ''"), table


@pytest.mark.parametrize("table", ["audit", "records", "content_pieces", "decisions", "receipts"])
def test_the_database_itself_refuses_its_owner(
    owner: Database, desk: PostgresRegistry, take: Take, table: str
) -> None:
    take(desk)
    if table in {"decisions", "receipts"}:
        assert refused(owner, f"TRUNCATE vetting.{table}")
        return
    assert refused(owner, f"DELETE FROM vetting.{table}")
    assert refused(owner, f"TRUNCATE vetting.{table} CASCADE")


SEALED = (
    "SELECT sealed FROM vetting.records",
    "SELECT sealed FROM vetting.entries",
    "SELECT sealed FROM vetting.persons",
    "SELECT sealed FROM vetting.content_pieces",
    "SELECT sealed FROM vetting.quarantined",
    "SELECT sealed FROM vetting.stamps",
    "SELECT sealed FROM vetting.to_stamp",
    "SELECT sealed FROM vetting.shown",
    "SELECT sealed FROM vetting_keys.sessions",
    "SELECT wrapped FROM vetting_keys.data_keys",
    "SELECT * FROM vetting.arrivals",
)


def test_a_worker_reads_nothing_back_that_is_sealed(login: Login) -> None:
    database = login("worker_one", "vetting_worker").database
    assert [each for each in SEALED if not refused(database, each)] == []


OF_OTHERS = (
    "INSERT INTO vetting.members VALUES ('worker_one', 'x', true)",
    "UPDATE vetting.members SET all_regions = true",
    "INSERT INTO vetting.member_regions VALUES ('worker_one', '')",
    "SELECT vetting.erase_case('x')",
    "SELECT vetting.give_region('x', 'y')",
    "DELETE FROM vetting_keys.data_keys",
    "DELETE FROM vetting.inbox",
    "DELETE FROM vetting.queued",
    "UPDATE vetting.cases SET reference = 'x'",
    "UPDATE vetting.cases SET erased = false",
    "INSERT INTO vetting.epochs VALUES (9, 'x', 'x', 'x')",
    "INSERT INTO vetting.audit_days VALUES ('x', '', '')",
    "ALTER TABLE vetting.audit DISABLE TRIGGER ALL",
    "SET session_authorization = postgres",
    "CREATE TABLE vetting.mine (x int)",
    "CREATE FUNCTION vetting.mine() RETURNS int LANGUAGE sql AS 'SELECT 1'",
)


@pytest.mark.parametrize("role", ["vetting_worker", "vetting_reviewer", "vetting_decider"])
def test_who_is_no_return_desk_gives_itself_nothing(login: Login, role: str) -> None:
    database = login(f"some_{role[8:]}", role).database
    assert [each for each in OF_OTHERS if not refused(database, each)] == []


def test_a_reviewer_takes_nothing_in_and_decides_nothing(login: Login) -> None:
    database = login("reviewer_one", "vetting_reviewer").database
    for table in ("records", "entries", "decisions", "arrivals", "receipts", "contents", "cases"):
        assert refused(database, f"INSERT INTO vetting.{table} DEFAULT VALUES")


def test_nobody_claims_in_anothers_name(login: Login, desk: PostgresRegistry, take: Take) -> None:
    case = take(desk).case_id
    database = login("reviewer_one", "vetting_reviewer", None, "officer-one").database
    claim = (
        "INSERT INTO vetting.claims (id, case_id, region, officer_id, given_by, at, until)"
        " VALUES (%s, %s, '', %s, %s, '', '')"
    )
    with pytest.raises(RegistryRefusedError):
        database.execute(claim, (new_id(), case, "officer-one", "officer-two"))
    assert database.execute(claim, (new_id(), case, "officer-one", "officer-one")) == 1


def test_an_entry_is_written_into_ones_own_chain_alone_and_follows_the_last(
    login: Login, owner: Database
) -> None:
    one = login("worker_one", "vetting_worker")
    one.audit.append("something", "one")
    entry = (
        "INSERT INTO vetting.audit (chain, sequence, at, action, subject, detail, leaf, head)"
        " VALUES (%s, %s, '', 'x', '', '{}', %s, %s)"
    )
    with pytest.raises(RegistryRefusedError):
        one.database.execute(entry, ("worker_two/x", 1, b"\0" * 32, b"\0" * 32))
    from psycopg.errors import IntegrityConstraintViolation

    with pytest.raises(IntegrityConstraintViolation):
        one.database.execute(entry, (one.audit.chain, 2, b"\0" * 32, b"\0" * 32))
    with pytest.raises(IntegrityConstraintViolation):
        one.database.execute(entry, (one.audit.chain, 3, b"\0" * 32, b"\0" * 32))


REGIONAL = (
    "SELECT count(*) FROM vetting.cases",
    "SELECT count(*) FROM vetting.persons",
    "SELECT count(*) FROM vetting.records",
    "SELECT count(*) FROM vetting.files",
    "SELECT count(*) FROM vetting.contents",
    "SELECT count(*) FROM vetting.content_pieces",
    "SELECT count(*) FROM vetting.queued",
    "SELECT count(*) FROM vetting_keys.data_keys WHERE subject NOT LIKE '%%/%%'",
)


def test_who_has_one_region_sees_its_rows_and_who_has_none_sees_none(
    login: Login, owner: Database, desk: PostgresRegistry, take: Take
) -> None:
    north, south = new_id(), new_id()
    owner.value("SELECT vetting.give_region(%s, 'north')", (north,))
    owner.value("SELECT vetting.give_region(%s, 'south')", (south,))
    for number, place in enumerate((north, south, south, new_id())):
        take(desk, desk__id=place, case__reference=f"2026-INV-{number:05d}")
    given = {"all": None, "south": ["south"], "none": [], "unset": [""]}
    logins = [login(f"reviewer_{name}", "vetting_reviewer", each) for name, each in given.items()]
    for statement in REGIONAL:
        whole = owner.value(statement)
        seen = [each.database.value(statement) for each in logins]
        assert (seen, whole >= 4) == ([whole, whole // 2, 0, 0], True), statement


def test_what_a_session_sets_of_itself_changes_nothing(
    login: Login, owner: Database, desk: PostgresRegistry, take: Take
) -> None:
    take(desk)
    database = login("reviewer_none", "vetting_reviewer", []).database
    for said in ("SET vetting.region = ''", "SET search_path = public"):
        database.execute(said)  # type: ignore[arg-type, unused-ignore] # one of two constants
    assert refused(database, "SET row_security = off") or refused(
        database, "SELECT count(*) FROM vetting.cases"
    )
    assert refused(database, "SET ROLE vetting_return")


def test_a_case_of_another_region_is_not_found_not_even_by_its_id(
    login: Login, owner: Database, desk: PostgresRegistry, take: Take
) -> None:
    place = new_id()
    owner.value("SELECT vetting.give_region(%s, 'north')", (place,))
    record = take(desk, desk__id=place)
    other = login("reviewer_south", "vetting_reviewer", ["south"])
    assert other.cases.head(record.case_id) is None
    assert other.record(record.id) is None
    assert other.cases.count() == 0


def test_a_worker_without_keys_learns_that_a_record_is_here_and_nothing_of_it(
    login: Login, desk: PostgresRegistry, take: Take
) -> None:
    record = take(desk, b"{}", b"attached")
    worker = login("worker_one", "vetting_worker")
    known = worker.record(record.id)
    assert known is not None
    assert (known.digest, known.title, known.officer_name) == (record.digest, "", "")
    assert [each.sha256 for each in known.files] == [each.sha256 for each in record.files]
    assert [each.name for each in known.files] == ["assessment.json", ""]
    with pytest.raises((RegistryKeyError, RegistryError)):
        worker.case(record.case_id)


OF_A_CASE = (
    "SELECT count(*) FROM vetting.cases",
    "SELECT count(*) FROM vetting.persons",
    "SELECT count(*) FROM vetting.records",
    "SELECT count(*) FROM vetting.queued",
    "SELECT count(*) FROM vetting.contents",
    "SELECT count(*) FROM vetting.content_pieces",
    "SELECT count(*) FROM vetting.files",
    "SELECT count(*) FROM vetting_keys.data_keys",
)


@pytest.mark.parametrize("role", ["vetting_reviewer", "vetting_decider"])
def test_a_restricted_case_is_there_for_whose_role_opens_it_alone(
    login: Login, owner: Database, desk: PostgresRegistry, take: Take, role: str
) -> None:
    record = take(desk)
    desk.cases.restrict([record.case_id])
    reviewer = login("some_one", role)
    assert {each: reviewer.database.value(each) for each in OF_A_CASE} == dict.fromkeys(
        OF_A_CASE, 0
    )
    assert reviewer.queues.page(Queue.NEW, None, 10) == []
    owner.execute("UPDATE vetting.members SET opens_restricted = true WHERE login = 'some_one'")
    assert all(reviewer.database.value(each) for each in OF_A_CASE)
    owner.execute("UPDATE vetting.members SET opens_restricted = false WHERE login = 'some_one'")
    desk.cases.restrict([])
    assert all(reviewer.database.value(each) for each in OF_A_CASE)


def test_nobody_restricts_or_opens_for_themselves(
    login: Login, desk: PostgresRegistry, take: Take
) -> None:
    record = take(desk)
    desk.cases.restrict([record.case_id])
    for role in ("vetting_worker", "vetting_reviewer", "vetting_decider", "vetting_analyst"):
        database = login(f"some_{role[8:]}", role).database
        assert refused(database, "DELETE FROM vetting.restricted")
        assert refused(database, "UPDATE vetting.members SET opens_restricted = true")


def test_a_worker_goes_on_taking_in_of_a_restricted_case(
    login: Login, desk: PostgresRegistry, take: Take
) -> None:
    record = take(desk)
    desk.cases.restrict([record.case_id])
    assert login("worker_one", "vetting_worker").cases.head(record.case_id) is not None
