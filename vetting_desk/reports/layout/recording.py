"""Keeps what is drawn on pages as plain data, for a screen or a printer: no file, and no PDF library.

The glyphs are those a PDF of the same content would show, at the same places.
"""

from collections.abc import Iterator
from math import atan2, degrees
from typing import Final

from vetting_desk.model.pages import (
    Box,
    GlyphRun,
    LaidOutPage,
    Letter,
    PlacedWord,
    TextLine,
    Watermark,
    Word,
)
from vetting_desk.reports.drawing import PAGE_HEIGHT, PAGE_WIDTH, Colour
from vetting_desk.reports.text.fonts import UNITS, font_file
from vetting_desk.reports.text.paragraph import Line
from vetting_desk.reports.text.shaping import Glyph, Shaped, Stretch

_BLANK: Final = Word((), (), 0)


class Recording:
    """A `Drawing` that keeps its pages.

    Attributes:
        fonts: TrueType files of all fonts used so far, by name.
    """

    def __init__(self) -> None:
        self.fonts: dict[str, bytes] = {}
        self._words: dict[Shaped, Word] = {}
        self._pages: list[LaidOutPage] = []
        self._watermarks: list[Watermark] = []
        self._boxes: list[Box] = []
        self._lines: list[TextLine] = []

    def text(self, line: Line, x: float, y: float, size: float, colour: Colour) -> None:
        """Keep a line with its left end at `x` and its baseline at `y`."""
        if line.parts:
            self._lines.append(self._line(line, x, PAGE_HEIGHT - y, size, colour))

    def watermark(
        self, line: Line, size: float, colour: Colour, angle: tuple[float, float], drop: float
    ) -> None:
        """Keep a line slanted across the middle of the page; see `Drawing.watermark`."""
        half = line.width * size / UNITS / 2
        turned = self._line(line, -half, drop, size, colour)
        middle = (PAGE_WIDTH / 2, PAGE_HEIGHT / 2)
        self._watermarks.append(Watermark(turned, middle, degrees(atan2(angle[1], angle[0]))))

    def rule(self, left: float, right: float, y: float, thickness: float, colour: Colour) -> None:
        """Keep a horizontal rule, as the rectangle that a line of this thickness fills."""
        self.bar(left, y - thickness / 2, right - left, thickness, colour)

    def bar(self, left: float, bottom: float, width: float, height: float, colour: Colour) -> None:
        """Keep a filled rectangle."""
        self._boxes.append(Box(left, PAGE_HEIGHT - bottom - height, width, height, colour))

    def bookmark(self, title: str, top: float) -> None:
        """Keep nothing: where sections begin is known before their pages are drawn."""

    def finish_page(self) -> None:
        """End the page and begin the next."""
        page = LaidOutPage(tuple(self._watermarks), tuple(self._boxes), tuple(self._lines))
        self._pages.append(page)
        for kept in (self._watermarks, self._boxes, self._lines):
            kept.clear()

    def take(self) -> LaidOutPage:
        """Return the page that was finished last, and forget it."""
        return self._pages.pop()

    def _line(
        self, line: Line, left: float, baseline: float, size: float, colour: Colour
    ) -> TextLine:
        order = line.order or range(len(line.parts))
        words = [PlacedWord(_BLANK, 0)] * len(line.parts)
        at = 0
        for shaped, place in zip(line.parts, order, strict=True):
            words[place] = PlacedWord(self._word(shaped), at)
            at += shaped.width
        return TextLine(tuple(words), left, baseline, size, colour, line.rtl)

    def _word(self, shaped: Shaped) -> Word:
        word = self._words.get(shaped)
        if word is None:
            word = self._words[shaped] = Word(
                tuple(self._runs(shaped)), _letters(shaped), shaped.width
            )
        return word

    def _runs(self, shaped: Shaped) -> Iterator[GlyphRun]:
        at = 0
        for stretch in shaped.stretches:
            if stretch.face.name not in self.fonts:
                self.fonts[stretch.face.name] = font_file(stretch.face)
            run, at = _run(stretch, at)
            yield run


def _run(stretch: Stretch, at: int) -> tuple[GlyphRun, int]:
    """Return a stretch that begins `at`, and where the next begins."""
    lefts = []
    for glyph in stretch.glyphs:
        lefts.append(at + glyph.dx)
        at += glyph.advance
    ids = tuple(glyph.id for glyph in stretch.glyphs)
    return GlyphRun(
        stretch.face.name, ids, tuple(lefts), tuple(glyph.dy for glyph in stretch.glyphs)
    ), at


def _letters(shaped: Shaped) -> tuple[Letter, ...]:
    """Return what a word says in reading order: a glyph without text belongs to the one read before it."""
    placed: list[tuple[Glyph, int]] = []
    at = 0
    for stretch in shaped.stretches:
        for glyph in stretch.glyphs:
            placed.append((glyph, at))
            at += glyph.advance
    letters: list[Letter] = []
    for glyph, left in reversed(placed) if shaped.rtl else placed:
        right = left + glyph.advance
        if glyph.text or not letters:
            letters.append(Letter(glyph.text, left, right))
        else:
            last = letters[-1]
            letters[-1] = Letter(last.text, min(last.left, left), max(last.right, right))
    return tuple(letters)
