"""Nobody is shown a match while they talk with the person, or rate in the case."""

from dataclasses import replace

import pytest

from tests.vetting_desk.operations.conftest import Crew, sha_of
from tests.vetting_desk.operations.decisions.conftest import ANORA, ISKANDAR, SALIMA
from tests.vetting_desk.operations.lists.conftest import ENTRY, Listed
from tests.vetting_desk.operations.raters.conftest import (
    FIRST,
    SUPERVISOR,
    case_of,
    fill,
    instrument,
    rater_of,
    small,
)
from vetting_desk.errors import ListRefusedError
from vetting_desk.model import Role, new_id
from vetting_desk.model.recording import Ending, Recording, RecordingState
from vetting_desk.operations.access.permissions import Action, may
from vetting_desk.operations.calls import settling, taking
from vetting_desk.operations.interview import interviews
from vetting_desk.operations.lists import answering, comparing, withheld
from vetting_desk.operations.lists.withheld import Withheld, why
from vetting_desk.operations.raters import asking, said

__all__ = ["instrument", "small"]


def begun(listed: Listed, instrument: str, name: str = ISKANDAR) -> interviews.Interview:
    desk = listed.post(name)
    return interviews.start(desk, listed.case, sha_of(desk, instrument), "English (en)")


def test_an_open_interview_of_the_officer_hides_it_until_it_is_checked(listed: Listed) -> None:
    listed.carried()
    interview = begun(listed, "eligibility")
    found = comparing.of_case(listed.post(), listed.case)
    assert (found.withheld, found.compared) == (Withheld.TALKING, ())
    with pytest.raises(ListRefusedError) as refused:
        answering.answer(listed.post(), listed.case, "un", ENTRY, "them", "Words")
    assert refused.value.fields["detail"] == "talking"
    interview.discard()
    assert comparing.of_case(listed.post(), listed.case).withheld is None


def test_a_colleague_without_an_interview_sees_it(listed: Listed) -> None:
    listed.carried()
    begun(listed, "eligibility").close()
    assert why(listed.post(SALIMA), listed.case) is None


def test_who_rates_sees_nothing_until_it_is_signed(listed: Listed) -> None:
    listed.carried()
    begun(listed, "return-spj").close()
    assert why(listed.post(), listed.case) is Withheld.RATING
    with pytest.raises(ListRefusedError, match="rating"):
        answering.answer(listed.post(), listed.case, "un", ENTRY, "them", "Words")


def test_where_a_desk_is_asked_to_rate_second_it_is_hidden_from_those_who_rate(
    crew: Crew, instrument: str
) -> None:
    draft = fill(crew.at_post(FIRST), instrument)
    supervisor = crew.at_post(SUPERVISOR)
    hq = crew.at_hq()
    asking.ask(supervisor, draft, rater_of(supervisor, draft, hq.desk.name))
    now = said.of_assessment(supervisor, case_of(supervisor, draft), draft)
    assert now is not None
    assert now.ended is None
    hidden = set()
    for role in Role:
        hq.casebook.act_as(replace(hq.officer, role=role))
        if withheld._is_asked(hq, now):
            hidden.add(role)
    assert hidden == {
        role for role in Role if may(replace(hq.officer, role=role), Action.INTERVIEW)
    }
    assert Role.SUPERVISOR in hidden
    assert Role.DECISION_MAKER not in hidden


def test_a_recording_that_runs_hides_it_from_everybody(listed: Listed) -> None:
    listed.carried()
    post = listed.post()
    books = post.casebook
    interview = begun(listed, "intake")
    draft = interview.assessment.id
    interview.close()
    running = Recording(
        new_id(), listed.case, draft, post.clock.now(), post.officer.id, post.officer.name, sealed=False,
        consent="", state=RecordingState.RUNNING,
    )  # fmt: skip
    books.recordings.begin(running)
    assert why(listed.post(ANORA), listed.case) is Withheld.TALKING
    books.recordings.end(running.id, post.clock.now(), Ending.STOPPED)
    assert why(listed.post(ANORA), listed.case) is None


def test_a_call_that_goes_on_with_the_story_of_the_case_hides_it_until_it_is_ended(
    listed: Listed,
) -> None:
    listed.carried()
    post = listed.post(SALIMA)
    call = taking.begin(post)
    taking.end(post, call.id)
    settling.join(post, call.id, listed.case)
    assert why(post, listed.case) is None
    again = taking.begin(post, after=call.id)
    assert why(listed.post(ANORA), listed.case) is Withheld.TALKING
    post = listed.post(SALIMA)
    somebody_else = taking.begin(post)
    taking.end(post, again.id)
    assert why(post, listed.case) is None
    taking.end(post, somebody_else.id)
