"""Asking: real files through a real process, and processes that lie, flood, hang or die."""

import io
import os
import struct
import sys
import time
from pathlib import Path

import pytest
from PIL import Image

from vetting_desk.decoding import asking
from vetting_desk.decoding.kinds import MediaKind
from vetting_desk.decoding.wire import Answer, Outcome, answer_bytes
from vetting_desk.errors import DecodingError


def png(width: int = 30, height: int = 20, shade: int = 90) -> bytes:
    target = io.BytesIO()
    Image.new("RGB", (width, height), (shade, shade, shade)).save(target, "PNG")
    return target.getvalue()


def played_by(monkeypatch: pytest.MonkeyPatch, script: str) -> None:
    """Let another program stand for the process; ``answer`` and ``out`` are there for it."""
    start = "import os, sys, time\nout = lambda data: os.write(1, data)\n"
    command = [sys.executable, "-S", "-c", start + script]
    monkeypatch.setattr(asking, "command", lambda: command)


def detail(caught: pytest.ExceptionInfo[DecodingError]) -> object:
    return caught.value.fields["detail"]


def test_a_picture_comes_back_as_pixels() -> None:
    pixels = asking.picture(png(), 100, 100)
    assert (pixels.width, pixels.height, pixels.pages) == (30, 20, 1)
    assert pixels.data == bytes([90]) * (30 * 20 * 3)


def test_a_page_and_a_sound_come_back_too() -> None:
    from tests.vetting_desk.decoding.test_documents import made
    from tests.vetting_desk.decoding.test_sounds import file

    page = asking.picture(made(), 200, 200, 1)
    assert (page.pages, page.width) == (2, 200)
    heard = asking.sound(file(1, 16, struct.pack("<8000h", *range(8000))))
    assert (heard.rate, heard.channels, heard.seconds) == (8000, 1, 1.0)


@pytest.mark.parametrize("content", [b"", b"<svg/>", b"PK\x03\x04"])
def test_what_nothing_here_decodes_starts_no_process(
    content: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(asking, "_start", None)
    for ask in (lambda: asking.picture(content, 9, 9), lambda: asking.sound(content)):
        with pytest.raises(DecodingError) as caught:
            ask()
        assert detail(caught) == "unknown"


def test_a_sound_is_no_picture_and_a_picture_no_sound() -> None:
    with pytest.raises(DecodingError):
        asking.picture(b"RIFF\0\0\0\0WAVE", 9, 9)
    with pytest.raises(DecodingError):
        asking.sound(png())


def test_more_than_can_be_attached_is_not_decoded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(asking, "MOST_CONTENT", 10)
    with pytest.raises(DecodingError) as caught:
        asking.picture(png(), 9, 9)
    assert detail(caught) == "too-large"


@pytest.mark.parametrize(
    ("outcome", "wanted"),
    [
        (Outcome.UNREADABLE, "unreadable"),
        (Outcome.TOO_LARGE, "too-large"),
        (Outcome.NO_MEMORY, "too-large"),
        (Outcome.LOCKED, "locked"),
    ],
)
def test_a_refusal_says_why(outcome: Outcome, wanted: str, monkeypatch: pytest.MonkeyPatch) -> None:
    played_by(monkeypatch, f"out({answer_bytes(Answer(outcome))!r})")
    with pytest.raises(DecodingError) as caught:
        asking.picture(png(), 9, 9)
    assert detail(caught) == wanted


GOOD = answer_bytes(Answer(Outcome.PIXELS, 2, 1, 1, 6))
LIES = {
    "nothing": "",
    "half a header": f"out({GOOD[:9]!r})",
    "too little": f"out({GOOD!r} + b'12345')",
    "too much": f"out({GOOD!r} + b'1234567')",
    "larger than asked": f"out({answer_bytes(Answer(Outcome.PIXELS, 99, 1, 1, 297))!r} + bytes(297))",
    "noise": "out(bytes(range(256)))",
    "its end in the midst": f"out({GOOD!r} + b'12'); os.abort()",
}


@pytest.mark.parametrize("lie", LIES)
def test_a_process_that_lies_or_dies_is_not_believed(
    lie: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    played_by(monkeypatch, LIES[lie])
    with pytest.raises(DecodingError) as caught:
        asking.picture(png(), 9, 9)
    assert detail(caught) == "failed"


def test_a_flood_is_not_read_to_its_end(monkeypatch: pytest.MonkeyPatch) -> None:
    played_by(monkeypatch, f"out({GOOD!r})\nwhile True: out(bytes(1 << 20))")
    begun = time.monotonic()
    with pytest.raises(DecodingError) as caught:
        asking.picture(png(), 9, 9)
    assert detail(caught) == "failed"
    assert time.monotonic() - begun < asking.SECONDS


@pytest.mark.parametrize("stuck", ["time.sleep(600)", f"out({GOOD!r}); time.sleep(600)"])
def test_a_process_that_hangs_is_ended(stuck: str, monkeypatch: pytest.MonkeyPatch) -> None:
    played_by(monkeypatch, stuck)
    with pytest.raises(DecodingError) as caught:
        asking.picture(png(), 9, 9, seconds=0.2)
    assert detail(caught) == "time"


def test_a_process_that_does_not_read_does_not_hold_the_program(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    played_by(monkeypatch, f"out({answer_bytes(Answer(Outcome.UNREADABLE))!r})")
    large = png() + bytes(30 << 20)
    with pytest.raises(DecodingError) as caught:
        asking.picture(large, 9, 9)
    assert detail(caught) == "unreadable"


def test_it_gets_nothing_of_the_surroundings_and_no_open_file(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The variables, open files, arguments and folder that a process sees."""
    monkeypatch.setenv("INVENTED_SECRET", "do-not-hand-on")
    seen = tmp_path / "seen"
    kept = os.open(tmp_path, os.O_RDONLY) if os.name == "posix" else -1
    played_by(
        monkeypatch,
        f"open({str(seen)!r}, 'w').write(repr((dict(os.environ), sys.argv, os.getcwd(), "
        "sorted(os.listdir('/proc/self/fd')) if sys.platform == 'linux' else [])))",
    )
    with pytest.raises(DecodingError):
        asking.picture(png(), 9, 9)
    if kept >= 0:
        os.close(kept)
    said = seen.read_text()
    assert "do-not-hand-on" not in said
    variables, arguments, folder, files = eval(said)
    handed_on = {name for name in variables if not name.startswith("WINE")}  # Wine gives its own
    assert handed_on <= {"PYTHONPATH", "SYSTEMROOT", "SYSTEMDRIVE", "LC_CTYPE"}
    assert arguments == ["-c"]
    assert folder == Path(sys.executable).anchor
    assert files in (
        [],
        ["0", "1", "2", "3", "4"],
    )  # the last: what it writes to, and the listing itself


def test_the_built_program_is_started_with_its_flag(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    window, terminal = tmp_path / "vetting-desk-window.exe", tmp_path / "vetting-desk.exe"
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(window))
    assert asking.command() == [str(window), "--decode"]
    terminal.touch()
    assert asking.command() == [str(terminal), "--decode"]


def test_a_file_of_each_kind_is_known_by_its_content_alone() -> None:
    assert asking._kind(png()) is MediaKind.PICTURE
