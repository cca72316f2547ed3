"""The words a case is found by in the full-text index: of its names, its reference, its birth and its papers.

`queries` says what typed text asks of them; the two must agree, and both build on `forms_of`.
"""

from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import pairwise
from typing import Final, NamedTuple

from vetting_desk.store.search.folding import DAGGER_ALEF, fold, own_words
from vetting_desk.store.search.numbers import birth_words, paper_words
from vetting_desk.store.search.transliteration import (
    is_arabic,
    is_cyrillic,
    latin_key,
    skeleton,
    turkish_reading,
    without_ending,
)

VERSION: Final = "2"
"""Changes whenever the words of an index change, so that an older index is built again."""

ARABIC_BONES: Final = "¹"
OTHER_BONES: Final = "²"
TURKISH_BONES: Final = "⁵"
"""Marks before skeletons; folding lets neither through, so no typed word can be one."""

_HALF_SPACE: Final = "\u200c"


class Forms(NamedTuple):
    """One word in every form it is compared in.

    Attributes:
        arabic: Whether it is in Arabic script.
        spelt: Its own spelling folded, and its keys in Latin letters.
        bones: Its consonants, with and without an ending that comes and goes.
        turkish: Its consonants as they are heard, where it has Turkish letters.
    """

    arabic: bool
    spelt: tuple[str, ...]
    bones: tuple[str, ...]
    turkish: str


@lru_cache(maxsize=8192)  # names repeat: taking over a long list is three times as quick
def forms_of(word: str) -> Forms:
    """Return the forms of one of `own_words`."""
    variants = {word, word.replace(DAGGER_ALEF, ""), word.replace(DAGGER_ALEF, "ا")}
    heard = turkish_reading(word)
    spelt: dict[str, None] = {}
    bones: dict[str, None] = {}
    for form in sorted(variants):
        spelt.update(dict.fromkeys((fold(form), *_keys(form))))
        whole = skeleton(form if is_cyrillic(form) else fold(form))
        bones.update(dict.fromkeys((whole, without_ending(whole))))
    if heard:
        spelt[latin_key(heard)] = None
    arabic = is_arabic(word)
    return Forms(
        arabic,
        tuple(form for form in spelt if form),
        tuple(form for form in bones if form),
        without_ending(skeleton(heard)) if heard and not arabic else "",
    )


def index_words(
    names: Iterable[str], reference: str, birth: str = "", papers: Iterable[str] = ()
) -> str:
    """Return all words a case is found by, separated by spaces."""
    found = dict.fromkeys(_reference_words(reference))
    for name in names:
        found.update(dict.fromkeys(name_words(name)))
    found.update(dict.fromkeys(birth_words(birth)))
    for number in papers:
        found.update(dict.fromkeys(paper_words(number)))
    return " ".join(found)


def name_words(name: str) -> Iterator[str]:
    """Yield the words one name is found by."""
    own = own_words(name)
    for word in own:
        yield from _indexed(word)
        if word.startswith("ال") and len(word) > 4:
            yield from _indexed(word[2:])
    for first, second in pairwise(own):  # what others write as one word
        yield from _indexed(first + second)
    if _HALF_SPACE in name:
        for word in own_words(name.replace(_HALF_SPACE, " ")):
            yield from _indexed(word)


@lru_cache(maxsize=8192)
def _indexed(word: str) -> tuple[str, ...]:
    forms = forms_of(word)
    mark = ARABIC_BONES if forms.arabic else OTHER_BONES
    bones = dict.fromkeys(map(without_ending, forms.bones))
    heard = (TURKISH_BONES + forms.turkish,) if forms.turkish else ()
    return (*forms.spelt, *(mark + bone for bone in bones), *heard)


def _keys(word: str) -> Iterator[str]:
    folded = fold(word)
    forms = (word, folded) if is_cyrillic(word) else (folded,)
    yield from (key for key in map(latin_key, forms) if key)


def _reference_words(reference: str) -> Iterator[str]:
    for word in own_words(reference):
        yield word
        if word.isdigit() and word.lstrip("0"):
            yield word.lstrip("0")
