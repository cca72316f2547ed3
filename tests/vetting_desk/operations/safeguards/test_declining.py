"""A notice that is declined keeps apart what was said before."""

import pytest

from tests.vetting_desk.operations.safeguards.conftest import as_role
from vetting_desk.errors import StateError
from vetting_desk.model import Role
from vetting_desk.model.alarm import ApartCause, ApartOutcome
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.interview import interviews
from vetting_desk.operations.safeguards import apart, declining, known


def test_what_was_said_before_a_declined_notice_is_settled_by_nobody(
    post: OpenDesk, case: str, foreign: str
) -> None:
    before = interviews.start(post, case, foreign)
    known.record(post, case, "age", "adult", "Paper")
    before.answer("/data/notice", "ok")
    before.answer("/data/deeds", "Words")
    interviews.start(post, case, foreign).answer("/data/notice", "no")
    [kept] = apart.of_case(post, case)
    assert (kept.assessment_id, kept.cause) == (before.assessment.id, ApartCause.BEFORE_NOTICE)
    as_role(post, Role.LAWYER)
    with pytest.raises(StateError):
        apart.settle(post, kept.id, ApartOutcome.FREE, "It may be used")


def test_what_is_set_aside_for_good_is_not_kept_apart(
    post: OpenDesk, case: str, foreign: str
) -> None:
    gone = interviews.start(post, case, foreign)
    gone.discard()
    stays = interviews.start(post, case, foreign)
    declining.keep_said(post, case, post.clock.now())
    assert [each.assessment_id for each in apart.of_case(post, case)] == [stays.assessment.id]


def test_the_interview_that_declines_stays_out_where_it_asked_nothing(
    post: OpenDesk, case: str, foreign: str
) -> None:
    own = interviews.start(post, case, foreign).assessment.id
    declining.keep_said(post, case, post.clock.now(), but=own)
    assert apart.of_case(post, case) == []
