"""Whether two people have a language in common, by what a form calls it and what is known of an officer."""

import re
from collections.abc import Iterable
from typing import Final

_NAMES: Final = {
    "tg": "tajik tajiki tojiki тоҷикӣ тоҷики таджикский таджикском таджикски تاجیکی",
    "ru": "russian русский русском русӣ роси روسی",
    "fa": "persian farsi форсӣ форси фарси персидский فارسی",
    "prs": "dari дарӣ дари دری",
    "uz": "uzbek узбекский узбекӣ ӯзбекӣ ازبکی",
    "ky": "kyrgyz киргизский кыргызский қирғизӣ",
    "kk": "kazakh казахский қазоқӣ",
    "tk": "turkmen туркменский туркманӣ",
    "ps": "pashto пушту пашту پشتو",
    "ar": "arabic арабский арабӣ عربی العربية",
    "tr": "turkish турецкий туркӣ",
    "en": "english английский англисӣ انگلیسی",
    "de": "german немецкий олмонӣ",
    "fr": "french французский фаронсавӣ",
    "ur": "urdu урду اردو",
    "ug": "uyghur уйгурский уйғурӣ",
    "sgh": "shughni шугнанский шуғнонӣ",
}
"""Languages by ISO 639 code, each as people call it."""
_CODES: Final = {name: code for code, names in _NAMES.items() for name in names.split()}
_ALIKE: Final = ({"fa", "prs"},)
"""Codes of one language under two names."""
_WORD: Final = re.compile(r"\w+")


def codes_of(text: str) -> frozenset[str]:
    """Return the ISO 639 codes of the languages that a text names; a code stands for itself."""
    words = [word.casefold() for word in _WORD.findall(text)]
    return frozenset(_CODES[word] for word in words if word in _CODES) | frozenset(
        word for word in words if word in _NAMES
    )


def in_common(text: str, spoken: Iterable[str]) -> bool:
    """Return whether one of the languages that a text names is among those somebody speaks.

    A language this module does not know is in common where it is spoken under the same name.
    """
    known = {code.casefold() for code in spoken}
    named = codes_of(text)
    for alike in _ALIKE:
        if known & alike:
            known |= alike
    return bool(named & known or {word.casefold() for word in _WORD.findall(text)} & known)
