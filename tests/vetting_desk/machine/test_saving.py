"""Files saved where a person chose to have them, and why they cannot be."""

import errno
import os
from collections.abc import Callable
from pathlib import Path

import pytest

from vetting_desk.errors import FileHeldError, FileNotSavedError
from vetting_desk.machine import durable, saving
from vetting_desk.machine.saving import as_saving_errors, make_and_save, require_place, save_file


def why(caught: "pytest.ExceptionInfo[FileNotSavedError]") -> tuple[object, object]:
    return caught.value.fields["name"], caught.value.fields["detail"]


def saved(path: Path) -> None:
    save_file(path, b"new")


def test_a_file_is_saved_and_replaced_with_nothing_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "Стол № 7.pdf"
    for data in (b"first", b"second, longer", b"3"):
        require_place(path)
        save_file(path, data)
        assert path.read_bytes() == data
    assert list(tmp_path.iterdir()) == [path]


def test_a_place_is_asked_for_without_a_trace(tmp_path: Path) -> None:
    path = tmp_path / "paper.pdf"
    require_place(path)
    assert not list(tmp_path.iterdir())
    path.write_bytes(b"before")
    require_place(path)
    assert path.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("act", [saved, require_place])
def test_a_folder_that_is_not_there_is_told(tmp_path: Path, act: Callable[[Path], None]) -> None:
    with pytest.raises(FileNotSavedError) as caught:
        act(tmp_path / "gone" / "paper.pdf")
    assert why(caught) == ("paper.pdf", os.strerror(errno.ENOENT))


@pytest.mark.system("win32")  # elsewhere an open file can be replaced
@pytest.mark.parametrize("act", [saved, require_place])
def test_a_paper_that_a_viewer_has_open_stays_and_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, act: Callable[[Path], None]
) -> None:
    monkeypatch.setattr(durable, "PATIENCE", 0.1)
    path = tmp_path / "paper.pdf"
    path.write_bytes(b"before")
    with path.open("rb"), pytest.raises(FileNotSavedError) as caught:
        act(path)
    assert why(caught) == ("paper.pdf", "held")
    assert path.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [path]


def test_a_file_that_is_held_stays_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "paper.pdf"
    path.write_bytes(b"before")

    def held(source: Path, target: Path) -> None:
        raise FileHeldError(path=str(target))

    monkeypatch.setattr(saving, "rename", held)
    with pytest.raises(FileNotSavedError) as caught:
        save_file(path, b"new")
    assert why(caught) == ("paper.pdf", "held")
    assert path.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    ("error", "windows", "detail"),
    [
        (OSError(errno.ENOSPC, "No space"), None, "full"),
        (OSError(errno.EFBIG, "Too large"), None, "full"),
        (PermissionError(errno.EACCES, "Denied"), None, "denied"),
        (OSError(errno.EROFS, "Read-only"), None, "denied"),
        (OSError(errno.ENAMETOOLONG, "Too long a name"), None, "Too long a name"),
        (PermissionError(errno.EACCES, "in use"), 32, "held"),
        (PermissionError(errno.EACCES, "denied"), 5, "denied"),
        (PermissionError(errno.EACCES, "write-protected"), 19, "denied"),
        (OSError(errno.ENOSPC, "full"), 112, "full"),
        (PermissionError(errno.EACCES, "a bad sector"), 23, "a bad sector"),
    ],
)
def test_what_the_system_says_is_told_by_kind(
    tmp_path: Path, error: OSError, windows: int | None, detail: str
) -> None:
    if windows is not None:
        error.winerror = windows  # type: ignore[attr-defined] # only there on Windows
    with pytest.raises(FileNotSavedError) as caught, as_saving_errors(tmp_path / "paper.pdf"):
        raise error
    assert why(caught) == ("paper.pdf", detail)


def test_what_could_not_be_saved_is_not_made(tmp_path: Path) -> None:
    made = []

    def make() -> bytes:
        made.append(1)
        return b"content"

    with pytest.raises(FileNotSavedError):
        make_and_save(tmp_path / "gone" / "paper.pdf", make)
    assert not made
    make_and_save(tmp_path / "paper.pdf", make)
    assert (tmp_path / "paper.pdf").read_bytes() == b"content"


@pytest.mark.system("linux", "darwin")  # devices that have a path
def test_a_device_is_written_to_and_not_replaced() -> None:
    device = Path(os.devnull)
    require_place(device)
    save_file(device, b"content")
    assert not device.is_file()
    assert device.exists()
