"""The organisation's rules: decided at headquarters, logged, carried to posts by return bundles."""

from dataclasses import replace
from pathlib import Path

import pytest

from vetting_desk.errors import InputError
from vetting_desk.model import Role
from vetting_desk.model.outcome_term import KINDS
from vetting_desk.operations.access import attempts, policy
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.policy import Policy, Purpose
from vetting_desk.operations.exchange import transfer
from vetting_desk.operations.organisation import deciding, kept_rules, revocations
from vetting_desk.store import Casebook

CHOSEN = Policy(
    ask_again_minutes=15,
    reasons=(Purpose.EXPORT,),
    erase_after=20,
    retention_days={"follow-up": 90},
)


def test_days_by_outcome_stand_in_the_text_only_where_there_are_some() -> None:
    assert "outcomes_kept" not in policy.to_text(CHOSEN)
    ruled = replace(CHOSEN, outcomes_kept={"amnesty": (3_650, 180), "other": (0, 1)})
    assert policy.from_text(policy.to_text(ruled)) == ruled
    assert (
        len(policy.to_text(replace(ruled, outcomes_kept=dict.fromkeys(KINDS, (36_600, 36_600)))))
        < 1024
    )


@pytest.mark.parametrize(
    "rules",
    [{"inquiry": (1, 1)}, {"amnesty": (-1, 1)}, {"amnesty": (1, 0)}, {"amnesty": (1, 36_601)}],
)
def test_days_by_outcome_out_of_range_are_refused(rules: dict[str, tuple[int, int]]) -> None:
    with pytest.raises(InputError):
        policy.to_text(replace(CHOSEN, outcomes_kept=rules))


@pytest.mark.parametrize("days", ["1", "[1]", "[1,2,3]", "[1,true]", '["1",2]', "{}"])
def test_days_by_outcome_in_another_form_are_refused(days: str) -> None:
    text = policy.to_text(CHOSEN).replace("{", '{"outcomes_kept":{"amnesty":' + days + "},", 1)
    with pytest.raises(InputError):
        policy.from_text(text)


def test_rules_in_force_are_read_again_only_once_they_changed(
    post: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []
    reads = policy.from_text

    def counted(text: str) -> Policy:
        read.append(text)
        return reads(text)

    monkeypatch.setattr(policy, "from_text", counted)
    for rules in (CHOSEN, replace(CHOSEN, ask_again_minutes=5)):
        kept_rules.keep(post, policy.to_text(rules))
        assert policy.policy(post) == rules
        policy._as_kept.cache_clear()
        read.clear()
        assert [policy.policy(post) for _ in range(3)] == [rules] * 3
        assert read == [policy.to_text(rules)]


def carry(hq: OpenDesk, post: OpenDesk, stick: Path) -> tuple[str, ...]:
    row = transfer.write_return(hq, post.desk.id, stick)
    return transfer.receive(post, stick / row.file_name).flags


def test_rules_reach_a_post_with_a_return_bundle_though_it_is_owed_nothing_else(
    hq: OpenDesk, post: OpenDesk, stick: Path
) -> None:
    assert transfer.waiting_desks(hq) == []
    decided = deciding.set_policy(hq, CHOSEN)
    [waiting] = transfer.waiting_desks(hq)
    assert (waiting.desk_id, waiting.receipts, waiting.news) == (post.desk.id, 0, True)

    assert carry(hq, post, stick) == ()

    assert policy.policy(post) == decided
    assert attempts.limit(post.folder) == 20


def test_older_rules_never_take_the_place_of_newer_ones(
    hq: OpenDesk, post: OpenDesk, stick: Path
) -> None:
    deciding.set_policy(hq, CHOSEN)
    first = transfer.write_return(hq, post.desk.id, stick)
    old = (stick / first.file_name).read_bytes()
    deciding.set_policy(hq, Policy())
    second = transfer.write_return(hq, post.desk.id, stick)
    transfer.receive(post, stick / second.file_name)
    (stick / "late.age").write_bytes(old)

    flags = transfer.receive(post, stick / "late.age").flags

    assert "policy-older" in flags
    assert policy.policy(post) == replace(Policy(), number=2)


def test_only_who_may_decide_rules_sends_them(hq: OpenDesk, post: OpenDesk, stick: Path) -> None:
    deciding.set_policy(hq, CHOSEN)
    hq.casebook.act_as(replace(hq.officer, role=Role.INTERVIEWER))

    assert transfer.waiting_desks(hq) == []


def test_a_bundle_that_is_refused_leaves_rules_and_limit_as_they_were(
    hq: OpenDesk, post: OpenDesk, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    deciding.set_policy(hq, CHOSEN)
    row = transfer.write_return(hq, post.desk.id, stick)

    def stop(*_args: object) -> None:
        raise RuntimeError("invented")

    monkeypatch.setattr(Casebook, "raise_floor", stop)
    with pytest.raises(RuntimeError):
        transfer.receive(post, stick / row.file_name)

    assert policy.policy(post) == Policy()
    assert attempts.limit(post.folder) == 0


def test_a_revoked_desk_is_owed_nothing(hq: OpenDesk, post: OpenDesk) -> None:
    deciding.set_policy(hq, CHOSEN)
    revocations.revoke_desk(hq, post.desk.id, "Invented: laptop stolen")

    assert transfer.waiting_desks(hq) == []


def test_a_new_list_is_news_until_the_post_shows_to_have_it(
    hq: OpenDesk, post: OpenDesk, stick: Path
) -> None:
    revocations.renew(hq)
    assert transfer.waiting_desks(hq)[0].news
    carry(hq, post, stick)
    assert revocations.state(post).number == 2
    assert transfer.waiting_desks(hq)[0].news


def test_how_many_decide_stands_in_the_text_only_where_it_is_another_number() -> None:
    assert "panel" not in policy.to_text(Policy())
    assert policy.from_text(policy.to_text(Policy(panel=3))).panel == 3
    assert policy.from_text(policy.to_text(Policy())).panel == 2


@pytest.mark.parametrize("panel", [0, 10, -1])
def test_a_panel_has_from_one_to_nine(panel: int) -> None:
    with pytest.raises(InputError):
        policy.to_text(Policy(panel=panel))


@pytest.mark.parametrize("panel", ['"2"', "true", "2.5", "null"])
def test_a_panel_is_a_whole_number(panel: str) -> None:
    text = policy.to_text(Policy(panel=3)).replace('"panel":3', f'"panel":{panel}')
    with pytest.raises(InputError):
        policy.from_text(text)
