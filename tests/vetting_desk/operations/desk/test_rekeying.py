"""New keys: everybody who stays gets theirs, also where it ended early.

Removing an officer, and a casebook that is changed, verified and put in place, are in `test_officers`.
"""

from contextlib import closing
from dataclasses import replace

import pytest

from vetting_desk.errors import StorageFullError
from vetting_desk.model import Role
from vetting_desk.operations.access import desk_book
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.desk import desks, officers, rekeying
from vetting_desk.store import rekey as store_rekey

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


def test_an_administrator_gets_another_key_of_the_book_and_none_of_the_casebook(
    boss: OpenDesk, administrator: str, passphrase: str
) -> None:
    before, own = desk_book.key_of(boss.casebook), boss.officer.id
    rekeying.renew(boss)
    after, store_key, folder = (
        desk_book.key_of(boss.casebook), bytes(boss.secret.store_key), boss.folder,
    )  # fmt: skip
    boss.close()

    with closing(desks.unlock(folder, administrator, SECOND)) as desk:
        held = bytes(desk.secret.store_key)
        assert desk.alone
    assert before != after
    assert held == bytes(after or b"")
    assert held != store_key
    with closing(desks.unlock(folder, own, passphrase)) as desk:
        assert bytes(desk.secret.store_key) == store_key


def test_an_officer_who_was_away_for_one_key_opens_the_desk_after_a_second_failed(
    boss: OpenDesk, administrator: str, passphrase: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    away = officers.add_officer(boss, "Farida Sample", Role.INTERVIEWER, SECOND + " too").id
    officers.rekey(boss, passphrase)

    def full(*_: object) -> None:
        raise StorageFullError(path="")

    with monkeypatch.context() as filled:
        filled.setattr(store_rekey, "_verify", full)
        with pytest.raises(StorageFullError):
            officers.rekey(boss, passphrase)
    with monkeypatch.context() as filled:
        filled.setattr(boss.casebook, "replace_file", full)
        with pytest.raises(StorageFullError):
            officers.rekey(boss, passphrase)
    assert officers.rekey_wanted(boss)
    folder = boss.folder
    boss.close()

    with closing(desks.unlock(folder, away, SECOND + " too")) as desk:
        desk.casebook.verify()
    with closing(desks.unlock(folder, administrator, SECOND)) as desk:
        assert desk.alone


def test_without_administrators_there_is_no_book_any_more(
    boss: OpenDesk, administrator: str, passphrase: str
) -> None:
    officers.remove_officer(boss, administrator, passphrase)

    assert desk_book.key_of(boss.casebook) is None


@pytest.mark.usefixtures("administrator")
def test_nothing_is_due_where_administrators_never_had_the_key(boss: OpenDesk) -> None:
    assert not rekeying.is_due(boss)
    assert rekeying.without_recipient(boss) == ()
