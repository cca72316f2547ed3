"""Importing PySide reads no source of ours."""

import subprocess
import sys

_LOAD = """
import linecache
from ui.shell.lean_imports import spare_sources
{spare}
import PySide6.QtCore
import ui.shell.program
print(*(name for name in linecache.cache if name.endswith("application.py")))
"""


def _sources_read(spare: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", _LOAD.format(spare=spare)],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return done.stdout.strip()


def test_no_source_is_read() -> None:
    assert _sources_read("spare_sources()") == ""


def test_the_look_catches_sources_that_are_read() -> None:
    assert _sources_read("").endswith("application.py")
