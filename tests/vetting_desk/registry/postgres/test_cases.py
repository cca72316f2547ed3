from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from tests.vetting_desk.registry.postgres.conftest import Login
from vetting_desk.clock import to_text
from vetting_desk.errors import NotFoundError, RecordRefusedError, RegistryRefusedError
from vetting_desk.model import Record
from vetting_desk.registry.postgres.driver import Database
from vetting_desk.registry.postgres.registry import PostgresRegistry

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)
Take = Callable[..., Record]


def test_erasing_destroys_every_key_of_a_case_and_nothing_of_others(
    desk: PostgresRegistry, take: Take, owner: Database
) -> None:
    one, other = take(desk), take(desk, case__reference="2026-INV-00002")
    take(desk, case__id=one.case_id)
    mine = owner.value(
        "SELECT count(*) FROM vetting_keys.data_keys WHERE subject = %s", (one.case_id,)
    )
    assert desk.cases.erase(one.case_id) == mine == 4
    with pytest.raises(NotFoundError):
        desk.case(one.case_id)
    with pytest.raises(NotFoundError):
        desk.content(one.id, one.files[0].sha256)
    assert desk.cases.named() == {other.case_id: [("Anna Invented", "Latn")]}
    assert desk.case(other.case_id).id == other.case_id
    assert [row.case_id for row in desk.queues.page(next(iter(desk.queues.counts())), None, 9)] == [
        other.case_id
    ]


def test_a_record_of_an_erased_case_does_not_come_back(desk: PostgresRegistry, take: Take) -> None:
    one = take(desk)
    desk.cases.erase(one.case_id)
    with pytest.raises(RecordRefusedError) as raised:
        take(desk, case__id=one.case_id)
    assert raised.value.fields["reason"] == "erased"


def test_a_worker_erases_nothing(login: Login, desk: PostgresRegistry, take: Take) -> None:
    one = take(desk)
    with pytest.raises(RegistryRefusedError):
        login("worker_one", "vetting_worker").cases.erase(one.case_id)
    assert desk.case(one.case_id).id == one.case_id
    with pytest.raises(NotFoundError):
        desk.cases.erase("nobody")


def test_papers_that_a_later_document_does_not_say_stay(desk: PostgresRegistry, take: Take) -> None:
    paper = {"number": "P-1", "kind": "passport"}
    first = take(desk, version=3, case__papers=[paper], case__stage="intake")
    later = to_text(NOW + timedelta(days=1))
    take(desk, case__id=first.case_id, clock__signed_at=later, case__birth="1991")
    case = desk.case(first.case_id)
    assert [each.number for each in case.papers] == ["P-1"]
    assert case.birth.text == "1991"


def test_names_of_many_cases_open_with_few_session_keys(desk: PostgresRegistry, take: Take) -> None:
    cases = [take(desk, case__reference=f"2026-INV-{each:05d}").case_id for each in range(20)]
    assert set(desk.cases.named()) == set(cases)
    assert set(desk.cases.named(cases[:3])) == set(cases[:3])
    assert desk.database.value("SELECT count(*) FROM vetting_keys.sessions") == 2
