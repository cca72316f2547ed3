"""The keys of a desk are parted once both kinds of officers are there; what keeps them together is told.

What an administrator's old slot opens afterwards, and after a kill, is tried in
`tests.security.test_administrator`.
"""

from contextlib import closing
from dataclasses import replace

import pytest

from vetting_desk.errors import StorageFullError
from vetting_desk.model import Role
from vetting_desk.model.finding import FindingKind
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.desk import desks, new_officer, officers, parting, rekeying
from vetting_desk.store.recipients import RecipientPurpose

SECOND = "seven grey otters climb ladders"


@pytest.fixture
def boss(post: OpenDesk) -> OpenDesk:
    """The post, unlocked by an officer who may manage officers."""
    post.casebook.act_as(replace(post.officer, role=Role.SUPERVISOR))
    return post


@pytest.fixture
def unparted(boss: OpenDesk, monkeypatch: pytest.MonkeyPatch) -> str:
    """Id of an administrator whose slot still holds the key of the casebook, as an earlier version left it."""
    with monkeypatch.context() as earlier:
        earlier.setattr(new_officer, "_key_of_the_book", lambda *_: None)
        earlier.setattr(parting, "part_if_possible", lambda _: False)
        return officers.add_officer(boss, "Sitora Sample", Role.ADMINISTRATOR, SECOND).id


def test_without_an_administrator_nothing_is_parted(boss: OpenDesk, passphrase: str) -> None:
    before = bytes(boss.secret.store_key)

    assert not parting.part_after_unlocking(boss, passphrase)
    assert bytes(boss.secret.store_key) == before


@pytest.mark.usefixtures("unparted")
def test_parting_gives_the_casebook_another_key_once(boss: OpenDesk, passphrase: str) -> None:
    before = bytes(boss.secret.store_key)

    assert parting.part_after_unlocking(boss, passphrase)
    assert bytes(boss.secret.store_key) != before
    assert not parting.part_after_unlocking(boss, passphrase)


def test_who_has_no_ticket_keeps_the_keys_together_and_that_is_told(
    boss: OpenDesk, unparted: str, passphrase: str
) -> None:
    recipients = boss.casebook.recipients
    kept = recipients.find(unparted, RecipientPurpose.TICKET)
    assert kept is not None
    recipients.remove(unparted, RecipientPurpose.TICKET)

    assert not parting.part_after_unlocking(boss, passphrase)
    assert not parting.part_if_possible(boss)
    [finding] = boss.casebook.findings.standing()
    assert (finding.kind, finding.subject) == (FindingKind.KEYS_TOGETHER, unparted)

    recipients.put(unparted, RecipientPurpose.TICKET, kept)
    assert parting.part_if_possible(boss)
    assert boss.casebook.findings.standing() == []


@pytest.mark.usefixtures("unparted")
def test_a_full_disk_leaves_the_desk_as_it_was(
    boss: OpenDesk, passphrase: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise StorageFullError(path="")

    with monkeypatch.context() as filled:
        filled.setattr(rekeying, "renew", full)
        assert not parting.part_after_unlocking(boss, passphrase)
    assert rekeying.is_due(boss)


def test_another_administrator_does_not_hide_that_one_still_has_the_key(
    boss: OpenDesk, unparted: str
) -> None:
    boss.casebook.recipients.remove(unparted, RecipientPurpose.TICKET)
    officers.add_officer(boss, "Farida Sample", Role.ADMINISTRATOR, SECOND + " too")

    assert rekeying.is_due(boss)


def test_an_administrators_own_unlock_parts_them_too(boss: OpenDesk, unparted: str) -> None:
    folder = boss.folder
    boss.close()

    with closing(desks.unlock(folder, unparted, SECOND)) as desk:
        assert desk.alone
        assert desk.secret.age_identity == ""
