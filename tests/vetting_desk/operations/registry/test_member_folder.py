"""A member's folder, opened for longer than one act."""

import os
import shutil
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.vetting_desk.operations.registry.conftest import WORDS
from tests.vetting_desk.registry.cluster import Cluster
from vetting_desk.errors import (
    CasebookMissingError,
    PermissionDeniedError,
    RegistryDownError,
    UnlockDelayedError,
    WrongPassphraseError,
)
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.permissions import Action
from vetting_desk.operations.registry import member_folder, members, reviewing


def copies() -> set[Path]:
    return set(Path(tempfile.gettempdir()).glob("vetting-desk-member-*"))


@pytest.fixture
def mine(
    central: OpenDesk, cluster: Cluster, database_name: str, owner: str, tmp_path: Path
) -> Iterator[Path]:
    before = copies()
    folder = tmp_path / "mine"
    address = cluster.address(database_name, "my_login")
    members.add_own(central, folder, address, "my_login", WORDS, as_owner=owner)
    yield folder
    assert copies() <= before


def test_it_connects_when_asked_and_again_after_the_connection_was_lost(
    mine: Path, central: OpenDesk
) -> None:
    with closing(member_folder.unlock(mine, central.officer.id, WORDS)) as member:
        first = member.registry()
        assert member.registry() is first
        member.interrupt()
        with pytest.raises(RegistryDownError):
            reviewing.counts(member.book, first)
        assert reviewing.counts(member.book, member.registry())
        assert (member.officer, member.desk) == (central.officer, central.desk)
        assert not member.signs
    assert not any(member._secret.store_key)


def test_a_server_that_is_down_keeps_nobody_from_opening_their_folder(
    mine: Path, central: OpenDesk, cluster: Cluster
) -> None:
    cluster.stop()
    try:
        with closing(member_folder.unlock(mine, central.officer.id, WORDS)) as member:
            with pytest.raises(RegistryDownError):
                member.registry()
            member.interrupt()
    finally:
        cluster.start()


def test_what_is_begun_apart_is_nowhere_afterwards(mine: Path, central: OpenDesk) -> None:
    with closing(member_folder.opened(mine, WORDS, Action.REVIEW)) as member:
        with member.apart() as book:
            assert book.folder != member.book.folder
            book.casebook.settings.set("invented", "word")
        assert member.book.casebook.settings.get("invented") is None
        assert any(member._secret.store_key)


def test_wrong_words_are_counted_at_the_window(mine: Path, central: OpenDesk) -> None:
    for _ in range(4):
        with pytest.raises(WrongPassphraseError):
            member_folder.unlock(mine, central.officer.id, "wrong words at the window")
    with pytest.raises(UnlockDelayedError):
        member_folder.unlock(mine, central.officer.id, WORDS)


def test_what_is_no_reviewers_folder_is_refused(
    worker: Path, mine: Path, central: OpenDesk, tmp_path: Path
) -> None:
    found = member_folder.place(worker)
    with pytest.raises(PermissionDeniedError):
        member_folder.unlock(worker, found.officers[0].id, WORDS)
    with pytest.raises(CasebookMissingError):
        member_folder.place(tmp_path / "nothing")
    assert member_folder.place(mine).officers[0].name == central.officer.name


def test_the_copy_of_a_killed_program_is_removed_and_one_in_use_is_not(
    mine: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    long_ago = time.time() - 3_600
    with closing(member_folder.opened(mine, WORDS, Action.REVIEW)) as member:
        killed = Path(shutil.copytree(member.book.folder, tmp_path / "vetting-desk-member-killed"))
        begun = tmp_path / "vetting-desk-member-begun"
        begun.mkdir()
        for each in (killed, member.book.folder):
            os.utime(each, (long_ago, long_ago))
        with member.apart():
            assert not killed.exists()
            begun.rmdir()  # left as it was
            assert member.book.folder.exists()


@pytest.mark.system("linux", "darwin")  # links need no right there
def test_what_only_bears_the_name_of_a_copy_is_left(
    mine: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    elsewhere, long_ago = tmp_path / "elsewhere", time.time() - 3_600
    elsewhere.mkdir()
    (tmp_path / "vetting-desk-member-link").symlink_to(elsewhere)
    (tmp_path / "vetting-desk-member-file").touch()
    for each in (elsewhere, tmp_path / "vetting-desk-member-file"):
        os.utime(each, (long_ago, long_ago))
    with closing(member_folder.opened(mine, WORDS, Action.REVIEW)):
        assert list(elsewhere.iterdir()) == []
        (tmp_path / "vetting-desk-member-link").unlink()  # left as they were
        (tmp_path / "vetting-desk-member-file").unlink()
