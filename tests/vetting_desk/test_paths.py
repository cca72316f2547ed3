"""The locations of resources and desks."""

from pathlib import Path

import pytest

from vetting_desk.paths import (
    DATA_VARIABLE,
    STATE_VARIABLE,
    data_dir,
    portable_dir,
    resource_path,
    state_dir,
)


def test_a_resource_is_found_in_the_checkout() -> None:
    assert resource_path("instruments/index.json").is_file()


def test_a_built_program_has_its_resources_in_its_own_folder(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("sys._MEIPASS", str(tmp_path), raising=False)

    assert resource_path("a/b.txt") == tmp_path / "resources" / "a" / "b.txt"


@pytest.mark.parametrize(
    "path", ["/etc/passwd", "../main.py", "a/../../main.py", "C:/a", "a\\..\\b"]
)
def test_a_path_that_leads_out_of_the_resources_is_refused(path: str) -> None:
    with pytest.raises(ValueError, match="inside the resources"):
        resource_path(path)


def test_the_environment_says_where_desks_lie(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv(DATA_VARIABLE, str(tmp_path))

    assert data_dir() == tmp_path


def test_without_it_desks_lie_in_the_persons_own_place(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(DATA_VARIABLE, "")

    assert data_dir().name == "vetting-desk"
    assert data_dir().is_absolute()


def test_what_the_account_remembers_lies_apart_from_the_desks(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv(STATE_VARIABLE, str(tmp_path))
    assert state_dir() == tmp_path

    monkeypatch.setenv(STATE_VARIABLE, "")
    assert state_dir().is_absolute()
    assert not state_dir().is_relative_to(data_dir())
    assert not data_dir().is_relative_to(state_dir())


def _built(monkeypatch: pytest.MonkeyPatch, folder: Path) -> None:
    monkeypatch.setattr("sys.frozen", True, raising=False)
    monkeypatch.setattr("sys.executable", str(folder / "vetting-desk-window"))
    monkeypatch.delenv(DATA_VARIABLE, raising=False)
    monkeypatch.delenv(STATE_VARIABLE, raising=False)


def test_a_folder_beside_the_built_program_makes_it_portable(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    _built(monkeypatch, tmp_path)
    assert portable_dir() is None
    (tmp_path / "data").write_text("a file makes nothing portable")
    assert portable_dir() is None
    (tmp_path / "data").unlink()
    (tmp_path / "data").mkdir()

    assert data_dir() == portable_dir() == tmp_path / "data"
    assert state_dir() == tmp_path / "state"

    monkeypatch.setenv(DATA_VARIABLE, str(tmp_path / "chosen"))
    assert data_dir() == tmp_path / "chosen"


def test_a_checkout_is_never_portable(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "data").mkdir()
    monkeypatch.setattr("sys.executable", str(tmp_path / "python"))
    assert portable_dir() is None
