"""Deciding: every rule refuses by its own error, and two who signed decide."""

import subprocess
from collections.abc import Callable
from datetime import timedelta

import pytest

from tests.vetting_desk.operations.conftest import PASSPHRASE
from tests.vetting_desk.operations.decisions.conftest import (
    DAVLAT,
    DILNOZA,
    DONIYOR,
    HILOLA,
    ISKANDAR,
    LATIF,
    Bench,
)
from vetting_desk.errors import (
    InputError,
    LawyerMissingError,
    NewerArrivedError,
    NotOnPanelError,
    OutdatedRecordError,
    PanelTooSmallError,
    PermissionDeniedError,
    RecordLeftOutError,
    StateError,
    WrongPassphraseError,
)
from vetting_desk.model import Role
from vetting_desk.model.copies import CopyFor, CopyKind, CopyWish
from vetting_desk.model.copy_document import MEMBER, parse_copy
from vetting_desk.model.decision_standing import DecisionState
from vetting_desk.operations.copies import making
from vetting_desk.operations.decisions import deciding, drafts, preparing, reading, reopening, rules
from vetting_desk.operations.desk import officers
from vetting_desk.operations.interview import interviews
from vetting_desk.operations.records import correcting, records
from vetting_desk.reports import read_attachments


def test_two_who_signed_decide(bench: Bench) -> None:
    proposed = bench.proposed()
    assert proposed.state is DecisionState.PROPOSED
    assert [each.name for each in proposed.waiting_for] == [DILNOZA]
    found = deciding.sign(bench.at(DILNOZA), proposed.entry.id, bench.saw(), PASSPHRASE)
    assert found.state is DecisionState.IN_FORCE
    assert found.payload.outcome.key == "amnesty"
    assert not bench.hq.casebook.decision_drafts.of_case(bench.case_id)
    bench.hq.casebook.verify()


def test_nobody_decides_alone_where_two_are_needed(bench: Bench) -> None:
    draft = bench.draft(members=(DAVLAT,))
    with pytest.raises(PanelTooSmallError):
        deciding.propose(bench.at(DAVLAT), draft.id, bench.saw(), PASSPHRASE)


def test_who_proposed_signs_once(bench: Bench) -> None:
    proposed = bench.proposed()
    again = deciding.sign(bench.at(DAVLAT), proposed.entry.id, bench.saw(), PASSPHRASE)
    assert again.state is DecisionState.PROPOSED


@pytest.mark.parametrize("name", [DONIYOR, LATIF])
def test_who_is_not_on_the_panel_says_nothing_to_it(bench: Bench, name: str) -> None:
    proposed = bench.proposed()
    for say in (deciding.sign, deciding.dissent, deciding.be_heard):
        with pytest.raises(NotOnPanelError):
            say(bench.at(name), proposed.entry.id, bench.saw(), PASSPHRASE, "Words")


def test_the_lawyer_who_is_heard_neither_signs_nor_dissents(bench: Bench) -> None:
    proposed = bench.proposed(lawyer=LATIF)
    for say in (deciding.sign, deciding.dissent):
        with pytest.raises(NotOnPanelError):
            say(bench.at(LATIF), proposed.entry.id, bench.saw(), PASSPHRASE, "Words")


def test_not_met_takes_a_lawyer(bench: Bench) -> None:
    draft = bench.draft(results={"e4": "not-met"})
    with pytest.raises(LawyerMissingError):
        deciding.propose(bench.at(DAVLAT), draft.id, bench.saw(), PASSPHRASE)


def test_not_met_counts_once_the_lawyer_was_heard(bench: Bench) -> None:
    decided = bench.decided(results={"e4": "not-met"}, lawyer=LATIF, outcome="refusal")
    assert decided.state is DecisionState.PROPOSED
    found = deciding.be_heard(
        bench.at(LATIF), decided.entry.id, bench.saw(), PASSPHRASE, "An invented opinion"
    )
    assert found.state is DecisionState.IN_FORCE


def test_dissent_is_kept_and_a_third_decides(bench: Bench) -> None:
    proposed = bench.proposed(members=(DAVLAT, DILNOZA, DONIYOR))
    deciding.dissent(bench.at(DILNOZA), proposed.entry.id, bench.saw(), PASSPHRASE, "Why not")
    found = deciding.sign(bench.at(DONIYOR), proposed.entry.id, bench.saw(), PASSPHRASE)
    assert found.state is DecisionState.IN_FORCE
    assert [(each.officer.name, each.words) for each in found.dissents] == [(DILNOZA, "Why not")]


@pytest.mark.parametrize("say", [deciding.dissent, deciding.be_heard])
def test_dissent_and_an_opinion_have_words(bench: Bench, say: object) -> None:
    proposed = bench.proposed(lawyer=LATIF)
    name = DILNOZA if say is deciding.dissent else LATIF
    with pytest.raises(InputError):
        say(bench.at(name), proposed.entry.id, bench.saw(), PASSPHRASE, " ")  # type: ignore[operator]


