"""A case's plan follows from its records in force and from what was said since, at every desk alike."""

import pytest

from tests.vetting_desk.operations.conftest import PASSPHRASE, sha_of
from tests.vetting_desk.operations.decisions.conftest import ANORA, ISKANDAR, Bench, signed
from vetting_desk.errors import NotFoundError
from vetting_desk.judgement.person_facts import questions_below, repeats_of, role_of
from vetting_desk.model import NameScript, PersonName, new_id
from vetting_desk.model.case_plan import CasePlan
from vetting_desk.model.plan import PlanSort, PlanStepKind
from vetting_desk.operations.cases import cases
from vetting_desk.operations.interview import instruments, interviews
from vetting_desk.operations.records import correcting, records
from vetting_desk.registry.plans.reading import PlanReader


def read(bench: Bench) -> CasePlan:
    return PlanReader(bench.post.casebook).read(bench.case_id)


def test_a_follow_up_says_what_became_of_the_plan_and_sets_the_next_day(bench: Bench) -> None:
    desk = bench.at(ANORA)
    before = read(bench)
    planned = next(each for each in before.items if each.item.sort is PlanSort.PLAN)
    example = instruments.example("follow-up")
    interview = interviews.start(desk, bench.case_id, sha_of(desk, "follow-up"), example.language)
    interview.answer_all(example.steps)
    place = "/data/plan_earlier[1]/plan_item"
    interview.answer(place, planned.item.action)
    status = interview.session.node("/data/plan_earlier[1]/plan_status").value
    records.sign(desk, interview.assessment.id, PASSPHRASE)
    after = read(bench)
    assert status == "done"
    found = next(each for each in after.items if each.item.id == planned.item.id)
    assert [step.kind for step in found.steps] == [PlanStepKind.DONE]
    assert not found.open
    assert after.visits == {3}
    assert after.review is not None
    assert before.review is not None
    assert after.review != before.review


def test_a_correction_is_read_in_the_place_of_what_it_corrects(bench: Bench) -> None:
    before = read(bench)
    desk = bench.at(ISKANDAR)
    draft = correcting.correct(desk, bench.records["return-spj"].id, "Invented reason")
    place = next(
        node.reference
        for repeat in repeats_of(draft.session, "plan")
        for node in questions_below(repeat)
        if role_of(node) == "action"
    )
    draft.answer(place, "Another action")
    records.sign(desk, draft.assessment.id, PASSPHRASE)
    after = read(bench)
    assert len(after.items) == len(before.items)
    ids = {each.item.id for each in before.items} & {each.item.id for each in after.items}
    assert len(ids) == len(before.items) - 1
    assert "Another action" in {each.item.action for each in after.items}


def test_a_record_whose_questionnaire_is_not_here_is_named(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = PlanReader(bench.post.casebook)
    held = bench.post.casebook.instruments.newest("return-spj").key.sha256
    monkeypatch.setitem(reader._places, held, None)
    found = reader.read(bench.case_id)
    assert len(found.unread) == 1
    assert all(each.item.key == "now" for each in found.items)


def test_a_case_without_records_has_an_empty_plan(bench: Bench) -> None:
    case = cases.create_case(bench.at(ANORA), [PersonName("Namuna Two", NameScript.LATIN)])
    assert PlanReader(bench.post.casebook).read(case.id) == CasePlan()
    with pytest.raises(NotFoundError):
        PlanReader(bench.post.casebook).read(new_id())


def test_an_arrival_is_known_by_its_record(bench: Bench) -> None:
    assert read(bench).arrived is None
    record = signed(bench.at(ISKANDAR), bench.case_id, "arrival")
    assert read(bench).arrived == record.signed_at
