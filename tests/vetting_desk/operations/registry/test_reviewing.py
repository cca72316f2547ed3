from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.vetting_desk.operations.registry.conftest import WORDS
from tests.vetting_desk.registry.cluster import Cluster
from vetting_desk.errors import (
    ClaimedMeanwhileError,
    NotClaimedError,
    NotFoundError,
    RegistryDownError,
)
from vetting_desk.model import Record, new_id
from vetting_desk.model.queue import Queue
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.registry import members, reviewing


@pytest.fixture
def mine(
    central: OpenDesk, cluster: Cluster, database_name: str, owner: str, tmp_path: Path
) -> Path:
    folder = tmp_path / "mine"
    address = cluster.address(database_name, "my_login")
    members.add_own(central, folder, address, "my_login", WORDS, as_owner=owner)
    return folder


def test_what_a_worker_took_in_waits_and_is_taken_and_let_go(
    mine: Path, at_work: Callable[..., Any], sent: Path, record: Record, central: OpenDesk
) -> None:
    at_work(sent.parent)
    with members.opened(mine, WORDS, Action.REVIEW) as (me, registry):
        assert reviewing.counts(me, registry)[Queue.NEW] == 1
        [row] = reviewing.page(me, registry, Queue.NEW)
        assert (row.case_id, row.desk_name, bool(row.name)) == (record.case_id, "Test post", True)
        claim = reviewing.claim(me, registry, record.case_id)
        assert claim.officer_name == central.officer.name
        again = reviewing.claim(me, registry, record.case_id)
        assert (again.holds, again.id == claim.id) == (True, False)
        assert not reviewing.let_go(me, registry, record.case_id).holds
        with pytest.raises(NotClaimedError):
            reviewing.let_go(me, registry, record.case_id)
        with pytest.raises(NotFoundError):
            reviewing.claim(me, registry, new_id())


def test_the_second_of_two_is_told_whose_the_case_is(
    mine: Path, at_work: Callable[..., Any], sent: Path, record: Record, looking: Any
) -> None:
    at_work(sent.parent)
    with members.opened(mine, WORDS, Action.REVIEW) as (me, registry):
        now = me.clock.now()
        from datetime import timedelta

        with looking() as there:
            other = new_id()
            held = there.claims.take(record.case_id, other, "Other", now, now + timedelta(days=1))
        with pytest.raises(ClaimedMeanwhileError):
            reviewing.claim(me, registry, record.case_id)
        with pytest.raises(ClaimedMeanwhileError):
            reviewing.let_go(me, registry, record.case_id)
        assert registry.claims.get(held.id).holds


def test_a_claim_whose_period_is_over_is_taken(
    mine: Path, at_work: Callable[..., Any], sent: Path, record: Record, looking: Any
) -> None:
    at_work(sent.parent)
    with members.opened(mine, WORDS, Action.REVIEW) as (me, registry):
        now = me.clock.now()
        with looking() as there:
            there.claims.take(record.case_id, new_id(), "Other", now, now)
        assert reviewing.claim(me, registry, record.case_id).officer_id == me.officer.id
        found = [each.why for each in registry.claims.of_case(record.case_id)]
        assert [each and each.value for each in found] == ["period", None]


def test_a_page_of_a_server_that_is_down_is_an_error_and_not_empty(
    mine: Path, cluster: Cluster
) -> None:
    with members.opened(mine, WORDS, Action.REVIEW) as (me, registry):
        cluster.stop("immediate")
        try:
            with pytest.raises(RegistryDownError):
                reviewing.page(me, registry, Queue.NEW)
        finally:
            cluster.start()
