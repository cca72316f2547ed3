"""Building the translation files: the calls of Qt's tools, and the use of their results."""

import subprocess
import sys
from pathlib import Path

import pytest

from ui.i18n import build

COMPILED = b"compiled anew"


class Tools:
    """Qt's tools: they record their calls, and write what the real ones would write."""

    def __init__(self) -> None:
        self.asked: list[list[str]] = []
        self.broken = ""

    def run(self, command: list[str], *, cwd: Path, check: bool) -> None:
        assert check
        self.asked.append(command)
        tool = Path(command[0]).name
        if tool == self.broken:
            raise subprocess.CalledProcessError(1, command)
        if tool == "pyside6-lrelease":
            Path(command[-1]).write_bytes(COMPILED)

    def by(self, tool: str) -> list[list[str]]:
        return [each for each in self.asked if Path(each[0]).name == tool]


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with two sources and earlier compiled files."""
    (tmp_path / "ui" / "pages").mkdir(parents=True)
    (tmp_path / "resources" / "i18n").mkdir(parents=True)
    for name in ("ui/a.py", "ui/pages/b.py"):
        (tmp_path / name).touch()
    for language in ("en", "ru", "tg", "fa"):
        (tmp_path / "resources" / "i18n" / f"vetting_desk_{language}.qm").write_bytes(b"old")
    monkeypatch.setattr(build, "resource_path", lambda _: tmp_path / "resources")
    return tmp_path


@pytest.fixture
def tools(root: Path, monkeypatch: pytest.MonkeyPatch) -> Tools:
    made = Tools()
    monkeypatch.setattr(subprocess, "run", made.run)
    return made


def compiled(root: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in (root / "resources" / "i18n").iterdir()}


def test_every_language_is_compiled_and_nothing_else_is_left_behind(
    root: Path, tools: Tools
) -> None:
    assert build.main() == 0
    assert compiled(root) == {
        f"vetting_desk_{language}.qm": COMPILED for language in ("en", "ru", "tg", "fa")
    }


def test_the_texts_of_all_sources_are_gathered(root: Path, tools: Tools) -> None:
    build.main()
    for command in tools.by("pyside6-lupdate"):
        assert {"ui/a.py", "ui/pages/b.py"} <= set(command)


def test_english_has_only_its_counted_texts(root: Path, tools: Tools) -> None:
    build.main()
    only = {command[-1]: "-pluralonly" in command for command in tools.by("pyside6-lupdate")}
    assert only == {
        "resources/i18n/vetting_desk_en.ts": True,
        "resources/i18n/vetting_desk_ru.ts": False,
        "resources/i18n/vetting_desk_tg.ts": False,
        "resources/i18n/vetting_desk_fa.ts": False,
    }


def test_the_tools_are_those_beside_the_interpreter(root: Path, tools: Tools) -> None:
    build.main()
    assert {Path(command[0]).parent for command in tools.asked} == {Path(sys.executable).parent}


@pytest.mark.parametrize("tool", ["pyside6-lupdate", "pyside6-lrelease"])
def test_a_tool_that_fails_leaves_what_was_compiled_before(
    root: Path, tools: Tools, tool: str
) -> None:
    tools.broken = tool
    with pytest.raises(subprocess.CalledProcessError):
        build.main()
    assert set(compiled(root).values()) == {b"old"}
