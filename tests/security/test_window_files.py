"""Nothing of a picture, a document or a sound that was shown or played is left: in no file, in no memory.

The window takes in a scan, a document and a sound, plays a recording, shows each, and is locked while the sound
is being played. Looked for are the files as they are kept, pixels as they are decoded and as they are painted,
and samples as they are played. The player is a stand-in that never ends by itself.
"""

import io
import random
import sys
import wave
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from reportlab.pdfgen.canvas import Canvas

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
from tests.vetting_desk.operations.recordings.conftest import Talk
from vetting_desk.operations.access.open_desk import OpenDesk
from vetting_desk.operations.cases import cases
from vetting_desk.operations.files import incoming, kept
from vetting_desk.operations.recordings import reading

if sys.platform != "linux":
    pytest.skip("this system is not Linux: reads /proc", allow_module_level=True)

pytestmark = [pytest.mark.slow, pytest.mark.outside]
SIDE = 120
COLOUR = (0x5A, 0xC3, 0x17)
"""Of the upper half of the scan: the same at any size it is shown in."""
RATE = 16_000
SECONDS = 20
SAID = {
    "name": "Zqkanarname Намунавии Қанорӣ",
    "shows": "zq-canary-shows-50216",
    "brought": "zq-canary-brought-80073",
    "reason": "zq-canary-reason-12290",
    "document": "zq-canary-document-61145",
}
RUN = 48
"""Bytes of noise that are looked for."""


def noise(length: int, seed: int) -> bytes:
    return random.Random(seed).randbytes(length)


