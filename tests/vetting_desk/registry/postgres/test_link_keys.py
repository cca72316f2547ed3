"""What persons are linked by: made once as a record is taken in, and the same as of what the case says."""

import pytest

from tests.vetting_desk.registry.postgres.conftest import Login
from tests.vetting_desk.registry.postgres.test_roles import Take, refused
from vetting_desk.linkage.keys import LinkKeys, keys_of
from vetting_desk.model.watch_list import birth_of
from vetting_desk.registry import cases
from vetting_desk.registry.postgres import link_keys
from vetting_desk.registry.postgres.driver import Database
from vetting_desk.registry.postgres.registry import PostgresRegistry


def of_case(registry: PostgresRegistry, case_id: str) -> LinkKeys:
    case, number = (
        registry.case(case_id),
        registry.database.value("SELECT number FROM vetting.cases WHERE case_id = %s", (case_id,)),
    )
    papers = [each.number for each in case.papers]
    return keys_of(number, [each.text for each in case.names], birth_of(case.birth), papers)


def test_a_worker_makes_them_and_cannot_read_them_back(
    login: Login, desk: PostgresRegistry, take: Take
) -> None:
    worker = login("worker_one", "vetting_worker")
    record = take(worker)
    assert dict(desk.cases.link_keys()) == {record.case_id: of_case(desk, record.case_id)}
    assert of_case(desk, record.case_id).roots
    assert refused(worker.database, "SELECT sealed FROM vetting.link_keys")


def test_names_are_not_opened_for_them(
    desk: PostgresRegistry, take: Take, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cases, "SAYS_PAPERS", 2)
    record = take(desk)
    monkeypatch.setattr(desk.cases, "get", pytest.fail)
    assert [case_id for case_id, _ in desk.cases.link_keys()] == [record.case_id]


def test_those_of_another_program_are_made_anew(
    desk: PostgresRegistry, take: Take, monkeypatch: pytest.MonkeyPatch
) -> None:
    record = take(desk)
    monkeypatch.setattr(link_keys, "_version", lambda: "another")
    assert dict(desk.cases.link_keys()) == {record.case_id: of_case(desk, record.case_id)}


def test_a_case_without_them_has_them_made(
    desk: PostgresRegistry, owner: Database, take: Take
) -> None:
    record = take(desk)
    owner.execute("ALTER TABLE vetting.link_keys DISABLE TRIGGER only_added")
    owner.execute("DELETE FROM vetting.link_keys")
    assert dict(desk.cases.link_keys()) == {record.case_id: of_case(desk, record.case_id)}


def test_of_an_erased_case_nothing_opens(desk: PostgresRegistry, take: Take) -> None:
    record = take(desk)
    desk.cases.erase(record.case_id)
    assert dict(desk.cases.link_keys()) == {}
    kept = desk.database.value(
        "SELECT count(*) FROM vetting.link_keys JOIN vetting_keys.data_keys USING (key_id)"
    )
    assert kept == 0
