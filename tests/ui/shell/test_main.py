"""The message of `main.py` when it cannot open a window, and its exit code."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from ui.shell.missing import (
    explain_missing_display,
)

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


@pytest.mark.system("linux")  # a display is named, and packages are
def test_without_a_display_it_says_so_in_one_line(tmp_path: Path) -> None:
    done = _run(VETTING_DESK_DATA=str(tmp_path))
    assert done.returncode == 1
    assert done.stderr.count("\n") == 1
    assert "no display" in done.stderr


@pytest.mark.system("linux")  # a display is named, and packages are
def test_a_window_system_that_cannot_be_loaded_names_the_packages(tmp_path: Path) -> None:
    done = _run(VETTING_DESK_DATA=str(tmp_path), QT_QPA_PLATFORM="nonsense")
    assert done.returncode == 1
    assert "sudo apt install" in done.stderr.splitlines()[-1]
    assert "Traceback" not in done.stderr


@pytest.mark.system("linux")  # a display is named, and packages are
def test_a_display_may_be_named_in_three_ways(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv("DISPLAY", raising=False)
        monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
        monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)
        monkeypatch.setenv(name, "x")
        assert explain_missing_display() == ""
