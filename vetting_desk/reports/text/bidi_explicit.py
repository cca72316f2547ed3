"""The explicit part of the bidirectional algorithm: UAX #9, rules P2 to X10.

Works on classes alone. Weak and neutral classes in the sequences found here are resolved in
`bidi_resolve`.
"""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

MAX_DEPTH = 125
REMOVED = frozenset({"RLE", "LRE", "RLO", "LRO", "PDF", "BN"})
INITIATORS = frozenset({"LRI", "RLI", "FSI"})
_EMBEDDINGS = {"RLE": (1, ""), "LRE": (0, ""), "RLO": (1, "R"), "LRO": (0, "L")}


@dataclass(slots=True)
class Explicit:
    """The result of rules X1 to X8.

    Attributes:
        levels: Embedding level of every character.
        classes: Classes with overrides applied; initiators and terminators of isolates keep theirs.
        matching: Index of an isolate initiator to that of its terminator, if it has one.
    """

    levels: list[int]
    classes: list[str]
    matching: dict[int, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class _Status:
    level: int
    override: str
    isolate: bool


def matching_terminators(classes: Sequence[str]) -> dict[int, int]:
    """Pair isolate initiators with their terminators (BD9)."""
    pairs: dict[int, int] = {}
    pending: list[int] = []
    for index, kind in enumerate(classes):
        if kind in INITIATORS:
            pending.append(index)
        elif kind == "PDI" and pending:
            pairs[pending.pop()] = index
    return pairs


def first_strong_level(
    classes: Sequence[str], matching: dict[int, int], start: int, end: int, default: int = 0
) -> int:
    """Return 1 if the first strong character outside isolates is right-to-left, else 0 (P2, P3)."""
    index = start
    while index < end:
        kind = classes[index]
        if kind == "L":
            return 0
        if kind in {"R", "AL"}:
            return 1
        if kind in INITIATORS:
            index = matching.get(index, end)
        index += 1
    return default


def explicit_levels(classes: Sequence[str], base: int) -> Explicit:
    """Apply X1 to X8 to one paragraph whose level is `base`."""
    matching = matching_terminators(classes)
    walk = _Walk(classes, base, matching)
    for index, kind in enumerate(classes):
        walk.step(index, kind)
    return Explicit(walk.levels, walk.kinds, matching)


class _Walk:
    """The stack machine of X1 to X8."""

    def __init__(self, classes: Sequence[str], base: int, matching: dict[int, int]) -> None:
        self.base = base
        self.source = classes
        self.matching = matching
        self.levels = [base] * len(classes)
        self.kinds = list(classes)
        self.stack = [_Status(base, "", isolate=False)]
        self.overflow_isolates = self.overflow_embeddings = self.valid_isolates = 0

    def step(self, index: int, kind: str) -> None:
        if kind in _EMBEDDINGS:
            self._embed(index, *_EMBEDDINGS[kind])
        elif kind in INITIATORS:
            self._isolate(index, kind)
        elif kind == "PDI":
            self._end_isolate(index)
        elif kind == "PDF":
            self._end_embedding(index)
        elif kind == "B":
            self.levels[index] = self.base
        else:
            self._take_top(index, keep=kind == "BN")

    def _take_top(self, index: int, *, keep: bool = False) -> None:
        top = self.stack[-1]
        self.levels[index] = top.level
        if top.override and not keep:
            self.kinds[index] = top.override

    def _next_level(self, odd: int) -> int:
        level = self.stack[-1].level
        return level + 1 + ((level + 1) % 2 != odd)

    def _embed(self, index: int, odd: int, override: str) -> None:
        self.levels[index] = self.stack[-1].level
        level = self._next_level(odd)
        if level <= MAX_DEPTH and not self.overflow_isolates and not self.overflow_embeddings:
            self.stack.append(_Status(level, override, isolate=False))
        elif not self.overflow_isolates:
            self.overflow_embeddings += 1

    def _isolate(self, index: int, kind: str) -> None:
        self._take_top(index)
        odd = int(kind == "RLI")
        if kind == "FSI":
            end = self.matching.get(index, len(self.source))
            odd = first_strong_level(self.source, self.matching, index + 1, end)
        level = self._next_level(odd)
        if level <= MAX_DEPTH and not self.overflow_isolates and not self.overflow_embeddings:
            self.valid_isolates += 1
            self.stack.append(_Status(level, "", isolate=True))
        else:
            self.overflow_isolates += 1

    def _end_isolate(self, index: int) -> None:
        if self.overflow_isolates:
            self.overflow_isolates -= 1
        elif self.valid_isolates:
            self.overflow_embeddings = 0
            while not self.stack[-1].isolate:
                self.stack.pop()
            self.stack.pop()
            self.valid_isolates -= 1
        self._take_top(index)

    def _end_embedding(self, index: int) -> None:
        self.levels[index] = self.stack[-1].level
        if self.overflow_isolates:
            return
        if self.overflow_embeddings:
            self.overflow_embeddings -= 1
        elif not self.stack[-1].isolate and len(self.stack) > 1:
            self.stack.pop()


@dataclass(slots=True)
class Isolating:
    """An isolating run sequence (BD13): indices in order, with the directions at its ends (X10)."""

    indices: list[int]
    level: int
    start: str
    end: str


def isolating_sequences(source: Sequence[str], explicit: Explicit, base: int) -> list[Isolating]:
    """Join level runs into isolating run sequences (X10), without characters that X9 removes."""
    kept = [index for index, kind in enumerate(source) if kind not in REMOVED]
    runs = _level_runs(kept, explicit.levels)
    starting = {run[0]: run for run in runs}
    terminators = set(explicit.matching.values())
    before = {index: previous for previous, index in pairwise(kept)}
    after = dict(pairwise(kept))
    sequences = []
    for run in runs:
        if source[run[0]] == "PDI" and run[0] in terminators:
            continue
        indices = list(run)
        while source[indices[-1]] in INITIATORS and indices[-1] in explicit.matching:
            indices += starting[explicit.matching[indices[-1]]]
        level = explicit.levels[indices[0]]
        previous = before.get(indices[0])
        following = None if source[indices[-1]] in INITIATORS else after.get(indices[-1])
        left = base if previous is None else explicit.levels[previous]
        right = base if following is None else explicit.levels[following]
        sequences.append(
            Isolating(indices, level, direction(max(left, level)), direction(max(right, level)))
        )
    return sequences


def direction(level: int) -> str:
    """Return ``"R"`` for an odd level, ``"L"`` for an even one."""
    return "R" if level % 2 else "L"


def _level_runs(kept: Sequence[int], levels: Sequence[int]) -> list[list[int]]:
    runs: list[list[int]] = []
    for index in kept:
        if runs and levels[runs[-1][-1]] == levels[index]:
            runs[-1].append(index)
        else:
            runs.append([index])
    return runs