def test_an_older_version_of_the_case_is_not_decided(bench: Bench) -> None:
    proposed, before = bench.proposed(), bench.saw()
    bench.record("first-contact")
    bench.carry()
    for say in (deciding.sign, deciding.dissent):
        with pytest.raises(NewerArrivedError):
            say(bench.at(DILNOZA), proposed.entry.id, before, PASSPHRASE, "Words")
    found = deciding.sign(bench.at(DILNOZA), proposed.entry.id, bench.saw(), PASSPHRASE)
    assert found.state is DecisionState.PROPOSED, "its author has not seen what arrived"
    found = deciding.sign(bench.at(DAVLAT), proposed.entry.id, bench.saw(), PASSPHRASE)
    assert found.state is DecisionState.IN_FORCE


def test_nor_proposed_until_it_was_looked_at(bench: Bench) -> None:
    draft = bench.draft()
    bench.record("first-contact")
    bench.carry()
    with pytest.raises(NewerArrivedError):
        deciding.propose(bench.at(DAVLAT), draft.id, bench.saw(), PASSPHRASE)
    drafts.take_note(bench.at(DAVLAT), draft.id, bench.saw())
    found = deciding.propose(bench.at(DAVLAT), draft.id, bench.saw(), PASSPHRASE)
    assert len(found.payload.works_from) == 4


def test_a_record_corrected_since_carries_no_decision(bench: Bench) -> None:
    proposed = bench.proposed()
    desk = bench.at(ISKANDAR)
    interview = correcting.correct(desk, bench.records["eligibility"].id, "Heard wrongly")
    interview.close()
    interviews.reopen(desk, interview.assessment.id)
    records.sign(desk, interview.assessment.id, PASSPHRASE)
    bench.carry()
    with pytest.raises(OutdatedRecordError):
        deciding.sign(bench.at(DILNOZA), proposed.entry.id, bench.saw(), PASSPHRASE)
    found = deciding.withdraw(bench.at(DAVLAT), proposed.entry.id, PASSPHRASE, "Corrected since")
    assert found.state is DecisionState.WITHDRAWN
    assert list(bench.draft().content.works_from) != proposed.payload.works_from


def test_a_record_that_the_author_left_out_by_own_tools_is_found_by_the_next_member(
    bench: Bench,
) -> None:
    draft = bench.draft()
    kept = [each for each in draft.content.works_from if each.record != bench.records["intake"].id]
    davlat = bench.at(DAVLAT)
    preparing.change(davlat, draft.id, works_from=tuple(kept))
    with pytest.raises(RecordLeftOutError) as refused:
        deciding.propose(davlat, draft.id, bench.saw(), PASSPHRASE)
    assert refused.value.fields["record"] == bench.records["intake"].title
    with pytest.MonkeyPatch.context() as own_tools:
        own_tools.setattr(rules, "left_out", lambda *_: iter(()))
        proposed = deciding.propose(davlat, draft.id, bench.saw(), PASSPHRASE)
    with pytest.raises(RecordLeftOutError):
        deciding.sign(bench.at(DILNOZA), proposed.entry.id, bench.saw(), PASSPHRASE)
    said = deciding.dissent(
        bench.at(DILNOZA), proposed.entry.id, bench.saw(), PASSPHRASE, "Not all"
    )
    assert said.state is DecisionState.PROPOSED


def test_only_who_proposed_it_withdraws_it_and_only_before_it_counts(bench: Bench) -> None:
    proposed = bench.proposed()
    with pytest.raises(NotOnPanelError):
        deciding.withdraw(bench.at(DILNOZA), proposed.entry.id, PASSPHRASE, "Words")
    deciding.sign(bench.at(DILNOZA), proposed.entry.id, bench.saw(), PASSPHRASE)
    with pytest.raises(StateError):
        deciding.withdraw(bench.at(DAVLAT), proposed.entry.id, PASSPHRASE, "Words")


def test_a_proposal_taken_back_and_made_anew_with_others_hides_no_dissent(bench: Bench) -> None:
    first = bench.proposed()
    deciding.dissent(bench.at(DILNOZA), first.entry.id, bench.saw(), PASSPHRASE, "Not shown")
    deciding.withdraw(bench.at(DAVLAT), first.entry.id, PASSPHRASE, "Another panel")
    again = bench.proposed(members=(DAVLAT, DONIYOR))
    assert [each.words for each in again.refused_before] == ["Not shown"]
    found = deciding.sign(bench.at(DONIYOR), again.entry.id, bench.saw(), PASSPHRASE)
    assert found.state is DecisionState.IN_FORCE
    assert [(each.officer.name, each.words) for each in found.refused_before] == [
        (DILNOZA, "Not shown")
    ]
    [hidden, shown] = reading.of_case(bench.hq, bench.case_id).decisions
    assert (hidden.standing.refused_before, len(shown.standing.refused_before)) == ((), 1)
    bench.carry()
    [_, there] = reading.of_case(bench.post, bench.case_id).decisions
    assert [each.words for each in there.standing.refused_before] == ["Not shown"]
    reopening.reopen(bench.at(DAVLAT), found.entry.id, "reopened", "New papers")
    assert bench.decided(members=(DAVLAT, DILNOZA)).refused_before == ()


