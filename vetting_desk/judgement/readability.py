"""How easily a text is taken in by ear: words in a sentence, and long words, in four languages.

A measure and no verdict: a short sentence can be cruel, and a long one clear. Whoever writes reads each text
aloud to somebody who does not know it. What is counted:

- **Words in the longest sentence**, at most 12: a frightened person, often through an interpreter, holds one
  thought. The bound is this project's own, below the 15 to 20 words that guides of plain language ask for on
  paper. A sentence ends at a full stop, a question or exclamation mark, a semicolon, a colon or a line break:
  there a reader pauses.
- **Long words**, at most one in three of a sentence with six words or more. English: three syllables and more,
  as in the fog index (R. Gunning, *The Technique of Clear Writing*, 1952), counted as groups of vowels. Russian
  and Tajik: five syllables and more, one for each vowel, since their words are longer (I. V. Oborneva's
  adaptation of Flesch's formula to Russian, 2006, rests on that). For Tajik and Persian no published bound is
  known: Tajik has the Russian one, and Persian, which writes no short vowels, counts words of nine letters.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

MOST_WORDS: Final = 12
"""Words of the longest sentence."""
MOST_LONG: Final = 1 / 3
"""Share of long words in one sentence."""
FEW_WORDS: Final = 6
"""A sentence with fewer words has no share of long ones: a single term would fill it."""

_WORD: Final = re.compile(r"[^\W\d_]+(?:[\u200c’'\-][^\W\d_]+)*")
_END: Final = re.compile(r"(?<=[.!?؟…;؛:])\s+|\n+")
_PLACES: Final = re.compile(r"\$\{[^{}]*\}|<[^<>]*>|\*\*")
_ENGLISH_VOWELS: Final = re.compile(r"[aeiouy]+")
_SILENT: Final = re.compile(r"(?<=[^aeiouy])(?:e|es|ed)$")
_CYRILLIC_VOWELS: Final = frozenset("аеёиоуыэюяӣӯ")


@dataclass(frozen=True, slots=True)
class Ease:
    """What was counted in a text.

    Attributes:
        words: Of the longest sentence.
        sentence: That sentence.
        long_share: The largest share of long words in a sentence of at least `FEW_WORDS`, from 0 to 1.
        long_words: The long words of that sentence.
    """

    words: int
    sentence: str
    long_share: float
    long_words: tuple[str, ...]

    @property
    def is_short(self) -> bool:
        """Whether no sentence has too many words."""
        return self.words <= MOST_WORDS

    @property
    def is_plain(self) -> bool:
        """Whether no sentence has too many long words."""
        return self.long_share <= MOST_LONG


def ease(text: str, language: str) -> Ease | None:
    """Count a text.

    Args:
        text: As it is read aloud; marks of a form in it are left out.
        language: Its code: ``en``, ``ru``, ``tg`` or ``fa``.

    Returns:
        What was counted; None for another language, which has no measure.
    """
    is_long = _LONG.get(language)
    if is_long is None:
        return None
    sentences = [part.strip() for part in _END.split(_PLACES.sub(" ", text)) if part.strip()]
    counted = [(_WORD.findall(sentence), sentence) for sentence in sentences]
    words, longest = max(((len(found), sentence) for found, sentence in counted), default=(0, ""))
    share, shown = 0.0, tuple[str, ...]()
    for found, _ in counted:
        long_ones = tuple(word for word in found if is_long(word))
        if len(found) >= FEW_WORDS and len(long_ones) / len(found) > share:
            share, shown = len(long_ones) / len(found), long_ones
    return Ease(words, longest, share, shown)


def _english(word: str) -> bool:
    return len(_ENGLISH_VOWELS.findall(_SILENT.sub("", word.lower()))) >= 3


def _cyrillic(word: str) -> bool:
    return sum(letter in _CYRILLIC_VOWELS for letter in word.lower()) >= 5


def _persian(word: str) -> bool:
    return max(len(part) for part in word.split("\u200c")) >= 9


_LONG: Final[dict[str, Callable[[str], bool]]] = {
    "en": _english,
    "ru": _cyrillic,
    "tg": _cyrillic,
    "fa": _persian,
}
