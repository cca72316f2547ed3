"""The parts of a name as they are compared: articles left out, and what is written as one or two words joined.

Abd al-Rahman, Abdurrahmon and عبد الرحمن are one part each; *bin*, *ибн* and بن are none. The order of
parts says nothing: a family name stands first in one paper and last in another.
"""

from functools import lru_cache
from typing import Final

from vetting_desk.store.search.folding import fold, own_words
from vetting_desk.store.search.sounds import Sound, sound
from vetting_desk.store.search.transliteration import is_arabic

_ARTICLES: Final = frozenset({
    "al", "el", "ul", "ar", "as", "ash", "az", "an", "ad", "at", "ud", "ur", "us", "il", "аль", "ал",
    "эль", "ар",
    "аш", "ад", "ас", "ال",
})  # fmt: skip
_SON_OF: Final = frozenset({
    "bin", "ben", "ibn", "bint", "binti", "ibni", "walad", "oghli", "бин", "ибн", "бинт", "بن", "ابن",
    "بنت", "ولد",
})  # fmt: skip
_SERVANT: Final = frozenset(
    {"abd", "abdul", "abdel", "abdal", "abdol", "abdur", "абд", "абдул", "абдуль", "абдал", "عبد"}
)
_OF_FAITH: Final = frozenset(
    {
        "din",
        "deen",
        "eddin",
        "uddin",
        "aldin",
        "дин",
        "دين",
        "الدين",
        "allah",
        "ullah",
        "ollah",
        "lah",
        "аллах",
        "улла",
        "الله",
        "الحق",
    }
)
_FATHER_OF: Final = frozenset({"abu", "abou", "umm", "um", "абу", "умм", "ابو", "ابي", "ام"})
_LEAST_AFTER_ARTICLE: Final = 2
_MOST_PARTS: Final = 8


@lru_cache(maxsize=65_536)
def parts(name: str) -> tuple[str, ...]:
    """Return the parts of a name, in lower case and with their own letters."""
    found: list[str] = []
    joins = False
    for word in own_words(name):
        folded = fold(word)
        if folded in _ARTICLES or folded in _SON_OF or not any(map(str.isalpha, word)):
            continue
        bare = _without_article(word)
        if joins and found:
            found[-1] += bare
            joins = False
        elif found and (folded in _OF_FAITH or word in _OF_FAITH):
            found[-1] += "din" if folded in {"eddin", "uddin", "aldin"} else bare
        elif folded in _SERVANT:
            found.append("عبد" if is_arabic(word) else folded[:3])
            joins = True
        else:
            found.append(_servant_of(bare))
            joins = folded in _FATHER_OF
    return tuple(found[:_MOST_PARTS])


@lru_cache(maxsize=65_536)
def sounds_of(name: str) -> tuple[Sound, ...]:
    """Return how the parts of a name sound; those that have no sound to compare are left out."""
    return tuple(each for each in map(sound, parts(name)) if each.heard or each.spelt)


def _without_article(word: str) -> str:
    if word.startswith("ال") and len(word) > len("ال") + _LEAST_AFTER_ARTICLE:
        return word[len("ال") :]
    return word


def _servant_of(word: str) -> str:
    """Return Abdulrahman and عبدالرحمن without the article inside: before some letters it is not heard."""
    for servant in ("عبدال", "ابوال"):
        if word.startswith(servant) and len(word) > len(servant) + 1:
            return servant[:3] + word[len(servant) :]
    if is_arabic(word) and fold(word).endswith("الدين"):
        return word[: -len("الدين")] + "دين"
    for ending in ("eddin", "uddin", "addin", "oddin", "eddine", "uddine"):
        if word.endswith(ending) and len(word) > len(ending) + 1:
            return word[: -len(ending)] + "din"
    for father in ("abol", "abul", "aboul"):
        rest = word[len(father) :]
        if word.startswith(father) and len(rest) > _LEAST_AFTER_ARTICLE + 1:
            return "abu" + rest
    for servant in ("abdul", "abdel", "abdal", "abdol", "абдул", "абдал"):
        rest = word[len(servant) :].removeprefix("ь")
        if word.startswith(servant) and len(rest) > _LEAST_AFTER_ARTICLE:
            return servant[:3] + rest
    return word
