"""Taking a proof back by hand: for good, or for a while."""

import pytest

from tests.vetting_desk.operations.conftest import PASSPHRASE
from tests.vetting_desk.operations.decisions.conftest import DAVLAT, DILNOZA, ISKANDAR
from tests.vetting_desk.operations.proofs.conftest import Papers
from vetting_desk.crypto.certificates import generate_signing_key
from vetting_desk.crypto.proof import cose, statement, typed
from vetting_desk.errors import ProofFormatError, ProofRefusedError, WrongPassphraseError
from vetting_desk.model.proof import GivenProof, ProofState
from vetting_desk.operations.proofs import checking, lists, register, withdrawing


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


def forgotten(papers: Papers, monkeypatch: pytest.MonkeyPatch) -> GivenProof:
    """A proof that headquarters, restored, knows no more; its key is on the list that posts have."""
    made = papers.issue()
    monkeypatch.setattr(register, "everything", lambda _: [])
    monkeypatch.setattr(register, "withdrawn", lambda _: [])
    return made


@pytest.mark.parametrize("how", ["code", "lines", "number"])
def test_one_that_headquarters_no_longer_knows_is_taken_back_by_what_stands_on_it(
    papers: Papers, monkeypatch: pytest.MonkeyPatch, how: str
) -> None:
    made = forgotten(papers, monkeypatch)
    hq, text = papers.bench.at(DAVLAT), made.said.text
    lines = "\n".join(typed.to_lines(statement.message_of(text)))
    shown = {"code": text + "\r\n", "lines": lines, "number": made.said.proof.upper()}[how]
    with pytest.raises(WrongPassphraseError):
        withdrawing.revoke_shown(hq, shown, "misused", "Seen", "not mine at all")
    assert withdrawing.revoke_shown(hq, shown, "misused", "Seen", PASSPHRASE) == made.said.proof
    verdict = papers.at_hq(text)
    assert (verdict.state, verdict.why) == (ProofState.REVOKED, "misused")
    [logged] = hq.casebook.audit.entries(action="proof-number-revoked")
    assert (logged.subject, logged.detail["words"]) == (made.said.proof, "Seen")
    with pytest.raises(ProofRefusedError) as caught:
        withdrawing.revoke_shown(hq, shown, "misused", "Again", PASSPHRASE)
    assert caught.value.fields["detail"] == "final"
    lists.make(hq)
    assert papers.at_hq(text).state is ProofState.REVOKED  # each later list remembers
    monkeypatch.undo()
    assert papers.issue().said.key == made.said.key  # the key is as good as before
    papers.bench.carry()
    assert papers.at_post(text).state is ProofState.REVOKED


def test_one_that_is_known_is_taken_back_as_from_the_page(papers: Papers) -> None:
    made = papers.issue()
    hq = papers.bench.at(DAVLAT)
    withdrawing.revoke_shown(hq, made.said.text, "lost", "", PASSPHRASE)
    assert register.of_number(hq, made.said.proof).state == "revoked"
    assert hq.casebook.audit.entries(action="proof-number-revoked") == []


def test_a_forged_paper_takes_nobodys_proof_away(papers: Papers) -> None:
    made = papers.issue()
    hq, shown = papers.bench.at(DAVLAT), checking.shown_by(made.said.text)
    other = generate_signing_key()
    forged = cose.sign(shown.message.payload, other, shown.kid)
    for text, detail in (
        (statement.to_text(forged), "forged"),
        (statement.sign(shown.statement, other), "key-unknown"),
    ):
        with pytest.raises(ProofRefusedError) as caught:
            withdrawing.revoke_shown(hq, text, "misused", "", PASSPHRASE)
        assert caught.value.fields["detail"] == detail
    with pytest.raises(ProofFormatError):
        withdrawing.revoke_shown(hq, "7F3A-09C2", "misused", "", PASSPHRASE)
    assert papers.at_hq(made.said.text).state is ProofState.VALID
