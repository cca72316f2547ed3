import pytest

from tests.vetting_desk.registry.cluster import Cluster
from vetting_desk.errors import (
    HeadquartersOnlyError,
    InputError,
    RegistryDownError,
    StateError,
)
from vetting_desk.model import Officer, Role, new_id
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.registry import connecting, databases
from vetting_desk.registry.postgres.driver import connect


def test_setting_up_again_changes_nothing_and_the_keys_stay(
    central: OpenDesk, cluster: Cluster, database_name: str, owner: str
) -> None:
    kept = central.casebook.settings.get(connecting.IDENTITIES)
    address = cluster.address(database_name, "return_desk")
    made = databases.create(central, address, "return_desk", as_owner=owner)
    assert made.steps == ()
    assert central.casebook.settings.get(connecting.IDENTITIES) == kept
    with pytest.raises(StateError):
        databases.create(central, cluster.address("postgres"), "return_desk", as_owner=owner)


def test_no_key_of_a_compartment_is_in_the_database(
    central: OpenDesk, cluster: Cluster, database_name: str
) -> None:
    dump = cluster.run("pg_dump", "-h", str(cluster.folder), "-U", "postgres", database_name).stdout
    kept = central.casebook.settings.get(connecting.IDENTITIES) or ""
    assert len(kept.splitlines()) == 4
    assert not [line for line in kept.splitlines() if line.split()[1].encode() in dump]


def test_a_post_has_no_registry(post: OpenDesk, owner: str) -> None:
    post.casebook.act_as(Officer(new_id(), "Supervisor Invented", Role.SUPERVISOR))
    with pytest.raises(HeadquartersOnlyError):
        databases.create(post, owner, "return_desk")


@pytest.mark.parametrize("address", ["nonsense", "postgresql://a:secret@b/c"])
def test_an_address_that_cannot_be_kept_is_refused_and_nothing_is(
    hq: OpenDesk, address: str
) -> None:
    with pytest.raises(InputError):
        databases.create(hq, address, "return_desk")
    assert hq.casebook.settings.get(connecting.ADDRESS) is None


def test_a_server_that_is_not_there_is_told_and_nothing_is_kept(hq: OpenDesk) -> None:
    with pytest.raises(RegistryDownError):
        databases.create(hq, "host=/nowhere dbname=x", "return_desk")
    assert hq.casebook.settings.get(connecting.IDENTITIES) is None


def test_a_desk_is_given_its_region_before_its_first_case(central: OpenDesk, owner: str) -> None:
    desk = new_id()
    databases.give_region(central, desk, "north")
    databases.give_region(central, desk, "south")
    with connect(owner) as database:
        assert database.value("SELECT vetting.region_of(%s)", (desk,)) == "south"
        database.execute(
            "INSERT INTO vetting.cases (case_id, desk_id, region, reference, stage, created_at, changed_at)"
            " VALUES ('c', %s, 'south', '', '', '', '')",
            (desk,),
        )
    with pytest.raises(StateError):
        databases.give_region(central, desk, "west")
