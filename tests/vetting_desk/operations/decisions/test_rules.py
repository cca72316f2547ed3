"""The rules, each against a draft that breaks it and no other."""

import pytest

from tests.vetting_desk.operations.conftest import PASSPHRASE
from tests.vetting_desk.operations.decisions.conftest import (
    ANORA,
    DAVLAT,
    DILNOZA,
    DONIYOR,
    ISKANDAR,
    LATIF,
    Bench,
)
from vetting_desk.errors import (
    BeforeNoticeError,
    ClinicalMaterialError,
    CriterionEvidenceError,
    DecisionError,
    EvidenceGoneError,
    JudgementMissingError,
    LawyerMissingError,
    OwnAssessmentError,
    PanelRoleError,
    PanelTooSmallError,
)
from vetting_desk.model import Officer, Record, Role
from vetting_desk.model.decision import ReferralDraft
from vetting_desk.model.entry_payload import PlaceRef, RecordRef
from vetting_desk.operations.access.policy import Policy
from vetting_desk.operations.decisions import deciding, drafts
from vetting_desk.operations.decisions import material as materials
from vetting_desk.operations.decisions.preparing import Draft
from vetting_desk.operations.organisation import deciding as rules_of_organisation
from vetting_desk.operations.records import correcting, records


def kinds(draft: Draft) -> list[type[DecisionError]]:
    return [type(each) for each in draft.problems]


def refused(bench: Bench, draft: Draft, error: type[DecisionError]) -> DecisionError:
    with pytest.raises(error) as found:
        deciding.propose(bench.at(DAVLAT), draft.id, bench.saw(), PASSPHRASE)
    return found.value


def with_place(bench: Bench, place: PlaceRef) -> Draft:
    draft = bench.draft()
    criterion = bench.criterion("e1", in_favour=(place,), against=())
    return drafts.set_criterion(bench.at(DAVLAT), draft.id, criterion)


def clinical(bench: Bench) -> Record:
    bench.record("phq-9")
    bench.carry()
    [sealed] = materials.of_case(bench.hq, bench.case_id).sealed
    return sealed


def test_a_whole_draft_breaks_none(bench: Bench) -> None:
    assert bench.draft().problems == ()


@pytest.mark.parametrize(("result", "side"), [("met", "in_favour"), ("not-met", "against")])
def test_a_finding_rests_on_evidence(bench: Bench, result: str, side: str) -> None:
    draft = bench.draft(lawyer=LATIF)
    criterion = bench.criterion("e2", result, **{side: ()})
    changed = drafts.set_criterion(bench.at(DAVLAT), draft.id, criterion)
    assert kinds(changed) == [CriterionEvidenceError]
    assert refused(bench, changed, CriterionEvidenceError).fields["criteria"] == ("e2",)


@pytest.mark.parametrize("result", ["unclear", "not-assessed"])
def test_what_is_left_open_needs_none(bench: Bench, result: str) -> None:
    draft = bench.draft()
    criterion = bench.criterion("e2", result, in_favour=(), against=())
    assert drafts.set_criterion(bench.at(DAVLAT), draft.id, criterion).problems == ()


@pytest.mark.parametrize(
    "change",
    [
        {"place": "/data/nothing"},
        {"digest": "0" * 64},
        {"record": "0" * 8 + "-0000-4000-8000-" + "0" * 12},
    ],
    ids=["place", "digest", "record"],
)
def test_evidence_is_in_a_record_it_works_from(bench: Bench, change: dict[str, str]) -> None:
    draft = with_place(bench, bench.place("intake").model_copy(update=change))
    refused(bench, draft, EvidenceGoneError)


def test_clinical_content_is_no_evidence(bench: Bench) -> None:
    sealed = clinical(bench)
    place = PlaceRef(record=sealed.id, digest=sealed.digest, place="/data/anything")
    error = refused(bench, with_place(bench, place), ClinicalMaterialError)
    assert error.fields["where"] == "evidence"


def referral(bench: Bench, record: Record) -> Draft:
    draft = bench.draft(outcome="refusal")
    part = ReferralDraft(
        to="Invented prosecutor",
        offence="Article 0",
        material=(RecordRef(record=record.id, digest=record.digest),),
    )
    return drafts.set_outcome(
        bench.at(DAVLAT), draft.id, "prosecutor", ["article-0"], "Invented", referral=part
    )


def test_no_clinical_content_goes_to_a_prosecutor(bench: Bench) -> None:
    draft = referral(bench, clinical(bench))
    error = refused(bench, draft, ClinicalMaterialError)
    assert error.fields["where"] == "referral"


