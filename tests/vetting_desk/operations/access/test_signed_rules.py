"""The rules at headquarters are compared with what officers signed; others are told, and decide nothing."""

import json
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.vetting_desk.operations.conftest import PASSPHRASE, SECOND, opened, set_clock
from vetting_desk.errors import RulesNotSignedError, StateError
from vetting_desk.model import Officer, Role
from vetting_desk.model.finding import FindingKind
from vetting_desk.model.revocation import RevocationKind
from vetting_desk.operations.access import panel_rules, policy, signed_rules
from vetting_desk.operations.access.desk_folders import SLOTS_FOLDER
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.policy import Policy
from vetting_desk.operations.access.signed_rules import RulesState
from vetting_desk.operations.calls import keeping as calls
from vetting_desk.operations.cases import retention
from vetting_desk.operations.desk import audit, findings, officers
from vetting_desk.operations.exchange import transfer
from vetting_desk.operations.organisation import (
    deciding,
    kept_rules,
    revocations,
)
from vetting_desk.operations.recordings import keeping as recordings
from vetting_desk.store.signed_rules import SignedCopy

STRICT = Policy(panel=3, retention_days={"contact": 30})


def state(desk: OpenDesk) -> RulesState:
    return signed_rules.standing(desk).state


def told(desk: OpenDesk) -> list[FindingKind]:
    return [each.finding.kind for each in findings.standing(desk)]


def written_by_tool(desk: OpenDesk, chosen: Policy) -> None:
    """Write rules into the casebook as somebody with its key can, past all doors."""
    desk.casebook.settings.set(policy.KEY, policy.to_text(chosen))


def other(hq: OpenDesk, officer: Officer) -> OpenDesk:
    """Headquarters, as its second officer has it."""
    from vetting_desk.crypto.slots import open_slot

    secret = open_slot(hq.folder / SLOTS_FOLDER, officer.id, hq.desk.id, SECOND, None)
    hq.casebook.act_as(officer)
    return OpenDesk(hq.folder, hq.desk, hq.casebook, secret, hq.clock)


def test_nobody_decided_any_and_at_a_post_nothing_is_compared(hq: OpenDesk, post: OpenDesk) -> None:
    assert state(hq) is RulesState.USUAL
    written_by_tool(post, replace(STRICT, number=1))
    assert state(post) is RulesState.USUAL


def test_one_officer_signs_where_headquarters_has_one(hq: OpenDesk) -> None:
    deciding.set_policy(hq, STRICT)
    found = signed_rules.standing(hq)
    assert (found.state, found.by, found.waiting) == (RulesState.SIGNED, (hq.officer.name,), None)
    deciding.set_policy(hq, replace(STRICT, panel=2))
    assert state(hq) is RulesState.SIGNED


def test_what_decides_over_people_waits_for_a_second_officer(hq: OpenDesk, second: Officer) -> None:
    decided, first = deciding.set_policy(hq, STRICT), hq.officer
    found = signed_rules.standing(hq)
    assert policy.policy(hq) == Policy()
    assert found.state is RulesState.USUAL
    assert found.waiting is not None
    assert found.waiting.rules == decided
    assert found.waiting.by == (first,)

    deciding.sign_too(other(hq, second), decided.number)

    assert policy.policy(hq) == decided
    now = signed_rules.standing(hq)
    assert (now.state, now.waiting) == (RulesState.SIGNED, None)
    assert now.by == (first.name, second.name)
    assert panel_rules.asked_at(hq, hq.clock.now() + timedelta(minutes=1)) == 3


def test_what_decides_over_nobody_takes_one(hq: OpenDesk, second: Officer) -> None:
    decided = deciding.set_policy(hq, Policy(ask_again_minutes=5, claim_days=3))
    assert policy.policy(hq) == decided
    assert state(hq) is RulesState.SIGNED


@pytest.mark.parametrize("name", sorted(signed_rules.OVER_PEOPLE))
def test_each_rule_over_people_takes_two(hq: OpenDesk, second: Officer, name: str) -> None:
    value = {"retention_days": {"contact": 1}, "outcomes_kept": {"amnesty": (1, 1)}}.get(name, 7)
    deciding.set_policy(hq, replace(Policy(), **{name: value}))  # type: ignore[arg-type]
    assert policy.policy(hq) == Policy()


