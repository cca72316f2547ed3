"""Nothing entered in the real window is left in plaintext: in no file, and in no memory after locking.

The window runs offscreen as a separate program, with its own home folder, under ``writelog.c``, which logs
all its writes to files, including files deleted later. A script unlocks, opens a case, interviews, signs,
searches, writes a clinical note and half a clinical draft, copies an answer, triggers a bug, and locks.
"""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from vetting_desk.model import AssessmentState
from vetting_desk.operations.access import desk_folders
from vetting_desk.operations.cases import cases
from vetting_desk.operations.clinical import notes
from vetting_desk.operations.interview import interviews

if sys.platform != "linux":
    pytest.skip("this system is not Linux: reads /proc", allow_module_level=True)

pytestmark = [pytest.mark.slow, pytest.mark.outside]
SAID = {
    "name": "Zqkanarname Намунавии Қанорӣ",
    "answer": "zq-canary-answer-71932",
    "note": "zq-canary-note-66120 ёддошт",
    "clinical": "zq-canary-clinical-20944",
    "call": "zq-canary-call-48817",
    "call_word": "zq-canary-codeword-30052",
    "running": "zq-canary-running-call-17740",
    "last": " zq-canary-last-90313",
}
NEW = {"data/window.txt", "data/post/casebook.db-wal", "data/post/slots/attempts.json"}
"""What a session may add to the files of a closed desk: preferences, the log, failed unlocks."""
PATIENCE_SECONDS = 150


@dataclass
class Locked:
    """The result of a session.

    Attributes:
        root: Home, temporary and working folders, and the desks.
        log: All that was written to any file, in order.
        canaries: What must not be found.
        before: Memory of the process just before it was locked.
        after: Memory of the process that is in its place now.
        handed: Its command line and environment.
        said: What it said on its standard output and error.
        files: Names of all files before the sitting.
        while_open: Canaries found in files while the desk was open, with files open but removed.
    """

    root: Path
    log: bytes
    canaries: dict[str, Any]
    before: bytes
    after: bytes
    handed: bytes
    said: bytes
    files: set[str]
    while_open: list[str]


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
def sitting(made: Path, helpers: Any, shim: Path, base: Path) -> Iterator[Sitting]:
    """Run the window until everything is on the screen; killed at the end."""
    root, errors, log, go = base / "laptop", base / "errors", base / "log", base / "go"
    root.mkdir()
    three = helpers.Desks(Path(shutil.copytree(made, root / "data")))
    with closing(three.unlock("psychologist")) as desk:
        officer = desk.officer.id
        keys = {
            "store key": bytes(desk.secret.store_key[:32]),
            "signing key": bytes(desk.secret.signing_key[-40:]),
            "long-term key": bytes(desk.secret.long_term_key),
            "desk identity": desk.secret.age_identity,
            "clinical identity": desk.secret.clinical_identity,
        }
    words = helpers.WORDS["psychologist"]
    given = {**SAID, "officer": officer, "words": words}
    given |= {"ready": str(base / "ready"), "go": str(go)}
    command = [sys.executable, str(Path(__file__).with_name("window_day.py"))]
    surrounding = surroundings(root, shim, log)
    files = names(root)
    with (
        errors.open("wb") as said,
        subprocess.Popen(
            [*command, "--data", str(root / "data")],
            stdin=subprocess.PIPE, stdout=said, stderr=said, cwd=root / "cwd", env=surrounding,
        ) as process,
    ):  # fmt: skip
        try:
            assert process.stdin
            process.stdin.write(json.dumps(given).encode() + b"\n")
            process.stdin.flush()
            until((base / "ready").exists, process, errors)
            canaries = {**SAID, **keys, "passphrase": words}
            yield Sitting(process, root, errors, log, go, files, canaries)
        finally:
            process.kill()


