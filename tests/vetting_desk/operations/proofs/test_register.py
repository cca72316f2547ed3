"""Which proofs count is what decisions and officers say of them."""

from datetime import timedelta

import pytest

from tests.vetting_desk.operations.decisions.conftest import DAVLAT
from tests.vetting_desk.operations.proofs.conftest import Papers
from vetting_desk.clock import to_text
from vetting_desk.errors import NotFoundError
from vetting_desk.model.decision_standing import Flaw
from vetting_desk.operations.decisions import said
from vetting_desk.operations.proofs import register


def state(papers: Papers, number: str) -> tuple[str, str]:
    found = register.of_number(papers.bench.at(DAVLAT), number)
    return found.state, found.why


def test_a_decision_that_is_looked_at_again_suspends_its_proofs(papers: Papers) -> None:
    made = papers.issue().said.proof
    assert state(papers, made) == ("counts", "")
    papers.reopen()
    assert state(papers, made) == ("suspended", "reopened")


def test_an_appeal_suspends_nothing(papers: Papers) -> None:
    made = papers.issue().said.proof
    papers.reopen("appealed")
    assert state(papers, made) == ("counts", "")


def test_another_outcome_revokes_and_another_amnesty_does_not(papers: Papers) -> None:
    made = papers.issue().said.proof
    papers.reopen()
    papers.decide_again("amnesty-with-support")
    assert state(papers, made) == ("counts", "")
    papers.reopen()
    papers.decide_again("refusal")
    assert state(papers, made) == ("revoked", "superseded")


def test_what_has_ended_is_no_longer_on_the_list(
    papers: Papers, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = papers.issue().said.proof
    papers.reopen()
    papers.decide_again("refusal")
    papers.later(timedelta(days=4 * 365), monkeypatch)
    assert state(papers, made) == ("ended", "")
    assert register.withdrawn(papers.bench.at(DAVLAT)) == []


def test_of_an_erased_case_nothing_is_left_to_read(papers: Papers) -> None:
    papers.issue()
    hq = papers.bench.at(DAVLAT)
    now = hq.clock.now()
    hq.casebook.erasure.erase(papers.bench.case_id, now, hq.officer.id, "Invented")
    assert register.everything(hq) == []


def test_an_unknown_number_is_not_found(papers: Papers) -> None:
    with pytest.raises(NotFoundError):
        register.of_number(papers.bench.at(DAVLAT), "0" * 32)


def test_a_withdrawn_case_suspends_its_proofs_until_it_is_brought_back(papers: Papers) -> None:
    made = papers.issue().said.proof
    hq = papers.bench.at(DAVLAT)
    case_id, at = papers.bench.case_id, hq.clock.now()
    hq.casebook.withdrawals.put(case_id, at, "Opened by mistake")
    assert state(papers, made) == ("suspended", "withdrawn")
    [listed] = register.withdrawn(hq)
    assert listed.since == to_text(at)
    hq.casebook.withdrawals.lift(case_id, at, "It was none")
    assert state(papers, made) == ("counts", "")


def test_where_no_decision_is_in_force_any_more_its_proofs_are_suspended(
    papers: Papers, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A record may arrive that shows that a member of the panel assessed the person."""
    made = papers.issue().said.proof
    monkeypatch.setattr(said, "judge_of", lambda _: lambda _: Flaw.OWN_ASSESSMENT)
    assert state(papers, made) == ("suspended", "withdrawn")