def test_nor_what_was_said_before_the_notice(bench: Bench) -> None:
    bench.record("first-contact")
    bench.carry()
    [early] = [
        each
        for each in bench.hq.casebook.records.list(bench.case_id)
        if each.instrument_id == "first-contact"
    ]
    given = materials.of_case(bench.hq, bench.case_id).source(early.id)
    assert given is not None
    draft = referral(bench, bench.records["eligibility"])
    assert draft.problems == ()


def test_what_a_referral_names_is_among_what_it_works_from(bench: Bench) -> None:
    draft = referral(bench, bench.records["eligibility"])
    record = bench.records["eligibility"]
    part = ReferralDraft(
        to="Invented",
        offence="Article 0",
        material=(RecordRef(record=record.id, digest="0" * 64),),
    )
    changed = drafts.set_outcome(
        bench.at(DAVLAT), draft.id, "prosecutor", ["article-0"], "Invented", referral=part
    )
    refused(bench, changed, EvidenceGoneError)


def test_a_threat_or_none_takes_a_signed_judgement(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(materials.Material, "judged", False)
    draft = bench.draft(results={"e6": "unclear"})
    assert kinds(draft) == [JudgementMissingError]
    refused(bench, draft, JudgementMissingError)
    criterion = bench.criterion("e6", "not-assessed")
    assert drafts.set_criterion(bench.at(DAVLAT), draft.id, criterion).problems == ()


def test_the_panel_is_as_large_as_the_rules_say(bench: Bench) -> None:
    rules_of_organisation.set_policy(bench.at("Hilola Sample"), Policy(panel=3))
    draft = bench.draft()
    assert refused(bench, draft, PanelTooSmallError).fields == {"wanted": 3, "named": 2}
    ids = [bench.id(name) for name in (DAVLAT, DILNOZA, DONIYOR)]
    assert drafts.set_panel(bench.at(DAVLAT), draft.id, ids).problems == ()


def test_a_lawyer_on_the_panel_is_no_second_decision_maker(bench: Bench) -> None:
    refused(bench, bench.draft(members=(DAVLAT, LATIF)), PanelTooSmallError)


def test_nobody_else_is_on_a_panel(bench: Bench) -> None:
    draft = bench.draft(members=(DAVLAT, DILNOZA, "Hilola Sample"))
    assert refused(bench, draft, PanelRoleError).fields["role"] == "supervisor"


def test_who_is_heard_is_a_lawyer(bench: Bench) -> None:
    draft = bench.draft(lawyer=DONIYOR)
    refused(bench, draft, PanelRoleError)


def test_a_lawyer_on_the_panel_is_heard_by_that(bench: Bench) -> None:
    draft = bench.draft(results={"e4": "not-met"}, members=(DAVLAT, DILNOZA, LATIF))
    assert draft.problems == ()
    again = drafts.set_panel(bench.at(DAVLAT), draft.id, [bench.id(DAVLAT), bench.id(DILNOZA)])
    assert kinds(again) == [LawyerMissingError]


def test_nobody_decides_on_their_own_assessment(bench: Bench) -> None:
    """An officer of the post who assessed, and is a decision-maker of headquarters now."""
    assessor = bench.known("Iskandar Sample")
    bench.hq.casebook.officers.put(Officer(assessor.id, assessor.name, Role.DECISION_MAKER))
    draft = bench.draft()
    desk = bench.at(DAVLAT)
    changed = drafts.set_panel(desk, draft.id, [bench.id(DAVLAT), assessor.id])
    assert OwnAssessmentError in kinds(changed)
    error = refused(bench, changed, OwnAssessmentError)
    assert error.fields["officer"] == assessor.name


def test_what_has_no_notice_of_its_own_goes_nowhere_before_one_was_given(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    from vetting_desk.operations.decisions.safeguards import FromRecords

    monkeypatch.setattr(FromRecords, "before_notice", lambda *_: True)
    draft = referral(bench, bench.records["eligibility"])
    assert refused(bench, draft, BeforeNoticeError).fields["record"]


def test_who_assessed_before_somebody_corrected_it_is_no_stranger(bench: Bench) -> None:
    first = bench.record("eligibility", name=ANORA)
    again = correcting.correct(bench.at(ISKANDAR), first.id, "A slip of the pen")
    records.sign(bench.at(ISKANDAR), again.assessment.id, PASSPHRASE)
    bench.carry()
    anora = bench.known(ANORA)
    bench.hq.casebook.officers.put(Officer(anora.id, anora.name, Role.DECISION_MAKER))
    draft = bench.draft(members=(DAVLAT, DILNOZA, ANORA))
    assert OwnAssessmentError in kinds(draft)
