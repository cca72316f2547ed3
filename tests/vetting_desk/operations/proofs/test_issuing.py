"""Giving a proof out: two officers, a decision in force that is an amnesty, and nothing else."""

import re
from datetime import timedelta

import pytest

from tests.vetting_desk.operations.conftest import PASSPHRASE
from tests.vetting_desk.operations.decisions.conftest import (
    DAVLAT,
    DILNOZA,
    DONIYOR,
    ISKANDAR,
    LATIF,
    Bench,
)
from tests.vetting_desk.operations.proofs.conftest import BEARER, BIRTH, NAME, Papers
from vetting_desk.clock import from_text
from vetting_desk.errors import (
    NotFoundError,
    OwnAssessmentError,
    PermissionDeniedError,
    ProofRefusedError,
    SafeguardError,
    WrongPassphraseError,
)
from vetting_desk.model import BirthDate
from vetting_desk.model.case import BirthCertainty
from vetting_desk.model.entry_kinds import PROOF, PROOF_LIST
from vetting_desk.model.proof import ProofState
from vetting_desk.operations.proofs import given, issuing
from vetting_desk.operations.proofs.checking import shown_by


def refused(caught: pytest.ExceptionInfo[ProofRefusedError]) -> object:
    return caught.value.fields["detail"]


def test_what_is_offered_is_what_the_case_says(papers: Papers) -> None:
    found = issuing.offered(papers.bench.at(DAVLAT), papers.decision_id)
    assert (found.names, found.birth.text, found.language) == ((NAME,), BIRTH, "tg")
    assert (found.named, found.because, found.replaces) == (False, "first", "")


def test_a_proof_is_valid_for_who_says_name_and_birth_date(papers: Papers) -> None:
    made = papers.issue()
    assert papers.at_hq(made.said.text, BEARER).state is ProofState.VALID
    assert (made.said.number_of_decision, made.said.second.name) == (1, DILNOZA)
    assert made.said.key == papers.at_hq(made.said.text).key


def test_it_holds_nothing_but_numbers_times_and_digests(papers: Papers) -> None:
    made = papers.issue(names=(NAME, "Намуна"))
    statement = shown_by(made.said.text).statement
    assert len(statement.digests) == 2
    assert statement.expires - statement.issued == issuing.LIFE
    raw = shown_by(made.said.text).message.payload
    assert not re.search(rb"[A-Za-z ]{6,}", raw.replace(statement.number, b""))


def test_it_is_kept_logged_and_numbered(papers: Papers) -> None:
    first, second = papers.issue(), papers.issue(because="again")
    kept = given.of_decision(papers.bench.at(DAVLAT), papers.decision_id)
    assert [each.said.number_of_decision for each in kept] == [2, 1]
    assert {first.said.proof, second.said.proof} == {each.said.proof for each in kept}
    casebook = papers.bench.hq.casebook
    log = [entry.action for entry in casebook.audit.entries()]
    assert log.count("proof-given") == log.count("proof-printed") == 2
    assert len(casebook.entries.of_kind(PROOF)) == len(casebook.entries.of_kind(PROOF_LIST)) == 2


def test_it_goes_to_no_other_desk(papers: Papers) -> None:
    papers.issue()
    papers.bench.carry()
    assert not papers.bench.post.casebook.entries.of_kind(PROOF)


def test_one_pair_has_one_key_and_another_pair_another(papers: Papers) -> None:
    first = papers.issue()
    again = papers.issue(by=DILNOZA, second=DAVLAT)
    other = papers.issue(second=DONIYOR)
    assert first.said.key == again.said.key != other.said.key


def test_alone_nobody_gives_one_out(papers: Papers) -> None:
    hq = papers.bench.at(DAVLAT)
    with pytest.raises(ProofRefusedError) as caught:
        issuing.issue(hq, papers.wish(), papers.second(DAVLAT), PASSPHRASE)
    assert refused(caught) == "second"


