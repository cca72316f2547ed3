"""How good a new passphrase is: refused if it is common or too easily guessed, with an estimate from below.

The estimate is the least number of guesses of somebody who knows what everybody at the desk knows, tries the
trade's words, everyday words, years, rows of keys and repetitions, and then any word or sign (after zxcvbn:
Wheeler, "zxcvbn: Low-Budget Password Strength Estimation", USENIX Security 2016; with our own lists in three
languages). A passphrase of fewer than `LEAST_BITS` is refused. The list of common ones is our own collection
(``resources/passphrases/common.txt``). Nothing here stores or shows a passphrase.
"""

import math
import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Final

from vetting_desk.operations.access.passphrase_words import pieces
from vetting_desk.paths import resource_path

LEAST_BITS: Final = 40.0
"""What a new passphrase takes at the least: four words that nothing ties to each other or to this work. At a
second and 256 MiB for each guess (`crypto.kdf.DEFAULT`), 2**40 guesses are 35,000 years of one core."""

_LEET: Final = str.maketrans("@€$!|+", "aesiit")
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
_RUN: Final = 4
_DIGITS: Final = "0123456789"
_LOOKED_AT: Final = 128
"""Characters that are looked at; what stands behind them counts nothing."""
_TOKEN: Final = re.compile(r"[^\W\d_]+|\d|.", re.DOTALL)
_WORD_BITS: Final = 11.0
"""A word that comes to mind: one of about two thousand."""
_LONG_WORD: Final = 12
_LETTER_BITS: Final = 2.0
"""A letter more in a word longer than words are: words written together."""
_LONE_LETTER_BITS: Final = 4.0
_DIGIT_BITS: Final = math.log2(10)
_SIGN_BITS: Final = 4.0
_CAPITAL_BITS: Final = 1.0
_SEPARATORS: Final = " -_.,"
_SEPARATOR_BITS: Final = 1.0
"""Which sign stands between words, chosen once."""


class Strength(StrEnum):
    """How long it holds out, against somebody who copied the slot."""

    WEAK = "weak"
    FAIR = "fair"
    GOOD = "good"
    STRONG = "strong"


@dataclass(frozen=True, slots=True)
class Estimate:
    """An estimate of a passphrase.

    Attributes:
        strength: In one word.
        bits: Base-two logarithm of the guesses it takes, at least.
    """

    strength: Strength
    bits: float


