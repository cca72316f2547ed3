"""The window's way from painted to locked, on whatever screen there is."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tools.windows_check import window
from tools.windows_check.window import STAGES, NotReachedError

ROOT = Path(__file__).resolve().parents[3]


@pytest.mark.slow
def test_the_window_is_painted_unlocked_and_locked_with_a_picture_of_each(tmp_path: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-m", "tools.windows_check.window", tmp_path],
        cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.split() == list(STAGES)
    pictures = [QImage(str(tmp_path / f"{stage}.png")) for stage in STAGES]
    assert all(picture.width() >= 800 for picture in pictures)
    assert pictures[0] != pictures[1]


def test_a_stage_that_is_not_reached_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(window, "PATIENCE_SECONDS", 0.0)
    monkeypatch.setattr(window, "_let_events_pass", lambda: None)  # there is no application here
    with pytest.raises(NotReachedError, match="painted"):
        window._wait(lambda: False, "painted")
