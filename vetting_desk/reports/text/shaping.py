"""Words to glyphs: chooses the font for each character, and shapes each stretch with HarfBuzz.

A `Shaper` belongs to one report and caches the words it has shaped: reports repeat words, and a person's
words must not stay in memory longer than the report needs. Words that are nobody's (`vocabulary`) are shaped
once in a process.
"""

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from itertools import groupby
from typing import Any, NamedTuple
from unicodedata import category

from vetting_desk.reports.text.cleaning import REPLACEMENT
from vetting_desk.reports.text.fonts import Script, Typeface, Weight, typeface

_ARABIC_BLOCKS = (
    (0x0600, 0x06FF),
    (0x0750, 0x077F),
    (0x0870, 0x08FF),
    (0xFB50, 0xFDFF),
    (0xFE70, 0xFEFC),
    (0x10EC0, 0x10EFF),
    (0x1EE00, 0x1EEFF),
)
# Invisible by definition (Default_Ignorable_Code_Point) and not needed after levels and breaks are computed:
# neither drawn nor extractable. Joiners and variation selectors stay, because they shape letters.
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f"
    "\u3164\ufeff\uffa0\ufff0-\ufff8\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)
_SHAPING = frozenset("\u180b\u180c\u180d\u180f\u200c\u200d") | {
    chr(point) for point in range(0xFE00, 0xFE10)
}
_SANS = "NotoSans-"
# No Latin ligatures: digests and names are read and copied letter by letter.
_FEATURES = {"liga": False}
_MARK_KINDS = frozenset({"Mn", "Me", "Mc"})


class Glyph(NamedTuple):
    """One positioned glyph; lengths in thousandths of the font size.

    `text` is the glyph's text for search and copying; empty if another glyph of the same cluster has it.
    """

    id: int
    text: str
    advance: int
    dx: int
    dy: int


@dataclass(frozen=True, eq=False, slots=True)
class Stretch:
    """Glyphs of one font from left to right."""

    face: Typeface
    glyphs: tuple[Glyph, ...]


@dataclass(frozen=True, eq=False, slots=True)
class Shaped:
    """A word, or a part of one, of one direction; from left to right.

    Attributes:
        stretches: One for each change of font.
        width: In thousandths of the font size.
        tall: True if any of it uses the Arabic typeface.
        rtl: True if it is read from right to left.
    """

    stretches: tuple[Stretch, ...]
    width: int
    tall: bool = False
    rtl: bool = False


_KEPT: defaultdict[tuple[str, Weight, bool], dict[str, Shaped]] = defaultdict(dict)
"""What words of the vocabulary were shaped to, in any report of this process."""


class Shaper:
    """Shapes words; one for each report.

    Args:
        language: ISO 639 code of the report, for letter forms that differ between languages.
        vocabulary: Words that are nobody's: what they are shaped to is kept for other reports.
    """

    def __init__(self, language: str, vocabulary: Iterable[frozenset[str]] = ()) -> None:
        self._language = language
        self._vocabulary = tuple(vocabulary)
        self._known: dict[tuple[Weight, bool], dict[str, Shaped]] = {}

    def known(self, weight: Weight, *, rtl: bool) -> dict[str, Shaped]:
        """Return what was shaped so far in this weight and direction, by its text; `shape` adds to it."""
        return self._known.setdefault((weight, rtl), {})

    def shape(self, word: str, weight: Weight, *, rtl: bool) -> Shaped:
        """Shape a stretch of one direction.

        Args:
            word: Cleaned text without line ends.
            weight: Regular or bold.
            rtl: True if its level is odd.
        """
        known = self.known(weight, rtl=rtl)
        shaped = known.get(word)
        if shaped is None:
            if any(word in words for words in self._vocabulary):
                kept = _KEPT[self._language, weight, rtl]
                shaped = kept.get(word)
                if shaped is None:
                    shaped = kept[word] = self.shape_once(word, weight, rtl=rtl)
            else:
                shaped = self.shape_once(word, weight, rtl=rtl)
            known[word] = shaped
        return shaped

    def shape_once(self, word: str, weight: Weight, *, rtl: bool) -> Shaped:
        """Shape without caching; for trying where to split."""
        word = _INVISIBLE.sub("", word)
        items = _itemize(word, weight)
        parts = [
            self._stretch(typeface(script, weight), part, missing=missing, rtl=rtl)
            for script, missing, part in items
        ]
        if rtl:
            parts.reverse()
        width = sum(glyph.advance for part in parts for glyph in part.glyphs)
        tall = any(script is Script.ARABIC for script, _, _ in items)
        return Shaped(tuple(parts), width, tall, rtl)

    def _stretch(self, face: Typeface, text: str, *, missing: bool, rtl: bool) -> Stretch:
        if missing:
            return _replaced(face, text, rtl=rtl)
        import uharfbuzz

        buffer = uharfbuzz.Buffer()
        buffer.add_str(text)
        buffer.direction = "rtl" if rtl else "ltr"
        buffer.language = self._language
        buffer.guess_segment_properties()
        buffer.cluster_level = uharfbuzz.BufferClusterLevel.MONOTONE_CHARACTERS
        buffer.flags = _kept_signs(text, face)
        uharfbuzz.shape(face.font, buffer, _FEATURES if face.name.startswith(_SANS) else None)
        infos = buffer.glyph_infos
        if not infos:
            return Stretch(face, ())
        starts = [info.cluster for info in infos]
        texts = _cluster_texts(text, starts, rtl=rtl)
        glyphs: list[Glyph] = []
        for info, place, said in zip(infos, buffer.glyph_positions, texts, strict=True):
            if rtl:
                # From left to right the last letter comes first, also of those that share a glyph.
                glyphs.extend(Glyph(face.nothing, sign, 0, 0, 0) for sign in reversed(said[1:]))
                said = said[:1]  # noqa: PLW2901 (the rest is said already)
            glyphs.append(
                Glyph(info.codepoint, said, place.x_advance, place.x_offset, place.y_offset)
            )
        return Stretch(face, tuple(glyphs))


