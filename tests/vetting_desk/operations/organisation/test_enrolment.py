"""A post joins its organisation only by papers on a stick."""

import errno
from pathlib import Path

import pytest

from vetting_desk.crypto.kdf import CHEAP
from vetting_desk.errors import DriveMissingError, PermissionDeniedError
from vetting_desk.model import Role
from vetting_desk.operations.access import desk_folders
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.organisation import enrolment, membership


def test_both_sides_read_the_same_words(new_post: OpenDesk, hq: OpenDesk, stick: Path) -> None:
    written = enrolment.write_request(new_post, stick)
    seen = enrolment.read_request(hq, stick / written.file_name)
    answered = enrolment.approve(hq, stick / written.file_name, stick)
    read = enrolment.read_answer(new_post, stick / answered.file_name)

    assert seen.words == written.words
    assert read.words == answered.words
    assert (seen.desk_name, seen.officer_name, seen.role) == (
        "New post",
        "Farida Sample",
        Role.INTERVIEWER,
    )


def test_a_paper_that_cannot_be_written_anew_stays_as_it_was(
    new_post: OpenDesk, stick: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    enrolment.write_request(new_post, stick)
    before = (stick / membership.REQUEST_FILE).read_bytes()

    def pulled(*_: object) -> None:
        raise OSError(errno.ENODEV, "No such device")

    with monkeypatch.context() as failing:
        failing.setattr("vetting_desk.machine.durable._move", pulled)
        with pytest.raises(DriveMissingError):
            enrolment.write_request(new_post, stick)

    assert (stick / membership.REQUEST_FILE).read_bytes() == before
    assert list(stick.glob("*.part")) == []


def test_a_changed_request_has_other_words(new_post: OpenDesk, hq: OpenDesk, stick: Path) -> None:
    written = enrolment.write_request(new_post, stick)
    path = stick / written.file_name
    path.write_bytes(path.read_bytes().replace(b"Farida", b"Faride"))

    assert enrolment.read_request(hq, path).words != written.words


def test_an_interviewer_cannot_enrol_anybody(new_post: OpenDesk, stick: Path) -> None:
    enrolment.write_request(new_post, stick)

    with pytest.raises(PermissionDeniedError):
        enrolment.approve(new_post, stick / membership.REQUEST_FILE, stick)


def test_a_desk_that_could_not_be_filled_is_not_listed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, passphrase: str
) -> None:
    def fails(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left")

    monkeypatch.setattr(enrolment, "add_shipped", fails)
    with pytest.raises(OSError, match="space"):
        enrolment.create_headquarters(
            tmp_path, "Invented", "HQ", "Officer", passphrase, passphrase, profile=CHEAP
        )
    with pytest.raises(OSError, match="space"):
        enrolment.prepare_post(
            tmp_path, "Post", "Officer", Role.INTERVIEWER, passphrase, profile=CHEAP
        )

    assert desk_folders.list_desks(tmp_path) == []
