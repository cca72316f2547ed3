"""Direction of a text: which languages are written from right to left, and marks that could turn words round.

Overrides show letters in another order than they are stored, so that one reads what was not approved ("Trojan
Source", Boucher and Anderson, 2021, CVE-2021-42574). Embeddings and isolates are sound as long as each is
closed (Unicode Standard Annex #9, sections 2.1 to 2.5).
"""

import re
from typing import Final

_RIGHT_TO_LEFT: Final = frozenset({"ar", "ckb", "fa", "he", "prs", "ps", "sd", "ug", "ur", "yi"})
_SCRIPTS: Final = frozenset({"Arab", "Hebr"})
_OTHER_SCRIPTS: Final = frozenset({"Latn", "Cyrl"})

_OVERRIDES: Final = frozenset("\u202d\u202e")
_EMBEDDINGS: Final = frozenset("\u202a\u202b\u202d\u202e")
_POP: Final = "\u202c"
_ISOLATES: Final = frozenset("\u2066\u2067\u2068")
_POP_ISOLATE: Final = "\u2069"
_ISOLATED = re.compile("[\u2066\u2067\u2068][^\u2066-\u2069]*\u2069")
_BARE: Final = re.compile(r"\{|[A-Za-z]{2}")


def is_right_to_left(language: str) -> bool:
    """Return whether a language is written from right to left: by its script where it names one."""
    base, *rest = language.split("-")
    if any(part in _SCRIPTS for part in rest):
        return True
    return base in _RIGHT_TO_LEFT and not any(part in _OTHER_SCRIPTS for part in rest)


def overrides(text: str) -> bool:
    """Return whether a text holds marks that show letters in another order than they are stored."""
    return any(character in _OVERRIDES for character in text)


def is_balanced(text: str) -> bool:
    """Return whether each embedding and isolate is closed within its line, in order."""
    return all(_line_is_balanced(line) for line in text.splitlines())


def bare_run(text: str) -> str:
    """Return what of a right-to-left text runs from left to right outside isolates; empty for nothing.

    A placeholder, or Latin letters, in the midst of such a text can pull the words around them to other places
    once they are filled in; within FSI … PDI (U+2068, U+2069) they cannot.
    """
    found = _BARE.search(_ISOLATED.sub("", text))
    return found[0] if found else ""


def _line_is_balanced(line: str) -> bool:
    opened: list[str] = []
    for character in line:
        if character in _EMBEDDINGS:
            opened.append(_POP)
        elif character in _ISOLATES:
            opened.append(_POP_ISOLATE)
        elif character in {_POP, _POP_ISOLATE} and (not opened or opened.pop() != character):
            return False
    return not opened
