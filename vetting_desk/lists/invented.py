"""Invented people to try a comparison on: names in three scripts and a birth date, from one seed.

Their names are put together of parts (`resources/lists/names.tsv`), some common and most rare, as in life.
They are of our own hand, so what is measured with them says how a rule behaves, and not how well it does on
real papers: `docs/linkage.md` has what was measured with spellings that none of us wrote.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from vetting_desk.model.watch_list import ListedBirth
from vetting_desk.paths import resource_path

SCRIPTS: Final = ("cyrl", "latn", "arab")
_COMMON: Final = 0.35
"""The share of given names that are common ones."""
_FIRST_YEAR, _LAST_YEAR = 1945, 2006


@dataclass(frozen=True, slots=True)
class Invented:
    """Somebody invented.

    Attributes:
        names: Given name, father's name as a patronymic and family name, by script.
        birth: As far as it is known; None where it is not.
    """

    names: dict[str, str]
    birth: ListedBirth | None


def people(count: int, seed: int) -> Iterator[Invented]:
    """Yield so many invented people; the same for the same seed."""
    chance = random.Random(seed)  # noqa: S311 (no secret)
    for _ in range(count):
        given, father, family = _given(chance), _given(chance), _family(chance)
        ending = chance.choice(_table()["family"])
        names = {
            script: _full(script, given[at], father[at], family[at] + ending[at])
            for at, script in enumerate(SCRIPTS)
        }
        yield Invented(names, _birth(chance))


def _full(script: str, given: str, father: str, family: str) -> str:
    patronymic = {"cyrl": f"{father}ович", "latn": f"{father}ovich", "arab": father}[script]
    return f"{given} {patronymic} {family}"


def _given(chance: random.Random) -> tuple[str, ...]:
    table = _table()
    if chance.random() < _COMMON:
        return chance.choice(table["whole"])
    first, last = chance.choice(table["first"]), chance.choice(table["last"])
    return tuple(one + other for one, other in zip(first, last, strict=True))


def _family(chance: random.Random) -> tuple[str, ...]:
    """Return the stem of a family name: of those there are more than of given names."""
    table = _table()
    if chance.random() < _COMMON / 3:
        return chance.choice(table["whole"])
    first, last = chance.choice(table["first"]), chance.choice(table["first"] + table["last"])
    return tuple(one + other for one, other in zip(first, last, strict=True))


def _birth(chance: random.Random) -> ListedBirth | None:
    year = chance.randint(_FIRST_YEAR, _LAST_YEAR)
    kind = chance.random()
    if kind < 0.7:
        return ListedBirth(f"{year}-{chance.randint(1, 12):02}-{chance.randint(1, 28):02}")
    return ListedBirth(str(year), about=True) if kind < 0.9 else None


@lru_cache(maxsize=1)
def _table() -> dict[str, list[tuple[str, ...]]]:
    lines = resource_path("lists/names.tsv").read_text(encoding="utf-8").splitlines()[1:]
    found: dict[str, list[tuple[str, ...]]] = {}
    for line in lines:
        part, *spellings = line.split("\t")
        found.setdefault(part, []).append(tuple(spellings))
    return found
