"""Keys by which spellings of one name in Cyrillic, Latin and Arabic script meet in a search.

`latin_key` writes a Cyrillic word in Latin letters and evens out the ways Latin spellings differ: Хуршед,
Khurshed and Hurshed have one key. `skeleton` keeps the consonants alone, which is all that Arabic script
shows of most names. Both are made for finding more than exactly one; people choose from what is found.
"""

import re
from typing import Final

_FROM_CYRILLIC: Final = str.maketrans(
    {
        "а": "a", "б": "b", "в": "v", "г": "g", "д": "d", "е": "e", "ё": "io", "ж": "j", "з": "z", "и": "i",
        "й": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t",
        "у": "u", "ф": "f", "х": "h", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "sh", "ъ": "", "ы": "i", "ь": "",
        "э": "e", "ю": "iu", "я": "ia",
        "ғ": "g", "ӣ": "i", "қ": "k", "ӯ": "u", "ҳ": "h", "ҷ": "j", "ў": "u", "і": "i", "ї": "i", "є": "e",
        "ґ": "g",
    }
)  # fmt: skip

_FROM_ARABIC: Final = str.maketrans(
    {
        "ب": "b", "پ": "p", "ت": "t", "ط": "t", "ث": "s", "ج": "j", "چ": "ch", "ح": "h", "ه": "h", "خ": "h",
        "د": "d", "ذ": "z", "ز": "z", "ض": "z", "ظ": "z", "ژ": "j", "ر": "r", "س": "s", "ص": "s", "ش": "sh",
        "ع": "", "غ": "g", "ف": "f", "ق": "k", "ك": "k", "گ": "g", "ل": "l", "م": "m", "ن": "n", "و": "",
        "ي": "", "ا": "",
    }
)  # fmt: skip

_ARABIC_WORD: Final = re.compile("[\u0600-\u06ff]")
_CYRILLIC_WORD: Final = re.compile("[\u0400-\u052f]")
_DIGIT: Final = re.compile(r"\d")
_MANY_LETTERS: Final = (
    ("shch", "sh"), ("sch", "sh"), ("tch", "ch"), ("dzh", "j"), ("dj", "j"), ("zh", "j"), ("kh", "h"),
    ("gh", "g"), ("ph", "f"), ("ck", "k"), ("ou", "u"), ("oo", "u"), ("q", "k"), ("w", "v"),
    ("y", "i"), ("x", "ks"),
)  # fmt: skip
"""In this order; longer ones first."""

_TURKISH: Final = str.maketrans(
    {
        "ş": "sh",
        "ș": "sh",
        "ç": "ch",
        "c": "j",
        "ğ": "g",
        "ı": "i",
        "ö": "o",
        "ü": "u",
        "â": "a",
        "î": "i",
    }
)
_TURKISH_LETTERS: Final = frozenset("şșçğıöü")

_LONE_C: Final = re.compile("c(?!h)")
_SOFT_E: Final = re.compile("(?:^|(?<=[aeou]))i(?=e)")
"""Yelena and Elena, Nikolayevich and Nikolaevich."""

_DOUBLED: Final = re.compile(r"(.)\1+")
_VOWELS: Final = re.compile("[aeiouv]")
"""With v, because Arabic script writes it as it writes u and o, and so often not at all."""


def latin_key(word: str) -> str:
    """Return the Latin key of one word in lower case, still with its own letters (ё, ҷ, ӯ …).

    Empty for a word in Arabic script and for a word with digits: those are found as they stand.
    """
    if _ARABIC_WORD.search(word) or _DIGIT.search(word):
        return ""
    key = word.translate(_FROM_CYRILLIC)
    for written, meant in _MANY_LETTERS:
        key = key.replace(written, meant)
    return _DOUBLED.sub(r"\1", _SOFT_E.sub("", _LONE_C.sub("k", key)))


def turkish_reading(word: str) -> str:
    """Return a word with Turkish letters as it is heard (Şükür, shukur); empty for any other word.

    In such a word c is what others write as j.
    """
    return word.translate(_TURKISH) if _TURKISH_LETTERS.intersection(word) else ""


def skeleton(word: str) -> str:
    """Return the consonants of one folded word in Latin letters; empty if there are none, or for a number."""
    if _DIGIT.search(word):
        return ""
    bare = word.translate(_FROM_ARABIC) if is_arabic(word) else _VOWELS.sub("", latin_key(word))
    return _DOUBLED.sub(r"\1", bare)


def without_ending(bones: str) -> str:
    """Return a skeleton without the h that ends names in one script and not in the other (فاطمه, Фотима)."""
    ends = bones.endswith("h") and not bones.endswith(("sh", "ch"))
    return bones[:-1] if ends and len(bones) > 2 else bones


def is_arabic(word: str) -> bool:
    """Return whether a word is written in Arabic script."""
    return _ARABIC_WORD.search(word) is not None


def is_cyrillic(word: str) -> bool:
    """Return whether a word is written in Cyrillic script."""
    return _CYRILLIC_WORD.search(word) is not None
