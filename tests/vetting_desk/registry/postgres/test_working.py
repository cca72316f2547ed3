from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from tests.vetting_desk.registry.making import decision_of, identities, keep_files, key_ring
from tests.vetting_desk.registry.postgres.conftest import Login
from vetting_desk.clock import FixedClock
from vetting_desk.errors import NotFoundError, RegistryRefusedError
from vetting_desk.model import Officer, Record, Role, new_id
from vetting_desk.model.queue import Queue
from vetting_desk.registry.postgres.registry import PostgresRegistry
from vetting_desk.registry.postgres.sealing import Compartment
from vetting_desk.store import Casebook

NOW = datetime(2026, 11, 22, 10, tzinfo=UTC)
Take = Callable[..., Record]


def test_a_decision_in_anothers_name_is_refused(
    login: Login, desk: PostgresRegistry, take: Take
) -> None:
    case = take(desk).case_id
    decider = login("decider_one", "vetting_decider", None, "somebody")
    other = Officer(new_id(), "Else Invented", Role.DECISION_MAKER)
    entry, (document, contents) = decision_of(case, other)

    def decide() -> None:
        with decider.unit_of_work():
            keep_files(decider, *contents)
            decider.decisions.decide(entry, document, decider.decisions.version(case))

    with pytest.raises(RegistryRefusedError):
        decide()
    assert desk.entry(entry.id) is None


def test_a_reviewer_decides_nothing(login: Login, desk: PostgresRegistry, take: Take) -> None:
    case = take(desk).case_id
    me = Officer(new_id(), "Somebody Invented", Role.SUPERVISOR)
    reviewer = login("reviewer_one", "vetting_reviewer", None, me.id)
    entry, (document, _) = decision_of(case, me)
    with pytest.raises(RegistryRefusedError):
        reviewer.decisions.decide(entry, document, reviewer.decisions.version(case))


def test_an_erased_case_is_not_claimed_put_or_decided(desk: PostgresRegistry, take: Take) -> None:
    case = take(desk).case_id
    desk.cases.erase(case)
    with pytest.raises(NotFoundError):
        desk.claims.take(case, "a", "A", NOW, NOW + timedelta(days=1))
    with pytest.raises(NotFoundError):
        desk.queues.put(case, Queue.NEW)


def test_a_queue_that_only_the_casebook_has_is_no_queue_here(
    desk: PostgresRegistry, take: Take
) -> None:
    with pytest.raises(ValueError, match="urgent"):
        desk.queues.put(take(desk).case_id, Queue.URGENT)


def test_who_cannot_open_names_sees_the_lines_without_them(
    desk: PostgresRegistry, take: Take, casebook: Casebook
) -> None:
    case = take(desk).case_id
    keys = key_ring({Compartment.RECORDS: identities()[Compartment.RECORDS]})
    other = PostgresRegistry(desk.database, keys, casebook, FixedClock(NOW))
    [row] = other.queues.page(Queue.NEW, None, 9)
    assert (row.case_id, row.name, row.reference) == (case, "", "2026-INV-00001")
