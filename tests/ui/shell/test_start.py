"""Starting is lean: the modules imported at the first paint of the unlock window, and the time it took."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]

# All modules of ours, and every other that a bare PySide6 window does not import, at the first paint.
# A new name here slows every start; justify it in the commit message.
OURS = {
    "ui",
    "ui.shell",
    "ui.shell.program",
    "ui.shell.application",
    "ui.shell.arguments",
    "ui.i18n",
    "ui.shell.lean_imports",
    "ui.shell.main_window",
    "ui.shell.missing",
    "ui.pages",
    "ui.pages.unlock",
    "ui.pages.unlock.unlock_page",
    "ui.ground",
    "ui.ground.preferences",
    "ui.shell.start_time",
    "ui.ground.tasks",
    "ui.theme",
    "ui.theme.applied",
    "ui.theme.fonts",
    "ui.theme.light",
    "ui.theme.palette",
    "ui.theme.roles",
    "ui.theme.sheet",
    "ui.theme.tokens",
    "ui.widgets",
    "ui.widgets.bare_button",
    "ui.widgets.card",
    "ui.widgets.one_or_many",
    "ui.widgets.passphrase_edit",
    "ui.widgets.scroll",
    "ui.widgets.texts",
    "vetting_desk",
    "vetting_desk.paths",
}
HEAVY = {
    "PySide6.QtSvg",
    "PySide6.QtNetwork",
    "asn1crypto",
    "concurrent.futures",
    "cryptography",
    "ctypes",
    "dataclasses",
    "fontTools",
    "json",
    "lxml",
    "pydantic",
    "pyhanko",
    "pyxform",
    "reportlab",
    "sqlcipher3",
    "uharfbuzz",
    "uuid",
}

LAST = "last.folder=post\nlast.desk_name=Post\nlast.officer_id=a\nlast.officer_name=A. Officer\n"


def _start(data: Path, *flags: str) -> subprocess.CompletedProcess[str]:
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "VETTING_DESK_DATA": str(data)}
    (data / "window.txt").write_text(LAST)
    return subprocess.run(
        [sys.executable, *flags, str(ROOT / "main.py"), "--measure-start"],
        env=env,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )


def _loaded(data: Path, *flags: str) -> set[str]:
    said = _start(data, "-X", "importtime", *flags).stderr
    return {
        line.rsplit("|", 1)[1].strip()
        for line in said.splitlines()
        if line.startswith("import time:")
    }


def test_it_prints_the_milliseconds_since_the_process_began(tmp_path: Path) -> None:
    done = _start(tmp_path)
    assert done.returncode == 0, done.stderr
    assert 50 < int(done.stdout) < 60_000
    assert done.stderr == ""


def test_only_these_modules_of_ours_are_loaded_at_the_first_paint(tmp_path: Path) -> None:
    ours = {name for name in _loaded(tmp_path) if name.split(".")[0] in {"ui", "vetting_desk"}}
    assert ours == OURS


@pytest.mark.parametrize("name", sorted(HEAVY))
def test_nothing_heavy_is_loaded_at_the_first_paint(name: str, first_paint: set[str]) -> None:
    assert name not in first_paint


@pytest.fixture(scope="module")
def first_paint(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    return _loaded(tmp_path_factory.mktemp("data"))


def test_every_qt_class_on_the_way_is_named(first_paint: set[str]) -> None:
    names = {name for name in first_paint if re.fullmatch(r"PySide6\.Qt\w+", name)}
    assert names == {"PySide6.QtCore", "PySide6.QtGui", "PySide6.QtWidgets"}
    for module in OURS - {"ui", "ui.pages", "ui.widgets", "vetting_desk"}:
        path = ROOT / (module.replace(".", "/") + ".py")
        if not path.is_file():
            path = ROOT / module.replace(".", "/") / "__init__.py"
        assert "import *" not in path.read_text("utf-8")
