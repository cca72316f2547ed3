"""What is due is put together in the cases that something happened to, and goes when it is done."""

from dataclasses import replace

import pytest

from tests.vetting_desk.operations.decisions.conftest import (
    ANORA,
    DAVLAT,
    HILOLA,
    SALIMA,
    Bench,
    signed,
)
from vetting_desk.model import NameScript, PersonName, WayToHq, new_id
from vetting_desk.model.due import DueItem, DueKind
from vetting_desk.model.fact import FactSource
from vetting_desk.model.passage import PassageKind, Step, StepSort, first_state
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.agenda import gathering
from vetting_desk.operations.agenda.in_case import Known
from vetting_desk.operations.cases import cases, holding
from vetting_desk.operations.decisions import answering, remarks, tasks
from vetting_desk.operations.decisions.remarks import Remark
from vetting_desk.operations.passage import files, steps
from vetting_desk.operations.plans import acting
from vetting_desk.registry.plans.reading import PlanReader


def due(bench: Bench, kind: DueKind, *, hq: bool = False) -> list[DueItem]:
    desk = bench.at(HILOLA if hq else ANORA)
    assert gathering.bring_up_to_date(desk, 60) == 0
    rows = desk.casebook.due.of_case(bench.case_id)
    return [row.item for row in rows if row.item.kind is kind]


def test_the_plan_is_due_at_the_post_and_is_the_posts_at_headquarters(bench: Bench) -> None:
    mine, theirs = due(bench, DueKind.PLAN_ITEM), due(bench, DueKind.PLAN_ITEM, hq=True)
    assert [each.about_id for each in mine] == [each.about_id for each in theirs]
    assert {each.desk_id for each in mine} == {""}
    assert {each.desk_id for each in theirs} == {bench.post.desk.id}
    assert len(due(bench, DueKind.REVIEW_DATE)) == 1


def test_what_was_done_goes_there_and_with_the_next_bundle_here(bench: Bench) -> None:
    first = next(each for each in due(bench, DueKind.PLAN_ITEM) if each.what != "clinical")
    acting.done(bench.at(ANORA), bench.case_id, first.about_id, "Done")
    left = {each.about_id for each in due(bench, DueKind.PLAN_ITEM)}
    before = {each.about_id for each in due(bench, DueKind.PLAN_ITEM, hq=True)}
    bench.carry()
    after = {each.about_id for each in due(bench, DueKind.PLAN_ITEM, hq=True)}
    assert before > after == left


def test_a_task_waits_at_headquarters_and_is_to_be_done_at_the_post(bench: Bench) -> None:
    entry = tasks.ask(bench.at(DAVLAT), bench.case_id, "Find the  paper", ANORA)
    [asked] = due(bench, DueKind.TASK, hq=True)
    assert (asked.about_id, asked.waiting, asked.words) == (entry.id, True, "Find the paper")
    bench.carry()
    [found] = due(bench, DueKind.TASK)
    assert (found.waiting, found.owner_id, found.desk_id) == (False, bench.id(ANORA), "")
    answering.done(bench.at(ANORA), entry.id, "Found")
    assert due(bench, DueKind.TASK) == []
    bench.carry()
    assert due(bench, DueKind.TASK, hq=True) == []


def test_a_record_that_was_sent_back_is_due_until_it_is_answered(bench: Bench) -> None:
    record = bench.records["intake"]
    entry = remarks.send_back(bench.at(DAVLAT), record.id, [Remark("", "Ask again")])
    bench.carry()
    [found] = due(bench, DueKind.RECORD_RETURNED)
    assert (found.about_id, found.waiting) == (entry.id, False)
    answering.reply(bench.at(ANORA), entry.id, "It is right as it is")
    assert due(bench, DueKind.RECORD_RETURNED) == []


def test_a_review_in_custody_is_due_until_the_person_is_free(bench: Bench) -> None:
    desk = bench.at(SALIMA)
    facts, now = desk.casebook.facts, desk.casebook.clock_reading().at
    facts.add(bench.case_id, "liberty", "held", FactSource.PERSON, now, reason="Invented")
    held = [each for each in facts.of_case(bench.case_id) if each.name == "liberty"]
    assert len(due(bench, DueKind.CUSTODY_REVIEW)) == 1
    ids = [each.id for each in held]
    facts.add(bench.case_id, "liberty", "free", FactSource.PERSON, now, replaces=ids, reason="Free")
    assert due(bench, DueKind.CUSTODY_REVIEW) == []


