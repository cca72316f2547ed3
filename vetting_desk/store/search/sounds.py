"""How a word of a name sounds, so that spellings in different scripts and by different tables compare.

`transliteration` makes one key of a word, for a full-text index. Here a word has every reading that tables
of transliteration allow (th is t and h, or ث; c is k, ch or j), its consonants apart from its vowels, and
the root of a family name or a patronymic, without -ов, -зода, -пур, -ӣ, او, زاده. Made for finding; a
person decides.

Sources: ICAO 9303-3 section 6, BGN/PCGN 1947 (Russian) and 1994 (Tajik), GOST 7.79-2000 A and B, ALA-LC 2012.
"""

import re
from functools import lru_cache
from itertools import islice, product
from typing import Final, NamedTuple

from vetting_desk.store.search.folding import DAGGER_ALEF, fold
from vetting_desk.store.search.transliteration import is_arabic, is_cyrillic, latin_key

_MARKED: Final = str.maketrans({
    "č": "ç", "š": "ş", "ž": "zh", "ŝ": "ş", "ș": "ş", "ḥ": "h", "ḫ": "kh", "ẖ": "kh", "ḵ": "kh", "ṯ": "ş̱",
    "ḏ": "z", "ẕ": "z", "ǧ": "j", "ǰ": "j", "ġ": "gh", "ğ": "gh", "ı": "i", "û": "iu", "â": "ia", "è": "e",
    "ĵ": "j", "þ": "th",
})  # fmt: skip
"""Letters whose mark says a sound of its own, before folding takes it off; the rest folding evens out."""

_READINGS: Final = (
    ("shch", ("S",)), ("sch", ("S",)), ("xth", ("s",)), ("xkh", ("h",)), ("xsh", ("S",)), ("xss", ("s",)),
    ("xdz", ("z",)), ("xtt", ("t",)), ("xzz", ("z",)), ("xd", ("z",)), ("xh", ("h",)), ("xt", ("h", "t")),
    ("dzh", ("j",)), ("tch", ("C",)), ("shh", ("S",)), ("cz", ("T",)), ("tsh", ("tS",)), ("ts", ("T", "ts")),
    ("tz", ("tz", "T")),
    ("dj", ("j",)), ("zh", ("j", "zh")), ("kh", ("h",)), ("gh", ("g", "k")), ("sh", ("S",)), ("ch", ("C",)),
    ("th", ("t", "th", "s")), ("dh", ("d", "dh", "z")), ("ph", ("f",)), ("ck", ("k",)), ("ç", ("C", "j")),
    ("ş̱", ("s",)), ("ş", ("S",)), ("c", ("k", "j", "T")), ("x", ("h", "ks")), ("q", ("k",)),
    ("w", ("w",)), ("v", ("w",)), ("y", ("y",)), ("j", ("j", "%")),
)  # fmt: skip
"""What letters may stand for, longer ones first. S is sh, C is ch, T is ts; h is any of ه ح خ; % is й as GOST
7.79 and scholars write it. ç is what is left of ҷ as GOST 7.79 A writes it."""
_GLIDE: Final = "%"
_LEAST_BESIDE_GLIDE: Final = 3
"""Consonants that a word has at the least where j may be й: fewer say too little to be read both ways."""
_BY_FIRST: Final = {
    first: tuple(each for each in _READINGS if each[0][0] == first)
    for first in {letters[0] for letters, _ in _READINGS}
}
_KEPT: Final = frozenset("çş̱")
_CYRILLIC: Final = str.maketrans({
    "а": "a", "б": "b", "в": "w", "г": "g", "д": "d", "е": "e", "ё": "io", "ж": "j", "з": "z", "и": "i",
    "й": "y", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t",
    "у": "u", "ф": "f", "х": "h", "ц": "T", "ч": "C", "ш": "S", "щ": "S", "ъ": "", "ы": "i", "ь": "",
    "э": "e", "ю": "iu", "я": "ia", "ғ": "g", "ӣ": "i", "қ": "k", "ӯ": "u", "ҳ": "h", "ҷ": "j", "ў": "u",
    "і": "i", "ї": "i", "є": "e", "ґ": "g",
})  # fmt: skip
_ARABIC: Final = str.maketrans({
    "ب": "b", "پ": "p", "ت": "t", "ط": "t", "ث": "s", "ج": "j", "چ": "C", "ح": "h", "ه": "h", "خ": "h",
    "د": "d", "ذ": "z", "ز": "z", "ض": "z", "ظ": "z", "ژ": "j", "ر": "r", "س": "s", "ص": "s", "ش": "S",
    "ٹ": "t", "ڈ": "d", "ڑ": "r", "ں": "n", "ع": "'", "غ": "g", "ف": "f", "ق": "k", "ك": "k", "گ": "g",
    "ل": "l", "م": "m", "ن": "n", "و": "U",
    "ي": "I", "ا": "A", "ڤ": "w",
})  # fmt: skip
_PARTS: Final = "'"
"""ع while a word is read: not heard, and between two letters that are."""
_VOWELS: Final = frozenset("aeiouwyAIU")
_HEARD: Final = {
    "a": "A", "o": "AU", "e": "AI", "i": "I", "y": "I", "u": "U", "w": "U", "A": "A", "I": "AI", "U": "AU",
}  # fmt: skip
_DOUBLED: Final = re.compile(r"(.)\1+")
_MOST_READINGS: Final = 6

