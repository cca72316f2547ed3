"""Blacking out: what was there is replaced by a box of one length, so that not even its length is told.

Words are blacked out wherever they stand, whatever the size of their letters, and with the whole word around
them: of an inflected name nothing stays but the box. Words of three letters or fewer only where they stand
alone. Boxes that only white space parts become one.
"""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from typing import Final

from vetting_desk.model.copies import BlackedOut, LeftOut
from vetting_desk.model.copy_document import BOX

_LETTER: Final = r"[\w\u0300-\u036f\u064b-\u065f\u0670\u200c\u200d'’ʼ-]"
"""A letter of a word: marks above and below it, joiners, apostrophes and hyphens belong to it."""
_SHORT: Final = 3
_BOXES: Final = re.compile(rf"{BOX}(?:\s*{BOX})+")


class Blackening:
    """Blacks words out of texts.

    Args:
        words: Words with why; of two that fit at one place the longer counts.
    """

    def __init__(self, words: Iterable[BlackedOut]) -> None:
        kinds: dict[str, LeftOut] = {}
        for each in words:
            clean = " ".join(_nfc(each.words).split())
            if clean:
                kinds.setdefault(clean, each.kind)
        ordered = sorted(kinds, key=len, reverse=True)
        self._kinds = [kinds[word] for word in ordered]
        parts = [f"(?P<w{place}>{_pattern(word)})" for place, word in enumerate(ordered)]
        self._any = re.compile("|".join(parts), re.IGNORECASE) if parts else None

    def text(self, text: str) -> tuple[str, list[LeftOut]]:
        """Return a text without those words, and why each box stands in it, in order."""
        clean = _nfc(text)
        if self._any is None or not self._any.search(clean):
            return text, []
        found: list[LeftOut] = []

        def box(match: re.Match[str]) -> str:
            found.append(self._kinds[int(str(match.lastgroup).removeprefix("w"))])
            return BOX

        blacked = self._any.sub(box, clean)
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


def _pattern(word: str) -> str:
    inside = r"\s+".join(re.escape(part) for part in word.split(" "))
    if len(word) <= _SHORT or not re.search(r"\w", word):
        return rf"(?<!\w){inside}(?!\w)"
    return f"{_LETTER}*{inside}{_LETTER}*"


def _nfc(text: str) -> str:
    return unicodedata.normalize("NFC", text)