def scan() -> bytes:
    made = Image.frombytes("RGB", (SIDE, SIDE), noise(SIDE * SIDE * 3, 1))
    made.paste(COLOUR, (0, 0, SIDE, SIDE // 2))
    file = io.BytesIO()
    made.save(file, "PNG")
    return file.getvalue()


def paper() -> bytes:
    file = io.BytesIO()
    page = Canvas(file, pageCompression=0)
    page.drawString(72, 720, SAID["document"])
    page.save()
    return file.getvalue()


def said() -> bytes:
    file = io.BytesIO()
    with wave.open(file, "wb") as made:
        made.setnchannels(1)
        made.setsampwidth(2)
        made.setframerate(RATE)
        made.writeframes(noise(SECONDS * RATE * 2, 2))
    return file.getvalue()


RECORDED = noise(SECONDS * RATE * 2, 3)


def middle(content: bytes) -> bytes:
    """Return a run of bytes out of the second half, where the noise of the scan is."""
    at = len(content) * 3 // 4
    return content[at : at + RUN]


def canaries() -> dict[str, Any]:
    """What is looked for: texts, the files as they are kept, pixels and samples."""
    came = incoming.prepare(scan())
    assert came.shown is not None
    assert (came.shown.width, came.shown.height) == (SIDE, SIDE)
    red, green, blue = COLOUR
    return {
        **SAID,
        "picture as kept": middle(came.content),
        "pixels as decoded": middle(came.shown.data),
        "pixels as painted": bytes((blue, green, red, 0xFF)) * (RUN // 4),
        "samples of the file": middle(said()),
        "samples of the recording": middle(RECORDED),
    }


SHOWN = {
    "recording": ("samples of the recording", "reason"),
    "picture": ("picture as kept", "pixels as decoded", "pixels as painted", "shows"),
    "document": ("document", "pixels as decoded", "pixels as painted"),
    "sound": ("samples of the file", "pixels as painted", "name", "brought"),
}
"""What is in the memory while each is shown: the small pictures stand in the list behind the others."""


@dataclass
class Left:
    """The result of a session.

    Attributes:
        root: Home, temporary and working folders, and the desks.
        log: All that was written to any file, in order.
        canaries: What must not be found.
        while_shown: By what was shown what was found in the memory, and in files.
        after: Memory of the process that is in its place now.
        said: What it said on its standard output and error.
        files: Names of all files before the sitting.
        players: The players, as processes, in the order in which they were started.
        played: Which of them ran while the recording, and while the sound was heard.
    """

    root: Path
    log: bytes
    canaries: dict[str, Any]
    while_shown: dict[str, tuple[list[str], list[str]]]
    after: bytes
    said: bytes
    files: set[str]
    players: list[int]
    played: list[list[int]]


@pytest.fixture(scope="module")
def left(
    made: Path,
    helpers: Any,
    shim: Path,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Left]:
    base = tmp_path_factory.mktemp("sitting")
    stick, programs, pauses = (base / each for each in ("stick", "programs", "pauses"))
    for folder in (stick, programs, pauses):
        folder.mkdir()
    for name, content in (("scan.png", scan()), ("paper.pdf", paper()), ("said.wav", said())):
        (stick / name).write_bytes(content)
    players = programs / "players"
    player = programs / "paplay"
    player.write_text(f'#!/bin/sh\necho $$ >> "{players}"\nexec sleep 600\n')
    player.chmod(0o755)
    given = {"stick": str(stick), "pauses": str(pauses)}

    def record(desk: OpenDesk) -> None:
        talk = Talk(desk).agree()
        running = talk.begin()
        running.feed(RECORDED)
        running.stop()
        given["recorded"] = talk.case

    wanted = canaries()
    while_shown: dict[str, tuple[list[str], list[str]]] = {}
    played = []
    with pytest.MonkeyPatch.context() as patched:
        patched.setenv("PATH", str(programs), prepend=":")
        with sitting(
            made, helpers, shim, base, wanted, "window_files_day", given, record, wait=False
        ) as at:
            for name in SHOWN:
                until((pauses / name).exists, at.process, at.errors)
                memory = memory_or_skip(helpers, at.process.pid)
                in_files = helpers.hits(at.root, at.canaries)
                in_files += [
                    each
                    for content in open_files(at.process.pid)
                    for each in found(helpers, content, at.canaries)
                ]
                while_shown[name] = found(helpers, memory, at.canaries), in_files
                if name in {"recording", "sound"}:
                    played.append([each for each in numbers(players) if is_running(each)])
                (pauses / name).with_suffix(".go").touch()
            until((base / "ready").exists, at.process, at.errors)
            at.go.touch()
            command_line = Path(f"/proc/{at.process.pid}/cmdline")
            until(lambda: b"main.py" in command_line.read_bytes(), at.process, at.errors)
            until(lambda: quiet(at.process.pid), at.process, at.errors)
            after = memory_or_skip(helpers, at.process.pid)
            yield Left(
                at.root, at.log.read_bytes(), at.canaries, while_shown, after,
                at.errors.read_bytes(), at.files, numbers(players), played,
            )  # fmt: skip


@pytest.mark.parametrize("name", SHOWN)
def test_the_search_sees_what_is_shown_while_it_is(left: Left, name: str) -> None:
    """Negative control for the searches that must find nothing."""
    assert set(left.while_shown[name][0]) >= set(SHOWN[name])


@pytest.mark.parametrize("name", SHOWN)
def test_no_file_held_any_of_it_while_it_was_shown(left: Left, name: str) -> None:
    assert left.while_shown[name][1] == []


def test_no_memory_of_the_locked_program_holds_any_of_it(left: Left, helpers: Any) -> None:
    assert len(left.after) > 10_000_000
    assert found(helpers, left.after, left.canaries) == []


def test_no_file_holds_any_of_it_after_locking(left: Left, helpers: Any) -> None:
    assert helpers.hits(left.root, left.canaries) == []
    assert names(left.root) - left.files <= NEW


def test_nothing_ever_written_to_any_file_held_any_of_it(left: Left, helpers: Any) -> None:
    assert b"casebook.db-wal" in left.log
    assert found(helpers, left.log, left.canaries) == []


def test_nothing_said_on_the_terminal_holds_any_of_it(left: Left, helpers: Any) -> None:
    assert found(helpers, left.said, left.canaries) == []


def test_nothing_is_heard_any_more_once_the_desk_is_locked(left: Left) -> None:
    """One player of the recording, which ended as its page was left; one that played as the desk was locked."""
    first, second = left.players
    assert left.played == [[first], [second]]
    assert not [each for each in left.players if is_running(each)]


def numbers(file: Path) -> list[int]:
    return [int(each) for each in file.read_text().split()]


def is_running(process: int) -> bool:
    """Return whether a process is there; one that ended and nobody asked for is not."""
    try:
        state = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]
    except FileNotFoundError:
        return False
    return state != "Z"


def test_all_of_it_is_in_the_casebook(left: Left, helpers: Any) -> None:
    """Control: what was looked for is what was kept."""
    with closing(helpers.Desks(left.root / "data").unlock("psychologist")) as desk:
        [row] = cases.search(desk, SAID["name"])
        files = kept.of_case(desk, row.id)
        contents = [kept.content(desk, row.id, each.file.id) for each in files]
        talks = [each for other in cases.search(desk) for each in reading.of_case(desk, other.id)]
    assert [len(talks), len(contents)] == [1, 3]
    for name in ("picture as kept", "document", "samples of the file"):
        assert any(helpers.holds(each, left.canaries[name]) for each in contents), name
