"""What `main.py` says when it cannot open a window, and how it ends."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from ui.shell.arguments import parse_arguments
from ui.shell.missing import (
    explain_missing_display,
    explain_missing_library,
    explain_missing_plugin,
)
from ui.shell.start_time import milliseconds_since_start

MAIN = Path(__file__).resolve().parents[3] / "main.py"


def _run(*arguments: str, **env: str) -> subprocess.CompletedProcess[str]:
    kept = {
        name: value
        for name, value in os.environ.items()
        if name not in {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    }
    command = [sys.executable, str(MAIN), *arguments]
    return subprocess.run(
        command, env={**kept, **env}, capture_output=True, text=True, timeout=60, check=False
    )


if sys.platform.startswith("linux"):

    def test_without_a_display_it_says_so_in_one_line(tmp_path: Path) -> None:
        done = _run(VETTING_DESK_DATA=str(tmp_path))
        assert done.returncode == 1
        assert done.stderr.count("\n") == 1
        assert "no display" in done.stderr

    def test_a_window_system_that_cannot_be_loaded_names_the_packages(tmp_path: Path) -> None:
        done = _run(VETTING_DESK_DATA=str(tmp_path), QT_QPA_PLATFORM="nonsense")
        assert done.returncode == 1
        assert "sudo apt install" in done.stderr.splitlines()[-1]
        assert "Traceback" not in done.stderr

    def test_a_display_may_be_named_in_three_ways(monkeypatch: pytest.MonkeyPatch) -> None:
        for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
            monkeypatch.delenv("DISPLAY", raising=False)
            monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
            monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
            monkeypatch.setenv(name, "x")
            assert explain_missing_display() == ""


@pytest.mark.parametrize(
    ("library", "package"),
    [
        ("libEGL.so.1", "libegl1"),
        ("libxkbcommon.so.0", "libxkbcommon0"),
        ("libGL.so.1", "libgl1"),
        ("libdbus-1.so.3", "libdbus-1-3"),
    ],
)
def test_a_missing_library_names_its_package(library: str, package: str) -> None:
    said = explain_missing_library(
        f"{library}: cannot open shared object file: No such file or directory"
    )
    assert said.endswith(f"sudo apt install {package}")
    assert "\n" not in said


def test_an_unknown_library_is_named_without_a_guess() -> None:
    said = explain_missing_library(
        "libodd.so.3: cannot open shared object file: No such file or directory"
    )
    assert "libodd.so.3" in said
    assert "apt" not in said


def test_a_missing_pyside_names_the_command() -> None:
    assert "make venv" in explain_missing_library("No module named 'PySide6'")


def test_other_import_errors_are_bugs_and_stay_so() -> None:
    assert explain_missing_library("cannot import name 'x' from 'ui.shell.program'") == ""


def test_only_the_plugin_s_complaint_is_explained() -> None:
    assert explain_missing_plugin("some other matter") == ""
    assert "libxcb-cursor0" in explain_missing_plugin("no Qt platform plugin could be initialized")


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


def test_the_time_since_the_start_goes_on() -> None:
    import time

    first = milliseconds_since_start(time.perf_counter())
    assert first > 0
    assert milliseconds_since_start(0.0) >= first
