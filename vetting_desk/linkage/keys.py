"""What a person is linked by: roots of their names, the birth date in parts, papers; of what a case says.

Names are compared by the consonants of each part (`store.search.sounds`), by the root of a family name and
of a patronymic, and in no order. A birth date has its year, its day where that says something (1 January
does not), the day with day and month swapped, and whether it is a guess.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, combinations
from typing import Final

from vetting_desk.model.watch_list import ListedBirth
from vetting_desk.store.search.named import sounds_of
from vetting_desk.store.search.numbers import paper_key
from vetting_desk.store.search.sounds import Sound

_MOST_WORDS: Final = 6
_LEAST_PAPER: Final = 4
_GUESS: Final = 2
"""Years a guessed birth year may be off."""


@dataclass(frozen=True, slots=True)
class LinkKeys:
    """The keys of one person, as the batch reads them.

    Attributes:
        number: Of the case.
        heard: Consonants of the parts of all names, each once.
        roots: The same of their roots.
        words: How many parts the longest name has.
        year: Birth year; None where it is not known.
        day: Full birth date; empty where it is not known to the day.
        swapped: The same with day and month swapped; empty where that is no date.
        guess: Whether the birth date is a guess.
        papers: Numbers of papers as they are compared.
        blocks: What two persons have in common if they are compared at all.
    """

    number: int
    heard: tuple[str, ...]
    roots: tuple[str, ...]
    words: int
    year: int | None
    day: str
    swapped: str
    guess: bool
    papers: tuple[str, ...]
    blocks: tuple[str, ...]


def keys_of(
    number: int, names: Sequence[str], birth: ListedBirth | None, papers: Iterable[str] = ()
) -> LinkKeys:
    """Return the keys of a person.

    Args:
        number: Of the case.
        names: All names, in any script.
        birth: None where it is not known.
        papers: Numbers of papers, as written.
    """
    parts = [sounds_of(name) for name in names]
    heard = dict.fromkeys(key for name in parts for key in map(_heard, name) if key)
    roots = dict.fromkeys(key for name in parts for key in map(_root, name) if key)
    year = int(birth.text[:4]) if birth is not None else None
    day = birth.text if birth is not None and _is_day(birth.text) else ""
    swapped = f"{day[:4]}-{day[8:]}-{day[5:7]}" if day and int(day[8:]) <= 12 else ""
    guess = birth is not None and birth.about
    numbers = tuple(
        dict.fromkeys(key for each in papers if len(key := paper_key(each)) >= _LEAST_PAPER)
    )
    chosen = tuple(sorted(roots))[:_MOST_WORDS]
    return LinkKeys(
        number,
        tuple(heard),
        tuple(roots),
        max((len(name) for name in parts), default=0),
        year,
        day,
        swapped,
        guess,
        numbers,
        tuple(
            dict.fromkeys(
                chain(
                    _blocks(chosen, year, (day, swapped), guess=guess),
                    (f"#{each}" for each in numbers),
                )
            )
        ),
    )


def _blocks(
    roots: Sequence[str], year: int | None, days: Iterable[str], *, guess: bool
) -> Iterator[str]:
    for day in days:
        if day:
            first = min(day, f"{day[:4]}-{day[8:]}-{day[5:7]}")
            yield from (f"{root}|{first}" for root in roots)
    pairs = list(combinations(roots, 2))
    if year is not None:
        off = _GUESS if guess else 0
        for each in range(year - off, year + off + 1):
            yield from (f"{one}|{other}|{each}" for one, other in pairs)
    if len(roots) > 2:
        yield from ("|".join(three) for three in combinations(roots, 3))
    if year is None:
        yield from (f"{one}|{other}" for one, other in pairs)


def _heard(sound: Sound) -> str:
    return sound.heard[0] if sound.heard else sound.spelt


def _root(sound: Sound) -> str:
    return next((each for each in sound.roots if len(each) > 1), _heard(sound))


def _is_day(text: str) -> bool:
    return len(text) == len("2026-01-01") and text[4:] != "-01-01"
