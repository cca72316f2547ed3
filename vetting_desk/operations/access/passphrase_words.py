"""Which pieces of a passphrase come to anybody's mind: words of the trade, everyday words, rows of keys, years.

Finds pieces and says how many bits choosing one is worth; what they come to together is `passphrases`. The
lists are our own collection, in English, Russian and Tajik (``resources/passphrases/words.txt``); Russian
typed on the Latin layout, digits for letters, and words backwards are looked for as well.
"""

import math
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from vetting_desk.paths import resource_path

TRADE_BITS: Final = 5.0
"""A word of the trade, a place or a month: a guesser tries these few first."""
EVERYDAY_BITS: Final = 8.0
"""One of the few hundred commonest words of a language."""
SHORT_BITS: Final = 5.0
"""One of those of up to three letters: what sentences are held together with."""
NAME_BITS: Final = 2.0
"""A name that everybody at the desk knows."""
ENDING_BITS: Final = 2.0
"""An ending of up to three letters at a listed word."""
DISGUISE_BITS: Final = 1.0
"""Backwards, on the other layout, or with digits for letters."""
ROW_BITS: Final = 4.0
"""Where on which row of keys or in which alphabet a run begins, and which way it goes."""

_LONGEST: Final = 20
_LEAST_RUN: Final = 3
_ENDING: Final = 3
_NOW: Final = 2026
_NEAR_YEARS: Final = 20
"""Years as near as that are all alike to a guesser (zxcvbn's ``MIN_YEAR_SPACE``)."""
_ROWS: Final = (
    "qwertyuiopasdfghjklzxcvbnm",
    "1234567890",
    "0123456789",
    "abcdefghijklmnopqrstuvwxyz",
    "йцукенгшщзхъфывапролджэячсмитьбю",
    "абвгдеёжзийклмнопрстуфхцчшщъыьэюя",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik9ol0p",
    "1q2w3e4r5t6y7u8i9o0p",
)
_BOTH_WAYS: Final = (*_ROWS, *(row[::-1] for row in _ROWS))
_LEET: Final = str.maketrans("013457@€$!|+", "oieastaesiit")
_LATIN_LAYOUT: Final = str.maketrans(
    "qwertyuiop[]asdfghjkl;'zxcvbnm,.`", "йцукенгшщзхъфывапролджэячсмитьбюё"
)
_DAY, _MONTH = r"(?:0[1-9]|[12]\d|3[01]|[1-9])", r"(?:0[1-9]|1[0-2]|[1-9])"
_DATES: Final = (
    re.compile(rf"{_DAY}([./ -]?){_MONTH}\1(?:(?:19|20)\d\d|\d\d)"),
    re.compile(rf"(?:19|20)\d\d([./ -]?){_MONTH}\1{_DAY}"),
)
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_DAY_BITS: Final = math.log2(366)


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece that a guesser would try.

    Attributes:
        begin: Where it begins.
        end: Where it ends.
        bits: Base-two logarithm of the tries it takes.
    """

    begin: int
    end: int
    bits: float


def pieces(text: str, known: Iterable[str] = ()) -> Iterator[Piece]:
    """Yield the pieces of a text that are easily guessed; they overlap.

    Args:
        text: In the case-folded form.
        known: Names everybody at the desk knows, case-folded.
    """
    names = _spellings(known)
    for seen, bits in _disguises(text):
        yield from _listed(seen, bits, names)
    yield from _runs(text)
    yield from _dates(text)


def _disguises(text: str) -> Iterator[tuple[str, float]]:
    """Yield a text as it stands and as it may be meant, each sign in its place, with what that adds."""
    yield text, 0.0
    for meant in (text.translate(_LEET), text.translate(_LATIN_LAYOUT)):
        if meant != text:
            yield meant, DISGUISE_BITS


def _listed(text: str, more: float, names: frozenset[str]) -> Iterator[Piece]:
    trade, everyday = _lists()
    for begin in range(len(text)):
        for end in range(begin + 1, min(begin + _LONGEST, len(text)) + 1):
            part = text[begin:end]
            for word, extra in ((part, 0.0), (part[::-1], DISGUISE_BITS)):
                bits = _bits_of(word, trade, everyday, names)
                if bits is None or (extra and len(word) <= _LEAST_RUN):
                    continue
                yield Piece(begin, end, bits + more + extra)
                if not extra and bits <= TRADE_BITS and len(word) > _LEAST_RUN:
                    for ending in range(1, _ENDING + 1):
                        if text[end : end + ending].isalpha() and end + ending <= len(text):
                            yield Piece(begin, end + ending, bits + more + ENDING_BITS)


def _bits_of(
    word: str, trade: frozenset[str], everyday: frozenset[str], names: frozenset[str]
) -> float | None:
    if word in names:
        return NAME_BITS
    if word in trade:
        return TRADE_BITS
    if word not in everyday:
        return None
    return SHORT_BITS if len(word) <= _LEAST_RUN else EVERYDAY_BITS


def _runs(text: str) -> Iterator[Piece]:
    """Yield runs along a row of keys or an alphabet, and signs and parts that came before."""
    for begin in range(len(text)):
        if begin and text[begin] == text[begin - 1]:
            yield Piece(begin, begin + 1, 0.5)
        for end in range(begin + _LEAST_RUN, min(begin + _LONGEST, len(text)) + 1):
            part = text[begin:end]
            if any(part in row for row in _BOTH_WAYS):
                yield Piece(begin, end, ROW_BITS + math.log2(len(part)))
            if part in text[:begin]:
                yield Piece(begin, end, 1.5)


def _dates(text: str) -> Iterator[Piece]:
    for found in _YEAR.finditer(text):
        yield Piece(found.start(), found.end(), _year_bits(found[0]))
    for begin in range(len(text)):
        for form in _DATES:
            date = form.match(text, begin)
            if date:
                yield Piece(begin, date.end(), _DAY_BITS + math.log2(100))


def _year_bits(year: str) -> float:
    return math.log2(max(_NEAR_YEARS, abs(int(year) - _NOW)))


def _spellings(known: Iterable[str]) -> frozenset[str]:
    """Return the words of names, each as written and in Latin letters."""
    from vetting_desk.store.search.folding import fold, own_words
    from vetting_desk.store.search.transliteration import latin_key

    found: set[str] = set()
    for name in known:
        for word in own_words(name):
            found.update((word, fold(word), latin_key(word)))
    return frozenset(word for word in found if len(word) >= _LEAST_RUN)


@lru_cache(maxsize=1)
def _lists() -> tuple[frozenset[str], frozenset[str]]:
    text = resource_path("passphrases/words.txt").read_text(encoding="utf-8")
    found: dict[str, set[str]] = {"trade": set(), "everyday": set()}
    section = ""
    for line in text.splitlines():
        if line.startswith("["):
            section = line.strip("[]")
        elif not line.startswith("#"):
            found[section].update(line.casefold().split())
    return frozenset(found["trade"]), frozenset(found["everyday"] - found["trade"])
