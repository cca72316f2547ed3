"""Taking a proof back by hand: for good, or for a while."""

import pytest

from tests.vetting_desk.operations.conftest import PASSPHRASE
from tests.vetting_desk.operations.decisions.conftest import DAVLAT, DILNOZA, ISKANDAR
from tests.vetting_desk.operations.proofs.conftest import Papers
from vetting_desk.errors import ProofRefusedError, WrongPassphraseError
from vetting_desk.model.proof import ProofState
from vetting_desk.operations.proofs import withdrawing


def test_revoked_is_told_with_why_and_stays(papers: Papers) -> None:
    made = papers.issue()
    hq = papers.bench.at(DILNOZA)
    found = withdrawing.revoke(hq, made.said.proof, "misused", "Invented", PASSPHRASE)
    assert (found.state, found.why) == ("revoked", "misused")
    verdict = papers.at_hq(made.said.text)
    assert (verdict.state, verdict.why) == (ProofState.REVOKED, "misused")
    with pytest.raises(ProofRefusedError) as caught:
        withdrawing.revoke(hq, made.said.proof, "lost", "", PASSPHRASE)
    assert caught.value.fields["detail"] == "final"
    with pytest.raises(ProofRefusedError) as caught:
        withdrawing.lift(hq, made.said.proof, "", PASSPHRASE)
    assert caught.value.fields["detail"] == "final"


def test_suspended_counts_again_when_somebody_lifts_it(papers: Papers) -> None:
    made = papers.issue()
    hq = papers.bench.at(DAVLAT)
    with pytest.raises(ProofRefusedError) as caught:
        withdrawing.lift(hq, made.said.proof, "", PASSPHRASE)
    assert caught.value.fields["detail"] == "not-suspended"
    withdrawing.suspend(hq, made.said.proof, "other", "", PASSPHRASE)
    assert papers.at_hq(made.said.text).state is ProofState.SUSPENDED
    withdrawing.lift(hq, made.said.proof, "", PASSPHRASE)
    assert papers.at_hq(made.said.text).state is ProofState.VALID


def test_it_takes_the_officers_passphrase(papers: Papers) -> None:
    made = papers.issue()
    with pytest.raises(WrongPassphraseError):
        withdrawing.revoke(papers.bench.at(DAVLAT), made.said.proof, "lost", "", "not mine at all")
    assert papers.at_hq(made.said.text).state is ProofState.VALID


def test_the_post_learns_it_with_the_next_return_bundle(papers: Papers) -> None:
    made = papers.issue()
    papers.bench.carry()
    assert papers.at_post(made.said.text).state is ProofState.VALID
    hq = papers.bench.at(DAVLAT)
    withdrawing.revoke(hq, made.said.proof, "lost", "", PASSPHRASE)
    assert (
        papers.at_post(made.said.text).state is ProofState.VALID
    )  # as its list says, with its date
    papers.bench.carry()
    assert papers.at_post(made.said.text).state is ProofState.REVOKED


def test_a_post_takes_nothing_back(papers: Papers) -> None:
    from dataclasses import replace

    from vetting_desk.model import Role

    made = papers.issue()
    post = papers.bench.at(ISKANDAR)
    post.casebook.act_as(replace(post.officer, role=Role.DECISION_MAKER))
    with pytest.raises(ProofRefusedError) as caught:
        withdrawing.revoke(post, made.said.proof, "lost", "", PASSPHRASE)
    assert caught.value.fields["detail"] == "not-headquarters"


def test_what_a_decision_suspends_nobody_lifts_by_hand(papers: Papers) -> None:
    made = papers.issue()
    papers.reopen()
    hq = papers.bench.at(DAVLAT)
    with pytest.raises(ProofRefusedError) as caught:
        withdrawing.lift(hq, made.said.proof, "", PASSPHRASE)
    assert caught.value.fields["detail"] == "not-suspended"
    withdrawing.suspend(hq, made.said.proof, "misused", "", PASSPHRASE)
    assert withdrawing.lift(hq, made.said.proof, "", PASSPHRASE).state == "suspended"
