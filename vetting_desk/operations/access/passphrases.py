"""How good a new passphrase is: refused if it is common, and a conservative estimate otherwise.

The estimate counts the guesses of somebody who tries words, rows of keys and repetitions; it knows no
dictionaries and is a lower bound. The list of common ones is our own collection
(``resources/passphrases/common.txt``). Nothing here stores or shows a passphrase.
"""

import math
import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import Final

from vetting_desk.paths import resource_path

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
_WORD: Final = re.compile(r"\w+", re.UNICODE)
_WORD_BITS: Final = 11.0
"""A word that comes to mind: one of about two thousand."""


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
    by_signs = _signs_bits(text)
    words = _WORD.findall(text)
    by_words = sum(min(_WORD_BITS, _signs_bits(word)) for word in dict.fromkeys(words)) + 2
    bits = min(by_signs, by_words) if len(words) > 2 else by_signs
    return Estimate(_strength(bits), round(bits, 1))


def _strength(bits: float) -> Strength:
    if bits < 35:
        return Strength.WEAK
    if bits < 50:
        return Strength.FAIR
    return Strength.GOOD if bits < 70 else Strength.STRONG


def _signs_bits(text: str) -> float:
    """Return the bits of a text of random characters of the kinds it uses, runs and repeats counted once."""
    kinds = (
        (26, any("a" <= each <= "z" for each in text)),
        (26, any("A" <= each <= "Z" for each in text)),
        (10, any(each.isdigit() for each in text)),
        (33, any(each.isalpha() and not each.isascii() for each in text)),
        (20, any(not each.isalnum() for each in text)),
    )
    alphabet = sum(size for size, used in kinds if used) or 1
    return math.log2(alphabet) * 0.6 * _counted(text.casefold())


def _counted(text: str) -> float:
    """Return how many characters count: one that repeats or continues the two before counts a quarter."""
    count = 0.0
    for place, each in enumerate(text):
        before = text[max(0, place - 2) : place]
        repeats = place > 0 and (each == text[place - 1] or text[:place].count(before + each) > 0)
        continues = len(before) == 2 and any(before + each in row for row in _ROWS)
        count += 0.25 if repeats or continues else 1.0
    return count


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
