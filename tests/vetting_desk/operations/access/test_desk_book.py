"""The desk book is kept in step, and nothing in it is believed but what was done alone."""

from contextlib import closing
from dataclasses import replace

import pytest

from vetting_desk.errors import StorageFullError
from vetting_desk.model import Role
from vetting_desk.operations.access import certificates, desk_book
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.desk import desks, officers
from vetting_desk.store import desk_book as books

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


def test_a_desk_without_an_administrator_has_no_book(boss: OpenDesk) -> None:
    desk_book.publish(boss)

    assert not (boss.folder / books.BOOK_FILE).exists()


@pytest.mark.usefixtures("administrator")
def test_accounts_and_public_keys_are_copied_and_nothing_secret(boss: OpenDesk) -> None:
    key = desk_book.key_of(boss.casebook)
    assert key is not None
    with closing(books.open_beside(boss.folder, key, boss.clock)) as book:
        assert book.officers.list() == boss.casebook.officers.list()
        assert book.settings.get(certificates.ROOT) == boss.casebook.settings.get(certificates.ROOT)
        assert book.settings.get_bytes(desk_book.KEY) is None
        assert book.settings.get_bytes(desks.DESK_KEY) is None


@pytest.mark.usefixtures("administrator")
def test_what_changed_since_is_copied_when_the_desk_is_closed(boss: OpenDesk) -> None:
    third = officers.add_officer(boss, "Farida Sample", Role.INTERVIEWER, SECOND + " too")
    boss.casebook.officers.put(third, active=False)
    key = desk_book.key_of(boss.casebook)
    assert key is not None
    boss.close()

    with closing(books.open_alone(boss.folder, key, boss.clock)) as book:
        assert not book.officers.get(third.id).active


def test_what_an_administrator_did_alone_stands_in_the_log_once(
    boss: OpenDesk, administrator: str, passphrase: str
) -> None:
    folder, own = boss.folder, boss.officer.id
    boss.close()
    with closing(desks.unlock(folder, administrator, SECOND)) as desk:
        desks.change_passphrase(desk, SECOND, SECOND + " and more")
    for _ in range(2):
        with closing(desks.unlock(folder, own, passphrase)) as desk:
            done = desk.casebook.audit.entries(action="done-alone")
            desk.casebook.verify()

    assert [entry.detail["action"] for entry in reversed(done)] == [
        "unlocked",
        "passphrase-changed",
    ]
    assert {entry.officer_id for entry in done} == {administrator}


def test_a_book_that_was_put_back_is_told_and_made_anew(
    boss: OpenDesk, administrator: str, passphrase: str
) -> None:
    folder, own, path = boss.folder, boss.officer.id, boss.folder / books.BOOK_FILE
    earlier = path.read_bytes()
    boss.close()
    path.write_bytes(earlier)
    with closing(desks.unlock(folder, own, passphrase)) as desk:
        assert len(desk.casebook.audit.entries(action="desk-book-replaced")) == 1

    with closing(desks.unlock(folder, administrator, SECOND)) as desk:
        assert desk.alone


@pytest.mark.usefixtures("administrator")
def test_a_full_disk_keeps_nobody_from_their_work(
    boss: OpenDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise StorageFullError(path="")

    monkeypatch.setattr(books, "open_beside", full)
    monkeypatch.setattr(books, "create", full)

    desk_book.publish_if_possible(boss)
    with pytest.raises(StorageFullError):
        desk_book.publish(boss)


def test_a_revoked_administrator_does_not_open_the_book(
    boss: OpenDesk, administrator: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Everybody:
        def revokes(self, *_: object) -> bool:
            return True

    certificate = boss.casebook.officers.get(boss.officer.id).certificates
    known = boss.casebook.officers.get(administrator).officer
    boss.casebook.officers.put(known, certificate)
    monkeypatch.setattr(certificates, "revocation_list", lambda _: Everybody())
    desk_book.publish(boss)
    key = desk_book.key_of(boss.casebook)
    assert key is not None

    with closing(books.open_beside(boss.folder, key, boss.clock)) as book:
        assert not book.officers.get(administrator).active
        assert book.officers.get(boss.officer.id).active