def _kept_signs(text: str, face: Typeface) -> Any:
    """Return what becomes of signs that show nothing: joiners keep their place, and are read back in it.

    Both families have a glyph for them, without outline and width.
    """
    import uharfbuzz

    signs = [char for char in text if char in _SHAPING]
    if signs and all(ord(sign) in face.covered for sign in signs):
        return uharfbuzz.BufferFlags.PRESERVE_DEFAULT_IGNORABLES
    return uharfbuzz.BufferFlags.REMOVE_DEFAULT_IGNORABLES


def _cluster_texts(text: str, starts: list[int], *, rtl: bool) -> list[str]:
    """Return each glyph's text: the first of a cluster has all of it, the others none."""
    count = len(starts)
    if not rtl and starts == [*range(len(text))]:
        return list(text)
    order = range(count - 1, -1, -1) if rtl else range(count)
    texts = [""] * count
    previous = last = -1
    for index in order:
        start = starts[index]
        if start == previous:
            continue
        if previous >= 0:
            texts[last] = text[previous:start]
        last, previous = index, start
    if previous >= 0:
        texts[last] = text[previous:]
    return texts


def _replaced(face: Typeface, text: str, *, rtl: bool) -> Stretch:
    """Draw characters that no font has as replacement characters that keep their text."""
    glyph = face.font.get_nominal_glyph(ord(REPLACEMENT))
    drawn = [char for char in text if not _follows(char)] or list(text[:1])
    return Stretch(
        face,
        tuple(
            Glyph(glyph, char, face.advances[glyph], 0, 0)
            for char in (reversed(drawn) if rtl else drawn)
        ),
    )


def _follows(char: str) -> bool:
    return char in _SHAPING or category(char) in _MARK_KINDS


def _itemize(word: str, weight: Weight) -> list[tuple[Script, bool, str]]:
    """Split a word by font; marks and joiners stay with the character they follow."""
    if word.isascii() or _sans(weight).issuperset(word):
        return [(Script.SANS, False, word)]
    choices: list[tuple[Script, bool]] = []
    for char in word:
        before = choices[-1] if choices and _follows(char) else None
        choices.append(_choose(char, weight, before))
    parts = []
    position = 0
    for choice, same in groupby(choices):
        length = len(list(same))
        parts.append((*choice, word[position : position + length]))
        position += length
    return parts


@cache
def _sans(weight: Weight) -> frozenset[str]:
    """Return the characters that always stand in the one family, whatever they follow: nearly all there are."""
    return frozenset(
        char
        for char in map(chr, typeface(Script.SANS, weight).covered)
        if not _follows(char) and _choose(char, weight, None) == (Script.SANS, False)
    )


def undrawn(text: str) -> dict[str, None]:
    """Return the characters of `text` that neither family has, each once; what shows nothing aside."""
    found: dict[str, None] = {}
    if text.isascii():
        return found
    for char in _INVISIBLE.sub("", text):
        if not char.isspace() and char not in found and _choose(char, Weight.REGULAR, None)[1]:
            found[char] = None
    return found


def _choose(char: str, weight: Weight, before: tuple[Script, bool] | None) -> tuple[Script, bool]:
    """Return the font for a character, and whether it lacks a glyph for it."""
    point = ord(char)
    if before and (before[1] or char in _SHAPING or point in typeface(before[0], weight).covered):
        return before
    if any(first <= point <= last for first, last in _ARABIC_BLOCKS):
        order = (Script.ARABIC, Script.SANS)
    else:
        order = (Script.SANS, Script.ARABIC)
    for script in order:
        if point in typeface(script, weight).covered:
            return script, False
    return Script.SANS, char not in _SHAPING
