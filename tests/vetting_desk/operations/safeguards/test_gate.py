"""How things stand in a case, read off its facts."""

import pytest

from tests.vetting_desk.operations.safeguards.conftest import as_role
from vetting_desk.errors import NotFoundError, SafeguardError
from vetting_desk.model import Role
from vetting_desk.model.officer_profile import OfficerProfile, Sex
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.safeguards import gate, known
from vetting_desk.operations.safeguards.gate import FormSays
from vetting_desk.operations.safeguards.situation import Act, Situation


def say(desk: OpenDesk, case: str, **facts: str) -> Situation:
    for name, value in facts.items():
        known.record(desk, case, name.replace("_", "-"), value, "Known to a test")
    return gate.situation(desk, case)


def test_a_case_of_which_nothing_is_known(post: OpenDesk, case: str) -> None:
    assert gate.situation(post, case) == Situation(clinician=True)


def test_a_child_protection_officer_is_somebody_who_is_there(post: OpenDesk, case: str) -> None:
    assert not say(post, case, best_interests="Stays").guarded
    as_role(post, Role.CHILD_PROTECTION)
    assert gate.situation(post, case).guarded
    assert not say(post, case, guardian="conflict").guarded


@pytest.mark.parametrize(
    ("facts", "met"),
    [
        ({"interviewer_wish": "woman"}, True),
        ({"interviewer_wish": "woman", "interviewer_met": "no"}, False),
        ({"interviewer_wish": "no_wish", "interviewer_met": "no"}, True),
    ],
)
def test_a_wish_is_met_as_far_as_is_known(
    post: OpenDesk, case: str, facts: dict[str, str], *, met: bool
) -> None:
    assert say(post, case, **facts).wish_met is met


def test_what_is_known_of_the_officer_goes_before_a_tick(post: OpenDesk, case: str) -> None:
    post.casebook.profiles.put(post.officer.id, OfficerProfile(sex=Sex.MALE))
    assert not say(post, case, interviewer_wish="woman", interviewer_met="yes").wish_met
    assert say(post, case, interviewer_wish="man", interviewer_met="no").wish_met


def test_languages_are_compared_where_both_are_known(post: OpenDesk, case: str) -> None:
    assert say(post, case, interpreter="not_needed", language="Arabic").common_language
    post.casebook.profiles.put(post.officer.id, OfficerProfile(("tg",)))
    assert not gate.situation(post, case).common_language
    assert say(post, case, interpreter="present").common_language
    assert not say(post, case, accepts_interpreter="no").common_language


def test_a_lawyer_is_awaited_until_one_is_reached(post: OpenDesk, case: str) -> None:
    assert say(post, case, lawyer="wanted").lawyer_awaited
    assert not say(post, case, lawyer="present").lawyer_awaited


def test_a_form_says_its_part(post: OpenDesk, case: str) -> None:
    form = FormSays(conversation_open=True, shuts_ratings=True, shuts_talk=True, break_due=True)
    now = gate.situation(post, case, form=form, grounds=["silence"])
    assert (now.conversation_open, now.form_shuts_ratings, now.form_shuts_talk) == (
        True,
        True,
        True,
    )
    assert (now.break_due, set(now.grounds)) == (True, {"silence"})


def test_a_refusal_names_row_act_question_and_who_is_told(post: OpenDesk, case: str) -> None:
    say(post, case, age="child")
    with pytest.raises(SafeguardError) as refused:
        gate.require(gate.situation(post, case), [Act.NEEDS, Act.RATE], case, "/data/a")
    assert refused.value.fields == {
        "row": "child",
        "act": "rate",
        "case": case,
        "question": "/data/a",
        "roles": ("child-protection-officer", "supervisor"),
    }


def test_there_has_to_be_a_case(post: OpenDesk) -> None:
    with pytest.raises(NotFoundError):
        gate.situation(post, "none")