@pytest.fixture(scope="module")
def locked(
    made: Path, helpers: Any, shim: Path, tmp_path_factory: pytest.TempPathFactory
) -> Locked:
    base = tmp_path_factory.mktemp("sitting")
    with sitting(made, helpers, shim, base) as at:
        process = at.process.pid
        before = memory_or_skip(helpers, process)
        while_open = helpers.hits(at.root, at.canaries) + [
            name
            for content in open_files(process)
            for name, canary in at.canaries.items()
            if helpers.holds(content, canary)
        ]
        at.go.touch()
        command_line = Path(f"/proc/{process}/cmdline")
        until(lambda: b"main.py" in command_line.read_bytes(), at.process, at.errors)
        until(lambda: quiet(process), at.process, at.errors)
        after = memory_or_skip(helpers, process)
        handed = command_line.read_bytes() + Path(f"/proc/{process}/environ").read_bytes()
    return Locked(
        at.root, at.log.read_bytes(), at.canaries, before, after, handed,
        at.errors.read_bytes(), at.files, while_open,
    )  # fmt: skip


def memory_or_skip(helpers: Any, process: int) -> bytes:
    try:
        memory: bytes = helpers.memory_of(process)
        return memory
    except PermissionError:
        pytest.skip("this system lets nobody but root read a program that is not dumpable")


def found(helpers: Any, content: bytes, canaries: dict[str, Any]) -> list[str]:
    return [name for name, canary in canaries.items() if helpers.holds(content, canary)]


def test_the_search_sees_everything_while_the_window_is_open(locked: Locked, helpers: Any) -> None:
    """Negative control for the searches that must find nothing."""
    said = {name: words for name, words in SAID.items() if name != "last"}
    known = {**said, "store key": locked.canaries["store key"]}
    assert found(helpers, locked.before, known) == list(known)


def test_no_memory_of_the_locked_program_holds_a_canary(locked: Locked, helpers: Any) -> None:
    assert len(locked.after) > 10_000_000
    assert found(helpers, locked.after, locked.canaries) == []


def test_the_fresh_program_is_handed_nothing_of_a_case(locked: Locked, helpers: Any) -> None:
    assert b"main.py" in locked.handed
    assert found(helpers, locked.handed, locked.canaries) == []


def test_no_file_held_a_canary_while_the_window_was_open(locked: Locked) -> None:
    assert locked.while_open == []


def test_no_file_holds_a_canary_after_locking(locked: Locked, helpers: Any) -> None:
    assert helpers.hits(locked.root, locked.canaries) == []


def test_nothing_ever_written_to_any_file_held_a_canary(locked: Locked, helpers: Any) -> None:
    assert b"casebook.db-wal" in locked.log
    assert b"window.txt" in locked.log
    assert found(helpers, locked.log, locked.canaries) == []


def test_nothing_said_on_the_terminal_holds_a_canary(locked: Locked, helpers: Any) -> None:
    assert b"RuntimeError" in locked.said  # the bug's type is logged, its text is not
    assert found(helpers, locked.said, locked.canaries) == []


def test_only_the_desks_own_files_are_left(locked: Locked) -> None:
    """No list of recent files, no cache, no temporary file, no dump."""
    assert names(locked.root) - locked.files <= NEW


def test_what_was_typed_just_before_locking_is_kept(locked: Locked, helpers: Any) -> None:
    three = helpers.Desks(locked.root / "data")
    with closing(three.unlock("psychologist")) as desk:
        [row] = cases.search(desk, SAID["name"])
        detail = cases.case_detail(desk, row.id)
        assert len(detail.records) == 1
        assert [note.words for note in notes.notes(desk, row.id)] == [SAID["note"]]
        [draft] = [each for each in detail.assessments if each.state is not AssessmentState.SIGNED]
        with closing(interviews.resume(desk, draft.id)) as interview:
            values = {node.value for node in interview.session.walk()}
    assert SAID["clinical"] + SAID["last"] in values
    assert desk_folders.officers_of(three.post)


def test_a_crash_of_the_window_leaves_no_dump(
    made: Path, helpers: Any, shim: Path, tmp_path: Path
) -> None:
    """Its limit is lifted beforehand; ``test_dumps.py`` shows that a dump would be left otherwise."""
    with sitting(made, helpers, shim, tmp_path) as at:
        os.kill(at.process.pid, signal.SIGSEGV)
        _, status = os.waitpid(at.process.pid, 0)
    assert os.WTERMSIG(status) == signal.SIGSEGV
    assert not os.WCOREDUMP(status)
    assert names(at.root) - at.files <= NEW
    assert helpers.hits(at.root, at.canaries) == []
