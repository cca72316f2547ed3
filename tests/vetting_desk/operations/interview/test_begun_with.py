"""A form that begins with what its case knows, and what is asked again of it."""

import pytest

from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.interview import interviews
from vetting_desk.operations.interview.interviews import Interview

PLACE = "/data/before/session/session_place"
REPEAT = "/data/before/interpreter"


@pytest.fixture
def interview(post: OpenDesk, case_id: str) -> Interview:
    return interviews.start(post, case_id, post.casebook.instruments.newest("intake").key.sha256)


def test_what_was_taken_over_is_there_and_marked(interview: Interview) -> None:
    interview.take_over(PLACE, "An invented place")

    assert interview.session.node(PLACE).value == "An invented place"
    assert interview.is_taken_over(PLACE)
    assert interview.taken_over() == [PLACE]


def test_what_is_asked_again_is_no_longer_taken_over(interview: Interview) -> None:
    interview.take_over(PLACE, "An invented place")

    interview.answer(PLACE, "An invented place")

    assert not interview.is_taken_over(PLACE)
    assert interview.taken_over() == []


def test_the_mark_is_there_after_resuming(post: OpenDesk, interview: Interview) -> None:
    interview.take_over(PLACE, "An invented place")
    interview.close()

    assert interviews.resume(post, interview.assessment.id).taken_over() == [PLACE]


def test_an_instance_it_began_with_counts_as_the_one_a_step_adds(interview: Interview) -> None:
    interview.begin_repeat(REPEAT)
    begun = interview.session.node(REPEAT).count

    interview.answer_all([(REPEAT, {"repeat": "add"})])
    assert interview.session.node(REPEAT).count == begun
    interview.answer_all([(REPEAT, {"repeat": "add"})])
    assert interview.session.node(REPEAT).count == begun + 1


def test_a_question_that_does_not_take_it_begins_empty(interview: Interview) -> None:
    before = interview.taken_over()

    interview.take_over("/data/documents/documents_held", "what is no choice of it")

    assert interview.taken_over() == before
    assert interview.session.node("/data/documents/documents_held").value == ""