_FAMILY: Final = (
    "zadeh", "zada", "zoda", "zade", "zoda", "iyon", "iyan", "ian", "ion", "ien", "ovskii", "pour", "pur",
    "oglu", "ogli",
    "ugli", "uglu", "kizi", "gizi", "kyzy", "dukht", "doht", "ovich", "evich", "avich", "avech",
    "ovech", "ovna", "evna", "owich",
    "owna", "ewich",
    "ewna", "owa", "ewa", "ova", "eva", "oev", "oeva", "iev", "ieva", "off", "eff", "uf", "ov", "ev",
    "ow", "ew", "ich",
    "ina", "in", "ii", "iy", "i", "y",
)  # fmt: skip
_FAMILY_ARABIC: Final = (
    "زاده", "زادة", "اوويچ", "وويچ", "اويچ", "ويچ", "اوونا", "وونا", "اووا", "يووا", "اوا", "ووا",
    "يوف", "اوف", "وف",
    "اف", "اوو", "او", "پور", "بور", "يان", "اوغلي", "دخت", "ي",
)  # fmt: skip
_ARTICLE: Final = frozenset({"al", "el"})
_LONG: Final = 6
"""Of a longer word al- may be the article: Alsaeedi, Elshafei."""
_LEAST_ROOT: Final = 3
"""Letters that are left of a word at the least."""


class Sound(NamedTuple):
    """One word as it sounds.

    Attributes:
        arabic: Whether it is in Arabic script, which writes few vowels.
        heard: Its consonants in each reading.
        roots: The same of its root, and of the whole word.
        slots: Of its first reading the vowels before, between and after the consonants, as sets of A, I and U;
            empty where none is written.
        stem: The same of its root.
        spelt: Its key in Latin letters, with vowels; empty in Arabic script.
    """

    arabic: bool
    heard: tuple[str, ...]
    roots: tuple[str, ...]
    slots: tuple[str, ...]
    stem: tuple[str, ...]
    spelt: str


@lru_cache(maxsize=65_536)  # names repeat
def sound(word: str) -> Sound:
    """Return how one of `folding.own_words` sounds."""
    arabic = is_arabic(word)
    if arabic:
        plain = fold(word.replace(DAGGER_ALEF, "ا"))
        said = [_arabic(plain)]
        if plain.endswith(
            "ه"
        ):  # (ة is heard as t where a word follows: Hayat, حیاة; or it is an h: شاه)
            said += [_arabic(plain[:-1]) + "t", _arabic(plain[:-1]) + "h"]
        said += _otherwise(plain)
        bare = _arabic_root(plain)
        roots = [_arabic(bare)]
        if bare.endswith("ه"):
            roots += [_arabic(bare[:-1]) + "h"]
        roots += _otherwise(bare)
    elif is_cyrillic(word):
        said = [_DOUBLED.sub(r"\1", _known(word).translate(_CYRILLIC))]
        roots = [_root(said[0])]
    else:
        said = _latin(word)
        if word[:2] in _ARTICLE and len(word) > _LONG:
            said += _latin(word[2:])
        roots = [_root(each) for each in said]
    heard = dict.fromkeys(_without_end(_bones(each)) for each in said)
    rooted = dict.fromkeys(_without_end(_bones(each)) for each in roots)
    whole = tuple(each for each in heard if each)
    return Sound(
        arabic,
        whole,
        tuple(dict.fromkeys([*(each for each in rooted if each), *whole])),
        _slots(said[0]),
        _slots(roots[0]),
        "" if arabic else latin_key(word if is_cyrillic(word) else fold(word)),
    )


def alike(one: Sound, other: Sound) -> bool:
    """Return whether two words may be one name: consonants, and vowels as far as written."""
    if one.spelt and one.spelt == other.spelt:
        return True
    shared = set(one.heard) & set(other.heard)
    if not shared or one.heard[0] not in shared or other.heard[0] not in shared:
        return bool(shared)  # (of another reading the vowels are not known)
    return _fit(one.slots, other.slots, one.arabic, other.arabic)


def of_one_root(one: Sound, other: Sound) -> bool:
    """Return whether two words are of one root: Rahmon, Rahmonov, Rahmonzoda; Ahmad, Ahmadovich."""
    shared = {each for each in set(one.roots) & set(other.roots) if len(each) > 1}
    if not shared or (one.spelt and other.spelt and one.spelt[:1] != other.spelt[:1]):
        return False
    return _fit(one.stem[:-1], other.stem[:-1], one.arabic, other.arabic, ends=False)


def near(one: Sound, other: Sound) -> bool:
    """Return whether two words of one kind of script differ by one slip of a letter."""
    first, second = (
        one.spelt or max(one.heard, default=""),
        other.spelt or max(other.heard, default=""),
    )
    least = 5 if one.spelt and other.spelt else 4
    if one.arabic != other.arabic or min(len(first), len(second)) < least:
        return False
    return one_slip(first, second)


