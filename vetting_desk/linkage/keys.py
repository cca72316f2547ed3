"""What a person is linked by: roots of their names, the birth date in parts, papers; of what a case says.

Names are compared by the consonants of each part (`store.search.sounds`), by the root of a family name and
of a patronymic, and in no order. A birth date has its year, its day where that says something (1 January
does not), the day with day and month swapped, and whether it is a guess.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, combinations, islice, product
from typing import Final

from vetting_desk.model.watch_list import ListedBirth
from vetting_desk.store.search.named import sounds_of
from vetting_desk.store.search.numbers import paper_key
from vetting_desk.store.search.sounds import Sound

_MOST_WORDS: Final = 6
_MOST_READINGS: Final = 2
"""Other readings of one part of a name at the most: beyond those only chance finds anything."""
_NEVER_PART: Final = ("C", "zd")
"""Consonants of -ович and -зода: with those after it a root is never another name."""
_LEAST_PAPER: Final = 4
_GUESS: Final = 2
"""Years a guessed birth year may be off."""


@dataclass(frozen=True, slots=True)
class LinkKeys:
    """The keys of one person, as the batch reads them.

    Attributes:
        number: Of the case.
        roots: Consonants of the root of each part of all names, each once, as they are likeliest read.
        others: The same as they may be read otherwise, or with an ending that may be none.
        year: Birth year; None where it is not known.
        day: Full birth date; empty where it is not known to the day.
        swapped: The same with day and month swapped; empty where that is no date.
        guess: Whether the birth date is a guess.
        papers: Numbers of papers as they are compared.
        blocks: What two persons have in common if they are compared at all.
    """

    number: int
    roots: tuple[str, ...]
    others: tuple[str, ...]
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
    readings: dict[str, tuple[str, ...]] = {}
    for name in names:
        for part in sounds_of(name):
            root, others = _root(part)
            readings[root] = tuple(dict.fromkeys((*readings.get(root, ()), *others)))
    return made_of(number, readings, birth, papers)


def made_of(
    number: int,
    readings: Mapping[str, tuple[str, ...]],
    birth: ListedBirth | None,
    papers: Iterable[str],
) -> LinkKeys:
    """Return the keys of a person whose names were read already.

    Args:
        number: Of the case.
        readings: Root of each part of the names to its other readings.
        birth: None where it is not known.
        papers: Numbers of papers, as written.
    """
    year = int(birth.text[:4]) if birth is not None else None
    day = birth.text if birth is not None and _is_day(birth.text) else ""
    swapped = f"{day[:4]}-{day[8:]}-{day[5:7]}" if day and int(day[8:]) <= 12 else ""
    guess = birth is not None and birth.about
    numbers = tuple(
        dict.fromkeys(key for each in papers if len(key := paper_key(each)) >= _LEAST_PAPER)
    )
    others = {each for several in readings.values() for each in several} - readings.keys()
    parts = [(root, *several) for root, several in sorted(readings.items())][:_MOST_WORDS]
    blocks = chain(
        _blocks(parts, year, (day, swapped), guess=guess), (f"#{each}" for each in numbers)
    )
    return LinkKeys(
        number, tuple(readings), tuple(sorted(others)), year, day, swapped, guess, numbers,
        tuple(dict.fromkeys(blocks)),
    )  # fmt: skip


def _blocks(
    parts: Sequence[tuple[str, ...]], year: int | None, days: Iterable[str], *, guess: bool
) -> Iterator[str]:
    """Yield what selects whom a person is compared with.

    One part of the name and the day; two and the year; three; two, where neither's year is known.
    """
    for day in days:
        if day:
            first = min(day, f"{day[:4]}-{day[8:]}-{day[5:7]}")
            yield from (f"{root}|{first}" for readings in parts for root in readings)
    parts = [readings[:2] for readings in parts]
    pairs = list(_chosen(parts, 2))
    if year is not None:
        yield from (f"{pair}|{year}" for pair in pairs)
    if year is not None and guess:
        likeliest = list(_chosen([readings[:1] for readings in parts], 2))
        for each in range(year - _GUESS, year + _GUESS + 1):
            yield from (f"{pair}|{each}" for pair in likeliest)
    yield from (f"{three}|" for three in _chosen(parts, 3))
    if year is None:
        yield from pairs


def _chosen(parts: Sequence[tuple[str, ...]], count: int) -> Iterator[str]:
    """Yield so many parts of a name in each of their readings, in one order."""
    for several in combinations(parts, count):
        for chosen in product(*several):
            if len(set(chosen)) == count:
                yield "|".join(sorted(chosen))


def _root(sound: Sound) -> tuple[str, tuple[str, ...]]:
    """Return the root of a part of a name as it is likeliest read, and its other readings."""
    if not sound.roots:
        return sound.spelt, ()
    first, *more = sound.roots
    whole = {first + ending for ending in _NEVER_PART}
    others = (each for each in more if len(each) > 1 and each not in whole)
    return first, tuple(islice(others, _MOST_READINGS))


def _is_day(text: str) -> bool:
    return len(text) == len("2026-01-01") and text[4:] != "-01-01"