def test_what_was_decided_by_one_before_there_were_two_waits_for_the_second(
    hq: OpenDesk, request: pytest.FixtureRequest
) -> None:
    decided = deciding.set_policy(hq, STRICT)
    second = request.getfixturevalue("second")
    assert state(hq) is RulesState.ONE
    with pytest.raises(RulesNotSignedError, match="one"):
        signed_rules.require_sound(hq)
    deciding.sign_too(other(hq, second), decided.number)
    assert state(hq) is RulesState.SIGNED


def test_rules_of_an_older_casebook_are_unsigned_until_they_are_signed(hq: OpenDesk) -> None:
    kept_rules.keep(hq, policy.to_text(replace(STRICT, number=4)))
    assert state(hq) is RulesState.UNSIGNED
    signed_rules.require_sound(hq)  # they bind as before: nothing says that anybody changed them
    deciding.set_policy(hq, STRICT)
    assert policy.policy(hq).number == 5
    assert state(hq) is RulesState.SIGNED


def test_what_was_signed_and_taken_out_with_a_tool_is_told_and_deciding_anew_is_the_way_out(
    hq: OpenDesk,
) -> None:
    decided = deciding.set_policy(hq, STRICT)
    guards = "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'signed_rules'"
    for name in hq.casebook.database.column(guards):
        hq.casebook.database.execute(f"DROP TRIGGER {name}")
    hq.casebook.database.execute("DELETE FROM signed_rules")
    written_by_tool(hq, replace(decided, retention_days={"contact": 0}))
    assert state(hq) is RulesState.CHANGED
    with pytest.raises(RulesNotSignedError, match="changed"):
        signed_rules.require_sound(hq)

    deciding.set_policy(hq, STRICT)

    assert state(hq) is RulesState.SIGNED


@pytest.mark.parametrize(
    "changed",
    [
        {"panel": 1},
        {"retention_days": {"contact": 0}},
        {"outcomes_kept": {"amnesty": (0, 1)}},
        {"number": 9},
        {"number": 0},
        {"ask_again_minutes": 1440},
    ],
)
def test_a_setting_that_was_changed_with_a_tool_is_told_and_decides_nothing(
    hq: OpenDesk, changed: dict[str, object]
) -> None:
    decided = deciding.set_policy(hq, STRICT)
    written_by_tool(hq, replace(decided, **changed))  # type: ignore[arg-type]
    assert state(hq) is RulesState.CHANGED
    with pytest.raises(RulesNotSignedError, match="changed"):
        retention.erase(hq, "any", "a reason", PASSPHRASE)


def test_rules_that_were_taken_out_or_cannot_be_read_are_told(hq: OpenDesk) -> None:
    deciding.set_policy(hq, STRICT)
    hq.casebook.settings.set(policy.KEY, "{}")
    assert state(hq) is RulesState.CHANGED
    hq.casebook.settings.remove(policy.KEY)
    assert state(hq) is RulesState.CHANGED


def test_earlier_signed_rules_put_back_with_a_tool_are_told(hq: OpenDesk) -> None:
    mild = deciding.set_policy(hq, replace(STRICT, panel=1))
    deciding.set_policy(hq, STRICT)
    written_by_tool(hq, mild)
    assert state(hq) is RulesState.CHANGED


@pytest.mark.parametrize(
    "known",
    [
        [[1, 1, ""]],
        [[0, 1, ""], [1, 3, "HERE"]],
        [[0, 2, ""]],
        [[0, 2, ""], [1, 3, "2001-01-01T00:00:00.000Z"]],
        [[0, 2, ""], [1, 3, "2199-01-01T00:00:00.000Z"]],
        [[0, 2, ""], [1, 3, "HERE"], [7, 1, "HERE"]],
    ],
)
def test_what_is_remembered_of_panels_is_compared_too(hq: OpenDesk, known: list[list[str]]) -> None:
    deciding.set_policy(hq, STRICT)
    kept = json.loads(hq.casebook.settings.get(panel_rules.KEY) or "")
    here = kept[-1][2]
    assert state(hq) is RulesState.SIGNED
    changed = json.dumps(known).replace("HERE", here)
    hq.casebook.settings.set(panel_rules.KEY, changed)
    assert state(hq) is RulesState.CHANGED
    deciding.put_back(hq)
    assert state(hq) is RulesState.SIGNED


