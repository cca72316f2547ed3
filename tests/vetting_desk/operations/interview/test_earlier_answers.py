"""Answers that others took the place of."""

import pytest

from vetting_desk.errors import NotFoundError
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.interview.earlier_answers import earlier_answers
from vetting_desk.operations.interview.interviews import Interview


def test_a_changed_answer_is_shown_with_its_question(post: OpenDesk, interview: Interview) -> None:
    interview.answer("/data/words", "the first")
    interview.answer("/data/words", "the second")
    interview.answer("/data/words", "the third")
    found = earlier_answers(post, interview.assessment.id)

    assert [(each.label, each.text) for each in found] == [
        ("Words", "the second"),
        ("Words", "the first"),
    ]
    assert not any(each.taken_over for each in found)


def test_an_answer_that_stands_is_not_among_them(post: OpenDesk, interview: Interview) -> None:
    interview.answer("/data/words", "the first")
    interview.answer("/data/words", "the first")

    assert earlier_answers(post, interview.assessment.id) == ()


def test_the_answer_of_a_repetition_that_went_is_shown_by_its_name(
    post: OpenDesk, interview: Interview
) -> None:
    interview.add_repeat("/data/things")
    interview.answer("/data/things[1]/thing", "a lamp")
    interview.answer("/data/things[1]/thing", "a book")
    interview.remove_repeat("/data/things", 1)

    assert [each.text for each in earlier_answers(post, interview.assessment.id)] == ["a lamp"]


def test_what_is_not_here_has_none(post: OpenDesk) -> None:
    with pytest.raises(NotFoundError):
        earlier_answers(post, "nothing")
