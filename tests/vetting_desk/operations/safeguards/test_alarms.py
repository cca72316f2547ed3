"""A human now: who sees what, and who answers."""

from dataclasses import replace

import pytest

from tests.vetting_desk.operations.conftest import CANARY, everything
from tests.vetting_desk.operations.safeguards.conftest import as_role
from vetting_desk.clock import on_the_wall
from vetting_desk.errors import InputError, PermissionDeniedError
from vetting_desk.model import Role, new_id
from vetting_desk.model.due import DueKind
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.agenda import gathering
from vetting_desk.operations.interview import instruments, interviews
from vetting_desk.operations.interview.interviews import Interview
from vetting_desk.operations.interview.judging import Judging
from vetting_desk.operations.safeguards import alarms, standing
from vetting_desk.operations.safeguards.alarms import Call


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


H4, C2 = "/data/history/h4/h4_rating/h4", "/data/capability/c2/c2_rating/c2"


@pytest.fixture
def judging(post: OpenDesk, case_id: str) -> Judging:
    """The example of the return assessment, with a line that speaks for two critical indicators."""
    example = instruments.example("return-spj")
    known = post.casebook.instruments.list()
    sha = next(each.key.sha256 for each in known if each.key.id == "return-spj")
    interview = interviews.start(post, case_id, sha, example.language)
    interview.answer_all(example.steps)
    made = Judging(interview)
    made.link("1", "/data/history/h4", "for")
    made.link("1", "/data/capability/c2", "for")
    return made


def rate(judging: Judging, at: str, presence: str = "2") -> None:
    judging.answer(f"{at}_against", "none")
    judging.answer(f"{at}_presence", presence)


def calling(desk: OpenDesk) -> list[Call]:
    return [each for each in alarms.everywhere(desk) if each.alarm.cause == "review"]


def test_a_critical_rating_calls_for_a_supervisor_and_stops_nothing(
    post: OpenDesk, judging: Judging
) -> None:
    rate(judging, H4)
    [call] = calling(post)
    assert call.alarm.open
    judging.answer(f"{H4}_relevance", "high")  # rating goes on
    assert not any(
        row.id.startswith("human-now") and row.refused
        for row in standing.standing(post, call.alarm.case_id)
    )


def test_an_absent_one_or_one_that_is_not_critical_calls_nobody(
    post: OpenDesk, judging: Judging
) -> None:
    judging.answer(f"{H4}_presence", "0")
    assert calling(post) == []


def test_another_critical_rating_calls_again_once_the_first_was_looked_at(
    post: OpenDesk, judging: Judging
) -> None:
    rate(judging, H4)
    rate(judging, C2)
    [call] = calling(post)
    as_role(post, Role.SUPERVISOR)
    alarms.came(post, call.alarm.id, "Read it with her")
    assert calling(post) == []
    judging.answer(f"{C2}_presence", "0")
    judging.answer(f"{C2}_presence", "1")
    assert len(calling(post)) == 1


def test_a_supervisor_alone_answers_a_critical_rating_and_by_name(
    post: OpenDesk, judging: Judging
) -> None:
    rate(judging, H4)
    [call] = calling(post)
    as_role(post, Role.INTERVIEWER)
    with pytest.raises(PermissionDeniedError):
        alarms.came(post, call.alarm.id, "I told somebody")
    as_role(post, Role.SUPERVISOR)
    answered = alarms.came(post, call.alarm.id, "Read it with her, and wrote to the lawyer")
    assert (answered.open, answered.answered_by) == (False, post.officer.name)


def test_it_is_due_by_the_end_of_its_day_for_supervisors(post: OpenDesk, judging: Judging) -> None:
    rate(judging, H4)
    [call] = calling(post)
    gathering.bring_up_to_date(post)
    item = post.casebook.due.find(DueKind.ALARM, call.alarm.id)
    assert item is not None
    assert (item.day, item.what, item.urgent) == (
        on_the_wall(call.alarm.at).date(), "review", True,
    )  # fmt: skip
    assert call.whom == tuple(
        each.officer.name
        for each in post.casebook.officers.list()
        if each.officer.role is Role.SUPERVISOR
    )
