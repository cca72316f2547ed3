"""Deciding, referring, closing and outreach ask the table first."""

import pytest

from tests.vetting_desk.operations.safeguards.arranging import free, only
from vetting_desk.errors import NotFoundError, SafeguardError
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.safeguards import case_acts


def test_a_case_of_an_adult_may_be_decided_and_closed(post: OpenDesk, foreign: str) -> None:
    case = free(post, foreign).case
    case_acts.require_decision(post, case, [], ["documents"])
    case_acts.require_referral(post, case, [], ["documents"])
    case_acts.require_outreach(post, case)
    case_acts.require_closing(post, case, ["done"])


def test_a_declined_notice_leaves_a_decision_on_other_material(
    post: OpenDesk, foreign: str
) -> None:
    tried = only(post, foreign, "notice-declined")
    case_acts.require_decision(post, tried.case, [], ["documents"])


def test_what_was_said_before_leaves_in_no_referral(post: OpenDesk, foreign: str) -> None:
    tried = only(post, foreign, "before-notice")
    case_acts.require_referral(post, tried.case, [], ["documents"])
    with pytest.raises(SafeguardError):
        case_acts.require_referral(post, tried.case, [tried.record], ["documents"])


def test_a_decision_rests_on_records_that_are_here(post: OpenDesk, foreign: str) -> None:
    with pytest.raises(NotFoundError):
        case_acts.require_decision(post, free(post, foreign).case, ["none"], [])


def test_a_row_that_who_decides_answers_refuses_no_more_and_others_do(
    post: OpenDesk, foreign: str
) -> None:
    tried = only(post, foreign, "age-unknown")
    act = case_acts.require_decision
    with pytest.raises(SafeguardError):
        act(post, tried.case, [], ["documents"])
    act(post, tried.case, [], ["documents"], answered={"age-unknown"})
    with pytest.raises(SafeguardError) as refused:
        act(post, tried.case, [], ["tears"], answered={"age-unknown"})
    assert refused.value.fields["row"] == "never-evidence"
