"""Facts that people record, contradictions, and how they are settled."""

import pytest

from tests.vetting_desk.operations.safeguards.conftest import as_role
from vetting_desk.errors import InputError, PermissionDeniedError, SecondRoleNeededError, StateError
from vetting_desk.model import Role
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.safeguards import gate, known


def age_of(desk: OpenDesk, case: str) -> str:
    return gate.situation(desk, case).age


def test_a_fact_that_changes_takes_the_place_of_the_one_before(post: OpenDesk, case: str) -> None:
    known.record(post, case, "notice", "given", "Read by a colleague")
    known.record(post, case, "notice", "understood", "Said back in own words")
    found = known.known(post, case)
    assert [each.value for each in found.in_force] == ["understood"]
    assert [each.value for each in found.earlier] == ["given"]


def test_what_cannot_both_be_true_is_kept_until_somebody_settles_it(
    post: OpenDesk, case: str
) -> None:
    known.record(post, case, "sex", "woman", "Said so")
    known.record(post, case, "sex", "man", "Paper")
    [clash] = known.known(post, case).contradictions
    assert (clash.name, [each.value for each in clash.facts]) == ("sex", ["woman", "man"])

    settled = known.settle(post, case, "sex", "woman", "Asked again")

    assert known.known(post, case).contradictions == ()
    assert settled.replaces == tuple(each.id for each in clash.facts)
    with pytest.raises(StateError):
        known.settle(post, case, "sex", "man", "Again")


@pytest.mark.parametrize(
    ("name", "value"),
    [("age", "grown"), ("birth-date", "soon"), ("hair", "x"), ("adult-stated", "x")],
)
def test_what_no_fact_can_say_is_refused(post: OpenDesk, case: str, name: str, value: str) -> None:
    with pytest.raises(InputError):
        known.record(post, case, name, value, "Because")


def test_a_fact_needs_to_say_how_it_is_known(post: OpenDesk, case: str) -> None:
    with pytest.raises(InputError):
        known.record(post, case, "age", "adult", " ")


def test_two_officers_of_two_roles_settle_that_a_person_is_an_adult(
    post: OpenDesk, case: str
) -> None:
    known.record(post, case, "age", "in_doubt", "Looks young")
    as_role(post, Role.LAWYER)
    known.state_adult(post, case, "Birth certificate")
    assert age_of(post, case) == "in_doubt"
    as_role(post, Role.CHILD_PROTECTION)
    settled = known.state_adult(post, case, "School papers")
    assert age_of(post, case) == "adult"
    assert "Birth certificate" in settled.reason


def test_one_officer_or_one_role_alone_settles_nothing(post: OpenDesk, case: str) -> None:
    known.record(post, case, "age", "child", "Says so")
    as_role(post, Role.LAWYER, "One")
    known.state_adult(post, case, "Paper")
    with pytest.raises(SecondRoleNeededError):
        known.state_adult(post, case, "Paper again")
    as_role(post, Role.LAWYER, "Two")
    with pytest.raises(SecondRoleNeededError):
        known.state_adult(post, case, "Paper too")
    as_role(post, Role.INTERVIEWER)
    with pytest.raises(StateError):
        known.state_adult(post, case, "I think so")
    assert age_of(post, case) == "child"


def test_a_statement_ends_where_somebody_says_the_contrary_after_it(
    post: OpenDesk, case: str
) -> None:
    known.record(post, case, "age", "in_doubt", "Looks young")
    as_role(post, Role.LAWYER)
    known.state_adult(post, case, "Paper")
    known.record(post, case, "age", "child", "Mother says so")
    as_role(post, Role.SUPERVISOR)
    known.state_adult(post, case, "Paper")
    assert age_of(post, case) == "in_doubt"


def test_one_officer_makes_no_adult_by_settling(post: OpenDesk, case: str) -> None:
    known.record(post, case, "age", "adult", "Says so")
    known.record(post, case, "age", "child", "Mother says so")
    known.record(post, case, "birth-date", "2012", "Mother")
    known.record(post, case, "birth-date", "1990", "Paper")
    with pytest.raises(StateError):
        known.settle(post, case, "age", "adult", "I think so")
    with pytest.raises(StateError):
        known.settle(post, case, "birth-date", "1990", "I think so")
    known.settle(post, case, "birth-date", "2012", "Mother was sure")
    known.settle(post, case, "age", "child", "Mother was sure")
    assert age_of(post, case) == "child"


def test_who_does_not_talk_with_people_records_nothing(post: OpenDesk, case: str) -> None:
    as_role(post, Role.DECISION_MAKER)
    with pytest.raises(PermissionDeniedError):
        known.record(post, case, "age", "adult", "Looks so")
