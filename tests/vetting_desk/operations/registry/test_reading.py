"""Reading a case from a member's machine."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from tests.vetting_desk.operations.registry.conftest import WORDS
from tests.vetting_desk.registry.cluster import Cluster
from vetting_desk.errors import NotFoundError, ReasonElsewhereError
from vetting_desk.model import Record, new_id
from vetting_desk.operations.access import restricting
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.access.policy import Policy, Purpose
from vetting_desk.operations.queues import across
from vetting_desk.operations.registry import bringing, member_folder, members, reading


@pytest.fixture
def mine(
    central: OpenDesk, cluster: Cluster, database_name: str, owner: str, tmp_path: Path
) -> Path:
    folder = tmp_path / "mine"
    address = cluster.address(database_name, "my_login")
    members.add_own(central, folder, address, "my_login", WORDS, as_owner=owner)
    return folder


def test_a_case_is_read_as_at_the_return_desk_and_the_log_keeps_it(
    mine: Path, at_work: Callable[..., Any], sent: Path, record: Record, looking: Any
) -> None:
    at_work(sent.parent)
    with closing(member_folder.opened(mine, WORDS, Action.REVIEW)) as member:
        reading.open_case(member.book, member.registry(), record.case_id)
        [listed] = across.across(member.book, record.case_id).records
        assert listed.record.id == record.id
        reading.look_again(member.book, member.registry(), record.case_id)
        with pytest.raises(NotFoundError):
            reading.open_case(member.book, member.registry(), new_id())
    with looking() as there:
        opened = "SELECT count(*) FROM vetting.audit WHERE action = 'case-opened'"
        assert there.database.value(opened) == 1


def test_what_takes_a_reason_is_opened_at_the_return_desk(
    mine: Path,
    at_work: Callable[..., Any],
    sent: Path,
    record: Record,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    at_work(sent.parent)
    with closing(member_folder.opened(mine, WORDS, Action.REVIEW)) as member:
        registry = member.registry()
        with monkeypatch.context() as patched:
            patched.setattr(bringing, "policy", lambda _: Policy(reasons=(Purpose.OPEN_CASE,)))
            with pytest.raises(ReasonElsewhereError):
                reading.open_case(member.book, registry, record.case_id)
            assert member.book.casebook.cases.find(record.case_id) is None
        monkeypatch.setattr(restricting, "restricted", lambda _, case_id: case_id)
        for act in (reading.open_case, reading.look_again):
            with pytest.raises(ReasonElsewhereError):
                act(member.book, registry, record.case_id)


def test_what_is_brought_twice_is_there_once(
    mine: Path, at_work: Callable[..., Any], sent: Path, record: Record
) -> None:
    at_work(sent.parent)
    with closing(member_folder.opened(mine, WORDS, Action.REVIEW)) as member:
        for _ in range(2):
            bringing.bring(member.book, member.registry(), record.case_id)
        assert len(member.book.casebook.records.list(record.case_id)) == 1