def one_slip(one: str, other: str) -> bool:
    """Return whether two words differ by one letter: another, missing, too many, or two changed places."""
    if abs(len(one) - len(other)) > 1 or one == other:
        return one == other
    start = 0
    for first, second in zip(one, other, strict=False):
        if first != second:
            break
        start += 1
    left, right = one[start:], other[start:]
    if len(left) == len(right):
        return left[1:] == right[1:] or (left[:2] == right[1::-1] and left[2:] == right[2:])
    longer, shorter = (left, right) if len(left) > len(right) else (right, left)
    return longer[1:] == shorter


def _known(word: str) -> str:
    """Return a Cyrillic word in the letters that are read: others without what folding takes off."""
    return "".join(each if ord(each) in _CYRILLIC else fold(each) for each in word)


def _latin(word: str) -> list[str]:
    """Return the readings of a Latin word, the likeliest first."""
    text = word
    if not word.isascii():
        text = "".join(each if each in _KEPT else fold(each) for each in text.translate(_MARKED))
    parts: list[tuple[str, ...]] = []
    at = 0
    while at < len(text):
        for letters, readings in _BY_FIRST.get(text[at], ()):
            if text.startswith(letters, at):
                parts.append(readings)
                at += len(letters)
                break
        else:
            parts.append((text[at],))
            at += 1
    found: dict[str, None] = {}
    for reading in islice(product(*parts), _MOST_READINGS):
        said = "".join(reading)
        glides = _GLIDE in said
        said = _DOUBLED.sub(r"\1", said.replace(_GLIDE, "y"))
        if not glides or len(_bones(said)) >= _LEAST_BESIDE_GLIDE:
            found[said] = None
    return list(found)


def _arabic(folded: str, *, twice: bool = False) -> str:
    """Return the reading of a folded word; the ه that ends it is mostly heard as a.

    Args:
        folded: The word.
        twice: Whether letters that stand twice are heard twice, with a vowel between (مجلل). In names put
            together they are heard once, and the name of God has one l; ع between two parts them.
    """
    plain = folded.replace("لله", "له")
    ends = plain.endswith("ه") and len(plain) > _LEAST_ROOT - 1
    said = plain[:-1].translate(_ARABIC) + "A" if ends else plain.translate(_ARABIC)
    return (said if twice else _DOUBLED.sub(r"\1", said)).replace(_PARTS, "")


def _otherwise(folded: str) -> list[str]:
    """Return other readings: ض of Arabs, ج of Egyptians, and what stands twice heard twice."""
    found = [
        _arabic(folded.replace(letter, other))
        for letter, other in (("ض", "د"), ("ج", "گ"))
        if letter in folded
    ]
    return [*found, _arabic(folded, twice=True)] if _DOUBLED.search(folded) else found


def _bones(said: str) -> str:
    return "".join(each for each in said if each not in _VOWELS and each.isalpha())


def _without_end(bones: str) -> str:
    """Leave out the h that ends names in one script and not in the other (فاطمه, Фотима)."""
    return bones[:-1] if bones.endswith("h") and len(bones) > _LEAST_ROOT - 1 else bones


def _slots(said: str) -> tuple[str, ...]:
    slots = [""]
    for each in said:
        if each in _VOWELS:
            slots[-1] += "".join(kind for kind in _HEARD[each] if kind not in slots[-1])
        else:
            slots.append("")
    return tuple(slots)


def _fit(one: tuple[str, ...], other: tuple[str, ...], *arabic: bool, ends: bool = True) -> bool:
    """Return whether the vowels of two words with the same consonants say nothing against it.

    Args:
        one: Those of the one.
        other: Those of the other.
        *arabic: Whether each is in Arabic script.
        ends: Whether their ends are there: a name that ends with an a is written so in Arabic script, too.
    """
    pairs = list(zip(one, other, strict=False))
    if all(arabic):
        return sum(first != second for first, second in pairs) <= 1
    if not any(arabic):
        return all(
            set(first) & set(second) if first and second else first == second
            for first, second in pairs
        )
    written = [pair if arabic[0] else pair[::-1] for pair in pairs]
    if any(there and not set(there) & set(heard) for there, heard in written[1:]):
        return False
    there, heard = written[-1] if written else ("", "")
    return bool(there) or heard != "A" or not ends or len(one) != len(other)


def _root(said: str) -> str:
    for ending in _FAMILY_SAID:
        if said.endswith(ending) and len(said) - len(ending) >= _LEAST_ROOT:
            return said[: -len(ending)]
    return said


def _said_endings() -> tuple[str, ...]:
    """Return the endings as words are read here."""
    found = dict.fromkeys(_latin(each)[0] for each in _FAMILY)
    return tuple(sorted(found, key=len, reverse=True))


def _arabic_root(folded: str) -> str:
    for ending in _FAMILY_ARABIC:
        end = fold(ending)
        if folded.endswith(end) and len(folded) - len(end) >= _LEAST_ROOT - 1:
            return folded[: -len(end)]
    return folded


_FAMILY_SAID: Final = _said_endings()
