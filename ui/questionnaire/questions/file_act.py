"""What a question wants done with its file; the page does it: a question knows no store and decodes nothing."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class TakeContent:
    """Take this picture as the answer: drawn, signed or pasted, in memory.

    Attributes:
        content: The file, a PNG.
    """

    content: bytes


@dataclass(frozen=True, slots=True)
class ShowFile:
    """Show the file that is the answer, over the page.

    Attributes:
        title: What it answers, in words.
    """

    title: str


@dataclass(frozen=True, slots=True)
class PeekFile:
    """Decode the picture that is the answer.

    Attributes:
        most: Most pixels across and down.
        done: Called with across, down, and red, green and blue of each; not where it cannot be decoded.
    """

    most: int
    done: Callable[[int, int, bytes], None]


@dataclass(frozen=True, slots=True)
class ReadCode:
    """Read the bar code in a picture, and take what it says as the answer; the picture is not kept.

    Attributes:
        path: The picture.
    """

    path: Path


@dataclass(frozen=True, slots=True)
class TakeSound:
    """Take sound by the microphone, if the person may be recorded now.

    Attributes:
        begin: Called where nothing forbids it; asks for the sound.
    """

    begin: Callable[[], None]


@dataclass(frozen=True, slots=True)
class TakePicture:
    """Take a picture by the camera as the answer.

    Attributes:
        title: What it answers, in words.
    """

    title: str


@dataclass(frozen=True, slots=True)
class WatchForCode:
    """Read the bar code that is held before the camera, and take what it says as the answer.

    Attributes:
        title: What it answers, in words.
    """

    title: str


FileAct = (
    str | TakeContent | ShowFile | PeekFile | ReadCode | TakeSound | TakePicture | WatchForCode
)
"""A string is the path of a file that was chosen."""
