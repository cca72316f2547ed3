"""Why a record is corrected: kept with the draft, never changed, gone with an erased case."""

import pytest

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.errors import NotFoundError, StateError


def test_a_reason_is_kept_with_its_draft(bench: Bench) -> None:
    draft = bench.draft()

    bench.casebook.corrections.put(draft.id, "Heard wrongly")

    assert bench.reopen().corrections.find(draft.id) == "Heard wrongly"
    assert bench.casebook.corrections.find(bench.draft().id) == ""
    bench.casebook.verify()


def test_there_is_none_without_a_draft(bench: Bench) -> None:
    with pytest.raises(NotFoundError):
        bench.casebook.corrections.put("nobody", "Invented")


@pytest.mark.parametrize("sql", ["UPDATE corrections SET reason = ''", "DELETE FROM corrections"])
def test_it_never_changes(bench: Bench, sql: str) -> None:
    bench.casebook.corrections.put(bench.draft().id, "Invented")

    with pytest.raises(StateError):
        bench.casebook.database.execute(sql)


def test_it_goes_with_an_erased_case(bench: Bench) -> None:
    case = bench.case()
    draft = bench.draft(case)
    bench.casebook.corrections.put(draft.id, "Invented")

    bench.casebook.erasure.erase(case.id, bench.clock.now(), bench.officer.id, "Invented")

    assert bench.casebook.corrections.find(draft.id) == ""
    bench.reopen().verify()
