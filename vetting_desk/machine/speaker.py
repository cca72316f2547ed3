"""Plays plain samples through the sound of the system, from memory over a pipe: no file.

On Linux the players that come with its sound servers take samples from standard input; on Windows the program
starts itself once more (`speaker_windows`). macOS has no such player.
"""

import shutil
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from threading import Thread
from typing import IO, Final

from vetting_desk.errors import DecodingError

FLAG: Final = "--play"
"""What starts the built program as its own player, on Windows."""
_NO_WINDOW: Final = 0x08000000
"""CREATE_NO_WINDOW of Windows."""
_PLAYERS: Final = (
    ("paplay", "--raw", "--format=s16le", "--rate={rate}", "--channels={channels}"),
    ("aplay", "-q", "-t", "raw", "-f", "S16_LE", "-r", "{rate}", "-c", "{channels}"),
)
"""Of PulseAudio, which PipeWire brings too, and of ALSA: paplay(1), aplay(1)."""


class Playing:
    """A sound that is being played.

    Args:
        process: The player.
        head: What it is told before the samples.
        samples: What it plays.
    """

    def __init__(self, process: "subprocess.Popen[bytes]", head: bytes, samples: bytes) -> None:
        self._process = process
        if process.stdin is not None:
            Thread(target=_feed, args=(process.stdin, head, samples), daemon=True).start()

    def is_on(self) -> bool:
        """Return whether it is still being played."""
        return self._process.poll() is None

    def stop(self) -> None:
        """Stop at once; harmless where it ended."""
        self._process.kill()
        self._process.wait()


def command(rate: int, channels: int) -> list[str] | None:
    """Return what plays samples from standard input; None where this system has no such player."""
    if sys.platform == "win32":
        return _own_player()
    for program, *words in _PLAYERS:
        found = shutil.which(program)
        if found is not None:
            return [found, *(word.format(rate=rate, channels=channels) for word in words)]
    return None


def play(rate: int, channels: int, samples: bytes) -> Playing:
    """Begin to play.

    Args:
        rate: Samples per second of each channel.
        channels: How many.
        samples: Signed numbers of 16 bits, low byte first, the channels in turn.

    Raises:
        DecodingError: With detail ``no-player``, if this system has none or it does not start.
    """
    words = command(rate, channels)
    if words is None:
        raise DecodingError(detail="no-player")
    head = b""
    if sys.platform == "win32":
        from vetting_desk.machine.speaker_windows import header

        head = header(rate, channels, len(samples))
    try:
        process = subprocess.Popen(  # noqa: S603 (a program of the system, or our own; no shell)
            words,
            stdin=subprocess.PIPE,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            close_fds=True,
            creationflags=_NO_WINDOW if sys.platform == "win32" else 0,
        )
    except OSError as error:
        raise DecodingError(detail="no-player") from error
    return Playing(process, head, samples)


def _own_player() -> list[str]:
    if getattr(sys, "frozen", False):
        this = Path(sys.executable)
        beside = this.with_name("vetting-desk" + this.suffix)
        return [str(beside if beside.is_file() else this), FLAG]
    return [sys.executable, "-m", "vetting_desk.machine.speaker_windows"]


def _feed(pipe: IO[bytes], head: bytes, samples: bytes) -> None:
    # A player that was stopped reads no more.
    with suppress(OSError), pipe:
        pipe.write(head)
        pipe.write(samples)
