"""The rules are decided at headquarters only, by two where they decide over people."""

from dataclasses import replace

import pytest

from vetting_desk.errors import (
    EnrolmentError,
    InputError,
    NotFoundError,
    PermissionDeniedError,
    StateError,
)
from vetting_desk.model import Officer, Role
from vetting_desk.operations.access import (
    policy,
    signed_rules,
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


def test_who_signed_first_is_not_the_second(hq: OpenDesk, second: Officer) -> None:
    decided = deciding.set_policy(hq, CHOSEN)
    with pytest.raises(StateError):
        deciding.sign_too(hq, decided.number)
    assert policy.policy(hq) == Policy()


def test_only_what_waits_is_signed_or_set_aside(hq: OpenDesk, second: Officer) -> None:
    decided = deciding.set_policy(hq, CHOSEN)
    newer = deciding.set_policy(hq, replace(CHOSEN, panel=4))
    for act in (deciding.sign_too, deciding.set_aside):
        with pytest.raises(NotFoundError):
            act(hq, decided.number)  # a newer one took its place
    deciding.set_aside(hq, newer.number)
    assert signed_rules.standing(hq).waiting is None
    with pytest.raises(NotFoundError):
        deciding.sign_too(hq, newer.number)


def test_what_is_in_force_is_not_set_aside(hq: OpenDesk, request: pytest.FixtureRequest) -> None:
    decided = deciding.set_policy(hq, CHOSEN)
    request.getfixturevalue("second")
    with pytest.raises(StateError):
        deciding.set_aside(hq, decided.number)


def test_where_nothing_was_signed_nothing_is_put_back(hq: OpenDesk) -> None:
    with pytest.raises(NotFoundError):
        deciding.put_back(hq)


def test_what_only_waits_takes_its_number_for_good(hq: OpenDesk, second: Officer) -> None:
    waiting = deciding.set_policy(hq, CHOSEN)
    deciding.set_aside(hq, waiting.number)
    assert deciding.set_policy(hq, Policy()).number == waiting.number + 1