def test_who_has_the_key_of_the_casebook_cannot_sign(hq: OpenDesk, second: Officer) -> None:
    decided = deciding.set_policy(hq, STRICT)
    deciding.sign_too(other(hq, second), decided.number)
    [mine, theirs] = hq.casebook.signed_rules.list()
    mild = replace(decided, panel=1, number=decided.number + 1)
    loose = json.loads(mine.document) | {
        "number": mild.number,
        "rules": json.loads(policy.to_text(mild)),
    }
    from vetting_desk.model import canonical

    data = canonical.dumps(loose)
    for copy in (mine, theirs):  # their signatures, over what they did not sign
        hq.casebook.signed_rules.add(SignedCopy(mild.number, copy.officer_id, data, copy.p7s))
    written_by_tool(hq, mild)
    assert state(hq) is RulesState.CHANGED
    found = signed_rules.standing(hq)
    assert found.good is not None
    assert found.good.rules == decided


def test_one_officer_alone_does_not_make_rules_over_people_by_signing_twice(
    hq: OpenDesk, second: Officer
) -> None:
    decided = deciding.set_policy(hq, replace(STRICT, panel=1))
    [mine] = hq.casebook.signed_rules.list()
    hq.casebook.signed_rules.add(replace(mine, officer_id=second.id))
    written_by_tool(hq, decided)
    assert state(hq) is RulesState.ONE
    with pytest.raises(RulesNotSignedError):
        signed_rules.require_sound(hq)