def is_common(text: str, *known: str) -> bool:
    """Return whether a passphrase is among those that are guessed first.

    Args:
        text: The passphrase.
        *known: What everybody at the desk knows, such as names: a passphrase that consists of them is common.
    """
    bare = _bare(text)
    plain = "".join(each for each in text.casefold() if each.isalnum())
    if any(each in _common() for form in (bare, plain) for each in (form, form.rstrip(_DIGITS))):
        return True
    period = _period(bare)
    if len(set(bare)) < 5 or (period <= len(bare) // 2 and period < 8):
        return True
    if _run_length(bare) >= len(bare) - 3:
        return True
    left = bare
    for name in sorted((_bare(each) for each in known), key=len, reverse=True):
        if len(name) > 2:
            left = left.replace(name, "")
    return bool(known) and len(left.strip(_DIGITS)) < 4 and left != bare


def estimate(text: str, *known: str) -> Estimate:
    """Return the least number of guesses a passphrase takes.

    Args:
        text: The passphrase.
        *known: What everybody at the desk knows, such as names.
    """
    if is_common(text, *known):
        return Estimate(Strength.WEAK, 10.0)
    bits = _bits(text, known)
    return Estimate(_strength(bits), round(bits, 1))


def is_weak(text: str, *known: str) -> bool:
    """Return whether a passphrase would be refused as a new one for being too easily guessed."""
    return estimate(text, *known).bits < LEAST_BITS


def _strength(bits: float) -> Strength:
    if bits < LEAST_BITS:
        return Strength.WEAK
    if bits < 50:
        return Strength.FAIR
    return Strength.GOOD if bits < 70 else Strength.STRONG


def _bits(text: str, known: tuple[str, ...]) -> float:
    """Return the bits of the cheapest way to put a text together from pieces (a shortest path).

    Beside the pieces that are easily guessed there are any word, digit and sign, each by itself. Between two
    easily guessed pieces of one word may stand any letters; two such parts never follow each other, or a long
    unknown word would count as two.
    """
    given = unicodedata.normalize("NFC", text)[:_LOOKED_AT]
    folded = given.casefold()
    if len(folded) != len(given):  # a letter that becomes two, such as ß
        given = folded
    ways: list[list[tuple[int, float, bool]]] = [[] for _ in range(len(given) + 1)]
    for piece in pieces(folded, known):
        ways[piece.end].append((piece.begin, piece.bits, False))
    tokens = _tokens(given)
    for begin, end, bits in tokens:
        ways[end].append((begin, bits, False))
        for first in range(begin, end):
            for last in range(first + 1, end + 1):
                if (first, last) != (begin, end) and given[first].isalpha():
                    ways[last].append((first, _word_bits(given[first:last]), True))
    best = [(0.0, math.inf)] + [(math.inf, math.inf)] * len(given)
    for end in range(1, len(given) + 1):
        whole = part = math.inf
        for begin, bits, is_part in ways[end]:
            if is_part:
                part = min(part, best[begin][0] + bits)
            else:
                whole = min(whole, min(best[begin]) + bits)
        best[end] = (whole, part)
    used = {sign for sign in given if sign in _SEPARATORS}
    return min(best[-1]) + _SEPARATOR_BITS * len(used)


def _tokens(text: str) -> list[tuple[int, int, float]]:
    """Return begin, end and bits of each word, digit and sign; a capital inside a word begins another."""
    found = []
    for token in _TOKEN.finditer(text):
        begin, word = token.start(), token[0]
        if not word[0].isalpha():
            bits = _DIGIT_BITS if word.isdigit() else _SIGN_BITS
            found.append((begin, begin + 1, 0.0 if word in _SEPARATORS else bits))
            continue
        starts = [0] + [
            at for at in range(1, len(word)) if word[at].isupper() and not word[at - 1].isupper()
        ]
        for start, end in zip(starts, [*starts[1:], len(word)], strict=True):
            found.append((begin + start, begin + end, _word_bits(word[start:end])))
    return found


def _word_bits(word: str) -> float:
    """Return the bits of a word that is in no list."""
    longer = max(0, len(word) - _LONG_WORD) * _LETTER_BITS
    bits = min(_LONE_LETTER_BITS * len(word), _WORD_BITS + longer)
    return bits + (_CAPITAL_BITS if any(letter.isupper() for letter in word) else 0.0)


def _bare(text: str) -> str:
    folded = unicodedata.normalize("NFKC", text).casefold().translate(_LEET)
    return "".join(each for each in folded if each.isalnum())


def _period(text: str) -> int:
    """Return the shortest length after which a text repeats itself; its own length if it does not."""
    return (text + text).find(text, 1) if text else 0


def _run_length(text: str) -> int:
    """Return how many characters are in runs of at least four along a row of keys or the alphabet."""
    rows = [*_ROWS, *(row[::-1] for row in _ROWS)]
    inside = [False] * len(text)
    for place in range(len(text) - _RUN + 1):
        if any(text[place : place + _RUN] in row for row in rows):
            inside[place : place + _RUN] = [True] * _RUN
    return sum(inside)


@lru_cache(maxsize=1)
def _common() -> frozenset[str]:
    text = resource_path("passphrases/common.txt").read_text(encoding="utf-8")
    lines = (line.strip() for line in text.splitlines())
    return frozenset(_bare(line) for line in lines if line and not line.startswith("#"))
