"""Answers: committed one by one, in order, and refused by final assessments."""

from datetime import timedelta

import pytest

from tests.vetting_desk.store.conftest import Bench
from vetting_desk.errors import StateError
from vetting_desk.model import AnswerKind, AnswerRow, AssessmentState


def test_answers_come_back_in_order(bench: Bench) -> None:
    draft = bench.draft()
    at, officer = bench.clock.now(), bench.officer.id
    given = [
        ("/data/a", AnswerKind.SET, "ҷавоб"),
        ("/data/r", AnswerKind.REPEAT_ADD, ""),
        ("/data/r[1]/b", AnswerKind.SET, ""),
        ("/data/r", AnswerKind.REPEAT_REMOVE, "1"),
    ]
    for reference, kind, value in given:
        bench.casebook.assessments.append(draft.id, reference, kind, value, at, officer)

    assert bench.reopen().assessments.answers(draft.id) == [
        AnswerRow(number, reference, kind, value, at, officer)
        for number, (reference, kind, value) in enumerate(given, 1)
    ]


def test_answers_after_a_number_can_be_asked_for(bench: Bench) -> None:
    draft = bench.draft()
    for value in "abc":
        bench.answer(draft.id, value)

    assert [row.value for row in bench.casebook.assessments.answers(draft.id, after=1)] == [
        "b",
        "c",
    ]


def test_an_answer_is_returned_as_it_is_stored(bench: Bench) -> None:
    draft = bench.draft()
    bench.clock.advance(timedelta(microseconds=1_234_567))

    row = bench.answer(draft.id, "a")

    assert [row] == bench.casebook.assessments.answers(draft.id)


def test_an_answer_is_committed_when_append_returns(bench: Bench) -> None:
    draft = bench.draft()
    bench.answer(draft.id, "a")

    assert not bench.casebook._core.database._connection.in_transaction


def test_answers_of_two_drafts_are_kept_apart(bench: Bench) -> None:
    one, other = bench.draft(), bench.draft()
    for value in "ab":
        bench.answer(one.id, "1" + value)
        bench.answer(other.id, "2" + value)

    assert [row.value for row in bench.casebook.assessments.answers(one.id)] == ["1a", "1b"]
    assert [row.sequence for row in bench.casebook.assessments.answers(other.id)] == [1, 2]


def test_an_answer_of_a_million_characters_is_kept(bench: Bench) -> None:
    draft = bench.draft()
    value = "ҷ" * 1_000_000
    bench.answer(draft.id, value)

    assert bench.reopen().assessments.answers(draft.id)[0].value == value


def test_a_lone_surrogate_stores_nothing(bench: Bench) -> None:
    draft = bench.draft()
    with pytest.raises(UnicodeEncodeError):
        bench.answer(draft.id, "\ud800")
    bench.answer(draft.id, "sound")
    bench.casebook.verify()

    assert [row.value for row in bench.casebook.assessments.answers(draft.id)] == ["sound"]


def answer_and_fail(bench: Bench, assessment_id: str) -> None:
    with bench.casebook.transaction():
        bench.answer(assessment_id, "lost")
        raise ZeroDivisionError


def test_answers_in_a_transaction_that_fails_are_gone_and_numbers_go_on(bench: Bench) -> None:
    draft = bench.draft()
    bench.answer(draft.id, "kept")
    with pytest.raises(ZeroDivisionError):
        answer_and_fail(bench, draft.id)
    row = bench.answer(draft.id, "after")
    bench.casebook.verify()

    assert row.sequence == 2


def test_each_answer_leaves_one_entry_without_its_value(bench: Bench) -> None:
    draft = bench.draft()
    length = bench.casebook.audit.length()
    bench.answer(draft.id, "a very secret answer")

    (entry,) = bench.casebook.audit.entries(limit=bench.casebook.audit.length() - length)
    assert (entry.action, entry.subject, entry.officer_id) == (
        "answer-given",
        draft.id,
        bench.officer.id,
    )
    assert entry.detail == {"answer": 1}


@pytest.mark.parametrize("final", [AssessmentState.SIGNED, AssessmentState.DISCARDED])
def test_a_final_assessment_takes_no_answer(bench: Bench, final: AssessmentState) -> None:
    draft = bench.draft()
    bench.casebook.assessments.set_state(draft.id, final)

    with pytest.raises(StateError) as caught:
        bench.answer(draft.id, "late")

    assert caught.value.fields["state"] == final.value
