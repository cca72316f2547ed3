"""Rules are stored unless newer ones exist, from those who may decide them; unlocking applies its part."""

from dataclasses import replace
from datetime import timedelta

import pytest

from vetting_desk.crypto.cms import SignedBy
from vetting_desk.errors import InputError
from vetting_desk.model import Role
from vetting_desk.operations.access import attempts, brought_rules, policy
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.policy import Policy
from vetting_desk.operations.organisation import kept_rules

NEWER = Policy(erase_after=20, number=7)


def test_kept_rules_are_in_force_logged_and_known_to_unlocking(post: OpenDesk) -> None:
    assert kept_rules.keep(post, policy.to_text(NEWER))

    assert policy.policy(post) == NEWER
    [entry] = post.casebook.audit.entries(action="policy-set")[:1]
    assert entry.subject == "7"
    attempts.set_limit(post.folder, 0)
    kept_rules.follow(post)
    assert attempts.limit(post.folder) == 20


def test_older_rules_are_left_alone_and_the_same_may_come_again(post: OpenDesk) -> None:
    kept_rules.keep(post, policy.to_text(NEWER))

    assert not kept_rules.keep(post, policy.to_text(replace(Policy(), number=6)))
    assert kept_rules.keep(post, policy.to_text(NEWER))
    assert policy.policy(post) == NEWER


def test_what_cannot_be_read_is_not_kept(post: OpenDesk) -> None:
    with pytest.raises(InputError):
        kept_rules.keep(post, "{}")
    assert policy.policy(post) == Policy()


def test_a_bundles_rules_count_only_from_who_may_decide_them(post: OpenDesk, hq: OpenDesk) -> None:
    newer, older = policy.to_text(NEWER), policy.to_text(replace(NEWER, number=6))
    certificate = hq.keys.signer.certificate
    own = SignedBy(hq.officer, hq.desk.id, certificate, hq.clock.now())
    colleague = replace(own, officer=replace(hq.officer, role=Role.DECISION_MAKER))

    assert kept_rules.take_over(post, newer, colleague) == "policy-refused"
    assert kept_rules.take_over(post, "{}", own) == "policy-refused"
    assert policy.policy(post) == Policy()
    assert kept_rules.take_over(post, newer, own) == ""
    brought = post.casebook.settings.get(brought_rules.KEY)
    later_word = replace(own, signed_at=own.signed_at + timedelta(hours=1))
    assert kept_rules.take_over(post, older, later_word) == "policy-older"
    assert policy.policy(post) == NEWER
    assert post.casebook.settings.get(brought_rules.KEY) == brought  # those in force
    assert kept_rules.take_over(post, newer, later_word) == ""
    assert post.casebook.settings.get(brought_rules.KEY) != brought  # brought again
