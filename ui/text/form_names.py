"""What instruments are called in the window's language, where they say so themselves.

The casebook keeps one title for each instrument, draft and record, in the words of the form's first language.
What the desk's instruments call themselves in other languages is learnt once a desk is open.
"""

from collections.abc import Mapping

from PySide6.QtCore import QLocale

_KNOWN: dict[str, Mapping[str, str]] = {}


def learn(found: Mapping[str, Mapping[str, str]]) -> None:
    """Remember what instruments are called, in place of what was known before.

    Args:
        found: For each title as it is kept, the titles by the code of their language.
    """
    _KNOWN.clear()
    _KNOWN.update(found)


def form_name(title: str) -> str:
    """Return the title of an instrument in the window's language; as it is kept where it has none."""
    return _KNOWN.get(title, {}).get(language_code(), "") or title


def language_code() -> str:
    """Return the code of the window's language, such as ``tg``."""
    return QLocale().name().partition("_")[0]
