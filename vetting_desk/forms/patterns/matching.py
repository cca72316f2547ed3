"""Runs a program on a text.

Whether there is a match does not depend on the path to a step, so no step is tried twice at one position: the
time is bounded by the product of the lengths of text and program. Lookarounds are tried again at each
position; a step budget bounds that too, and a text that exceeds it does not match.
"""

from __future__ import annotations

from vetting_desk.forms.patterns.classes import is_word
from vetting_desk.forms.patterns.program import Program, Step

MAX_TEXT = 10_000
"""Longest text that is matched, in characters; a longer one never matches."""
BUDGET = 400_000
"""Most steps for one text: about half a second."""


class Pattern:
    """A regular expression.

    Args:
        program: The compiled program.
    """

    def __init__(self, program: Program) -> None:
        self._program = program

    def is_in(self, text: str) -> bool:
        """Return whether it matches anywhere in `text`; False for a text longer than `MAX_TEXT`."""
        if len(text) > MAX_TEXT:
            return False
        trial = _Trial(text)
        seen: set[int] = set()
        return any(trial.succeeds(self._program, at, seen) for at in range(len(text) + 1))


class _Trial:
    """One text, and the rest of its step budget."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._width = len(text) + 1
        self._left = BUDGET

    def succeeds(self, program: Program, at: int, seen: set[int]) -> bool:
        """Return whether `program` can reach its end from position `at`.

        Args:
            program: The program.
            at: Position in the text.
            seen: Pairs of step and position known to fail; extended by this call.
        """
        width, steps = self._width, program.steps
        waiting = [program.start * width + at]
        while waiting:
            state = waiting.pop()
            if state in seen:
                continue
            seen.add(state)
            self._left -= 1
            if self._left < 0:
                return False
            number, at = divmod(state, width)
            if number == 0:
                return True
            step = steps[number]
            after = self._after(step, at)
            if after >= 0:
                waiting.extend(following * width + after for following in reversed(step.following))
        return False

    def _after(self, step: Step, at: int) -> int:
        """Return the position after `step`, or -1 if it does not match."""
        if step.characters is not None:
            place = at - 1 if step.backward else at
            if not 0 <= place < len(self._text) or not step.characters.holds(self._text[place]):
                return -1
            return place if step.backward else at + 1
        if step.place:
            return at if self._is_at(step.place, at) else -1
        if step.around is not None:
            return at if self.succeeds(step.around, at, set()) is not step.negated else -1
        return at

    def _is_at(self, kind: str, at: int) -> bool:
        text = self._text
        if kind == "start":
            return at == 0
        if kind == "end":
            return at == len(text)
        if kind == "line-start":
            return at == 0 or text[at - 1] in "\n\r\u2028\u2029"
        if kind == "line-end":
            return at == len(text) or text[at] in "\n\r\u2028\u2029"
        before = at > 0 and is_word(text[at - 1])
        after = at < len(text) and is_word(text[at])
        return (before is not after) is (kind == "boundary")
