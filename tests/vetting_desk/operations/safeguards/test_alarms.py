"""A human now: who sees what, and who answers."""

from dataclasses import replace

import pytest

from tests.vetting_desk.operations.conftest import CANARY, everything
from tests.vetting_desk.operations.safeguards.conftest import as_role
from vetting_desk.errors import InputError, PermissionDeniedError
from vetting_desk.model import Role, new_id
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.interview import interviews
from vetting_desk.operations.interview.interviews import Interview
from vetting_desk.operations.safeguards import alarms


def test_danger_in_a_form_calls_for_a_human(post: OpenDesk, case: str, foreign: str) -> None:
    interviews.start(post, case, foreign).answer("/data/danger", "yes")
    [call] = alarms.everywhere(post)
    assert (call.alarm.case_id, call.alarm.cause, call.alarm.clinical) == (case, "danger", False)
    assert call.whom == (post.officer.name,)


def test_the_cause_of_a_clinical_alarm_is_told_to_clinicians_alone(
    post: OpenDesk, phq: Interview
) -> None:
    clinician = post.officer
    phq.answer("/data/items/phq_9", "1")
    [call] = alarms.of_case(post, phq.case.id)
    assert call.alarm.cause == "screener"
    post.data_keys.clear()
    post.secret.clinical_identity, kept = "", post.secret.clinical_identity
    as_role(post, Role.INTERVIEWER)
    [call] = alarms.of_case(post, phq.case.id)
    assert (call.alarm.open, call.alarm.cause) == (True, "")
    assert call.whom == (clinician.name,)
    with pytest.raises(PermissionDeniedError):
        alarms.came(post, call.alarm.id, "I came")
    post.secret.clinical_identity = kept


def test_a_cause_that_opens_to_nobody_hides_no_other_alarm(post: OpenDesk, phq: Interview) -> None:
    phq.answer("/data/items/phq_9", "1")
    [call] = alarms.of_case(post, phq.case.id)
    for strange in ("not sealed", "c2VhbGVk", ""):
        other = replace(call.alarm, id=new_id(), cause=strange, desk="Another post")
        post.casebook.alarms.take(other)
    assert [each.alarm.cause for each in alarms.everywhere(post)] == ["screener", "", "", ""]


def test_what_was_done_about_a_clinical_alarm_lies_sealed(post: OpenDesk, phq: Interview) -> None:
    phq.answer("/data/items/phq_9", "1")
    [call] = alarms.of_case(post, phq.case.id)
    assert alarms.came(post, call.alarm.id, CANARY).done == CANARY
    assert CANARY.encode() not in everything(post)
    assert alarms.of_case(post, phq.case.id)[0].alarm.done == CANARY


def test_who_came_says_what_was_done(post: OpenDesk, case: str, foreign: str) -> None:
    interviews.start(post, case, foreign).answer("/data/danger", "yes")
    [call] = alarms.of_case(post, case)
    with pytest.raises(InputError):
        alarms.came(post, call.alarm.id, "  ")
    as_role(post, Role.INTERVIEWER, "Anora Sample")
    answered = alarms.came(post, call.alarm.id, "Moved her to another room.")
    assert (answered.answered_by, answered.done) == ("Anora Sample", "Moved her to another room.")
    assert alarms.everywhere(post) == []


def test_open_ones_come_first(post: OpenDesk, case: str, foreign: str) -> None:
    interview = interviews.start(post, case, foreign)
    interview.answer("/data/danger", "yes")
    alarms.came(post, alarms.of_case(post, case)[0].alarm.id, "Came")
    interview.answer("/data/danger", "no")
    interview.answer("/data/danger", "yes")
    assert [call.alarm.open for call in alarms.of_case(post, case)] == [True, False]
