"""A PostgreSQL server for whoever asks; one for each process that runs tests."""

from collections.abc import Iterator

import pytest

from tests.vetting_desk.registry.cluster import Cluster, programs, running, set_up_template


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    """A PostgreSQL server of this run's own."""
    found = programs()
    if found is None:
        pytest.skip("PostgreSQL is not installed (Debian: postgresql)")
    with running(found) as started:
        set_up_template(started)
        yield started


@pytest.fixture
def database_name(cluster: Cluster) -> Iterator[str]:
    """A database that is set up and empty."""
    name = cluster.new_database()
    yield name
    cluster.drop(name)
