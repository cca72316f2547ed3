"""Blacking out: what was there is replaced by a box of one length, so that not even its length is told.

Words are blacked out wherever they stand, whatever the size of their letters, and with the whole word around
them: of an inflected name nothing stays but the box. Nor does it matter how they are typed: with marks or
without, joined or apart, letter by letter, with signs that are not seen, with letters of another keyboard that
stand for the same (ی and ي, қ and к) or look the same (Latin a in a Cyrillic word). A name of several words is
found in any order, and with all but one of them as initials; a telephone number however it is grouped. Words of
three letters or fewer only where they stand alone. Boxes that only white space parts become one. Wide, small
and joined forms of letters count as the letters they stand for (Unicode's NFKD). A long text is looked for as
it stands, whole and sentence by sentence.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from itertools import permutations
from typing import Final

from vetting_desk.model.copies import BlackedOut, LeftOut
from vetting_desk.model.copy_document import BOX

_UNSEEN: Final = (
    r"\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb"
    r"\U000e0000-\U000e01ef"
)
"""Signs that are not seen: soft hyphens, joiners, directions, variants, tags."""
_SILENT: Final = rf"[\u0300-\u036f\u0640\u064b-\u065f\u0670{_UNSEEN}]"
"""Those, marks on letters, and lengthening."""
_MUTE: Final = re.compile(_SILENT)
_BREAK: Final = r"(?:-[ \t]*\r?\n[ \t]*)?"
"""A word may be parted at the end of a line."""
_GAP: Final = rf"[\s{_UNSEEN}\u2010-\u2015.,;:()/_-]"
"""What may stand between the parts of a name, or be missing."""
_APART: Final = rf"[\s{_UNSEEN}\u2010-\u2015.*_-]{{1,3}}"
"""What stands between the letters of a word that is written letter by letter."""
_GROUPED: Final = rf"[\s{_UNSEEN}\u2010-\u2015.()/+-]*"
"""What may stand between the digits of a number."""
_BETWEEN: Final = re.compile(rf"[\s{_UNSEEN}\u2010-\u2015-]+")
_ALIKE: Final = (
    "يیىئ", "كکڪ", "هةۀە", "اأإآٱ", "وؤ", "еёe", "кқk", "гғ", "хҳx", "иӣй", "уӯўy", "чҷж", "'’ʼ‘`",
    "аa", "вb", "мm", "нh", "оo", "рp", "сc", "тt", "іi", "ѕs", "јj",
    "0٠۰", "1١۱", "2٢۲", "3٣۳", "4٤۴", "5٥۵", "6٦۶", "7٧۷", "8٨۸", "9٩۹",
)  # fmt: skip
"""Signs that stand for each other, as keyboards and habits have it, or look alike in two scripts."""
_TAKEN_APART: Final = str.maketrans(
    {
        "ß": "ss", "ẞ": "SS", "æ": "ae", "Æ": "AE", "ø": "o", "Ø": "O", "ł": "l", "Ł": "L",
        "đ": "d", "Đ": "D",
    }
)  # fmt: skip
"""Letters that Unicode does not take apart."""
_LETTER: Final = rf"[\w\u0300-\u036f\u0640\u064b-\u065f\u0670{_UNSEEN}'’ʼ-]"
"""A letter of a word: marks above and below it, joiners, apostrophes and hyphens belong to it."""
_ONE_LETTER: Final = re.compile(_LETTER)
_SHORT: Final = 3
_MOST_PARTS: Final = 4
"""Of so many words at most a name is looked for in any order and with initials."""
_LONGEST_ENDING: Final = 12
_DIGITS: Final = 6
"""From so many digits on, and no letter, words are a number that may be grouped otherwise."""
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
            start, end = _whole_word(clean, match)
            first, last = places[start], places[end - 1] + 1
            kept += [written[at:first] if first > at else "", BOX]
            at = max(at, last)
        blacked = "".join((*kept, written[at:]))
        merged = _BOXES.sub(BOX, blacked)
        return merged, _one_each(found, blacked)

    def plain(self, text: str) -> str:
        """Return a text without those words."""
        return self.text(text)[0]


def _whole_word(text: str, match: re.Match[str]) -> tuple[int, int]:
    """Return where the whole word around a match begins and ends; of a short one, that stands alone, itself."""
    start, end = match.span()
    if end - start <= _SHORT:
        return start, end
    while start and _ONE_LETTER.match(text, start - 1):
        start -= 1
    while end < len(text) and _ONE_LETTER.match(text, end):
        end += 1
    return start, end


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
    digits = [sign for sign in word if sign.isdecimal()]
    if len(digits) >= _DIGITS and not any(sign.isalpha() for sign in word):
        return rf"(?<!\d)\+?{_GROUPED.join(map(_sign, digits))}(?!\d)"
    parts = [part for part in _BETWEEN.split(word) if part] or [word]
    inside = _joined(parts)
    if len(word) <= _SHORT or not re.search(r"\w", word):
        return rf"(?<!\w){inside}(?!\w)"
    return "|".join((inside, *_apart(word), *_as_a_name(parts)))


def _joined(parts: Sequence[str]) -> str:
    return rf"{_GAP}*".join("".join(map(_sign, part)) for part in parts)


def _apart(word: str) -> Iterator[str]:
    """Yield a pattern of a word that is written letter by letter."""
    signs = [sign for sign in word if sign.isalnum()]
    if len(signs) > _SHORT:
        yield rf"(?<!\w){_APART.join(map(_sign, signs))}(?!\w)"


def _as_a_name(parts: Sequence[str]) -> Iterator[str]:
    """Yield patterns of a name with its words in another order, and with initials for all but one of them."""
    if not 1 < len(parts) <= _MOST_PARTS or not all(part[0].isalpha() for part in parts):
        return
    for order in permutations(parts):
        if order != tuple(parts):
            yield _joined(order)
    for place, part in enumerate(parts):
        if len(part) <= _SHORT:
            continue
        firsts = "|".join(_sign(each[0]) for at, each in enumerate(parts) if at != place)
        whole = _joined([part])
        yield rf"(?<!\w)(?:(?:{firsts}){_GAP}{{1,3}}){{1,3}}{whole}"
        after = rf"(?:{_GAP}{{1,3}}(?:{firsts})(?!\w)){{1,3}}\.?"
        yield rf"{whole}{_LETTER}{{0,{_LONGEST_ENDING}}}{after}"


def _sign(sign: str) -> str:
    """Return a pattern of a letter as it may be typed, with the marks that stand on it or change nothing."""
    low = sign.lower()
    ways = next((each for each in _ALIKE if low in each), low)
    return f"[{''.join(re.escape(each) for each in sorted({*ways, sign}))}]{_SILENT}*{_BREAK}"


def _plain(text: str) -> tuple[str, list[int]]:
    """Return a text with each sign as the plain letters it stands for, and where each of those was written.

    The places are those of the text in NFC, in which marks are joined with their letters.
    """
    written = _nfc(text)
    signs: list[str] = []
    places: list[int] = []
    for place, sign in enumerate(written):
        plain = (
            sign if sign <= "\x7f" else unicodedata.normalize("NFKD", sign.translate(_TAKEN_APART))
        )
        signs.append(plain)
        places += [place] * len(plain)
    return "".join(signs), places


def _nfc(text: str) -> str:
    return unicodedata.normalize("NFC", text)
