"""The case a changed thing belongs to."""

import pytest

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.model import Change, new_id
from vetting_desk.store.change_cases import with_cases
from vetting_desk.store.engine.changes import ANSWER


@pytest.mark.parametrize("kind", ["assessment", "clinical-key", "draft-move"])
def test_what_is_of_an_assessment_belongs_to_its_case(bench: Bench, kind: str) -> None:
    case = bench.case()
    change = Change(kind, bench.draft(case).id, "done")

    [found] = with_cases(bench.casebook._core.database, [change])

    assert found == change._replace(case_id=case.id)


@pytest.mark.parametrize("kind", ["record", "way"])
def test_what_is_of_a_record_belongs_to_its_case(bench: Bench, kind: str) -> None:
    case = bench.case()
    change = Change(kind, bench.signed(case).id, "done")

    [found] = with_cases(bench.casebook._core.database, [change])

    assert found.case_id == case.id


@pytest.mark.parametrize("kind", ["case", "hold", "tombstone"])
def test_what_is_the_case_itself_belongs_to_itself(bench: Bench, kind: str) -> None:
    [found] = with_cases(bench.casebook._core.database, [Change(kind, "a case", "done")])

    assert found.case_id == "a case"


def test_a_case_that_is_named_is_not_looked_up(bench: Bench) -> None:
    change = Change("record", bench.signed().id, "done", "named")

    assert with_cases(bench.casebook._core.database, [change]) == [change]


def test_an_answer_costs_no_query(bench: Bench, monkeypatch: pytest.MonkeyPatch) -> None:
    database = bench.casebook._core.database
    change = Change(ANSWER, bench.draft().id, "answer-given")

    def never(*_: object) -> None:
        raise AssertionError("a query")

    monkeypatch.setattr(database, "rows", never)

    assert with_cases(database, [change]) == [change]


def test_what_is_stored_no_more_belongs_to_no_case(bench: Bench) -> None:
    [found] = with_cases(bench.casebook._core.database, [Change("record", new_id(), "gone")])

    assert found.case_id == ""


def test_changes_stay_in_their_order(bench: Bench) -> None:
    first, second = bench.case(), bench.case()
    changes = [
        Change("record", bench.signed(second).id, "b"),
        Change("assessment", bench.draft(first).id, "a"),
    ]

    found = with_cases(bench.casebook._core.database, changes)

    assert [each.case_id for each in found] == [second.id, first.id]
