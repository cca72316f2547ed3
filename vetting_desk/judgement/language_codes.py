"""The code of a language, from the name that an instrument gives it: ``Тоҷикӣ (tg)``, ``Tajik``, ``tg``."""

import re

_CODE = re.compile(r"\(([A-Za-z]{2,8}(?:-[A-Za-z0-9]+)*)\)\s*$")
_NAMED = {
    "english": "en",
    "russian": "ru",
    "русский": "ru",
    "tajik": "tg",
    "тоҷикӣ": "tg",
    "persian": "fa",
    "dari": "fa",
    "فارسی": "fa",
}


def code_of(language: str) -> str:
    """Return ``tg`` for ``Тоҷикӣ (tg)`` or ``Tajik``, without a region; else the name in lower case."""
    found = _CODE.search(language)
    name = (found[1] if found else language).lower()
    return _NAMED.get(name, name.split("-")[0])
