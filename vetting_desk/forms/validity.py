"""Tracks the missing and invalid answers."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable

from vetting_desk.forms.changes import Violation
from vetting_desk.forms.instance import Leaf

Entry = tuple[tuple[int, ...], int, Leaf]


def _order(entry: Entry) -> tuple[tuple[int, ...], int]:
    return entry[:2]


class Validity:
    """The violations of one filling, in document order.

    Args:
        condition: Returns the condition a leaf violates, or an empty text.
        report: Returns what a session says of a leaf that violates one.

    Attributes:
        unchecked: Leaves to be checked again.
        violating: Questions that violate a condition, with their sort keys; what is not asked is left out.
        reports: What is said of each of them. Kept beside them, so that saying it costs nothing after a step.
    """

    def __init__(
        self, condition: Callable[[Leaf], str], report: Callable[[Leaf], Violation]
    ) -> None:
        self._condition = condition
        self._report = report
        self.reports: list[Violation] = []
        self._found: dict[Leaf, None] = {}
        self.unchecked: dict[Leaf, None] = {}
        self.violating: list[Entry] = []

    def check(self, *, shifted: bool) -> list[Leaf]:
        """Check the unchecked leaves.

        Args:
            shifted: True if repetitions were added or removed, so that the order must be computed again.

        Returns:
            The leaves whose validity changed.
        """
        unchecked, self.unchecked = self.unchecked, {}
        changed: list[Leaf] = []
        for leaf in unchecked:
            condition = "" if leaf.gone else self._condition(leaf)
            if condition != leaf.violation:
                changed.append(leaf)
                self._note(leaf, condition, shifted=shifted)
        if shifted:
            self.sort()
        return changed

    def forget(self, leaf: Leaf) -> None:
        """Drop a leaf that was removed; `check` with `shifted` must follow."""
        self.unchecked.pop(leaf, None)
        self._found.pop(leaf, None)

    def _note(self, leaf: Leaf, condition: str, *, shifted: bool) -> None:
        had, leaf.violation = leaf.violation, condition
        if leaf.definition.control is None:
            return
        if condition:
            self._found[leaf] = None
        else:
            self._found.pop(leaf, None)
        if shifted:
            return
        entry = (leaf.order_key(), id(leaf), leaf)
        at = bisect_left(self.violating, _order(entry), key=_order)
        if had:
            del self.violating[at], self.reports[at]
        if condition:
            self.violating.insert(at, entry)
            self.reports.insert(at, self._report(leaf))

    def sort(self) -> None:
        """Sort all violations again."""
        found = [(leaf.order_key(), id(leaf), leaf) for leaf in self._found]
        self.violating = sorted(found, key=_order)
        self.reports = [self._report(leaf) for _, _, leaf in self.violating]
