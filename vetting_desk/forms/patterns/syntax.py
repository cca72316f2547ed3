"""The syntax tree of a regular expression."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

Test = Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class Characters:
    """One character of a set.

    Attributes:
        ranges: First and last characters of ranges.
        tests: Functions that return whether a character is in the set.
        negated: True for any character *not* in the set.
        any_case: True to match without regard to case.
    """

    ranges: tuple[tuple[str, str], ...] = ()
    tests: tuple[Test, ...] = ()
    negated: bool = False
    any_case: bool = False
    _known: dict[str, bool] = field(default_factory=dict, compare=False, repr=False)

    def holds(self, character: str) -> bool:
        """Return whether `character` is in the set."""
        known = self._known.get(character)
        if known is None:
            known = self._known[character] = self._look(character) is not self.negated
        return known

    def _look(self, character: str) -> bool:
        forms = {character}
        if self.any_case:
            forms |= {character.lower(), character.upper()}
        return any(
            any(first <= one <= last for first, last in self.ranges)
            or any(test(one) for test in self.tests)
            for one in forms
        )


@dataclass(frozen=True, slots=True)
class Sequence:
    """Parts in sequence; empty for an empty pattern."""

    parts: tuple[Part, ...] = ()


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several parts."""

    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Repeated:
    """A repeated part.

    Attributes:
        part: The part.
        least: Least number of repetitions.
        most: Most repetitions; -1 for any number.
    """

    part: Part
    least: int
    most: int


@dataclass(frozen=True, slots=True)
class Place:
    """A zero-width assertion: ``start``, ``end``, ``boundary`` or ``inside``."""

    kind: str


@dataclass(frozen=True, slots=True)
class Around:
    """A lookahead or lookbehind.

    Attributes:
        part: The part to match.
        behind: True for a lookbehind, False for a lookahead.
        negated: True if the part must not match.
    """

    part: Part
    behind: bool
    negated: bool


Part = Characters | Sequence | Choice | Repeated | Place | Around
