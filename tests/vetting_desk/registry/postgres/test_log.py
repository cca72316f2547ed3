import pytest

from tests.vetting_desk.registry.postgres.conftest import Login
from vetting_desk.errors import AuditChainError
from vetting_desk.registry.postgres import log
from vetting_desk.registry.postgres.driver import Database
from vetting_desk.registry.postgres.registry import PostgresRegistry


def test_each_program_has_a_chain_and_all_fit_together(login: Login) -> None:
    one, two = login("worker_one", "vetting_worker"), login("worker_two", "vetting_worker")
    for registry in (one, two, one):
        registry.audit.append("something", "subject", {"count": 1})
    found = {each.chain: each.length for each in log.heads(one.database)}
    assert found == {one.audit.chain: 2, two.audit.chain: 1}
    assert log.verify(one.database) == 3


def test_an_entry_that_was_taken_back_leaves_no_gap(desk: PostgresRegistry) -> None:
    def fail() -> None:
        with desk.unit_of_work():
            desk.audit.append("lost")
            raise KeyError

    desk.audit.append("first")
    with pytest.raises(KeyError):
        fail()
    desk.audit.append("second")
    assert log.verify(desk.database) == 2


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE vetting.audit SET action = 'other' WHERE sequence = 2",
        "UPDATE vetting.audit SET detail = '{}' WHERE sequence = 1",
        "DELETE FROM vetting.audit WHERE sequence = 2",
        "DELETE FROM vetting.audit WHERE sequence = 1",
    ],
)
def test_who_could_switch_the_database_off_is_found(
    desk: PostgresRegistry, owner: Database, statement: str
) -> None:
    for action in ("one", "two", "three"):
        desk.audit.append(action)
    owner.execute("ALTER TABLE vetting.audit DISABLE TRIGGER ALL")
    owner.execute(statement)  # type: ignore[arg-type, unused-ignore] # one of four constants
    with pytest.raises(AuditChainError):
        log.verify(owner)


def test_an_end_that_was_cut_off_is_found_by_who_knew_it(
    desk: PostgresRegistry, owner: Database
) -> None:
    desk.audit.append("one")
    desk.audit.append("two")
    known = {each.chain: (each.length, each.head) for each in log.heads(owner)}
    assert log.verify(owner, known) == 2
    desk.audit.append("three")
    assert log.verify(owner, known) == 3
    owner.execute("ALTER TABLE vetting.audit DISABLE TRIGGER ALL")
    owner.execute("DELETE FROM vetting.audit WHERE sequence > 1")
    assert log.verify(owner) == 1
    with pytest.raises(AuditChainError):
        log.verify(owner, known)
    owner.execute("DELETE FROM vetting.audit")
    with pytest.raises(AuditChainError):
        log.verify(owner, known)
