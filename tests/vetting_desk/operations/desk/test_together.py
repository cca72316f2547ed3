"""A colleague's passphrase opens the casebook beside an administrator, until the desk is locked."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace

import pytest

from vetting_desk.crypto.slots import open_slot
from vetting_desk.errors import (
    CaseKeyMissingError,
    NotFoundError,
    PermissionDeniedError,
    StateError,
    TrustChangedError,
    WrongPassphraseError,
)
from vetting_desk.model import Commit, Role
from vetting_desk.operations.access import certificates, desk_folders
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.desk import desks, officers, together

SECOND = "seven grey otters climb ladders"


@pytest.fixture
def boss(post: OpenDesk) -> OpenDesk:
    """The post, unlocked by an officer who may manage officers."""
    post.casebook.act_as(replace(post.officer, role=Role.SUPERVISOR))
    return post


@pytest.fixture
def administrator(boss: OpenDesk) -> str:
    """Id of an administrator of the post."""
    return officers.add_officer(boss, "Sitora Sample", Role.ADMINISTRATOR, SECOND).id


@pytest.fixture
def lone(boss: OpenDesk, administrator: str, case_id: str) -> Iterator[OpenDesk]:
    """The post, as its administrator unlocked it; there is a case."""
    assert case_id
    boss.close()
    with closing(desks.unlock(boss.folder, administrator, SECOND)) as desk:
        yield desk


def colleague(desk: OpenDesk) -> str:
    [found] = together.colleagues(desk)
    return found.id


def test_the_administrator_stays_who_they_are_and_does_what_their_role_allows(
    lone: OpenDesk, passphrase: str
) -> None:
    together.open_together(lone, colleague(lone), passphrase)

    assert not lone.alone
    assert lone.officer.role is Role.ADMINISTRATOR
    added = officers.add_officer(lone, "Farida Sample", Role.INTERVIEWER, SECOND + " too")
    assert added.id in {known.officer.id for known in lone.casebook.officers.list()}
    with pytest.raises(PermissionDeniedError):
        cases.search(lone)
    lone.casebook.verify()


def test_both_are_named_in_the_log(lone: OpenDesk, passphrase: str) -> None:
    other = colleague(lone)
    together.open_together(lone, other, passphrase)

    [entry] = lone.casebook.audit.entries(action="unlocked-together")
    assert (entry.officer_id, entry.subject) == (lone.officer.id, other)


def test_what_was_lent_never_gets_into_the_administrators_slot(
    lone: OpenDesk, passphrase: str
) -> None:
    own = bytes(lone.secret.store_key)
    together.open_together(lone, colleague(lone), passphrase)
    desks.change_passphrase(lone, SECOND, SECOND + " and more")
    lent = bytes(lone.secret.store_key)
    slots, ids = lone.folder / desk_folders.SLOTS_FOLDER, (lone.officer.id, lone.desk.id)

    held = open_slot(slots, *ids, SECOND + " and more")

    assert lent != own
    assert bytes(held.store_key) == own
    assert held.age_identity == ""


def test_a_wrong_passphrase_leaves_the_desk_as_it_was(lone: OpenDesk) -> None:
    with pytest.raises(WrongPassphraseError):
        together.open_together(lone, colleague(lone), SECOND)

    assert lone.alone
    assert lone.casebook.officers.list()


def test_nobody_is_their_own_colleague_nor_is_an_unknown_one(
    lone: OpenDesk, passphrase: str
) -> None:
    with pytest.raises(NotFoundError):
        together.open_together(lone, lone.officer.id, SECOND)
    together.open_together(lone, colleague(lone), passphrase)
    with pytest.raises(StateError):
        together.open_together(lone, lone.officer.id, SECOND)
    assert together.colleagues(lone) == ()


def test_an_account_that_the_casebook_knows_as_closed_is_not_let_in(
    boss: OpenDesk, administrator: str, passphrase: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The book may say what its owner wrote into it; the casebook is the truth."""
    folder, own = boss.folder, boss.officer.id
    boss.casebook.officers.put(boss.casebook.officers.get(administrator).officer, active=False)
    with monkeypatch.context() as forged:
        forged.setattr(
            "vetting_desk.operations.access.desk_book.publish_if_possible", lambda _: None
        )
        boss.close()
    with closing(desks.unlock(folder, administrator, SECOND)) as desk:
        with pytest.raises(PermissionDeniedError) as refused:
            together.open_together(desk, own, passphrase)
        assert desk.alone
        assert bytes(desk.secret.kept_key) == b""
        assert desk.secret.age_identity == ""
    assert refused.value.fields["action"] == "account-closed"


def test_a_trust_that_changed_is_not_taken_with_the_key(
    boss: OpenDesk, administrator: str, passphrase: str
) -> None:
    folder, own = boss.folder, boss.officer.id
    root = boss.casebook.settings.get(certificates.ROOT) or ""
    boss.casebook.settings.set(certificates.ROOT, root.replace("BEGIN", "BEGIN", 1) + "\n")
    boss.close()
    with closing(desks.unlock(folder, administrator, SECOND)) as desk:
        with pytest.raises(TrustChangedError):
            together.open_together(desk, own, passphrase)
        assert desk.alone


def test_who_listens_hears_of_the_casebook_from_then_on(lone: OpenDesk, passphrase: str) -> None:
    heard: list[Commit] = []
    lone.listen(heard.append)
    together.open_together(lone, colleague(lone), passphrase)
    officers.add_officer(lone, "Farida Sample", Role.INTERVIEWER, SECOND + " too")

    assert any(change.kind == "officer" for commit in heard for change in commit.items)
    lone.unlisten(heard.append)


def test_the_last_one_with_the_key_is_not_removed(lone: OpenDesk, passphrase: str) -> None:
    other = colleague(lone)
    together.open_together(lone, other, passphrase)

    with pytest.raises(CaseKeyMissingError) as refused:
        officers.remove_officer(lone, other, SECOND)
    assert refused.value.fields["detail"] == "last"
