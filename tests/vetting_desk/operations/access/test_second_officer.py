"""The second of two officers gives their own passphrase, and nobody else's will do."""

from dataclasses import replace
from pathlib import Path

import pytest

from vetting_desk.errors import (
    DamagedSlotError,
    NotFoundError,
    StateError,
    UnlockDelayedError,
    WrongPassphraseError,
)
from vetting_desk.model import Role
from vetting_desk.operations.access import attempts, desk_folders
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.access.second_officer import confirm_second, seconds
from vetting_desk.operations.desk import desks, officers

SECOND = "seven grey otters climb ladders"


@pytest.fixture
def second(hq: OpenDesk) -> str:
    return officers.add_officer(hq, "Farida Sample", Role.INTERVIEWER, SECOND).id


def test_another_officer_s_passphrase_says_who_they_are(hq: OpenDesk, second: str) -> None:
    assert confirm_second(hq, second, SECOND).name == "Farida Sample"
    assert not attempts.unlogged(hq.folder)


def test_nobody_is_their_own_second(hq: OpenDesk, second: str, passphrase: str) -> None:
    with pytest.raises(StateError):
        confirm_second(hq, hq.officer.id, passphrase)
    assert [each.id for each in seconds(hq)] == [second]


def test_a_wrong_passphrase_counts_as_a_failed_unlock(hq: OpenDesk, second: str) -> None:
    for _ in range(attempts.FREE + 1):
        with pytest.raises(WrongPassphraseError):
            confirm_second(hq, second, SECOND + "!")

    with pytest.raises(UnlockDelayedError):
        confirm_second(hq, second, SECOND)


def test_the_first_officer_s_passphrase_does_not_open_the_second_s_slot(
    hq: OpenDesk, second: str, passphrase: str
) -> None:
    with pytest.raises(WrongPassphraseError):
        confirm_second(hq, second, passphrase)


def test_who_left_is_no_second(hq: OpenDesk, second: str) -> None:
    known = hq.casebook.officers.get(second)
    hq.casebook.officers.put(known.officer, active=False)

    assert seconds(hq) == ()
    with pytest.raises(NotFoundError):
        confirm_second(hq, second, SECOND)


def test_an_officer_of_another_desk_is_no_second(hq: OpenDesk, post: OpenDesk) -> None:
    assert post.officer.id in {known.officer.id for known in hq.casebook.officers.list()}
    with pytest.raises(NotFoundError):
        confirm_second(hq, post.officer.id, "whatever it is there")


def test_a_damaged_slot_is_no_failed_unlock(hq: OpenDesk, second: str) -> None:
    for path in (hq.folder / desk_folders.SLOTS_FOLDER).glob(f"{second}.slot*"):
        path.write_bytes(path.read_bytes()[:-1] + b"\x00")
    with pytest.raises((DamagedSlotError, NotFoundError)):
        confirm_second(hq, second, SECOND)
    assert not attempts.unlogged(hq.folder)


def test_a_second_factor_is_asked_of_the_second(hq: OpenDesk, second: str, tmp_path: Path) -> None:
    hq.close()
    desk = desks.unlock(hq.folder, second, SECOND)
    desks.add_key_file(desk, SECOND, tmp_path / "key")
    first = next(each for each in desk_folders.officers_of(hq.folder) if each.id != second)
    desk.casebook.act_as(replace(desk.officer, id=first.id, role=Role.SUPERVISOR))

    with pytest.raises(WrongPassphraseError):
        confirm_second(desk, second, SECOND)
    assert confirm_second(desk, second, SECOND, tmp_path / "key").id == second
    desk.close()
