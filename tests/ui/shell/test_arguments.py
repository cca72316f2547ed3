"""The arguments of `main.py`."""

from pathlib import Path

import pytest

from ui.shell.arguments import parse_arguments, without_file


def test_version_and_wrong_use(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        parse_arguments(["--version"])
    assert left.value.code == 0
    with pytest.raises(SystemExit) as left:
        parse_arguments(["--nonsense"])
    assert left.value.code == 2
    assert "--nonsense" in capsys.readouterr().err


def test_what_can_be_asked_for() -> None:
    found = parse_arguments(["--measure-start", "--data", "x"])
    assert found.measure_start
    assert found.data == Path("x")
    assert parse_arguments([]).data is None


def test_the_preview_can_be_asked_for() -> None:
    found = parse_arguments(["--preview", "form.xlsx"])
    assert found.preview is not None
    assert found.preview.name == "form.xlsx"
    assert parse_arguments([]).preview is None


def test_a_file_of_the_desktop_is_opened_once() -> None:
    assert parse_arguments([]).file is None
    assert parse_arguments(["--data", "x", "a b.age"]).file == Path("a b.age")

    assert without_file(["--data", "x", "a b.age"]) == ["--data", "x"]
    assert without_file(["a b.age"]) == []
    assert without_file(["--data", "x"]) == ["--data", "x"]
    assert without_file([]) == []


def test_a_members_folder_is_opened_again_after_locking(capsys: pytest.CaptureFixture[str]) -> None:
    assert parse_arguments([]).member is None
    assert parse_arguments(["--member", "mine"]).member == Path("mine")
    assert without_file(["--member", "mine"]) == ["--member", "mine"]
    with pytest.raises(SystemExit):
        parse_arguments(["--member", "mine", "a.age"])
    assert "FILE" in capsys.readouterr().err
