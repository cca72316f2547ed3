"""Cleans text before it is drawn; nothing is ever silently dropped.

Whatever could reverse, hide or stack letters is shown as the replacement character: control characters, lone
surrogates, direction overrides (Unicode TR 36) and long sequences of combining marks. Isolates, embeddings and
marks are kept: legitimate mixed text needs them, and they end with their paragraph.
"""

import re
from collections.abc import Iterator

REPLACEMENT = "\N{REPLACEMENT CHARACTER}"
MAX_MARKS = 6

_NEWLINES = re.compile("\r\n|[\r\n\x0b\x0c\x85\u2028\u2029]")
_HARMFUL = re.compile(
    "[\x00-\x1f\x7f-\x9f\u2028\u2029\u202d\u202e\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]"
)
_DIRECTION = re.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_MARKS = (
    "[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u06d6-\u06ed\u08d3-\u08ff"
    "\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]"
)
_TOWER = re.compile(f"({_MARKS}{{{MAX_MARKS}}}){_MARKS}+")


def paragraphs(text: str) -> Iterator[str]:
    """Yield the paragraphs of `text`, cleaned; an empty line is an empty paragraph."""
    for part in _NEWLINES.split(text):
        yield clean(part)


def clean(text: str) -> str:
    """Return one paragraph with tabs as spaces and harmful characters as the replacement character."""
    if text.isascii() and text.isprintable():
        return text
    text = _HARMFUL.sub(REPLACEMENT, text.replace("\t", "    "))
    return _TOWER.sub(rf"\g<1>{REPLACEMENT}", text)


def plain(text: str) -> str:
    """Return `text` as one line without direction marks; for titles outside the page."""
    return _DIRECTION.sub("", one_line(text))


def one_line(text: str) -> str:
    """Return `text` as one paragraph: line ends become spaces."""
    return clean(_NEWLINES.sub(" ", text))
