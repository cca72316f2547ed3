"""A PostgreSQL server for whoever asks; one for each process that runs tests."""

from collections.abc import Iterator

import pytest

from tests.vetting_desk.registry.cluster import Cluster, at_hand, why_none


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    """A PostgreSQL server of this run's own, or the one that is named for a system which starts none."""
    if why_none():
        pytest.skip(why_none())
    with at_hand() as found:
        yield found


@pytest.fixture
def database_name(cluster: Cluster) -> Iterator[str]:
    """A database that is set up and empty."""
    name = cluster.new_database()
    yield name
    cluster.drop(name)
