r"""Named sets of characters: ``\d``, ``\w``, ``\p{Lu}``, ``\p{IsCyrillic}``.

``\d`` and ``\w`` match ASCII only, as in ECMAScript and Java: a form that asks for digits means digits that its
analysts can compute with.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

from vetting_desk.forms.patterns.syntax import Characters

if TYPE_CHECKING:
    from vetting_desk.forms.patterns.syntax import Test

_SPACES = "\t\n\v\f\r \u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff"
_WORD = (("0", "9"), ("A", "Z"), ("_", "_"), ("a", "z"))
_RANGES: dict[str, tuple[tuple[str, str], ...]] = {
    "d": (("0", "9"),),
    "w": _WORD,
    "s": (*((one, one) for one in _SPACES), ("\u2000", "\u200a")),
}
LINE_ENDS = (("\n", "\n"), ("\r", "\r"), ("\u2028", "\u2029"))
"""The characters that ``.`` does not match."""

_CATEGORIES = frozenset(
    {"L", "Lu", "Ll", "Lt", "Lm", "Lo", "M", "Mn", "Mc", "Me", "N", "Nd", "Nl", "No"}
    | {"P", "Pc", "Pd", "Ps", "Pe", "Pi", "Pf", "Po", "S", "Sm", "Sc", "Sk", "So"}
    | {"Z", "Zs", "Zl", "Zp", "C", "Cc", "Cf"}
)
_LONG = {
    "letter": "L",
    "uppercase_letter": "Lu",
    "lowercase_letter": "Ll",
    "mark": "M",
    "number": "N",
    "decimal_number": "Nd",
    "punctuation": "P",
    "symbol": "S",
    "separator": "Z",
    "space_separator": "Zs",
    "alphabetic": "L",
    "alpha": "L",
    "digit": "Nd",
    "upper": "Lu",
    "uppercase": "Lu",
    "lower": "Ll",
    "lowercase": "Ll",
    "punct": "P",
}
# A character's Unicode name begins with its script, except for Han.
_SCRIPTS = {"han": "CJK"}
_KNOWN_SCRIPTS = frozenset(
    {"arabic", "armenian", "bengali", "cyrillic", "devanagari", "ethiopic", "georgian", "greek"}
    | {"gujarati", "gurmukhi", "han", "hangul", "hebrew", "hiragana", "katakana", "khmer", "lao"}
    | {"latin", "mongolian", "myanmar", "sinhala", "syriac", "tamil", "telugu", "thaana", "thai"}
    | {"tibetan"}
)


def shorthand(letter: str) -> Characters:
    r"""Return the set for ``\d``, ``\w``, ``\s`` or, negated, ``\D``, ``\W``, ``\S``."""
    return Characters(_RANGES[letter.lower()], negated=letter.isupper())


def is_word(character: str) -> bool:
    r"""Return whether `character` is a word character for ``\b``."""
    return any(first <= character <= last for first, last in _WORD)


def property_of(name: str) -> Test | None:
    """Return the test for a Unicode property, such as ``L``, ``IsCyrillic``, ``Script=Arabic``.

    None if there is no such property.
    """
    key, _, value = name.rpartition("=")
    if key and key.lower() not in (
        "script",
        "sc",
        "scx",
        "script_extensions",
        "gc",
        "general_category",
    ):
        return None
    if value in _CATEGORIES:
        return _in_category(value)
    plain = value.lower().replace(" ", "_")
    for bare in (plain, plain.removeprefix("is"), plain.removeprefix("in")):
        if bare in _LONG:
            return _in_category(_LONG[bare])
        if bare in _KNOWN_SCRIPTS:
            return _in_script(_SCRIPTS.get(bare, bare.upper()))
    return _in_category(value[2:]) if value[:2] == "Is" and value[2:] in _CATEGORIES else None


def _in_category(category: str) -> Test:
    return lambda character: unicodedata.category(character).startswith(category)


def _in_script(script: str) -> Test:
    return lambda character: unicodedata.name(character, "").startswith(f"{script} ")
