"""The rules are decided at headquarters only."""

from dataclasses import replace

import pytest

from vetting_desk.errors import (
    EnrolmentError,
    InputError,
    PermissionDeniedError,
)
from vetting_desk.model import Role
from vetting_desk.operations.access import (
    policy,
)
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.policy import Policy, Purpose
from vetting_desk.operations.desk import audit
from vetting_desk.operations.organisation import deciding

CHOSEN = Policy(
    ask_again_minutes=15,
    reasons=(Purpose.EXPORT,),
    erase_after=20,
    retention_days={"follow-up": 90},
)


def test_a_decision_has_the_next_number_and_stands_in_the_log(hq: OpenDesk) -> None:
    deciding.set_policy(hq, CHOSEN)
    decided = deciding.set_policy(hq, replace(CHOSEN, ask_again_minutes=5))

    assert decided == policy.policy(hq)
    assert decided.number == 2
    newest = audit.entries(hq, action="policy-set")[0]
    assert "ask_again_minutes=5" in newest.detail
    assert newest.officer_name == hq.officer.name


def test_rules_are_headquarters_to_decide(post: OpenDesk) -> None:
    post.casebook.act_as(replace(post.officer, role=Role.SUPERVISOR))
    with pytest.raises(EnrolmentError):
        deciding.set_policy(post, CHOSEN)


@pytest.mark.parametrize(
    "wrong",
    [
        Policy(ask_again_minutes=-1),
        Policy(erase_after=1),
        Policy(retention_days={"no-such-stage": 1}),
    ],
)
def test_rules_out_of_range_are_refused(hq: OpenDesk, wrong: Policy) -> None:
    with pytest.raises(InputError):
        deciding.set_policy(hq, wrong)


def test_only_some_may_decide_the_rules(post: OpenDesk) -> None:
    with pytest.raises(PermissionDeniedError):
        deciding.set_policy(post, Policy())
