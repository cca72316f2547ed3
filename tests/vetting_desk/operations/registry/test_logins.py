from pathlib import Path

import pytest

from tests.vetting_desk.operations.registry.conftest import WORDS
from tests.vetting_desk.registry.cluster import Cluster
from vetting_desk.errors import NotFoundError, RegistryRefusedError, StateError
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.registry import connecting, logins, members


def test_the_desk_knows_who_may_connect(
    central: OpenDesk,
    worker: Path,
    cluster: Cluster,
    database_name: str,
    owner: str,
    tmp_path: Path,
) -> None:
    address = cluster.address(database_name, "my_login")
    members.add_own(
        central, tmp_path / "mine", address, "my_login", WORDS, regions=["north"], as_owner=owner
    )
    found = {each.login.name: each for each in logins.members(central)}
    assert {name: each.login.role for name, each in found.items()} == {
        "my_login": "vetting_reviewer",
        "return_desk": "vetting_return",
        "worker_one": "vetting_worker",
    }
    assert [name for name, each in found.items() if each.own] == ["return_desk"]
    assert (found["my_login"].name, found["my_login"].login.regions) == (
        central.officer.name,
        ("north",),
    )
    assert (found["worker_one"].name, found["worker_one"].login.regions) == ("", None)


def test_a_folder_that_was_lost_reads_nothing_more_and_another_one_is_given(
    central: OpenDesk, cluster: Cluster, database_name: str, owner: str, tmp_path: Path
) -> None:
    address = cluster.address(database_name, "lost_login")
    given = {"regions": None, "as_owner": owner}
    members.add_own(central, tmp_path / "lost", address, "lost_login", WORDS, **given)  # type: ignore[arg-type, unused-ignore] # the same twice
    with members.opened(tmp_path / "lost", WORDS, Action.REVIEW) as (_, registry):
        registry.queues.counts()
        logins.take_back(central, "lost_login", as_owner=owner)
        with pytest.raises(RegistryRefusedError):
            registry.queues.counts()
    with (
        pytest.raises(RegistryRefusedError),
        members.opened(tmp_path / "lost", WORDS, Action.REVIEW) as (_, registry),
    ):
        registry.queues.counts()
    with connecting.connected(central) as registry:
        said = registry.database.column(
            "SELECT subject FROM vetting.audit WHERE action = 'login-taken-back'"
        )
    assert said == ["lost_login"]
    members.add_own(central, tmp_path / "new", address, "lost_login", WORDS, **given)  # type: ignore[arg-type, unused-ignore] # the same twice
    with members.opened(tmp_path / "new", WORDS, Action.REVIEW) as (_, registry):
        registry.queues.counts()


def test_the_return_desk_takes_nothing_from_itself_or_from_nobody(
    central: OpenDesk, owner: str
) -> None:
    with pytest.raises(StateError):
        logins.take_back(central, "return_desk", as_owner=owner)
    with pytest.raises(NotFoundError):
        logins.take_back(central, "nobody", as_owner=owner)
    with connecting.connected(central) as registry:
        assert (
            registry.database.value(
                "SELECT count(*) FROM vetting.audit WHERE action = 'login-taken-back'"
            )
            == 0
        )


def test_what_the_server_refuses_is_not_in_the_log(central: OpenDesk, worker: Path) -> None:
    with pytest.raises(RegistryRefusedError):
        logins.take_back(central, "worker_one")
    with connecting.connected(central) as registry:
        assert (
            registry.database.value(
                "SELECT count(*) FROM vetting.audit WHERE action = 'login-taken-back'"
            )
            == 0
        )
    assert "worker_one" in {each.login.name for each in logins.members(central)}
