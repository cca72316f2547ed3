"""Compiles a regular expression to a program of small steps.

Source: R. Cox, "Regular Expression Matching: the Virtual Machine Approach", 2009.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from vetting_desk.forms.patterns.parsing import PatternError
from vetting_desk.forms.patterns.syntax import (
    Around,
    Characters,
    Choice,
    Part,
    Place,
    Repeated,
    Sequence,
)

MAX_STEPS = 20_000
"""Most steps of one program; counted repetitions are expanded."""


@dataclass(slots=True)
class Step:
    """One step of a program.

    Attributes:
        characters: The characters it consumes, or None.
        backward: True to match the character before the position.
        place: Kind of `Place` to check for; empty if none.
        around: A lookaround program to run here, or None.
        negated: True if `around` must fail.
        following: Steps to continue with; several for a choice, none at the end.
    """

    characters: Characters | None = None
    backward: bool = False
    place: str = ""
    around: Program | None = None
    negated: bool = False
    following: tuple[int, ...] = ()


@dataclass(slots=True)
class Program:
    """Steps, of which the last one is the end.

    Attributes:
        steps: In any order except for the end.
        start: Index of the first step.
    """

    steps: list[Step] = field(default_factory=list)
    start: int = 0


def compile_program(part: Part) -> Program:
    """Return the program of a whole pattern.

    Raises:
        PatternError: If it would be too large.
    """
    return _Writer([0]).program(part, backward=False)


class _Writer:
    """Writes one program from its end to its beginning."""

    def __init__(self, written: list[int]) -> None:
        self._written = written
        self._steps: list[Step] = []
        self._backward = False

    def program(self, part: Part, *, backward: bool) -> Program:
        self._backward = backward
        end = self._add(Step())
        start = self._before(part, end)
        return Program(self._steps, start)

    def _add(self, step: Step) -> int:
        self._written[0] += 1
        if self._written[0] > MAX_STEPS:
            raise PatternError(0, "too-large")
        self._steps.append(step)
        return len(self._steps) - 1

    def _before(self, part: Part, following: int) -> int:
        """Write `part` so that it continues at `following`; return the index of its first step."""
        if isinstance(part, Characters):
            return self._add(Step(characters=part, backward=self._backward, following=(following,)))
        if isinstance(part, Sequence):
            parts = part.parts if self._backward else reversed(part.parts)
            for inner in parts:
                following = self._before(inner, following)
            return following
        if isinstance(part, Choice):
            ways = tuple(self._before(inner, following) for inner in part.parts)
            return self._add(Step(following=ways))
        if isinstance(part, Repeated):
            return self._repeated(part, following)
        if isinstance(part, Place):
            return self._add(Step(place=part.kind, following=(following,)))
        return self._around(part, following)

    def _repeated(self, part: Repeated, following: int) -> int:
        if part.most == -1:
            again = self._add(Step())
            inner = self._before(part.part, again)
            self._steps[again].following = (inner, following)
            following = again
        else:
            for _ in range(part.most - part.least):
                # Each may be the last one: it then continues after all of them.
                following = self._optional(part.part, following)
        for _ in range(part.least):
            following = self._before(part.part, following)
        return following

    def _optional(self, part: Part, following: int) -> int:
        return self._add(Step(following=(self._before(part, following), following)))

    def _around(self, part: Around, following: int) -> int:
        inner = _Writer(self._written).program(part.part, backward=part.behind)
        return self._add(Step(around=inner, negated=part.negated, following=(following,)))
