"""In what two people, as far as they are known, agree and differ: names across scripts, birth, papers.

It finds more than exactly one, and never says whether two people are the same: a person does. Also the
question that finds candidates in the full-text index, whole words and not beginnings of them.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations
from typing import Final

from vetting_desk.model import BirthCertainty, BirthDate
from vetting_desk.model.sameness import Agreement
from vetting_desk.store.search.folding import own_words
from vetting_desk.store.search.numbers import YEAR_FIRST, paper_key
from vetting_desk.store.search.queries import shortest
from vetting_desk.store.search.words import (
    ARABIC_BONES,
    OTHER_BONES,
    TURKISH_BONES,
    Forms,
    forms_of,
)

_MANY: Final = 2
"""So many words of a name have to agree; one is borne by too many."""
_MAX_WORDS: Final = 5
_MIN_PAPER: Final = 4
_TYPED_OF_WORD: Final = 3
"""From so many letters on the last word of a name may still be being typed."""
_NEAR_YEARS: Final = 3
"""An estimated year may be off by so many."""


@dataclass(frozen=True, slots=True)
class Person:
    """What is known of somebody.

    Attributes:
        names: As written, in any script.
        birth: As far as it is known.
        papers: Numbers of papers.
    """

    names: tuple[str, ...]
    birth: BirthDate
    papers: tuple[str, ...]


def questions(person: Person) -> Iterator[str]:
    """Yield FTS5 expressions that find who may be the same, the surest first."""
    papers = {key for number in person.papers if len(key := paper_key(number)) >= _MIN_PAPER}
    if papers:
        yield " OR ".join(f'"{key[:40]}"' for key in sorted(papers))
    terms = [_terms(name) for name in person.names]
    words = [term for name in terms for term in name]
    birth = _birth_terms(person.birth)
    if words and birth:
        yield f"({birth}) AND ({' OR '.join(dict.fromkeys(words))})"
    pairs = [f"({one} AND {other})" for name in terms for one, other in combinations(name, _MANY)]
    if pairs:
        yield " OR ".join(dict.fromkeys(pairs))


def agreements(one: Person, other: Person) -> tuple[Agreement, ...]:
    """Return in what two people agree and differ, as far as both are known; empty if it is not worth a look."""
    papers = _papers_agree(one, other)
    shared, whole = _names_agree(one.names, other.names)
    birth = _birth_agrees(one.birth, other.birth)
    name = Agreement.NAME if whole else Agreement.NAME_PARTLY if shared else None
    alike = (
        papers
        or whole
        or (shared >= _MANY and birth is not Agreement.BIRTH_DIFFERS)
        or (shared and birth is Agreement.BIRTH)
    )
    if not alike:
        return ()
    found = (Agreement.PAPER if papers else None, name, birth)
    return tuple(each for each in found if each is not None)


_RANKS: Final = (
    frozenset({Agreement.PAPER}),
    frozenset({Agreement.NAME, Agreement.BIRTH}),
    frozenset({Agreement.NAME, Agreement.BIRTH_NEAR}),
    frozenset({Agreement.NAME_PARTLY, Agreement.BIRTH}),
    frozenset({Agreement.NAME, Agreement.BIRTH_DIFFERS}),
    frozenset({Agreement.NAME}),
)


def rank(found: Sequence[Agreement]) -> int:
    """Return the place of agreements in a list that begins with those that say most; 0 is the first.

    An order to look in, and no measure: nothing is shown of it.
    """
    held = frozenset(found)
    if Agreement.PAPER in held:
        return 0
    if held == frozenset({Agreement.NAME, Agreement.BIRTH_DIFFERS}):
        return len(_RANKS) + 1
    return next((at for at, wanted in enumerate(_RANKS) if wanted <= held), len(_RANKS))


def _terms(name: str) -> list[str]:
    words = own_words(name)[:_MAX_WORDS]
    terms = [_term(forms_of(word)) for word in words]
    if words and len(words[-1]) >= _TYPED_OF_WORD:
        terms[-1] = _beginnings(words[-1])
    return [term for term in terms if term]


def _term(forms: Forms) -> str:
    return "(" + " OR ".join(f'"{form}"' for form in dict.fromkeys(_sought(forms))) + ")"


def _beginnings(word: str) -> str:
    sought = shortest(_sought(forms_of(word)))
    marked = {ARABIC_BONES, OTHER_BONES, TURKISH_BONES}
    parts = [f'"{form}"' if form[0] in marked else f'"{form}" *' for form in sought]
    return "(" + " OR ".join(parts) + ")"


def _sought(forms: Forms) -> Iterator[str]:
    yield from forms.spelt
    for bones in forms.bones:
        yield (OTHER_BONES if forms.arabic else ARABIC_BONES) + bones
        yield TURKISH_BONES + bones
    if forms.turkish:
        yield OTHER_BONES + forms.turkish
        yield ARABIC_BONES + forms.turkish


def _birth_terms(birth: BirthDate) -> str:
    if birth.certainty is BirthCertainty.EXACT:
        year, _, rest = birth.text.partition("-")
        month, _, day = rest.partition("-")
        swapped = f"{year}{day}{month}"  # the two parts of a date that are mixed up most
        return f'"{YEAR_FIRST}{year}{month}{day}" OR "{YEAR_FIRST}{swapped}"'
    if birth.certainty is BirthCertainty.MONTH:
        return f'"{YEAR_FIRST}{birth.text.replace("-", "")}" *'
    return ""


def _papers_agree(one: Person, other: Person) -> bool:
    keys = [
        {key for number in person.papers if len(key := paper_key(number)) >= _MIN_PAPER}
        for person in (one, other)
    ]
    return bool(keys[0] & keys[1])


def _names_agree(names: tuple[str, ...], others: tuple[str, ...]) -> tuple[int, bool]:
    """Return how many words the two names that agree most share, and whether those are all of one of them."""
    best, whole = 0, False
    for one in map(_words_of, names):
        for other in map(_words_of, others):
            shared = _shared(one, other)
            best = max(best, shared)
            fewer = min(len(one), len(other))
            full = shared == fewer and (fewer >= _MANY or len(one) == len(other))
            whole = whole or (fewer > 0 and full) or _joined_alike(one, other)
    return (max(best, _MANY) if whole else best), whole


@lru_cache(maxsize=8192)
def _words_of(name: str) -> tuple[str, ...]:
    return tuple(own_words(name))


def _shared(one: tuple[str, ...], other: tuple[str, ...]) -> int:
    left = list(other)
    shared = 0
    for word in one:
        found = next((each for each in left if _alike(word, each)), None)
        if found is not None:
            left.remove(found)
            shared += 1
    return shared


@lru_cache(maxsize=65536)
def _alike(word: str, other: str) -> bool:
    one, two = forms_of(word), forms_of(other)
    if set(one.spelt) & set(two.spelt):
        return True
    if one.turkish or two.turkish:
        heard = {one.turkish} - {""} or set(one.bones)
        return bool(heard & ({two.turkish} - {""} or set(two.bones)))
    return one.arabic != two.arabic and bool(set(one.bones) & set(two.bones))


def _joined_alike(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    return bool(one and other) and len(one) != len(other) and _alike("".join(one), "".join(other))


def _birth_agrees(one: BirthDate, other: BirthDate) -> Agreement | None:
    if not (one.text and other.text):  # not known, or not asked
        return None
    if one.text == other.text and one.certainty is other.certainty is BirthCertainty.EXACT:
        return Agreement.BIRTH
    parts, others = one.text.split("-"), other.text.split("-")
    off = abs(int(parts[0]) - int(others[0]))
    if BirthCertainty.ESTIMATED in {one.certainty, other.certainty}:
        return Agreement.BIRTH_NEAR if off <= _NEAR_YEARS else Agreement.BIRTH_DIFFERS
    known = min(len(parts), len(others))
    if parts[:known] == others[:known] or _one_slip(parts, others):
        return Agreement.BIRTH_NEAR
    return Agreement.BIRTH_DIFFERS


def _one_slip(parts: list[str], others: list[str]) -> bool:
    """Return whether two dates differ by one slip: a digit, or day and month in the other order."""
    if len(parts) != len(others):
        return False
    if parts[:1] + parts[:0:-1] == others:
        return True
    one, other = "".join(parts), "".join(others)
    return sum(a != b for a, b in zip(one, other, strict=True)) == 1
