"""The code of a language that somebody named in words, as people at posts write it.

Only names that mean one language are here; anything else stays what was written, and has no approved words.
"""

from collections.abc import Iterable, Mapping
from typing import Final

from vetting_desk.packs.lookup import code_of

_NAMES: Final[Mapping[str, tuple[str, ...]]] = {
    "tg": ("tajik", "таджикский", "тоҷикӣ", "тожики", "таджики"),
    "ru": ("russian", "русский", "русӣ", "руси"),
    "en": ("english", "английский", "англисӣ"),
    "uz": ("uzbek", "узбекский", "ӯзбекӣ", "o‘zbek", "o'zbek"),
    "ky": ("kyrgyz", "киргизский", "кыргызский", "қирғизӣ", "кыргызча"),
    "kk": ("kazakh", "казахский", "қазоқӣ", "қазақша"),
    "fa-AF": ("dari", "дари", "дарӣ", "دری"),
    "fa": ("persian", "farsi", "персидский", "фарси", "форсӣ", "فارسی"),
    "ps": ("pashto", "пушту", "пашту", "паштӯ", "پښتو"),
    "ar": ("arabic", "арабский", "арабӣ", "العربية"),
    "tr": ("turkish", "турецкий", "туркӣ", "türkçe"),
}


def code_said(said: str, languages: Iterable[str]) -> str:
    """Return the code of a language by what was written for it.

    Args:
        said: A name, a code, or both, such as ``Тоҷикӣ (tg)``.
        languages: Codes known here, and languages as instruments name them; each counts before the names above.

    Returns:
        The code; what was written, without white space around it, where it names none.
    """
    written = said.strip()
    known = {name: code for code, names in _NAMES.items() for name in (code.casefold(), *names)}
    for language in languages:
        code, name = code_of(language), language.partition("(")[0].strip()
        known |= {code.casefold(): code, name.casefold(): code}
    for form in (written, written.partition("(")[0].strip(), code_of(written)):
        if form.casefold() in known:
            return known[form.casefold()]
    return written
