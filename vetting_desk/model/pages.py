"""Pages laid out and ready to be painted: glyphs with their places and their text, bars, sections.

Nothing here is a file or becomes one. Lengths are points (1/72 inch) from a page's upper left corner, downward;
within a word they are thousandths of the font size. Texts are in reading order, whatever their direction, so
that they can be searched and copied.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple

UNITS: Final = 1000
"""Parts of the font size in which words are measured."""

Ink = tuple[float, float, float]
"""Red, green and blue in sRGB, each from 0 to 1."""


class GlyphRun(NamedTuple):
    """Glyphs of one font, from left to right.

    Attributes:
        font: Name of the font in `LaidOut.fonts`.
        glyphs: Numbers of the glyphs in that font.
        lefts: Where each begins, from the left end of the word.
        rises: How far each stands above the baseline.
    """

    font: str
    glyphs: tuple[int, ...]
    lefts: tuple[int, ...]
    rises: tuple[int, ...]


class Letter(NamedTuple):
    """What is searched and copied as one: mostly a letter, with the marks on it."""

    text: str
    left: int
    right: int


@dataclass(frozen=True, eq=False, slots=True)
class Word:
    """A word, or the space between two; the same object wherever it is drawn again.

    Attributes:
        runs: What is painted.
        letters: What it says, in reading order, and where.
        width: From its left end to its right one.
    """

    runs: tuple[GlyphRun, ...]
    letters: tuple[Letter, ...]
    width: int


class PlacedWord(NamedTuple):
    """A word in a line, `left` thousandths of the font size from the line's left end."""

    word: Word
    left: int


@dataclass(frozen=True, eq=False, slots=True)
class TextLine:
    """A line of text.

    Attributes:
        words: In reading order.
        left: Of its left end.
        baseline: Where its letters stand.
        size: Font size.
        ink: Colour.
        rtl: True if its paragraph is read from right to left.
    """

    words: tuple[PlacedWord, ...]
    left: float
    baseline: float
    size: float
    ink: Ink
    rtl: bool = False

    @property
    def text(self) -> str:
        """What it says, in reading order."""
        return "".join(letter.text for placed in self.words for letter in placed.word.letters)


@dataclass(frozen=True, eq=False, slots=True)
class Watermark:
    """A line slanted across the page, beneath everything else; no part of its text.

    Attributes:
        line: Placed about the point 0, 0 before it is turned and moved.
        centre: Where that point lies on the page.
        degrees: How far it is turned, against the clock.
    """

    line: TextLine
    centre: tuple[float, float]
    degrees: float


class Box(NamedTuple):
    """A filled rectangle."""

    left: float
    top: float
    width: float
    height: float
    ink: Ink


@dataclass(frozen=True, eq=False, slots=True)
class LaidOutPage:
    """One page.

    Attributes:
        watermarks: Painted first.
        boxes: Rules, bars and the modules of a code.
        lines: In reading order.
    """

    watermarks: tuple[Watermark, ...]
    boxes: tuple[Box, ...]
    lines: tuple[TextLine, ...]


class PageSection(NamedTuple):
    """Where a section begins: its title, its page from 0, and how far down that page."""

    title: str
    page: int
    top: float


@dataclass(frozen=True, eq=False, slots=True)
class LaidOut:
    """A whole document.

    Attributes:
        width: Of each page.
        height: Of each page.
        pages: In order; a page may be painted only when it is first taken.
        sections: In order.
        fonts: TrueType files by name: those of all pages taken so far.
        rtl: True if pages are read from right to left.
    """

    width: float
    height: float
    pages: Sequence[LaidOutPage]
    sections: tuple[PageSection, ...]
    fonts: Mapping[str, bytes] = field(default_factory=dict)
    rtl: bool = False
