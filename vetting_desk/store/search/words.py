"""What a case is found by, and what typed text asks for: words for the full-text index and its queries.

The two must agree, so they stand together. Whatever is typed becomes letters and digits first; nothing of
it is ever read as an operator of the query language.
"""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import pairwise
from typing import Final

from vetting_desk.store.search.folding import fold, own_words
from vetting_desk.store.search.transliteration import (
    is_arabic,
    is_cyrillic,
    latin_key,
    skeleton,
    without_ending,
)

VERSION: Final = "1"
"""Changes whenever the words of an index change, so that an older index is built again."""

_ARABIC_BONES: Final = "¹"
_OTHER_BONES: Final = "²"
"""Marks before skeletons; folding lets neither through, so no typed word can be one."""

_MAX_TYPED: Final = 200
_MAX_WORDS: Final = 8
_MAX_WORD: Final = 40


def index_words(names: Iterable[str], reference: str) -> str:
    """Return all words a case is found by, separated by spaces."""
    found = dict.fromkeys(_reference_words(reference))
    for name in names:
        found.update(dict.fromkeys(_name_words(name)))
    return " ".join(found)


def match_expression(typed: str) -> str:
    """Return the FTS5 expression for typed text; empty if it holds neither letter nor digit.

    Every typed word is the beginning of a word to find, in its own spelling or by its key.
    """
    terms: list[str] = []
    for word in own_words(typed[:_MAX_TYPED])[:_MAX_WORDS]:
        beginnings = _shortest({form[:_MAX_WORD] for form in _asked(word) if form})
        if beginnings:
            terms.append("(" + " OR ".join(f'"{form}" *' for form in beginnings) + ")")
    return " AND ".join(terms)


def _name_words(name: str) -> Iterator[str]:
    own = own_words(name)
    for word in own:
        yield from _indexed(word)
    yield from _arabic_joins([form for form in map(fold, own) if form])


@lru_cache(maxsize=4096)  # names repeat: taking over a long list is three times as quick
def _indexed(word: str) -> tuple[str, ...]:
    folded = fold(word)
    return (*((folded,) if folded else ()), *_keys(word), *_bones(_for_bones(word)))


def _arabic_joins(folded: list[str]) -> Iterator[str]:
    """Yield what Arabic script writes now as one word, now as two, and words without their article."""
    for word in folded:
        if word.startswith("ال") and len(word) > 4:
            yield word[2:]
            yield from _bones(word[2:])
    for first, second in pairwise(folded):
        if is_arabic(first) and is_arabic(second):
            yield first + second
            yield from _bones(first + second)


def _bones(word: str) -> Iterator[str]:
    bones = without_ending(skeleton(word))
    if bones:
        yield (_ARABIC_BONES if is_arabic(word) else _OTHER_BONES) + bones


def _for_bones(word: str) -> str:
    """Return the form consonants are taken from: Cyrillic keeps ҷ apart from ч, the rest is folded."""
    return word if is_cyrillic(word) else fold(word)


def _keys(word: str) -> Iterator[str]:
    folded = fold(word)
    forms = (word, folded) if is_cyrillic(word) else (folded,)
    yield from (key for key in map(latin_key, forms) if key)


def _asked(word: str) -> Iterator[str]:
    folded = fold(word)
    yield folded
    yield from _keys(word)
    bones = skeleton(_for_bones(word))
    if bones:
        mark = _OTHER_BONES if is_arabic(folded) else _ARABIC_BONES
        yield mark + bones
        yield mark + without_ending(bones)


def _shortest(forms: set[str]) -> list[str]:
    """Leave out what begins with another form: the shorter beginning finds it too."""
    kept: list[str] = []
    for form in sorted(forms):
        if not kept or not form.startswith(kept[-1]):
            kept.append(form)
    return kept


def _reference_words(reference: str) -> Iterator[str]:
    for word in own_words(reference):
        yield word
        if word.isdigit() and word.lstrip("0"):
            yield word.lstrip("0")
