"""A screen without a monitor (Xvfb), and pictures of what is on it, read from its own memory.

Source of the layout: X11's ``XWDFile.h``; numbers are big-endian, pixels blue, green, red, unused.
"""

import struct
import subprocess
import tempfile
from pathlib import Path
from types import TracebackType
from typing import Final, Self

from PIL import Image

SIZE: Final = (1366, 768)
_WORD: Final = struct.Struct(">I")
_HEADER, _WIDTH, _HEIGHT, _LINE, _PALETTE = 0, 4, 5, 12, 19
"""Which 32-bit words of the header hold them."""
_PALETTE_ENTRY: Final = 12
_MOST: Final = 1 << 16


class Screen:
    """A screen while it is entered.

    Args:
        place: A folder for its memory.
    """

    def __init__(self, place: Path) -> None:
        self._place = place
        self.name = ""

    def __enter__(self) -> Self:
        self._folder = tempfile.TemporaryDirectory(dir=self._place)
        width, height = SIZE
        self._server = subprocess.Popen(  # noqa: S603 (our own arguments)
            [  # noqa: S607 (the system's own)
                "Xvfb", "-displayfd", "1", "-ac", "-fbdir", self._folder.name,
                "-screen", "0", f"{width}x{height}x24",
            ],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )  # fmt: skip
        line = self._server.stdout.readline() if self._server.stdout else ""
        self.name = f":{line.strip()}"
        return self

    def __exit__(
        self,
        _kind: type[BaseException] | None,
        _error: BaseException | None,
        _at: TracebackType | None,
    ) -> None:
        self._server.terminate()
        self._server.communicate()
        self._folder.cleanup()

    def picture(self) -> Image.Image:
        """Return what is on the screen now."""
        return read((Path(self._folder.name) / "Xvfb_screen0").read_bytes())


def read(memory: bytes) -> Image.Image:
    """Return the picture in a screen's memory."""
    words = [_WORD.unpack_from(memory, 4 * number)[0] for number in range(_PALETTE + 1)]
    start = words[_HEADER] + words[_PALETTE] * _PALETTE_ENTRY
    size = (words[_WIDTH], words[_HEIGHT])
    pixels = memory[start : start + words[_LINE] * words[_HEIGHT]]
    return Image.frombuffer("RGB", size, pixels, "raw", "BGRX", words[_LINE], 1)


def colours(image: Image.Image) -> int:
    """Return how many colours a picture has, as far as counted."""
    found = image.getcolors(_MOST)
    return len(found) if found is not None else _MOST
