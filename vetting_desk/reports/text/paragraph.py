"""Paragraphs to lines: ordering, breaking and measuring text for a given width.

A `Line` is ready to be drawn from left to right; its position is decided by the layout.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from vetting_desk.reports.text import bidi, breaking, cleaning
from vetting_desk.reports.text.fonts import UNITS, Weight
from vetting_desk.reports.text.shaping import Shaped, Shaper

# Longer words are never shaped as a whole: HarfBuzz fails on a megabyte without a space.
_LONG_WORD = 120


@dataclass(frozen=True, eq=False, slots=True)
class Line:
    """One line of text.

    Attributes:
        parts: Shaped words from left to right.
        width: In thousandths of the font size.
        rtl: True if its paragraph is right-to-left.
        tall: True if it has Arabic letters, whose marks need more height.
        order: The place of each part in reading order, from 0; empty where they are read from left to right.
    """

    parts: tuple[Shaped, ...]
    width: int
    rtl: bool
    tall: bool = False
    order: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class _Part:
    """A shaped stretch in logical order."""

    shaped: Shaped
    level: int
    space: bool = False


def set_lines(
    shaper: Shaper,
    text: str,
    weight: Weight,
    size: float,
    width: float,
    *,
    base: int | None = None,
    default: int = 0,
) -> list[Line]:
    """Break `text` into lines no wider than `width`.

    Args:
        shaper: The report's shaper.
        text: Any text; line ends begin new paragraphs.
        weight: Regular or bold.
        size: Font size in points.
        width: In points; must exceed the widest letter.
        base: 0 for left-to-right, 1 for right-to-left paragraphs; None for the direction of each paragraph's
            first strong letter.
        default: Direction of a paragraph without a strong letter.

    Returns:
        At least one line; an empty paragraph gives an empty line.
    """
    room = int(width * UNITS / size)
    lines: list[Line] = []
    for paragraph in cleaning.paragraphs(text):
        level = bidi.paragraph_level(paragraph, default) if base is None else base
        lines += _Breaker(shaper, paragraph, weight, room, level).lines()
    return lines


def set_line(
    shaper: Shaper, text: str, weight: Weight, *, base: int | None = None, default: int = 0
) -> Line:
    """Set `text` as one line of any length; line ends become spaces."""
    paragraph = cleaning.one_line(text)
    level = bidi.paragraph_level(paragraph, default) if base is None else base
    return _Breaker(shaper, paragraph, weight, 2**62, level).lines()[0]


class _Breaker:
    """Breaks one paragraph's words into lines greedily."""

    def __init__(self, shaper: Shaper, text: str, weight: Weight, room: int, base: int) -> None:
        self._shaper = shaper
        self._text = text
        self._weight = weight
        self._room = room
        self._base = base
        self._levels = bidi.levels(text, base)
        self._plain = not any(self._levels)

    def lines(self) -> list[Line]:
        """Return the lines in order."""
        return (self._quick_lines() if self._plain else None) or list(self._any_lines())

    def _quick_lines(self) -> list[Line] | None:
        """Return the lines of a paragraph that is read from left to right; None if a word is wider than a line.

        They are those of `_any_lines`, found in half the time: nearly all text is of this kind.
        """
        text, shape, weight, room = self._text, self._shaper.shape, self._weight, self._room
        known = self._shaper.known(weight, rtl=False).get
        lines: list[Line] = []
        parts: list[Shaped] = []
        used = count = width = 0
        for start, bare, end in breaking.words(text):
            if start < bare:
                if bare - start > _LONG_WORD:
                    return None
                said = text[start:bare]
                word = known(said) or shape(said, weight, rtl=False)
                if word.width > room:
                    return None
                if parts and used + word.width > room:
                    lines.append(Line(tuple(parts[:count]), width, rtl=False))
                    parts, used = [], 0
                parts.append(word)
                used += word.width
                # What comes after is spaces, which count only if another word follows.
                count, width = len(parts), used
            if bare < end:
                said = text[bare:end]
                spaces = known(said) or shape(said, weight, rtl=False)
                parts.append(spaces)
                used += spaces.width
        lines.append(Line(tuple(parts[:count]), width, rtl=False))
        return lines

    def _any_lines(self) -> Iterator[Line]:
        """Yield the lines of any paragraph."""
        line: list[_Part] = []
        used = 0
        for start, bare, end in breaking.words(self._text):
            pieces = self._pieces(start, bare)
            word, width = next(pieces)
            if line and used + width > self._room and start < bare:
                yield self._line(line)
                line, used = [], 0
            line += word
            used += width
            for word, width in pieces:
                yield self._line(line)
                line, used = list(word), width
            if bare < end:
                spaces = self._parts(bare, end, space=True)
                line += spaces
                used += _width(spaces)
        yield self._line(line)

    def _parts(self, start: int, end: int, *, space: bool = False) -> list[_Part]:
        """Shape a stretch, one part for each of its levels."""
        if self._plain:
            if start == end:
                return []
            shaped = self._shaper.shape(self._text[start:end], self._weight, rtl=False)
            return [_Part(shaped, 0, space)]
        parts = []
        for level, same in groupby(range(start, end), self._levels.__getitem__):
            indices = list(same)
            word = self._text[indices[0] : indices[-1] + 1]
            shaped = self._shaper.shape(word, self._weight, rtl=bool(level % 2))
            parts.append(_Part(shaped, level, space))
        return parts

    def _line(self, parts: Sequence[_Part]) -> Line:
        """Put a line's parts in visual order; trailing spaces are dropped (which satisfies rule L1)."""
        kept = list(parts)
        while kept and kept[-1].space:
            kept.pop()
        shown = tuple(part.shaped for part in kept)
        width = sum(part.width for part in shown)
        if self._plain:
            return Line(shown, width, rtl=False)
        order = bidi.visual_order([part.level for part in kept])
        tall = any(part.tall for part in shown)
        visual = tuple(shown[place] for place in order)
        return Line(visual, width, self._base == 1, tall, tuple(order))

    def _pieces(self, start: int, end: int) -> Iterator[tuple[list[_Part], int]]:
        """Yield a word with its width, in several pieces if it is wider than a line."""
        if end - start <= _LONG_WORD:
            parts = self._parts(start, end)
            width = _width(parts)
            if width <= self._room:
                yield parts, width
                return
        stretch = _LONG_WORD
        while start < end:
            limit = min(end, start + stretch)
            width = self._measure(start, limit)
            if width <= self._room and limit < end:
                stretch *= 2
                continue
            cut = limit if width <= self._room else self._cut(start, limit, width)
            parts = self._parts(start, cut)
            yield parts, _width(parts)
            start = cut

    def _cut(self, start: int, end: int, width: int) -> int:
        """Return where to end a line within a stretch that is `width` wide and does not fit."""
        piece = self._text[start:end]
        starts = breaking.clusters(piece)
        if len(starts) == 1:
            return end
        ends = [*starts[1:], len(piece)]
        low, high = 0, len(ends)
        probe = max(1, len(ends) * self._room // width)
        step = 1
        while high - low > 1:
            probe = min(max(probe, low + 1), high - 1)
            if self._measure(start, start + ends[probe - 1]) <= self._room:
                low, probe = probe, probe + step
            else:
                high, probe = probe, probe - step
            step *= 2
        return start + breaking.cut_position(piece, starts, max(1, low))

    def _measure(self, start: int, end: int) -> int:
        width = 0
        for level, same in groupby(range(start, end), self._levels.__getitem__):
            indices = list(same)
            word = self._text[indices[0] : indices[-1] + 1]
            width += self._shaper.shape_once(word, self._weight, rtl=bool(level % 2)).width
        return width


def _width(parts: Sequence[_Part]) -> int:
    return sum(part.shaped.width for part in parts)
