"""Asks a process of its own to decode what others made, and takes no more of its answer than fits the question.

It gets the content over a pipe, knows no name and no path, inherits no key, no open file and nothing of the
surroundings, and is ended when its time is over, however it is stuck.
"""

import os
import subprocess
import sys
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Thread, Timer
from typing import IO, Final

from vetting_desk.decoding.child import FLAG
from vetting_desk.decoding.kinds import LOOKED_AT, MediaKind, kind_of
from vetting_desk.decoding.told import MOST_TOLD, Told
from vetting_desk.decoding.wire import (
    ANSWER_LENGTH,
    CHANNEL_BYTES,
    CLEANED_HEAD,
    MOST_CONTENT,
    Answer,
    MalformedError,
    Outcome,
    Request,
    read_answer,
    request_bytes,
)
from vetting_desk.errors import DecodingError

SECONDS: Final = 15.0
"""After so long the process is ended."""
_DETAILS: Final = {
    Outcome.UNREADABLE: "unreadable",
    Outcome.TOO_LARGE: "too-large",
    Outcome.NO_MEMORY: "too-large",
    Outcome.LOCKED: "locked",
}
_FOR_CODES: Final = 4_000
"""Most pixels across and down in which codes are looked for: 340 dots per inch of a page of A4."""
_PIPE: Final = 1 << 20
"""Bytes of a pipe, where the system can be asked: a scan is handed over in a few pieces."""
_NO_WINDOW: Final = 0x08000000
"""CREATE_NO_WINDOW of Windows."""
_NEEDED_BY_WINDOWS: Final = ("SYSTEMROOT",)
"""Without it Python's own libraries do not start there."""


