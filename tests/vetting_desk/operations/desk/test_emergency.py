"""Destroyed keys: nothing on the desk opens it any more; a backup does."""

from contextlib import closing
from pathlib import Path

import pytest

from vetting_desk.errors import CasebookInUseError, DamagedSlotError, InputError
from vetting_desk.operations.access import desk_folders
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.desk import desks, emergency
from vetting_desk.operations.desk.backups import making, restoring
from vetting_desk.operations.desk.backups.restoring import Opener


def test_afterwards_no_passphrase_opens_the_desk(post: OpenDesk, passphrase: str) -> None:
    officer_id = post.officer.id

    done = emergency.make_unreadable(post.folder, " Test  post ", post)

    assert (done.slots, done.left) == (1, ())
    assert desk_folders.officers_of(post.folder) == ()
    with pytest.raises(DamagedSlotError):
        desks.unlock(post.folder, officer_id, passphrase)


def test_the_keys_in_memory_are_overwritten(post: OpenDesk) -> None:
    secret = post.secret

    emergency.make_unreadable(post.folder, "Test post", post)

    assert not any(secret.store_key)
    assert not any(secret.signing_key)
    assert secret.age_identity == ""


@pytest.mark.parametrize(
    "error", [CasebookInUseError(path="casebook.db", process=""), ValueError()]
)
def test_a_desk_that_does_not_close_is_destroyed_all_the_same(
    post: OpenDesk, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    def fails() -> None:
        raise error

    with monkeypatch.context() as patch:
        patch.setattr(post.casebook, "close", fails)
        done = emergency.make_unreadable(post.folder, "Test post", post)

    assert (done.slots, done.left) == (1, ())
    assert not any(post.secret.store_key)
    post.casebook.close()


def test_no_slot_stays_under_any_name(post: OpenDesk) -> None:
    folder = post.folder / desk_folders.SLOTS_FOLDER
    before = {path.read_bytes() for path in folder.iterdir()}

    emergency.make_unreadable(post.folder, "Test post", post)

    assert before
    assert list(folder.iterdir()) == []


def test_a_damaged_slot_is_destroyed_too(post: OpenDesk) -> None:
    folder = post.folder / desk_folders.SLOTS_FOLDER
    for path in folder.glob("*.slot*"):
        path.write_bytes(path.read_bytes()[:-5])

    assert emergency.make_unreadable(post.folder, "Test post", post).slots == 1
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("typed", ["", "test post", "Test", "yes"])
def test_without_the_name_nothing_is_destroyed(data: Path, typed: str) -> None:
    with pytest.raises(InputError):
        emergency.make_unreadable(data / "post", typed)

    assert len(desk_folders.officers_of(data / "post")) == 1


def test_a_backup_still_opens(
    post: OpenDesk, case_id: str, stick: Path, tmp_path: Path, passphrase: str
) -> None:
    made = making.create(post, stick)
    emergency.make_unreadable(post.folder, "Test post", post)

    place = restoring.restore(made.path, tmp_path / "new", Opener(passphrase=passphrase))

    with closing(desks.unlock(place.folder, place.officers[0].id, passphrase)) as desk:
        assert [row.id for row in cases.search(desk)] == [case_id]
