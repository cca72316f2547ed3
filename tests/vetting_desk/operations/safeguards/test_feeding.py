"""What forms say becomes facts, in the order in which it was said."""

from collections.abc import Callable

import pytest

from tests.vetting_desk.operations.safeguards.conftest import as_role
from vetting_desk.model import Role
from vetting_desk.model.fact import FactSource
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.interview import interviews
from vetting_desk.operations.safeguards import alarms, known


def values(desk: OpenDesk, case: str) -> dict[str, str]:
    return {each.name: each.value for each in known.known(desk, case).in_force}


def test_an_answer_is_a_fact_with_its_source(post: OpenDesk, case: str, foreign: str) -> None:
    interview = interviews.start(post, case, foreign)
    interview.answer("/data/age", "adult")
    [fact] = known.known(post, case).in_force
    assert (fact.name, fact.value, fact.source) == ("age", "adult", FactSource.FORM)
    assert (fact.assessment_id, fact.reference) == (interview.assessment.id, "/data/age")
    assert (fact.officer_name, fact.title) == (post.officer.name, "Foreign")


def test_the_same_answer_again_is_no_new_fact(post: OpenDesk, case: str, foreign: str) -> None:
    interview = interviews.start(post, case, foreign)
    interview.answer("/data/age", "adult")
    interview.answer("/data/age", "adult")
    interviews.resume(post, interview.assessment.id).answer("/data/age", "adult")
    assert len(post.casebook.facts.of_case(case)) == 1


def test_an_empty_answer_takes_nothing_back(post: OpenDesk, case: str, foreign: str) -> None:
    interview = interviews.start(post, case, foreign)
    interview.answer("/data/age", "child")
    interview.answer("/data/age", "")
    assert values(post, case) == {"age": "child"}


def test_a_draft_opened_again_does_not_speak_over_what_came_since(
    post: OpenDesk, case: str, foreign: str
) -> None:
    old = interviews.start(post, case, foreign)
    old.answer("/data/notice", "ok")
    interviews.start(post, case, foreign).answer("/data/notice", "no")
    again = interviews.resume(post, old.assessment.id)
    again.answer("/data/remark", "Words")
    assert values(post, case)["notice"] == "declined"


def test_a_clinical_form_gives_no_facts(
    post: OpenDesk, case: str, shipped: Callable[[str], str]
) -> None:
    interview = interviews.start(post, case, shipped("phq-9"))
    interview.answer("/data/before/notice/notice_state", "understood")
    interview.answer("/data/before/notice/agrees", "yes")
    assert values(post, case) == {}


def test_an_answer_whose_facts_cannot_be_kept_is_not_kept_either(
    post: OpenDesk, case: str, foreign: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    interview = interviews.start(post, case, foreign)
    monkeypatch.setattr(post.casebook.facts, "add", _failing)
    with pytest.raises(OSError, match="full"):
        interview.answer("/data/age", "adult")
    assert interview.session.node("/data/age").value == ""
    assert post.casebook.assessments.answers(interview.assessment.id) == []


def _failing(*_: object, **__: object) -> None:
    raise OSError("full")


def test_one_alarm_is_raised_for_one_cause(post: OpenDesk, case: str, foreign: str) -> None:
    interviews.start(post, case, foreign).answer("/data/danger", "yes")
    as_role(post, Role.INTERVIEWER)
    interviews.start(post, case, foreign).answer("/data/danger", "yes")
    assert len(alarms.of_case(post, case)) == 1
