"""Folds a name to the words it is searched by: what people type differently and mean alike becomes one.

Works within a script; spellings of one name in different scripts meet in `transliteration`. Never used
to show a name, and never to judge whether two people are the same.
"""

import re
import unicodedata
from typing import Final

_LATIN: Final = {
    "ł": "l", "đ": "d", "ð": "d", "ø": "o", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h", "þ": "th", "ŋ": "n",
    "ə": "a", "ƶ": "z", "ŧ": "t", "ĸ": "k",
}  # fmt: skip
"""Letters that stay whole under Unicode decomposition. ß becomes ss by case folding."""

_CYRILLIC: Final = {
    "ғ": "г", "қ": "к", "ҳ": "х", "ҷ": "ч", "ҝ": "к", "ӄ": "к", "ң": "н", "ө": "о", "ү": "у",
    "ұ": "у", "һ": "х", "ә": "а", "җ": "ж", "і": "и", "є": "е", "ґ": "г", "ѳ": "ф", "ѵ": "и", "ѣ": "е",
    "ј": "й", "љ": "ль", "њ": "нь", "ђ": "дж", "џ": "дж",
}  # fmt: skip
"""Tajik ғ қ ҳ ҷ and other languages' letters, to those of a Russian keyboard. Decomposition does the rest:
ӣ ӯ lose the macron, ё ї й ў the marks above."""

_ARABIC: Final = {
    "ٱ": "ا", "ى": "ي", "ی": "ي", "ې": "ي", "ے": "ي", "ک": "ك", "ڪ": "ك", "ة": "ه", "ۀ": "ه", "ە": "ه",
    "ہ": "ه", "ھ": "ه", "ۂ": "ه", "ۃ": "ه", "ء": "", "ـ": "", "ٵ": "ا", "ٶ": "و", "ٸ": "ي",
}  # fmt: skip
"""Decomposition takes the hamza off أ إ آ ؤ ئ; what is left is here: alef wasla, the forms of yeh, kaf
and heh, a hamza by itself, and the tatweel."""

_FOLDS: Final = str.maketrans({**_LATIN, **_CYRILLIC, **_ARABIC})
_INSIDE_WORDS: Final = re.compile(
    "['\"`\u00b4\u02b9-\u02bf\u02ca\u02cb\u02d0\u2018-\u201f\u2032-\u2036\ua78b\ua78c\uff07]"
)
"""Apostrophes, primes and the signs for ayn and hamza (o‘g‘li, Saʾid) are part of a word and say nothing."""

DAGGER_ALEF: Final = "\u0670"
"""The one Arabic vowel mark that others write as a letter."""

_ASCII_INSIDE: Final = re.compile("['\"`]")
_WORD: Final = re.compile(r"(?:[^\W_]|\u0670)+")


def own_words(text: str) -> list[str]:
    """Return the words of `text` in lower case, still with their own letters (ё, ҷ, ӯ, ł …).

    What is neither letter nor digit parts words; invisible signs, lone surrogates and symbols vanish.
    """
    if text.isascii():
        return _WORD.findall(_ASCII_INSIDE.sub("", text).casefold())
    plain = unicodedata.normalize("NFKC", _INSIDE_WORDS.sub("", text)).casefold()
    whole = unicodedata.normalize("NFC", _INSIDE_WORDS.sub("", plain))
    return _WORD.findall("".join(filter(_stays, whole)))


def _stays(char: str) -> bool:
    return char == DAGGER_ALEF or unicodedata.category(char) not in {"Mn", "Cf"}


def fold(word: str) -> str:
    """Return one of `own_words` in the one form words are compared in; may be empty.

    Accents and the spellings above are evened out; digits of any script are ASCII.
    """
    if word.isascii():
        return word
    parts = unicodedata.normalize("NFKD", word.translate(_FOLDS)).translate(_FOLDS)
    kept = (char for char in parts if unicodedata.category(char) != "Mn")
    return "".join(str(unicodedata.digit(char)) if char.isdigit() else char for char in kept)
