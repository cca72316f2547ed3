"""The proofs of one decision, and all of them, the newest first."""

from tests.vetting_desk.operations.decisions.conftest import DAVLAT
from tests.vetting_desk.operations.proofs.conftest import Papers
from vetting_desk.operations.proofs import given


def test_they_are_listed_newest_first_and_by_decision(papers: Papers) -> None:
    first = papers.issue()
    papers.reopen()
    papers.decide_again("amnesty")
    second = papers.issue()
    hq = papers.bench.at(DAVLAT)
    assert [each.entry_id for each in given.every(hq)] == [second.entry_id, first.entry_id]
    assert [each.entry_id for each in given.of_decision(hq, papers.decision_id)] == [
        second.entry_id
    ]
    assert [each.officer for each in given.every(hq)] == [DAVLAT, DAVLAT]


def test_a_decision_without_one_stands_on_top_until_it_has_one(papers: Papers) -> None:
    hq = papers.bench.at(DAVLAT)
    [row] = given.rows(hq)
    assert (row.decision_id, row.proof) == (papers.decision_id, None)
    assert row.case_reference == hq.casebook.cases.get(papers.bench.case_id).reference
    made = papers.issue()
    [row] = given.rows(hq)
    assert row.proof == made
    papers.reopen()
    papers.decide_again("refusal")
    assert [each.proof is not None for each in given.rows(hq)] == [True]