def test_the_second_is_a_decision_maker_who_types_their_own_passphrase(papers: Papers) -> None:
    hq = papers.bench.at(DAVLAT)
    assert {each.name for each in issuing.seconds(hq)} == {DILNOZA, DONIYOR}
    with pytest.raises(ProofRefusedError) as caught:
        issuing.issue(hq, papers.wish(), papers.second(LATIF), PASSPHRASE)
    assert refused(caught) == "second"
    with pytest.raises(WrongPassphraseError):
        issuing.issue(hq, papers.wish(), papers.second(passphrase="not theirs at all"), PASSPHRASE)
    with pytest.raises(WrongPassphraseError):
        issuing.issue(hq, papers.wish(), papers.second(), "not mine at all")
    assert not given.every(hq)


def test_who_is_no_decision_maker_gives_none_out(papers: Papers) -> None:
    with pytest.raises(PermissionDeniedError):
        issuing.issue(papers.bench.at(LATIF), papers.wish(), papers.second(), PASSPHRASE)


def test_where_nobody_else_is_left_it_says_so(papers: Papers) -> None:
    officers = papers.bench.hq.casebook.officers
    for name in (DILNOZA, DONIYOR):
        officers.put(papers.bench.known(name), active=False)
    with pytest.raises(ProofRefusedError) as caught:
        issuing.issue(papers.bench.at(DAVLAT), papers.wish(), papers.second(), PASSPHRASE)
    assert refused(caught) == "no-second"


def test_who_assessed_the_person_is_no_second(
    papers: Papers, monkeypatch: pytest.MonkeyPatch
) -> None:
    from vetting_desk.operations.decisions.material import Source

    theirs = frozenset({papers.bench.id(DILNOZA)})
    monkeypatch.setattr(Source, "assessors", property(lambda _: theirs))
    with pytest.raises(OwnAssessmentError) as caught:
        papers.issue()
    assert caught.value.fields["officer"] == DILNOZA


def test_a_decision_that_is_only_proposed_has_none(bench: Bench) -> None:
    proposed = bench.proposed()
    with pytest.raises(ProofRefusedError) as caught:
        issuing.offered(bench.at(DAVLAT), proposed.entry.id)
    assert refused(caught) == "not-in-force"


def test_what_is_no_amnesty_has_none(bench: Bench) -> None:
    decided = bench.decided(outcome="refusal")
    with pytest.raises(ProofRefusedError) as caught:
        issuing.offered(bench.at(DAVLAT), decided.entry.id)
    assert refused(caught) == "outcome"


def test_what_has_to_be_looked_at_again_has_none_until_then(papers: Papers) -> None:
    papers.reopen()
    with pytest.raises(ProofRefusedError) as caught:
        papers.issue()
    assert refused(caught) == "reopened"


def test_an_appeal_takes_nothing_from_the_person(papers: Papers) -> None:
    papers.reopen("appealed")
    assert papers.issue().state == "counts"


def test_a_superseded_decision_has_none(papers: Papers) -> None:
    before = papers.decision_id
    papers.reopen()
    papers.decide_again("refusal")
    with pytest.raises(ProofRefusedError) as caught:
        issuing.offered(papers.bench.at(DAVLAT), before)
    assert refused(caught) == "not-in-force"


def test_an_unknown_decision_is_not_found(papers: Papers) -> None:
    with pytest.raises(NotFoundError):
        issuing.offered(papers.bench.at(DAVLAT), "nothing")


def test_a_post_gives_none_out(papers: Papers) -> None:
    papers.bench.carry()
    post = papers.bench.at(ISKANDAR)
    from dataclasses import replace

    from vetting_desk.model import Role

    post.casebook.act_as(replace(post.officer, role=Role.DECISION_MAKER))
    with pytest.raises(ProofRefusedError) as caught:
        issuing.offered(post, papers.decision_id)
    assert refused(caught) == "not-headquarters"


