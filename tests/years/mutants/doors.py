"""Taking mutants at a door, and holding what came of each against what may."""

import os
import traceback
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from random import Random
from typing import Any, Protocol

from tests.tier import LONG, share_of
from vetting_desk.errors import VettingDeskError

SEED = int(os.environ.get("VETTING_DESK_SEED", "20261129"))
FULL = LONG
NUMBER = int(os.environ.get("VETTING_DESK_MUTANTS") or (share_of(100_000) if FULL else 2_000))
"""Of all mutants at all doors."""

Table = Mapping[str, frozenset[str]]
SAME = "same"
"""What is taken is what the honest one says, in every way that counts: it was no mutant."""


class AcceptedError(Exception):
    """A mutant was taken for honest."""


@dataclass(frozen=True)
class Mutant:
    """One mutant.

    Attributes:
        how: The row of its door's table.
        content: Whatever its door takes.
    """

    how: str
    content: Any


class Door(Protocol):
    """Where mutants come to.

    Attributes:
        name: Part of what each mutant is made of.
        table: What may come of a mutant, by how it was made: names of errors and of other outcomes; ``*`` is
            what may come of every one.
    """

    name: str
    table: Table

    def mutant(self, chance: Random) -> Mutant | None:
        """Make one; None where chance changed nothing."""

    def taken(self, mutant: Mutant) -> str:
        """Take it as the program takes the honest one, and return what came of it.

        Raises:
            VettingDeskError: If it is refused; its type is the outcome.
            AcceptedError: If it was taken for honest.
        """


@dataclass
class Told:
    """What came of some mutants.

    Attributes:
        counts: How many, by how they were made and what came of them.
        problems: What should not have come, with the mutant's number.
    """

    counts: Counter[str] = field(default_factory=Counter)
    problems: list[str] = field(default_factory=list)


def numbered(door: Door, seed: int, number: int) -> Mutant:
    """Make the mutant of a number."""
    for again in range(100):
        mutant = door.mutant(Random(f"{seed}/{door.name}/{number}/{again}"))
        if mutant is not None:
            return mutant
    raise AssertionError(f"chance changed nothing a hundred times at {door.name}")


def take(door: Door, mutant: Mutant) -> str:
    """Return what came of a mutant: the name of the error, or of another outcome."""
    try:
        return door.taken(mutant)
    except VettingDeskError as error:
        return type(error).__name__


def run(door: Door, first: int, count: int, seed: int = SEED, *, search: bool = False) -> Told:
    """Take so many mutants, from a number on; where one is searched for, no more than to the first problem."""
    told = Told()
    for number in range(first, first + count):
        if search and told.problems:
            break
        mutant = numbered(door, seed, number)
        which = f"{door.name} {number} of seed {seed} ({mutant.how})"
        try:
            outcome = take(door, mutant)
        except AcceptedError as error:
            told.problems.append(f"{which}: taken for honest: {error}")
            continue
        except Exception:  # noqa: BLE001 (what is no error of ours is what is looked for)
            told.problems.append(f"{which}: {traceback.format_exc(limit=-6)}")
            continue
        told.counts[f"{door.name}/{mutant.how}: {outcome}"] += 1
        if outcome not in door.table.get(mutant.how, frozenset()) | door.table.get(
            "*", frozenset()
        ):
            told.problems.append(f"{which}: {outcome} is not its class")
    return told
