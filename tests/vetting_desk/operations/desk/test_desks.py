"""Making desks, and an officer's changes to their own slot."""

import errno
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from vetting_desk import store
from vetting_desk.clock import Clock, FixedClock
from vetting_desk.crypto.kdf import CHEAP
from vetting_desk.errors import (
    InputError,
    WrongPassphraseError,
)
from vetting_desk.model import Desk, DeskKind, Role
from vetting_desk.operations.access import (
    desk_folders,
    own_passphrase,
)
from vetting_desk.operations.desk import desks


def test_a_key_file_is_needed_once_it_was_added(
    folder: Path, officer_id: str, passphrase: str, stick: Path, clock: FixedClock
) -> None:
    key = stick / "key"
    with closing(desks.unlock(folder, officer_id, passphrase, clock)) as desk:
        desks.add_key_file(desk, passphrase, key)
        own_passphrase.confirm_passphrase(desk, passphrase)
    assert desk_folders.officers_of(folder)[0].key_file

    with pytest.raises(WrongPassphraseError):
        desks.unlock(folder, officer_id, passphrase, clock)
    with closing(desks.unlock(folder, officer_id, passphrase, clock, key)) as desk:
        desks.remove_key_file(desk, passphrase)
    desks.unlock(folder, officer_id, passphrase, clock).close()


def test_a_key_file_that_cannot_be_read_is_distinguished(
    folder: Path, officer_id: str, passphrase: str, stick: Path
) -> None:
    with closing(desks.unlock(folder, officer_id, passphrase)) as desk:
        desks.add_key_file(desk, passphrase, stick / "key")

    with pytest.raises(InputError):
        desks.unlock(folder, officer_id, passphrase, key_file=stick / "gone")


def new_desk(**changes: Any) -> desks.NewDesk:
    fields: dict[str, Any] = {
        "name": "Lone post",
        "kind": DeskKind.POST,
        "organisation": "Invented",
        "training": True,
        "officer_name": "Farida Sample",
        "role": Role.INTERVIEWER,
        "passphrase": "four slow camels count lanterns",
    }
    return desks.NewDesk(**(fields | changes))


def test_a_new_desk_opens_with_its_officers_passphrase(tmp_path: Path) -> None:
    with closing(desks.create_desk(tmp_path / "post", new_desk(), profile=CHEAP)) as made:
        officer = made.officer

    with closing(desks.unlock(made.folder, officer.id, new_desk().passphrase)) as again:
        assert again.officer == officer
        assert again.desk.name == "Lone post"
        assert not again.enrolled


@pytest.mark.parametrize(
    ("role", "clinical"), [(Role.PSYCHOLOGIST, True), (Role.SUPERVISOR, False)]
)
def test_only_a_psychologist_has_a_clinical_identity(
    tmp_path: Path, role: Role, clinical: bool
) -> None:
    made = desks.create_desk(tmp_path / "post", new_desk(role=role), profile=CHEAP)
    with closing(made):
        assert bool(made.secret.clinical_identity) is clinical


def test_a_folder_that_holds_something_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("mine")
    with pytest.raises(InputError) as refused:
        desks.create_desk(tmp_path, new_desk(), profile=CHEAP)

    assert refused.value.fields["detail"] == "not-empty"
    assert [path.name for path in tmp_path.iterdir()] == ["letter.txt"]


@pytest.mark.parametrize(
    "wrong",
    [{"name": "a" * 65}, {"name": " "}, {"officer_name": "a\x00b"}, {"passphrase": "too short"}],
    ids=["long", "blank", "control", "passphrase"],
)
def test_what_cannot_be_taken_makes_no_desk(tmp_path: Path, wrong: dict[str, str]) -> None:
    with pytest.raises(InputError):
        desks.create_desk(tmp_path / "post", new_desk(**wrong), profile=CHEAP)
    assert not (tmp_path / "post").exists()


def test_a_changed_passphrase_opens_and_the_old_one_does_not(
    folder: Path, officer_id: str, passphrase: str
) -> None:
    new = "eleven calm swans borrow pencils"
    with closing(desks.unlock(folder, officer_id, passphrase)) as desk:
        desks.change_passphrase(desk, passphrase, new)
        assert desk.casebook.audit.entries(action="passphrase-changed")

    desks.unlock(folder, officer_id, new).close()
    with pytest.raises(WrongPassphraseError):
        desks.unlock(folder, officer_id, passphrase)


def test_a_folder_for_a_new_desk_is_one_that_is_not_there(tmp_path: Path) -> None:
    for name in ("post", "post-2"):
        assert desks.new_folder(tmp_path, "post") == tmp_path / name
        (tmp_path / name).mkdir()

    assert desks.new_folder(tmp_path, "post") == tmp_path / "post-3"


def test_no_copy_of_a_new_store_key_is_left_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    given: list[bytearray] = []
    create_casebook = store.create_casebook

    def watched(folder: Path, key: bytearray, desk: Desk, clock: Clock) -> store.Casebook:
        given.append(key)
        return create_casebook(folder, key, desk, clock)

    monkeypatch.setattr(store, "create_casebook", watched)
    desks.create_desk(tmp_path / "post", new_desk(), profile=CHEAP).close()

    assert [any(key) for key in given] == [False]


def test_a_key_file_that_could_not_be_required_is_not_asked_for(
    folder: Path,
    officer_id: str,
    passphrase: str,
    stick: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left")

    with closing(desks.unlock(folder, officer_id, passphrase)) as desk:
        with monkeypatch.context() as patch:
            patch.setattr(desks, "rewrite_slot", full)
            with pytest.raises(OSError, match="space"):
                desks.add_key_file(desk, passphrase, stick / "key")
        own_passphrase.confirm_passphrase(desk, passphrase)
        desks.add_key_file(desk, passphrase, stick / "another")
        with monkeypatch.context() as patch:
            patch.setattr(desks, "rewrite_slot", full)
            with pytest.raises(OSError, match="space"):
                desks.remove_key_file(desk, passphrase)
        own_passphrase.confirm_passphrase(desk, passphrase)
