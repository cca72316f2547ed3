"""Canonical JSON (RFC 8785) by Python's own encoder where that provably gives the same bytes.

Of text, integers below 2^53, booleans, null, lists and objects whose names are ASCII, ``json`` with sorted
names and no blanks writes what RFC 8785 asks for, in a fraction of the time of ``rfc8785``: names of ASCII
sort alike by code point and by UTF-16 unit, both escape the same characters in the same way (section
3.2.2.2), and there is one way to write such an integer. Whatever else is in it (a number with a fraction,
another name, a subclass of any of these) goes to ``rfc8785`` whole, which writes or refuses it.
"""

import json
from typing import Any, Final

import rfc8785

_MOST: Final = 2**53 - 1
_encode: Final = json.JSONEncoder(
    ensure_ascii=False, check_circular=False, allow_nan=False, sort_keys=True, separators=(",", ":")
).encode


def dumps(content: Any) -> bytes:
    """Return the one canonical form of a value.

    Raises:
        rfc8785.CanonicalizationError: If there is none: a number that JSON has not, a name that is no text.
        RecursionError: If it is nested too deeply.
    """
    if not _is_plain(content):
        return rfc8785.dumps(content)
    try:
        return _encode(content).encode()
    except UnicodeEncodeError:
        return rfc8785.dumps(content)  # refuses it, as what it is


def _is_plain(content: Any) -> bool:
    """Return whether it is made of nothing but what both write alike."""
    waiting = [content]
    while waiting:
        each = waiting.pop()
        kind = type(each)
        if kind is str or each is None or kind is bool:
            continue
        if kind is dict:
            if not all(type(name) is str and name.isascii() for name in each):
                return False
            waiting.extend(each.values())
        elif kind is list or kind is tuple:
            waiting.extend(each)
        elif kind is not int or not -_MOST <= each <= _MOST:
            return False
    return True
