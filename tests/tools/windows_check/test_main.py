"""What `make windows-check` runs, and what it says where there is no such Python."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tools.windows_check import __main__ as check
from tools.windows_check.window import STAGES

ROOT = Path(__file__).resolve().parents[3]


@pytest.mark.parametrize("named", ["", "no-such-program-anywhere -3.11"])
def test_a_python_that_is_not_there_is_asked_for_by_its_variable(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], named: str
) -> None:
    monkeypatch.setenv(check.VARIABLE, named)
    assert check.main() == 2
    assert check.VARIABLE in capsys.readouterr().out


@pytest.mark.parametrize("path", check.TESTS)
def test_what_it_runs_is_there(path: str) -> None:
    assert (ROOT / path).is_file()


def test_the_walkthrough_is_in_a_path_of_two_scripts_with_a_space_and_a_sign() -> None:
    walk = check.stages(["py", "-3.11"], "build/x")["walkthrough"]
    assert walk[:2] == ["py", "-3.11"]
    assert walk[-1] == "build/x/Стол № 7"


@pytest.mark.system("linux")  # xvfb-run
def test_all_of_it_is_given_one_screen(monkeypatch: pytest.MonkeyPatch) -> None:
    begun: list[list[str]] = []

    def begin(command: list[str], **_: object) -> subprocess.CompletedProcess[bytes]:
        begun.append(command)
        return subprocess.CompletedProcess(command, 1)

    monkeypatch.setenv(check.VARIABLE, f"'{sys.executable}'")
    monkeypatch.setattr(shutil, "which", lambda name: name)
    monkeypatch.setattr(subprocess, "run", begin)
    assert check.main() == 1
    [command] = begun
    assert command[0] == "xvfb-run"
    assert command[-1] == "--on-this-screen"


def play(code: str) -> list[str]:
    return [sys.executable, "-c", code]


def test_it_passes_on_what_is_said_and_how_it_ended(capsys: pytest.CaptureFixture[str]) -> None:
    assert check.ran("tests", play("print('12 passed')"), "offscreen")
    assert not check.ran("tests", play("print('1 failed'); raise SystemExit(1)"), "offscreen")
    said = capsys.readouterr().out
    assert "12 passed" in said
    assert "tests: FAILED" in said


@pytest.mark.parametrize("reached", [len(STAGES), len(STAGES) - 1])
def test_a_window_has_to_reach_every_stage(reached: int) -> None:
    lines = "\n".join(STAGES[:reached])
    assert check.ran("window", play(f"print({lines!r})"), "offscreen") is (reached == len(STAGES))


def test_it_fails_where_one_of_them_fails(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    tried: list[str] = []

    def one_fails(name: str, _command: object, _platform: str) -> bool:
        tried.append(name)
        return name != "walkthrough"

    monkeypatch.setenv(check.VARIABLE, f"'{sys.executable}'")
    monkeypatch.setattr(check, "ROOT", tmp_path)
    monkeypatch.setattr(check, "ran", one_fails)
    assert check.main(["--on-this-screen"]) == 1
    assert tried == ["tests", "walkthrough", "window"]
    assert list((tmp_path / "build").iterdir()) == []
