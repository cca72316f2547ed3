"""What is known of the desks on a machine without a passphrase; damage is reported, not ignored."""

import errno
import json
import os
import shutil
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from vetting_desk.errors import CasebookDamagedError, CasebookMissingError, CasebookVersionError
from vetting_desk.operations.access import desk_folders


def test_real_desks_come_first_and_then_by_name(data: Path) -> None:
    assert [place.desk.name for place in desk_folders.list_desks(data)] == ["Test post", "Test HQ"]
    assert desk_folders.find_desks(data).passed_over == ()


def test_a_slot_with_one_sound_copy_is_not_damaged(data: Path) -> None:
    next((data / "post" / "slots").glob("*.slot2")).write_bytes(b"cut")

    assert desk_folders.damaged_slots(data / "post") == ()
    assert len(desk_folders.officers_of(data / "post")) == 1


@pytest.mark.parametrize(
    ("left", "detail"), [(b"", "format"), (b"vetting-desk-slot/1\n{}\nx\ny\n", "checksum")]
)
def test_an_officer_whose_copies_are_both_damaged_is_reported(
    data: Path, left: bytes, detail: str
) -> None:
    before = desk_folders.officers_of(data / "post")[0]
    for path in (data / "post" / "slots").glob("*.slot*"):
        path.write_bytes(left)

    [place] = [each for each in desk_folders.list_desks(data) if each.folder.name == "post"]

    assert place.officers == ()
    assert [(slot.id, slot.error.fields["detail"]) for slot in place.damaged] == [
        (before.id, detail)
    ]


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[]", b"{}", b'"x"', b'{"format": "1"}', b'{"format": 0}', b"\xff"]
)
def test_a_damaged_desk_file_is_reported_with_its_folder(data: Path, content: bytes) -> None:
    (data / "post" / "desk.json").write_bytes(content)

    found = desk_folders.find_desks(data)

    assert [place.desk.name for place in found.desks] == ["Test HQ"]
    assert [(each.folder.name, type(each.error)) for each in found.passed_over] == [
        ("post", CasebookDamagedError)
    ]


def test_a_desk_file_of_a_newer_program_is_reported_as_that(data: Path) -> None:
    path = data / "post" / "desk.json"
    content = json.loads(path.read_text("utf-8"))
    path.write_text(json.dumps({**content, "format": 2}), "utf-8")

    [passed] = desk_folders.find_desks(data).passed_over

    assert isinstance(passed.error, CasebookVersionError)
    assert passed.error.fields["found"] == 2


def test_a_casebook_without_its_desk_file_is_reported(data: Path) -> None:
    (data / "post" / "desk.json").unlink()

    [passed] = desk_folders.find_desks(data).passed_over

    assert passed.folder.name == "post"
    assert isinstance(passed.error, CasebookMissingError)


def test_what_is_no_desk_and_what_a_restore_left_behind_is_not_reported(data: Path) -> None:
    (data / "headquarters-root-key").mkdir(exist_ok=True)
    (data / "a file").write_bytes(b"")
    shutil.copytree(data / "post", data / ".post-2-x.part")

    found = desk_folders.find_desks(data)

    assert len(found.desks) == 2
    assert found.passed_over == ()


def test_no_data_folder_holds_no_desks(tmp_path: Path) -> None:
    assert desk_folders.find_desks(tmp_path / "nothing") == desk_folders.DesksFound((), ())


def test_a_desk_file_that_may_not_be_read_does_not_hide_the_others(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = Path.open

    def refuse(self: Path, *args: Any, **more: Any) -> Any:
        if self == data / "post" / "desk.json":
            raise PermissionError(13, "Permission denied")
        return opened(self, *args, **more)

    monkeypatch.setattr(Path, "open", refuse)

    found = desk_folders.find_desks(data)

    assert [place.desk.name for place in found.desks] == ["Test HQ"]
    assert [each.folder.name for each in found.passed_over] == ["post"]


def test_a_desk_file_that_finds_no_room_is_as_it_was(
    data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It is rewritten when the desk joins an organisation."""

    def no_room(_: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    desk = desk_folders.read_desk_file(data / "post")
    monkeypatch.setattr(os, "fsync", no_room)
    with pytest.raises(OSError, match="No space"):
        desk_folders.write_desk_file(data / "post", replace(desk, organisation="Another"))

    assert desk_folders.read_desk_file(data / "post") == desk


def test_a_desk_that_is_not_listed_yet_is_not_listed_by_a_change(data: Path) -> None:
    desk = replace(desk_folders.read_desk_file(data / "post"), organisation="Another")
    desk_folders.change_desk_file(data / "post", desk)
    assert desk_folders.read_desk_file(data / "post").organisation == "Another"

    desk_folders.remove_desk_file(data / "post")
    desk_folders.change_desk_file(data / "post", desk)

    assert [place.desk.name for place in desk_folders.list_desks(data)] == ["Test HQ"]
