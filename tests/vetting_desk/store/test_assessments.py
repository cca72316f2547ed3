"""Assessments and their answers: committed one by one, never changed, reopened as left."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta

import pytest

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.errors import CasebookDamagedError, NotFoundError, StateError
from vetting_desk.model import AssessmentState, InstrumentKey, new_id
from vetting_desk.store.engine.database import Database


def test_a_draft_comes_back_as_begun(bench: Bench) -> None:
    draft = bench.draft()
    casebook = bench.reopen()

    assert casebook.assessments.get(draft.id) == draft
    assert casebook.assessments.base_xml(draft.id) == b"<data/>"


@pytest.mark.parametrize("final", [AssessmentState.SIGNED, AssessmentState.DISCARDED])
def test_a_final_assessment_stays_final(bench: Bench, final: AssessmentState) -> None:
    draft = bench.draft()
    bench.casebook.assessments.set_state(draft.id, final)
    store = bench.casebook.assessments

    changes: tuple[Callable[[], object], ...] = (
        lambda: store.set_state(draft.id, AssessmentState.DRAFT),
        lambda: store.set_position(draft.id, "/data/a"),
        lambda: store.set_language(draft.id, "English (en)"),
    )
    for change in changes:
        with pytest.raises(StateError):
            change()


def test_an_answer_to_a_ready_assessment_makes_it_a_draft(bench: Bench) -> None:
    draft = bench.draft()
    bench.casebook.assessments.set_state(draft.id, AssessmentState.READY)
    bench.answer(draft.id, "changed")
    bench.casebook.verify()

    assert bench.casebook.assessments.get(draft.id).state is AssessmentState.DRAFT


def test_setting_the_same_state_leaves_no_entry(bench: Bench) -> None:
    draft = bench.draft()
    length = bench.casebook.audit.length()
    bench.casebook.assessments.set_state(draft.id, AssessmentState.DRAFT)

    assert bench.casebook.audit.length() == length


def test_place_and_language_are_remembered(bench: Bench) -> None:
    draft = bench.draft()
    bench.casebook.assessments.set_position(draft.id, "/data/b")
    bench.casebook.assessments.set_language(draft.id, "Русский (ru)")

    found = bench.reopen().assessments.get(draft.id)
    assert (found.position, found.language) == ("/data/b", "Русский (ru)")


def test_the_last_answer_is_the_last_change(bench: Bench) -> None:
    draft = bench.draft()
    bench.clock.advance(timedelta(minutes=3))
    bench.answer(draft.id, "a")

    assert bench.casebook.assessments.get(draft.id).changed_at == bench.clock.now()


def test_assessments_of_a_case_are_listed_newest_first(bench: Bench) -> None:
    case = bench.case()
    first, second = bench.draft(case), bench.draft(case)
    bench.draft()

    assert [found.id for found in bench.casebook.assessments.list(case.id)] == [second.id, first.id]


def test_open_drafts_are_listed_by_their_last_answer(bench: Bench) -> None:
    first, second, third = bench.draft(), bench.draft(), bench.draft()
    bench.casebook.assessments.set_state(third.id, AssessmentState.SIGNED)
    bench.clock.advance(timedelta(seconds=1))
    bench.answer(first.id, "a")

    found = bench.casebook.assessments.open_drafts()
    assert [draft.id for draft in found] == [first.id, second.id]
    assert bench.casebook.assessments.open_drafts(bench.officer.id) == found
    assert bench.casebook.assessments.open_drafts(new_id()) == []


def test_a_snapshot_says_which_answers_it_holds(bench: Bench) -> None:
    draft = bench.draft()
    for value in "abc":
        bench.answer(draft.id, value)
    bench.casebook.assessments.put_snapshot(draft.id, b"<three/>")
    bench.answer(draft.id, "d")

    assert bench.reopen().assessments.latest_snapshot(draft.id) == (3, b"<three/>")


def test_only_the_newest_snapshot_is_kept(bench: Bench) -> None:
    draft = bench.draft()
    for value in "ab":
        bench.answer(draft.id, value)
        bench.casebook.assessments.put_snapshot(draft.id, value.encode())

    assert bench.casebook.assessments.latest_snapshot(draft.id) == (2, b"b")
    assert bench.casebook._core.database.value("SELECT count(*) FROM drafts") == 2


def test_before_the_first_answer_there_is_no_snapshot(bench: Bench) -> None:
    draft = bench.draft()
    bench.casebook.assessments.put_snapshot(draft.id, b"<none/>")

    assert bench.casebook.assessments.latest_snapshot(draft.id) is None


def test_a_snapshot_that_is_not_what_it_was_is_passed_over(
    bench: Bench, tamper: Callable[..., None]
) -> None:
    draft = bench.draft()
    bench.answer(draft.id, "a")
    bench.casebook.assessments.put_snapshot(draft.id, b"<one/>")
    tamper("UPDATE drafts SET xml = x'00' WHERE sequence = 1")

    assert bench.casebook.assessments.latest_snapshot(draft.id) is None


def test_a_beginning_that_is_not_what_it_was_is_refused(
    bench: Bench, tamper: Callable[..., None]
) -> None:
    draft = bench.draft()
    tamper("UPDATE drafts SET xml = x'00'")

    with pytest.raises(CasebookDamagedError):
        bench.casebook.assessments.base_xml(draft.id)


def test_starting_needs_case_and_instrument(bench: Bench) -> None:
    draft = bench.draft()
    for wrong in (
        replace(draft, id=new_id(), case_id=new_id()),
        replace(draft, id=new_id(), instrument=InstrumentKey("a", "1", "0" * 64)),
    ):
        with pytest.raises(NotFoundError):
            bench.casebook.assessments.start(wrong, b"")


def test_an_unknown_assessment_is_not_found(bench: Bench) -> None:
    store = bench.casebook.assessments
    for ask in (store.get, store.answers, store.base_xml, lambda id_: bench.answer(id_, "a")):
        with pytest.raises(NotFoundError):
            ask(new_id())


GUARDED = [
    "UPDATE answers SET value = 'x'",
    "DELETE FROM answers",
    "REPLACE INTO answers SELECT * FROM answers",
    "INSERT INTO answers SELECT assessment_number, 2, reference, kind, value, at, officer_id FROM answers",
    "UPDATE assessments SET state = 'draft'",
    "UPDATE assessments SET officer_id = 'x'",
    "DELETE FROM assessments",
    "UPDATE drafts SET xml = x''",
    "DELETE FROM drafts",
]


@pytest.mark.parametrize("statement", GUARDED)
def test_the_database_itself_guards_what_was_signed(bench: Bench, statement: str) -> None:
    draft = bench.draft()
    bench.answer(draft.id, "a")
    bench.casebook.assessments.set_state(draft.id, AssessmentState.SIGNED)
    database: Database = bench.casebook._core.database

    with pytest.raises(StateError):
        database.execute(statement)

    bench.casebook.verify()
