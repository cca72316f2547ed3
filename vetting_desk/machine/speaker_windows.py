"""The program as its own player on Windows: a sound comes over standard input and is played from memory.

A process of its own, because the system plays from memory only to the end (PlaySound with SND_MEMORY): it is
stopped by ending the process.
"""

import struct
import sys
from collections.abc import Callable

_HEAD = struct.Struct("<4sI4s4sIHHIIHH4sI")


def header(rate: int, channels: int, length: int) -> bytes:
    """Return what makes samples of 16 bits a WAVE file.

    Args:
        rate: Samples per second of each channel.
        channels: How many.
        length: Of the samples, in bytes.
    """
    frame = channels * 2
    return _HEAD.pack(
        b"RIFF", _HEAD.size - 8 + length, b"WAVE", b"fmt ", 16, 1, channels, rate, rate * frame,
        frame, 16, b"data", length,
    )  # fmt: skip


def main(play: Callable[[bytes], object] | None = None) -> int:
    """Play what stands in standard input to its end.

    Args:
        play: Stands for the system's own in tests.
    """
    if play is None:
        if sys.platform != "win32":
            return 2
        import winsound

        def play(sound: bytes) -> object:
            return winsound.PlaySound(sound, winsound.SND_MEMORY | winsound.SND_NODEFAULT)

    play(sys.stdin.buffer.read())
    return 0


if __name__ == "__main__":
    sys.exit(main())
