"""Power cuts replayed from a log of every write: no acknowledged answer is ever lost.

A process answers under ``writelog.c``, which logs its writes, flushes and acknowledgements in order. A power
cut at a point in that log leaves what was flushed before, and any part of the rest: unflushed writes may be
present, missing, or torn at a sector, in any order. Model: a file's writes are durable once the file was
flushed, renames and removals once the folder was.
"""

import os
import random
import struct
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import ROOT
from tests.tier import share_of
from vetting_desk.errors import StoreError
from vetting_desk.store.engine.database import open_database

if sys.platform != "linux":
    pytest.skip("needs LD_PRELOAD", allow_module_level=True)

pytestmark = pytest.mark.outside
SECTOR = 512
ANSWERS = 60
SHORT, FULL = 1_000, 10_000
KEYS_SHORT, KEYS_FULL = 10, 150
"""Simulated states of each operation on keys, in addition to those of answering."""
KEY = bytearray(range(100, 148))

CHILD = """
import os, sys
from pathlib import Path
sys.path.insert(0, {tests!r})
folder, synchronous = Path(sys.argv[1]), sys.argv[2]
from vetting_desk.clock import SystemClock
from vetting_desk.model import AnswerKind
from vetting_desk.store import open_casebook
casebook = open_casebook(folder, bytearray(range(100, 148)), SystemClock())
casebook.database.rows("PRAGMA synchronous = " + synchronous)
[assessment] = casebook.assessments.open_drafts()
acknowledged = os.open(folder / "acknowledged", os.O_WRONLY | os.O_CREAT)
for number in range({answers}):
    casebook.assessments.append(
        assessment.id, "/data/q", AnswerKind.SET, f"answer {{number}} " + "x" * (number * 53 % 2000),
        SystemClock().now(), "b7a1f4f2-5d3c-4a8e-9b6f-000000000001",
    )
    os.write(acknowledged, b"%4d" % number)
    if number % 20 == 19:
        casebook.bring_back_log()
os._exit(0)
"""


@dataclass(frozen=True)
class Write:
    """One record of the log."""

    kind: str
    path: str
    offset: int
    data: bytes


@dataclass
class Disk:
    """What is certainly on the disk, and what may be."""

    files: dict[str, bytearray]
    pending: dict[str, list[Write]] = field(default_factory=dict)
    names: list[Write] = field(default_factory=list)
    acknowledged: int = 0
    words: bytearray = field(default_factory=bytearray)

    def take(self, write: Write) -> None:
        if write.path.endswith("/acknowledged"):
            self.acknowledged += write.kind == "W"
            self.words += write.data
        elif write.kind in "WT":
            self.pending.setdefault(write.path, []).append(write)
        elif write.kind == "S":
            for each in self.pending.pop(write.path, []):
                apply(self.files, each)
            for each in [name for name in self.names if folder_of(name) == write.path]:
                self.names.remove(each)
                apply(self.files, each)
        else:
            self.names.append(write)

    def after_cut(self, chance: random.Random) -> dict[str, bytearray]:
        """Return one of the states that a power cut can leave."""
        files = {path: bytearray(content) for path, content in self.files.items()}
        for writes in self.pending.values():
            for write in writes:
                fate = chance.random()
                if fate < 0.4:
                    apply(files, write)
                elif fate < 0.6 and write.kind == "W":
                    apply(files, torn(write, chance))
        for write in self.names[: chance.randint(0, len(self.names))]:
            apply(files, write)
        return files


def apply(files: dict[str, bytearray], write: Write) -> None:
    if write.kind == "U":
        files.pop(write.path, None)
    elif write.kind == "R":
        moved = [path for path in files if path == write.path or path.startswith(write.path + "/")]
        for path in moved or [write.path]:  # an unflushed file is empty under its new name
            target = write.data.decode() + path.removeprefix(write.path)
            files[target] = files.pop(path, bytearray())
    elif write.kind == "T":
        content = files.setdefault(write.path, bytearray())
        del content[write.offset :]
        content.extend(bytes(write.offset - len(content)))
    else:
        content = files.setdefault(write.path, bytearray())
        content.extend(bytes(max(0, write.offset - len(content))))
        content[write.offset : write.offset + len(write.data)] = write.data


def folder_of(name: Write) -> str:
    """Return the folder to be flushed for a rename or a removal to be durable."""
    path = name.data.decode() if name.kind == "R" else name.path
    return path.rpartition("/")[0]


def torn(write: Write, chance: random.Random) -> Write:
    """Return a write of which only the first sectors were written."""
    first = -write.offset % SECTOR
    sectors = (len(write.data) - first) // SECTOR
    kept = first + SECTOR * chance.randint(0, max(0, sectors))
    return Write("W", write.path, write.offset, write.data[: max(0, kept)])


def read_log(path: Path) -> list[Write]:
    data, place, found = path.read_bytes(), 0, []
    while place < len(data):
        kind = chr(data[place])
        length, offset, size = struct.unpack_from("<qqq", data, place + 1)
        place += 25
        name = data[place : place + length].decode()
        found.append(Write(kind, name, offset, data[place + length : place + length + size]))
        place += length + size
    return found


@pytest.fixture
def quick(tmp_path: Path) -> Iterator[Path]:
    """A folder in memory if the system has one: a thousand states are created in it."""
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else tmp_path) as folder:
        yield Path(folder)


