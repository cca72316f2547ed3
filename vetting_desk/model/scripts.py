"""Which script a name is written in, judged by its letters."""

import unicodedata

from vetting_desk.model import NameScript

_PREFIXES = (
    ("CYRILLIC", NameScript.CYRILLIC),
    ("ARABIC", NameScript.ARABIC),
    ("LATIN", NameScript.LATIN),
)


def script_of(text: str) -> NameScript | None:
    """Return the script most letters of `text` belong to; None without a letter of a known script."""
    counts = dict.fromkeys((script for _prefix, script in _PREFIXES), 0)
    for char in text:
        if char.isalpha():
            name = unicodedata.name(char, "")
            for prefix, script in _PREFIXES:
                if name.startswith(prefix):
                    counts[script] += 1
    best = max(counts, key=lambda script: counts[script])
    return best if counts[best] else None


def is_mixed(text: str) -> bool:
    """Return whether one word of `text` mixes scripts, as when a Latin "a" hides among Cyrillic letters."""
    return any(
        len({script_of(char) for char in word if char.isalpha()}) > 1 for word in text.split()
    )
