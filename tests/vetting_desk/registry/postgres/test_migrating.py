import pytest

from tests.vetting_desk.registry.cluster import Cluster
from vetting_desk.errors import RegistryRefusedError, RegistryVersionError
from vetting_desk.registry.postgres import logins, migrating
from vetting_desk.registry.postgres.driver import Database, connect
from vetting_desk.registry.postgres.migrating import migrate, require_current


def test_a_database_is_set_up_once_and_steps_have_numbers_in_a_row(owner: Database) -> None:
    assert migrate(owner) == []
    require_current(owner)
    numbers = [number for number, _ in migrating.steps()]
    assert numbers == list(range(1, len(numbers) + 1))


def test_what_is_no_registry_is_told(cluster: Cluster) -> None:
    with connect(cluster.address()) as database, pytest.raises(RegistryVersionError) as raised:
        require_current(database)
    assert raised.value.fields["detail"] == "none"


@pytest.mark.parametrize(
    ("statement", "detail"),
    [
        ("DELETE FROM public.vetting_steps WHERE number = 2", "older"),
        ("INSERT INTO public.vetting_steps VALUES (99, 'x')", "newer"),
        ("UPDATE public.vetting_steps SET sha256 = 'x' WHERE number = 1", "changed"),
    ],
)
def test_a_database_of_another_version_is_told_and_left(
    owner: Database, statement: str, detail: str
) -> None:
    owner.execute(statement)  # type: ignore[arg-type, unused-ignore] # one of three constants
    with pytest.raises(RegistryVersionError) as raised:
        require_current(owner)
    assert raised.value.fields["detail"] == detail


def test_who_may_not_make_roles_sets_nothing_up(owner: Database, cluster: Cluster) -> None:
    logins.give(owner, "some_reviewer", "vetting_reviewer", "officer", None)
    with (
        connect(cluster.address("postgres", "some_reviewer")) as database,
        pytest.raises(RegistryRefusedError),
    ):
        migrate(database)


def test_every_table_that_says_of_what_region_it_is_is_closed_by_it(owner: Database) -> None:
    """A table that is added later and forgets its policy is found here."""
    open_ones = owner.column(
        "SELECT c.table_schema || '.' || c.table_name FROM information_schema.columns AS c"
        " JOIN pg_class AS k ON k.oid = (c.table_schema || '.' || c.table_name)::regclass"
        " WHERE c.column_name = 'region' AND c.table_schema LIKE 'vetting%%' AND NOT k.relrowsecurity"
        " ORDER BY 1"
    )
    assert open_ones == ["vetting.desks", "vetting.member_regions", "vetting.regions"]
