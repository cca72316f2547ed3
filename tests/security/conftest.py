"""Desks with several officers, the search for canaries, and faults at every step.

The short tier is part of ``make test``; ``make faults`` sets ``VETTING_DESK_FAULTS=full``.
"""

import base64
import os
import re
import shutil
import signal
import sys
import zlib
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Self

import pytest

from tests.tier import LONG, share_of, spread
from vetting_desk.crypto.kdf import CHEAP
from vetting_desk.model import Role
from vetting_desk.operations.access import desk_folders
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.desk import desks, officers
from vetting_desk.operations.organisation import enrolment, membership
from vetting_desk.operations.practice import training

BY_ITSELF = -1
"""For `killed_at`: the process kills itself, not at a counted step."""
killed: list[int] = []
"""The step of each kill by `killed_at` in this process."""
FULL = LONG
MOST = 500
"""How many steps of one operation the full tier interrupts; nearly all have fewer."""
WORDS = {
    "boss": "seven grey otters climb ladders",
    "interviewer": "nine quiet herons paint bridges",
    "psychologist": "four slow camels count lanterns",
}
NAMES = {
    "boss": "Hilola Sample",
    "interviewer": "Iskandar Sample",
    "psychologist": "Gulnora Sample",
}


@dataclass
class Desks:
    """A headquarters and a post with three officers, closed.

    Attributes:
        data: The folder of desks.
    """

    data: Path

    @property
    def post(self) -> Path:
        return self.data / "post"

    def unlock(self, who: str, folder: Path | None = None, words: str = "") -> OpenDesk:
        """Unlock the post, or another folder, as one of the three."""
        place = folder or self.post
        [slot] = [each for each in desk_folders.officers_of(place) if each.name == NAMES[who]]
        return desks.unlock(place, slot.id, words or WORDS[who])

    def hq(self) -> OpenDesk:
        folder = self.data / "headquarters"
        return desks.unlock(folder, desk_folders.officers_of(folder)[0].id, WORDS["boss"])


