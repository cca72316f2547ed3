"""Reads Orca's log: what was said, and which places of a walk were never named in it."""

import re
from collections.abc import Iterable, Iterator

_SAID = re.compile(r"SPEECH OUTPUT: '(.*?)'(?: |\{|$)", re.MULTILINE | re.DOTALL)
_SPACE = re.compile(r"\s+")
_ENOUGH = 40
"""Letters of a name by which it is known: long ones are said in pieces."""


def said(log: str) -> list[str]:
    """Return what Orca said, in order, from the text of its log."""
    return [_plain(found) for found in _SAID.findall(log)]


def silent(places: Iterable[str], spoken: Iterable[str]) -> Iterator[str]:
    """Yield the places whose names were not said.

    Args:
        places: Names of what had the focus; each is looked for once.
        spoken: What was said.
    """
    whole = " ".join(spoken).casefold()
    for place in dict.fromkeys(places):
        if _plain(place)[:_ENOUGH].casefold().strip() not in whole:
            yield place


def _plain(text: str) -> str:
    return _SPACE.sub(" ", text).strip()