def test_what_this_desk_knows_of_the_case_shuts_it(
    papers: Papers, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise SafeguardError(row="child", act="decide", case="", question="", roles=())

    monkeypatch.setattr("vetting_desk.operations.decisions.known_here.require", refuse)
    with pytest.raises(SafeguardError):
        papers.issue()


@pytest.mark.parametrize(
    ("more", "detail"),
    [
        ({"names": ()}, "name"),
        ({"names": ("a", "b", "c", "d")}, "name"),
        ({"names": ("---",)}, "name"),
        ({"birth": BirthDate("1991", BirthCertainty.EXACT)}, "birth"),
        ({"birth": BirthDate("", BirthCertainty.YEAR)}, "birth"),
    ],
)
def test_a_name_or_birth_date_that_cannot_be_said_is_refused(
    papers: Papers, more: dict[str, object], detail: str
) -> None:
    with pytest.raises(ProofRefusedError) as caught:
        papers.issue(**more)  # type: ignore[arg-type]
    assert refused(caught) == detail


def test_a_birth_date_that_nobody_knows_does_not_count(papers: Papers) -> None:
    made = papers.issue(birth=BirthDate("", BirthCertainty.NOT_ASKED))
    assert made.said.certainty == "unknown"
    assert papers.at_hq(made.said.text, BEARER).matches


@pytest.mark.parametrize("days", [-1, 0, 3_700])
def test_it_ends_within_ten_years(papers: Papers, days: int) -> None:
    now = papers.bench.hq.casebook.clock_reading().newest
    with pytest.raises(ProofRefusedError) as caught:
        papers.issue(expires=now + timedelta(days=days))
    assert refused(caught) == "until"


def test_one_in_the_place_of_another_revokes_it_and_says_why(papers: Papers) -> None:
    lost = papers.issue()
    made = papers.issue(because="lost", replaces=lost.said.proof)
    assert papers.at_hq(lost.said.text).state is ProofState.REVOKED
    assert papers.at_hq(lost.said.text).why == "lost"
    assert papers.at_hq(made.said.text).state is ProofState.VALID
    with pytest.raises(ProofRefusedError) as caught:
        papers.issue(because="lost", replaces=lost.said.proof)
    assert refused(caught) == "replaced"


def test_a_wrong_name_is_mended_by_another(papers: Papers) -> None:
    wrong = papers.issue(names=("Namunaa",))
    made = papers.issue(because="name", replaces=wrong.said.proof)
    assert papers.at_hq(made.said.text, BEARER).matches
    assert papers.at_hq(wrong.said.text).why == "name"


def test_the_page_is_printed_again_while_it_counts(papers: Papers) -> None:
    made = papers.issue()
    hq = papers.bench.at(DAVLAT)
    assert issuing.page(hq, made.said.proof).startswith(b"%PDF-")
    papers.reopen()
    with pytest.raises(ProofRefusedError) as caught:
        issuing.page(hq, made.said.proof)
    assert refused(caught) == "not-in-force"
    with pytest.raises(NotFoundError):
        issuing.page(hq, "0" * 32)


def test_after_two_years_a_pair_begins_another_key(
    papers: Papers, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = papers.issue()
    papers.later(timedelta(days=731), monkeypatch)
    other = papers.issue()
    assert first.said.key != other.said.key
    assert papers.at_hq(first.said.text).state is ProofState.VALID  # its key is still on the list


def test_a_passphrase_is_told_by_nothing(papers: Papers) -> None:
    assert PASSPHRASE not in repr(papers.second())


def test_deciding_did_not_hear_of_it(papers: Papers) -> None:
    """That a proof was given out is no news of the case: who decides need not look again."""
    before = papers.bench.saw()
    papers.issue()
    assert papers.bench.saw() == before
    assert from_text(papers.issue().said.issued) <= papers.bench.hq.clock.now()