@dataclass(frozen=True, slots=True)
class Pixels:
    """A picture, or a page of a document.

    Attributes:
        width: Across.
        height: Down.
        pages: How many the file has.
        data: Red, green and blue of each, from the upper left corner.
    """

    width: int
    height: int
    pages: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Samples:
    """A sound.

    Attributes:
        rate: Samples per second of each channel.
        channels: How many.
        data: Signed numbers of 16 bits, low byte first, the channels in turn.
    """

    rate: int
    channels: int
    data: bytes

    @property
    def seconds(self) -> float:
        """How long it is."""
        return len(self.data) / (2 * self.channels * self.rate)


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A file without what it told beside itself.

    Attributes:
        content: What is left, which is what is kept.
        told: What was taken out of it.
        shown: The picture or the first page, small; None for what cannot be shown.
    """

    content: bytes
    told: Told
    shown: Pixels | None


def command() -> list[str]:
    """Return what starts the process: this program itself where it is built, else its module."""
    if getattr(sys, "frozen", False):
        this = Path(sys.executable)
        # Of the two programs in the folder the one with a console has its pipes on every system.
        beside = this.with_name("vetting-desk" + this.suffix)
        return [str(beside if beside.is_file() else this), FLAG]
    return [sys.executable, "-P", "-m", "vetting_desk.decoding"]


def picture(
    content: bytes, width: int, height: int, page: int = 0, *, seconds: float = SECONDS
) -> Pixels:
    """Decode a picture, or a page of a document.

    Args:
        content: The file.
        width: Most pixels across; a picture that is larger is made smaller, a page is made to fit.
        height: Most pixels down.
        page: Which, from 0.
        seconds: After so long it is given up.

    Raises:
        DecodingError: If it cannot be shown; with detail ``unknown``, ``too-large``, ``unreadable``,
            ``locked``, ``time`` or ``failed``.
    """
    kind = _kind(content)
    if kind is MediaKind.SOUND:
        raise DecodingError(detail="unknown")
    request = Request(kind, page, max(1, width), max(1, height), len(content))
    answer, data = _ask(request, content, seconds)
    return Pixels(answer.first, answer.second, answer.pages, data)


def clean(content: bytes, width: int, height: int, *, seconds: float = SECONDS) -> Cleaned:
    """Take out of a file what it tells beside itself, and decode it small.

    Args:
        content: The file, of any kind.
        width: Most pixels across of the picture that comes back.
        height: Most pixels down.
        seconds: After so long it is given up.

    Raises:
        DecodingError: As `picture`; but a file of no known kind is returned as it came, told ``KEPT``.
    """
    if len(content) > MOST_CONTENT:
        raise DecodingError(detail="too-large")
    kind = kind_of(content[:LOOKED_AT]) or MediaKind.SOUND
    request = Request(kind, 0, max(1, width), max(1, height), len(content), clean=True)
    answer, data = _ask(request, content, seconds)
    told, length = CLEANED_HEAD.unpack_from(data)
    left = memoryview(data)[CLEANED_HEAD.size :]
    pixels = bytes(left[length:])
    if told > MOST_TOLD or len(pixels) != answer.first * answer.second * CHANNEL_BYTES:
        raise DecodingError(detail="failed")
    shown = Pixels(answer.first, answer.second, answer.pages, pixels) if pixels else None
    return Cleaned(bytes(left[:length]), Told(told), shown)


def codes(
    content: bytes, page: int = 0, *, every_kind: bool = False, seconds: float = SECONDS
) -> tuple[list[str], int]:
    """Read the codes in a picture, or on a page of a document.

    Args:
        content: The file.
        page: Which, from 0.
        every_kind: True to look for bar codes of every kind, not for QR codes alone.
        seconds: After so long it is given up.

    Returns:
        What the codes say, at most `wire.MOST_CODES`, and how many pages the file has.

    Raises:
        DecodingError: As `picture`.
    """
    kind = _kind(content)
    if kind is MediaKind.SOUND:
        raise DecodingError(detail="unknown")
    request = Request(
        kind, page, _FOR_CODES, _FOR_CODES, len(content), codes=True, any_codes=every_kind
    )
    answer, data = _ask(request, content, seconds)
    found = data.decode("utf-8", "replace").split("\0") if data else []
    return found[: answer.first], answer.pages


def sound(content: bytes, *, seconds: float = SECONDS) -> Samples:
    """Decode a sound.

    Raises:
        DecodingError: As `picture`.
    """
    if _kind(content) is not MediaKind.SOUND:
        raise DecodingError(detail="unknown")
    answer, data = _ask(Request(MediaKind.SOUND, 0, 0, 0, len(content)), content, seconds)
    return Samples(answer.first, answer.second, data)


def _kind(content: bytes) -> MediaKind:
    kind = kind_of(content[:LOOKED_AT])
    if kind is None:
        raise DecodingError(detail="unknown")
    if len(content) > MOST_CONTENT:
        raise DecodingError(detail="too-large")
    return kind


def _ask(request: Request, content: bytes, seconds: float) -> tuple[Answer, bytes]:
    process = _start(command())
    late = Timer(seconds, process.kill)
    late.daemon = True
    late.start()
    pipe_in, pipe_out = process.stdin, process.stdout
    if pipe_in is None or pipe_out is None:  # never: both were asked for
        raise DecodingError(detail="failed")
    feeding = Thread(target=_feed, args=(pipe_in, request_bytes(request), content), daemon=True)
    feeding.start()
    try:
        answer, data = _take(pipe_out, request)
    except MalformedError as error:
        detail = "failed" if late.is_alive() else "time"
        raise DecodingError(detail=detail) from error
    finally:
        late.cancel()
        process.kill()
        process.wait()
        feeding.join()
        pipe_out.close()
    if answer.outcome in _DETAILS:
        raise DecodingError(detail=_DETAILS[answer.outcome])
    return answer, data


def _start(words: Sequence[str]) -> "subprocess.Popen[bytes]":
    surroundings = {name: os.environ[name] for name in _NEEDED_BY_WINDOWS if name in os.environ}
    if not getattr(sys, "frozen", False):
        surroundings["PYTHONPATH"] = str(Path(__file__).resolve().parents[2])
    return subprocess.Popen(  # noqa: S603 (our own program)
        words,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=Path(sys.executable).anchor,
        env=surroundings,
        close_fds=True,
        pipesize=_PIPE,
        creationflags=_NO_WINDOW if sys.platform == "win32" else 0,
    )


def _feed(pipe: IO[bytes], header: bytes, content: bytes) -> None:
    # A process that ended early has answered, or is about to be found out.
    with suppress(OSError), pipe:
        pipe.write(header)
        pipe.write(content)


def _take(pipe: IO[bytes], request: Request) -> tuple[Answer, bytes]:
    """Read an answer, and nothing after it.

    Raises:
        MalformedError: If it is none, too short or too long.
    """
    answer = read_answer(pipe.read(ANSWER_LENGTH), request)
    data = pipe.read(answer.length)
    if len(data) != answer.length or pipe.read(1):
        raise MalformedError
    return answer, data
