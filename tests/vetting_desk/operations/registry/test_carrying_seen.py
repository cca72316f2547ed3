"""What others may see of all cases goes to the database as often as the return desk carries."""

import pytest

from tests.vetting_desk.operations.decisions.conftest import HILOLA, Bench, bench, made
from tests.vetting_desk.registry.cluster import Cluster
from vetting_desk.operations.access import restricting
from vetting_desk.operations.numbers import editions
from vetting_desk.operations.registry import connecting, databases, moving

__all__ = ["bench", "made"]


def test_restricted_cases_and_editions_are_there_after_carrying(
    bench: Bench, cluster: Cluster, database_name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    hq = bench.at(HILOLA)
    address = cluster.address(database_name, "return_desk")
    databases.create(hq, address, "return_desk", as_owner=cluster.address(database_name))
    editions.make(hq)
    now = [bench.case_id, "of another headquarters"]
    monkeypatch.setattr(restricting, "all_restricted", lambda _: now)
    moving.to_database(hq)
    with connecting.connected(hq) as there:
        listed = "SELECT case_id FROM vetting.restricted"
        assert there.database.column(listed) == [bench.case_id]
        assert there.figures.heads() == editions.editions(hq)
        editions.make(hq)
        now.clear()
        moving.to_casebook(hq)
        assert there.database.column(listed) == []
        assert there.figures.numbers() == {1, 2}
