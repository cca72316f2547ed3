"""How much text a filling holds and puts together, so that no form can fill the memory.

`xpath.bounds` bounds one text; here stands what all of them come to: what one step puts together, and what
all answers hold at once. Short texts are not counted. Works for one `engine.Engine`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from vetting_desk.forms.instance import Leaf
from vetting_desk.forms.xpath.bounds import MAX_STEP, SHORT, too_long

MAX_HELD = 32_000_000
"""Most characters that all long values of a filling have together."""


class Lengths:
    """Counts for one filling."""

    def __init__(self) -> None:
        self._in_step = False
        self._built = 0
        self._held = 0

    @contextmanager
    def step(self) -> Iterator[None]:
        """Count what is put together while the block lasts, from nothing; a step inside one is part of it."""
        if self._in_step:
            yield
            return
        self._in_step, self._built = True, 0
        try:
            yield
        finally:
            self._in_step = False

    def build(self, node: Any, length: int) -> None:
        """Count a text that is put together.

        Raises:
            AnswerError: If it is too much for one step.
        """
        if self._in_step:
            self._built += length
            if self._built > MAX_STEP:
                raise too_long(node)

    def hold(self, leaf: Leaf, value: str) -> None:
        """Count the value a leaf is about to have.

        Raises:
            AnswerError: If all values together are too long; the one there was is still counted.
        """
        held = self._held + _counted(value) - _counted(leaf.value)
        if held > max(MAX_HELD, self._held):  # what is held already may become less
            raise too_long(leaf)
        self._held = held

    def release(self, nodes: Iterable[Any]) -> None:
        """Count the values of nodes no more, which are gone."""
        self._held -= sum(_counted(node.value) for node in nodes if node.__class__ is Leaf)

    def count_again(self, nodes: Iterable[Any]) -> None:
        """Count the values of all nodes from the beginning."""
        self._held = sum(_counted(node.value) for node in nodes if node.__class__ is Leaf)


def _counted(value: str) -> int:
    return len(value) if len(value) > SHORT else 0
