"""What typed text asks of the full-text index.

Whatever is typed becomes letters and digits first; nothing of it is ever read as an operator of the query
language.
"""

from collections.abc import Iterable, Iterator
from typing import Final

from vetting_desk.store.search.folding import fold, own_words
from vetting_desk.store.search.numbers import DAY_FIRST, YEAR_FIRST, typed_date
from vetting_desk.store.search.words import ARABIC_BONES, OTHER_BONES, TURKISH_BONES, forms_of

_MAX_TYPED: Final = 200
_MAX_WORDS: Final = 8
_MAX_JOINED: Final = 4
"""Of more words than this none are joined: a name written together has two or three parts."""
_MAX_WORD: Final = 40
_YEAR: Final = 4


def match_expression(typed: str) -> str:
    """Return the FTS5 expression for typed text; empty if it holds neither letter nor digit.

    Every typed word is the beginning of a word to find, in its own spelling or by its key; two words that
    follow each other may be the beginning of one. What looks like a date is looked for as a birth date too.
    """
    text = typed[:_MAX_TYPED]
    rest, dates = typed_date(text)
    plain = _expression(own_words(text)[:_MAX_WORDS])
    if not dates:
        return plain
    date = "(" + " OR ".join(_beginning(each) for each in dates) + ")"
    others = _expression(own_words(rest)[:_MAX_WORDS])
    dated = f"{date} AND ({others})" if others else date
    return f"({dated}) OR ({plain})" if plain else dated


def _expression(words: list[str]) -> str:
    terms = [term for word in words if (term := _term(word))]
    ways = [" AND ".join(terms)] if terms else []
    if 1 < len(words) <= _MAX_JOINED:
        for at in range(len(words) - 1):
            joined = [*words[:at], words[at] + words[at + 1], *words[at + 2 :]]
            ways.append(" AND ".join(term for word in joined if (term := _term(word))))
    return " OR ".join(f"({way})" for way in ways) if len(ways) > 1 else "".join(ways)


def _term(word: str) -> str:
    beginnings, whole = _asked(word)
    parts = [_beginning(form) for form in shortest(form[:_MAX_WORD] for form in beginnings)]
    parts += [f'"{form}"' for form in whole]
    return "(" + " OR ".join(parts) + ")" if parts else ""


def _asked(word: str) -> tuple[set[str], list[str]]:
    """Return the beginnings of words that a typed word asks for, and whole words beside them.

    A single consonant is a whole name (Али, علی) and the beginning of half of all others.
    """
    folded = fold(word)
    forms = forms_of(word)
    beginnings = {form for form in (folded, *forms.spelt) if form}
    if folded.isdigit() and len(folded) >= _YEAR:
        beginnings |= {YEAR_FIRST + folded, DAY_FIRST + folded}
    whole: list[str] = []
    for bones in _other_bones(arabic=forms.arabic, bones=forms.bones, turkish=forms.turkish):
        if len(bones) > len(ARABIC_BONES) + 1:
            beginnings.add(bones)
        else:
            whole.append(bones)
    return beginnings, whole


def _other_bones(*, arabic: bool, bones: Iterable[str], turkish: str) -> Iterator[str]:
    """Yield the consonants by which a word of another way of writing is found."""
    for form in bones:
        yield (OTHER_BONES if arabic else ARABIC_BONES) + form
        yield TURKISH_BONES + form
    if turkish:
        yield OTHER_BONES + turkish
        yield ARABIC_BONES + turkish


def shortest(forms: Iterable[str]) -> list[str]:
    """Leave out what begins with another form: the shorter beginning finds it too."""
    kept: list[str] = []
    for form in sorted(set(forms)):
        if not kept or not form.startswith(kept[-1]):
            kept.append(form)
    return kept


def _beginning(form: str) -> str:
    return f'"{form}" *'
