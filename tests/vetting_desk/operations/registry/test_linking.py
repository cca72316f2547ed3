"""A run over all cases by keys that workers made: the same pairs as one over the casebook."""

import pytest

from tests.vetting_desk.operations.decisions.conftest import (
    ADULT,
    HILOLA,
    ISKANDAR,
    Bench,
    bench,
    made,
)
from tests.vetting_desk.registry.cluster import Cluster
from vetting_desk.linkage import batch
from vetting_desk.model import NameScript, PersonName
from vetting_desk.operations.cases import cases
from vetting_desk.operations.cases import linking as in_casebook
from vetting_desk.operations.registry import databases, linking, moving
from vetting_desk.registry.postgres.cases import PostgresCases

__all__ = ["bench", "made"]
pytestmark = pytest.mark.skipif(bool(batch.missing()), reason="needs the extra registry")


def test_pairs_are_those_of_the_casebook_and_no_name_is_read_again(
    bench: Bench, cluster: Cluster, database_name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("Khusrav Rahmonov", "Хусрав Раҳмонов"):
        case = cases.create_case(bench.at(ISKANDAR), [PersonName(name, NameScript.LATIN)], ADULT)
        bench.record("first-contact", case_id=case.id)
    bench.carry()
    hq = bench.at(HILOLA)
    address = cluster.address(database_name, "return_desk")
    databases.create(hq, address, "return_desk", as_owner=cluster.address(database_name))
    moving.to_database(hq)
    wanted = in_casebook.run(hq)
    pairs = hq.casebook.sameness.proposed_pairs()
    monkeypatch.setattr(PostgresCases, "get", lambda _, case_id: pytest.fail(case_id))
    found = linking.run(hq)
    assert (found.persons, found.pairs, found.new) == (wanted.persons, wanted.pairs, 0)
    assert wanted.pairs == 1
    assert hq.casebook.sameness.proposed_pairs() == pairs
