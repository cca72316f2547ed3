"""``python -m tools.screenshots``: the pictures are taken, and show the window."""

import subprocess
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner
from PySide6.QtGui import QImage

from tools.screenshots import __main__ as screenshots
from tools.screenshots.choice import Job
from tools.screenshots.looks import LOOKS
from tools.screenshots.studio import Done

ROOT = Path(__file__).resolve().parents[3]


def take(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "tools.screenshots", *arguments],
        cwd=ROOT,
        check=False,
        capture_output=True,
        encoding="utf-8",
    )


def test_the_page_asked_for_is_drawn_in_the_look_asked_for(tmp_path: Path) -> None:
    (tmp_path / "unlock-07-locked-dark-en.png").write_bytes(b"of an earlier numbering")
    (tmp_path / "unlock-02-wrong-dark-en.png").write_bytes(b"not asked for")

    done = take(str(tmp_path), "--pages", "unlock/locked", "--looks", "dark-en")

    assert (done.returncode, done.stderr) == (0, "")
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "unlock-01-locked-dark-en.png",
        "unlock-02-wrong-dark-en.png",
    ]
    picture = QImage(str(tmp_path / "unlock-01-locked-dark-en.png"))
    assert (picture.width(), picture.height()) == (1280, 720)
    assert picture.pixelColor(5, 5).lightness() < 60
    shades = {picture.pixel(x, y) for x in range(0, 1280, 4) for y in range(0, 720, 4)}
    assert len(shades) > 20
    lines = done.stdout.splitlines()
    assert lines[-1].startswith("Pictures: 1, in ")
    assert lines[-1].endswith(str(tmp_path))


def test_an_unknown_name_is_refused_before_anything_is_made(tmp_path: Path) -> None:
    done = take(str(tmp_path / "new"), "--pages", "nowhere")

    assert done.returncode == 2
    assert "transfer" in done.stderr
    assert not (tmp_path / "new").exists()


def test_a_page_the_walk_did_not_come_to_is_a_failure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    job = Job("unlock", LOOKS[0], frozenset({"locked", "wrong"}))
    done = Done(job, (tmp_path / "a.png",), ("wrong",), 0.1)
    monkeypatch.setattr(screenshots, "make_desks", lambda _: None)
    monkeypatch.setattr(screenshots, "take_all", lambda *_: iter([done]))

    ran = CliRunner().invoke(screenshots.main, [str(tmp_path), "--pages", "unlock"])

    assert ran.exit_code == 1
    assert "Not come to: unlock/wrong in light-en" in ran.stderr
    assert "Pictures: 1, in" in ran.stdout
