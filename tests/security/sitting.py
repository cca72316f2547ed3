"""The real window as a program of its own, offscreen, with its own home folder, under ``writelog.c``.

The library logs all its writes to files, including files deleted later. Not a test: what tests of the window's
traces share.
"""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

NEW = {"data/window.txt", "data/post/casebook.db-wal", "data/post/slots/attempts.json"}
"""What a session may add to the files of a closed desk: preferences, the log, failed unlocks."""
PATIENCE_SECONDS = 150
_ROOT = Path(__file__).resolve().parents[2]


def surroundings(root: Path, shim: Path, log: Path) -> dict[str, str]:
    """Return an environment in which a program writes only below `root`."""
    homes = {
        "HOME": "home",
        "TMPDIR": "tmp",
        "XDG_CONFIG_HOME": "home/config",
        "XDG_CACHE_HOME": "home/cache",
        "XDG_DATA_HOME": "home/share",
        "XDG_STATE_HOME": "home/state",
        "XDG_RUNTIME_DIR": "run",
    }
    for folder in (*homes.values(), "cwd"):
        (root / folder).mkdir(parents=True, mode=0o700, exist_ok=True)
    return {
        **os.environ,
        **{name: str(root / folder) for name, folder in homes.items()},
        "QT_QPA_PLATFORM": "offscreen",
        "LD_PRELOAD": str(shim),
        "VD_FOLDER": "/",
        "VD_LOG": str(log),
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONPATH": str(_ROOT),
    }


def until(met: Callable[[], object], process: "subprocess.Popen[bytes]", errors: Path) -> None:
    """Wait for a condition while the program runs."""
    last = time.monotonic() + PATIENCE_SECONDS
    while not met():
        assert process.poll() is None, errors.read_text()
        assert time.monotonic() < last, errors.read_text()
        time.sleep(0.05)


def quiet(process: int) -> bool:
    """Return whether the process is idle: no processor time in half a second."""

    def used() -> list[str]:
        return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[11:13]

    before = used()
    time.sleep(0.5)
    return before == used()


def open_files(process: int) -> Iterator[bytes]:
    """Yield the content of every regular file the process has open, including deleted ones."""
    for link in Path(f"/proc/{process}/fd").iterdir():
        if link.is_file():
            yield link.read_bytes()


def names(root: Path) -> set[str]:
    return {str(path.relative_to(root)) for path in root.rglob("*") if path.is_file()}


@dataclass
class Sitting:
    """A window with everything on the screen, before locking.

    Attributes:
        process: The program.
        root: All it may write to lies under it.
        errors: What it says.
        log: All it wrote to any file.
        go: To be made when it shall be locked.
        files: Names of all files before.
        canaries: What must not be found.
    """

    process: "subprocess.Popen[bytes]"
    root: Path
    errors: Path
    log: Path
    go: Path
    files: set[str]
    canaries: dict[str, Any]


@contextmanager
def sitting(
    made: Path,
    helpers: Any,
    shim: Path,
    base: Path,
    said: dict[str, Any],
    day: str = "window_day",
    given: dict[str, Any] | None = None,
    before: Callable[[Any], None] = lambda _: None,
    *,
    wait: bool = True,
) -> Iterator[Sitting]:
    """Run the window until everything is on the screen; killed at the end.

    Args:
        made: The desks, which are copied.
        helpers: Of this folder.
        shim: The library that logs writes.
        base: An own folder.
        said: What must not be found.
        day: The script, a module of this folder.
        given: What the script is told beside `said`'s texts.
        before: Done at the post, as the psychologist, before the window is begun.
        wait: False where the test waits for what is on the screen itself.
    """
    root, errors, log, go = base / "laptop", base / "errors", base / "log", base / "go"
    root.mkdir()
    three = helpers.Desks(Path(shutil.copytree(made, root / "data")))
    with closing(three.unlock("psychologist")) as desk:
        officer = desk.officer.id
        before(desk)
        keys = {
            "store key": bytes(desk.secret.store_key[:32]),
            "signing key": bytes(desk.secret.signing_key[-40:]),
            "long-term key": bytes(desk.secret.long_term_key),
            "desk identity": desk.secret.age_identity,
            "clinical identity": desk.secret.clinical_identity,
        }
    words = helpers.WORDS["psychologist"]
    told = {name: each for name, each in said.items() if isinstance(each, str)}
    told |= {"officer": officer, "words": words, "ready": str(base / "ready"), "go": str(go)}
    told |= given or {}
    command = [sys.executable, "-m", f"tests.security.{day}"]
    surrounding = surroundings(root, shim, log)
    files = names(root)
    with (
        errors.open("wb") as told_out,
        subprocess.Popen(
            [*command, "--data", str(root / "data")],
            stdin=subprocess.PIPE, stdout=told_out, stderr=told_out, cwd=root / "cwd", env=surrounding,
        ) as process,
    ):  # fmt: skip
        try:
            assert process.stdin
            process.stdin.write(json.dumps(told).encode() + b"\n")
            process.stdin.flush()
            if wait:
                until((base / "ready").exists, process, errors)
            canaries = {**said, **keys, "passphrase": words}
            yield Sitting(process, root, errors, log, go, files, canaries)
        finally:
            process.kill()


def memory_or_skip(helpers: Any, process: int) -> bytes:
    try:
        memory: bytes = helpers.memory_of(process)
        return memory
    except PermissionError:
        pytest.skip("this system lets nobody but root read a program that is not dumpable")


def found(helpers: Any, content: bytes, canaries: dict[str, Any]) -> list[str]:
    return [name for name, canary in canaries.items() if helpers.holds(content, canary)]
