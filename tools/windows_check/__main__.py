"""``make windows-check``: runs the chosen part on the Windows Python named by ``VETTING_DESK_WINDOWS_PYTHON``.

That is a command that runs a Windows Python in the current folder with the arguments that follow, such as Wine
with its ``python.exe``; the libraries of the lock file have to be installed in it. On Linux all of it runs on
a screen of its own (``xvfb-run``): Wine keeps to the screen, or to none, that its first program had. Exit
code 0: all of it passed. 1: something did not. 2: no such Python.
"""

import os
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from tools.windows_check.window import STAGES

VARIABLE: Final = "VETTING_DESK_WINDOWS_PYTHON"
ROOT: Final = Path(__file__).resolve().parents[2]
TESTS: Final = (
    "tests/vetting_desk/test_paths.py",
    "tests/vetting_desk/machine/test_durable.py",
    "tests/vetting_desk/machine/test_drive_errors.py",
    "tests/vetting_desk/machine/test_windows_errors.py",
    "tests/vetting_desk/machine/test_mounts_windows.py",
    "tests/vetting_desk/store/engine/test_lock.py",
    "tests/vetting_desk/store/test_casebook.py",
    "tests/vetting_desk/crypto/test_slots.py",
    "tests/vetting_desk/decoding/test_windows_job.py",
    "tests/vetting_desk/decoding/test_child.py",
    "tests/vetting_desk/transfer/carrier/test_stick.py",
    "tests/vetting_desk/operations/access/test_attempts.py",
    "tests/ui/guard/test_session_windows.py",
    "tests/ui/guard/test_clipboard.py",
)
"""Paths, locks, sticks, slots, casebook, decoding apart, messages of the session."""
PLACE: Final = "Стол № 7"
"""The walkthrough's folder: Cyrillic, a space and №."""
_WINDOW: Final = "tools.windows_check.window"


_ON_THIS_SCREEN: Final = "--on-this-screen"


def stages(python: Sequence[str], folder: str) -> dict[str, list[str]]:
    """Return what is run, by what it tries.

    Args:
        python: The command of the Windows Python.
        folder: A folder for what is made, from the project's root.
    """
    return {
        "tests": [*python, "-m", "pytest", "-q", "-n0", "-p", "no:cacheprovider", *TESTS],
        "walkthrough": [*python, "-m", "vetting_desk.cli", "walkthrough", f"{folder}/{PLACE}"],
        "window": [*python, "-m", _WINDOW, f"{folder}/window"],
    }


def ran(name: str, command: Sequence[str], platform: str) -> bool:
    """Run one of them, pass on what it says, and return whether all is well.

    Args:
        name: What it tries.
        command: The command.
        platform: Qt's window system.
    """
    begun = time.monotonic()
    surroundings = {
        **os.environ, "QT_QPA_PLATFORM": platform, "PYTHONPATH": "", "PYTHONUTF8": "1",
        "LC_ALL": "C.UTF-8",  # Wine reads arguments by it
    }  # fmt: skip
    lines: list[str] = []
    # Wine's Python wants pipes: a terminal or a file as its standard stream ends it.
    with subprocess.Popen(  # noqa: S603 (the command is the developer's own)
        command, cwd=ROOT, env=surroundings, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT, encoding="utf-8", errors="replace",
    ) as process:  # fmt: skip
        for line in process.stdout or ():
            lines.append(line.rstrip())
            _say(f"  {lines[-1]}")
    well = process.returncode == 0 and (name != "window" or set(STAGES) <= set(lines))
    _say(f"{name}: {'passed' if well else 'FAILED'}, {time.monotonic() - begun:.0f} s")
    return well


def main(arguments: Sequence[str] = ()) -> int:
    """Run all of it, on Linux on a screen of its own."""
    named = shlex.split(os.environ.get(VARIABLE, ""))
    if not named or shutil.which(named[0]) is None:
        _say(
            f"Name a Windows Python, such as one under Wine: {VARIABLE}='COMMAND' make windows-check"
        )
        return 2
    xvfb = shutil.which("xvfb-run") if sys.platform == "linux" else None
    if xvfb is not None and _ON_THIS_SCREEN not in arguments:
        again = [sys.executable, "-m", "tools.windows_check", _ON_THIS_SCREEN]
        return subprocess.run([xvfb, "--auto-servernum", *again], cwd=ROOT, check=False).returncode  # noqa: S603
    python = [str(Path(shutil.which(named[0]) or named[0]).absolute()), *named[1:]]
    (ROOT / "build").mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="windows-check-", dir=ROOT / "build") as place:
        folder = Path(place).relative_to(ROOT).as_posix()
        results = [
            ran(name, command, "windows" if name == "window" else "offscreen")
            for name, command in stages(python, folder).items()
        ]
    return 0 if all(results) else 1


def _say(line: str) -> None:
    print(line, flush=True)  # noqa: T201


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
