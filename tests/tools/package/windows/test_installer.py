"""The installer for Windows: its script is one that NSIS takes, and it touches no desk."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from tools.package.state import VARIABLE, NotPackedError
from tools.package.windows import installer


@pytest.fixture
def program(tmp_path: Path) -> Path:
    folder = tmp_path / "program"
    (folder / "_internal").mkdir(parents=True)
    for name in ("vetting-desk.exe", "vetting-desk-window.exe", "_internal/x.dll"):
        (folder / name).write_text(name)
    return folder


@pytest.mark.outside
def test_nsis_takes_the_script_and_makes_the_same_twice(
    program: Path,
    tmp_path: Path,
    outside_tool: Callable[[str], str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    outside_tool("makensis")
    monkeypatch.setenv(VARIABLE, "1700000000")
    made = [tmp_path / "1.exe", tmp_path / "2.exe"]
    for target in made:
        installer.make_installer(program, target)
    assert made[0].read_bytes()[:2] == b"MZ"
    assert made[0].read_bytes() == made[1].read_bytes()


@pytest.mark.outside
def test_what_nsis_complains_of_is_told(
    program: Path,
    tmp_path: Path,
    outside_tool: Callable[[str], str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    outside_tool("makensis")
    monkeypatch.setenv(VARIABLE, "1700000000")
    wrong = tmp_path / "wrong.nsi"
    wrong.write_text("Nonsense\n")
    monkeypatch.setattr(installer, "SCRIPT", wrong)
    with pytest.raises(NotPackedError, match="Nonsense"):
        installer.make_installer(program, tmp_path / "x.exe")


def test_without_nsis_it_says_so(
    program: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("shutil.which", lambda _name: None)
    monkeypatch.setattr(installer, "_PLACES", ())
    with pytest.raises(NotPackedError, match="NSIS 3"):
        installer.make_installer(program, tmp_path / "x.exe")


def test_it_needs_no_administrator_and_removes_the_program_by_name() -> None:
    script = installer.SCRIPT.read_text("utf-8")
    assert "RequestExecutionLevel user" in script
    assert "HKLM" not in script
    assert "RequestExecutionLevel admin" not in script
    removed = set(re.findall(r'RMDir /r "(.+)"', script))
    assert removed == {r"$INSTDIR\_internal"}
    assert not re.search(r"Delete .*\*", script)
    assert r"Software\Classes\.age\OpenWithProgids" in script  # age files stay whose they were


def test_the_archive_is_the_same_twice(program: Path, tmp_path: Path) -> None:
    one, two = tmp_path / "1.zip", tmp_path / "2.zip"
    installer.write_zip(program, one, "vetting-desk-1", 1_700_000_000)
    (program / "vetting-desk.exe").touch()
    installer.write_zip(program, two, "vetting-desk-1", 1_700_000_000)
    assert one.read_bytes() == two.read_bytes()


def test_the_one_command_of_the_documentation_is_there() -> None:
    batch = installer.SCRIPT.with_name("build.cmd").read_bytes()
    assert b"--require-hashes -r requirements.lock" in batch
    assert b"-m tools.package" in batch
    assert batch.count(b"\r\n") == batch.count(b"\n")
