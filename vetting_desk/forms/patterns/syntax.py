"""The parts of a regular expression."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

Test = Callable[[str], bool]


@dataclass(frozen=True, slots=True)
class Characters:
    """One character out of a set.

    Attributes:
        ranges: First and last characters of ranges.
        tests: Functions that return whether a character is in.
        negated: True for any character that is *not* in.
        any_case: True if its upper or lower case may stand for a character.
    """

    ranges: tuple[tuple[str, str], ...] = ()
    tests: tuple[Test, ...] = ()
    negated: bool = False
    any_case: bool = False
    _known: dict[str, bool] = field(default_factory=dict, compare=False, repr=False)

    def holds(self, character: str) -> bool:
        """Return whether `character` is one of them."""
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
    """One part after the other; nothing for an empty pattern."""

    parts: tuple[Part, ...] = ()


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several."""

    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Repeated:
    """A part several times.

    Attributes:
        part: What.
        least: At least so often.
        most: At most so often; -1 for any number.
    """

    part: Part
    least: int
    most: int


@dataclass(frozen=True, slots=True)
class Place:
    """A place between characters: ``start``, ``end``, ``boundary`` or ``inside``."""

    kind: str


@dataclass(frozen=True, slots=True)
class Around:
    """What must, or must not, stand before or after a place.

    Attributes:
        part: What.
        behind: True if before the place, False if after it.
        negated: True if it must not stand there.
    """

    part: Part
    behind: bool
    negated: bool


Part = Characters | Sequence | Choice | Repeated | Place | Around