def test_what_others_put_is_left_alone(bench: Bench) -> None:
    desk = bench.at(ANORA)
    now = desk.clock.now()
    theirs = [
        DueItem(kind, f"theirs {kind}", now, bench.case_id)
        for kind in (DueKind.CALL_BACK, DueKind.TASK, DueKind.URGENT_NEED)
    ]
    for each in theirs:
        desk.casebook.due.put(each)
    signed(desk, bench.case_id, "intake")
    assert gathering.bring_up_to_date(desk, 60) == 0
    left = {row.item.about_id for row in desk.casebook.due.of_case(bench.case_id)}
    assert left >= {each.about_id for each in theirs}


def test_a_few_at_a_time_and_each_once(bench: Bench) -> None:
    desk = bench.at(ANORA)
    assert desk.casebook.due.to_look_count() == 1
    assert gathering.bring_up_to_date(desk, 0) == 0
    assert desk.casebook.due.to_look(9) == []
    written = desk.casebook.audit.length()
    assert gathering.bring_up_to_date(desk) == 0
    assert desk.casebook.audit.length() == written


def test_a_step_of_a_passage_is_due_where_the_case_is_held(bench: Bench) -> None:
    passage = files.begin(bench.at(ANORA), bench.case_id, PassageKind.PASSAGE, [""], "Home")
    said = replace(
        Step("", passage.id, StepSort.TASK, first_state(StepSort.TASK)),
        what="Buy shoes", owner=ANORA, until="2026-03-02",
    )  # fmt: skip
    steps.put(bench.at(ANORA), bench.case_id, said)
    bench.carry()
    assert [each.desk_id for each in due(bench, DueKind.PASSAGE_STEP)] == [""]
    held = due(bench, DueKind.PASSAGE_STEP, hq=True)
    assert [each.desk_id for each in held] == [bench.post.desk.id]
    holding.hand_over(bench.at(SALIMA), bench.case_id, bench.hq.desk.id, "He moves")
    bench.carry()
    [offered] = holding.offered(bench.at(HILOLA))
    holding.accept(bench.at(HILOLA), offered.offer.id)
    bench.carry()
    assert due(bench, DueKind.PASSAGE_STEP) == []
    assert [each.desk_id for each in due(bench, DueKind.PASSAGE_STEP, hq=True)] == [""]


def test_a_case_that_cannot_be_read_stops_no_agenda_and_the_log_says_so(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = bench.at(ANORA)
    other = cases.create_case(desk, [PersonName("Namuna", NameScript.LATIN)]).id
    signed(desk, other, "intake")
    before = due(bench, DueKind.PLAN_ITEM)
    known = gathering._known

    def unreadable(at: OpenDesk, reader: PlanReader, case_id: str, *, has_words: bool) -> Known:
        if case_id == bench.case_id:
            raise ValueError
        return known(at, reader, case_id, has_words=has_words)

    for each in (bench.case_id, other):
        signed(desk, each, "intake")
    monkeypatch.setattr(gathering, "_known", unreadable)
    assert due(bench, DueKind.PLAN_ITEM) == before
    [told] = desk.casebook.audit.entries(action="case-due-unread")
    assert (told.subject, told.detail) == (bench.case_id, {"error": "ValueError"})
    monkeypatch.undo()
    signed(desk, bench.case_id, "intake")
    assert due(bench, DueKind.PLAN_ITEM) == before
    assert len(desk.casebook.audit.entries(action="case-due-unread")) == 1


def test_of_an_erased_case_nothing_is_due_whatever_comes_of_it_later(bench: Bench) -> None:
    assert due(bench, DueKind.PLAN_ITEM) != []
    desk = bench.at(ANORA)
    desk.casebook.erasure.erase(bench.case_id, desk.clock.now(), new_id(), "Invented")
    record = bench.records["intake"].id
    desk.casebook.records.set_way(record, WayToHq.REFUSED, "hq-lost-erased")
    assert gathering.bring_up_to_date(desk, 60) == 0
    assert desk.casebook.due.of_case(bench.case_id) == []
    assert desk.casebook.audit.entries(action="case-due-unread") == []
