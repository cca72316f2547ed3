"""Backups: their desk, and who can open them."""

from dataclasses import replace
from pathlib import Path

import pytest

from tests.vetting_desk.operations.desk.backups.conftest import NEW
from vetting_desk.errors import (
    DriveMissingError,
)
from vetting_desk.model import Role
from vetting_desk.operations.access import desk_folders
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.desk import officers
from vetting_desk.operations.desk.backups import making, restoring
from vetting_desk.operations.desk.backups.making import BackupMade
from vetting_desk.operations.desk.backups.restoring import Opener


def test_a_backup_says_whose_it_is_and_who_can_open_it(post: OpenDesk, made: BackupMade) -> None:
    [found] = making.find(made.path.parent)

    assert found.desk == post.desk
    assert [slot.name for slot in found.officers] == ["Iskandar Sample"]
    assert not found.recovery


@pytest.mark.parametrize("left", [None, b"cut"])
def test_an_officer_whose_first_copy_is_gone_or_damaged_opens_it_by_the_second(
    post: OpenDesk, stick: Path, passphrase: str, left: bytes | None
) -> None:
    post.casebook.act_as(replace(post.officer, role=Role.SUPERVISOR))
    other = officers.add_officer(post, "Farida Sample", Role.INTERVIEWER, NEW)
    first = post.folder / desk_folders.SLOTS_FOLDER / f"{other.id}.slot"
    if left is None:
        first.unlink()
    else:
        first.write_bytes(left)

    made = making.create(post, stick)

    assert restoring.verify(made.path, Opener("Farida Sample", NEW)).report.sound


def test_who_waits_for_a_ticket_is_not_promised_an_opening(
    post: OpenDesk, passphrase: str, stick: Path
) -> None:
    post.casebook.act_as(replace(post.officer, role=Role.SUPERVISOR))
    officers.add_officer(post, "Farida Sample", Role.INTERVIEWER, NEW)
    officers.rekey(post, passphrase)

    [found] = [making.look(making.create(post, stick).path)]

    assert [slot.name for slot in found.officers] == ["Iskandar Sample"]


def test_a_stick_that_is_not_there_is_reported(post: OpenDesk, tmp_path: Path) -> None:
    with pytest.raises(DriveMissingError):
        making.create(post, tmp_path / "gone")
