"""The check of the Debian package, without a system of its own; `make package-check` is the whole."""

import os
from pathlib import Path

import pytest
from click.testing import CliRunner
from PIL import Image

from tools.package import check
from tools.package.check import System


def test_what_is_missing_is_named_and_nothing_is_tried(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr("shutil.which", lambda name: None if name == "debootstrap" else name)
    monkeypatch.setattr("sys.platform", "darwin")
    package = tmp_path / "x.deb"
    package.touch()
    done = CliRunner().invoke(check.main, [str(package), "--work", str(tmp_path / "work")])
    assert done.exit_code == 0
    assert "needs root on Linux, debootstrap" in done.output
    assert not (tmp_path / "work").exists()


def test_any_change_of_what_a_user_has_is_noticed(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    file = home / "a"
    file.write_text("a")
    os.utime(file, (1, 1))
    system = System(tmp_path)
    before = system.digest("/home")
    assert system.digest("/home") == before
    file.chmod(0o600 if file.stat().st_mode & 0o077 else 0o644)
    rights = system.digest("/home")
    file.write_text("b")
    os.utime(file, (1, 1))
    content = system.digest("/home")
    (home / "b").touch()
    assert len({before, rights, content, system.digest("/home")}) == 4


def test_words_above_the_pages_are_seen_and_an_empty_page_is_not_taken_for_them() -> None:
    page = Image.new("RGB", (1366, 768), "white")
    for x in range(100):
        page.putpixel((400 + x, 300), (x, x, x))
    assert not check._tells_of_file(page)
    for x in range(20):
        page.putpixel((40 + x, 20), (x, x, x))
    assert check._tells_of_file(page)
