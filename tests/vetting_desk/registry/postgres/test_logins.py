import pytest

from tests.vetting_desk.registry.cluster import Cluster
from vetting_desk.errors import InputError, NotFoundError, RegistryRefusedError
from vetting_desk.registry.postgres import logins
from vetting_desk.registry.postgres.driver import Database, connect
from vetting_desk.registry.postgres.logins import Login


@pytest.mark.parametrize("login", ["", "pg_monitor", "vetting_worker", "a/b", "x" * 64])
def test_a_login_that_cannot_be_one_is_refused(owner: Database, login: str) -> None:
    with pytest.raises(InputError):
        logins.give(owner, login, "vetting_worker", "officer", None)


def test_a_role_that_is_none_is_refused(owner: Database) -> None:
    with pytest.raises(InputError):
        logins.give(owner, "somebody", "postgres", "officer", None)


def test_a_member_given_another_role_has_lost_the_one_before(owner: Database) -> None:
    logins.give(owner, "moving_on", "vetting_decider", "officer", ["north"])
    logins.give(owner, "moving_on", "vetting_reviewer", "officer", ["south", "west"])
    roles = owner.column(
        "SELECT r.rolname FROM pg_auth_members AS m JOIN pg_roles AS r ON r.oid = m.roleid"
        " JOIN pg_roles AS u ON u.oid = m.member WHERE u.rolname = 'moving_on'"
    )
    assert roles == ["vetting_reviewer"]
    regions = owner.column(
        "SELECT region FROM vetting.member_regions WHERE login = 'moving_on' ORDER BY region"
    )
    assert regions == ["south", "west"]


def test_members_are_listed_with_what_they_may(
    owner: Database, cluster: Cluster, database_name: str
) -> None:
    logins.give(owner, "a_decider", "vetting_decider", "one", None, opens_restricted=True)
    logins.give(owner, "b_reviewer", "vetting_reviewer", "two", ["west", "north"])
    logins.give(owner, "c_analyst", "vetting_analyst", "three", [])
    owner.connection.execute("REVOKE vetting_analyst FROM c_analyst")
    with connect(cluster.address(database_name, "b_reviewer")):
        found = [each for each in logins.members(owner) if each.name[1] == "_"]
    assert found == [
        Login("a_decider", "vetting_decider", "one", None, True, 0),
        Login("b_reviewer", "vetting_reviewer", "two", ("north", "west"), False, 1),
        Login("c_analyst", "", "three", (), False, 0),
    ]


def test_what_is_taken_back_ends_at_once_for_who_is_connected(
    owner: Database, cluster: Cluster, database_name: str
) -> None:
    logins.give(owner, "who_lost_it", "vetting_reviewer", "officer", ["north"])
    with connect(cluster.address(database_name, "who_lost_it")) as connected:
        assert connected.value("SELECT count(*) FROM vetting.cases") == 0
        logins.take_back(owner, "who_lost_it")
        with pytest.raises(RegistryRefusedError):
            connected.value("SELECT count(*) FROM vetting.cases")
    assert "who_lost_it" not in {each.name for each in logins.members(owner)}
    assert (
        owner.column("SELECT region FROM vetting.member_regions WHERE login = 'who_lost_it'") == []
    )
    logins.give(owner, "who_lost_it", "vetting_reviewer", "officer", ["south"])
    with connect(cluster.address(database_name, "who_lost_it")) as again:
        assert again.value("SELECT vetting.my_regions()") == ["south"]


def test_nothing_is_taken_from_who_is_no_member(owner: Database) -> None:
    owner.connection.execute("CREATE ROLE of_another_database LOGIN")
    owner.connection.execute("GRANT vetting_worker TO of_another_database")
    with pytest.raises(NotFoundError):
        logins.take_back(owner, "of_another_database")
    assert owner.value("SELECT pg_has_role('of_another_database', 'vetting_worker', 'MEMBER')")


def test_who_may_not_give_roles_takes_none_back(
    owner: Database, cluster: Cluster, database_name: str
) -> None:
    logins.give(owner, "the_desk", "vetting_return", "officer", None)
    logins.give(owner, "somebody_else", "vetting_reviewer", "officer", None)
    with (
        connect(cluster.address(database_name, "the_desk")) as desk,
        pytest.raises(RegistryRefusedError),
    ):
        logins.take_back(desk, "somebody_else")
    assert "somebody_else" in {each.name for each in logins.members(owner)}
