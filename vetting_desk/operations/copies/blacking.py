"""Blacking out: what was there is replaced by a box of one length, so that not even its length is told.

Words are blacked out wherever they stand, whatever the size of their letters, and with the whole word around
them: of an inflected name nothing stays but the box. Nor does it matter how they are typed: with marks or
without, joined or apart, with letters of another keyboard that stand for the same (ی and ي, қ and к). Words of
three letters or fewer only where they stand alone. Boxes that only white space parts become one. Wide, small
and joined forms of letters count as the letters they stand for (Unicode's NFKC). A long text is looked for as
it stands, whole and sentence by sentence.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from typing import Final

from vetting_desk.model.copies import BlackedOut, LeftOut
from vetting_desk.model.copy_document import BOX

_SILENT: Final = r"[\u00ad\u0300-\u036f\u0640\u064b-\u065f\u0670\u200b-\u200f\u2060\ufeff]"
"""Marks on letters, and signs that are not seen: soft hyphens, joiners, lengthening, directions."""
_MUTE: Final = re.compile(_SILENT)
_GAP: Final = r"[\s\u00ad\u200b-\u200f\u2010-\u2015-]"
"""What may stand between the parts of a name, or be missing."""
_BETWEEN: Final = re.compile(rf"{_GAP}+")
_ALIKE: Final = (
    "يیىئ", "كکڪ", "هةۀە", "اأإآٱ", "وؤ", "её", "кқ", "гғ", "хҳ", "иӣй", "уӯў", "чҷж", "'’ʼ‘`",
    "0٠۰", "1١۱", "2٢۲", "3٣۳", "4٤۴", "5٥۵", "6٦۶", "7٧۷", "8٨۸", "9٩۹",
)  # fmt: skip
"""Signs that stand for each other, as keyboards and habits have it."""
_LETTER: Final = r"[\w\u00ad\u0300-\u036f\u0640\u064b-\u065f\u0670\u200b-\u200f\u2060\ufeff'’ʼ-]"
"""A letter of a word: marks above and below it, joiners, apostrophes and hyphens belong to it."""
_SHORT: Final = 3
_LONG: Final = 120
"""From so many characters on words are a text: looked for as written, whatever parts its words."""
_SENTENCE: Final = 40
_ENDS: Final = re.compile(r"(?<=[.!?؟…۔;\n])\s+")
_BOXES: Final = re.compile(rf"{BOX}(?:\s*{BOX})+")


class Blackening:
    """Blacks words out of texts.

    Args:
        words: Words with why; of two that fit at one place the longer counts.
    """

    def __init__(self, words: Iterable[BlackedOut]) -> None:
        kinds: dict[str, LeftOut] = {}
        for each in words:
            for part in _parts(_plain(each.words)[0]):
                clean = " ".join(_MUTE.sub("", part).split())
                if clean:
                    kinds.setdefault(clean, each.kind)
        ordered = sorted(kinds, key=len, reverse=True)
        self._kinds = [kinds[word] for word in ordered]
        parts = [f"(?P<w{place}>{_pattern(word)})" for place, word in enumerate(ordered)]
        self._any = re.compile("|".join(parts), re.IGNORECASE) if parts else None

    def text(self, text: str) -> tuple[str, list[LeftOut]]:
        """Return a text without those words, and why each box stands in it, in order."""
        clean, places = _plain(text)
        if self._any is None or not self._any.search(clean):
            return text, []
        found: list[LeftOut] = []
        kept: list[str] = []
        written, at = _nfc(text), 0
        for match in self._any.finditer(clean):
            if match.start() == match.end():
                continue
            found.append(self._kinds[int(str(match.lastgroup).removeprefix("w"))])
            first, last = places[match.start()], places[match.end() - 1] + 1
            kept += [written[at:first] if first > at else "", BOX]
            at = max(at, last)
        blacked = "".join((*kept, written[at:]))
        merged = _BOXES.sub(BOX, blacked)
        return merged, _one_each(found, blacked)

    def plain(self, text: str) -> str:
        """Return a text without those words."""
        return self.text(text)[0]


def _one_each(found: Sequence[LeftOut], blacked: str) -> list[LeftOut]:
    """Return the first reason of each box, where several became one."""
    kept: list[LeftOut] = []
    place = 0
    for run in re.finditer(rf"{BOX}(?:\s*{BOX})*", blacked):
        kept.append(found[place])
        place += run[0].count(BOX)
    return kept


def _parts(text: str) -> list[str]:
    """Return words as they are; a long text whole, and each longer sentence of it."""
    if len(text) < _LONG:
        return [text]
    sentences = [each for each in _ENDS.split(text) if len(each) >= _SENTENCE]
    return [text, *sentences]


def _pattern(word: str) -> str:
    if len(word) >= _LONG:
        return r"\s*".join(re.escape(part) for part in word.split())
    parts = [part for part in _BETWEEN.split(word) if part] or [word]
    inside = rf"{_GAP}*".join("".join(map(_sign, part)) for part in parts)
    if len(word) <= _SHORT or not re.search(r"\w", word):
        return rf"(?<!\w){inside}(?!\w)"
    return f"{_LETTER}*{inside}{_LETTER}*"


def _sign(sign: str) -> str:
    """Return a pattern of a letter as it may be typed, with the marks that stand on it or change nothing."""
    low = sign.lower()
    ways = next((each for each in _ALIKE if low in each), low)
    return f"[{''.join(re.escape(each) for each in {*ways, sign})}]{_SILENT}*"


def _plain(text: str) -> tuple[str, list[int]]:
    """Return a text with each sign as the plain letters it stands for, and where each of those was written.

    The places are those of the text in NFC, in which marks are joined with their letters.
    """
    written = _nfc(text)
    signs: list[str] = []
    places: list[int] = []
    for place, sign in enumerate(written):
        plain = unicodedata.normalize("NFKC", sign) if sign > "\x7f" else sign
        signs.append(plain)
        places += [place] * len(plain)
    return "".join(signs), places


def _nfc(text: str) -> str:
    return unicodedata.normalize("NFC", text)
