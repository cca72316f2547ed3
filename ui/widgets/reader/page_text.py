"""The text of one page: found, chosen letter by letter, copied; in reading order, whatever its direction.

A place is a number between two letters, from 0 to `PageText.length`. Between two lines stands a line end that
is found as a space.
"""

import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from vetting_desk.model.pages import UNITS, LaidOutPage, TextLine

_LINE_END = "\n"
_ALIKE = str.maketrans({"ي": "ی", "ى": "ی", "ك": "ک", "\u200c": " ", "\u00a0": " "})
_ASCENT, _DESCENT = 0.95, 0.28
"""How far a line's letters reach above and below its baseline, as parts of its size."""


class Area(NamedTuple):
    """A rectangle on the page, in points."""

    left: float
    top: float
    width: float
    height: float


class PageText:
    """What a page says, and where.

    Args:
        page: The page.
    """

    def __init__(self, page: LaidOutPage) -> None:
        self._lines: tuple[TextLine, ...] = page.lines
        self._texts: list[str] = []
        self._edges: list[tuple[float, float]] = []
        self._starts: list[int] = []
        for line in page.lines:
            if self._starts:
                self._add(_LINE_END, 0.0, 0.0)
            self._starts.append(len(self._texts))
            unit = line.size / UNITS
            for word, at in line.words:
                for letter in word.letters:
                    self._add(
                        letter.text,
                        line.left + (at + letter.left) * unit,
                        line.left + (at + letter.right) * unit,
                    )
        self._folded, self._origins = self._fold()

    def _add(self, text: str, left: float, right: float) -> None:
        self._texts.append(text)
        self._edges.append((left, right))

    def _fold(self) -> tuple[str, list[int]]:
        """Return the text as it is searched, and for each of its characters the letter it comes from."""
        folded: list[str] = []
        origins: list[int] = []
        for place, text in enumerate(self._texts):
            for char in _folded_letter(text):
                if char == " " and folded and folded[-1] == " ":
                    continue
                folded.append(char)
                origins.append(place)
        return "".join(folded), origins

    @property
    def length(self) -> int:
        """How many letters there are, line ends among them."""
        return len(self._texts)

    def find(self, words: str) -> Iterator[tuple[int, int]]:
        """Yield where words begin and end; capitals, marks on letters and line ends do not matter."""
        wanted = " ".join(fold(words).split())
        at = self._folded.find(wanted) if wanted else -1
        while at >= 0:
            end = at + len(wanted)
            yield self._origins[at], self._origins[end - 1] + 1
            at = self._folded.find(wanted, end)

    def text(self, begin: int, end: int) -> str:
        """Return what stands between two places."""
        return "".join(self._texts[begin:end])

    def word_at(self, place: int) -> tuple[int, int]:
        """Return the places around the word that the letter behind `place` belongs to."""
        begin = end = max(0, min(place, self.length - 1))
        while begin > 0 and self._texts[begin - 1][:1].isalnum():
            begin -= 1
        while end < self.length and self._texts[end][:1].isalnum():
            end += 1
        return begin, end

    def line_step(self, place: int, down: int) -> int:
        """Return the place at the beginning of the line so many lines further."""
        if not self._starts:
            return 0
        line = self._line_of(place) + down
        if line >= len(self._starts):
            return self.length
        return self._starts[max(0, line)]

    def place_at(self, x: float, y: float) -> int:
        """Return the place nearest to a point of the page."""
        if not self._starts:
            return 0
        line = min(range(len(self._starts)), key=lambda number: self._distance(number, x, y))
        begin, end = self._span(line)
        best, nearest = begin, float("inf")
        for place in range(begin, end):
            left, right = self._edges[place]
            rtl = self._is_rtl(place)
            for edge, at in ((left, place + rtl), (right, place + (not rtl))):
                if abs(edge - x) < nearest:
                    best, nearest = at, abs(edge - x)
        return best

    def areas(self, begin: int, end: int) -> list[Area]:
        """Return the rectangles that cover what stands between two places: at least one for each line."""
        found: list[Area] = []
        for line in range(self._line_of(begin), len(self._starts)):
            first, last = self._span(line)
            inside = range(max(first, begin), min(last, end))
            if first >= end:
                break
            edges = sorted(self._edges[place] for place in inside if self._texts[place])
            for left, right in edges:
                top, height = self._band(line)
                if found and found[-1].top == top and left <= sum(found[-1][::2]) + 0.5:
                    start = found[-1].left
                    found[-1] = Area(
                        start, top, max(right, start + found[-1].width) - start, height
                    )
                else:
                    found.append(Area(left, top, right - left, height))
        return found

    def _line_of(self, place: int) -> int:
        return max(0, bisect_right(self._starts, place) - 1)

    def _span(self, line: int) -> tuple[int, int]:
        """Return the places of a line, without the line end after it."""
        last = self._starts[line + 1] - 1 if line + 1 < len(self._starts) else self.length
        return self._starts[line], last

    def _band(self, line: int) -> tuple[float, float]:
        drawn = self._lines[line]
        return drawn.baseline - _ASCENT * drawn.size, (_ASCENT + _DESCENT) * drawn.size

    def _distance(self, line: int, x: float, y: float) -> tuple[float, float]:
        """Return how far a point is from a line, up or down first."""
        top, height = self._band(line)
        begin, end = self._span(line)
        edges = self._edges[begin:end] or [(self._lines[line].left, self._lines[line].left)]
        left, right = min(edge[0] for edge in edges), max(edge[1] for edge in edges)
        return max(top - y, y - top - height, 0.0), max(left - x, x - right, 0.0)

    def _is_rtl(self, place: int) -> bool:
        return unicodedata.bidirectional(self._texts[place][:1] or " ") in ("R", "AL")


@lru_cache(maxsize=4096)
def _folded_letter(text: str) -> str:
    return fold(text)


def fold(text: str) -> str:
    """Return a text as it is compared: without capitals and marks, every white space one space."""
    if text.isascii():
        return " " if text.isspace() and text else text.lower()
    plain = unicodedata.normalize("NFKD", text.translate(_ALIKE)).casefold()
    return "".join(
        " " if char.isspace() else char
        for char in plain
        if unicodedata.category(char) not in ("Mn", "Cf")
    )