@pytest.fixture(scope="session")
def made(made_once: Callable[..., Path], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The desks, made once; the post's three officers have certificates."""
    stick = tmp_path_factory.mktemp("stick")
    return made_once("three", lambda data: make(data, stick))


def make(data: Path, stick: Path) -> None:
    """Make the desks in `data`, exchanging their papers on `stick`."""
    hq = enrolment.create_headquarters(
        data, "Invented", "HQ", "Head Sample", WORDS["boss"], WORDS["boss"], training=True,
        profile=CHEAP,
    ).place  # fmt: skip
    post = enrolment.prepare_post(
        data, "Post", NAMES["boss"], Role.SUPERVISOR, WORDS["boss"], training=True, profile=CHEAP
    )
    here = Desks(data)
    with closing(here.hq()) as hq_desk:
        with closing(here.unlock("boss")) as desk:
            training.join(desk, hq_desk, stick)
            for who, role in (
                ("interviewer", Role.INTERVIEWER),
                ("psychologist", Role.PSYCHOLOGIST),
            ):
                officers.add_officer(desk, NAMES[who], role, WORDS[who])
        for who in ("interviewer", "psychologist"):
            with closing(here.unlock(who)) as desk:
                enrolment.write_request(desk, stick)
                enrolment.approve(hq_desk, stick / membership.REQUEST_FILE, stick)
                enrolment.apply_answer(desk, stick / membership.ANSWER_FILE)
    assert hq.folder.parent == post.folder.parent == data


@pytest.fixture
def three(made: Path, tmp_path: Path) -> Desks:
    """A private copy of the desks."""
    return Desks(Path(shutil.copytree(made, tmp_path / "data")))


def encodings(text: str) -> set[bytes]:
    """Return the encodings of a text in a file or in memory."""
    found = {text.encode(name) for name in ("utf-8", "utf-16-le", "utf-16-be", "utf-32-le")}
    with suppress(UnicodeEncodeError):
        found.add(text.encode("latin-1"))
    return found


def written(canary: str | bytes) -> set[bytes]:
    """Return the encodings of a text or a key in a file or in memory, including digits and base64."""
    plain = encodings(canary) if isinstance(canary, str) else {canary}
    content = canary.encode() if isinstance(canary, str) else canary
    return plain | {content.hex().encode(), content.hex().upper().encode()} | in_base64(content)


def in_base64(content: bytes) -> set[bytes]:
    """Return the invariant part of the base64 of `content` at any offset, in both alphabets."""
    found = set()
    for before in range(3):
        encoded = base64.b64encode(bytes(before) + content + bytes(2))
        first, last = -(-before * 4 // 3), (before + len(content)) * 4 // 3
        middle = encoded[first:last]
        found |= {middle, middle.translate(bytes.maketrans(b"+/", b"-_"))}
    return found


def holds(content: bytes, canary: str | bytes) -> bool:
    """Return whether `content` contains a canary in any encoding."""
    return any(trace in content for trace in written(canary))


def unpacked(content: bytes) -> Iterator[bytes]:
    """Yield the decompressed streams of a PDF."""
    for start in re.finditer(rb"stream\r?\n", content):
        with suppress(zlib.error):
            yield zlib.decompressobj().decompress(memoryview(content)[start.end() :])


def hits(folder: Path, canaries: dict[str, str | bytes]) -> list[str]:
    """Return which canaries occur in which files of a folder."""
    found = []
    for path in sorted(folder.rglob("*")):
        if not path.is_file():
            continue
        content = path.read_bytes()
        if content.startswith(b"%PDF-"):
            content = b"\0".join((content, *unpacked(content)))
        place = path.relative_to(folder)
        found += [
            f"{name} in {place}" for name, canary in canaries.items() if holds(content, canary)
        ]
    return found


def memory_of(process: int) -> bytes:
    """Return all memory of a process (Linux), except files mapped read-only."""
    found = []
    with (
        Path(f"/proc/{process}/maps").open() as maps,
        Path(f"/proc/{process}/mem").open("rb", 0) as mem,
    ):
        for line in maps:
            addresses, rights, _, _, inode, *_ = line.split()
            if rights[0] != "r" or line.rstrip().endswith(("[vvar]", "[vsyscall]")):
                continue
            if rights[1] != "w" and inode != "0":
                continue
            first, last = (int(part, 16) for part in addresses.split("-"))
            try:
                mem.seek(first)
                found.append(mem.read(last - first))
            except (OSError, ValueError, OverflowError):
                continue
    return b"\n".join(found)


class Faults:
    """Counts the steps of an operation that reach the disk, and interrupts one of them.

    A step is a flush, a rename, a removal, or an SQL statement.
    """

    def __init__(self, at: int | None, strike: Callable[[], None]) -> None:
        self.steps = 0
        self._at = at
        self._strike = strike

    def __enter__(self) -> Self:
        from vetting_desk.store.engine.database import Database

        self._kept: list[tuple[Any, str, Any]] = []
        for owner, name in (
            (os, "fsync"), (os, "replace"), (os, "rename"), (os, "unlink"),
            (Database, "execute"), (Database, "rows"),
        ):  # fmt: skip
            self._wrap(owner, name)
        return self

    def __exit__(self, *_: object) -> None:
        for owner, name, before in self._kept:
            setattr(owner, name, before)

    def _wrap(self, owner: Any, name: str) -> None:
        before = getattr(owner, name)
        self._kept.append((owner, name, before))

        def stepped(*args: Any, **more: Any) -> Any:
            self.steps += 1
            if self.steps == self._at:
                self._strike()
            return before(*args, **more)

        setattr(owner, name, stepped)


def killed_at(act: Callable[[], None], at: int | None) -> int:
    """Run `act` in a separate process that is killed at step `at`; return how many steps it took."""
    reading, writing = os.pipe()
    process = os.fork()
    if process == 0:
        status = 1
        with suppress(BaseException):
            with Faults(at, lambda: os.kill(os.getpid(), signal.SIGKILL)) as faults:
                act()
            os.write(writing, str(faults.steps).encode())
            status = 0
        os._exit(status)
    os.close(writing)
    counted = os.read(reading, 20)
    os.close(reading)
    _, status = os.waitpid(process, 0)
    was_killed = os.WIFSIGNALED(status) and os.WTERMSIG(status) == signal.SIGKILL
    assert was_killed == (at is not None), "the operation failed by itself"
    if at is not None:
        killed.append(at)
    return int(counted or 0)


def chosen(steps: int, short: int) -> list[int]:
    """Return the steps to interrupt: up to `MOST` in the full tier, some in the short one, spread evenly."""
    return spread(steps, share_of(min(steps, MOST), short) if FULL else short)


@pytest.fixture(autouse=True)
def kills_are_counted(record_property: Callable[[str, object], None]) -> Iterator[None]:
    before = len(killed)
    yield
    if len(killed) > before:
        record_property("counted kills at a step", len(killed) - before)


@pytest.fixture(scope="session")
def shim(tmp_path_factory: pytest.TempPathFactory, outside_tool: Callable[[str], str]) -> Path:
    """The library that logs a program's writes; loaded by ``LD_PRELOAD`` (Linux)."""
    import subprocess

    library = tmp_path_factory.mktemp("shim") / "writelog.so"
    source = Path(__file__).with_name("writelog.c")
    command = [
        outside_tool("cc"),
        "-shared",
        "-fPIC",
        "-O1",
        "-o",
        str(library),
        str(source),
        "-ldl",
    ]
    subprocess.run(command, check=True)
    return library


@pytest.fixture(scope="session")
def helpers() -> Any:
    """Helpers of the tests in this folder."""
    return sys.modules[__name__]
