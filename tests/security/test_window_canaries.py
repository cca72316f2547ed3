"""Nothing entered in the real window is left in plaintext: in no file, and in no memory after locking.

The window runs offscreen as a separate program, with its own home folder, under ``writelog.c``, which logs
all its writes to files, including files deleted later. A script unlocks, opens a case, interviews, signs,
searches, writes a clinical note and half a clinical draft, copies an answer, triggers a bug, and locks.
"""

import os
import signal
import sys
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.security.sitting import (
    NEW,
    found,
    memory_or_skip,
    names,
    open_files,
    quiet,
    sitting,
    until,
)
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


@pytest.fixture(scope="module")
def locked(
    made: Path, helpers: Any, shim: Path, tmp_path_factory: pytest.TempPathFactory
) -> Locked:
    base = tmp_path_factory.mktemp("sitting")
    with sitting(made, helpers, shim, base, SAID) as at:
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
    with sitting(made, helpers, shim, tmp_path, SAID) as at:
        os.kill(at.process.pid, signal.SIGSEGV)
        _, status = os.waitpid(at.process.pid, 0)
    assert os.WTERMSIG(status) == signal.SIGSEGV
    assert not os.WCOREDUMP(status)
    assert names(at.root) - at.files <= NEW
    assert helpers.hits(at.root, at.canaries) == []
