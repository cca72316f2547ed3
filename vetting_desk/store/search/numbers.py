"""Birth dates and the numbers of papers as words of the index, and what looks like one in typed text.

A birth date is found by its beginning, year first or day first, as far as it is known. The number of a paper
is found without regard to spaces and hyphens.
"""

import re
import unicodedata
from collections.abc import Iterator
from typing import Final

from vetting_desk.store.search.folding import fold, own_words

YEAR_FIRST: Final = "³"
DAY_FIRST: Final = "⁴"
"""Marks before birth dates; folding lets neither through, so no typed word can be one."""

_SEPARATED: Final = re.compile(
    r"(?<![\w.\-/])(\d{1,4})[.\-/](\d{1,2})(?:([.\-/])(\d{0,4}))?(?![\w.\-/])"
)
_LONGEST: Final = 40
_DIGITS: Final = re.compile(r"\d+")


def birth_words(birth: str) -> Iterator[str]:
    """Yield the words of a birth date, ``YYYY``, ``YYYY-MM`` or ``YYYY-MM-DD``; none for an empty one."""
    if birth:
        parts = birth.split("-")
        yield YEAR_FIRST + "".join(parts)
        if len(parts) > 1:
            yield DAY_FIRST + "".join(reversed(parts))


def paper_words(number: str) -> Iterator[str]:
    """Yield the words of a paper's number: the whole, and its parts of letters and of digits."""
    words = [form for form in map(fold, own_words(number)) if form]
    yield from words
    whole = "".join(words)
    if whole:
        yield whole[:_LONGEST]
        yield from _DIGITS.findall(whole)


def paper_key(number: str) -> str:
    """Return a paper's number as two spellings of it agree: letters and digits alone, in one case."""
    return "".join(fold(word) for word in own_words(number))


def typed_date(text: str) -> tuple[str, list[str]]:
    """Take what may be a date, or its beginning, out of typed text.

    Returns:
        The text without it, and the beginnings of words it may stand for; the text as it is and nothing
        where there is none.
    """
    digits = "".join(str(unicodedata.digit(sign)) if sign.isdecimal() else sign for sign in text)
    found = _SEPARATED.search(digits)
    if found is None:
        return text, []
    first, second, more, third = found.groups()
    rest = digits[: found.start()] + " " + digits[found.end() :]
    if len(first) == 4:
        month = second.zfill(2) if more else second
        beginnings = {YEAR_FIRST + first + month + (third or "")[:2]}
        if not more or len(third or "") == 1:
            last = (third or second).zfill(2)
            beginnings.add(YEAR_FIRST + first + (month + last if more and third else last))
        return rest, sorted(beginnings)
    if len(first) == 3:
        return text, []
    return rest, [
        DAY_FIRST + first.zfill(2) + (second.zfill(2) if more else second) + (third or "")
    ]