def test_changed_rules_take_no_words_and_erase_no_recording(
    hq: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    decided = deciding.set_policy(hq, STRICT)
    written_by_tool(hq, replace(decided, call_days=1, recording_days=1))

    def not_asked(*_: object) -> None:
        raise AssertionError("looked for what is old")

    monkeypatch.setattr(hq.casebook.calls, "unsettled", not_asked)
    monkeypatch.setattr(hq.casebook.recordings, "in_state", not_asked)
    assert calls.lose_old_words(hq) == 0
    assert recordings.erase_old(hq) == []


def test_the_signed_ones_are_put_back_and_the_log_says_so(hq: OpenDesk) -> None:
    decided = deciding.set_policy(hq, STRICT)
    written_by_tool(hq, replace(decided, panel=1))
    assert deciding.put_back(hq) == decided
    assert policy.policy(hq) == decided
    assert state(hq) is RulesState.SIGNED
    assert audit.entries(hq, action="policy-put-back")[0].officer_name == hq.officer.name


def test_unlocking_tells_every_officer_once(data: object, hq: OpenDesk) -> None:
    decided = deciding.set_policy(hq, STRICT)
    folder = hq.folder
    hq.close()
    with closing(opened(folder)) as again:
        assert FindingKind.RULES_CHANGED not in told(again)
        written_by_tool(again, replace(decided, panel=1))
    for _ in range(2):
        with closing(opened(folder)) as again:
            assert told(again).count(FindingKind.RULES_CHANGED) == 1


# Who signed them is revoked


def revoke(desk: OpenDesk, officer: Officer, kind: RevocationKind, since: datetime) -> Officer:
    """Take an officer's certificates back from a day on."""
    revocations.revoke_officer(desk, officer.id, "Invented", kind, since)
    return officer


@pytest.fixture
def colleague(hq: OpenDesk) -> Officer:
    """A second supervisor of headquarters, whose issuing key any officer opens."""
    return officers.add_officer(hq, "Zulfiya Sample", Role.SUPERVISOR, SECOND)


def test_who_signed_them_was_revoked_from_before_and_every_officer_is_told(
    hq: OpenDesk, colleague: Officer
) -> None:
    before = hq.clock.now() - timedelta(days=1)
    first = deciding.set_policy(hq, replace(STRICT, panel=2))
    decided = deciding.set_policy(other(hq, colleague), STRICT)
    hq.casebook.act_as(hq.casebook.officers.get(first_of(hq)).officer)
    assert state(hq) is RulesState.SIGNED
    revoke(hq, colleague, RevocationKind.MISUSED, before)

    found = signed_rules.standing(hq)
    assert (found.state, found.gone, found.sound) == (
        RulesState.REVOKED,
        (colleague.name,),
        False,
    )
    assert found.good is not None
    assert found.good.rules == first
    with pytest.raises(RulesNotSignedError, match="revoked"):
        retention.erase(hq, "any", "a reason", PASSPHRASE)
    signed_rules.tell(hq)
    signed_rules.tell(hq)
    assert told(hq).count(FindingKind.RULES_REVOKED) == 1
    assert FindingKind.RULES_CHANGED not in told(hq)
    with pytest.raises(StateError):  # posts have the revoked ones, and take no older number
        deciding.put_back(hq)

    anew = deciding.set_policy(hq, decided)

    assert anew.number > decided.number
    assert state(hq) is RulesState.SIGNED
    signed_rules.require_sound(hq)


def first_of(hq: OpenDesk) -> str:
    """The id of the officer who founded headquarters."""
    return next(
        each.officer.id
        for each in hq.casebook.officers.list()
        if "Zulfiya" not in each.officer.name
    )


def test_what_was_signed_by_who_left_since_stands(hq: OpenDesk, colleague: Officer) -> None:
    founder = hq.officer
    deciding.set_policy(other(hq, colleague), STRICT)
    hq.casebook.act_as(founder)
    set_clock(hq, hq.clock.now() + timedelta(days=1))
    revoke(hq, colleague, RevocationKind.LEFT, hq.clock.now())
    assert state(hq) is RulesState.SIGNED


def test_of_two_who_signed_one_is_left_and_another_signs_too(
    hq: OpenDesk, second: Officer, by_two: Callable[[Callable[[], Officer]], Officer]
) -> None:
    founder, before = hq.officer, hq.clock.now() - timedelta(days=1)
    third = by_two(lambda: officers.add_officer(hq, "Third Sample", Role.SUPERVISOR, SECOND))
    decided = deciding.set_policy(hq, STRICT)
    deciding.sign_too(other(hq, third), decided.number)
    hq.casebook.act_as(founder)
    assert state(hq) is RulesState.SIGNED
    by_two(lambda: revoke(hq, third, RevocationKind.LOST, before))
    found = signed_rules.standing(hq)
    assert (found.state, found.by, found.gone) == (
        RulesState.REVOKED,
        (founder.name,),
        (third.name,),
    )
    assert found.waiting is not None
    deciding.sign_too(other(hq, second), decided.number)
    assert state(hq) is RulesState.SIGNED


def test_a_post_is_told_when_who_brought_its_rules_was_revoked_and_another_brings_them_again(
    hq: OpenDesk, post: OpenDesk, colleague: Officer, stick: Path
) -> None:
    before, founder = hq.clock.now() - timedelta(days=1), hq.officer
    decided = deciding.set_policy(hq, STRICT)
    back = transfer.write_return(other(hq, colleague), post.desk.id, stick)
    transfer.receive(post, stick / back.file_name)
    assert policy.policy(post) == decided
    assert state(post) is RulesState.USUAL
    hq.casebook.act_as(founder)
    revoke(hq, colleague, RevocationKind.MISUSED, before)
    newest = hq.casebook.revocations.newest_list()
    assert newest is not None
    post.casebook.revocations.put_list(newest)  # as another desk's answer may bring it
    post.keys.forget_trust()

    found = signed_rules.standing(post)
    assert (found.state, found.gone) == (RulesState.REVOKED, (colleague.name,))
    with pytest.raises(RulesNotSignedError, match="revoked"):  # as before erasing and losing words
        signed_rules.require_sound(post)
    signed_rules.tell(post)
    assert FindingKind.RULES_REVOKED in told(post)

    back = transfer.write_return(hq, post.desk.id, stick)
    transfer.receive(post, stick / back.file_name)

    assert policy.policy(post) == decided
    assert state(post) is RulesState.USUAL
    signed_rules.require_sound(post)


def test_the_bundle_that_brings_the_list_brings_the_rules_again_and_nobody_is_told(
    hq: OpenDesk, post: OpenDesk, colleague: Officer, stick: Path
) -> None:
    before, founder = hq.clock.now() - timedelta(days=1), hq.officer
    deciding.set_policy(hq, STRICT)
    back = transfer.write_return(other(hq, colleague), post.desk.id, stick)
    transfer.receive(post, stick / back.file_name)
    hq.casebook.act_as(founder)
    revoke(hq, colleague, RevocationKind.MISUSED, before)
    back = transfer.write_return(hq, post.desk.id, stick)
    transfer.receive(post, stick / back.file_name)
    assert state(post) is RulesState.USUAL
    assert FindingKind.RULES_REVOKED not in told(post)
