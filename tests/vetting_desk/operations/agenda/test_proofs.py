"""Proofs that end, and the list of them that ends, stand among what is due; those that count no more do not."""

from datetime import timedelta

import pytest

from tests.vetting_desk.operations.decisions.conftest import HILOLA, ISKANDAR
from tests.vetting_desk.operations.proofs.conftest import Papers, amnesty, bench, made, papers
from vetting_desk.clock import FixedClock, from_text, on_the_wall
from vetting_desk.model.due import DueItem, DueKind
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.agenda import gathering, in_case, of_desk

__all__ = ["amnesty", "bench", "made", "papers"]


def ending(desk: OpenDesk) -> list[DueItem]:
    gathering.bring_up_to_date(desk, 10)
    return desk.casebook.due.of_kind(DueKind.PROOF_ENDING)


def test_a_proof_is_due_before_it_ends_and_no_more_once_another_took_its_place(
    papers: Papers,
) -> None:
    given = papers.issue()
    hq = papers.bench.at(HILOLA)
    [due] = ending(hq)
    until = from_text(given.said.expires)
    assert due.about_id == given.entry_id
    assert due.day == on_the_wall(until - in_case.AHEAD).date()
    assert due.words == on_the_wall(until).date().isoformat()
    assert ending(papers.bench.at(ISKANDAR)) == []
    again = papers.issue(replaces=given.said.proof, because="lost")
    [due] = ending(papers.bench.at(HILOLA))
    assert due.about_id == again.entry_id


def test_of_a_decision_that_another_took_the_place_of_no_proof_is_due(papers: Papers) -> None:
    papers.issue()
    assert len(ending(papers.bench.at(HILOLA))) == 1
    papers.reopen()
    assert len(ending(papers.bench.at(HILOLA))) == 1, "suspended: it may count again"


def test_the_list_of_proofs_is_due_in_the_second_half_of_its_life(
    papers: Papers, monkeypatch: pytest.MonkeyPatch
) -> None:
    papers.issue()
    papers.bench.carry()
    for name, waits in ((HILOLA, False), (ISKANDAR, True)):
        desk = papers.bench.at(name)
        of_desk.bring_up_to_date(desk)
        lists = desk.casebook.due.of_kind(DueKind.LIST_ENDING)
        assert "proofs" not in {each.what for each in lists}
        later = FixedClock(desk.casebook.clock_reading().at + timedelta(days=50))
        monkeypatch.setattr(desk.casebook._core.time, "_clock", later)
        of_desk.bring_up_to_date(desk)
        lists = desk.casebook.due.of_kind(DueKind.LIST_ENDING)
        assert [each.waiting for each in lists if each.what == "proofs"] == [waits]