def begun(folder: Path) -> None:
    """Make a casebook with one draft."""
    from datetime import UTC, datetime
    from hashlib import sha256

    from vetting_desk.clock import SystemClock
    from vetting_desk.model import (
        Assessment,
        AssessmentState,
        BirthDate,
        Case,
        Desk,
        DeskKind,
        InstrumentKey,
        InstrumentSummary,
        NameScript,
        PersonName,
        Stage,
        new_id,
    )
    from vetting_desk.store import create_casebook

    folder.mkdir()
    now, form = datetime.now(UTC), b"<h:html>an invented form</h:html>"
    key = InstrumentKey("invented", "1", sha256(form).hexdigest())
    desk = Desk(new_id(), "Post Invented", DeskKind.POST, "Invented", training=True)
    with closing(create_casebook(folder, KEY, desk, SystemClock())) as casebook:
        names = (PersonName("Sample Person", NameScript.LATIN),)
        case = Case(
            new_id(), casebook.cases.next_reference(), names, BirthDate(), Stage.CONTACT, now, now
        )
        casebook.cases.add(case)
        casebook.instruments.add(form, InstrumentSummary(key, "Invented", ()))
        casebook.assessments.start(
            Assessment(
                new_id(), case.id, key, "Invented", AssessmentState.DRAFT, new_id(), "Somebody", "",
                "", now, now,
            ),
            b"<data/>",
        )  # fmt: skip


def logged_run(folder: Path, shim: Path, log: Path, synchronous: str) -> list[Write]:
    begun(folder)
    before = {str(path): path.read_bytes() for path in folder.iterdir()}
    tests = str(Path(__file__).parent)
    subprocess.run(
        [
            sys.executable,
            "-c",
            CHILD.format(tests=tests, answers=ANSWERS),
            str(folder),
            synchronous,
        ],
        check=True,
        env={**os.environ, "LD_PRELOAD": str(shim), "VD_FOLDER": str(folder), "VD_LOG": str(log)},
    )
    for path in folder.iterdir():
        path.unlink()
    for name, content in before.items():
        Path(name).write_bytes(content)
    return read_log(log)


def losses(folder: Path, writes: list[Write], states: int, chance: random.Random) -> list[str]:
    """Return the problems in that many states: lost answers, or a store that does not open."""
    start = {str(path): bytearray(path.read_bytes()) for path in folder.iterdir()}
    cuts = sorted(chance.randint(0, len(writes)) for _ in range(states))
    disk, place, found = Disk(start), 0, []
    for cut in cuts:
        while place < cut:
            disk.take(writes[place])
            place += 1
        problem = look(folder, disk.after_cut(chance), disk.acknowledged)
        if problem:
            found.append(f"cut at {cut}: {problem}")
    return found


def look(folder: Path, files: dict[str, bytearray], acknowledged: int) -> str:
    for path in folder.iterdir():
        path.unlink()
    for name, content in files.items():
        Path(name).write_bytes(content)
    try:
        with closing(open_database(folder / "casebook.db", KEY)) as database:
            kept = database.value("SELECT count(*) FROM answers")
            entries = database.value("SELECT count(*) FROM audit WHERE action = 'answer-given'")
    except StoreError as error:
        return f"does not open: {error}"
    if kept < acknowledged:
        return f"{acknowledged} answers were acknowledged, {kept} are there"
    return "" if kept == entries else f"{kept} answers, {entries} entries"


def test_no_power_cut_loses_an_acknowledged_answer(
    shim: Path, quick: Path, helpers: Any, record_property: Any
) -> None:
    folder = quick / "desk"
    writes = logged_run(folder, shim, quick / "log", "FULL")
    assert sum(write.path.endswith("/acknowledged") for write in writes) == ANSWERS

    states = share_of(FULL, SHORT) if helpers.FULL else SHORT
    record_property("counted power cuts", states)
    assert losses(folder, writes, states, random.Random(20_261_122)) == []


def test_the_replay_catches_a_store_that_does_not_flush_its_log(shim: Path, quick: Path) -> None:
    folder = quick / "desk"
    writes = logged_run(folder, shim, quick / "log", "NORMAL")

    found = losses(folder, writes, 60, random.Random(20_261_122))

    assert any("were acknowledged" in problem for problem in found)


@pytest.mark.slow
@pytest.mark.parametrize(
    "operation", ["passphrase", "key-file", "rekey", "add-officer", "backup", "apply-answer"]
)
def test_no_power_cut_in_what_touches_keys_leaves_neither_state(
    made: Path, shim: Path, quick: Path, helpers: Any, record_property: Any, operation: str
) -> None:
    states = share_of(KEYS_FULL, KEYS_SHORT) if helpers.FULL else KEYS_SHORT
    record_property("counted power cuts", states)
    assert cut_lines(shim, made, quick, operation, states) == [f"{states} states"]


@pytest.mark.slow
def test_the_replay_catches_slots_that_are_not_flushed(made: Path, shim: Path, quick: Path) -> None:
    *problems, _ = cut_lines(shim, made, quick, "unflushed", 20)
    assert problems


def cut_lines(shim: Path, made: Path, work: Path, operation: str, states: int) -> list[str]:
    """Return the output of ``at_cuts.py``: a line for each bad state, then the number of states."""
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "tests.security.at_cuts",
            operation,
            str(states),
            str(made),
            str(work),
        ],
        env={**os.environ, "LD_PRELOAD": str(shim), "VD_FOLDER": "/nowhere"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.splitlines()
