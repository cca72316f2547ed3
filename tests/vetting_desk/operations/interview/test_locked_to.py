"""Questions that a form locks to some roles."""

from pathlib import Path

import pytest

from tests.vetting_desk.operations.conftest import sha_of
from vetting_desk.errors import AnswerError, PermissionDeniedError
from vetting_desk.forms import Session, load_form
from vetting_desk.model import Role
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.interview import interviews
from vetting_desk.operations.interview.locked_to import kept_for, require, roles_of
from vetting_desk.operations.interview.preview import load_preview
from vetting_desk.paths import resource_path

LOCKED = {
    "/data/criteria/e4/e4_rating/e4_decision": {Role.LAWYER},
    "/data/criteria/e5/e5_rating/e5_decision": {Role.LAWYER},
    "/data/criteria/e6/e6_rating/e6_decision": {Role.DECISION_MAKER, Role.SUPERVISOR},
}
FREE = (
    "/data/criteria/e1/e1_rating/e1_decision",
    "/data/criteria/e5/e5_who/e5_here",
    "/data/criteria/e5/e5_evidence[1]/e5_words",
)


@pytest.fixture(scope="module")
def offer() -> Session:
    return load_form(resource_path("instruments/eligibility.xml")).new_session()


@pytest.mark.parametrize("role", list(Role))
@pytest.mark.parametrize("question", LOCKED)
def test_only_the_roles_named_may_answer(offer: Session, question: str, role: Role) -> None:
    if role in LOCKED[question]:
        require(offer, question, role)
        return
    with pytest.raises(PermissionDeniedError) as caught:
        require(offer, question, role)
    assert caught.value.fields["role"] == role.value


@pytest.mark.parametrize("question", FREE)
def test_what_is_not_locked_is_for_everybody_who_fills_the_form(
    offer: Session, question: str
) -> None:
    assert roles_of(offer.node(question)) == frozenset()
    require(offer, question, Role.INTERVIEWER)


def test_the_mental_state_and_self_harm_are_the_psychologists() -> None:
    session = load_form(resource_path("instruments/return-spj.xml")).new_session()
    locked = {node.reference for node in session.walk() if roles_of(node) == {"psychologist"}}
    assert {each.rpartition("/")[2] for each in locked} >= {"s1_presence", "self_harm_judgement"}
    assert not any("/s2/" in each or "/n3/" in each for each in locked)


def test_at_a_desk_another_role_neither_answers_nor_clears(post: OpenDesk, case_id: str) -> None:
    live = interviews.start(post, case_id, sha_of(post, "eligibility"))
    assert post.officer.role is not Role.LAWYER
    for value in ("met", ""):
        with pytest.raises(PermissionDeniedError):
            live.answer("/data/criteria/e5/e5_rating/e5_decision", value)
    assert post.casebook.assessments.answers(live.assessment.id) == []


def test_a_form_that_is_tried_out_is_locked_to_nobody() -> None:
    preview = load_preview(Path(resource_path("instruments/eligibility.xml")))
    preview.answer("/data/criteria/e5/e5_rating/e5_decision", "met")
    assert b"<e5_decision>met</e5_decision>" in preview.session.to_draft_xml()


def test_a_question_that_is_not_there_is_no_matter_of_roles(post: OpenDesk, case_id: str) -> None:
    live = interviews.start(post, case_id, sha_of(post, "eligibility"))
    with pytest.raises(AnswerError):
        live.answer("/data/nowhere", "met")


def test_what_is_kept_for_others_is_told_by_role(offer: Session) -> None:
    [question, *_] = LOCKED
    assert kept_for(offer.node(question), Role.INTERVIEWER) == {Role.LAWYER}
    assert kept_for(offer.node(question), Role.LAWYER) == frozenset()
    assert kept_for(offer.node(question), None) == frozenset()
    assert kept_for(offer.node(FREE[0]), Role.INTERVIEWER) == frozenset()