def test_what_is_decided_takes_no_more_words(bench: Bench) -> None:
    decided = bench.decided()
    with pytest.raises(StateError):
        deciding.dissent(bench.at(DILNOZA), decided.entry.id, bench.saw(), PASSPHRASE, "Late")


def test_the_passphrase_is_asked_each_time(bench: Bench) -> None:
    draft, saw = bench.draft(), bench.saw()
    with pytest.raises(WrongPassphraseError):
        deciding.propose(bench.at(DAVLAT), draft.id, saw, "not the passphrase at all")
    proposed = deciding.propose(bench.at(DAVLAT), draft.id, saw, PASSPHRASE)
    with pytest.raises(WrongPassphraseError):
        deciding.sign(bench.at(DILNOZA), proposed.entry.id, saw, "not the passphrase at all")


def test_whoever_assesses_decides_nothing(bench: Bench) -> None:
    proposed = bench.proposed()
    with pytest.raises(PermissionDeniedError):
        deciding.sign(bench.at(HILOLA), proposed.entry.id, bench.saw(), PASSPHRASE)


def test_a_decision_reaches_the_post_and_stands_there_as_here(bench: Bench) -> None:
    decided = bench.decided()
    bench.carry()
    [found] = reading.of_case(bench.at(ISKANDAR), bench.case_id).decisions
    assert found.standing.state is DecisionState.IN_FORCE
    assert found.standing.payload == decided.payload
    assert found.standing.decided_at == decided.decided_at
    assert [each.officer.name for each in found.standing.voices] == [DAVLAT, DILNOZA]
    bench.post.casebook.verify()


def test_the_day_to_appeal_until_lies_ahead(bench: Bench) -> None:
    draft = bench.draft()
    yesterday = (bench.hq.clock.now() - timedelta(days=1)).date()
    with pytest.raises(InputError):
        drafts.set_afterwards(bench.at(DAVLAT), draft.id, "By letter", yesterday, "Invented", "tg")


def test_what_an_officer_certified_since_decides_reaches_the_post_in_the_same_bundle(
    bench: Bench,
) -> None:
    """The bundle that tells the post of the officer brings their decision too."""
    new = officers.add_officer(bench.at(HILOLA), "Dovud Sample", Role.DECISION_MAKER, PASSPHRASE)
    draft = bench.draft(members=(DAVLAT,))
    desk = bench.at(DAVLAT)
    drafts.set_panel(desk, draft.id, [bench.id(DAVLAT), new.id])
    proposed = deciding.propose(desk, draft.id, bench.saw(), PASSPHRASE)
    deciding.sign(bench.at("Dovud Sample"), proposed.entry.id, bench.saw(), PASSPHRASE)
    assert bench.post.keys.trust is bench.post.keys.trust, "it knows officers as it did before"
    bench.carry()
    [found] = reading.of_case(bench.at(ISKANDAR), bench.case_id).decisions
    assert found.standing.state is DecisionState.IN_FORCE


def test_dissent_from_an_earlier_proposal_stands_in_the_case_file(
    bench: Bench, outside_tool: Callable[[str], str]
) -> None:
    """Its data and its pages; without such a one earlier programs can read it."""
    first = bench.proposed()
    deciding.dissent(bench.at(DILNOZA), first.entry.id, bench.saw(), PASSPHRASE, "Not shown")
    deciding.withdraw(bench.at(DAVLAT), first.entry.id, PASSPHRASE, "Another panel")
    again = bench.proposed(members=(DAVLAT, DONIYOR))
    deciding.sign(bench.at(DONIYOR), again.entry.id, bench.saw(), PASSPHRASE)
    pdf = case_file_of(bench)
    document = parse_copy(read_attachments(pdf)[MEMBER])
    assert document.case_file is not None
    [decision] = document.case_file.decisions
    assert [(each.officer, each.stance, each.words) for each in decision.refused_before] == [
        (DILNOZA, "dissents", "Not shown")
    ]
    assert document.version == 3
    pdftotext = outside_tool("pdftotext")
    shown = subprocess.run([pdftotext, "-", "-"], input=pdf, capture_output=True, check=True)
    assert b"dissented from an earlier proposal" in shown.stdout
    assert b"Not shown" in shown.stdout


def test_a_case_file_without_one_is_as_before(bench: Bench) -> None:
    bench.decided()
    document = parse_copy(read_attachments(case_file_of(bench))[MEMBER])
    assert document.version == 2


def case_file_of(bench: Bench) -> bytes:
    desk = bench.at(HILOLA)
    records = making.of_case_file(desk, bench.case_id)
    wish = CopyWish(
        bench.case_id,
        records,
        CopyFor.COURT,
        "Court of Training",
        "Case 1/26",
        kind=CopyKind.CASE_FILE,
    )
    return making.make(desk, making.with_required(desk, wish), PASSPHRASE)[1]
